/** Word lists of the antecedent finder: what kind of being a noun names. Lemmas, lower case; no word names a country. */

const setOf = (...parts: readonly string[]): ReadonlySet<string> => new Set(parts.join(' ').split(' '));

/** Nouns that name a man or a boy. */
export const maleNouns = setOf(
  'man boy gentleman guy lad father dad daddy papa son brother uncle nephew grandfather grandpa grandson husband widower',
  'bridegroom groom boyfriend stepfather stepson stepbrother godfather king prince duke baron emperor lord sultan emir shah',
  'sheikh ayatollah imam pope priest monk friar bishop cardinal patriarch businessman chairman spokesman congressman policeman fireman salesman',
  'statesman strongman nobleman countryman fisherman serviceman airman gunman horseman clergyman craftsman anchorman',
  'waiter actor hero host sir mr mister monsieur señor herr mullah',
);

/** Nouns that name a woman or a girl. */
export const femaleNouns = setOf(
  'woman girl lady lass mother mom mum mommy mama daughter sister aunt niece grandmother grandma granddaughter wife widow bride',
  'girlfriend stepmother stepdaughter stepsister godmother queen princess duchess baroness empress nun abbess businesswoman',
  'chairwoman spokeswoman congresswoman policewoman saleswoman stateswoman noblewoman servicewoman airwoman',
  'waitress actress heroine hostess madam ma’am mrs ms miss madame mademoiselle señora frau first-lady midwife housewife',
);

/** Nouns that name a person, of either sex. */
export const personNouns = setOf(
  'person individual human adult child kid baby infant toddler teenager youth parent sibling spouse partner cousin relative orphan twin',
  'friend neighbor neighbour stranger guest visitor tourist passenger citizen resident immigrant migrant refugee native civilian',
  'president premier minister chancellor governor mayor ambassador envoy diplomat consul senator deputy lawmaker legislator',
  'congressperson politician leader ruler dictator monarch official spokesperson secretary commissioner councillor councilor',
  'candidate nominee incumbent successor predecessor chief head boss director manager executive chairperson chair ceo officer',
  'commander general admiral colonel captain major lieutenant sergeant soldier sailor pilot fighter rebel insurgent militant',
  'terrorist guerrilla hostage prisoner detainee victim survivor suspect criminal thief murderer killer spy agent detective',
  'lawyer attorney judge justice prosecutor defendant plaintiff witness juror advocate negotiator mediator observer inspector',
  'journalist reporter correspondent editor author writer poet novelist columnist blogger critic analyst expert specialist',
  'professor teacher lecturer tutor student pupil graduate scholar scientist researcher historian philosopher economist',
  'engineer architect inventor designer programmer developer technician mechanic doctor physician surgeon nurse dentist',
  'patient therapist psychologist worker employee employer colleague coworker assistant clerk servant maid farmer peasant',
  'miner fisher hunter gardener baker cook chef driver trader merchant dealer seller buyer customer client consumer owner',
  'founder banker investor entrepreneur landlord tenant artist painter sculptor photographer musician singer composer pianist',
  'guitarist drummer dancer comedian magician performer filmmaker producer actor player athlete coach champion winner loser',
  'swimmer runner boxer wrestler referee fan follower supporter opponent rival enemy ally activist protester demonstrator',
  'dissident believer saint prophet missionary pastor minister rabbi preacher wizard witch hero villain narrator protagonist',
  'speaker listener reader viewer user member participant volunteer beginner newcomer interviewer interviewee applicant',
  'descendant ancestor heir heiress elder senior junior fellow peer mentor guardian guard hitchhiker traveler traveller',
  'someone somebody anyone anybody everyone everybody nobody who whoever physicist chemist biologist counterpart',
);

/** Nouns that name many persons acting as one: singular in form, "it" or "they". */
export const groupNouns = setOf(
  'government administration regime cabinet ministry department agency authority council commission committee parliament congress',
  'senate assembly legislature court tribunal party coalition opposition alliance bloc union federation association society',
  'organization organisation institution institute foundation company corporation firm business bank manufacturer airline',
  'newspaper network broadcaster publisher studio label university college school academy church hospital team club squad crew',
  'army navy force military militia police troop brigade battalion regiment fleet group gang band family couple pair crowd',
  'community tribe nation country state republic kingdom empire people public population electorate majority minority class',
  'audience jury staff board panel delegation mission side faction movement campaign league association staff press media',
  'generation race clan household workforce management leadership embassy consulate secretariat bureau house',
);

/** Nouns that name countries and like powers. */
export const countryNouns = setOf('country nation state republic kingdom homeland neighbour neighbor');

/** Nouns that name places. */
export const placeNouns = setOf(
  'city town village capital district province region county territory island peninsula continent river lake sea ocean',
  'mountain hill valley desert forest coast beach bay port harbor harbour road street square park bridge airport station',
  'building house home hotel room museum temple site place area zone border camp base garden farm world planet',
);

/** Nouns that name times or measures, which no pronoun takes up. */
export const timeNouns = setOf(
  'second minute hour day night morning afternoon evening noon midnight week weekend month year decade century era age',
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september',
  'october november december spring summer autumn winter time today yesterday tomorrow moment percent per-cent % kilometer',
  'kilometre mile meter metre foot inch ton tonne kilogram pound degree dollar euro yen cent way',
  'addition example instance fact order front top bottom side middle end beginning start course',
);

/** Titles before a name that tell the sex of its bearer. */
export const maleTitles = setOf(
  'mr mr. sir king prince lord father brother pope duke baron emperor sultan sheikh ayatollah imam',
);
export const femaleTitles = setOf(
  'mrs mrs. ms ms. miss madam lady queen princess sister duchess baroness empress dame',
);

/** Titles before a name that only tell that a person bears it. */
export const personTitles = setOf(
  'dr dr. prof prof. professor president premier minister chancellor governor mayor ambassador senator secretary general',
  'admiral colonel captain major lieutenant sergeant judge justice saint st. rev. reverend bishop archbishop cardinal rabbi coach',
);

/** Endings of words for persons that the lists need not spell out. */
export const personEnding =
  /(?:[a-z]{2}(?:man|woman|person|ologist|ographer)|[a-z]{3}(?:ician|ivist|eteer))$/;

/** Nouns that only count what follows them: "a lot of voters". */
export const quantityNouns = setOf(
  'lot number majority minority dozen hundred thousand million billion handful variety range couple rest',
);

/** Acts and abstract things, which own and say nothing. */
export const actNouns = setOf(
  'move step decision action measure gesture deal accord pact attack strike raid assault blast visit trip meeting talk talks summit',
  'test launch withdrawal ban vote offer request refusal threat claim purchase sale delivery crash protest war conflict crisis',
  'dispute vow call plan effort bid push fact idea thing problem issue question reason law rule policy price cost result risk',
);
export const actEnding = /[a-z]{2}(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|hood)$/;
