/** Common given names of men and of women, from all continents; names that both bear are left out. Lower case. */

const setOf = (...parts: readonly string[]): ReadonlySet<string> => new Set(parts.join(' ').split(' '));

export const maleNames = setOf(
  // Africa
  'kwame kofi kwabena yaw kojo chinedu emeka obinna oluwaseun babatunde tunde segun ibrahim musa sani abubakar mamadou moussa',
  'ousmane amadou cheikh modibo boubacar juma baraka kamau mwangi otieno kipchoge haile abebe tesfaye girma bekele dawit',
  'thabo sipho themba mandla jabulani tendai tapiwa farai lwazi nkosana desta yohannes',
  // Arab countries, Iran, Turkey, Central Asia
  'muhammad mohammed mohammad mohamed ahmed ahmad ali hassan hasan hussein hussain omar umar khalid khaled abdullah yusuf youssef',
  'mustafa mahmoud karim tariq samir nabil faisal salman saud bashar rashid walid ziad jamal hamid majid javad reza mehdi hossein',
  'amir behrouz dariush farhad kaveh mehmet recep ismail kemal emre murat burak hakan serkan orhan nursultan askar bakir rustam',
  'bekzat daniyar timur alisher islam ilham heydar elchin',
  // South Asia
  'amit anil arjun ashok deepak dinesh gopal harish krishna mahesh manoj mohan narendra prakash rahul raj rajesh rajiv ramesh ravi',
  'sanjay shankar sunil suresh vijay vikram vinod vivek imran nawaz shahid bilal asif zahid iqbal rafiq kamal mahinda',
  'ranil nimal bimal pradeep bishnu tenzin sonam',
  // East and South-East Asia
  'hiroshi takeshi kenji shinzo akira taro ichiro makoto satoshi yoshihide haruki daisuke kazuo minoru jinping keqiang xiaoping',
  'zedong enlai jintao wei jun qiang gang ming bo tao jianguo weiming haoran minho jaein seojun minjun dongwook kyungsoo nguyen',
  'duc hung minh tuan quang somchai prayut thaksin anan joko bambang agus budi prabowo suharto anwar najib mahathir ferdinand',
  'rodrigo benigno ramon',
  // Europe
  'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven',
  'paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan',
  'stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose',
  'henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian arthur lawrence sean',
  'albert austin joe bob bill tom jim mike dave steve dan tim ben sam nick matt chris greg fred ted ron don ken barack bernard',
  'neil ian alan simon martin philip phillip oliver harry hugh graham colin nigel trevor stuart ralph eugene howard louis theodore',
  'pierre jean-pierre jacques michel françois francois emmanuel nicolas laurent olivier henri antoine gerard julien hans klaus',
  'jürgen jurgen wolfgang friedrich karl heinz helmut gerhard dieter günter olaf matthias stefan uwe ludwig johann otto giovanni',
  'giuseppe marco luigi francesco matteo silvio paolo sergio roberto mario antonio carlos juan luis miguel pedro javier',
  'fernando alejandro diego jorge manuel rafael francisco enrique alberto ricardo eduardo josé joão joao paulo antónio vasco',
  'jan piet willem hendrik joost lars anders erik nils sven bjorn björn olof magnus gustav jens ole mikkel mikko jukka sauli',
  'vladimir sergei sergey dmitry dmitri ivan mikhail nikolai alexei alexey igor boris viktor oleg yuri pavel andrei andrey leonid',
  'volodymyr oleksandr dmytro petro mykola taras bohdan andrzej piotr krzysztof tomasz jaroslaw lech donaldas vaclav václav milos',
  'jiri zoran dragan slobodan goran milan nikola aleksandar viktor lászló laszlo istvan janos gyorgy ion nicolae traian klaus',
  'kyriakos alexis konstantinos giorgos nikos dimitris',
  // The Americas and Oceania
  'luiz inácio jair evo hugo nicolás andrés gustavo sebastián mauricio néstor raúl fidel daniel lionel thiago mateus joaquim',
  'wiremu tama rangi sitiveni frank manasseh ratu tane abraham isaac moses noah elijah jesus socrates plato aristotle',
);

export const femaleNames = setOf(
  // Africa
  'ama akua abena adwoa efua ngozi chioma amaka adaeze folake yetunde funmilayo aisha amina fatima fatou aminata awa mariama',
  'wanjiru wangari achieng akinyi njeri tirunesh almaz hanna tsehay sahle thandi nomsa nokuthula zanele lindiwe tendekai ellen',
  'rutendo joyce samia khady ramatoulaye winnie',
  // Arab countries, Iran, Turkey, Central Asia
  'fatimah khadija zainab zaynab maryam mariam layla leila noor nour yasmin huda salma rania samira nadia hanan malala benazir',
  'shirin parisa nasrin zahra maryam azadeh farah golnaz ayşe ayse fatma emine elif zeynep meral aigul dinara saule gulnara nigora',
  'mehriban roza saida',
  // South Asia
  'indira sonia priyanka priya anita sunita geeta lakshmi lata meena pooja radha rani rekha savita seema sita sushma hasina chandrika',
  'khaleda shabana sirimavo bidya kamala ayesha nirmala pratibha',
  // East and South-East Asia
  'yuko akiko keiko naoko yumi michiko haruka sakura yoko tomoko yuriko sanae naomi xiu fang yan juan mei ling xiaoli ying-wen',
  'geun-hye soo-jin minji jiwoo hyun-jung thi linh huong lan trang yingluck paetongtarn megawati sri dewi siti nurul corazon',
  'gloria imelda leni',
  // Europe
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily',
  'donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda',
  'pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie',
  'olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria',
  'teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly',
  'isabella theresa diana natalie brittany charlotte marie kayla lori hillary nikki condoleezza madeleine theresa liz kate jane lucy lily',
  'rose ella mia chloe zoe claire sophie camille juliette margot brigitte simone ségolène segolene edith angela ursula annegret',
  'annalena sabine petra claudia heidi gisela ingrid hannelore greta astrid karin birgitta magdalena mette helle sanna tarja',
  'jacinda giulia francesca chiara giorgia paola federica elena carmen pilar dolores isabel ana lucía lucia rosa mercedes',
  'inês ines beatriz fernanda anneke katrien saskia olga natalia tatiana svetlana irina ekaterina galina ludmila yelena',
  'anastasia yulia oksana olena valentina vera raisa agnieszka katarzyna ewa beata zuzana ivana milena dragana vesna jelena kolinda',
  'dalia kaja maia salome nino ilona katalin viorica eleni katerina aspasia cleopatra',
  // The Americas and Oceania
  'cristina michelle dilma gabriela camila valeria daniela ximena guadalupe luz mireya violeta laura keiko xiomara claudia jeanine',
  'marama aroha hinemoa losa sina mele litia fiame eve mary ada marie agatha jane',
);
