// Written by scripts/generate-actors.mjs from data/actors/*.tsv; do not edit.
export const ORGANISATIONS = `UNO	United Nations	UN|U.N.|United Nations Organization|UN Secretariat|UN headquarters
UNO	UN Security Council	United Nations Security Council|U.N. Security Council|UNSC
UNO	UN General Assembly	United Nations General Assembly|~General Assembly|UNGA
UNO	UN Secretary-General	Secretary-General of the United Nations|UN chief|U.N. chief|UN secretary-general|United Nations Secretary-General|United Nations secretary-general
UNO	UNHCR	UN refugee agency|U.N. refugee agency|United Nations High Commissioner for Refugees|UN High Commissioner for Refugees	REF
UNO	UNICEF	United Nations Children's Fund|UN Children's Fund|UN children's agency
UNO	UNESCO	United Nations Educational, Scientific and Cultural Organization|UN cultural agency	EDU
UNO	UNDP	United Nations Development Programme|UN Development Programme
UNO	World Food Programme	WFP|World Food Program|UN World Food Programme|UN food agency	AGR
UNO	Food and Agriculture Organization	FAO|UN Food and Agriculture Organization	AGR
UNO	World Health Organization	~WHO|World Health Organisation|UN health agency	MED
UNO	International Labour Organization	ILO|International Labor Organization|International Labour Organisation	LAB
UNO	UNRWA	United Nations Relief and Works Agency|UN Relief and Works Agency	REF
UNO	UN Human Rights Council	United Nations Human Rights Council|Human Rights Council|UNHRC
UNO	UN human rights office	OHCHR|UN High Commissioner for Human Rights|United Nations High Commissioner for Human Rights
UNO	OCHA	UN humanitarian office|UN Office for the Coordination of Humanitarian Affairs
UNO	UNIFIL	United Nations Interim Force in Lebanon|UN Interim Force in Lebanon	MIL
UNO	UNDOF		MIL
UNO	MINUSMA		MIL
UNO	MONUSCO		MIL
UNO	UNMISS		MIL
UNO	MINUSCA		MIL
UNO	UNFICYP		MIL
UNO	UN peacekeepers	U.N. peacekeepers|UN peacekeeping force|UN peacekeeping mission|blue helmets	MIL
UNO	International Court of Justice	ICJ|I.C.J.|World Court	JUD
UNO	International Maritime Organization	IMO
UNO	International Civil Aviation Organization	ICAO
UNO	International Telecommunication Union	ITU
UNO	UN Environment Programme	UNEP
UNO	UNCTAD	UN Trade and Development
UNO	UN Office on Drugs and Crime	UNODC
UNO	UNFPA	UN Population Fund	MED
UNO	UN Women
UNO	UNAMA
UNO	UNMIK
IAEA	International Atomic Energy Agency	IAEA|I.A.E.A.|UN nuclear watchdog|U.N. nuclear watchdog|UN atomic agency
EUR	European Union	EU|E.U.
EUR	European Commission	EU Commission|European Commission president	GOV
EUR	European Council	EU Council|Council of the European Union|Council of the EU	GOV
EUR	European Parliament	EU Parliament	LEG
EUR	European Central Bank	ECB
EUR	European Court of Justice	ECJ|Court of Justice of the European Union	JUD
EUR	European External Action Service	EEAS	GOV
EUR	Europol		COP
EUR	Frontex		COP
EUR	Eurogroup
EUR	European Community	European Communities|European Economic Community|EEC
EUR	EUFOR	EULEX	MIL
EUR	European Investment Bank	EIB
NATO	NATO	Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic alliance|Atlantic alliance|North Atlantic Council|Atlantic Alliance
NATO	KFOR	Kosovo Force	MIL
NATO	ISAF	International Security Assistance Force	MIL
OSCE	OSCE	Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe|Organization for Security and Cooperation in Europe|CSCE
COE	Council of Europe	Parliamentary Assembly of the Council of Europe|Venice Commission
COE	European Court of Human Rights	ECHR|ECtHR	JUD
ASEAN	ASEAN	Asean|Association of Southeast Asian Nations|Association of South East Asian Nations
AU	African Union	~AU|A.U.|Organization of African Unity|Organisation of African Unity|OAU|African Union Commission
AU	AMISOM	ATMIS|AUSSOM|African Union Mission in Somalia	MIL
ARL	Arab League	League of Arab States
GCC	Gulf Cooperation Council	GCC|G.C.C.|Gulf Co-operation Council
OIC	Organisation of Islamic Cooperation	OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference
SCO	Shanghai Cooperation Organisation	SCO|Shanghai Cooperation Organization|Shanghai Co-operation Organisation|Shanghai Five
BRICS	BRICS	Brics|BRIC
BRICS	New Development Bank	BRICS bank|BRICS Bank
CSTO	Collective Security Treaty Organization	CSTO|Collective Security Treaty Organisation
CIS	Commonwealth of Independent States	CIS
EAEU	Eurasian Economic Union	EAEU|EEU|Eurasian Economic Commission
APEC	Asia-Pacific Economic Cooperation	APEC|Apec
QUAD	~Quad	Quadrilateral Security Dialogue|the Quad
AUKUS	AUKUS	Aukus
G7	Group of Seven	G7|G-7|G8|G-8|Group of Eight
G20	Group of Twenty	G20|G-20|Group of 20
G77	Group of 77	G77|G-77
NAMV	Non-Aligned Movement
CWN	Commonwealth of Nations	~Commonwealth|Commonwealth Secretariat
OIF	Francophonie	International Organisation of La Francophonie
ICC	International Criminal Court	ICC|I.C.C.	JUD
ICTY	International Criminal Tribunal for the former Yugoslavia	ICTY|Yugoslav war crimes tribunal|UN war crimes tribunal	JUD
PCA	Permanent Court of Arbitration		JUD
WTO	World Trade Organization	WTO|W.T.O.|World Trade Organisation|GATT
IMF	International Monetary Fund	IMF|I.M.F.
WBG	World Bank	World Bank Group|IBRD|International Finance Corporation
ADB	Asian Development Bank	ADB
AIIB	Asian Infrastructure Investment Bank	AIIB
AFDB	African Development Bank	AfDB
IADB	Inter-American Development Bank	IADB
EBRD	European Bank for Reconstruction and Development	EBRD
BIS	Bank for International Settlements
OECD	OECD	Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
FATF	Financial Action Task Force	FATF
OPEC	OPEC	Opec|Organization of the Petroleum Exporting Countries|OPEC+|Opec+	BUS
IEA	International Energy Agency	IEA
OPCW	Organisation for the Prohibition of Chemical Weapons	OPCW|Organization for the Prohibition of Chemical Weapons|chemical weapons watchdog
CTBTO	CTBTO	Comprehensive Nuclear-Test-Ban Treaty Organization
NSG	Nuclear Suppliers Group	NSG
MTCR	Missile Technology Control Regime	MTCR
INTERPOL	Interpol	INTERPOL|International Criminal Police Organization	COP
ECOWAS	ECOWAS	Ecowas|Economic Community of West African States|CEDEAO
ECOWAS	ECOMOG		MIL
SADC	Southern African Development Community	SADC
EAC	East African Community	EAC
IGAD	Intergovernmental Authority on Development	IGAD|Igad
ECCAS	Economic Community of Central African States	ECCAS
COMESA	COMESA	Common Market for Eastern and Southern Africa
AMU	Arab Maghreb Union
AES	Alliance of Sahel States	AES|Sahel alliance|G5 Sahel
OAS	Organization of American States	OAS|O.A.S.|Organisation of American States
MERCOSUR	Mercosur	MERCOSUR|Southern Common Market
UNASUR	Unasur	UNASUR|Union of South American Nations
CELAC	CELAC	Celac|Community of Latin American and Caribbean States
ALBA	ALBA	Bolivarian Alliance for the Americas
CARICOM	Caricom	CARICOM|Caribbean Community
CANDEAN	Andean Community
SICA	Central American Integration System	SICA
SAARC	SAARC	Saarc|South Asian Association for Regional Cooperation
BIMSTEC	BIMSTEC	Bay of Bengal Initiative
PIF	Pacific Islands Forum
ECOO	Economic Cooperation Organization
OTS	Organization of Turkic States	Turkic Council|Organisation of Turkic States
GUAM	GUAM Organization for Democracy and Economic Development
BSEC	Black Sea Economic Cooperation	BSEC
ARC	Arctic Council
NORD	Nordic Council	Nordic Council of Ministers
EFTA	European Free Trade Association	EFTA
WTO55	Warsaw Pact	Warsaw Treaty Organization		1955-05-14	1991-07-01
CMEA	Comecon	COMECON|Council for Mutual Economic Assistance		1949-01-25	1991-06-28
ANZUS	ANZUS
V4	Visegrad Group	Visegrad Four
KEDO	Korean Peninsula Energy Development Organization	KEDO
MNNA	Multinational Force and Observers	MFO	MIL
IOM	International Organization for Migration	IOM	REF
ICRC	International Committee of the Red Cross	ICRC|Red Cross|Red Crescent|International Federation of Red Cross and Red Crescent Societies|IFRC	MED
MSF	Doctors Without Borders	MSF|Medecins Sans Frontieres	MED
AMN	Amnesty International	!Amnesty	SOC
HRW	Human Rights Watch	HRW	SOC
NGO	Oxfam	Oxfam International	SOC
NGO	Save the Children		SOC
NGO	CARE International		SOC
NGO	Norwegian Refugee Council		REF
NGO	International Rescue Committee		REF
NGO	Greenpeace		SOC
NGO	World Wide Fund for Nature	WWF	SOC
NGO	Reporters Without Borders	Committee to Protect Journalists	JRN
NGO	International Crisis Group	Crisis Group	SOC
NGO	Transparency International		SOC
NGO	Freedom House		SOC
NGO	SIPRI	Stockholm International Peace Research Institute	EDU
NGO	International Institute for Strategic Studies	IISS	EDU
NGO	Carnegie Endowment	Carnegie Endowment for International Peace	EDU
NGO	World Economic Forum	WEF	BUS
NGO	World Council of Churches		REL
NGO	International Olympic Committee	IOC	SOC
NGO	FIFA	Fifa	SOC
NGO	~SWIFT		BUS
NGO	ICAN	International Campaign to Abolish Nuclear Weapons	SOC
NGO	Bellingcat		JRN
NGO	Islamic Relief		SOC
NGO	World Vision		SOC
NGO	Mercy Corps		SOC
NGO	Arms Control Association		SOC
NGO	Pugwash		SOC
NGO	World Central Kitchen		SOC
LON	League of Nations	League Council|League Assembly|Council of the League of Nations|Council of the League		1920-01	1946-04
SEATO	Southeast Asia Treaty Organization	SEATO|South East Asia Treaty Organization		1955-02	1977-06
WPO	Warsaw Pact	Warsaw Treaty Organization	MIL	1955-05	1991-07
CENTO	Central Treaty Organization	CENTO|Baghdad Pact Organization		1955-02	1979-09`;
export const INSTITUTIONS = `USA	State Department	US State Department|U.S. State Department|Department of State	GOV
USA	Department of Defense	US Department of Defense|Defense Department|Department of War	GOV|MIL
USA	US Congress	~Congress|U.S. Congress|~Capitol	LEG
USA	US Senate	~Senate|U.S. Senate	LEG
USA	~House of Representatives	US House|U.S. House|House of Representatives of the United States	LEG
USA	CIA	C.I.A.|Central Intelligence Agency	SPY
USA	NSA	National Security Agency|Defense Intelligence Agency	SPY
USA	FBI	F.B.I.|Federal Bureau of Investigation	COP
USA	Department of Justice	Justice Department|US Justice Department|U.S. Justice Department|DOJ	JUD|GOV
USA	US Treasury	Treasury Department|U.S. Treasury|US Treasury Department|OFAC|Office of Foreign Assets Control	GOV
USA	Commerce Department	Department of Commerce|US Commerce Department	GOV
USA	Department of Homeland Security	DHS	GOV
USA	USAID	U.S. Agency for International Development	GOV
USA	Federal Reserve	US Federal Reserve	GOV
USA	US Navy	U.S. Navy|US Army|U.S. Army|US Air Force|U.S. Air Force|US Marine Corps|Marine Corps|US military|U.S. military	MIL
USA	CENTCOM	Centcom|US Central Command|U.S. Central Command|~Central Command	MIL
USA	Indo-Pacific Command	US Indo-Pacific Command|INDOPACOM|Pacific Command|EUCOM|AFRICOM	MIL
USA	NASA	Nasa	GOV|EDU
USA	Republican Party	Republicans|GOP	PTY
USA	~Democratic Party	Democrats	PTY
USA	New York Times	The New York Times|Wall Street Journal|The Wall Street Journal|Washington Post|The Washington Post|CNN|Associated Press|Bloomberg|Fox News|Politico|Voice of America|NBC News|Los Angeles Times|Foreign Policy magazine|Axios|Radio Free Europe|Radio Free Asia	JRN
USA	RAND Corporation	RAND|Brookings Institution|Heritage Foundation|Hudson Institute|Council on Foreign Relations|Atlantic Council|Center for Strategic and International Studies|CSIS|Institute for the Study of War	EDU
GBR	Foreign and Commonwealth Office of the UK	UK Foreign Office|Foreign and Commonwealth Office|Foreign, Commonwealth and Development Office|FCDO	GOV
GBR	House of Commons	House of Lords|British Parliament|UK Parliament	LEG
GBR	MI6	MI5|GCHQ|Secret Intelligence Service	SPY
GBR	Scotland Yard	Metropolitan Police	COP
GBR	Royal Navy	Royal Air Force|RAF|British Army	MIL
GBR	Bank of England		GOV
GBR	~Labour Party	~Conservative Party|Tories|Liberal Democrats	PTY
GBR	BBC	Reuters|~The Guardian|Financial Times|~The Times|Daily Telegraph|The Economist|~The Independent|Sky News|Daily Mail|The Telegraph	JRN
GBR	Chatham House	Royal United Services Institute|RUSI	EDU
FRA	French National Assembly	Palais Bourbon|Assemblee Nationale	LEG
FRA	DGSE	DGSI	SPY
FRA	French Foreign Legion	Foreign Legion	MIL
FRA	National Rally	~National Front	PTY
FRA	Agence France-Presse	AFP|Le Monde|Le Figaro|France 24|Radio France Internationale|RFI	JRN
DEU	Bundestag	German Bundestag	LEG
DEU	Bundesrat	German Bundesrat	LEG
DEU	Bundeswehr		MIL
DEU	BND	Bundesnachrichtendienst	SPY
DEU	Bundesbank		GOV
DEU	Federal Constitutional Court	Bundesverfassungsgericht	JUD
DEU	Christian Democratic Union	CDU|CSU|Christian Social Union|Social Democratic Party of Germany|SPD|Alternative for Germany|AfD|Free Democratic Party	PTY
DEU	Deutsche Welle	Der Spiegel|Die Welt|Frankfurter Allgemeine Zeitung|Sueddeutsche Zeitung|Die Zeit	JRN
DEU	German Institute for International and Security Affairs	SWP	EDU
ITA	Italian Chamber of Deputies	Palazzo Madama	LEG
ITA	Carabinieri	Guardia di Finanza	COP
ITA	ANSA	Corriere della Sera|La Repubblica	JRN
ESP	Cortes Generales	Spanish Cortes|Congress of Deputies	LEG
ESP	Guardia Civil	Civil Guard	COP
ESP	EFE	El Pais|El Mundo	JRN
PRT	Assembly of the Republic		LEG
NLD	States General	Tweede Kamer	LEG
NLD	AIVD	MIVD	SPY
BEL	Belgian Chamber of Representatives		LEG
AUT	Nationalrat	Austrian National Council	LEG
CHE	Federal Council of Switzerland	Swiss Federal Council	GOV
CHE	Swiss National Bank		GOV
CHE	Neue Zuercher Zeitung		JRN
POL	Sejm		LEG
POL	Law and Justice	Civic Platform|Civic Coalition	PTY
POL	Polish Press Agency	Gazeta Wyborcza|Rzeczpospolita	JRN
CZE	Czech Chamber of Deputies		LEG
HUN	Fidesz		PTY
HUN	Orszaggyules		LEG
ROU	Romanian Chamber of Deputies		LEG
BGR	Narodno Sabranie		LEG
GRC	Vouli	Hellenic Parliament	LEG
GRC	Syriza	New Democracy party|PASOK	PTY
SWE	Riksdag		LEG
SWE	Sapo_	Swedish Security Service	SPY
NOR	Storting		LEG
DNK	Folketing		LEG
FIN	Eduskunta		LEG
FIN	Finnish Security and Intelligence Service	Supo	SPY
ISL	Althing	Althingi	LEG
IRL	Dail	Dail Eireann|Oireachtas|Seanad	LEG
IRL	Garda	Gardai|Garda Siochana	COP
EST	Riigikogu		LEG
LVA	Saeima		LEG
LTU	Seimas		LEG
BLR	Belarusian KGB		SPY
BLR	BelTA		JRN
UKR	Verkhovna Rada	Rada	LEG
UKR	SBU	Security Service of Ukraine	SPY
UKR	GUR	HUR|Main Directorate of Intelligence	SPY|MIL
UKR	Naftogaz	Naftohaz	BUS
UKR	Ukrinform	Ukrayinska Pravda|Kyiv Independent|Kyiv Post|Unian	JRN
RUS	State Duma	Duma|Russian Duma	LEG
RUS	Federation Council	Federation Council of Russia	LEG
RUS	FSB	Federal Security Service	SPY
RUS	SVR	Foreign Intelligence Service of Russia	SPY
RUS	GRU	Main Intelligence Directorate	SPY|MIL
RUS	KGB	K.G.B.	SPY
RUS	Rosgvardia	Rosgvardiya|OMON	COP|MIL
RUS	Roskomnadzor	Rospotrebnadzor|Rosselkhoznadzor	GOV
RUS	Roscosmos	Roskosmos	GOV|BUS
RUS	FSVTS	Federal Service for Military-Technical Cooperation|Federal Service of Military-Technical Cooperation	GOV
RUS	United Russia		PTY|GOV
RUS	Black Sea Fleet	Northern Fleet|Pacific Fleet of Russia	MIL
RUS	TASS	ITAR-TASS|Itar-Tass|Tass|RIA Novosti|Interfax|Kommersant|Sputnik News|Izvestia|Rossiyskaya Gazeta|Vedomosti|Moscow Times|The Moscow Times|Novaya Gazeta|Pravda	JRN
RUS	Russian Academy of Sciences	Russian International Affairs Council|Moscow State University|MGIMO	EDU
GEO	Georgian Parliament		LEG
ARM	National Assembly of Armenia		LEG
AZE	Milli Majlis	Milli Mejlis	LEG
AZE	APA news agency	Azertac|Trend news agency	JRN
KAZ	Mazhilis	Majilis	LEG
KAZ	Kazinform		JRN
UZB	Oliy Majlis		LEG
KGZ	Jogorku Kenesh	Zhogorku Kenesh	LEG
TJK	Majlisi Oli		LEG
TKM	Mejlis of Turkmenistan		LEG
MNG	State Great Khural	Great Khural|State Great Hural	LEG
TUR	Grand National Assembly	Turkish Grand National Assembly|TBMM	LEG
TUR	MIT_	National Intelligence Organization	SPY
TUR	Justice and Development Party	AKP|AK Party	PTY|GOV
TUR	Republican People's Party	CHP|HDP|DEM Party	PTY|OPP
TUR	Anadolu Agency	Anadolu|Hurriyet|Daily Sabah|TRT World|Cumhuriyet	JRN
ISR	Knesset		LEG
ISR	Mossad		SPY
ISR	Shin Bet	Shabak	SPY
ISR	Israel Defense Forces	IDF|I.D.F.|Israeli Defense Forces|Israel Defence Forces	MIL
ISR	Likud		PTY
ISR	Haaretz	Jerusalem Post|The Jerusalem Post|Times of Israel|The Times of Israel|Yedioth Ahronoth|Ynet	JRN
PSE	Palestinian Legislative Council		LEG
PSE	Wafa news agency		JRN
IRN	Majlis	Islamic Consultative Assembly|Iranian Majlis	LEG
IRN	Guardian Council	Expediency Council|Assembly of Experts	GOV
IRN	Revolutionary Guards	IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guard|Revolutionary Guard Corps|Quds Force|Pasdaran|Basij|Iranian Revolutionary Guards	MIL
IRN	Atomic Energy Organization of Iran	AEOI	GOV
IRN	IRNA	Fars News Agency|Tasnim|Press TV|ISNA|Mehr News Agency|Tehran Times|Kayhan	JRN
IRQ	Council of Representatives of Iraq	Iraqi Council of Representatives	LEG
IRQ	Baath Party	Ba'ath Party	PTY
SYR	Syrian Arab Army		MIL
SYR	~SANA		JRN
SAU	~Shura Council	Saudi Shura Council	LEG
SAU	Saudi Press Agency	Al Arabiya|Al-Arabiya|Arab News|Asharq Al-Awsat|Okaz	JRN
ARE	Federal National Council		LEG
ARE	WAM	Emirates News Agency|The National newspaper|Gulf News|Khaleej Times	JRN
QAT	Al Jazeera	Al-Jazeera|Qatar News Agency|Gulf Times	JRN
KWT	KUNA	Kuwait News Agency	JRN
KWT	Kuwaiti National Assembly		LEG
BHR	Bahrain News Agency		JRN
OMN	Majlis al-Shura		LEG
JOR	Petra news agency	Jordan Times|The Jordan Times|Jordan News Agency	JRN
LBN	Lebanese Armed Forces		MIL
LBN	National News Agency of Lebanon	Al-Mayadeen|Al Mayadeen|Daily Star of Lebanon|Al-Manar	JRN
EGY	Al-Ahram	Ahram Online|MENA news agency|Al-Masry Al-Youm	JRN
EGY	SCAF	Supreme Council of the Armed Forces	MIL|GOV
EGY	Suez Canal Authority		GOV
EGY	Al-Azhar		REL
LBY	High Council of State		LEG
TUN	Tunis Afrique Presse		JRN
DZA	National Liberation Front	FLN	PTY|GOV
DZA	Algerie Presse Service		JRN
MAR	Maghreb Arabe Presse		JRN
SDN	Sovereign Council	Transitional Sovereignty Council|Sovereignty Council	GOV|MIL
SDN	Sudanese Armed Forces	SAF	MIL
SDN	~SUNA		JRN
ETH	Ethiopian National Defence Force	ENDF	MIL
ETH	Prosperity Party	EPRDF	PTY|GOV
KEN	Kenya Defence Forces	KDF	MIL
KEN	Daily Nation	The Nation of Kenya|The EastAfrican	JRN
UGA	Uganda People's Defence Forces	UPDF|Uganda People's Defence Force	MIL
UGA	New Vision	Daily Monitor	JRN
RWA	Rwanda Defence Force	RDF	MIL
RWA	The New Times of Rwanda		JRN
COD	FARDC		MIL
TZA	Chama Cha Mapinduzi	CCM	PTY|GOV
NGA	Independent National Electoral Commission	INEC	GOV
NGA	Economic and Financial Crimes Commission	EFCC	COP
NGA	All Progressives Congress	Peoples Democratic Party	PTY
NGA	Premium Times	Punch newspaper|Vanguard newspaper|The Guardian Nigeria|ThisDay	JRN
GHA	Graphic Online		JRN
ZAF	South African National Defence Force	SANDF	MIL
ZAF	National Prosecuting Authority		JUD
ZAF	~Democratic Alliance	Economic Freedom Fighters|EFF	PTY|OPP
ZAF	Mail & Guardian	Daily Maverick	JRN
ZWE	The Herald of Zimbabwe		JRN
IND	Lok Sabha	Rajya Sabha|Indian Parliament	LEG
IND	Ministry of External Affairs	MEA	GOV
IND	Supreme Court of India		JUD
IND	RAW_	Research and Analysis Wing|Intelligence Bureau	SPY
IND	Central Bureau of Investigation	CBI	COP
IND	DRDO	Defence Research and Development Organisation|Defence Acquisition Council	GOV|MIL
IND	ISRO	Indian Space Research Organisation	GOV|EDU
IND	Indian Air Force	IAF|Indian Army|Indian Navy	MIL
IND	Border Security Force	Indo-Tibetan Border Police|ITBP|CRPF	COP|MIL
IND	Reserve Bank of India	RBI	GOV
IND	NITI Aayog		GOV
IND	Bharatiya Janata Party	BJP	PTY
IND	Indian National Congress	Congress Party|Aam Aadmi Party|AAP|Trinamool Congress	PTY
IND	RSS	Rashtriya Swayamsevak Sangh	SOC
IND	Press Trust of India	ANI|Times of India|The Times of India|The Hindu|Hindustan Times|Indian Express|The Indian Express|Economic Times|NDTV|India Today|Business Standard|The Wire|Deccan Herald|The Print	JRN
IND	Observer Research Foundation	Institute for Defence Studies and Analyses|IDSA|Vivekananda International Foundation	EDU
PAK	ISI	I.S.I.|Inter-Services Intelligence	SPY
PAK	ISPR	Inter-Services Public Relations|Pakistan Army|Pakistan Air Force|Pakistan Navy	MIL
PAK	Majlis-e-Shoora	National Assembly of Pakistan	LEG
PAK	Supreme Court of Pakistan		JUD
PAK	Pakistan Tehreek-e-Insaf	PTI|Pakistan Muslim League|PML-N|Pakistan Peoples Party|Pakistan People's Party	PTY
PAK	Dawn newspaper	Express Tribune|The Express Tribune|Geo News|The News International|The Nation of Pakistan	JRN
BGD	Jatiya Sangsad		LEG
BGD	Awami League	Bangladesh Nationalist Party|BNP	PTY
BGD	Rapid Action Battalion		COP
BGD	Daily Star of Bangladesh	Prothom Alo|Dhaka Tribune	JRN
NPL	Nepali Congress	CPN-UML	PTY
NPL	Kathmandu Post	The Kathmandu Post|Himalayan Times|The Himalayan Times	JRN
LKA	Sri Lanka Podujana Peramuna	United National Party	PTY
LKA	Daily Mirror of Sri Lanka	Colombo Page	JRN
BTN	Kuensel		JRN
MDV	People's Majlis		LEG
AFG	Wolesi Jirga	Loya Jirga|Meshrano Jirga	LEG
AFG	Tolo News	TOLOnews|Pajhwok|Khaama Press	JRN
AFG	National Directorate of Security		SPY
CHN	National People's Congress	NPC|Chinese People's Political Consultative Conference|CPPCC|NPC Standing Committee	LEG
CHN	~State Council	State Council of China	GOV
CHN	Politburo Standing Committee	Central Military Commission of China	GOV|PTY
CHN	~Central Military Commission	CMC	GOV|MIL
CHN	People's Liberation Army	PLA|P.L.A.|Chinese People's Liberation Army|PLA Navy|PLA Air Force|PLAAF|PLA Rocket Force|Western Theater Command|Eastern Theater Command|Southern Theater Command|Western Theatre Command|Eastern Theatre Command	MIL
CHN	People's Armed Police	China Coast Guard|Chinese Coast Guard	COP|MIL
CHN	Ministry of State Security	MSS	SPY
CHN	Communist Party of China	CCP|CPC|Chinese Communist Party|China's Communist Party	PTY|GOV
CHN	Taiwan Affairs Office		GOV
CHN	People's Bank of China	PBOC	GOV
CHN	Ministry of Commerce of China	MOFCOM	GOV
CHN	Xinhua	Xinhua News Agency|Global Times|The Global Times|People's Daily|China Daily|CCTV|CGTN|China Central Television|Caixin|The Paper of Shanghai|PLA Daily|Sohu	JRN
CHN	Chinese Academy of Social Sciences	Tsinghua University|Peking University|Fudan University|China Institutes of Contemporary International Relations	EDU
HKG	~Legislative Council	LegCo|Hong Kong Legislative Council	LEG
HKG	South China Morning Post	SCMP|Ming Pao|Apple Daily|Hong Kong Free Press	JRN
TWN	Legislative Yuan		LEG
TWN	Executive Yuan	Mainland Affairs Council	GOV
TWN	Democratic Progressive Party	DPP	PTY
TWN	Kuomintang	KMT	PTY
TWN	Central News Agency	Taipei Times	JRN
JPN	!Diet	National Diet|Japanese Diet|House of Councillors	LEG
JPN	Self-Defense Forces	Self-Defence Forces|JSDF|Japan Self-Defense Forces|Maritime Self-Defense Force|Air Self-Defense Force	MIL
JPN	Bank of Japan	METI	GOV
JPN	~Liberal Democratic Party	LDP|Komeito	PTY|GOV
JPN	NHK	Kyodo|Kyodo News|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|Nikkei|Japan Times|The Japan Times|Nikkei Asia|Jiji Press	JRN
KOR	Kukhoe	Korean National Assembly	LEG
KOR	National Intelligence Service	NIS	SPY
KOR	South Korean Joint Chiefs of Staff		MIL
KOR	Ministry of Unification	Unification Ministry	GOV
KOR	Yonhap	Yonhap News Agency|Chosun Ilbo|Korea Herald|The Korea Herald|JoongAng Ilbo|Korea Times|Hankyoreh|KBS	JRN
PRK	Supreme People's Assembly		LEG
PRK	Korean People's Army	KPA	MIL
PRK	Workers' Party of Korea	Korean Workers' Party	PTY|GOV
PRK	State Affairs Commission	National Defence Commission	GOV
PRK	KCNA	Korean Central News Agency|Rodong Sinmun	JRN
VNM	Communist Party of Vietnam		PTY|GOV
VNM	People's Army of Vietnam	Vietnam People's Army	MIL
VNM	Vietnam News Agency	VnExpress|Tuoi Tre	JRN
LAO	Lao People's Revolutionary Party		PTY|GOV
KHM	Cambodian People's Party		PTY|GOV
KHM	Phnom Penh Post	The Phnom Penh Post|Khmer Times	JRN
THA	Royal Thai Army	Royal Thai Armed Forces	MIL
THA	Pheu Thai	Move Forward Party|People's Party of Thailand	PTY
THA	Bangkok Post	The Nation of Thailand	JRN
MMR	Tatmadaw	State Administration Council	MIL|GOV
MMR	National League for Democracy	NLD	PTY
MMR	Pyidaungsu Hluttaw		LEG
MMR	Irrawaddy	The Irrawaddy|Global New Light of Myanmar|Myanmar Now	JRN
MYS	Dewan Rakyat	Dewan Negara	LEG
MYS	UMNO	Barisan Nasional|Pakatan Harapan|Perikatan Nasional	PTY
MYS	Bernama	The Star of Malaysia|Malaysiakini|New Straits Times	JRN
SGP	People's Action Party	PAP	PTY|GOV
SGP	Straits Times	The Straits Times|Channel NewsAsia|CNA|Today newspaper	JRN
SGP	S. Rajaratnam School of International Studies	RSIS	EDU
IDN	TNI	Indonesian National Armed Forces|Tentara Nasional Indonesia	MIL
IDN	People's Consultative Assembly	DPR	LEG
IDN	Antara	Jakarta Post|The Jakarta Post|Kompas	JRN
PHL	Armed Forces of the Philippines	Philippine Coast Guard|Philippine Navy	MIL
PHL	Philippine Daily Inquirer	Inquirer.net|Rappler|Manila Times|The Manila Times|Philippine Star|Philippine News Agency	JRN
BRN	Borneo Bulletin		JRN
TLS	Timorese National Parliament		LEG
AUS	Australian Defence Force	Royal Australian Navy	MIL
AUS	ASIO	Australian Security Intelligence Organisation	SPY
AUS	Department of Foreign Affairs and Trade	DFAT	GOV
AUS	Australian Labor Party	Liberal Party of Australia	PTY
AUS	Sydney Morning Herald	The Sydney Morning Herald|The Australian newspaper|The Age|Australian Broadcasting Corporation	JRN
AUS	Lowy Institute	Australian Strategic Policy Institute|ASPI	EDU
NZL	New Zealand Defence Force		MIL
NZL	New Zealand Herald	Radio New Zealand|RNZ|Stuff news site	JRN
PNG	Post-Courier		JRN
FJI	Republic of Fiji Military Forces		MIL
CAN	Royal Canadian Mounted Police	RCMP	COP
CAN	Global Affairs Canada		GOV
CAN	Canadian Armed Forces		MIL
CAN	CSIS Canada	Canadian Security Intelligence Service	SPY
CAN	Globe and Mail	The Globe and Mail|CBC|CBC News|Toronto Star|National Post	JRN
MEX	~Morena	Institutional Revolutionary Party	PTY
MEX	Mexican Chamber of Deputies		LEG
MEX	Milenio	El Universal|Reforma newspaper|La Jornada	JRN
CUB	National Assembly of People's Power		LEG
CUB	Communist Party of Cuba		PTY|GOV
CUB	Granma	Prensa Latina	JRN
GTM	CICIG		JUD
HTI	Haitian National Police		COP
DOM	Listin Diario		JRN
CRI	La Nacion of Costa Rica	Tico Times|The Tico Times	JRN
PAN	Panama Canal Authority		GOV
COL	El Tiempo	Semana magazine|El Espectador	JRN
VEN	PSUV	United Socialist Party of Venezuela	PTY|GOV
VEN	Bolivarian National Guard	SEBIN	MIL|SPY
VEN	PDVSA	Petroleos de Venezuela	BUS
VEN	Telesur	teleSUR|El Nacional	JRN
ECU	El Comercio of Ecuador	El Universo	JRN
PER	Andina news agency	El Comercio of Peru	JRN
BOL	Movement for Socialism		PTY
CHL	La Tercera	El Mercurio	JRN
ARG	Clarin	La Nacion newspaper|Buenos Aires Herald|Telam	JRN
ARG	La Libertad Avanza	Peronist party	PTY
BRA	Itamaraty Palace		GOV
BRA	Brazilian National Congress	Supremo Tribunal Federal	LEG
BRA	Workers' Party of Brazil		PTY
BRA	Folha de S.Paulo	O Globo|Estado de S. Paulo|Agencia Brasil	JRN
URY	El Pais of Uruguay		JRN
PRY	Colorado Party	ABC Color	PTY
GUY	Stabroek News		JRN
SRB	Skupstina	Narodna skupstina	LEG
SRB	Tanjug	Politika newspaper|B92	JRN
SRB	Serbian Progressive Party		PTY|GOV
HRV	Sabor	Croatian Sabor	LEG
HRV	HINA	Jutarnji list	JRN
SVN	Drzavni zbor		LEG
MKD	Sobranie	VMRO-DPMNE	LEG
BIH	Office of the High Representative		GOV
ALB	Kuvendi	Albanian Kuvendi	LEG
KOS	Kosovo Security Force		MIL
MNE	Vijesti		JRN
MDA	Moldpres		JRN
VAT	L'Osservatore Romano	Vatican News	JRN
VAT	~Pope	pontiff|Holy Father	GOV|REL
CYP	Cyprus Mail	Cyprus News Agency	JRN
MLT	Times of Malta		JRN
LUX	Luxemburger Wort		JRN
CMR	Cameroon Tribune		JRN
SEN	Le Soleil of Senegal	Agence de Presse Senegalaise	JRN
CIV	Fraternite Matin		JRN
MLI	National Committee for the Salvation of the People		MIL|GOV
NER	CNSP	National Council for the Safeguard of the Homeland	MIL|GOV
BFA	MPSR		MIL|GOV
GIN	CNRD		MIL|GOV
AGO	Jornal de Angola	Angop	JRN
MOZ	Noticias of Mozambique		JRN
ZMB	Times of Zambia	Zambia Daily Mail	JRN
BWA	Mmegi		JRN
NAM	The Namibian		JRN
SOM	Somali National Army		MIL
SOM	Garowe Online		JRN
DJI	La Nation of Djibouti		JRN
YEM	Saba news agency		JRN`;
export const GROUPS = `AFG	Taliban	Taleban|Afghan Taliban	REB	1994-09	2021-08-14
AFG	Taliban	Taleban|Afghan Taliban	GOV	2021-08-15
AFG	Haqqani network	Haqqani Network	REB
AFG	Northern Alliance		REB	1996-09	2001-12
AFG	National Resistance Front		REB	2021-08
AFG	Hezb-i-Islami	Hezb-e-Islami|Hezb-e Islami Gulbuddin	REB
IMG	Islamic State	~IS|ISIS|ISIL|Daesh|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State group	UAF
IMG	Islamic State Khorasan Province	ISIS-K|ISKP|IS-K|Islamic State Khorasan|ISIS-Khorasan	UAF
IMG	Al-Qaeda	Al Qaeda|al-Qaeda|al Qaeda|al-Qaida|Al-Qaida|al Qaida	UAF
IMG	Al-Qaeda in the Islamic Maghreb	AQIM|al-Qaeda in the Islamic Maghreb	UAF
IMG	Al-Qaeda in the Arabian Peninsula	AQAP|al-Qaeda in the Arabian Peninsula	UAF
MLI	JNIM	Jama'at Nusrat al-Islam wal-Muslimin	REB
MLI	Ansar Dine	Ansar al-Din	REB
MLI	MNLA	National Movement for the Liberation of Azawad|Azawad Liberation Front|Coordination of Azawad Movements	REB
IMG	Islamic State in the Greater Sahara	ISGS|Islamic State Sahel Province	UAF
NGA	Boko Haram		REB
NGA	ISWAP	Islamic State West Africa Province	REB
NGA	MEND	Movement for the Emancipation of the Niger Delta|Niger Delta Avengers	REB
NGA	Indigenous People of Biafra	IPOB	REB
SOM	Al-Shabaab	Al Shabaab|al-Shabaab|al-Shabab|al Shabab|Al-Shabab|Harakat al-Shabaab	REB
SOM	Islamic Courts Union	Union of Islamic Courts	REB
LBN	Hezbollah	Hizbollah|Hizbullah|Hezbullah	REB|PTY
LBN	Amal Movement		PTY
PSE	Hamas	HAMAS|Islamic Resistance Movement|Izz ad-Din al-Qassam Brigades|Qassam Brigades|al-Qassam Brigades	REB|PTY
PSE	Palestinian Islamic Jihad	~Islamic Jihad|PIJ	REB
PSE	Fatah	Fateh	PTY|GOV
PSE	Palestine Liberation Organization	PLO|Palestine Liberation Organisation	PTY|GOV
PSE	Popular Front for the Liberation of Palestine	PFLP	REB
PSE	Al-Aqsa Martyrs' Brigades	al-Aqsa Martyrs Brigades	REB
YEM	Houthis	Houthi|Huthi|Huthis|Ansar Allah|Ansarallah|Houthi rebels|Houthi movement	REB
YEM	Southern Transitional Council	STC	REB
SYR	Syrian Democratic Forces	SDF	REB
SYR	Free Syrian Army	FSA|Syrian National Army	REB
SYR	Hayat Tahrir al-Sham	HTS|Hay'at Tahrir al-Sham|Al-Nusra Front|al-Nusra Front|Nusra Front|Jabhat al-Nusra	REB		2024-12-07
SYR	YPG	People's Protection Units	REB
SYR	Syrian National Coalition		OPP
TUR	PKK	Kurdistan Workers' Party|Kurdistan Workers Party	REB
IRQ	Peshmerga	peshmerga	MIL
IRQ	Kurdistan Regional Government	KRG|Iraqi Kurdistan|Kurdistan Region	GOV
IRQ	Popular Mobilization Forces	PMF|Hashd al-Shaabi|Popular Mobilisation Forces	PRM
IRQ	Kataib Hezbollah	Kata'ib Hezbollah	PRM
IRQ	Asaib Ahl al-Haq	Asa'ib Ahl al-Haq	PRM
IRQ	Mahdi Army		REB
IRN	Mujahedin-e Khalq	MEK|People's Mujahedin|Mojahedin-e Khalq|People's Mujahedin Organization of Iran	REB
IRN	Jaish al-Adl	Jundallah	REB
PAK	Tehrik-i-Taliban Pakistan	TTP|Pakistani Taliban|Tehreek-e-Taliban Pakistan|Tehrik-e-Taliban Pakistan	REB
PAK	Lashkar-e-Taiba	Lashkar-e-Tayyiba|Lashkar-i-Taiba|LeT|Jamaat-ud-Dawa	UAF
PAK	Jaish-e-Mohammed	Jaish-e-Mohammad|JeM	UAF
PAK	Lashkar-e-Jhangvi		UAF
PAK	Balochistan Liberation Army	BLA|Baloch Liberation Army|Baluchistan Liberation Army	REB
IND	Hizbul Mujahideen	Hizb-ul-Mujahideen	REB
IND	The Resistance Front		UAF
IND	Naxalites	Naxalite|Communist Party of India (Maoist)|Maoist rebels in India	REB
IND	United Liberation Front of Asom	ULFA	REB
IND	National Socialist Council of Nagaland	NSCN	REB
IND	All Parties Hurriyat Conference	Hurriyat Conference|Hurriyat	OPP
LKA	Tamil Tigers	LTTE|Liberation Tigers of Tamil Eelam|Tamil Tiger	REB
NPL	Maoist Centre	CPN (Maoist Centre)|CPN-Maoist	PTY
MMR	Arakan Army		REB
MMR	Kachin Independence Army	~KIA	REB
MMR	Karen National Union	KNU|Karen National Liberation Army	REB
MMR	Arakan Rohingya Salvation Army	ARSA	REB
MMR	United Wa State Army	UWSA	REB
MMR	National Unity Government	NUG|People's Defence Force	OPP	2021-04
MMR	Myanmar National Democratic Alliance Army	MNDAA	REB
MMR	Ta'ang National Liberation Army	TNLA	REB
PHL	Moro Islamic Liberation Front	MILF	REB
PHL	Moro National Liberation Front	MNLF	REB
PHL	Abu Sayyaf	Abu Sayyaf Group	REB
PHL	New People's Army	NPA	REB
IDN	Free Aceh Movement	GAM	REB
IDN	Free Papua Movement	OPM|West Papua National Liberation Army	REB
IDN	Jemaah Islamiyah	Jemaah Islamiah	UAF
THA	Barisan Revolusi Nasional	BRN	REB
TLS	Fretilin		PTY
CHN	East Turkestan Islamic Movement	ETIM|Turkistan Islamic Party|East Turkistan Islamic Movement	UAF
CHN	Central Tibetan Administration	Tibetan government-in-exile	OPP
RUS	Wagner Group	~Wagner|PMC Wagner|Wagner mercenaries|Africa Corps	PRM
RUS	Caucasus Emirate	Chechen rebels|Chechen separatists	REB
RUS	Russian Volunteer Corps	Freedom of Russia Legion	REB	2022-03
UKR	Azov Battalion	Azov Regiment|Azov Brigade	MIL
GEO	Georgian Dream		PTY|GOV
BIH	Republika Srpska	Bosnian Serb Republic|Bosnian Serb army	GOV
KOS	Kosovo Liberation Army	KLA|UCK	REB
MKD	National Liberation Army of Albanians		REB
ESP	~ETA	Basque separatist group ETA|Euskadi Ta Askatasuna	REB
GBR	Irish Republican Army	~IRA|Provisional IRA|Real IRA|New IRA	REB
GBR	Ulster Volunteer Force	UVF|Ulster Defence Association	PRM
GBR	Sinn Fein		PTY
GRC	November 17	Revolutionary Organization 17 November	UAF
COL	FARC	Farc|Revolutionary Armed Forces of Colombia|FARC dissidents	REB
COL	~National Liberation Army	ELN	REB
COL	AUC	United Self-Defense Forces of Colombia	PRM
COL	Gulf Clan	Clan del Golfo	CRM
PER	Shining Path	Sendero Luminoso	REB
PER	Tupac Amaru Revolutionary Movement	MRTA	REB
MEX	Zapatistas	Zapatista|EZLN|Zapatista Army of National Liberation	REB
MEX	Sinaloa cartel	Sinaloa Cartel	CRM
MEX	Jalisco New Generation Cartel	CJNG	CRM
MEX	Zetas	Los Zetas	CRM
VEN	Tren de Aragua		CRM
SLV	MS-13	Mara Salvatrucha	CRM
SLV	FMLN	Farabundo Marti National Liberation Front	PTY
NIC	Sandinistas	Sandinista National Liberation Front|FSLN|Sandinista	PTY
NIC	Contras		REB		1990-07
HTI	Viv Ansanm	G9 gang alliance	CRM
USA	Ku Klux Klan	Proud Boys|Oath Keepers	UAF
JPN	Aum Shinrikyo		UAF
COD	M23	M23 rebels|March 23 Movement	REB
COD	FDLR	Democratic Forces for the Liberation of Rwanda	REB
COD	Allied Democratic Forces	ADF	REB
COD	Mai-Mai	Mai Mai	PRM
COD	RCD-Goma	Rally for Congolese Democracy	REB
COD	Movement for the Liberation of Congo	~MLC	REB
UGA	Lord's Resistance Army	LRA	REB
RWA	Rwandan Patriotic Front	RPF	PTY|GOV
RWA	Interahamwe		PRM
BDI	FNL	Forces for National Liberation|RED-Tabara	REB
SDN	Rapid Support Forces	RSF	PRM		2023-04-14
SDN	Rapid Support Forces	RSF	REB	2023-04-15
SDN	Janjaweed		PRM
SDN	Justice and Equality Movement	JEM|Sudan Liberation Army|Sudan Liberation Movement	REB
SDN	SPLM-North	SPLM-N	REB	2011-07
SDN	Sudan People's Liberation Army	SPLA|SPLM|Sudan People's Liberation Movement	REB		2011-07-08
SSD	Sudan People's Liberation Army	SPLA|SPLM|Sudan People's Liberation Movement	GOV|MIL	2011-07-09
SSD	SPLM-IO	SPLA-IO|SPLM-in-Opposition	REB	2013-12
ETH	Tigray People's Liberation Front	TPLF|Tigray Defence Forces|Tigrayan forces	REB	2020-11
ETH	Tigray People's Liberation Front	TPLF	PTY|GOV	1991-05	2020-10
ETH	Oromo Liberation Army	OLA|Oromo Liberation Front|OLF|Shene	REB
ETH	~Fano	Fano militia|Amhara Fano	REB
ETH	Ogaden National Liberation Front	ONLF	REB
CAF	Seleka		REB
CAF	Anti-balaka	anti-balaka	PRM
CAF	Coalition of Patriots for Change	CPC	REB	2020-12
CMR	Ambazonia	Ambazonia Defence Forces|Ambazonian separatists	REB
TCD	FACT rebels	Front for Change and Concord in Chad	REB
LBY	Libyan National Army	LNA|Libyan Arab Armed Forces	REB|MIL	2014-05
LBY	Government of National Accord	GNA	GOV	2016-03	2021-03
LBY	Government of National Unity		GOV	2021-03
LBY	National Transitional Council	NTC	OPP|REB	2011-02	2012-08
DZA	Armed Islamic Group	GIA	REB
DZA	GSPC	Salafist Group for Preaching and Combat	REB
DZA	Islamic Salvation Front		PTY|OPP
MAR	Polisario Front	Polisario|Frente Polisario	PRE|REB
EGY	~Muslim Brotherhood		PTY|OPP
EGY	Gama'a al-Islamiyya	Ansar Beit al-Maqdis|Sinai Province	REB
TUN	Ennahda		PTY
AGO	UNITA		REB		2002-04
AGO	UNITA		PTY|OPP	2002-05
AGO	MPLA		PTY|GOV
AGO	FLEC	Front for the Liberation of the Enclave of Cabinda	REB
MOZ	Renamo	RENAMO	PTY|OPP
MOZ	Frelimo	FRELIMO	PTY|GOV
MOZ	Ansar al-Sunna	Islamic State Mozambique Province	REB
ZAF	African National Congress	ANC	PTY|GOV	1994-05
ZAF	African National Congress	ANC	PTY|OPP		1994-04
NAM	SWAPO	Swapo	PTY|GOV
ZWE	ZANU-PF	Zanu-PF|Zanu PF	PTY|GOV
SLE	Revolutionary United Front	RUF	REB
LBR	LURD	Liberians United for Reconciliation and Democracy|National Patriotic Front of Liberia|NPFL	REB
CIV	Forces Nouvelles	~New Forces	REB
SEN	MFDC	Movement of Democratic Forces of Casamance|Casamance rebels	REB
KHM	Khmer Rouge		REB	1979-01	1999-12
COM	Anjouan separatists		REB
PNG	Bougainville Revolutionary Army		REB
ISR	Lehava	Hilltop Youth	UAF
BHR	Al-Wefaq	Al Wefaq	OPP
SAU	Saudi-led coalition	Saudi-led Coalition	MIL	2015-03
TJK	Islamic Renaissance Party of Tajikistan	United Tajik Opposition	OPP
UZB	Islamic Movement of Uzbekistan	IMU	REB
AZE	Nagorno-Karabakh Defence Army	Artsakh Defence Army	PRE|MIL
UKR	Donbas separatists	pro-Russian separatists|Donbass separatists	PRE|REB
LAO	Pathet Lao		REB	1950	1975-12
AGO	FNLA	National Liberation Front of Angola	REB	1961	1992
TCD	FROLINAT	National Liberation Front of Chad	REB	1966-06	1993
ZWE	ZAPU	Zimbabwe African People's Union	REB	1961-12	1980-03
ZWE	ZANU	Zimbabwe African National Union	REB	1963-08	1980-03
ZWE	ZIPRA	Zimbabwe People's Revolutionary Army	REB	1964	1980
ZWE	ZANLA	Zimbabwe African National Liberation Army	REB	1965	1980
VNM	Viet Cong	Vietcong|National Liberation Front of South Vietnam	REB	1960-12	1976-07
VNM	Viet Minh	Vietminh|Vietnamese Independence League	REB	1941-05	1954-07
COD	AFDL	ADFL|Alliance of Democratic Forces for the Liberation of Congo	REB	1996-10	1997-05`;
export const FIRMS = `RUS	Almaz-Antey	Almaz-Antei|Almaz Antey|Almaz-Antey Concern	BUS
RUS	Fakel	Fakel design bureau|Fakel Machine-Building Design Bureau|Fakel Machine Building Design Bureau	BUS
RUS	Rosoboronexport	Rosoboroneksport|Rosvooruzhenie	BUS
RUS	Rostec	Rostekh|Rostech|Russian Technologies	BUS
RUS	Sukhoi	Sukhoi Company	BUS
RUS	Mikoyan	MiG Corporation|RSK MiG	BUS
RUS	United Aircraft Corporation	Ilyushin|Tupolev|Irkut|Yakovlev	BUS
RUS	United Shipbuilding Corporation	Sevmash|Severnaya Verf|Yantar Shipyard	BUS
RUS	Russian Helicopters	Kamov|Mil Helicopters	BUS
RUS	Uralvagonzavod		BUS
RUS	Kalashnikov Concern	Izhmash	BUS
RUS	KBP Instrument Design Bureau	KBM Kolomna|Tula Instrument Design Bureau	BUS
RUS	Tactical Missiles Corporation	Raduga design bureau|NPO Mashinostroyenia	BUS
RUS	Gazprom	Gazprom Neft|Gazprombank	BUS
RUS	Rosneft		BUS
RUS	Lukoil	LUKOIL	BUS
RUS	Novatek		BUS
RUS	Transneft		BUS
RUS	Rosatom	Atomstroyexport|Rosenergoatom	BUS
RUS	Sberbank	VTB|VTB Bank	BUS
RUS	Aeroflot		BUS
RUS	Kaspersky	Kaspersky Lab	BUS
RUS	Rusal	Norilsk Nickel|Nornickel|Alrosa	BUS
RUS	Yandex	VKontakte	BUS
CHN	NORINCO	Norinco|China North Industries Group|China North Industries Corporation	BUS
CHN	AVIC	Aviation Industry Corporation of China|Shenyang Aircraft Corporation|Chengdu Aircraft Industry Group|Chengdu Aircraft Corporation|CATIC	BUS
CHN	CASC	China Aerospace Science and Technology Corporation	BUS
CHN	CASIC	China Aerospace Science and Industry Corporation	BUS
CHN	China State Shipbuilding Corporation	CSSC|China Shipbuilding Industry Corporation	BUS
CHN	COMAC	Comac	BUS
CHN	CETC	China Electronics Technology Group	BUS
CHN	Huawei	Huawei Technologies	BUS
CHN	ZTE		BUS
CHN	CNPC	China National Petroleum Corporation|PetroChina	BUS
CHN	Sinopec	China Petroleum & Chemical Corporation	BUS
CHN	CNOOC	China National Offshore Oil Corporation	BUS
CHN	China National Nuclear Corporation	CNNC|China General Nuclear|CGN	BUS
CHN	State Grid Corporation of China	China Three Gorges Corporation	BUS
CHN	China Mobile	China Telecom|China Unicom	BUS
CHN	Alibaba	Tencent|ByteDance|TikTok|Baidu|WeChat|Xiaomi|Ant Group	BUS
CHN	SMIC	YMTC	BUS
CHN	BYD	CATL|SAIC Motor|Geely	BUS
CHN	COSCO	Cosco|COSCO Shipping	BUS
CHN	DJI company	Hikvision|Dahua	BUS
CHN	Bank of China	ICBC|China Construction Bank|China Development Bank|Exim Bank of China	BUS
USA	Lockheed Martin	Lockheed	BUS
USA	Raytheon	Raytheon Technologies	BUS
USA	Boeing	McDonnell Douglas	BUS
USA	Northrop Grumman		BUS
USA	General Dynamics		BUS
USA	General Atomics		BUS
USA	L3Harris		BUS
USA	General Electric		BUS
USA	Pratt & Whitney		BUS
USA	Honeywell		BUS
USA	Textron	Bell Helicopter	BUS
USA	Huntington Ingalls		BUS
USA	Anduril	Palantir	BUS
USA	ExxonMobil	Exxon Mobil|Exxon	BUS
USA	Chevron	ConocoPhillips	BUS
USA	Westinghouse		BUS
USA	SpaceX	Starlink	BUS
USA	Google	Microsoft|Meta Platforms|Facebook|Apple Inc.|Amazon.com|Twitter|Nvidia|Qualcomm|IBM|Cisco|OpenAI|Micron Technology	BUS
USA	AT&T	Verizon	BUS
USA	~Tesla	General Motors|Ford Motor	BUS
USA	Goldman Sachs	JPMorgan|JPMorgan Chase|Citigroup|BlackRock	BUS
USA	American Airlines	United Airlines|Delta Air Lines	BUS
USA	Halliburton	Schlumberger	BUS
USA	Blackwater	DynCorp	BUS
GBR	BAE Systems	BAE	BUS
GBR	Rolls-Royce		BUS
GBR	BP	British Petroleum	BUS
GBR	Shell plc	Royal Dutch Shell	BUS
GBR	Vodafone	British Telecom|BT Group	BUS
GBR	British Airways		BUS
GBR	HSBC	Barclays|Standard Chartered	BUS
GBR	Rio Tinto		BUS
GBR	QinetiQ	Babcock International	BUS
FRA	Dassault	Dassault Aviation|Dassault Rafale company	BUS
FRA	Thales	Thales Group	BUS
FRA	Naval Group	DCNS	BUS
FRA	Safran	Nexter	BUS
FRA	Airbus	Airbus Group|EADS	BUS
FRA	TotalEnergies	Total SA	BUS
FRA	EDF	Electricite de France|Areva|Framatome|Orano	BUS
FRA	Alstom	Renault|Peugeot	BUS
FRA	Engie		BUS
FRA	Air France		BUS
FRA	BNP Paribas	Societe Generale	BUS
FRA	MBDA		BUS
DEU	Rheinmetall		BUS
DEU	Krauss-Maffei Wegmann	KNDS	BUS
DEU	ThyssenKrupp	ThyssenKrupp Marine Systems|Thyssenkrupp	BUS
DEU	Diehl Defence	Hensoldt|Heckler & Koch	BUS
DEU	Siemens	Siemens Energy	BUS
DEU	Volkswagen	BMW|Mercedes-Benz|Daimler	BUS
DEU	BASF	Bayer AG	BUS
DEU	Uniper	RWE|Wintershall|E.ON	BUS
DEU	Deutsche Bank	Commerzbank	BUS
DEU	Deutsche Telekom		BUS
DEU	Lufthansa		BUS
ITA	Leonardo SpA	Leonardo company|Finmeccanica	BUS
ITA	Fincantieri		BUS
ITA	Eni	ENI	BUS
ITA	Enel		BUS
ITA	Fiat	Iveco	BUS
ESP	Navantia	Indra Sistemas	BUS
ESP	Repsol	Iberdrola	BUS
ESP	Telefonica		BUS
SWE	Saab	Saab AB|Bofors	BUS
SWE	Ericsson		BUS
SWE	Volvo		BUS
NOR	Kongsberg	Kongsberg Gruppen|Nammo	BUS
NOR	Equinor	Statoil	BUS
FIN	Patria Oyj		BUS
FIN	Nokia		BUS
DNK	Maersk	Moller-Maersk|Terma	BUS
NLD	ASML	Damen Shipyards	BUS
NLD	Philips		BUS
BEL	FN Herstal		BUS
CHE	RUAG	Pilatus Aircraft|Oerlikon	BUS
CHE	Nestle	UBS|Credit Suisse	BUS
AUT	OMV	Steyr Mannlicher	BUS
POL	PGZ	Polish Armaments Group	BUS
POL	Orlen	PKN Orlen|PGNiG	BUS
CZE	CEZ	Czechoslovak Group|Aero Vodochody|Skoda	BUS
SVK	Konstrukta	Slovnaft	BUS
HUN	MOL Group		BUS
ROU	Romarm	OMV Petrom	BUS
BGR	Arsenal AD	Bulgargaz|VMZ Sopot	BUS
SRB	Yugoimport	Yugoimport SDPR|Zastava Arms	BUS
HRV	INA company	Djuro Djakovic	BUS
GRC	Hellenic Aerospace Industry		BUS
UKR	Ukroboronprom	UkrOboronProm|Ukrainian Defense Industry|Ukrspetsexport	BUS
UKR	Antonov		BUS
UKR	Motor Sich		BUS
UKR	Energoatom	Ukrenergo	BUS
BLR	Belaruskali	BelAZ|MZKT	BUS
KAZ	KazMunayGas	KazMunaiGas	BUS
KAZ	Kazatomprom		BUS
AZE	SOCAR		BUS
ARM	Gazprom Armenia		BUS
GEO	Georgian Railway		BUS
UZB	Uzbekneftegaz		BUS
TKM	Turkmengaz		BUS
TUR	Aselsan		BUS
TUR	Roketsan		BUS
TUR	Turkish Aerospace Industries	Tusas|Turkish Aerospace	BUS
TUR	Baykar	Baykar Makina	BUS
TUR	Botas	BOTAS|TPAO	BUS
TUR	Turkish Airlines		BUS
ISR	Rafael	Rafael Advanced Defense Systems	BUS
ISR	Israel Aerospace Industries	IAI|Israel Aircraft Industries	BUS
ISR	Elbit Systems	Elbit	BUS
ISR	NSO Group		BUS
ISR	Teva	El Al	BUS
IRN	National Iranian Oil Company	NIOC	BUS
IRN	HESA	Iran Aviation Industries Organization|Shahed Aviation Industries	BUS
IRN	Mahan Air	Iran Air	BUS
IRQ	Iraq National Oil Company	Basra Oil Company	BUS
SAU	Saudi Aramco	Aramco	BUS
SAU	SABIC	Saudi Arabian Military Industries|SAMI	BUS
ARE	ADNOC	Abu Dhabi National Oil Company	BUS
ARE	EDGE Group	Mubadala|DP World	BUS
ARE	Emirates airline	Etihad|Etihad Airways	BUS
QAT	QatarEnergy	Qatar Petroleum|Qatargas	BUS
QAT	Qatar Airways		BUS
KWT	Kuwait Petroleum Corporation		BUS
BHR	Bapco		BUS
OMN	Petroleum Development Oman		BUS
YEM	Yemen LNG		BUS
JOR	Jordan Phosphate Mines		BUS
EGY	Arab Organization for Industrialization	EGAS	BUS
DZA	Sonatrach		BUS
LBY	National Oil Corporation		BUS
MAR	OCP Group		BUS
TUN	ETAP		BUS
SDN	Military Industry Corporation	Sudapet	BUS
ETH	Ethiopian Airlines		BUS
KEN	Kenya Airways	Safaricom	BUS
NGA	NNPC	Nigerian National Petroleum Corporation|Dangote Group	BUS
GHA	Ghana National Petroleum Corporation		BUS
AGO	Sonangol		BUS
MOZ	Empresa Nacional de Hidrocarbonetos		BUS
ZAF	Denel		BUS
ZAF	Armscor		BUS
ZAF	Eskom	Sasol|MTN|Naspers|Transnet	BUS
COD	Gecamines		BUS
ZMB	ZCCM		BUS
BWA	Debswana		BUS
IND	HAL	Hindustan Aeronautics|Hindustan Aeronautics Limited|Hindustan Aeronautics Ltd	BUS
IND	Bharat Dynamics	Bharat Dynamics Limited|BDL	BUS
IND	Bharat Electronics	Bharat Electronics Limited	BUS
IND	BrahMos Aerospace		BUS
IND	Ordnance Factory Board		BUS
IND	Mazagon Dock	Mazagon Dock Shipbuilders|Cochin Shipyard	BUS
IND	Larsen & Toubro	L&T	BUS
IND	Tata Group	Tata Motors|Tata Steel|Tata Advanced Systems|Tata Consultancy Services	BUS
IND	Reliance Industries	Reliance Jio|Reliance Defence	BUS
IND	Adani Group	Adani	BUS
IND	ONGC	ONGC Videsh|Oil and Natural Gas Corporation	BUS
IND	Indian Oil Corporation	Indian Oil|Bharat Petroleum|GAIL	BUS
IND	Bharti Airtel	Infosys|Wipro|Mahindra	BUS
IND	NTPC	Nuclear Power Corporation of India|NPCIL|Coal India	BUS
IND	Air India	IndiGo	BUS
PAK	Pakistan Aeronautical Complex	Pakistan Ordnance Factories|Heavy Industries Taxila	BUS
PAK	Pakistan International Airlines		BUS
BGD	Petrobangla	Biman Bangladesh	BUS
LKA	Ceylon Petroleum Corporation		BUS
NPL	Nepal Oil Corporation		BUS
MMR	Myanma Oil and Gas Enterprise	MOGE|Myanmar Economic Holdings	BUS
THA	PTT Exploration	PTT Public Company	BUS
VNM	PetroVietnam	Viettel|VinFast	BUS
MYS	Petronas		BUS
MYS	Malaysia Airlines		BUS
SGP	ST Engineering	Temasek|Singapore Airlines	BUS
IDN	Pertamina		BUS
IDN	PT Pindad	Pindad|PT Dirgantara Indonesia|PT PAL	BUS
IDN	Garuda Indonesia		BUS
PHL	Philippine National Oil Company	San Miguel Corporation|Philippine Airlines	BUS
BRN	Brunei Shell Petroleum		BUS
JPN	Mitsubishi Heavy Industries	Mitsubishi Electric|Mitsubishi	BUS
JPN	Kawasaki Heavy Industries	IHI Corporation	BUS
JPN	Toyota	Honda|Nissan|Sony|Panasonic|Hitachi|Toshiba|NEC Corporation|SoftBank	BUS
JPN	TEPCO	Tokyo Electric Power Company|Inpex	BUS
KOR	Hanwha	Hanwha Aerospace|Hanwha Ocean	BUS
KOR	Korea Aerospace Industries		BUS
KOR	Hyundai Rotem	Hyundai|LIG Nex1|Kia Motors	BUS
KOR	Samsung	SK Hynix|LG Electronics|Samsung Electronics	BUS
KOR	KEPCO	Korea Hydro & Nuclear Power|POSCO	BUS
KOR	Daewoo	HD Hyundai	BUS
PRK	KOMID	Korea Mining Development Trading Corporation	BUS
TWN	TSMC	Taiwan Semiconductor Manufacturing Company	BUS
TWN	Foxconn	Hon Hai|MediaTek	BUS
TWN	Aerospace Industrial Development Corporation		BUS
MNG	Erdenes Mongol	Oyu Tolgoi	BUS
AUS	Austal		BUS
AUS	BHP	Woodside Petroleum|Fortescue|Woodside Energy	BUS
AUS	Qantas	Telstra	BUS
NZL	Fonterra	Air New Zealand	BUS
PNG	Ok Tedi Mining		BUS
CAN	Bombardier	CAE Inc.	BUS
CAN	Cameco	SNC-Lavalin|Barrick Gold	BUS
CAN	Enbridge	TC Energy|TransCanada	BUS
CAN	Nortel	BlackBerry	BUS
MEX	Pemex	PEMEX|Petroleos Mexicanos	BUS
MEX	Cemex	America Movil	BUS
CUB	Cubapetroleo	GAESA	BUS
COL	Ecopetrol	Avianca	BUS
ECU	Petroecuador		BUS
PER	Petroperu		BUS
BOL	YPFB		BUS
CHL	Codelco	SQM|LATAM Airlines	BUS
CHL	ENAER	FAMAE	BUS
ARG	YPF	INVAP	BUS
BRA	Embraer		BUS
BRA	Petrobras		BUS
BRA	Vale SA	Avibras|Eletrobras|Taurus Armas|Odebrecht	BUS
URY	ANCAP		BUS
TTO	Atlantic LNG		BUS
GUY	Guyana Gold Board		BUS`;
export const CITIES = `USA	New York
USA	New York City
USA	Los Angeles
USA	~Chicago
USA	~Houston
USA	San Francisco
USA	Boston
USA	Seattle
USA	Miami
USA	Atlanta
USA	Dallas
USA	Detroit
USA	Philadelphia
USA	Las Vegas
USA	Denver
USA	San Diego
USA	Honolulu
USA	Alaska
USA	Hawaii
USA	California
USA	Texas
USA	Florida
USA	Anchorage
USA	Pearl Harbor
USA	Guantanamo
GBR	~Manchester
GBR	~Birmingham
GBR	~Liverpool
GBR	~Edinburgh
GBR	Glasgow
GBR	Belfast
GBR	Cardiff
GBR	Leeds
GBR	Salisbury
GBR	Faslane
FRA	Marseille
FRA	Marseilles
FRA	~Lyon
FRA	Toulouse
FRA	~Strasbourg
FRA	Bordeaux
FRA	Calais
FRA	Toulon
FRA	Corsica
DEU	Hamburg
DEU	Munich
DEU	Frankfurt
DEU	Cologne
DEU	Stuttgart
DEU	Leipzig
DEU	Dresden
DEU	Ramstein
DEU	Bavaria
DEU	Lubmin
ITA	Milan
ITA	Naples
ITA	Turin
ITA	Venice
ITA	Genoa
ITA	~Florence
ITA	Sicily
ITA	Lampedusa
ITA	Palermo
ITA	Trieste
ESP	Barcelona
ESP	Valencia
ESP	Seville
ESP	Catalonia
ESP	Ceuta
ESP	Melilla
ESP	Basque Country
ESP	Canary Islands
PRT	Porto
PRT	Azores
PRT	Madeira
NLD	Rotterdam
NLD	Eindhoven
NLD	Maastricht
NLD	Utrecht
BEL	Antwerp
BEL	Ghent
BEL	Liege
CHE	~Geneva
CHE	Zurich
CHE	Davos
CHE	Basel
CHE	Lausanne
AUT	Salzburg
AUT	Graz
AUT	Innsbruck
POL	Krakow
POL	Gdansk
POL	Rzeszow
POL	Wroclaw
POL	Lodz
POL	Poznan
POL	Przewodow
CZE	Brno
CZE	Ostrava
CZE	Vrbetice
HUN	Debrecen
HUN	Paks
ROU	Constanta
ROU	Timisoara
ROU	Cluj
ROU	Deveselu
ROU	Iasi
BGR	Plovdiv
BGR	Varna
BGR	Burgas
GRC	Thessaloniki
GRC	Piraeus
GRC	Crete
GRC	Lesbos
GRC	Alexandroupolis
GRC	Kastellorizo
SWE	Gothenburg
SWE	Malmo
SWE	Gotland
SWE	Karlskrona
NOR	Bergen
NOR	Tromso
NOR	Kirkenes
NOR	Stavanger
DNK	Aarhus
DNK	Bornholm
FIN	Tampere
FIN	Turku
FIN	Lapland
IRL	Cork
IRL	Galway
ISL	Keflavik
EST	Tartu
EST	Narva
LVA	Daugavpils
LVA	Liepaja
LTU	Kaunas
LTU	Klaipeda
LTU	Siauliai
BLR	Brest
BLR	Grodno
BLR	Gomel
BLR	Vitebsk
BLR	Mogilev
BLR	Ostrovets
UKR	Kharkiv
UKR	Kharkov
UKR	Odesa
UKR	Odessa
UKR	Lviv
UKR	Lvov
UKR	Dnipro
UKR	Dnipropetrovsk
UKR	Mariupol
UKR	Kherson
UKR	Zaporizhzhia
UKR	Zaporizhia
UKR	Donetsk
UKR	Luhansk
UKR	Lugansk
UKR	Donbas
UKR	Donbass
UKR	Crimea
UKR	Sevastopol
UKR	Simferopol
UKR	Bakhmut
UKR	Avdiivka
UKR	Chernobyl
UKR	Chornobyl
UKR	Bucha
UKR	Mykolaiv
UKR	Sumy
UKR	Poltava
UKR	Vinnytsia
UKR	Kryvyi Rih
UKR	Sloviansk
UKR	Kramatorsk
UKR	Debaltseve
UKR	Ilovaisk
UKR	Snake Island
UKR	Yalta
UKR	Kerch
RUS	St. Petersburg
RUS	Saint Petersburg
RUS	Leningrad
RUS	Vladivostok
RUS	Novosibirsk
RUS	Yekaterinburg
RUS	Kazan
RUS	Sochi
RUS	Kaliningrad
RUS	Murmansk
RUS	Volgograd
RUS	Rostov-on-Don
RUS	Khabarovsk
RUS	Irkutsk
RUS	Krasnodar
RUS	Voronezh
RUS	Belgorod
RUS	Kursk
RUS	Bryansk
RUS	Chechnya
RUS	Grozny
RUS	Dagestan
RUS	Ingushetia
RUS	Tatarstan
RUS	Siberia
RUS	Sakhalin
RUS	Kamchatka
RUS	Beslan
RUS	Severodvinsk
RUS	Novorossiysk
RUS	Tula
RUS	Samara
RUS	Omsk
RUS	Chelyabinsk
RUS	Ufa
RUS	Yakutsk
RUS	Vologda
RUS	Arkhangelsk
GEO	Batumi
GEO	Poti
GEO	Gori
GEO	Kutaisi
GEO	Adjara
ARM	Gyumri
ARM	Vanadzor
ARM	Syunik
AZE	Ganja
AZE	Sumgait
AZE	Nakhchivan
AZE	Shusha
AZE	Lachin
MDA	Balti
MDA	Gagauzia
MDA	Comrat
KAZ	Karaganda
KAZ	Aktau
KAZ	Shymkent
KAZ	Baikonur
KAZ	Semipalatinsk
KAZ	Atyrau
UZB	Samarkand
UZB	Bukhara
UZB	Andijan
UZB	Termez
UZB	Fergana
UZB	Karakalpakstan
KGZ	Osh
KGZ	Jalal-Abad
KGZ	Batken
TJK	Khujand
TJK	Gorno-Badakhshan
TJK	Isfara
TKM	Turkmenbashi
TUR	Istanbul
TUR	Izmir
TUR	Adana
TUR	Incirlik
TUR	Diyarbakir
TUR	Gaziantep
TUR	Antalya
TUR	Bursa
TUR	Trabzon
ISR	Haifa
ISR	Beersheba
ISR	Eilat
ISR	Ashkelon
ISR	Ashdod
ISR	Sderot
ISR	Dimona
ISR	West Jerusalem
PSE	Gaza
PSE	Gaza Strip
PSE	Gaza City
PSE	West Bank
PSE	Rafah
PSE	Khan Younis
PSE	Hebron
PSE	Nablus
PSE	Jenin
PSE	Bethlehem
PSE	Jericho
PSE	Jabalia
LBN	Sidon
LBN	Tyre
LBN	Bekaa Valley
LBN	Bekaa
LBN	Baalbek
LBN	Sabra and Shatila
SYR	Aleppo
SYR	Homs
SYR	Hama
SYR	Idlib
SYR	Latakia
SYR	Tartus
SYR	Palmyra
SYR	Raqqa
SYR	Deir ez-Zor
SYR	Deir al-Zor
SYR	Kobani
SYR	Ghouta
SYR	Douma
SYR	Daraa
SYR	Khan Sheikhoun
SYR	Khmeimim
SYR	Hmeimim
SYR	Afrin
JOR	Aqaba
JOR	Zarqa
JOR	Irbid
IRQ	Mosul
IRQ	Basra
IRQ	Kirkuk
IRQ	Erbil
IRQ	Irbil
IRQ	Fallujah
IRQ	Ramadi
IRQ	Tikrit
IRQ	Najaf
IRQ	Karbala
IRQ	Sulaymaniyah
IRQ	Sinjar
IRQ	Samarra
IRN	Isfahan
IRN	Esfahan
IRN	Mashhad
IRN	Shiraz
IRN	Tabriz
IRN	Qom
IRN	Natanz
IRN	Fordow
IRN	Bushehr
IRN	Bandar Abbas
IRN	Chabahar
IRN	Arak
IRN	Abadan
IRN	Kharg Island
IRN	Parchin
SAU	Jeddah
SAU	Mecca
SAU	Medina
SAU	Dhahran
SAU	Yanbu
SAU	Abqaiq
SAU	Neom
ARE	Dubai
ARE	Sharjah
ARE	Fujairah
ARE	Ras al-Khaimah
QAT	Al Udeid
QAT	Ras Laffan
BHR	Juffair
BHR	Muharraq
KWT	Ahmadi
OMN	Salalah
OMN	Duqm
YEM	Aden
YEM	Hodeidah
YEM	Hudaydah
YEM	Marib
YEM	Taiz
YEM	Hadramawt
YEM	Socotra
YEM	Mukalla
YEM	Saada
EGY	~Alexandria
EGY	Suez
EGY	Sinai
EGY	Port Said
EGY	Sharm el-Sheikh
EGY	Sharm El Sheikh
EGY	Aswan
EGY	Luxor
EGY	El-Arish
LBY	Benghazi
LBY	Misrata
LBY	Sirte
LBY	Tobruk
LBY	Derna
LBY	Sabha
TUN	Sfax
TUN	Sousse
TUN	Sidi Bouzid
DZA	Oran
DZA	Tindouf
MAR	Casablanca
MAR	Marrakesh
MAR	Marrakech
MAR	Fez
MAR	Tangier
MAR	Agadir
MRT	Nouadhibou
MLI	Timbuktu
MLI	Gao
MLI	Kidal
MLI	Mopti
NER	Agadez
NER	Diffa
NER	Arlit
NER	Tillaberi
TCD	Abeche
TCD	Faya-Largeau
SDN	Darfur
SDN	Omdurman
SDN	El Fasher
SDN	El-Fasher
SDN	Nyala
SDN	El Geneina
SDN	Kassala
SDN	Kordofan
SSD	Malakal
SSD	Bentiu
SSD	Wau
ETH	Tigray
ETH	Mekelle
ETH	Mekele
ETH	Amhara
ETH	Oromia
ETH	Dire Dawa
ETH	Ogaden
ETH	Gondar
ETH	Bahir Dar
ETH	Axum
ERI	Massawa
ERI	Assab
DJI	Obock
SOM	Kismayo
SOM	Baidoa
SOM	Puntland
SOM	Bosaso
SOM	Jubaland
KEN	Mombasa
KEN	Kisumu
KEN	Garissa
KEN	Lamu
UGA	Gulu
UGA	Jinja
RWA	Gisenyi
BDI	Ngozi
TZA	Zanzibar
TZA	Arusha
TZA	Mwanza
COD	Goma
COD	Bukavu
COD	Lubumbashi
COD	Katanga
COD	Ituri
COD	North Kivu
COD	South Kivu
COD	Kisangani
COD	Beni
COD	Bunia
COG	Pointe-Noire
CAF	Bambari
CAF	Bangassou
CMR	Douala
CMR	Bamenda
CMR	Buea
GAB	Port-Gentil
GNQ	Bata
NGA	Kano
NGA	Maiduguri
NGA	Kaduna
NGA	Port Harcourt
NGA	Borno
NGA	Ibadan
NGA	Chibok
NGA	Biafra
GHA	Kumasi
GHA	Tamale
CIV	Bouake
CIV	Korhogo
BFA	Bobo-Dioulasso
BFA	Djibo
BEN	Parakou
TGO	Kara
SEN	Saint-Louis
SEN	Casamance
SEN	Ziguinchor
GIN	Nzerekore
GNB	Bafata
SLE	Kenema
GMB	Serekunda
AGO	Cabinda
AGO	Huambo
AGO	Lobito
AGO	Benguela
ZMB	Ndola
ZMB	Copperbelt
ZWE	Bulawayo
ZWE	Mutare
MOZ	Beira
MOZ	Cabo Delgado
MOZ	Pemba
MOZ	Palma
MOZ	Nampula
MWI	Blantyre
ZAF	Johannesburg
ZAF	Durban
ZAF	Soweto
ZAF	Port Elizabeth
ZAF	Bloemfontein
ZAF	Sharpeville
ZAF	Simon's Town
NAM	Walvis Bay
BWA	Francistown
LSO	Mafeteng
SWZ	Manzini
MDG	Toamasina
AFG	Kandahar
AFG	Herat
AFG	Mazar-i-Sharif
AFG	Jalalabad
AFG	Kunduz
AFG	Helmand
AFG	Bagram
AFG	Panjshir
AFG	Nangarhar
AFG	Ghazni
PAK	Karachi
PAK	Lahore
PAK	Peshawar
PAK	Quetta
PAK	Gwadar
PAK	Balochistan
PAK	Baluchistan
PAK	Khyber Pakhtunkhwa
PAK	Waziristan
PAK	Faisalabad
PAK	Multan
PAK	Abbottabad
PAK	Gilgit-Baltistan
PAK	Muzaffarabad
PAK	Balakot
PAK	Sialkot
IND	Mumbai
IND	Bombay
IND	Kolkata
IND	Calcutta
IND	Chennai
IND	Madras
IND	Bengaluru
IND	Bangalore
IND	Hyderabad
IND	Ahmedabad
IND	Srinagar
IND	Jammu
IND	Jammu and Kashmir
IND	Ladakh
IND	Leh
IND	Galwan
IND	Galwan Valley
IND	Arunachal Pradesh
IND	Tawang
IND	Sikkim
IND	Assam
IND	Manipur
IND	Nagaland
IND	Gujarat
IND	Goa
IND	Pulwama
IND	Pathankot
IND	Uri
IND	Amritsar
IND	Lucknow
IND	Punjab
IND	Andaman and Nicobar
IND	Pune
IND	Kargil
IND	Pahalgam
IND	Pokhran
IND	Bihar
IND	Kerala
IND	Tamil Nadu
IND	Varanasi
IND	Depsang
IND	Chushul
IND	Visakhapatnam
BGD	Chittagong
BGD	Chattogram
BGD	Cox's Bazar
BGD	Sylhet
BGD	Khulna
NPL	Pokhara
NPL	Lumbini
BTN	Paro
LKA	Jaffna
LKA	Hambantota
LKA	Trincomalee
LKA	Kandy
MDV	Addu
CHN	Shanghai
CHN	Guangzhou
CHN	Shenzhen
CHN	Wuhan
CHN	Chongqing
CHN	Tianjin
CHN	Chengdu
CHN	Nanjing
CHN	Xi'an
CHN	Hangzhou
CHN	Xinjiang
CHN	Tibet
CHN	Lhasa
CHN	Urumqi
CHN	Kashgar
CHN	Inner Mongolia
CHN	Harbin
CHN	Dalian
CHN	Qingdao
CHN	Hainan
CHN	Sanya
CHN	Guangdong
CHN	Fujian
CHN	Xiamen
CHN	Yunnan
CHN	Kunming
CHN	Sichuan
CHN	Tiananmen
CHN	Tiananmen Square
CHN	Boao
CHN	Jiuquan
CHN	Dandong
CHN	Hotan
CHN	Shenyang
TWN	Kaohsiung
TWN	Taichung
TWN	Kinmen
TWN	Matsu
TWN	Hsinchu
TWN	Penghu
JPN	Osaka
JPN	Kyoto
JPN	Hiroshima
JPN	Nagasaki
JPN	Okinawa
JPN	Fukushima
JPN	Yokohama
JPN	Nagoya
JPN	Sapporo
JPN	Hokkaido
JPN	Yokosuka
JPN	Fukuoka
JPN	Naha
KOR	Busan
KOR	Pusan
KOR	Incheon
KOR	Daegu
KOR	Daejeon
KOR	Gwangju
KOR	Jeju
KOR	Pyeongtaek
KOR	Seongju
KOR	Ulsan
KOR	Yeonpyeong
PRK	Kaesong
PRK	Yongbyon
PRK	Wonsan
PRK	Sinuiju
PRK	Punggye-ri
PRK	Sohae
PRK	Hamhung
PRK	Rason
MNG	Darkhan
MNG	Erdenet
VNM	Ho Chi Minh City
VNM	Da Nang
VNM	Danang
VNM	Haiphong
VNM	Hai Phong
VNM	Cam Ranh Bay
LAO	Luang Prabang
LAO	Savannakhet
KHM	Siem Reap
KHM	Sihanoukville
KHM	Ream
THA	Chiang Mai
THA	Phuket
THA	Pattani
THA	Pattaya
MMR	Mandalay
MMR	Rakhine
MMR	Sittwe
MMR	Shan State
MMR	Kachin State
MMR	Myawaddy
MMR	Lashio
MMR	Arakan
MYS	Penang
MYS	Johor
MYS	Johor Bahru
MYS	Sabah
MYS	Sarawak
MYS	Kota Kinabalu
MYS	Langkawi
SGP	Changi
IDN	Bali
IDN	Surabaya
IDN	Bandung
IDN	Aceh
IDN	Papua
IDN	West Papua
IDN	Java
IDN	Sumatra
IDN	Natuna
IDN	Sulawesi
IDN	Medan
PHL	Mindanao
PHL	Davao
PHL	Cebu
PHL	Marawi
PHL	Subic Bay
PHL	Clark Air Base
PHL	Palawan
PHL	Jolo
BRN	Kuala Belait
TLS	Baucau
AUS	~Sydney
AUS	Melbourne
AUS	Perth
AUS	Brisbane
AUS	~Darwin
AUS	~Adelaide
AUS	Tasmania
AUS	Queensland
NZL	Auckland
NZL	Christchurch
NZL	Waitangi
PNG	Bougainville
PNG	Lae
FJI	Nadi
SLB	Guadalcanal
SLB	Malaita
CAN	Toronto
CAN	Montreal
CAN	Vancouver
CAN	Quebec
CAN	Calgary
CAN	~Halifax
CAN	Alberta
CAN	Ontario
CAN	Manitoba
CAN	Winnipeg
CAN	Kananaskis
MEX	Tijuana
MEX	Ciudad Juarez
MEX	Monterrey
MEX	Guadalajara
MEX	Chiapas
MEX	Cancun
MEX	Culiacan
MEX	Oaxaca
GTM	Quetzaltenango
HND	San Pedro Sula
NIC	Bluefields
PAN	Darien Gap
CUB	Santiago de Cuba
CUB	Bay of Pigs
HTI	Cap-Haitien
DOM	Punta Cana
JAM	Montego Bay
TTO	Tobago
COL	Medellin
COL	Cali
COL	Cartagena
COL	Cucuta
COL	Barranquilla
VEN	Maracaibo
VEN	Tachira
ECU	Guayaquil
ECU	Galapagos
PER	Arequipa
PER	Cusco
BOL	Cochabamba
CHL	Valparaiso
CHL	Antofagasta
ARG	~Cordoba
ARG	Rosario
ARG	Mendoza
ARG	Ushuaia
BRA	Sao Paulo
BRA	Rio de Janeiro
BRA	Manaus
BRA	Porto Alegre
BRA	Fortaleza
BRA	Recife
BRA	Belem
URY	Punta del Este
PRY	Ciudad del Este
SUR	Nickerie
SRB	Nis
SRB	Novi Sad
SRB	Vojvodina
SRB	Presevo
HRV	Dubrovnik
HRV	Vukovar
HRV	Rijeka
BIH	Srebrenica
BIH	Mostar
BIH	Banja Luka
BIH	Tuzla
BIH	Bihac
SVN	Maribor
SVN	Koper
MKD	Tetovo
MKD	Ohrid
ALB	Durres
ALB	Vlore
MNE	Kotor
KOS	Mitrovica
KOS	Prizren
SVK	Kosice
CYP	Limassol
CYP	Larnaca
CYP	Famagusta
CYP	Akrotiri
MLT	Sliema
LUX	Schengen`;
export const LEADERS = `Salahuddin Rabbani	Rabbani		AFG	foreign minister	GOV	2015-02	2019-10
Mohammad Haneef Atmar	Atmar	Hanif Atmar	AFG	foreign minister	GOV	2020-04	2021-08
Amir Khan Muttaqi	Muttaqi		AFG	foreign minister	GOV	2021-09
Hasan Akhund		Mohammad Hasan Akhund	AFG	head of government	GOV	2021-09
Hamid Karzai	Karzai		AFG	head of state	GOV	2001-12	2014-09
Ashraf Ghani	~Ghani		AFG	head of state	GOV	2014-09-29	2021-08-15
Mullah Omar		Mullah Mohammed Omar	AFG	leader	GOV	1996-04	2001-12
Hibatullah Akhundzada	Akhundzada	Haibatullah Akhundzada	AFG	leader	GOV	2021-08-15
Jose Eduardo dos Santos	dos Santos	Jose Eduardo Dos Santos	AGO	head of state	GOV	1979-09	2017-09
Joao Lourenco	Lourenco		AGO	head of state	GOV	2017-09-26
Sali Berisha	Berisha		ALB	head of government	GOV	2005-09	2013-09
Edi Rama	~Rama		ALB	head of government	GOV	2013-09
Bujar Nishani	Nishani		ALB	head of state	GOV	2012-07	2017-07
Ilir Meta			ALB	head of state	GOV	2017-07	2022-07
Bajram Begaj	Begaj		ALB	head of state	GOV	2022-07
Xavier Espot	Espot	Xavier Espot Zamora	AND	head of government	GOV	2019-05
Abdullah bin Zayed		Abdullah bin Zayed Al Nahyan	ARE	foreign minister	GOV	2006-02
Mohammed bin Rashid		Mohammed bin Rashid Al Maktoum	ARE	head of government	GOV	2006-01
Khalifa bin Zayed		Khalifa bin Zayed Al Nahyan	ARE	head of state	GOV	2004-11	2022-05-13
Mohammed bin Zayed		Mohamed bin Zayed Al Nahyan	ARE	head of state	GOV	2022-05-14
Diana Mondino	Mondino		ARG	foreign minister	GOV	2023-12	2024-10
Gerardo Werthein	Werthein		ARG	foreign minister	GOV	2024-10	2025-10
Carlos Menem	Menem		ARG	head of state	GOV	1989-07	1999-12
Nestor Kirchner	Kirchner		ARG	head of state	GOV	2003-05	2007-12
Cristina Fernandez de Kirchner	Kirchner	Cristina Kirchner	ARG	head of state	GOV	2007-12	2015-12
Mauricio Macri	Macri		ARG	head of state	GOV	2015-12	2019-12
Alberto Fernandez			ARG	head of state	GOV	2019-12	2023-12
Javier Milei	Milei		ARG	head of state	GOV	2023-12-10
Ahmed Aboul Gheit	Aboul Gheit		ARL	head of the organisation		2016-07
Edward Nalbandian	Nalbandian		ARM	foreign minister	GOV	2008-04	2018-05
Zohrab Mnatsakanyan	Mnatsakanyan		ARM	foreign minister	GOV	2018-05	2020-11
Ararat Mirzoyan	Mirzoyan		ARM	foreign minister	GOV	2021-08
Nikol Pashinyan	Pashinyan	Nikol Pashinian	ARM	head of government	GOV	2018-05-08
Robert Kocharyan	Kocharyan	Robert Kocharian	ARM	head of state	GOV	1998-04	2008-04
Serzh Sargsyan	Sargsyan	Serzh Sarkisian	ARM	head of state	GOV	2008-04	2018-04
Armen Sarkissian	Sarkissian	Armen Sarkisian	ARM	head of state	GOV	2018-04	2022-02
Vahagn Khachaturyan	Khachaturyan		ARM	head of state	GOV	2022-03
Baldwin Spencer			ATG	head of government	GOV	2004-03	2014-06
Gaston Browne	~Browne		ATG	head of government	GOV	2014-06
Moussa Faki Mahamat	Faki	Moussa Faki	AU	head of the organisation		2017-03	2025-02
Linda Reynolds			AUS	defence minister	GOV|MIL	2019-05	2021-03
Peter Dutton	Dutton		AUS	defence minister	GOV|MIL	2021-03	2022-05
Richard Marles	Marles		AUS	defence minister	GOV|MIL	2022-06
Alexander Downer	~Downer		AUS	foreign minister	GOV	1996-03	2007-12
Julie Bishop			AUS	foreign minister	GOV	2013-09	2018-08
Marise Payne	~Payne		AUS	foreign minister	GOV	2018-08	2022-05
Penny Wong	~Wong		AUS	foreign minister	GOV	2022-05
Bob Hawke	~Hawke		AUS	head of government	GOV	1983-03	1991-12
Paul Keating	Keating		AUS	head of government	GOV	1991-12	1996-03
John Howard	~Howard		AUS	head of government	GOV	1996-03	2007-12
Kevin Rudd	Rudd		AUS	head of government	GOV	2007-12	2010-06
Julia Gillard	Gillard		AUS	head of government	GOV	2010-06	2013-06
Kevin Rudd	Rudd		AUS	head of government	GOV	2013-06	2013-09
Tony Abbott	~Abbott		AUS	head of government	GOV	2013-09	2015-09
Malcolm Turnbull	Turnbull		AUS	head of government	GOV	2015-09	2018-08
Scott Morrison	~Morrison		AUS	head of government	GOV	2018-08	2022-05
Anthony Albanese	Albanese		AUS	head of government	GOV	2022-05-23
Sebastian Kurz	Kurz		AUT	foreign minister	GOV	2013-12	2017-12
Karin Kneissl	Kneissl		AUT	foreign minister	GOV	2017-12	2019-06
Beate Meinl-Reisinger	Meinl-Reisinger		AUT	foreign minister	GOV	2025-03
Werner Faymann	Faymann		AUT	head of government	GOV	2008-12	2016-05
Christian Kern	Kern		AUT	head of government	GOV	2016-05	2017-12
Sebastian Kurz	Kurz		AUT	head of government	GOV	2017-12	2019-05
Brigitte Bierlein	Bierlein		AUT	head of government	GOV	2019-06	2020-01
Sebastian Kurz	Kurz		AUT	head of government	GOV	2020-01	2021-10
Alexander Schallenberg	Schallenberg		AUT	head of government	GOV	2021-10	2021-12
Karl Nehammer	Nehammer		AUT	head of government	GOV	2021-12	2025-01
Christian Stocker	Stocker		AUT	head of government	GOV	2025-03
Heinz Fischer			AUT	head of state	GOV	2004-07	2016-07
Alexander Van der Bellen	Van der Bellen	Alexander van der Bellen	AUT	head of state	GOV	2017-01-26
Zakir Hasanov	~Hasanov		AZE	defence minister	GOV|MIL	2013-10
Elmar Mammadyarov	Mammadyarov		AZE	foreign minister	GOV	2004-04	2020-07
Jeyhun Bayramov	Bayramov		AZE	foreign minister	GOV	2020-07
Heydar Aliyev	Aliyev	Heidar Aliyev	AZE	head of state	GOV	1993-10	2003-10
Ilham Aliyev	Aliyev		AZE	head of state	GOV	2003-10-31
Pierre Nkurunziza	Nkurunziza		BDI	head of state	GOV	2005-08	2020-06-08
Evariste Ndayishimiye	Ndayishimiye		BDI	head of state	GOV	2020-06-18
Didier Reynders	Reynders		BEL	foreign minister	GOV	2011-12	2019-11
Hadja Lahbib	Lahbib		BEL	foreign minister	GOV	2022-07	2024-11
Maxime Prevot	Prevot		BEL	foreign minister	GOV	2025-02
Elio Di Rupo	Di Rupo		BEL	head of government	GOV	2011-12	2014-10
Charles Michel			BEL	head of government	GOV	2014-10	2019-10
Sophie Wilmes	Wilmes		BEL	head of government	GOV	2019-10	2020-10
Alexander De Croo	De Croo		BEL	head of government	GOV	2020-10	2025-02
Bart De Wever	De Wever		BEL	head of government	GOV	2025-02
Philippe of Belgium		King Philippe	BEL	head of state	GOV	2013-07-21
Thomas Boni Yayi	Boni Yayi	Yayi Boni	BEN	head of state	GOV	2006-04	2016-04
Patrice Talon	Talon		BEN	head of state	GOV	2016-04
Blaise Compaore	Compaore		BFA	head of state	GOV	1987-10	2014-10
Michel Kafando	Kafando		BFA	head of state	GOV	2014-11	2015-12
Roch Marc Christian Kabore	~Kabore	Roch Kabore	BFA	head of state	GOV	2015-12	2022-01
Paul-Henri Sandaogo Damiba	Damiba	Paul-Henri Damiba	BFA	head of state	GOV	2022-01	2022-09
Ibrahim Traore	~Traore		BFA	head of state	GOV	2022-09-30
A. K. Abdul Momen	Momen	AK Abdul Momen	BGD	foreign minister	GOV	2019-01	2024-01
Hasan Mahmud			BGD	foreign minister	GOV	2024-01	2024-08
Khaleda Zia	~Zia		BGD	head of government	GOV	2001-10	2006-10
Sheikh Hasina	Hasina	Sheikh Hasina Wazed	BGD	head of government	GOV	2009-01-06	2024-08-05
Muhammad Yunus	Yunus		BGD	head of government	GOV	2024-08-08
Abdul Hamid			BGD	head of state	GOV	2013-04	2023-04
Mohammed Shahabuddin	Shahabuddin		BGD	head of state	GOV	2023-04
Boyko Borisov	Borisov	Boiko Borisov	BGR	head of government	GOV	2009-07	2013-03
Boyko Borisov	Borisov	Boiko Borisov	BGR	head of government	GOV	2014-11	2017-01
Boyko Borisov	Borisov	Boiko Borisov	BGR	head of government	GOV	2017-05	2021-05
Kiril Petkov	Petkov		BGR	head of government	GOV	2021-12	2022-08
Nikolai Denkov	Denkov	Nikolay Denkov	BGR	head of government	GOV	2023-06	2024-04
Rosen Zhelyazkov	Zhelyazkov		BGR	head of government	GOV	2025-01
Rosen Plevneliev	Plevneliev		BGR	head of state	GOV	2012-01	2017-01
Rumen Radev	Radev		BGR	head of state	GOV	2017-01-22
Hamad bin Isa		Hamad bin Isa Al Khalifa	BHR	head of state	GOV	1999-03
Hubert Ingraham	Ingraham		BHS	head of government	GOV	2007-05	2012-05
Perry Christie	~Christie		BHS	head of government	GOV	2012-05	2017-05
Hubert Minnis	Minnis		BHS	head of government	GOV	2017-05	2021-09
Philip Davis		Philip Brave Davis	BHS	head of government	GOV	2021-09
Alija Izetbegovic	Izetbegovic		BIH	head of state	GOV	1990-12	2000-10
Bakir Izetbegovic	Izetbegovic		BIH	head of state	GOV	2010-11	2018-11
Milorad Dodik	Dodik		BIH	head of state	GOV	2018-11	2022-11
Zeljko Komsic	Komsic		BIH	head of state	GOV	2018-11
Viktor Khrenin	Khrenin		BLR	defence minister	GOV|MIL	2020-01
Vladimir Makei	Makei	Uladzimir Makei	BLR	foreign minister	GOV	2012-08	2022-11
Sergei Aleinik	Aleinik	Sergey Aleinik	BLR	foreign minister	GOV	2022-12	2024-06
Maxim Ryzhenkov	Ryzhenkov	Maksim Ryzhenkov	BLR	foreign minister	GOV	2024-06
Alexander Lukashenko	Lukashenko	Aleksandr Lukashenko	BLR	head of state	GOV	1994-07-20
Dean Barrow	~Barrow		BLZ	head of government	GOV	2008-02	2020-11
John Briceno	Briceno	Johnny Briceno	BLZ	head of government	GOV	2020-11
Evo Morales	~Morales		BOL	head of state	GOV	2006-01	2019-11
Jeanine Anez	Anez		BOL	head of state	GOV	2019-11	2020-11
Luis Arce	~Arce		BOL	head of state	GOV	2020-11	2025-11
Rodrigo Paz			BOL	head of state	GOV	2025-11
Jose Mucio	Mucio	Jose Mucio Monteiro	BRA	defence minister	GOV|MIL	2023-01
Celso Amorim	Amorim		BRA	foreign minister	GOV	2003-01	2011-01
Ernesto Araujo	Araujo		BRA	foreign minister	GOV	2019-01	2021-03
Mauro Vieira	~Vieira		BRA	foreign minister	GOV	2023-01
Fernando Henrique Cardoso	~Cardoso		BRA	head of state	GOV	1995-01	2003-01
Luiz Inacio Lula da Silva	Lula	Lula da Silva	BRA	head of state	GOV	2003-01	2011-01
Dilma Rousseff	Rousseff		BRA	head of state	GOV	2011-01	2016-08
Michel Temer	Temer		BRA	head of state	GOV	2016-08	2019-01
Jair Bolsonaro	Bolsonaro		BRA	head of state	GOV	2019-01	2023-01
Luiz Inacio Lula da Silva	Lula	Lula da Silva	BRA	head of state	GOV	2023-01-01
Freundel Stuart	~Stuart		BRB	head of government	GOV	2010-10	2018-05
Mia Mottley	Mottley		BRB	head of government	GOV	2018-05
Hassanal Bolkiah	Bolkiah		BRN	head of state	GOV	1967-10
Tshering Tobgay	Tobgay		BTN	head of government	GOV	2013-07	2018-08
Lotay Tshering			BTN	head of government	GOV	2018-11	2023-11
Tshering Tobgay	Tobgay		BTN	head of government	GOV	2024-01
Jigme Khesar Namgyel Wangchuck			BTN	head of state	GOV	2006-12
Ian Khama	Khama		BWA	head of state	GOV	2008-04	2018-04
Mokgweetsi Masisi	Masisi		BWA	head of state	GOV	2018-04	2024-11
Duma Boko	~Boko		BWA	head of state	GOV	2024-11
Francois Bozize	Bozize		CAF	head of state	GOV	2003-03	2013-03
Michel Djotodia	Djotodia		CAF	head of state	GOV	2013-03	2014-01
Catherine Samba-Panza	Samba-Panza		CAF	head of state	GOV	2014-01	2016-03
Faustin-Archange Touadera	Touadera		CAF	head of state	GOV	2016-03
Harjit Sajjan	Sajjan		CAN	defence minister	GOV|MIL	2015-11	2021-10
Anita Anand	~Anand		CAN	defence minister	GOV|MIL	2021-10	2023-07
Bill Blair			CAN	defence minister	GOV|MIL	2023-07	2025-05
John Baird	~Baird		CAN	foreign minister	GOV	2011-05	2015-02
Stephane Dion	~Dion		CAN	foreign minister	GOV	2015-11	2017-01
Chrystia Freeland	Freeland		CAN	foreign minister	GOV	2017-01	2019-11
Francois-Philippe Champagne			CAN	foreign minister	GOV	2019-11	2021-01
Marc Garneau	Garneau		CAN	foreign minister	GOV	2021-01	2021-10
Melanie Joly	~Joly		CAN	foreign minister	GOV	2021-10	2025-05
Anita Anand	~Anand		CAN	foreign minister	GOV	2025-05
Brian Mulroney	Mulroney		CAN	head of government	GOV	1984-09	1993-06
Jean Chretien	Chretien		CAN	head of government	GOV	1993-11	2003-12
Paul Martin	~Martin		CAN	head of government	GOV	2003-12	2006-02
Stephen Harper	Harper		CAN	head of government	GOV	2006-02	2015-11
Justin Trudeau	Trudeau		CAN	head of government	GOV	2015-11-04	2025-03-14
Mark Carney	Carney		CAN	head of government	GOV	2025-03-14
Didier Burkhalter	Burkhalter		CHE	foreign minister	GOV	2012-01	2017-10
Ignazio Cassis	Cassis		CHE	foreign minister	GOV	2017-11
Ueli Maurer	Maurer		CHE	head of state	GOV	2019-01	2019-12
Simonetta Sommaruga	Sommaruga		CHE	head of state	GOV	2020-01	2020-12
Guy Parmelin	Parmelin		CHE	head of state	GOV	2021-01	2021-12
Ignazio Cassis	Cassis		CHE	head of state	GOV	2022-01	2022-12
Alain Berset	Berset		CHE	head of state	GOV	2023-01	2023-12
Viola Amherd	Amherd		CHE	head of state	GOV	2024-01	2024-12
Karin Keller-Sutter	Keller-Sutter		CHE	head of state	GOV	2025-01	2025-12
Patricio Aylwin	Aylwin		CHL	head of state	GOV	1990-03	1994-03
Ricardo Lagos			CHL	head of state	GOV	2000-03	2006-03
Michelle Bachelet	Bachelet		CHL	head of state	GOV	2006-03	2010-03
Sebastian Pinera	Pinera		CHL	head of state	GOV	2010-03	2014-03
Michelle Bachelet	Bachelet		CHL	head of state	GOV	2014-03	2018-03
Sebastian Pinera	Pinera		CHL	head of state	GOV	2018-03	2022-03
Gabriel Boric	Boric		CHL	head of state	GOV	2022-03
Chi Haotian	~Chi		CHN	defence minister	GOV|MIL	1993-03	2003-03
Cao Gangchuan	~Cao		CHN	defence minister	GOV|MIL	2003-03	2008-03
Liang Guanglie	~Liang		CHN	defence minister	GOV|MIL	2008-03	2013-03
Chang Wanquan	~Chang		CHN	defence minister	GOV|MIL	2013-03	2018-03
Wei Fenghe	~Wei		CHN	defence minister	GOV|MIL	2018-03	2023-03
Li Shangfu	~Li		CHN	defence minister	GOV|MIL	2023-03	2023-10
Dong Jun	~Dong		CHN	defence minister	GOV|MIL	2023-12
Qian Qichen	~Qian		CHN	foreign minister	GOV	1988-04	1998-03
Tang Jiaxuan	~Tang		CHN	foreign minister	GOV	1998-03	2003-03
Li Zhaoxing	~Li		CHN	foreign minister	GOV	2003-03	2007-04
Yang Jiechi	~Yang		CHN	foreign minister	GOV	2007-04	2013-03
Wang Yi	~Wang		CHN	foreign minister	GOV	2013-03	2022-12
Qin Gang	~Qin		CHN	foreign minister	GOV	2022-12	2023-07
Wang Yi	~Wang		CHN	foreign minister	GOV	2023-07
Hua Chunying	~Hua		CHN	foreign ministry or government spokesperson	GOV	2012-11	2024
Geng Shuang	~Geng		CHN	foreign ministry or government spokesperson	GOV	2016-09	2020-06
Zhao Lijian	~Zhao		CHN	foreign ministry or government spokesperson	GOV	2020-02	2023-01
Wang Wenbin	~Wang		CHN	foreign ministry or government spokesperson	GOV	2020-07	2024-05
Mao Ning	~Mao		CHN	foreign ministry or government spokesperson	GOV	2022-09
Lin Jian	~Lin		CHN	foreign ministry or government spokesperson	GOV	2024-03
Li Peng	~Li		CHN	head of government	GOV	1988-04	1998-03
Zhu Rongji	Zhu		CHN	head of government	GOV	1998-03	2003-03
Wen Jiabao	~Wen		CHN	head of government	GOV	2003-03	2013-03
Li Keqiang	~Li		CHN	head of government	GOV	2013-03	2023-03
Li Qiang	~Li		CHN	head of government	GOV	2023-03
Jiang Zemin	Jiang		CHN	head of state	GOV	1993-03-27	2003-03-15
Hu Jintao	Hu		CHN	head of state	GOV	2003-03-15	2013-03-14
Xi Jinping	Xi		CHN	head of state	GOV	2013-03-14
Jiang Zemin	Jiang		CHN	leader	GOV	1989-06-24	2002-11-15
Hu Jintao	Hu		CHN	leader	GOV	2002-11-15	2012-11-15
Xi Jinping	Xi		CHN	leader	GOV	2012-11-15
Laurent Gbagbo	Gbagbo		CIV	head of state	GOV	2000-10	2011-04
Alassane Ouattara	Ouattara		CIV	head of state	GOV	2011-04
Paul Biya	Biya		CMR	head of state	GOV	1982-11-06
Mobutu Sese Seko	Mobutu		COD	head of state	GOV	1965-11	1997-05
Laurent-Desire Kabila		Laurent Kabila	COD	head of state	GOV	1997-05	2001-01
Joseph Kabila	Kabila		COD	head of state	GOV	2001-01	2019-01-24
Felix Tshisekedi	Tshisekedi		COD	head of state	GOV	2019-01-24
Denis Sassou Nguesso	Sassou Nguesso	Denis Sassou-Nguesso	COG	head of state	GOV	1997-10
Maria Angela Holguin	Holguin		COL	foreign minister	GOV	2010-08	2018-08
Andres Pastrana	Pastrana		COL	head of state	GOV	1998-08	2002-08
Alvaro Uribe	Uribe	Alvaro Uribe Velez	COL	head of state	GOV	2002-08	2010-08
Juan Manuel Santos	~Santos		COL	head of state	GOV	2010-08	2018-08
Ivan Duque	~Duque		COL	head of state	GOV	2018-08	2022-08
Gustavo Petro	Petro		COL	head of state	GOV	2022-08-07
Azali Assoumani	Assoumani		COM	head of state	GOV	2016-05
Ulisses Correia e Silva	Correia e Silva		CPV	head of government	GOV	2016-04
Jorge Carlos Fonseca	~Fonseca		CPV	head of state	GOV	2011-09	2021-11
Jose Maria Neves	~Neves		CPV	head of state	GOV	2021-11
Oscar Arias		Oscar Arias Sanchez	CRI	head of state	GOV	2006-05	2010-05
Laura Chinchilla	Chinchilla		CRI	head of state	GOV	2010-05	2014-05
Luis Guillermo Solis	~Solis		CRI	head of state	GOV	2014-05	2018-05
Carlos Alvarado	~Alvarado	Carlos Alvarado Quesada	CRI	head of state	GOV	2018-05	2022-05
Rodrigo Chaves	Chaves		CRI	head of state	GOV	2022-05
Bruno Rodriguez		Bruno Rodriguez Parrilla	CUB	foreign minister	GOV	2009-03
Raul Castro	~Castro		CUB	head of state	GOV	2008-02	2018-04
Miguel Diaz-Canel	Diaz-Canel		CUB	head of state	GOV	2018-04-19
Fidel Castro	~Castro		CUB	leader	GOV	1959-02	2008-02
Constantinos Kombos	Kombos		CYP	foreign minister	GOV	2023-03
Dimitris Christofias	Christofias	Demetris Christofias	CYP	head of state	GOV	2008-02	2013-02
Nicos Anastasiades	Anastasiades	Nikos Anastasiades	CYP	head of state	GOV	2013-02	2023-02
Nikos Christodoulides	Christodoulides		CYP	head of state	GOV	2023-02
Jana Cernochova	Cernochova		CZE	defence minister	GOV|MIL	2021-12
Jan Lipavsky	Lipavsky		CZE	foreign minister	GOV	2021-12
Petr Necas	Necas		CZE	head of government	GOV	2010-07	2013-07
Bohuslav Sobotka	Sobotka		CZE	head of government	GOV	2014-01	2017-12
Andrej Babis	Babis		CZE	head of government	GOV	2017-12	2021-12
Petr Fiala	Fiala		CZE	head of government	GOV	2021-12
Vaclav Havel	Havel		CZE	head of state	GOV	1993-02	2003-02
Vaclav Klaus	Klaus		CZE	head of state	GOV	2003-03	2013-03
Milos Zeman	Zeman		CZE	head of state	GOV	2013-03	2023-03
Petr Pavel			CZE	head of state	GOV	2023-03-09
Thomas de Maiziere	de Maiziere		DEU	defence minister	GOV|MIL	2011-03	2013-12
Ursula von der Leyen	von der Leyen		DEU	defence minister	GOV|MIL	2013-12	2019-07
Annegret Kramp-Karrenbauer	Kramp-Karrenbauer		DEU	defence minister	GOV|MIL	2019-07	2021-12
Christine Lambrecht	Lambrecht		DEU	defence minister	GOV|MIL	2021-12	2023-01
Boris Pistorius	Pistorius		DEU	defence minister	GOV|MIL	2023-01
Klaus Kinkel	Kinkel		DEU	foreign minister	GOV	1992-05	1998-10
Joschka Fischer	~Fischer		DEU	foreign minister	GOV	1998-10	2005-11
Frank-Walter Steinmeier	Steinmeier		DEU	foreign minister	GOV	2005-11	2009-10
Guido Westerwelle	Westerwelle		DEU	foreign minister	GOV	2009-10	2013-12
Frank-Walter Steinmeier	Steinmeier		DEU	foreign minister	GOV	2013-12	2017-01
Sigmar Gabriel	~Gabriel		DEU	foreign minister	GOV	2017-01	2018-03
Heiko Maas	Maas		DEU	foreign minister	GOV	2018-03	2021-12
Annalena Baerbock	Baerbock		DEU	foreign minister	GOV	2021-12	2025-05
Johann Wadephul	Wadephul		DEU	foreign minister	GOV	2025-05
Helmut Kohl	Kohl		DEU	head of government	GOV	1982-10-01	1998-10-27
Gerhard Schroeder	Schroeder	Gerhard Schroder	DEU	head of government	GOV	1998-10-27	2005-11-22
Angela Merkel	Merkel		DEU	head of government	GOV	2005-11-22	2021-12-08
Olaf Scholz	Scholz		DEU	head of government	GOV	2021-12-08	2025-05-06
Friedrich Merz	Merz		DEU	head of government	GOV	2025-05-06
Joachim Gauck	Gauck		DEU	head of state	GOV	2012-03	2017-03
Frank-Walter Steinmeier	Steinmeier		DEU	head of state	GOV	2017-03-19
Ismail Omar Guelleh	Guelleh		DJI	head of state	GOV	1999-05
Roosevelt Skerrit	Skerrit		DMA	head of government	GOV	2004-01
Troels Lund Poulsen	Poulsen		DNK	defence minister	GOV|MIL	2023-08
Jeppe Kofod	Kofod		DNK	foreign minister	GOV	2019-06	2022-12
Lars Lokke Rasmussen	~Rasmussen	Lars Loekke Rasmussen	DNK	foreign minister	GOV	2022-12
Lars Lokke Rasmussen	~Rasmussen	Lars Loekke Rasmussen	DNK	head of government	GOV	2009-04	2011-10
Helle Thorning-Schmidt	Thorning-Schmidt		DNK	head of government	GOV	2011-10	2015-06
Lars Lokke Rasmussen	~Rasmussen	Lars Loekke Rasmussen	DNK	head of government	GOV	2015-06	2019-06
Mette Frederiksen	Frederiksen		DNK	head of government	GOV	2019-06
Margrethe II		Queen Margrethe	DNK	head of state	GOV	1972-01	2024-01-14
Frederik X		King Frederik	DNK	head of state	GOV	2024-01-14
Leonel Fernandez			DOM	head of state	GOV	2004-08	2012-08
Danilo Medina	~Medina		DOM	head of state	GOV	2012-08	2020-08
Luis Abinader	Abinader		DOM	head of state	GOV	2020-08
Ramtane Lamamra	Lamamra		DZA	foreign minister	GOV	2013-09	2017-05
Sabri Boukadoum	Boukadoum		DZA	foreign minister	GOV	2019-04	2021-07
Ahmed Attaf	Attaf		DZA	foreign minister	GOV	2023-03
Abdelaziz Bouteflika	Bouteflika		DZA	head of state	GOV	1999-04	2019-04
Abdelmadjid Tebboune	Tebboune		DZA	head of state	GOV	2019-12
Rafael Correa	~Correa		ECU	head of state	GOV	2007-01	2017-05
Lenin Moreno	~Moreno		ECU	head of state	GOV	2017-05	2021-05
Guillermo Lasso	~Lasso		ECU	head of state	GOV	2021-05	2023-11
Daniel Noboa	~Noboa		ECU	head of state	GOV	2023-11
Amr Moussa	Moussa		EGY	foreign minister	GOV	1991-05	2001-05
Sameh Shoukry	Shoukry		EGY	foreign minister	GOV	2014-06	2024-07
Badr Abdelatty	Abdelatty		EGY	foreign minister	GOV	2024-07
Mostafa Madbouly	Madbouly	Mustafa Madbouly	EGY	head of government	GOV	2018-06
Hosni Mubarak	Mubarak		EGY	head of state	GOV	1981-10	2011-02-11
Mohamed Morsi	Morsi	Mohammed Morsi	EGY	head of state	GOV	2012-06-30	2013-07-03
Adly Mansour			EGY	head of state	GOV	2013-07	2014-06
Abdel Fattah al-Sisi	al-Sisi|el-Sisi|Sisi	Abdel Fattah el-Sisi|Abdel-Fattah el-Sissi	EGY	head of state	GOV	2014-06-08
Isaias Afwerki	Isaias	Isaias Afewerki	ERI	head of state	GOV	1993-05-24
Margarita Robles	~Robles		ESP	defence minister	GOV|MIL	2018-06
Josep Borrell	Borrell		ESP	foreign minister	GOV	2018-06	2019-11
Arancha Gonzalez Laya		Arancha Gonzalez	ESP	foreign minister	GOV	2020-01	2021-07
Jose Manuel Albares	Albares		ESP	foreign minister	GOV	2021-07
Jose Maria Aznar	Aznar		ESP	head of government	GOV	1996-05	2004-04
Jose Luis Rodriguez Zapatero	Zapatero	Jose Luis Zapatero	ESP	head of government	GOV	2004-04	2011-12
Mariano Rajoy	Rajoy		ESP	head of government	GOV	2011-12	2018-06
Pedro Sanchez	~Sanchez		ESP	head of government	GOV	2018-06
Juan Carlos I		King Juan Carlos	ESP	head of state	GOV	1975-11	2014-06
Felipe VI		King Felipe	ESP	head of state	GOV	2014-06
Hanno Pevkur	Pevkur		EST	defence minister	GOV|MIL	2022-07
Urmas Reinsalu	Reinsalu		EST	foreign minister	GOV	2019-04	2021-01
Margus Tsahkna	Tsahkna		EST	foreign minister	GOV	2023-04
Andrus Ansip	Ansip		EST	head of government	GOV	2005-04	2014-03
Taavi Roivas	Roivas		EST	head of government	GOV	2014-03	2016-11
Juri Ratas	Ratas		EST	head of government	GOV	2016-11	2021-01
Kaja Kallas	Kallas		EST	head of government	GOV	2021-01	2024-07
Kristen Michal	~Michal		EST	head of government	GOV	2024-07
Toomas Hendrik Ilves	Ilves		EST	head of state	GOV	2006-10	2016-10
Kersti Kaljulaid	Kaljulaid		EST	head of state	GOV	2016-10	2021-10
Alar Karis	~Karis		EST	head of state	GOV	2021-10
Meles Zenawi	Meles		ETH	head of government	GOV	1995-08	2012-08-20
Hailemariam Desalegn	Hailemariam		ETH	head of government	GOV	2012-08	2018-04
Abiy Ahmed	Abiy		ETH	head of government	GOV	2018-04-02
Sahle-Work Zewde			ETH	head of state	GOV	2018-10	2024-10
Taye Atske Selassie			ETH	head of state	GOV	2024-10
Javier Solana	Solana		EUR	head of the organisation		1999-10	2009-12
Jose Manuel Barroso	Barroso		EUR	head of the organisation		2004-11	2014-10
Herman Van Rompuy	Van Rompuy	Herman van Rompuy	EUR	head of the organisation		2009-12	2014-11
Catherine Ashton	Ashton		EUR	head of the organisation		2009-12	2014-10
Jean-Claude Juncker	Juncker		EUR	head of the organisation		2014-11	2019-11
Federica Mogherini	Mogherini		EUR	head of the organisation		2014-11	2019-11
Donald Tusk	Tusk		EUR	head of the organisation		2014-12	2019-11
Ursula von der Leyen	von der Leyen		EUR	head of the organisation		2019-12
Charles Michel			EUR	head of the organisation		2019-12	2024-11
Josep Borrell	Borrell		EUR	head of the organisation		2019-12	2024-11
Antonio Costa	~Costa		EUR	head of the organisation		2024-12
Kaja Kallas	Kallas		EUR	head of the organisation		2024-12
Antti Hakkanen	Hakkanen		FIN	defence minister	GOV|MIL	2023-06
Timo Soini	Soini		FIN	foreign minister	GOV	2015-05	2019-06
Pekka Haavisto	Haavisto		FIN	foreign minister	GOV	2019-06	2023-06
Elina Valtonen	Valtonen		FIN	foreign minister	GOV	2023-06
Jyrki Katainen	Katainen		FIN	head of government	GOV	2011-06	2014-06
Alexander Stubb	Stubb		FIN	head of government	GOV	2014-06	2015-05
Juha Sipila	Sipila		FIN	head of government	GOV	2015-05	2019-06
Antti Rinne	~Rinne		FIN	head of government	GOV	2019-06	2019-12
Sanna Marin	~Marin		FIN	head of government	GOV	2019-12	2023-06
Petteri Orpo	Orpo		FIN	head of government	GOV	2023-06
Tarja Halonen	Halonen		FIN	head of state	GOV	2000-03	2012-03
Sauli Niinisto	Niinisto	Sauli Niinistoe	FIN	head of state	GOV	2012-03	2024-03
Alexander Stubb	Stubb		FIN	head of state	GOV	2024-03-01
Frank Bainimarama	Bainimarama	Voreqe Bainimarama	FJI	head of government	GOV	2007-01	2022-12
Sitiveni Rabuka	Rabuka		FJI	head of government	GOV	2022-12
Jean-Yves Le Drian	Le Drian		FRA	defence minister	GOV|MIL	2012-05	2017-05
Florence Parly	Parly		FRA	defence minister	GOV|MIL	2017-06	2022-05
Sebastien Lecornu	Lecornu		FRA	defence minister	GOV|MIL	2022-05	2025-09
Hubert Vedrine	Vedrine		FRA	foreign minister	GOV	1997-06	2002-05
Dominique de Villepin	de Villepin	Dominique De Villepin	FRA	foreign minister	GOV	2002-05	2004-03
Bernard Kouchner	Kouchner		FRA	foreign minister	GOV	2007-05	2010-11
Alain Juppe	Juppe		FRA	foreign minister	GOV	2011-02	2012-05
Laurent Fabius	Fabius		FRA	foreign minister	GOV	2012-05	2016-02
Jean-Marc Ayrault	Ayrault		FRA	foreign minister	GOV	2016-02	2017-05
Jean-Yves Le Drian	Le Drian		FRA	foreign minister	GOV	2017-05	2022-05
Catherine Colonna	Colonna		FRA	foreign minister	GOV	2022-05	2024-01
Stephane Sejourne	Sejourne		FRA	foreign minister	GOV	2024-01	2024-09
Jean-Noel Barrot	Barrot		FRA	foreign minister	GOV	2024-09
Francois Fillon	Fillon		FRA	head of government	GOV	2007-05	2012-05
Jean-Marc Ayrault	Ayrault		FRA	head of government	GOV	2012-05	2014-03
Manuel Valls	Valls		FRA	head of government	GOV	2014-03	2016-12
Edouard Philippe	~Philippe		FRA	head of government	GOV	2017-05	2020-07
Jean Castex	Castex		FRA	head of government	GOV	2020-07	2022-05
Elisabeth Borne	Borne		FRA	head of government	GOV	2022-05	2024-01
Gabriel Attal	Attal		FRA	head of government	GOV	2024-01	2024-09
Michel Barnier	Barnier		FRA	head of government	GOV	2024-09	2024-12
Francois Bayrou	Bayrou		FRA	head of government	GOV	2024-12	2025-09
Sebastien Lecornu	Lecornu		FRA	head of government	GOV	2025-09
Francois Mitterrand	Mitterrand		FRA	head of state	GOV	1981-05-21	1995-05-17
Jacques Chirac	Chirac		FRA	head of state	GOV	1995-05-17	2007-05-16
Nicolas Sarkozy	Sarkozy		FRA	head of state	GOV	2007-05-16	2012-05-15
Francois Hollande	Hollande		FRA	head of state	GOV	2012-05-15	2017-05-14
Emmanuel Macron	Macron		FRA	head of state	GOV	2017-05-14
Manny Mori	~Mori		FSM	head of state	GOV	2007-05	2015-05
Peter Christian			FSM	head of state	GOV	2015-05	2019-05
David Panuelo	Panuelo		FSM	head of state	GOV	2019-05	2023-05
Wesley Simina	Simina		FSM	head of state	GOV	2023-05
Omar Bongo		El Hadj Omar Bongo	GAB	head of state	GOV	1967-11	2009-06
Ali Bongo	~Bongo	Ali Bongo Ondimba	GAB	head of state	GOV	2009-10	2023-08-30
Brice Oligui Nguema	Oligui Nguema	Brice Clotaire Oligui Nguema	GAB	head of state	GOV	2023-09
Michael Fallon	Fallon		GBR	defence minister	GOV|MIL	2014-07	2017-11
Gavin Williamson	Williamson		GBR	defence minister	GOV|MIL	2017-11	2019-05
Ben Wallace	~Wallace		GBR	defence minister	GOV|MIL	2019-07	2023-08
Grant Shapps	Shapps		GBR	defence minister	GOV|MIL	2023-08	2024-07
John Healey	Healey		GBR	defence minister	GOV|MIL	2024-07
Robin Cook	~Cook		GBR	foreign minister	GOV	1997-05	2001-06
Jack Straw	Straw		GBR	foreign minister	GOV	2001-06	2006-05
Margaret Beckett	Beckett		GBR	foreign minister	GOV	2006-05	2007-06
David Miliband	Miliband		GBR	foreign minister	GOV	2007-06	2010-05
William Hague	Hague		GBR	foreign minister	GOV	2010-05	2014-07
Philip Hammond	~Hammond		GBR	foreign minister	GOV	2014-07	2016-07
Boris Johnson	~Johnson		GBR	foreign minister	GOV	2016-07	2018-07
Jeremy Hunt	~Hunt		GBR	foreign minister	GOV	2018-07	2019-07
Dominic Raab	Raab		GBR	foreign minister	GOV	2019-07	2021-09
Liz Truss	Truss		GBR	foreign minister	GOV	2021-09	2022-09
James Cleverly	Cleverly		GBR	foreign minister	GOV	2022-09	2023-11
David Cameron	~Cameron	Lord Cameron	GBR	foreign minister	GOV	2023-11	2024-07
David Lammy	Lammy		GBR	foreign minister	GOV	2024-07	2025-09
Yvette Cooper	~Cooper		GBR	foreign minister	GOV	2025-09
Margaret Thatcher	Thatcher		GBR	head of government	GOV	1979-05-04	1990-11-28
John Major	~Major		GBR	head of government	GOV	1990-11-28	1997-05-02
Tony Blair	Blair		GBR	head of government	GOV	1997-05-02	2007-06-27
Gordon Brown	~Brown		GBR	head of government	GOV	2007-06-27	2010-05-11
David Cameron	~Cameron		GBR	head of government	GOV	2010-05-11	2016-07-13
Theresa May	~May		GBR	head of government	GOV	2016-07-13	2019-07-24
Boris Johnson	~Johnson		GBR	head of government	GOV	2019-07-24	2022-09-06
Liz Truss	Truss		GBR	head of government	GOV	2022-09-06	2022-10-25
Rishi Sunak	Sunak		GBR	head of government	GOV	2022-10-25	2024-07-05
Keir Starmer	Starmer		GBR	head of government	GOV	2024-07-05
Elizabeth II		Queen Elizabeth	GBR	head of state	GOV	1952-02-06	2022-09-08
Charles III		King Charles	GBR	head of state	GOV	2022-09-08
Bidzina Ivanishvili	Ivanishvili		GEO	head of government	GOV	2012-10	2013-11
Irakli Garibashvili	Garibashvili		GEO	head of government	GOV	2013-11	2015-12
Mamuka Bakhtadze	Bakhtadze		GEO	head of government	GOV	2018-06	2019-09
Giorgi Gakharia	Gakharia		GEO	head of government	GOV	2019-09	2021-02
Irakli Garibashvili	Garibashvili		GEO	head of government	GOV	2021-02	2024-01
Irakli Kobakhidze	Kobakhidze		GEO	head of government	GOV	2024-02
Eduard Shevardnadze	Shevardnadze		GEO	head of state	GOV	1995-11	2003-11
Mikheil Saakashvili	Saakashvili	Mikhail Saakashvili	GEO	head of state	GOV	2004-01-25	2013-11-17
Giorgi Margvelashvili	Margvelashvili		GEO	head of state	GOV	2013-11	2018-12
Salome Zourabichvili	Zourabichvili	Salome Zurabishvili	GEO	head of state	GOV	2018-12	2024-12
Mikheil Kavelashvili	Kavelashvili		GEO	head of state	GOV	2024-12
John Kufuor	Kufuor	John Agyekum Kufuor	GHA	head of state	GOV	2001-01	2009-01
John Atta Mills	Atta Mills		GHA	head of state	GOV	2009-01	2012-07
John Mahama	Mahama	John Dramani Mahama	GHA	head of state	GOV	2012-07	2017-01
Nana Akufo-Addo	Akufo-Addo		GHA	head of state	GOV	2017-01	2025-01
John Mahama	Mahama	John Dramani Mahama	GHA	head of state	GOV	2025-01
Moussa Dadis Camara	~Camara	Dadis Camara	GIN	head of state	GOV	2008-12	2009-12
Alpha Conde	~Conde		GIN	head of state	GOV	2010-12	2021-09
Mamady Doumbouya	Doumbouya		GIN	head of state	GOV	2021-09
Yahya Jammeh	Jammeh		GMB	head of state	GOV	1994-07	2017-01
Adama Barrow	~Barrow		GMB	head of state	GOV	2017-01
Jose Mario Vaz	Vaz		GNB	head of state	GOV	2014-06	2020-02
Umaro Sissoco Embalo	Embalo		GNB	head of state	GOV	2020-02
Teodoro Obiang	Obiang	Teodoro Obiang Nguema	GNQ	head of state	GOV	1979-08
Nikos Dendias	Dendias		GRC	defence minister	GOV|MIL	2023-06
Nikos Kotzias	Kotzias		GRC	foreign minister	GOV	2015-01	2018-10
Nikos Dendias	Dendias		GRC	foreign minister	GOV	2019-07	2023-05
George Gerapetritis	Gerapetritis	Giorgos Gerapetritis	GRC	foreign minister	GOV	2023-06
Costas Karamanlis	Karamanlis	Kostas Karamanlis	GRC	head of government	GOV	2004-03	2009-10
George Papandreou	Papandreou	Georgios Papandreou	GRC	head of government	GOV	2009-10	2011-11
Lucas Papademos	Papademos	Loukas Papadimos	GRC	head of government	GOV	2011-11	2012-05
Antonis Samaras	Samaras		GRC	head of government	GOV	2012-06	2015-01
Alexis Tsipras	Tsipras		GRC	head of government	GOV	2015-01	2015-08
Alexis Tsipras	Tsipras		GRC	head of government	GOV	2015-09	2019-07
Kyriakos Mitsotakis	Mitsotakis		GRC	head of government	GOV	2019-07
Prokopis Pavlopoulos	Pavlopoulos		GRC	head of state	GOV	2015-03	2020-03
Katerina Sakellaropoulou	Sakellaropoulou		GRC	head of state	GOV	2020-03	2025-03
Keith Mitchell			GRD	head of government	GOV	2013-02	2022-06
Dickon Mitchell			GRD	head of government	GOV	2022-06
Alvaro Colom	Colom		GTM	head of state	GOV	2008-01	2012-01
Otto Perez Molina	Perez Molina		GTM	head of state	GOV	2012-01	2015-09
Jimmy Morales	~Morales		GTM	head of state	GOV	2016-01	2020-01
Alejandro Giammattei	Giammattei		GTM	head of state	GOV	2020-01	2024-01
Bernardo Arevalo	Arevalo		GTM	head of state	GOV	2024-01-15
Bharrat Jagdeo	Jagdeo		GUY	head of state	GOV	1999-08	2011-12
Donald Ramotar	Ramotar		GUY	head of state	GOV	2011-12	2015-05
David Granger	Granger		GUY	head of state	GOV	2015-05	2020-08
Irfaan Ali		Mohamed Irfaan Ali	GUY	head of state	GOV	2020-08
Leung Chun-ying		C.Y. Leung	HKG	head of government	GOV	2012-07	2017-06
Carrie Lam	Lam		HKG	head of government	GOV	2017-07	2022-06
John Lee		John Lee Ka-chiu	HKG	head of government	GOV	2022-07
Manuel Zelaya	Zelaya		HND	head of state	GOV	2006-01	2009-06
Roberto Micheletti	Micheletti		HND	head of state	GOV	2009-06	2010-01
Porfirio Lobo	~Lobo		HND	head of state	GOV	2010-01	2014-01
Juan Orlando Hernandez	~Hernandez		HND	head of state	GOV	2014-01	2022-01
Xiomara Castro	~Castro		HND	head of state	GOV	2022-01
Gordan Grlic-Radman	Grlic-Radman	Gordan Grlic Radman	HRV	foreign minister	GOV	2019-07
Jadranka Kosor	Kosor		HRV	head of government	GOV	2009-07	2011-12
Zoran Milanovic	Milanovic		HRV	head of government	GOV	2011-12	2016-01
Tihomir Oreskovic	Oreskovic		HRV	head of government	GOV	2016-01	2016-10
Andrej Plenkovic	Plenkovic		HRV	head of government	GOV	2016-10
Franjo Tudjman	Tudjman		HRV	head of state	GOV	1990-05	1999-12
Stjepan Mesic	Mesic		HRV	head of state	GOV	2000-02	2010-02
Ivo Josipovic	Josipovic		HRV	head of state	GOV	2010-02	2015-02
Kolinda Grabar-Kitarovic	Grabar-Kitarovic		HRV	head of state	GOV	2015-02	2020-02
Zoran Milanovic	Milanovic		HRV	head of state	GOV	2020-02
Ariel Henry			HTI	head of government	GOV	2021-07	2024-04
Garry Conille	Conille		HTI	head of government	GOV	2024-06	2024-11
Alix Didier Fils-Aime	Fils-Aime		HTI	head of government	GOV	2024-11
Jean-Bertrand Aristide	Aristide		HTI	head of state	GOV	1991-02	1991-09
Rene Preval	Preval		HTI	head of state	GOV	2006-05	2011-05
Michel Martelly	Martelly		HTI	head of state	GOV	2011-05	2016-02
Jovenel Moise	Moise		HTI	head of state	GOV	2017-02	2021-07-07
Kristof Szalay-Bobrovniczky	Szalay-Bobrovniczky		HUN	defence minister	GOV|MIL	2022-05
Peter Szijjarto	Szijjarto		HUN	foreign minister	GOV	2014-09
Viktor Orban	Orban		HUN	head of government	GOV	1998-07	2002-05
Gordon Bajnai	Bajnai		HUN	head of government	GOV	2009-04	2010-05
Viktor Orban	Orban		HUN	head of government	GOV	2010-05-29
Janos Ader	Ader		HUN	head of state	GOV	2012-05	2022-05
Katalin Novak	~Novak		HUN	head of state	GOV	2022-05	2024-02
Tamas Sulyok	Sulyok		HUN	head of state	GOV	2024-03
Hans Blix	Blix		IAEA	head of the organisation		1981-12	1997-11
Mohamed ElBaradei	ElBaradei	Mohamed El Baradei	IAEA	head of the organisation		1997-12	2009-11
Yukiya Amano	Amano		IAEA	head of the organisation		2009-12	2019-07
Rafael Grossi	Grossi	Rafael Mariano Grossi	IAEA	head of the organisation		2019-12
Prabowo Subianto	Prabowo		IDN	defence minister	GOV|MIL	2019-10	2024-10
Sjafrie Sjamsoeddin	Sjafrie		IDN	defence minister	GOV|MIL	2024-10
Marty Natalegawa	Marty Natalegawa		IDN	foreign minister	GOV	2009-10	2014-10
Retno Marsudi	Marsudi	Retno	IDN	foreign minister	GOV	2014-10	2024-10
Sugiono			IDN	foreign minister	GOV	2024-10
Suharto	Suharto		IDN	head of state	GOV	1967-03	1998-05
Abdurrahman Wahid	Wahid		IDN	head of state	GOV	1999-10	2001-07
Megawati Sukarnoputri	Megawati		IDN	head of state	GOV	2001-07	2004-10
Susilo Bambang Yudhoyono	Yudhoyono		IDN	head of state	GOV	2004-10	2014-10
Joko Widodo	Widodo	Jokowi	IDN	head of state	GOV	2014-10	2024-10
Prabowo Subianto	Prabowo		IDN	head of state	GOV	2024-10-20
Christine Lagarde	Lagarde		IMF	head of the organisation		2011-07	2019-09
Kristalina Georgieva	Georgieva		IMF	head of the organisation		2019-10
George Fernandes	Fernandes		IND	defence minister	GOV|MIL	1998-03	2004-05
A. K. Antony	~Antony	AK Antony	IND	defence minister	GOV|MIL	2006-10	2014-05
Manohar Parrikar	Parrikar		IND	defence minister	GOV|MIL	2014-11	2017-03
Nirmala Sitharaman	Sitharaman		IND	defence minister	GOV|MIL	2017-09	2019-05
Rajnath Singh	~Singh		IND	defence minister	GOV|MIL	2019-05-30
Jaswant Singh	~Singh		IND	foreign minister	GOV	1998-12	2002-07
Yashwant Sinha	Sinha		IND	foreign minister	GOV	2002-07	2004-05
Natwar Singh	~Singh		IND	foreign minister	GOV	2004-05	2005-11
Pranab Mukherjee	~Mukherjee		IND	foreign minister	GOV	2006-10	2009-05
S. M. Krishna	~Krishna		IND	foreign minister	GOV	2009-05	2012-10
Salman Khurshid	Khurshid		IND	foreign minister	GOV	2012-10	2014-05
Sushma Swaraj	Swaraj		IND	foreign minister	GOV	2014-05	2019-05
Subrahmanyam Jaishankar	Jaishankar	S. Jaishankar	IND	foreign minister	GOV	2019-05-30
Raveesh Kumar	~Kumar		IND	foreign ministry or government spokesperson	GOV	2017-07	2020-04
Anurag Srivastava	Srivastava		IND	foreign ministry or government spokesperson	GOV	2020-04	2021-03
Arindam Bagchi	Bagchi		IND	foreign ministry or government spokesperson	GOV	2021-03	2024-01
Randhir Jaiswal	Jaiswal		IND	foreign ministry or government spokesperson	GOV	2024-01
P. V. Narasimha Rao	~Rao	Narasimha Rao	IND	head of government	GOV	1991-06-21	1996-05-16
Atal Bihari Vajpayee	Vajpayee		IND	head of government	GOV	1998-03-19	2004-05-22
Manmohan Singh	~Singh		IND	head of government	GOV	2004-05-22	2014-05-26
Narendra Modi	Modi		IND	head of government	GOV	2014-05-26
Pratibha Patil	~Patil		IND	head of state	GOV	2007-07-25	2012-07-25
Pranab Mukherjee	~Mukherjee		IND	head of state	GOV	2012-07-25	2017-07-25
Ram Nath Kovind	Kovind		IND	head of state	GOV	2017-07-25	2022-07-25
Droupadi Murmu	Murmu		IND	head of state	GOV	2022-07-25
Amit Shah	~Shah		IND	interior minister	GOV	2019-05-30
Ajit Doval	Doval		IND	national security adviser	GOV	2014-05
Simon Coveney	Coveney		IRL	foreign minister	GOV	2017-06	2022-12
Enda Kenny	Kenny		IRL	head of government	GOV	2011-03	2017-06
Leo Varadkar	Varadkar		IRL	head of government	GOV	2017-06	2020-06
Micheal Martin	~Martin		IRL	head of government	GOV	2020-06	2022-12
Leo Varadkar	Varadkar		IRL	head of government	GOV	2022-12	2024-04
Simon Harris	~Harris		IRL	head of government	GOV	2024-04	2025-01
Micheal Martin	~Martin		IRL	head of government	GOV	2025-01
Michael D. Higgins	Higgins	Michael Higgins	IRL	head of state	GOV	2011-11	2025-11
Hossein Dehghan	Dehghan		IRN	defence minister	GOV|MIL	2013-08	2017-08
Amir Hatami	Hatami		IRN	defence minister	GOV|MIL	2017-08	2021-08
Kamal Kharazi	Kharazi	Kamal Kharrazi	IRN	foreign minister	GOV	1997-08	2005-08
Manouchehr Mottaki	Mottaki		IRN	foreign minister	GOV	2005-08	2010-12
Ali Akbar Salehi	Salehi		IRN	foreign minister	GOV	2010-12	2013-08
Mohammad Javad Zarif	Zarif	Javad Zarif	IRN	foreign minister	GOV	2013-08	2021-08
Hossein Amir-Abdollahian	Amir-Abdollahian	Hossein Amirabdollahian	IRN	foreign minister	GOV	2021-08	2024-05-19
Abbas Araghchi	Araghchi	Abbas Araqchi	IRN	foreign minister	GOV	2024-08
Akbar Hashemi Rafsanjani	Rafsanjani	Hashemi Rafsanjani	IRN	head of state	GOV	1989-08	1997-08
Mohammad Khatami	Khatami	Mohammed Khatami	IRN	head of state	GOV	1997-08-03	2005-08-03
Mahmoud Ahmadinejad	Ahmadinejad		IRN	head of state	GOV	2005-08-03	2013-08-03
Hassan Rouhani	Rouhani	Hassan Rohani	IRN	head of state	GOV	2013-08-03	2021-08-03
Ebrahim Raisi	Raisi		IRN	head of state	GOV	2021-08-03	2024-05-19
Masoud Pezeshkian	Pezeshkian		IRN	head of state	GOV	2024-07-28
Ali Khamenei	Khamenei	Ayatollah Khamenei	IRN	leader	GOV	1989-06-04
Hoshyar Zebari	Zebari		IRQ	foreign minister	GOV	2003-09	2014-07
Ibrahim al-Jaafari	al-Jaafari		IRQ	foreign minister	GOV	2014-09	2018-10
Fuad Hussein			IRQ	foreign minister	GOV	2020-06
Nouri al-Maliki	al-Maliki|Maliki	Nuri al-Maliki	IRQ	head of government	GOV	2006-05	2014-09
Haider al-Abadi	al-Abadi		IRQ	head of government	GOV	2014-09	2018-10
Adel Abdul Mahdi	Abdul Mahdi	Adil Abdul-Mahdi	IRQ	head of government	GOV	2018-10	2020-05
Mustafa al-Kadhimi	al-Kadhimi		IRQ	head of government	GOV	2020-05	2022-10
Mohammed Shia al-Sudani	al-Sudani	Mohammed al-Sudani	IRQ	head of government	GOV	2022-10
Jalal Talabani	Talabani		IRQ	head of state	GOV	2005-04	2014-07
Fuad Masum	Masum		IRQ	head of state	GOV	2014-07	2018-10
Barham Salih	~Salih	Barham Saleh	IRQ	head of state	GOV	2018-10	2022-10
Abdul Latif Rashid		Abdul Latif Jamal Rashid	IRQ	head of state	GOV	2022-10
Saddam Hussein	Saddam		IRQ	leader	GOV	1979-07-16	2003-04-09
Katrin Jakobsdottir	Jakobsdottir		ISL	head of government	GOV	2017-11	2024-04
Bjarni Benediktsson	Benediktsson		ISL	head of government	GOV	2024-04	2024-12
Kristrun Frostadottir	Frostadottir		ISL	head of government	GOV	2024-12
Ehud Barak	Barak		ISR	defence minister	GOV|MIL	2007-06	2013-03
Moshe Yaalon	Yaalon	Moshe Ya'alon	ISR	defence minister	GOV|MIL	2013-03	2016-05
Avigdor Lieberman	Lieberman	Avigdor Liberman	ISR	defence minister	GOV|MIL	2016-05	2018-11
Benny Gantz	Gantz		ISR	defence minister	GOV|MIL	2020-05	2022-12
Yoav Gallant	Gallant		ISR	defence minister	GOV|MIL	2022-12	2024-11
Israel Katz	~Katz		ISR	defence minister	GOV|MIL	2024-11
Tzipi Livni	Livni		ISR	foreign minister	GOV	2006-01	2009-03
Avigdor Lieberman	Lieberman	Avigdor Liberman	ISR	foreign minister	GOV	2009-03	2012-12
Gabi Ashkenazi	Ashkenazi		ISR	foreign minister	GOV	2020-05	2021-06
Yair Lapid	Lapid		ISR	foreign minister	GOV	2021-06	2022-12
Eli Cohen	~Cohen		ISR	foreign minister	GOV	2022-12	2024-01
Israel Katz	~Katz		ISR	foreign minister	GOV	2024-01	2024-11
Gideon Saar	~Saar	Gideon Sa'ar	ISR	foreign minister	GOV	2024-11
Yitzhak Rabin	Rabin		ISR	head of government	GOV	1992-07-13	1995-11-04
Benjamin Netanyahu	Netanyahu	Binyamin Netanyahu	ISR	head of government	GOV	1996-06-18	1999-07-06
Ehud Barak	Barak		ISR	head of government	GOV	1999-07	2001-03
Ariel Sharon	Sharon		ISR	head of government	GOV	2001-03	2006-04
Ehud Olmert	Olmert		ISR	head of government	GOV	2006-04	2009-03
Benjamin Netanyahu	Netanyahu	Binyamin Netanyahu	ISR	head of government	GOV	2009-03-31	2021-06-13
Naftali Bennett	Bennett		ISR	head of government	GOV	2021-06-13	2022-06-30
Yair Lapid	Lapid		ISR	head of government	GOV	2022-07-01	2022-12-29
Benjamin Netanyahu	Netanyahu	Binyamin Netanyahu	ISR	head of government	GOV	2022-12-29
Shimon Peres	Peres		ISR	head of state	GOV	2007-07	2014-07
Reuven Rivlin	Rivlin		ISR	head of state	GOV	2014-07	2021-07
Isaac Herzog	Herzog		ISR	head of state	GOV	2021-07
Roberta Pinotti	Pinotti		ITA	defence minister	GOV|MIL	2014-02	2018-06
Lorenzo Guerini	Guerini		ITA	defence minister	GOV|MIL	2019-09	2022-10
Guido Crosetto	Crosetto		ITA	defence minister	GOV|MIL	2022-10
Franco Frattini	Frattini		ITA	foreign minister	GOV	2008-05	2011-11
Federica Mogherini	Mogherini		ITA	foreign minister	GOV	2014-02	2014-10
Paolo Gentiloni	Gentiloni		ITA	foreign minister	GOV	2014-10	2016-12
Angelino Alfano	Alfano		ITA	foreign minister	GOV	2016-12	2018-06
Enzo Moavero Milanesi	Moavero		ITA	foreign minister	GOV	2018-06	2019-09
Luigi Di Maio	Di Maio		ITA	foreign minister	GOV	2019-09	2022-10
Antonio Tajani	Tajani		ITA	foreign minister	GOV	2022-10
Silvio Berlusconi	Berlusconi		ITA	head of government	GOV	2001-06	2006-05
Romano Prodi	Prodi		ITA	head of government	GOV	2006-05	2008-05
Silvio Berlusconi	Berlusconi		ITA	head of government	GOV	2008-05	2011-11
Mario Monti	Monti		ITA	head of government	GOV	2011-11	2013-04
Enrico Letta	Letta		ITA	head of government	GOV	2013-04	2014-02
Matteo Renzi	Renzi		ITA	head of government	GOV	2014-02	2016-12
Paolo Gentiloni	Gentiloni		ITA	head of government	GOV	2016-12	2018-06
Giuseppe Conte	Conte		ITA	head of government	GOV	2018-06	2021-02
Mario Draghi	Draghi		ITA	head of government	GOV	2021-02	2022-10
Giorgia Meloni	Meloni		ITA	head of government	GOV	2022-10-22
Giorgio Napolitano	Napolitano		ITA	head of state	GOV	2006-05	2015-01
Sergio Mattarella	Mattarella		ITA	head of state	GOV	2015-02
Bruce Golding	Golding		JAM	head of government	GOV	2007-09	2011-10
Portia Simpson Miller	Simpson Miller		JAM	head of government	GOV	2012-01	2016-03
Andrew Holness	Holness		JAM	head of government	GOV	2016-03
Ayman Safadi	Safadi	Ayman al-Safadi	JOR	foreign minister	GOV	2017-01
Hussein of Jordan		King Hussein	JOR	head of state	GOV	1952-08	1999-02-07
Abdullah II		King Abdullah II	JOR	head of state	GOV	1999-02-07
Tomomi Inada	Inada		JPN	defence minister	GOV|MIL	2016-08	2017-07
Taro Kono	~Kono		JPN	defence minister	GOV|MIL	2019-09	2020-09
Nobuo Kishi	~Kishi		JPN	defence minister	GOV|MIL	2020-09	2022-08
Yasukazu Hamada	~Hamada		JPN	defence minister	GOV|MIL	2022-08	2023-09
Minoru Kihara	Kihara		JPN	defence minister	GOV|MIL	2023-09	2024-10
Gen Nakatani	Nakatani		JPN	defence minister	GOV|MIL	2024-10	2025-10
Fumio Kishida	Kishida		JPN	foreign minister	GOV	2012-12	2017-08
Taro Kono	~Kono		JPN	foreign minister	GOV	2017-08	2019-09
Toshimitsu Motegi	Motegi		JPN	foreign minister	GOV	2019-09	2021-11
Yoshimasa Hayashi	~Hayashi		JPN	foreign minister	GOV	2021-11	2023-09
Yoko Kamikawa	Kamikawa		JPN	foreign minister	GOV	2023-09	2024-10
Takeshi Iwaya	Iwaya		JPN	foreign minister	GOV	2024-10	2025-10
Toshimitsu Motegi	Motegi		JPN	foreign minister	GOV	2025-10
Ryutaro Hashimoto	Hashimoto		JPN	head of government	GOV	1996-01	1998-07
Keizo Obuchi	Obuchi		JPN	head of government	GOV	1998-07	2000-04
Junichiro Koizumi	Koizumi		JPN	head of government	GOV	2001-04	2006-09
Shinzo Abe	Abe		JPN	head of government	GOV	2006-09	2007-09
Yasuo Fukuda	Fukuda		JPN	head of government	GOV	2007-09	2008-09
Taro Aso	Aso		JPN	head of government	GOV	2008-09	2009-09
Yukio Hatoyama	Hatoyama		JPN	head of government	GOV	2009-09	2010-06
Naoto Kan	Kan		JPN	head of government	GOV	2010-06	2011-09
Yoshihiko Noda	~Noda		JPN	head of government	GOV	2011-09	2012-12
Shinzo Abe	Abe		JPN	head of government	GOV	2012-12-26	2020-09-16
Yoshihide Suga	Suga		JPN	head of government	GOV	2020-09-16	2021-10-04
Fumio Kishida	Kishida		JPN	head of government	GOV	2021-10-04	2024-10-01
Shigeru Ishiba	Ishiba		JPN	head of government	GOV	2024-10-01	2025-10-21
Sanae Takaichi	Takaichi		JPN	head of government	GOV	2025-10-21
Akihito	Akihito	Emperor Akihito	JPN	head of state	GOV	1989-01-07	2019-04-30
Naruhito	Naruhito	Emperor Naruhito	JPN	head of state	GOV	2019-05-01
Mukhtar Tileuberdi	Tileuberdi		KAZ	foreign minister	GOV	2019-09	2023-04
Murat Nurtleu	Nurtleu		KAZ	foreign minister	GOV	2023-04	2025-09
Nursultan Nazarbayev	Nazarbayev	Nursultan Nazarbaev	KAZ	head of state	GOV	1990-04	2019-03-20
Kassym-Jomart Tokayev	Tokayev	Kasym-Zhomart Tokayev	KAZ	head of state	GOV	2019-03-20
Mwai Kibaki	Kibaki		KEN	head of state	GOV	2002-12	2013-04
Uhuru Kenyatta	Kenyatta		KEN	head of state	GOV	2013-04	2022-09
William Ruto	Ruto		KEN	head of state	GOV	2022-09-13
Askar Akayev	Akayev		KGZ	head of state	GOV	1990-10	2005-03
Kurmanbek Bakiyev	Bakiyev		KGZ	head of state	GOV	2005-08	2010-04
Roza Otunbayeva	Otunbayeva		KGZ	head of state	GOV	2010-04	2011-12
Almazbek Atambayev	Atambayev		KGZ	head of state	GOV	2011-12	2017-11
Sooronbay Jeenbekov	Jeenbekov	Sooronbai Jeenbekov	KGZ	head of state	GOV	2017-11	2020-10
Sadyr Japarov	Japarov	Sadyr Zhaparov	KGZ	head of state	GOV	2021-01
Prak Sokhonn	Sokhonn		KHM	foreign minister	GOV	2016-04	2023-08
Hun Sen			KHM	head of government	GOV	1998-11	2023-08
Hun Manet			KHM	head of government	GOV	2023-08-22
Norodom Sihanouk	Sihanouk	King Sihanouk	KHM	head of state	GOV	1993-09	2004-10
Norodom Sihamoni	Sihamoni	King Sihamoni	KHM	head of state	GOV	2004-10
Anote Tong	~Tong		KIR	head of state	GOV	2003-07	2016-03
Taneti Maamau	Maamau		KIR	head of state	GOV	2016-03
Denzil Douglas			KNA	head of government	GOV	1995-07	2015-02
Timothy Harris			KNA	head of government	GOV	2015-02	2022-08
Terrance Drew			KNA	head of government	GOV	2022-08
Song Young-moo			KOR	defence minister	GOV|MIL	2017-07	2018-09
Jeong Kyeong-doo			KOR	defence minister	GOV|MIL	2018-09	2020-09
Suh Wook			KOR	defence minister	GOV|MIL	2020-09	2022-05
Lee Jong-sup			KOR	defence minister	GOV|MIL	2022-05	2023-10
Shin Won-sik			KOR	defence minister	GOV|MIL	2023-10	2024-09
Yun Byung-se			KOR	foreign minister	GOV	2013-03	2017-06
Kang Kyung-wha	~Kang		KOR	foreign minister	GOV	2017-06	2021-02
Chung Eui-yong			KOR	foreign minister	GOV	2021-02	2022-05
Park Jin			KOR	foreign minister	GOV	2022-05	2024-01
Cho Tae-yul			KOR	foreign minister	GOV	2024-01	2025-07
Cho Hyun			KOR	foreign minister	GOV	2025-07
Hwang Kyo-ahn			KOR	head of government	GOV	2015-06	2017-05
Han Duck-soo		Han Duck Soo	KOR	head of government	GOV	2022-05	2025-05
Kim Min-seok			KOR	head of government	GOV	2025-07
Kim Young-sam		Kim Young Sam	KOR	head of state	GOV	1993-02	1998-02
Kim Dae-jung		Kim Dae Jung	KOR	head of state	GOV	1998-02	2003-02
Roh Moo-hyun	~Roh	Roh Moo Hyun	KOR	head of state	GOV	2003-02	2008-02
Lee Myung-bak	~Lee	Lee Myung Bak	KOR	head of state	GOV	2008-02	2013-02
Park Geun-hye	~Park	Park Geun Hye	KOR	head of state	GOV	2013-02	2017-03
Moon Jae-in	~Moon	Moon Jae In	KOR	head of state	GOV	2017-05-10	2022-05-09
Yoon Suk-yeol	~Yoon	Yoon Suk Yeol	KOR	head of state	GOV	2022-05-10	2025-04-04
Lee Jae-myung	~Lee	Lee Jae Myung	KOR	head of state	GOV	2025-06-04
Hashim Thaci	Thaci		KOS	head of government	GOV	2008-01	2014-12
Isa Mustafa			KOS	head of government	GOV	2014-12	2017-09
Ramush Haradinaj	Haradinaj		KOS	head of government	GOV	2017-09	2020-02
Albin Kurti	Kurti		KOS	head of government	GOV	2020-02	2020-06
Avdullah Hoti	Hoti		KOS	head of government	GOV	2020-06	2021-03
Albin Kurti	Kurti		KOS	head of government	GOV	2021-03
Hashim Thaci	Thaci		KOS	head of state	GOV	2016-04	2020-11
Vjosa Osmani	Osmani		KOS	head of state	GOV	2021-04
Sabah al-Ahmad		Sabah al-Ahmad al-Sabah	KWT	head of state	GOV	2006-01	2020-09-29
Nawaf al-Ahmad		Nawaf al-Ahmad al-Sabah	KWT	head of state	GOV	2020-09-30	2023-12-16
Mishal al-Ahmad		Meshal al-Ahmad al-Sabah	KWT	head of state	GOV	2023-12-16
Thongloun Sisoulith	Thongloun		LAO	head of government	GOV	2016-04	2021-03
Sonexay Siphandone	Sonexay		LAO	head of government	GOV	2022-12
Thongloun Sisoulith	Thongloun		LAO	head of state	GOV	2021-03
Rafik Hariri	~Hariri	Rafiq Hariri	LBN	head of government	GOV	2000-10	2004-10
Fouad Siniora	Siniora		LBN	head of government	GOV	2005-07	2009-11
Saad Hariri	~Hariri	Saad al-Hariri	LBN	head of government	GOV	2009-11	2011-06
Najib Mikati	Mikati		LBN	head of government	GOV	2011-06	2014-02
Saad Hariri	~Hariri	Saad al-Hariri	LBN	head of government	GOV	2016-12	2020-01
Hassan Diab	~Diab		LBN	head of government	GOV	2020-01	2021-09
Najib Mikati	Mikati		LBN	head of government	GOV	2021-09	2025-02
Nawaf Salam	~Salam		LBN	head of government	GOV	2025-02
Emile Lahoud	Lahoud		LBN	head of state	GOV	1998-11	2007-11
Michel Suleiman		Michel Sleiman	LBN	head of state	GOV	2008-05	2014-05
Michel Aoun	~Aoun		LBN	head of state	GOV	2016-10	2022-10
Joseph Aoun	~Aoun		LBN	head of state	GOV	2025-01
Charles Taylor	~Taylor		LBR	head of state	GOV	1997-08	2003-08
Ellen Johnson Sirleaf	Johnson Sirleaf		LBR	head of state	GOV	2006-01	2018-01
George Weah	Weah		LBR	head of state	GOV	2018-01	2024-01
Joseph Boakai	Boakai		LBR	head of state	GOV	2024-01
Fayez al-Sarraj	al-Sarraj	Fayez Sarraj	LBY	head of government	GOV	2016-03	2021-03
Abdul Hamid Dbeibah	Dbeibah	Abdulhamid Dbeibeh	LBY	head of government	GOV	2021-03
Muammar Gaddafi	Gaddafi|Gadhafi|Qaddafi	Moammar Gadhafi|Muammar Qaddafi	LBY	leader	GOV	1969-09	2011-08
Kenny Anthony			LCA	head of government	GOV	2011-11	2016-06
Allen Chastanet	Chastanet		LCA	head of government	GOV	2016-06	2021-07
Philip Pierre		Philip J. Pierre	LCA	head of government	GOV	2021-07
Hans-Adam II		Prince Hans-Adam II	LIE	head of state	GOV	1989-11
Ali Sabry	Sabry		LKA	foreign minister	GOV	2022-07	2024-09
Vijitha Herath	Herath		LKA	foreign minister	GOV	2024-09
Mahinda Rajapaksa	Rajapaksa	Mahinda Rajapakse	LKA	head of government	GOV	2019-11	2022-05
Harini Amarasuriya	Amarasuriya		LKA	head of government	GOV	2024-09
Chandrika Kumaratunga	Kumaratunga		LKA	head of state	GOV	1994-11	2005-11
Mahinda Rajapaksa	Rajapaksa	Mahinda Rajapakse	LKA	head of state	GOV	2005-11	2015-01
Maithripala Sirisena	Sirisena		LKA	head of state	GOV	2015-01	2019-11
Gotabaya Rajapaksa	Rajapaksa		LKA	head of state	GOV	2019-11	2022-07-14
Ranil Wickremesinghe	Wickremesinghe		LKA	head of state	GOV	2022-07	2024-09
Anura Kumara Dissanayake	Dissanayake		LKA	head of state	GOV	2024-09-23
Pakalitha Mosisili	Mosisili		LSO	head of government	GOV	2015-03	2017-06
Tom Thabane	Thabane		LSO	head of government	GOV	2017-06	2020-05
Moeketsi Majoro	Majoro		LSO	head of government	GOV	2020-05	2022-10
Sam Matekane	Matekane		LSO	head of government	GOV	2022-10
Linas Linkevicius	Linkevicius		LTU	foreign minister	GOV	2012-12	2020-12
Gabrielius Landsbergis	Landsbergis		LTU	foreign minister	GOV	2020-12	2024-12
Kestutis Budrys	Budrys		LTU	foreign minister	GOV	2024-12
Saulius Skvernelis	Skvernelis		LTU	head of government	GOV	2016-12	2020-12
Ingrida Simonyte	Simonyte		LTU	head of government	GOV	2020-12	2024-12
Gintautas Paluckas	Paluckas		LTU	head of government	GOV	2024-12	2025-08
Inga Ruginiene	Ruginiene		LTU	head of government	GOV	2025-09
Dalia Grybauskaite	Grybauskaite		LTU	head of state	GOV	2009-07	2019-07
Gitanas Nauseda	Nauseda		LTU	head of state	GOV	2019-07
Jean Asselborn	Asselborn		LUX	foreign minister	GOV	2004-07	2023-11
Xavier Bettel	Bettel		LUX	foreign minister	GOV	2023-11
Jean-Claude Juncker	Juncker		LUX	head of government	GOV	1995-01	2013-12
Xavier Bettel	Bettel		LUX	head of government	GOV	2013-12	2023-11
Luc Frieden	Frieden		LUX	head of government	GOV	2023-11
Edgars Rinkevics	Rinkevics		LVA	foreign minister	GOV	2011-10	2023-07
Baiba Braze	Braze		LVA	foreign minister	GOV	2024-04
Valdis Dombrovskis	Dombrovskis		LVA	head of government	GOV	2009-03	2014-01
Laimdota Straujuma	Straujuma		LVA	head of government	GOV	2014-01	2016-02
Maris Kucinskis	Kucinskis		LVA	head of government	GOV	2016-02	2019-01
Krisjanis Karins	Karins		LVA	head of government	GOV	2019-01	2023-09
Evika Silina	Silina		LVA	head of government	GOV	2023-09
Raimonds Vejonis	Vejonis		LVA	head of state	GOV	2015-07	2019-07
Egils Levits	Levits		LVA	head of state	GOV	2019-07	2023-07
Edgars Rinkevics	Rinkevics		LVA	head of state	GOV	2023-07
Nasser Bourita	Bourita		MAR	foreign minister	GOV	2017-04
Aziz Akhannouch	Akhannouch		MAR	head of government	GOV	2021-10
Hassan II		King Hassan	MAR	head of state	GOV	1961-03	1999-07
Mohammed VI		King Mohammed VI	MAR	head of state	GOV	1999-07-23
Albert II		Prince Albert II	MCO	head of state	GOV	2005-04
Nicu Popescu	~Popescu		MDA	foreign minister	GOV	2021-08	2024-01
Vlad Filat	Filat		MDA	head of government	GOV	2009-09	2013-04
Iurie Leanca	Leanca		MDA	head of government	GOV	2013-04	2015-02
Pavel Filip	~Filip		MDA	head of government	GOV	2016-01	2019-06
Maia Sandu	Sandu		MDA	head of government	GOV	2019-06	2019-11
Ion Chicu	Chicu		MDA	head of government	GOV	2019-11	2021-01
Natalia Gavrilita	Gavrilita		MDA	head of government	GOV	2021-08	2023-02
Dorin Recean	Recean		MDA	head of government	GOV	2023-02
Igor Dodon	Dodon		MDA	head of state	GOV	2016-12	2020-12
Maia Sandu	Sandu		MDA	head of state	GOV	2020-12-24
Marc Ravalomanana	Ravalomanana		MDG	head of state	GOV	2002-07	2009-03
Andry Rajoelina	Rajoelina		MDG	head of state	GOV	2009-03	2014-01
Hery Rajaonarimampianina	Rajaonarimampianina		MDG	head of state	GOV	2014-01	2018-09
Andry Rajoelina	Rajoelina		MDG	head of state	GOV	2019-01	2025-10
Mohamed Nasheed	Nasheed		MDV	head of state	GOV	2008-11	2012-02
Abdulla Yameen	Yameen		MDV	head of state	GOV	2013-11	2018-11
Ibrahim Mohamed Solih	Solih	Ibrahim Solih	MDV	head of state	GOV	2018-11	2023-11
Mohamed Muizzu	Muizzu		MDV	head of state	GOV	2023-11-17
Marcelo Ebrard	Ebrard		MEX	foreign minister	GOV	2018-12	2023-06
Alicia Barcena	Barcena		MEX	foreign minister	GOV	2023-07	2024-09
Juan Ramon de la Fuente	de la Fuente		MEX	foreign minister	GOV	2024-10
Carlos Salinas	Salinas	Carlos Salinas de Gortari	MEX	head of state	GOV	1988-12	1994-11
Ernesto Zedillo	Zedillo		MEX	head of state	GOV	1994-12	2000-11
Vicente Fox			MEX	head of state	GOV	2000-12	2006-11
Felipe Calderon	Calderon		MEX	head of state	GOV	2006-12	2012-11
Enrique Pena Nieto	Pena Nieto		MEX	head of state	GOV	2012-12	2018-11
Andres Manuel Lopez Obrador	Lopez Obrador	Lopez Obrador	MEX	head of state	GOV	2018-12	2024-09
Claudia Sheinbaum	Sheinbaum		MEX	head of state	GOV	2024-10-01
Christopher Loeak	Loeak		MHL	head of state	GOV	2012-01	2016-01
Hilda Heine	Heine		MHL	head of state	GOV	2016-01	2020-01
David Kabua	Kabua		MHL	head of state	GOV	2020-01	2024-01
Hilda Heine	Heine		MHL	head of state	GOV	2024-01
Nikola Gruevski	Gruevski		MKD	head of government	GOV	2006-08	2016-01
Zoran Zaev	Zaev		MKD	head of government	GOV	2017-05	2020-01
Zoran Zaev	Zaev		MKD	head of government	GOV	2020-08	2022-01
Dimitar Kovacevski	Kovacevski		MKD	head of government	GOV	2022-01	2024-01
Hristijan Mickoski	Mickoski		MKD	head of government	GOV	2024-06
Gjorge Ivanov			MKD	head of state	GOV	2009-05	2019-05
Stevo Pendarovski	Pendarovski		MKD	head of state	GOV	2019-05	2024-05
Gordana Siljanovska-Davkova	Siljanovska-Davkova		MKD	head of state	GOV	2024-05
Amadou Toumani Toure	~Toure		MLI	head of state	GOV	2002-06	2012-03
Ibrahim Boubacar Keita	~Keita		MLI	head of state	GOV	2013-09	2020-08
Bah Ndaw	Ndaw	Bah N'Daw	MLI	head of state	GOV	2020-09	2021-05
Assimi Goita	Goita		MLI	head of state	GOV	2021-05
Ian Borg			MLT	foreign minister	GOV	2022-03
Lawrence Gonzi	Gonzi		MLT	head of government	GOV	2004-03	2013-03
Joseph Muscat			MLT	head of government	GOV	2013-03	2020-01
Robert Abela	Abela		MLT	head of government	GOV	2020-01
Aung San Suu Kyi	Suu Kyi		MMR	head of government	GOV	2016-04	2021-02-01
Than Shwe			MMR	head of state	GOV	1992-04	2011-03
Thein Sein			MMR	head of state	GOV	2011-03	2016-03
Htin Kyaw			MMR	head of state	GOV	2016-03	2018-03
Win Myint			MMR	head of state	GOV	2018-03	2021-02-01
Min Aung Hlaing			MMR	leader	GOV	2021-02-01
Milo Djukanovic	Djukanovic	Milo Dukanovic	MNE	head of government	GOV	2012-12	2016-11
Dusko Markovic	Markovic		MNE	head of government	GOV	2016-11	2020-12
Zdravko Krivokapic	Krivokapic		MNE	head of government	GOV	2020-12	2022-04
Milojko Spajic	Spajic		MNE	head of government	GOV	2023-10
Filip Vujanovic	Vujanovic		MNE	head of state	GOV	2003-05	2018-05
Milo Djukanovic	Djukanovic	Milo Dukanovic	MNE	head of state	GOV	2018-05	2023-05
Jakov Milatovic	Milatovic		MNE	head of state	GOV	2023-05
Tsakhiagiin Elbegdorj	Elbegdorj		MNG	head of state	GOV	2009-06	2017-07
Khaltmaagiin Battulga	Battulga		MNG	head of state	GOV	2017-07	2021-06
Ukhnaagiin Khurelsukh	Khurelsukh		MNG	head of state	GOV	2021-06
Armando Guebuza	Guebuza		MOZ	head of state	GOV	2005-02	2015-01
Filipe Nyusi	Nyusi		MOZ	head of state	GOV	2015-01	2025-01
Daniel Chapo	Chapo		MOZ	head of state	GOV	2025-01
Mohamed Ould Abdel Aziz	Abdel Aziz		MRT	head of state	GOV	2009-08	2019-08
Mohamed Ould Ghazouani	Ghazouani	Mohamed Ould Cheikh Ghazouani	MRT	head of state	GOV	2019-08
Navin Ramgoolam	Ramgoolam		MUS	head of government	GOV	2005-07	2014-12
Anerood Jugnauth	Jugnauth		MUS	head of government	GOV	2014-12	2017-01
Pravind Jugnauth	Jugnauth		MUS	head of government	GOV	2017-01	2024-11
Navin Ramgoolam	Ramgoolam		MUS	head of government	GOV	2024-11
Bingu wa Mutharika	Mutharika		MWI	head of state	GOV	2004-05	2012-04
Joyce Banda	~Banda		MWI	head of state	GOV	2012-04	2014-05
Peter Mutharika	Mutharika		MWI	head of state	GOV	2014-05	2020-06
Lazarus Chakwera	Chakwera		MWI	head of state	GOV	2020-06	2025-10
Peter Mutharika	Mutharika		MWI	head of state	GOV	2025-10
Hishammuddin Hussein	Hishammuddin		MYS	foreign minister	GOV	2020-03	2021-08
Saifuddin Abdullah	Saifuddin		MYS	foreign minister	GOV	2021-08	2022-11
Mohamad Hasan			MYS	foreign minister	GOV	2023-12
Mahathir Mohamad	Mahathir	Mahathir bin Mohamad	MYS	head of government	GOV	1981-07	2003-10
Abdullah Ahmad Badawi	Badawi	Abdullah Badawi	MYS	head of government	GOV	2003-10	2009-04
Najib Razak	Najib	Najib Tun Razak	MYS	head of government	GOV	2009-04	2018-05
Mahathir Mohamad	Mahathir	Mahathir bin Mohamad	MYS	head of government	GOV	2018-05	2020-02
Muhyiddin Yassin	Muhyiddin		MYS	head of government	GOV	2020-03	2021-08
Ismail Sabri Yaakob	Ismail Sabri		MYS	head of government	GOV	2021-08	2022-11
Anwar Ibrahim	Anwar		MYS	head of government	GOV	2022-11-24
Hifikepunye Pohamba	Pohamba		NAM	head of state	GOV	2005-03	2015-03
Hage Geingob	Geingob		NAM	head of state	GOV	2015-03	2024-02-04
Nangolo Mbumba	Mbumba		NAM	head of state	GOV	2024-02	2025-03
Netumbo Nandi-Ndaitwah	Nandi-Ndaitwah		NAM	head of state	GOV	2025-03
Jaap de Hoop Scheffer	de Hoop Scheffer		NATO	head of the organisation		2004-01	2009-07
Anders Fogh Rasmussen	Fogh Rasmussen		NATO	head of the organisation		2009-08	2014-09
Jens Stoltenberg	Stoltenberg		NATO	head of the organisation		2014-10	2024-10
Mark Rutte	Rutte		NATO	head of the organisation		2024-10
Mamadou Tandja	Tandja		NER	head of state	GOV	1999-12	2010-02
Mahamadou Issoufou	Issoufou		NER	head of state	GOV	2011-04	2021-04
Mohamed Bazoum	Bazoum		NER	head of state	GOV	2021-04-02	2023-07-26
Abdourahamane Tchiani	Tchiani	Abdourahmane Tiani	NER	head of state	GOV	2023-07
Sani Abacha	Abacha		NGA	head of state	GOV	1993-11	1998-06
Olusegun Obasanjo	Obasanjo		NGA	head of state	GOV	1999-05-29	2007-05-29
Umaru Yar'Adua	Yar'Adua		NGA	head of state	GOV	2007-05	2010-05
Goodluck Jonathan			NGA	head of state	GOV	2010-05	2015-05-29
Muhammadu Buhari	Buhari		NGA	head of state	GOV	2015-05-29	2023-05-29
Bola Tinubu	Tinubu		NGA	head of state	GOV	2023-05-29
Violeta Chamorro	Chamorro		NIC	head of state	GOV	1990-04	1997-01
Daniel Ortega	~Ortega		NIC	head of state	GOV	2007-01
Kajsa Ollongren	Ollongren		NLD	defence minister	GOV|MIL	2022-01	2024-07
Ruben Brekelmans	Brekelmans		NLD	defence minister	GOV|MIL	2024-07
Stef Blok	~Blok		NLD	foreign minister	GOV	2018-03	2021-05
Wopke Hoekstra	Hoekstra		NLD	foreign minister	GOV	2022-01	2023-09
Caspar Veldkamp	Veldkamp		NLD	foreign minister	GOV	2024-07	2025-08
Jan Peter Balkenende	Balkenende		NLD	head of government	GOV	2002-07	2010-10
Mark Rutte	Rutte		NLD	head of government	GOV	2010-10-14	2024-07-02
Dick Schoof	Schoof		NLD	head of government	GOV	2024-07-02
Willem-Alexander		King Willem-Alexander	NLD	head of state	GOV	2013-04-30
Jonas Gahr Store		Jonas Gahr Stoere	NOR	foreign minister	GOV	2005-10	2012-09
Borge Brende	Brende		NOR	foreign minister	GOV	2013-10	2017-10
Ine Eriksen Soreide	Eriksen Soreide		NOR	foreign minister	GOV	2017-10	2021-10
Anniken Huitfeldt	Huitfeldt		NOR	foreign minister	GOV	2021-10	2023-10
Espen Barth Eide	Barth Eide		NOR	foreign minister	GOV	2023-10
Jens Stoltenberg	Stoltenberg		NOR	head of government	GOV	2005-10	2013-10
Erna Solberg	Solberg		NOR	head of government	GOV	2013-10	2021-10
Jonas Gahr Store	~Store	Jonas Gahr Stoere	NOR	head of government	GOV	2021-10
Harald V		King Harald	NOR	head of state	GOV	1991-01-17
Pradeep Gyawali	Gyawali		NPL	foreign minister	GOV	2018-03	2021-06
Pushpa Kamal Dahal	~Dahal	Prachanda	NPL	head of government	GOV	2008-08	2009-05
Madhav Kumar Nepal			NPL	head of government	GOV	2009-05	2011-02
Baburam Bhattarai	Bhattarai		NPL	head of government	GOV	2011-08	2013-03
Sushil Koirala	Koirala		NPL	head of government	GOV	2014-02	2015-10
K. P. Sharma Oli	~Oli	KP Sharma Oli	NPL	head of government	GOV	2015-10	2016-08
Pushpa Kamal Dahal	~Dahal	Prachanda	NPL	head of government	GOV	2016-08	2017-06
Sher Bahadur Deuba	~Deuba		NPL	head of government	GOV	2017-06	2018-02
K. P. Sharma Oli	~Oli	KP Sharma Oli	NPL	head of government	GOV	2018-02	2021-07
Sher Bahadur Deuba	~Deuba		NPL	head of government	GOV	2021-07	2022-12
Pushpa Kamal Dahal	~Dahal	Prachanda	NPL	head of government	GOV	2022-12	2024-07
K. P. Sharma Oli	~Oli	KP Sharma Oli	NPL	head of government	GOV	2024-07	2025-09
Sushila Karki	Karki		NPL	head of government	GOV	2025-09
Bidya Devi Bhandari	Bhandari	Bidhya Devi Bhandari	NPL	head of state	GOV	2015-10	2023-03
Ram Chandra Paudel	Paudel		NPL	head of state	GOV	2023-03
Baron Waqa	Waqa		NRU	head of state	GOV	2013-06	2019-08
Lionel Aingimea	Aingimea		NRU	head of state	GOV	2019-08	2022-09
David Adeang	Adeang		NRU	head of state	GOV	2023-10
Judith Collins	~Collins		NZL	defence minister	GOV|MIL	2023-11
Winston Peters	~Peters		NZL	foreign minister	GOV	2017-10	2020-11
Nanaia Mahuta	Mahuta		NZL	foreign minister	GOV	2020-11	2023-11
Winston Peters	~Peters		NZL	foreign minister	GOV	2023-11
Helen Clark			NZL	head of government	GOV	1999-12	2008-11
John Key			NZL	head of government	GOV	2008-11	2016-12
Bill English			NZL	head of government	GOV	2016-12	2017-10
Jacinda Ardern	Ardern		NZL	head of government	GOV	2017-10	2023-01
Chris Hipkins	Hipkins		NZL	head of government	GOV	2023-01	2023-11
Christopher Luxon	Luxon		NZL	head of government	GOV	2023-11
Badr al-Busaidi	al-Busaidi	Badr Albusaidi	OMN	foreign minister	GOV	2020-08
Qaboos bin Said		Sultan Qaboos	OMN	head of state	GOV	1970-07	2020-01-10
Haitham bin Tariq		Sultan Haitham	OMN	head of state	GOV	2020-01-11
Raheel Sharif	~Sharif		PAK	commander of the armed forces	MIL	2013-11	2016-11
Qamar Javed Bajwa	Bajwa		PAK	commander of the armed forces	MIL	2016-11	2022-11
Asim Munir	Munir		PAK	commander of the armed forces	MIL	2022-11
Khawaja Asif	~Asif	Khawaja Muhammad Asif	PAK	defence minister	GOV|MIL	2013-11	2017-07
Pervez Khattak	Khattak		PAK	defence minister	GOV|MIL	2018-08	2022-04
Khawaja Asif	~Asif	Khawaja Muhammad Asif	PAK	defence minister	GOV|MIL	2022-04
Shah Mahmood Qureshi	Qureshi		PAK	foreign minister	GOV	2008-03	2011-02
Hina Rabbani Khar	~Khar		PAK	foreign minister	GOV	2011-07	2013-03
Shah Mahmood Qureshi	Qureshi		PAK	foreign minister	GOV	2018-08	2022-04
Bilawal Bhutto Zardari		Bilawal Bhutto-Zardari	PAK	foreign minister	GOV	2022-04	2023-08
Ishaq Dar	~Dar		PAK	foreign minister	GOV	2024-03
Benazir Bhutto	Bhutto		PAK	head of government	GOV	1993-10-19	1996-11-05
Nawaz Sharif	~Sharif		PAK	head of government	GOV	1997-02-17	1999-10-12
Yusuf Raza Gilani	Gilani	Yousaf Raza Gilani	PAK	head of government	GOV	2008-03-25	2012-06-19
Nawaz Sharif	~Sharif		PAK	head of government	GOV	2013-06-05	2017-07-28
Shahid Khaqan Abbasi	~Abbasi		PAK	head of government	GOV	2017-08-01	2018-05-31
Imran Khan	~Khan		PAK	head of government	GOV	2018-08-18	2022-04-10
Shehbaz Sharif	~Sharif	Shahbaz Sharif	PAK	head of government	GOV	2022-04-11	2023-08-14
Anwaar-ul-Haq Kakar	Kakar	Anwaar ul Haq Kakar	PAK	head of government	GOV	2023-08-14	2024-03-04
Shehbaz Sharif	~Sharif	Shahbaz Sharif	PAK	head of government	GOV	2024-03-04
Pervez Musharraf	Musharraf		PAK	head of state	GOV	2001-06-20	2008-08-18
Asif Ali Zardari	Zardari	Asif Zardari	PAK	head of state	GOV	2008-09-09	2013-09-09
Mamnoon Hussain	~Hussain		PAK	head of state	GOV	2013-09-09	2018-09-09
Arif Alvi	Alvi		PAK	head of state	GOV	2018-09-09	2024-03-10
Asif Ali Zardari	Zardari	Asif Zardari	PAK	head of state	GOV	2024-03-10
Ricardo Martinelli	Martinelli		PAN	head of state	GOV	2009-07	2014-07
Juan Carlos Varela	Varela		PAN	head of state	GOV	2014-07	2019-07
Laurentino Cortizo	Cortizo		PAN	head of state	GOV	2019-07	2024-07
Jose Raul Mulino	Mulino		PAN	head of state	GOV	2024-07
Alberto Fujimori	Fujimori		PER	head of state	GOV	1990-07	2000-11
Alejandro Toledo	Toledo		PER	head of state	GOV	2001-07	2006-07
Alan Garcia		Alan Garcia Perez	PER	head of state	GOV	2006-07	2011-07
Ollanta Humala	Humala		PER	head of state	GOV	2011-07	2016-07
Pedro Pablo Kuczynski	Kuczynski		PER	head of state	GOV	2016-07	2018-03
Martin Vizcarra	Vizcarra		PER	head of state	GOV	2018-03	2020-11
Francisco Sagasti	Sagasti		PER	head of state	GOV	2020-11	2021-07
Pedro Castillo			PER	head of state	GOV	2021-07	2022-12
Dina Boluarte	Boluarte		PER	head of state	GOV	2022-12	2025-10
Jose Jeri	Jeri		PER	head of state	GOV	2025-10
Delfin Lorenzana	Lorenzana		PHL	defence minister	GOV|MIL	2016-06	2022-06
Gilberto Teodoro	~Teodoro	Gilbert Teodoro	PHL	defence minister	GOV|MIL	2023-06
Albert del Rosario	del Rosario		PHL	foreign minister	GOV	2011-02	2016-03
Teodoro Locsin	Locsin	Teodoro Locsin Jr.	PHL	foreign minister	GOV	2018-10	2022-06
Enrique Manalo	Manalo		PHL	foreign minister	GOV	2022-07	2025-06
Theresa Lazaro	~Lazaro	Ma. Theresa Lazaro	PHL	foreign minister	GOV	2025-07
Fidel Ramos	~Ramos		PHL	head of state	GOV	1992-06	1998-06
Joseph Estrada	Estrada		PHL	head of state	GOV	1998-06	2001-01
Gloria Macapagal Arroyo	Arroyo	Gloria Macapagal-Arroyo	PHL	head of state	GOV	2001-01	2010-06
Benigno Aquino	Aquino	Benigno Aquino III	PHL	head of state	GOV	2010-06	2016-06
Rodrigo Duterte	Duterte		PHL	head of state	GOV	2016-06	2022-06
Ferdinand Marcos Jr.	Marcos	Bongbong Marcos	PHL	head of state	GOV	2022-06-30
Tommy Remengesau	Remengesau	Tommy Remengesau Jr.	PLW	head of state	GOV	2013-01	2021-01
Surangel Whipps	Whipps	Surangel Whipps Jr.	PLW	head of state	GOV	2021-01
Michael Somare	Somare		PNG	head of government	GOV	2002-08	2011-08
Peter O'Neill	O'Neill		PNG	head of government	GOV	2011-08	2019-05
James Marape	Marape		PNG	head of government	GOV	2019-05
Antoni Macierewicz	Macierewicz		POL	defence minister	GOV|MIL	2015-11	2018-01
Mariusz Blaszczak	Blaszczak		POL	defence minister	GOV|MIL	2018-01	2023-11
Wladyslaw Kosiniak-Kamysz	Kosiniak-Kamysz		POL	defence minister	GOV|MIL	2023-12
Radoslaw Sikorski	Sikorski	Radek Sikorski	POL	foreign minister	GOV	2007-11	2014-09
Witold Waszczykowski	Waszczykowski		POL	foreign minister	GOV	2015-11	2018-01
Jacek Czaputowicz	Czaputowicz		POL	foreign minister	GOV	2018-01	2020-08
Zbigniew Rau	~Rau		POL	foreign minister	GOV	2020-08	2023-11
Radoslaw Sikorski	Sikorski	Radek Sikorski	POL	foreign minister	GOV	2023-12
Donald Tusk	Tusk		POL	head of government	GOV	2007-11	2014-09
Ewa Kopacz	Kopacz		POL	head of government	GOV	2014-09	2015-11
Beata Szydlo	Szydlo		POL	head of government	GOV	2015-11	2017-12
Mateusz Morawiecki	Morawiecki		POL	head of government	GOV	2017-12	2023-12
Donald Tusk	Tusk		POL	head of government	GOV	2023-12-13
Lech Walesa	Walesa		POL	head of state	GOV	1990-12	1995-12
Aleksander Kwasniewski	Kwasniewski		POL	head of state	GOV	1995-12	2005-12
Lech Kaczynski	Kaczynski		POL	head of state	GOV	2005-12-23	2010-04-10
Bronislaw Komorowski	Komorowski		POL	head of state	GOV	2010-08	2015-08
Andrzej Duda	Duda		POL	head of state	GOV	2015-08-06	2025-08-06
Karol Nawrocki	Nawrocki		POL	head of state	GOV	2025-08-06
Ri Yong-ho		Ri Yong Ho	PRK	foreign minister	GOV	2016-05	2020-01
Ri Son-gwon		Ri Son Gwon	PRK	foreign minister	GOV	2020-01	2022-06
Choe Son-hui		Choe Son Hui	PRK	foreign minister	GOV	2022-06
Kim Yo-jong		Kim Yo Jong	PRK	foreign ministry or government spokesperson	GOV	2014-11
Kim Il-sung		Kim Il Sung	PRK	leader	GOV	1948-09	1994-07-08
Kim Jong-il		Kim Jong Il	PRK	leader	GOV	1994-07	2011-12-17
Kim Jong-un	~Kim	Kim Jong Un	PRK	leader	GOV	2011-12
Augusto Santos Silva	Santos Silva		PRT	foreign minister	GOV	2015-11	2022-03
Joao Gomes Cravinho	Cravinho		PRT	foreign minister	GOV	2022-03	2024-04
Paulo Rangel	Rangel		PRT	foreign minister	GOV	2024-04
Jose Socrates	Socrates		PRT	head of government	GOV	2005-03	2011-06
Pedro Passos Coelho	Passos Coelho		PRT	head of government	GOV	2011-06	2015-11
Antonio Costa	~Costa		PRT	head of government	GOV	2015-11	2024-04
Luis Montenegro			PRT	head of government	GOV	2024-04
Anibal Cavaco Silva	Cavaco Silva		PRT	head of state	GOV	2006-03	2016-03
Marcelo Rebelo de Sousa	Rebelo de Sousa		PRT	head of state	GOV	2016-03
Fernando Lugo	Lugo		PRY	head of state	GOV	2008-08	2012-06
Horacio Cartes	Cartes		PRY	head of state	GOV	2013-08	2018-08
Mario Abdo Benitez	Abdo Benitez	Mario Abdo	PRY	head of state	GOV	2018-08	2023-08
Santiago Pena	~Pena		PRY	head of state	GOV	2023-08
Salam Fayyad	Fayyad		PSE	head of government	GOV	2007-06	2013-06
Rami Hamdallah	Hamdallah		PSE	head of government	GOV	2013-06	2019-04
Mohammad Shtayyeh	Shtayyeh	Mohammed Shtayyeh	PSE	head of government	GOV	2019-04	2024-03
Mohammad Mustafa		Mohammed Mustafa	PSE	head of government	GOV	2024-03
Yasser Arafat	Arafat	Yasir Arafat	PSE	head of state	GOV	1994-07	2004-11
Mahmoud Abbas	Abbas		PSE	head of state	GOV	2005-01-15
Mohammed bin Abdulrahman		Mohammed bin Abdulrahman Al Thani	QAT	foreign minister	GOV	2016-01
Mohammed bin Abdulrahman		Mohammed bin Abdulrahman Al Thani	QAT	head of government	GOV	2023-03
Hamad bin Khalifa		Hamad bin Khalifa Al Thani	QAT	head of state	GOV	1995-06	2013-06
Tamim bin Hamad		Tamim bin Hamad Al Thani	QAT	head of state	GOV	2013-06-25
Bogdan Aurescu	Aurescu		ROU	foreign minister	GOV	2019-11	2023-06
Luminita Odobescu	Odobescu		ROU	foreign minister	GOV	2023-06	2024-12
Victor Ponta	Ponta		ROU	head of government	GOV	2012-05	2015-11
Marcel Ciolacu	Ciolacu		ROU	head of government	GOV	2023-06	2025-05
Ilie Bolojan	Bolojan		ROU	head of government	GOV	2025-06
Traian Basescu	Basescu		ROU	head of state	GOV	2004-12	2014-12
Klaus Iohannis	Iohannis		ROU	head of state	GOV	2014-12	2025-02
Nicusor Dan			ROU	head of state	GOV	2025-05
Pavel Grachev	Grachev		RUS	defence minister	GOV|MIL	1992-05	1996-06
Igor Sergeyev	Sergeyev		RUS	defence minister	GOV|MIL	1997-05	2001-03
Sergei Ivanov	~Ivanov	Sergey Ivanov	RUS	defence minister	GOV|MIL	2001-03	2007-02
Anatoly Serdyukov	Serdyukov		RUS	defence minister	GOV|MIL	2007-02	2012-11
Sergei Shoigu	Shoigu	Sergey Shoigu	RUS	defence minister	GOV|MIL	2012-11	2024-05
Andrei Belousov	Belousov	Andrey Belousov	RUS	defence minister	GOV|MIL	2024-05
Andrei Kozyrev	Kozyrev		RUS	foreign minister	GOV	1990-10	1996-01
Yevgeny Primakov	Primakov		RUS	foreign minister	GOV	1996-01	1998-09
Igor Ivanov	~Ivanov		RUS	foreign minister	GOV	1998-09	2004-03
Sergey Lavrov	Lavrov	Sergei Lavrov	RUS	foreign minister	GOV	2004-03-09
Maria Zakharova	Zakharova		RUS	foreign ministry or government spokesperson	GOV	2015-08
Viktor Chernomyrdin	Chernomyrdin		RUS	head of government	GOV	1992-12	1998-03
Yevgeny Primakov	Primakov		RUS	head of government	GOV	1998-09	1999-05
Mikhail Kasyanov	Kasyanov		RUS	head of government	GOV	2000-05	2004-02
Mikhail Fradkov	Fradkov		RUS	head of government	GOV	2004-03	2007-09
Vladimir Putin	Putin		RUS	head of government	GOV	2008-05-08	2012-05-07
Dmitry Medvedev	Medvedev	Dmitri Medvedev	RUS	head of government	GOV	2012-05-08	2020-01-16
Mikhail Mishustin	Mishustin		RUS	head of government	GOV	2020-01-16
Boris Yeltsin	Yeltsin		RUS	head of state	GOV	1991-07-10	1999-12-31
Vladimir Putin	Putin	Vladimir V. Putin	RUS	head of state	GOV	1999-12-31	2008-05-07
Dmitry Medvedev	Medvedev	Dmitri Medvedev	RUS	head of state	GOV	2008-05-07	2012-05-07
Vladimir Putin	Putin		RUS	head of state	GOV	2012-05-07
Dmitry Peskov	Peskov	Dmitri Peskov	RUS	spokesman	GOV	2012-05
Dmitry Rogozin	Rogozin	Dmitri Rogozin	RUS	vice president or deputy head of government	GOV	2011-12	2018-05
Yuri Borisov	Borisov	Yury Borisov	RUS	vice president or deputy head of government	GOV	2018-05	2022-07
Paul Kagame	Kagame		RWA	head of state	GOV	2000-04-22
Mohammed bin Salman		Mohammad bin Salman	SAU	crown prince	GOV	2017-06-21
Khalid bin Salman			SAU	defence minister	GOV|MIL	2022-09
Saud al-Faisal		Saud al Faisal	SAU	foreign minister	GOV	1975-10	2015-04
Adel al-Jubeir	al-Jubeir	Adel Jubeir	SAU	foreign minister	GOV	2015-04	2018-12
Faisal bin Farhan		Faisal bin Farhan Al Saud	SAU	foreign minister	GOV	2019-10
Mohammed bin Salman		Mohammad bin Salman	SAU	head of government	GOV	2022-09-27
Fahd of Saudi Arabia		King Fahd	SAU	head of state	GOV	1982-06	2005-08-01
Abdullah of Saudi Arabia		King Abdullah	SAU	head of state	GOV	2005-08-01	2015-01-23
Salman of Saudi Arabia		King Salman	SAU	head of state	GOV	2015-01-23
Abdalla Hamdok	Hamdok		SDN	head of government	GOV	2019-08	2022-01
Omar al-Bashir	al-Bashir	Omar Hassan al-Bashir	SDN	head of state	GOV	1989-06	2019-04-11
Abdel Fattah al-Burhan	al-Burhan	Abdel Fattah Burhan	SDN	head of state	GOV	2019-04
Ousmane Sonko	~Sonko		SEN	head of government	GOV	2024-04
Abdoulaye Wade	~Wade		SEN	head of state	GOV	2000-04	2012-04
Macky Sall	~Sall		SEN	head of state	GOV	2012-04	2024-04
Bassirou Diomaye Faye	~Faye		SEN	head of state	GOV	2024-04
Ng Eng Hen			SGP	defence minister	GOV|MIL	2011-05	2025-05
Chan Chun Sing			SGP	defence minister	GOV|MIL	2025-05
Vivian Balakrishnan	Balakrishnan		SGP	foreign minister	GOV	2015-10
Lee Kuan Yew			SGP	head of government	GOV	1959-06	1990-11
Goh Chok Tong	~Goh		SGP	head of government	GOV	1990-11	2004-08
Lee Hsien Loong	~Lee		SGP	head of government	GOV	2004-08	2024-05-15
Lawrence Wong	~Wong		SGP	head of government	GOV	2024-05-15
Tharman Shanmugaratnam	Tharman		SGP	head of state	GOV	2023-09
Jeremiah Manele	Manele		SLB	foreign minister	GOV	2019-04	2024-05
Danny Philip			SLB	head of government	GOV	2010-08	2011-11
Manasseh Sogavare	Sogavare		SLB	head of government	GOV	2014-12	2017-11
Rick Houenipwela	Houenipwela		SLB	head of government	GOV	2017-11	2019-04
Manasseh Sogavare	Sogavare		SLB	head of government	GOV	2019-04	2024-05
Jeremiah Manele	Manele		SLB	head of government	GOV	2024-05
Ernest Bai Koroma	Koroma		SLE	head of state	GOV	2007-09	2018-04
Julius Maada Bio	~Bio		SLE	head of state	GOV	2018-04
Mauricio Funes	~Funes		SLV	head of state	GOV	2009-06	2014-06
Salvador Sanchez Ceren	Sanchez Ceren		SLV	head of state	GOV	2014-06	2019-06
Nayib Bukele	Bukele		SLV	head of state	GOV	2019-06
Hassan Sheikh Mohamud			SOM	head of state	GOV	2012-09	2017-02
Mohamed Abdullahi Mohamed	Farmajo	Mohamed Abdullahi Farmajo	SOM	head of state	GOV	2017-02	2022-05
Hassan Sheikh Mohamud			SOM	head of state	GOV	2022-05
Ivica Dacic	Dacic		SRB	foreign minister	GOV	2014-04	2020-10
Nikola Selakovic	Selakovic		SRB	foreign minister	GOV	2020-10	2022-10
Ivica Dacic	Dacic		SRB	foreign minister	GOV	2022-10	2024-05
Marko Djuric	Djuric		SRB	foreign minister	GOV	2024-05
Zoran Djindjic	Djindjic		SRB	head of government	GOV	2001-01	2003-03-12
Ivica Dacic	Dacic		SRB	head of government	GOV	2012-07	2014-04
Aleksandar Vucic	Vucic		SRB	head of government	GOV	2014-04	2017-05
Ana Brnabic	Brnabic		SRB	head of government	GOV	2017-06	2024-03
Milos Vucevic	Vucevic		SRB	head of government	GOV	2024-05	2025-04
Djuro Macut	Macut		SRB	head of government	GOV	2025-04
Slobodan Milosevic	Milosevic		SRB	head of state	GOV	1991-01	1997-07
Boris Tadic	Tadic		SRB	head of state	GOV	2004-07	2012-04
Tomislav Nikolic	Nikolic		SRB	head of state	GOV	2012-05	2017-05
Aleksandar Vucic	Vucic		SRB	head of state	GOV	2017-05-31
Salva Kiir	Kiir	Salva Kiir Mayardit	SSD	head of state	GOV	2011-07-09
Riek Machar	Machar		SSD	vice president or deputy head of government	GOV	2011-07	2013-07
Evaristo Carvalho	~Carvalho		STP	head of state	GOV	2016-09	2021-10
Carlos Vila Nova	Vila Nova		STP	head of state	GOV	2021-10
Ronald Venetiaan	Venetiaan		SUR	head of state	GOV	2000-08	2010-08
Desi Bouterse	Bouterse		SUR	head of state	GOV	2010-08	2020-07
Chan Santokhi	Santokhi	Chandrikapersad Santokhi	SUR	head of state	GOV	2020-07	2025-07
Jennifer Geerlings-Simons	Geerlings-Simons		SUR	head of state	GOV	2025-07
Miroslav Lajcak	Lajcak		SVK	foreign minister	GOV	2012-04	2020-03
Juraj Blanar	Blanar		SVK	foreign minister	GOV	2023-10
Iveta Radicova	Radicova		SVK	head of government	GOV	2010-07	2012-04
Robert Fico	Fico		SVK	head of government	GOV	2012-04	2018-03
Peter Pellegrini	Pellegrini		SVK	head of government	GOV	2018-03	2020-03
Igor Matovic	Matovic		SVK	head of government	GOV	2020-03	2021-04
Eduard Heger	Heger		SVK	head of government	GOV	2021-04	2023-05
Robert Fico	Fico		SVK	head of government	GOV	2023-10
Andrej Kiska	Kiska		SVK	head of state	GOV	2014-06	2019-06
Zuzana Caputova	Caputova		SVK	head of state	GOV	2019-06	2024-06
Peter Pellegrini	Pellegrini		SVK	head of state	GOV	2024-06
Tanja Fajon	Fajon		SVN	foreign minister	GOV	2022-06
Borut Pahor	Pahor		SVN	head of government	GOV	2008-11	2012-02
Janez Jansa	Jansa		SVN	head of government	GOV	2012-02	2013-03
Miro Cerar	Cerar		SVN	head of government	GOV	2014-09	2018-09
Marjan Sarec	Sarec		SVN	head of government	GOV	2018-09	2020-03
Janez Jansa	Jansa		SVN	head of government	GOV	2020-03	2022-06
Robert Golob	Golob		SVN	head of government	GOV	2022-06
Borut Pahor	Pahor		SVN	head of state	GOV	2012-12	2022-12
Natasa Pirc Musar	Pirc Musar		SVN	head of state	GOV	2022-12
Peter Hultqvist	Hultqvist		SWE	defence minister	GOV|MIL	2014-10	2022-10
Pal Jonson	Jonson		SWE	defence minister	GOV|MIL	2022-10
Carl Bildt	Bildt		SWE	foreign minister	GOV	2006-10	2014-10
Margot Wallstrom	Wallstrom	Margot Wallstroem	SWE	foreign minister	GOV	2014-10	2019-09
Ann Linde	Linde		SWE	foreign minister	GOV	2019-09	2022-10
Tobias Billstrom	Billstrom	Tobias Billstroem	SWE	foreign minister	GOV	2022-10	2024-09
Maria Malmer Stenergard	Malmer Stenergard		SWE	foreign minister	GOV	2024-09
Fredrik Reinfeldt	Reinfeldt		SWE	head of government	GOV	2006-10	2014-10
Stefan Lofven	Lofven	Stefan Loefven	SWE	head of government	GOV	2014-10	2021-11
Magdalena Andersson	~Andersson		SWE	head of government	GOV	2021-11	2022-10
Ulf Kristersson	Kristersson		SWE	head of government	GOV	2022-10
Carl XVI Gustaf		King Carl Gustaf	SWE	head of state	GOV	1973-09
Mswati III		King Mswati III	SWZ	head of state	GOV	1986-04
James Michel			SYC	head of state	GOV	2004-04	2016-10
Danny Faure	Faure		SYC	head of state	GOV	2016-10	2020-10
Wavel Ramkalawan	Ramkalawan		SYC	head of state	GOV	2020-10	2025-10
Walid al-Moallem	Moallem	Walid Muallem	SYR	foreign minister	GOV	2006-02	2020-11
Faisal Mekdad	Mekdad		SYR	foreign minister	GOV	2020-11	2024-09
Asaad al-Shaibani	al-Shaibani	Asaad Shaibani	SYR	foreign minister	GOV	2024-12
Hafez al-Assad		Hafez Assad	SYR	head of state	GOV	1971-03	2000-06-10
Bashar al-Assad	al-Assad|Assad	Bashar Assad	SYR	head of state	GOV	2000-07-17	2024-12-08
Ahmed al-Sharaa	al-Sharaa	Ahmad al-Sharaa	SYR	head of state	GOV	2025-01
Idriss Deby	~Deby		TCD	head of state	GOV	1990-12	2021-04-20
Mahamat Deby	~Deby	Mahamat Idriss Deby	TCD	head of state	GOV	2021-04-20
Faure Gnassingbe	Gnassingbe		TGO	head of government	GOV	2025-05
Faure Gnassingbe	Gnassingbe		TGO	head of state	GOV	2005-05	2025-05
Don Pramudwinai	Don Pramudwinai		THA	foreign minister	GOV	2015-08	2023-08
Maris Sangiampongsa	Maris		THA	foreign minister	GOV	2024-04	2025-09
Thaksin Shinawatra	Thaksin		THA	head of government	GOV	2001-02	2006-09
Abhisit Vejjajiva	Abhisit		THA	head of government	GOV	2008-12	2011-08
Yingluck Shinawatra	Yingluck		THA	head of government	GOV	2011-08	2014-05
Prayut Chan-o-cha	Prayut	Prayuth Chan-ocha	THA	head of government	GOV	2014-08	2023-08
Srettha Thavisin	Srettha		THA	head of government	GOV	2023-08	2024-08
Paetongtarn Shinawatra	Paetongtarn		THA	head of government	GOV	2024-08	2025-08
Anutin Charnvirakul	Anutin		THA	head of government	GOV	2025-09
Bhumibol Adulyadej	Bhumibol	King Bhumibol	THA	head of state	GOV	1946-06	2016-10-13
Maha Vajiralongkorn	Vajiralongkorn	King Vajiralongkorn	THA	head of state	GOV	2016-10-13
Sirojiddin Muhriddin	Muhriddin		TJK	foreign minister	GOV	2013-11
Emomali Rahmon	Rahmon	Emomali Rakhmon	TJK	head of state	GOV	1994-11
Saparmurat Niyazov	Niyazov		TKM	head of state	GOV	1990-11	2006-12-21
Gurbanguly Berdymukhamedov	Berdymukhamedov	Gurbanguly Berdimuhamedow	TKM	head of state	GOV	2006-12	2022-03-19
Serdar Berdymukhamedov	Berdymukhamedov	Serdar Berdimuhamedow	TKM	head of state	GOV	2022-03-19
Xanana Gusmao	Gusmao		TLS	head of government	GOV	2023-07
Jose Ramos-Horta	Ramos-Horta	Jose Ramos Horta	TLS	head of state	GOV	2007-05	2012-05
Taur Matan Ruak	Matan Ruak		TLS	head of state	GOV	2012-05	2017-05
Francisco Guterres			TLS	head of state	GOV	2017-05	2022-05
Jose Ramos-Horta	Ramos-Horta	Jose Ramos Horta	TLS	head of state	GOV	2022-05
Siaosi Sovaleni	Sovaleni	Hu'akavameiliku Siaosi Sovaleni	TON	head of government	GOV	2021-12	2024-12
Tupou VI		King Tupou VI	TON	head of state	GOV	2012-03
Patrick Manning	~Manning		TTO	head of government	GOV	2001-12	2010-05
Kamla Persad-Bissessar	Persad-Bissessar		TTO	head of government	GOV	2010-05	2015-09
Keith Rowley	Rowley		TTO	head of government	GOV	2015-09	2025-03
Kamla Persad-Bissessar	Persad-Bissessar		TTO	head of government	GOV	2025-05
Zine El Abidine Ben Ali	Ben Ali	Zine al-Abidine Ben Ali	TUN	head of state	GOV	1987-11	2011-01-14
Moncef Marzouki	Marzouki		TUN	head of state	GOV	2011-12	2014-12
Beji Caid Essebsi	Essebsi		TUN	head of state	GOV	2014-12-31	2019-07-25
Kais Saied	Saied		TUN	head of state	GOV	2019-10-23
Hulusi Akar	Akar		TUR	defence minister	GOV|MIL	2018-07	2023-06
Yasar Guler	Guler		TUR	defence minister	GOV|MIL	2023-06
Ahmet Davutoglu	Davutoglu		TUR	foreign minister	GOV	2009-05	2014-08
Mevlut Cavusoglu	Cavusoglu		TUR	foreign minister	GOV	2015-11	2023-06
Hakan Fidan	Fidan		TUR	foreign minister	GOV	2023-06
Bulent Ecevit	Ecevit		TUR	head of government	GOV	1999-01	2002-11
Recep Tayyip Erdogan	Erdogan	Tayyip Erdogan	TUR	head of government	GOV	2003-03-14	2014-08-28
Ahmet Davutoglu	Davutoglu		TUR	head of government	GOV	2014-08	2016-05
Binali Yildirim	Yildirim		TUR	head of government	GOV	2016-05	2018-07
Ahmet Necdet Sezer	Sezer		TUR	head of state	GOV	2000-05	2007-08
Abdullah Gul	~Gul	Abdullah Guel	TUR	head of state	GOV	2007-08	2014-08
Recep Tayyip Erdogan	Erdogan	Tayyip Erdogan	TUR	head of state	GOV	2014-08-28
Enele Sopoaga	Sopoaga		TUV	head of government	GOV	2013-08	2019-09
Kausea Natano	Natano		TUV	head of government	GOV	2019-09	2024-02
Feleti Teo	~Teo		TUV	head of government	GOV	2024-02
Joseph Wu	~Wu		TWN	foreign minister	GOV	2018-02	2024-05
Lin Chia-lung			TWN	foreign minister	GOV	2024-05
Lee Teng-hui			TWN	head of state	GOV	1988-01	2000-05
Chen Shui-bian			TWN	head of state	GOV	2000-05	2008-05
Ma Ying-jeou	~Ma		TWN	head of state	GOV	2008-05	2016-05
Tsai Ing-wen	~Tsai		TWN	head of state	GOV	2016-05-20	2024-05-20
Lai Ching-te	~Lai	William Lai	TWN	head of state	GOV	2024-05-20
Jakaya Kikwete	Kikwete		TZA	head of state	GOV	2005-12	2015-11
John Magufuli	Magufuli		TZA	head of state	GOV	2015-11	2021-03-17
Samia Suluhu Hassan		Samia Suluhu	TZA	head of state	GOV	2021-03-19
Yoweri Museveni	Museveni		UGA	head of state	GOV	1986-01-29
Valerii Zaluzhnyi	Zaluzhnyi	Valery Zaluzhny	UKR	commander of the armed forces	MIL	2021-07	2024-02
Oleksandr Syrskyi	Syrskyi	Oleksandr Syrsky	UKR	commander of the armed forces	MIL	2024-02
Stepan Poltorak	Poltorak		UKR	defence minister	GOV|MIL	2014-10	2019-08
Andriy Zagorodnyuk	Zagorodnyuk		UKR	defence minister	GOV|MIL	2019-08	2020-03
Andrii Taran	Taran	Andriy Taran	UKR	defence minister	GOV|MIL	2020-03	2021-11
Oleksii Reznikov	Reznikov	Oleksiy Reznikov	UKR	defence minister	GOV|MIL	2021-11	2023-09
Rustem Umerov	Umerov		UKR	defence minister	GOV|MIL	2023-09	2025-07
Denys Shmyhal	Shmyhal		UKR	defence minister	GOV|MIL	2025-07
Pavlo Klimkin	Klimkin		UKR	foreign minister	GOV	2014-06	2019-08
Vadym Prystaiko	Prystaiko		UKR	foreign minister	GOV	2019-08	2020-03
Dmytro Kuleba	Kuleba		UKR	foreign minister	GOV	2020-03	2024-09
Andrii Sybiha	Sybiha	Andriy Sybiha	UKR	foreign minister	GOV	2024-09
Yulia Tymoshenko	Tymoshenko		UKR	head of government	GOV	2007-12	2010-03
Mykola Azarov	Azarov		UKR	head of government	GOV	2010-03	2014-01
Arseniy Yatsenyuk	Yatsenyuk		UKR	head of government	GOV	2014-02	2016-04
Volodymyr Groysman	Groysman		UKR	head of government	GOV	2016-04	2019-08
Oleksiy Honcharuk	Honcharuk		UKR	head of government	GOV	2019-08	2020-03
Denys Shmyhal	Shmyhal		UKR	head of government	GOV	2020-03	2025-07
Yulia Svyrydenko	Svyrydenko		UKR	head of government	GOV	2025-07
Leonid Kravchuk	Kravchuk		UKR	head of state	GOV	1991-12-05	1994-07-19
Leonid Kuchma	Kuchma		UKR	head of state	GOV	1994-07-19	2005-01-23
Viktor Yushchenko	Yushchenko		UKR	head of state	GOV	2005-01-23	2010-02-25
Viktor Yanukovych	Yanukovych	Viktor Yanukovich	UKR	head of state	GOV	2010-02-25	2014-02-22
Petro Poroshenko	Poroshenko		UKR	head of state	GOV	2014-06-07	2019-05-20
Volodymyr Zelensky	Zelensky|Zelenskyy|Zelenskiy	Volodymyr Zelenskyy|Volodymyr Zelenskiy	UKR	head of state	GOV	2019-05-20
Boutros Boutros-Ghali	Boutros-Ghali	Boutros Boutros Ghali	UNO	head of the organisation		1992-01	1996-12
Kofi Annan	Annan		UNO	head of the organisation		1997-01	2006-12
Ban Ki-moon	Ban	Ban Ki Moon	UNO	head of the organisation		2007-01	2016-12
Antonio Guterres	Guterres		UNO	head of the organisation		2017-01
Tedros Adhanom Ghebreyesus	Tedros		UNO	head of the organisation		2017-07
Tabare Vazquez	Vazquez		URY	head of state	GOV	2005-03	2010-03
Jose Mujica	Mujica		URY	head of state	GOV	2010-03	2015-03
Tabare Vazquez	Vazquez		URY	head of state	GOV	2015-03	2020-03
Luis Lacalle Pou	Lacalle Pou		URY	head of state	GOV	2020-03	2025-03
Yamandu Orsi	Orsi		URY	head of state	GOV	2025-03
William Perry	~Perry		USA	defence minister	GOV|MIL	1994-02	1997-01
William Cohen	~Cohen		USA	defence minister	GOV|MIL	1997-01	2001-01
Donald Rumsfeld	Rumsfeld		USA	defence minister	GOV|MIL	2001-01	2006-12
Robert Gates	~Gates		USA	defence minister	GOV|MIL	2006-12	2011-07
Leon Panetta	Panetta		USA	defence minister	GOV|MIL	2011-07	2013-02
Chuck Hagel	Hagel		USA	defence minister	GOV|MIL	2013-02	2015-02
Ashton Carter	~Carter	Ash Carter	USA	defence minister	GOV|MIL	2015-02	2017-01
James Mattis	Mattis	Jim Mattis	USA	defence minister	GOV|MIL	2017-01	2019-01
Mark Esper	Esper		USA	defence minister	GOV|MIL	2019-07	2020-11
Lloyd Austin	~Austin		USA	defence minister	GOV|MIL	2021-01	2025-01
Pete Hegseth	Hegseth		USA	defence minister	GOV|MIL	2025-01
James Baker	~Baker		USA	foreign minister	GOV	1989-01	1992-08
Warren Christopher	Christopher		USA	foreign minister	GOV	1993-01	1997-01
Madeleine Albright	Albright		USA	foreign minister	GOV	1997-01	2001-01
Colin Powell	~Powell		USA	foreign minister	GOV	2001-01	2005-01
Condoleezza Rice	~Rice		USA	foreign minister	GOV	2005-01	2009-01
Hillary Clinton	~Clinton	Hillary Rodham Clinton	USA	foreign minister	GOV	2009-01	2013-02
John Kerry	Kerry		USA	foreign minister	GOV	2013-02	2017-01
Rex Tillerson	Tillerson		USA	foreign minister	GOV	2017-02	2018-03
Mike Pompeo	Pompeo		USA	foreign minister	GOV	2018-04	2021-01
Antony Blinken	Blinken	Anthony Blinken	USA	foreign minister	GOV	2021-01	2025-01
Marco Rubio	Rubio		USA	foreign minister	GOV	2025-01
George H. W. Bush	~Bush	George Bush	USA	head of state	GOV	1989-01-20	1993-01-20
Bill Clinton	~Clinton	William Clinton	USA	head of state	GOV	1993-01-20	2001-01-20
George W. Bush	~Bush	George Bush	USA	head of state	GOV	2001-01-20	2009-01-20
Barack Obama	Obama		USA	head of state	GOV	2009-01-20	2017-01-20
Donald Trump	Trump	Donald J. Trump	USA	head of state	GOV	2017-01-20	2021-01-20
Joe Biden	Biden	Joseph Biden	USA	head of state	GOV	2021-01-20	2025-01-20
Donald Trump	Trump	Donald J. Trump	USA	head of state	GOV	2025-01-20
Al Gore	~Gore		USA	vice president or deputy head of government	GOV	1993-01-20	2001-01-20
Dick Cheney	Cheney		USA	vice president or deputy head of government	GOV	2001-01-20	2009-01-20
Mike Pence	Pence		USA	vice president or deputy head of government	GOV	2017-01-20	2021-01-20
Kamala Harris	~Harris		USA	vice president or deputy head of government	GOV	2021-01-20	2025-01-20
JD Vance	~Vance	J.D. Vance	USA	vice president or deputy head of government	GOV	2025-01-20
Bakhtiyor Saidov	Saidov		UZB	foreign minister	GOV	2023-04
Islam Karimov	Karimov		UZB	head of state	GOV	1990-03	2016-09-02
Shavkat Mirziyoyev	Mirziyoyev	Shavkat Mirziyoev	UZB	head of state	GOV	2016-12-14
Paul Gallagher		Paul Richard Gallagher	VAT	foreign minister	GOV	2014-11
Pietro Parolin	Parolin		VAT	head of government	GOV	2013-10
John Paul II		Pope John Paul II	VAT	head of state	GOV	1978-10	2005-04-02
Benedict XVI		Pope Benedict XVI	VAT	head of state	GOV	2005-04-19	2013-02-28
Pope Francis		Jorge Mario Bergoglio	VAT	head of state	GOV	2013-03-13	2025-04-21
Leo XIV		Pope Leo XIV	VAT	head of state	GOV	2025-05-08
Ralph Gonsalves	Gonsalves		VCT	head of government	GOV	2001-03
Vladimir Padrino Lopez	Padrino	Vladimir Padrino	VEN	defence minister	GOV|MIL	2014-10
Jorge Arreaza	Arreaza		VEN	foreign minister	GOV	2017-08	2021-08
Yvan Gil			VEN	foreign minister	GOV	2023-01
Hugo Chavez	Chavez		VEN	head of state	GOV	1999-02	2013-03-05
Nicolas Maduro	Maduro		VEN	head of state	GOV	2013-03
Delcy Rodriguez			VEN	vice president or deputy head of government	GOV	2018-06
Phan Van Giang			VNM	defence minister	GOV|MIL	2021-04
Pham Binh Minh			VNM	foreign minister	GOV	2011-08	2021-04
Bui Thanh Son			VNM	foreign minister	GOV	2021-04	2025-08
Nguyen Tan Dung			VNM	head of government	GOV	2006-06	2016-04
Nguyen Xuan Phuc			VNM	head of government	GOV	2016-04	2021-04
Pham Minh Chinh			VNM	head of government	GOV	2021-04
Truong Tan Sang			VNM	head of state	GOV	2011-07	2016-04
Tran Dai Quang			VNM	head of state	GOV	2016-04	2018-09
Nguyen Xuan Phuc			VNM	head of state	GOV	2021-04	2023-01
Vo Van Thuong			VNM	head of state	GOV	2023-03	2024-03
To Lam			VNM	head of state	GOV	2024-05	2024-10
Luong Cuong			VNM	head of state	GOV	2024-10
Nong Duc Manh			VNM	leader	GOV	2001-04	2011-01
Nguyen Phu Trong	~Trong		VNM	leader	GOV	2011-01	2024-07-19
To Lam			VNM	leader	GOV	2024-08-03
Charlot Salwai	Salwai		VUT	head of government	GOV	2016-02	2020-04
Bob Loughman	Loughman		VUT	head of government	GOV	2020-04	2022-11
Jotham Napat	Napat		VUT	head of government	GOV	2025-02
Ajay Banga	~Banga		WBG	head of the organisation		2023-06
Tuilaepa Sailele Malielegaoi	Tuilaepa	Tuilaepa Aiono Sailele Malielegaoi	WSM	head of government	GOV	1998-11	2021-05
Fiame Naomi Mata'afa		Fiame Mata'afa	WSM	head of government	GOV	2021-05	2025-09
Ngozi Okonjo-Iweala	Okonjo-Iweala		WTO	head of the organisation		2021-03
Ali Abdullah Saleh	~Saleh		YEM	head of state	GOV	1990-05	2012-02
Abdrabbuh Mansur Hadi	~Hadi	Abd-Rabbu Mansour Hadi	YEM	head of state	GOV	2012-02	2022-04
Rashad al-Alimi	al-Alimi		YEM	head of state	GOV	2022-04
Slobodan Milosevic	Milosevic		YUG	head of state	GOV	1997-07	2000-10
Vojislav Kostunica	Kostunica		YUG	head of state	GOV	2000-10	2003-03
Maite Nkoana-Mashabane	Nkoana-Mashabane		ZAF	foreign minister	GOV	2009-05	2018-02
Naledi Pandor	Pandor		ZAF	foreign minister	GOV	2019-05	2024-06
Ronald Lamola	Lamola		ZAF	foreign minister	GOV	2024-07
Frederik Willem de Klerk	de Klerk	F.W. de Klerk	ZAF	head of state	GOV	1989-08	1994-05
Nelson Mandela	Mandela		ZAF	head of state	GOV	1994-05-10	1999-06-14
Thabo Mbeki	Mbeki		ZAF	head of state	GOV	1999-06-14	2008-09
Kgalema Motlanthe	Motlanthe		ZAF	head of state	GOV	2008-09	2009-05
Jacob Zuma	Zuma		ZAF	head of state	GOV	2009-05	2018-02-14
Cyril Ramaphosa	Ramaphosa		ZAF	head of state	GOV	2018-02-15
Rupiah Banda	~Banda		ZMB	head of state	GOV	2008-06	2011-09
Michael Sata	Sata		ZMB	head of state	GOV	2011-09	2014-10
Edgar Lungu	Lungu		ZMB	head of state	GOV	2015-01	2021-08
Hakainde Hichilema	Hichilema		ZMB	head of state	GOV	2021-08
Robert Mugabe	Mugabe		ZWE	head of state	GOV	1987-12	2017-11-21
Emmerson Mnangagwa	Mnangagwa		ZWE	head of state	GOV	2017-11-24
Adolf Hitler	Hitler		DEU	head of government	GOV	1933-01-30	1945-04-30
Konrad Adenauer	Adenauer		DEU	head of government	GOV	1949-09	1963-10
Willy Brandt	~Brandt		DEU	head of government	GOV	1969-10	1974-05
Walter Ulbricht	Ulbricht		DEU	leader	GOV	1950-07	1971-05
Benito Mussolini	Mussolini		ITA	head of government	GOV	1922-10	1943-07
Gamal Abdel Nasser	Nasser|Nasir	Gamal Abd al-Nasir	EGY	head of state	GOV	1954-11	1970-09
Anwar Sadat	Sadat	Anwar al-Sadat	EGY	head of state	GOV	1970-10	1981-10
Muammar Qaddhafi	Qaddhafi	Muammar al-Qaddhafi	LBY	leader	GOV	1969-09	2011-08
Idi Amin	~Amin	Idi Amin Dada	UGA	head of state	GOV	1971-01	1979-04
Milton Obote	Obote		UGA	head of state	GOV	1966-04	1971-01
John F. Kennedy	~Kennedy	John Kennedy	USA	head of state	GOV	1961-01-20	1963-11-22
Franklin Roosevelt	Roosevelt	Franklin D. Roosevelt|Franklin Delano Roosevelt	USA	head of state	GOV	1933-03-04	1945-04-12
Harry Truman	~Truman	Harry S. Truman	USA	head of state	GOV	1945-04-12	1953-01-20
Dwight Eisenhower	Eisenhower	Dwight D. Eisenhower	USA	head of state	GOV	1953-01-20	1961-01-20
Lyndon Johnson	~Johnson	Lyndon B. Johnson	USA	head of state	GOV	1963-11-22	1969-01-20
Richard Nixon	Nixon		USA	head of state	GOV	1969-01-20	1974-08-09
Gerald Ford	~Ford		USA	head of state	GOV	1974-08-09	1977-01-20
Jimmy Carter	~Carter		USA	head of state	GOV	1977-01-20	1981-01-20
Ronald Reagan	Reagan		USA	head of state	GOV	1981-01-20	1989-01-20
Henry Kissinger	Kissinger		USA	foreign minister	GOV	1973-09	1977-01
John Foster Dulles	~Dulles		USA	foreign minister	GOV	1953-01	1959-04
Nikita Khrushchev	Khrushchev		RUS	leader	GOV	1953-09	1964-10
Joseph Stalin	Stalin	Josef Stalin	RUS	leader	GOV	1924-01	1953-03
Leonid Brezhnev	Brezhnev		RUS	leader	GOV	1964-10	1982-11
Alexei Kosygin	Kosygin	Aleksei Kosygin	RUS	head of government	GOV	1964-10	1980-10
Andrei Gromyko	Gromyko		RUS	foreign minister	GOV	1957-02	1985-07
Vyacheslav Molotov	Molotov		RUS	foreign minister	GOV	1939-05	1956-06
Maxim Litvinov	Litvinov		RUS	foreign minister	GOV	1930-07	1939-05
U Thant		U Thant	UNO	Secretary-General		1961-11	1971-12
Dag Hammarskjold	Hammarskjold		UNO	Secretary-General		1953-04	1961-09
Kurt Waldheim	Waldheim		UNO	Secretary-General		1972-01	1981-12
Javier Perez de Cuellar	Perez de Cuellar		UNO	Secretary-General		1982-01	1991-12
Winston Churchill	Churchill		GBR	head of government	GOV	1940-05	1955-04
Neville Chamberlain	~Chamberlain		GBR	head of government	GOV	1937-05	1940-05
Clement Attlee	Attlee		GBR	head of government	GOV	1945-07	1951-10
Anthony Eden	~Eden		GBR	head of government	GOV	1955-04	1957-01
Harold Macmillan	Macmillan		GBR	head of government	GOV	1957-01	1963-10
Harold Wilson	~Wilson		GBR	head of government	GOV	1964-10	1976-04
David Lloyd George	Lloyd George		GBR	head of government	GOV	1916-12	1922-10
Ernest Bevin	Bevin		GBR	foreign minister	GOV	1945-07	1951-03
Charles de Gaulle	de Gaulle|De Gaulle		FRA	head of state	GOV	1944-08	1969-04
Edouard Daladier	Daladier		FRA	head of government	GOV	1938-04	1940-03
Raymond Poincare	Poincare		FRA	head of government	GOV	1922-01	1929-07
Georges Pompidou	Pompidou		FRA	head of state	GOV	1969-06	1974-04
Valery Giscard d'Estaing	Giscard|Giscard d'Estaing		FRA	head of state	GOV	1974-05	1981-05
Rafael Trujillo	~Trujillo		DOM	leader	GOV	1930-08	1961-05
Juan Bosch	~Bosch		DOM	head of state	GOV	1963-02	1963-09
Hideki Tojo	Tojo		JPN	head of government	GOV	1941-10	1944-07
Fumimaro Konoe	Konoe|Konoye		JPN	head of government	GOV	1937-06	1941-10
Anastasio Somoza	Somoza	Anastasio Somoza Garcia|Anastasio Somoza Debayle	NIC	head of state	GOV	1937-01	1979-07
Jose Figueres	Figueres		CRI	head of state	GOV	1948-05	1974-05
Romulo Betancourt	Betancourt		VEN	head of state	GOV	1959-02	1964-03
Kenneth Kaunda	Kaunda		ZMB	head of state	GOV	1964-10	1991-11
Ian Smith	~Smith		ZWE	head of government	GOV	1964-04	1979-06
Samora Machel	Machel		MOZ	head of state	GOV	1975-06	1986-10
Agostinho Neto	~Neto		AGO	head of state	GOV	1975-11	1979-09
Julius Nyerere	Nyerere		TZA	head of state	GOV	1962-12	1985-11
Jomo Kenyatta	~Kenyatta		KEN	head of state	GOV	1964-12	1978-08
Daniel arap Moi	~Moi	Daniel Arap Moi	KEN	head of state	GOV	1978-08	2002-12
Kwame Nkrumah	Nkrumah		GHA	head of government	GOV	1957-03	1966-02
Sekou Toure	~Toure	Ahmed Sekou Toure	GIN	head of state	GOV	1958-10	1984-03
Felix Houphouet-Boigny	Houphouet-Boigny		CIV	head of state	GOV	1960-11	1993-12
Gnassingbe Eyadema	Eyadema		TGO	head of state	GOV	1967-04	2005-02
Hissene Habre	Habre		TCD	head of state	GOV	1982-06	1990-12
Goukouni Oueddei	Goukouni	Goukouni Weddeye	TCD	head of state	GOV	1979-03	1982-06
Felix Malloum	Malloum		TCD	head of state	GOV	1975-04	1979-03
Hamani Diori	Diori		NER	head of state	GOV	1960-11	1974-04
Patrice Lumumba	Lumumba		COD	head of government	GOV	1960-06	1960-09
Joseph Kasavubu	Kasavubu	Joseph Kasa-Vubu	COD	head of state	GOV	1960-06	1965-11
Moise Tshombe	Tshombe		COD	head of government	GOV	1964-07	1965-10
Haile Selassie	Haile Selassie|Selassie		ETH	head of state	GOV	1930-11	1974-09
Mengistu Haile Mariam	Mengistu		ETH	head of state	GOV	1977-02	1991-05
Siad Barre	~Barre	Mohamed Siad Barre	SOM	head of state	GOV	1969-10	1991-01
Jaafar Nimeiry	Nimeiry|Numeiri|Nimeiri	Jaafar Numeiri	SDN	head of state	GOV	1969-05	1985-04
Habib Bourguiba	Bourguiba		TUN	head of state	GOV	1957-07	1987-11
Ahmed Ben Bella	Ben Bella		DZA	head of state	GOV	1963-09	1965-06
Houari Boumediene	Boumediene		DZA	head of state	GOV	1965-06	1978-12
Josip Broz Tito	~Tito	Marshal Tito	SRB	leader	GOV	1945-03	1980-05
Enver Hoxha	Hoxha		ALB	leader	GOV	1944-10	1985-04
Edvard Benes	Benes	Eduard Benes	CZE	head of state	GOV	1935-12	1948-06
Alexander Dubcek	Dubcek		CZE	leader	GOV	1968-01	1969-04
Wladyslaw Gomulka	Gomulka		POL	leader	GOV	1956-10	1970-12
Jozef Pilsudski	Pilsudski		POL	leader	GOV	1918-11	1935-05
Miklos Horthy	Horthy		HUN	head of state	GOV	1920-03	1944-10
Imre Nagy	~Nagy		HUN	head of government	GOV	1953-07	1956-11
Janos Kadar	~Kadar		HUN	leader	GOV	1956-11	1988-05
Nicolae Ceausescu	Ceausescu		ROU	leader	GOV	1965-03	1989-12
Engelbert Dollfuss	Dollfuss		AUT	head of government	GOV	1932-05	1934-07
Kurt Schuschnigg	Schuschnigg	Kurt von Schuschnigg	AUT	head of government	GOV	1934-07	1938-03
Kemal Ataturk	Ataturk	Mustafa Kemal|Mustafa Kemal Ataturk	TUR	leader	GOV	1920-04	1938-11
Ismet Inonu	Inonu		TUR	head of state	GOV	1938-11	1950-05
Eleftherios Venizelos	Venizelos		GRC	head of government	GOV	1917-06	1920-11
Ioannis Metaxas	Metaxas		GRC	head of government	GOV	1936-04	1941-01
Archbishop Makarios	Makarios	Makarios III	CYP	head of state	GOV	1960-08	1977-08
David Ben-Gurion	Ben-Gurion|Ben Gurion	David Ben Gurion	ISR	head of government	GOV	1948-05	1963-06
Levi Eshkol	Eshkol		ISR	head of government	GOV	1963-06	1969-02
Golda Meir	Meir		ISR	head of government	GOV	1969-03	1974-06
Menachem Begin	~Begin		ISR	head of government	GOV	1977-06	1983-10
Abd al-Karim Qasim	Qassem|Qasim|Kassem	Abdul Karim Qassem|Abdel Karim Kassem	IRQ	head of government	GOV	1958-07	1963-02
Mohammad Mosaddegh	Mosaddegh|Mossadegh|Mosaddeq		IRN	head of government	GOV	1951-04	1953-08
Ruhollah Khomeini	Khomeini	Ayatollah Khomeini	IRN	leader	GOV	1979-02	1989-06
Abdullah al-Sallal	Sallal		YEM	head of state	GOV	1962-09	1967-11
Jawaharlal Nehru	Nehru		IND	head of government	GOV	1947-08	1964-05
Indira Gandhi	~Gandhi		IND	head of government	GOV	1966-01	1984-10
Rajiv Gandhi	~Gandhi		IND	head of government	GOV	1984-10	1989-12
Lal Bahadur Shastri	Shastri		IND	head of government	GOV	1964-06	1966-01
Ayub Khan	~Ayub	Mohammad Ayub Khan	PAK	head of state	GOV	1958-10	1969-03
Yahya Khan	~Yahya		PAK	head of state	GOV	1969-03	1971-12
Zulfikar Ali Bhutto	~Bhutto		PAK	head of government	GOV	1971-12	1977-07
Mao Zedong	~Mao	Mao Tse-tung	CHN	leader	GOV	1949-10	1976-09
Zhou Enlai	~Zhou	Chou En-lai	CHN	head of government	GOV	1949-10	1976-01
Deng Xiaoping	~Deng		CHN	leader	GOV	1978-12	1989-11
Chiang Kai-shek	~Chiang		TWN	leader	GOV	1949-12	1975-04
Syngman Rhee	Rhee		KOR	head of state	GOV	1948-08	1960-04
Park Chung-hee	~Park	Park Chung Hee	KOR	head of state	GOV	1961-05	1979-10
Ho Chi Minh			VNM	leader	GOV	1945-09	1969-09
Ngo Dinh Diem	Diem		VNM	head of government	GOV	1954-06	1963-11
Nguyen Van Thieu	Thieu		VNM	head of state	GOV	1965-06	1975-04
Pol Pot			KHM	leader	GOV	1975-04	1979-01
Sukarno	Sukarno		IDN	head of state	GOV	1945-08	1967-03
Ferdinand Marcos	~Marcos		PHL	head of state	GOV	1965-12	1986-02
Salvador Allende	Allende		CHL	head of state	GOV	1970-11	1973-09
Augusto Pinochet	Pinochet		CHL	head of state	GOV	1973-09	1990-03
Jorge Rafael Videla	Videla		ARG	head of state	GOV	1976-03	1981-03
Leopoldo Galtieri	Galtieri		ARG	head of state	GOV	1981-12	1982-06
Juan Peron	Peron	Juan Domingo Peron	ARG	head of state	GOV	1946-06	1974-07
Manuel Noriega	Noriega		PAN	leader	GOV	1983-08	1989-12
Maurice Bishop	~Bishop		GRD	head of government	GOV	1979-03	1983-10
Dawda Jawara	Jawara	Sir Dawda Jawara	GMB	head of government	GOV	1965-02	1994-07
Abdou Diouf	Diouf		SEN	head of state	GOV	1981-01	2000-04
Abdul Rahim Ghafoorzai	~Ghafoorzai		AFG	head of government	GOV	1997-08-11	1997-08-21
Abdul Rahim Wardak	~Wardak		AFG	defence minister	GOV|MIL	2005-01	2011-02+
Abdul Sabur Farid Kuhestani	~Kuhestani		AFG	head of government	GOV	1992-07-06	1992-08-15
Ahmad Shah Ahmadzai	~Ahmadzai		AFG	head of government	GOV	1995-01	1996-06-26
Arsala Rahmani	~Rahmani		AFG	head of government	GOV	1994-11	1995-01
Fazal Haq Khaliqyar	~Khaliqyar		AFG	head of government	GOV	1990-05-08	1992-04-15
Gulbuddin Hekmatyar	~Hekmatyar		AFG	head of government	GOV	1993-06-17	1994-06-28
Gulbuddin Hekmatyar	~Hekmatyar		AFG	head of government	GOV	1996-06-26	1996-09-27
Mohammad Fahim Khan	~Khan		AFG	defence minister	GOV|MIL	2003-01	2004-12
Rangin Dadfar Spanta	~Spanta		AFG	minister	GOV	2006-06	2010-01
Sultan Ali Keshtmand	~Keshtmand		AFG	head of government	GOV	1989-02-21	1990-05-08
Zalmay Rassoul	~Rassoul		AFG	minister	GOV	2010-02	2011-02+
Ansuncao Afonso dos Anjos	~dos Anjos		AGO	foreign minister	GOV	2008-12	2008-12
Antonio Paulo Kassoma	~Kassoma		AGO	head of government	GOV	2008-09	2009+
Assuncao Afonso Sousa dos Anjos	~dos Anjos		AGO	foreign minister	GOV	2009-01	2010-11
Candido Pereira dos Santos van Dunem	~van Dunem		AGO	defence minister	GOV|MIL	2011-02	2011-02+
Fernando da Piedade Dias dos Santos	~dos Santos		AGO	head of government	GOV	2002-12-06	2008-09
Fernando Jose de Franca Dias Van-Dunem	~Van-Dunem		AGO	head of government	GOV	1991-07-19	1992-12-02
Fernando Jose de Franca Dias Van-Dunem	~Van-Dunem		AGO	head of government	GOV	1996-06-03	1999-01
Georges Rebelo Chicoti	~Chicoti	Georges Rebelo Chikoti	AGO	foreign minister	GOV	2010-12	2011-02+
Joao Bernardo de Miranda	~de Miranda		AGO	foreign minister	GOV	2003-01	2008-11
Kundi Paihama	~Paihama		AGO	defence minister	GOV|MIL	2003-01	2011-01
Marcolino Moco	~Moco		AGO	head of government	GOV	1992-12-02	1996-06-03
Adil Carcani	~Carcani		ALB	head of government	GOV	1981-12-18	1991-02-22
Aleksander Meksi	~Meksi		ALB	head of government	GOV	1992-04-13	1997-03-11
Arben Imami	~Imami		ALB	defence minister	GOV|MIL	2009-11	2011-02+
Bashkim Fino	~Fino		ALB	head of government	GOV	1997-03-11	1997-07-24
Besnik Mustafaj	~Mustafaj		ALB	foreign minister	GOV	2005-10	2007-05
Edmond Haxhinasto	~Haxhinasto		ALB	foreign minister	GOV	2010-10	2011-02+
Fatmir Mediu	~Mediu		ALB	defence minister	GOV|MIL	2005-10	2008-03
Fatos Nano	~Nano		ALB	head of government	GOV	1991-02-22	1991-06-05
Fatos Nano	~Nano		ALB	head of government	GOV	1997-07-24	1998-10-02
Fatos Nano	~Nano		ALB	head of government	GOV	2002-07	2005-09-11
Ilir Meta	~Meta		ALB	head of government	GOV	1999-10	2002-02-22
Lulzim Basha	~Basha		ALB	minister	GOV	2007-06	2011-02+
Pandeli Majko	~Majko		ALB	defence minister	GOV|MIL	2003-01	2005-09
Pandeli Majko	~Majko		ALB	head of government	GOV	1998-10-02	1999-10
Pandeli Majko	~Majko		ALB	head of government	GOV	2002-02-22	2002-07
Vilson Ahmeti	~Ahmeti		ALB	head of government	GOV	1991-12-10	1992-04-13
Ylli Bufi	~Bufi		ALB	head of government	GOV	1991-06-05	1991-12-10
Albert Pintat Santolaria	~Santolaria		AND	head of government	GOV	2005-05-27	2019-05
Espot Zamora	~Zamora		AND	head of state or government	GOV	2019-05	2021-03+
Frederic de Saint-Sernin	~de Saint-Sernin		AND	head of state	GOV	1999-05	2002-07
Jean-Yves Caullet	~Caullet		AND	head of state	GOV	1993-09	1997-02
Joan Enric Vives Sicilia	~Sicilia		AND	head of state	GOV	2003-05-12	2009+
Joan Marti Alanis	~Alanis		AND	head of state	GOV	1971-01	2003-05-12
Josep Pintat-Solans	~Pintat-Solans		AND	head of government	GOV	1984-05-21	1990-01-12
Juli Minoves Itriquell	~Itriquell		AND	foreign minister	GOV	2004-05	2005-06
Juli Minoves Triquell	~Triquell		AND	foreign minister	GOV	2003-01	2004-04
Marc Forne Molne	~Molne		AND	head of government	GOV	1994-12-07	2005-05-27
Meritxell Mateu	~Mateu		AND	minister	GOV	2007-06	2009-06
Nemesi Marques Oste	~Oste		AND	head of state	GOV	1993-01	2009+
Oscar Ribas Reig	~Reig		AND	head of government	GOV	1990-01-12	1994-12-07
Philippe Massoni	~Massoni		AND	head of state	GOV	2002-07	2009+
Pierre de Bousquet de Florian	~de Florian		AND	head of state	GOV	1997-02	1999-05
Xavier Espot Miro	~Miro		AND	foreign minister	GOV	2009-07	2011-02+
Abdallah bin Zayid al Nuhayyan			ARE	minister	GOV	2006-03	2011-02+
Maktum ibn Rashid al Maktum			ARE	head of government	GOV	1990-11-20	2006-01-04
Muhammad bin Rashid al Maktum			ARE	minister	GOV	2003-01	2004-01
Muhammad bin Rashid al Maktum			ARE	minister	GOV	2004-03	2011-02+
Muhammad ibn Rashid al Maktum			ARE	head of government	GOV	2006-01-05	2009+
Rashid bin Abdallah al Nuaymi			ARE	foreign minister	GOV	2003-01	2006-02
Rashid ibn Said al Maktum			ARE	head of government	GOV	1979-04-25	1990-10-07
Alberto Fernandez	~Fernandez		ARG	head of government	GOV	2003-05-25	2008-07-24
Alfredo Atanasof	~Atanasof		ARG	head of government	GOV	2002-05-03	2003-05-25
Antonio Cafiero	~Cafiero		ARG	head of government	GOV	2001-12	2002-01-03
Arturo Antonio Puricelli	~Puricelli		ARG	defence minister	GOV|MIL	2011-01	2011-02+
Chrystian Colombo	~Colombo		ARG	head of government	GOV	2000-10-05	2001-12-21
Eduardo Bauza	~Bauza		ARG	head of government	GOV	1995-07-08	1996-03-28
Hector Timerman	~Timerman	Hector Marcos Timerman	ARG	minister	GOV	2008-05	2010-07
Humberto Schiavoni	~Schiavoni		ARG	head of government	GOV	2001-12-21	2001-12-23
Jorge Capitanich	~Capitanich		ARG	head of government	GOV	2002-01-03	2002-05-03
Jorge Rodriguez	~Rodriguez		ARG	head of government	GOV	1996-03-28	1999-12-10
Jose Horacio Jaunarena	~Jaunarena		ARG	defence minister	GOV|MIL	2003-01	2003-05
Jose Pampuro	~Pampuro		ARG	defence minister	GOV|MIL	2003-06	2005-11
Luis Lusquinos	~Lusquinos		ARG	head of government	GOV	2001-12-23	2001-12
Nilda Garre	~Garre		ARG	defence minister	GOV|MIL	2005-12	2011-02+
Rodolfo Terragno	~Terragno		ARG	head of government	GOV	1999-12-10	2000-10-05
Sergio Massa	~Massa		ARG	head of government	GOV	2008-07-24	2009+
Andranik Markaryan	~Markaryan	Andranik Margaryan	ARM	head of government	GOV	2000-05-12	2007-03-25
Aram Sarkisyan	~Sarkisyan		ARM	head of government	GOV	1999-11-03	2000-05-02
Armen Darbinyan	~Darbinyan		ARM	head of government	GOV	1998-04-10	1999-06-11
Armen Sarkisyan	~Sarkisyan		ARM	head of government	GOV	1996-11-04	1997-03-20
Eduard Nalbandian	~Nalbandian		ARM	foreign minister	GOV	2008-05	2018-05
Gagik Arutyunyan	~Arutyunyan		ARM	head of government	GOV	1991-11-22	1992-07
Hrant Bagratyan	~Bagratyan		ARM	head of government	GOV	1991-09-26	1991-11-22
Hrant Bagratyan	~Bagratyan		ARM	head of government	GOV	1993-02-02	1996-11-04
Khosrov Arutyunyan	~Arutyunyan		ARM	head of government	GOV	1992-07	1993-02-02
Mikayel Harutyunyan	~Harutyunyan		ARM	defence minister	GOV|MIL	2007-05	2008-04
Serzh Sargsyan	~Sargsyan	Serzh Sargsian|Serzhik Sarkisyan	ARM	defence minister	GOV|MIL	2003-01	2007-04
Seyran Ohanian	~Ohanian		ARM	defence minister	GOV|MIL	2008-05	2011-02+
Tigran Sarkisyan	~Sarkisyan		ARM	head of government	GOV	2008-04-09	2018-05
Vartan Oskanyan	~Oskanyan	Vartan Oskanian	ARM	foreign minister	GOV	2003-01	2008-04
Vazgen Manukyan	~Manukyan		ARM	head of government	GOV	1990-08-13	1991-09-26
Vazgen Sarkisyan	~Sarkisyan		ARM	head of government	GOV	1999-06-11	1999-10-27
Harold Lovell	~Lovell		ATG	minister	GOV	2009-05	2011-02+
Lester Bird	~Bird		ATG	head of government	GOV	1994-03-09	2004-03-24
Vere Cornwall Bird	~Bird		ATG	head of government	GOV	1981-11	1994-03-09
Brendan Nelson	~Nelson		AUS	defence minister	GOV|MIL	2006-05	2007-12
Jason Dean Clare	~Clare		AUS	defence minister	GOV|MIL	2010-10	2019-05
Joel Andrew Fitzgibbon	~Fitzgibbon		AUS	defence minister	GOV|MIL	2009-04	2009-06
Joel Fitzgibbon	~Fitzgibbon		AUS	defence minister	GOV|MIL	2008-01	2009-03
John Faulkner	~Faulkner	John Philip Faulkner	AUS	defence minister	GOV|MIL	2010-04	2010-09
Kevin Rudd	~Rudd		AUS	minister	GOV	2010-10	2011-02+
Robert M. Hill	~Hill		AUS	defence minister	GOV|MIL	2003-01	2006-04
Stephen Francis Smith	~Smith		AUS	defence minister	GOV|MIL	2010-10	2019-05
Stephen Francis Smith	~Smith		AUS	foreign minister	GOV	2008-01	2010-09
Alfred Gusenbauer	~Gusenbauer		AUT	head of government	GOV	2007-01-11	2008-12-02
Benita Ferrero Waldner	~Waldner	Benita Maria Ferrero Waldner	AUT	foreign minister	GOV	2003-01	2005-01
Franz Vranitzky	~Vranitzky		AUT	head of government	GOV	1986-06-16	1997-01-28
Guenther Platter	~Platter		AUT	defence minister	GOV|MIL	2003-03	2007-01
Herbert Scheibner	~Scheibner		AUT	defence minister	GOV|MIL	2003-01	2003-02
Norbert Darabos	~Darabos		AUT	defence minister	GOV|MIL	2007-02	2011-02+
Ursula Plassnik	~Plassnik		AUT	foreign minister	GOV	2005-02	2008-12
Viktor Klima	~Klima		AUT	head of government	GOV	1997-01-28	2000-02-04
Wolfgang Schussel	~Schussel		AUT	head of government	GOV	2000-02-04	2007-01-11
Ali Masimov	~Masimov		AZE	head of government	GOV	1993-01-26	1993-04-28
Artur Rasizade	~Rasizade		AZE	head of government	GOV	1996-07-20	2003-08-04
Artur Rasizade	~Rasizade		AZE	head of government	GOV	2003-08-06	2003-11-04
Artur Rasizade	~Rasizade		AZE	head of government	GOV	2003-11-04	2009+
Elmar Mammedyarov	~Mammedyarov	Elmar Mammadyarov	AZE	foreign minister	GOV	2004-05	2020-07
Firuz Mustafayev	~Mustafayev		AZE	head of government	GOV	1992-04-07	1992-05-18
Fuad Guliyev	~Guliyev		AZE	head of government	GOV	1994-10-06	1996-07-20
Hasan Hasanov	~Hasanov		AZE	head of government	GOV	1990-01-25	1992-04-07
Panakh Huseynov	~Huseynov		AZE	head of government	GOV	1993-04-28	1993-06-07
Rahim Huseynov	~Huseynov		AZE	head of government	GOV	1992-05-18	1993-01-26
Safar Abiyev	~Abiyev		AZE	defence minister	GOV|MIL	2003-01	2013-10
Suret Huseynov	~Huseynov		AZE	head of government	GOV	1993-06-27	1994-10-06
Vilayat Quliyev	~Quliyev		AZE	foreign minister	GOV	2003-01	2003-09
Vilayat Quliyev	~Quliyev		AZE	foreign minister	GOV	2003-11	2004-04
Adrien Sibomana	~Sibomana		BDI	head of government	GOV	1988-10-19	1993-07-10
Anatole Kanyenkiko	~Kanyenkiko		BDI	head of government	GOV	1994-02-07	1995-02-22
Antoine Nduwayo	~Nduwayo		BDI	head of government	GOV	1995-02-22	1996-07
Antoinette Batumubwira	~Batumubwira		BDI	foreign minister	GOV	2005-09	2009-02
Cyrille Ndayirukiye	~Ndayirukiye		BDI	defence minister	GOV|MIL	2003-01	2003-01
Germain Niyoyankana	~Niyoyankana		BDI	defence minister	GOV|MIL	2005-09	2010-09
Pascal-Firmin Ndimira	~Ndimira		BDI	head of government	GOV	1996-07	1998-06-12
Pontien Gaciyubwenge	~Gaciyubwenge		BDI	defence minister	GOV|MIL	2010-10	2011-02+
Sylvie Kinigi	~Kinigi		BDI	head of government	GOV	1993-07-10	1994-02-07
Terence Sinunguruza	~Sinunguruza	Therence Sinunguruza	BDI	minister	GOV	2003-01	2005-08
Terence Sinunguruza	~Sinunguruza	Therence Sinunguruza	BDI	minister	GOV	2010-10	2011-02+
Vincent Niyungeko	~Niyungeko		BDI	defence minister	GOV|MIL	2003-02	2005-08
Albert Ii			BEL	head of state	GOV	1993-08-09	2013-07
Andre Flahaut	~Flahaut		BEL	defence minister	GOV|MIL	2003-01	2007-12
Baudouin I			BEL	head of state	GOV	1951-07-17	1993-07
Guy Verhofstadt	~Verhofstadt		BEL	head of government	GOV	1999-07-12	2008-03-20
Herman van Rompuy	~van Rompuy		BEL	head of government	GOV	2008-12	2011-12
Jean-Luc Dehaene	~Dehaene		BEL	head of government	GOV	1992-03-07	1999-07-12
Jean-Luc Dehaene	~Dehaene		BEL	head of state	GOV	1993-07	1993-08-09
Karel de Gucht	~de Gucht		BEL	foreign minister	GOV	2004-08	2009-07
Louis Michel	~Michel		BEL	foreign minister	GOV	2003-01	2004-07
Pieter de Crem	~de Crem		BEL	defence minister	GOV|MIL	2008-01	2011-02+
Wilfried Martens	~Martens		BEL	head of government	GOV	1981-12-17	1992-03-07
Wilfried Martens	~Martens		BEL	head of state	GOV	1990-04-04	1990-04-05
Yves Leterme	~Leterme		BEL	head of government	GOV	2008-03-20	2008-12-19
Yves Leterme	~Leterme		BEL	minister	GOV	2008-01	2008-12
Yves Leterme	~Leterme		BEL	minister	GOV	2009-08	2011-02+
Adrien Houngbedji	~Houngbedji		BEN	head of government	GOV	1996-04-09	1998-05-14
Antoine Kolawole Idji	~Idji		BEN	foreign minister	GOV	2003-01	2003-06
Issifou Kogui Ndouro	~Ndouro	Issifou Kgui Ndouro	BEN	defence minister	GOV|MIL	2006-05	2011-02+
Mariam Alaji Diallo	~Diallo	Mariam Aladji Boni Diallo	BEN	foreign minister	GOV	2006-05	2007-06
Moussa Okanla	~Okanla		BEN	foreign minister	GOV	2007-07	2008-11
Nicephore Soglo	~Soglo		BEN	head of government	GOV	1990-03-12	1991-04-04
Rogatien Biaou	~Biaou		BEN	foreign minister	GOV	2003-07	2006-04
Bedouma Alain Yoda	~Yoda		BFA	minister	GOV	2008-10	2011-02+
Djibril Yipene Bassolet	~Bassolet	Djibrill Yipene Bassole	BFA	minister	GOV	2007-07	2008-08
Kadre Desire Ouedraogo	~Ouedraogo		BFA	head of government	GOV	1996-02-06	2000-11-07
Kouame Lougue	~Lougue		BFA	defence minister	GOV|MIL	2003-01	2007-06
Paramanga Ernest Yonli	~Yonli	Paramango Ernest Yonli	BFA	head of government	GOV	2000-11-07	2007-06-04
Roch Marc Christian Kabore	~Kabore		BFA	head of government	GOV	1994-03-22	1996-02-06
Tertius Zongo	~Zongo		BFA	head of government	GOV	2007-06-04	2009+
Yero Boly	~Boly		BFA	defence minister	GOV|MIL	2007-07	2011-02+
Youssouf Ouedraogo	~Ouedraogo		BFA	foreign minister	GOV	2003-01	2007-06
Youssouf Ouedraogo	~Ouedraogo		BFA	head of government	GOV	1992-06-16	1994-03-22
Dipu Moni	~Moni		BGD	foreign minister	GOV	2009-02	2019-01
Fakhruddin Ahmed	~Ahmed		BGD	head of government	GOV	2007-01-12	2009-01
Fazlul Haque	~Haque		BGD	head of government	GOV	2007-01-11	2007-01-12
Hasina Wajed	~Wajed		BGD	head of government	GOV	1996-06-23	2001-07-15
Hasina Wazed	~Wazed		BGD	head of state or government	GOV	2009-01	2021-03+
Iajuddin Ahmed	~Ahmed		BGD	head of government	GOV	2006-10	2007-01-11
Kazi Zafar Ahmed	~Ahmed		BGD	head of government	GOV	1989-08-12	1990-12-06
Khaleda Zia	~Zia		BGD	head of government	GOV	1991-03-20	1996-03
Latifur Rahman	~Rahman		BGD	head of government	GOV	2001-07-15	2001-10-10
M. Morshed Khan	~Khan		BGD	foreign minister	GOV	2003-01	2007-02
Mohammad Habibur Rahman	~Rahman		BGD	head of government	GOV	1996-03	1996-06-23
Andrey Lukanov	~Lukanov		BGR	head of government	GOV	1990-02-08	1990-12-20
Anyu Angelov	~Angelov	Anyo Angelov	BGR	defence minister	GOV|MIL	2010-02	2011-02+
Boiko Borisov	~Borisov		BGR	head of state or government	GOV	2014-11	2017-01
Boiko Borisov	~Borisov		BGR	head of state or government	GOV	2017-05	2021-03+
Dimitur Popov	~Popov		BGR	head of government	GOV	1990-12-20	1991-11-08
Filip Dimitrov	~Dimitrov		BGR	head of government	GOV	1991-11-08	1992-12
Georgi Atanasov	~Atanasov		BGR	head of government	GOV	1986-03-24	1990-02-08
Georgi Bliznashki	~Bliznashki		BGR	head of state or government	GOV	2014-08	2014-11
Ivan Kostov	~Kostov		BGR	head of government	GOV	1997-05-21	2001-07-24
Lyuben Berov	~Berov		BGR	head of government	GOV	1992-12	1994-10-17
Marin Raikov	~Raikov		BGR	head of state or government	GOV	2013-03	2013-05
Nikolai Svinarov	~Svinarov		BGR	defence minister	GOV|MIL	2003-01	2005-08
Nikolay Mladenov	~Mladenov		BGR	defence minister	GOV|MIL	2009-09	2010-01
Nikolay Mladenov	~Mladenov		BGR	foreign minister	GOV	2010-02	2011-02+
Nikolay Tsonev	~Tsonev		BGR	defence minister	GOV|MIL	2008-05	2009-08
Ognyan Gerdzhikov	~Gerdzhikov		BGR	head of state or government	GOV	2017-01	2017-05
Petur Mladenov	~Mladenov		BGR	head of state	GOV	1989-11-17	1990-04-03
Plamen Oresharski	~Oresharski		BGR	head of state or government	GOV	2013-05	2014-08
Reneta Indzhova	~Indzhova		BGR	head of government	GOV	1994-10-17	1995-01-25
Rumiana Zheleva	~Zheleva		BGR	foreign minister	GOV	2009-09	2010-01
Sergey Stanishev	~Stanishev	Sergei Stanishev	BGR	head of government	GOV	2005-08-16	2009-07
Simeon Sakskoburggotski	~Sakskoburggotski		BGR	head of government	GOV	2001-07-24	2005-08-16
Solomon Passy	~Passy	Solomon Pasi	BGR	foreign minister	GOV	2003-01	2005-08
Stefan Sofiyanski	~Sofiyanski		BGR	head of government	GOV	1997-02-12	1997-05-21
Vesselin Bliznakov	~Bliznakov		BGR	defence minister	GOV|MIL	2005-09	2008-04
Zhan Videnov	~Videnov		BGR	head of government	GOV	1995-01-25	1997-02-12
Khalid bin Ahmad al Khalifa		Khalid bin Ahmad bin Muhammad al Khalifa	BHR	foreign minister	GOV	2005-11	2011-02+
Khalifa bin Ahmad al Khalifa			BHR	defence minister	GOV|MIL	2003-01	2008-03
Khalifah ibn Sulman al Khalifah			BHR	head of government	GOV	1970-01-19	2009+
Cynthia Pratt	~Pratt		BHS	head of government	GOV	2005-05-04	2005-06-22
Fred Mitchell	~Mitchell		BHS	foreign minister	GOV	2003-01	2007-06
Hubert Ingraham	~Ingraham		BHS	head of government	GOV	1992-08-21	2002-05-03
Lynden O. Pindling	~Pindling		BHS	head of government	GOV	1969-01	1992-08-21
Perry Christie	~Christie		BHS	head of government	GOV	2002-05-03	2007-05-04
Adnan Terzic	~Terzic		BIH	head of government	GOV	2002-12-23	2007-01-11
Ante Jelavic	~Jelavic		BIH	head of state	GOV	1999-06-15	2000-02-14
Beriz Belkic	~Belkic		BIH	head of state	GOV	2002-02-14	2002-10-28
Borislav Paravac	~Paravac		BIH	head of state	GOV	2003-04-10	2003-06-27
Borislav Paravac	~Paravac		BIH	head of state	GOV	2004-10-28	2005-06-28
Bozidar Matic	~Matic		BIH	head of government	GOV	2001-02-22	2001-07-18
Dragan Covic	~Covic		BIH	head of state	GOV	2003-06-27	2004-02-28
Dragan Mikerevic	~Mikerevic		BIH	head of government	GOV	2002-03-15	2002-12-23
Haris Silajdzic	~Silajdzic		BIH	head of government	GOV	1993-10-25	1996-01
Haris Silajdzic	~Silajdzic		BIH	head of state	GOV	2008-03-06	2010-11
Hasan Muratovic	~Muratovic		BIH	head of government	GOV	1996-01	1997-01-03
Ivo Miro Jovic	~Jovic		BIH	head of state	GOV	2005-06-28	2006-02-28
Jozo Krizanovic	~Krizanovic		BIH	head of state	GOV	2001-06-14	2002-02-14
Jure Pelivan	~Pelivan		BIH	head of government	GOV	1990-12-20	1992-11-09
Marko Ceranic	~Ceranic		BIH	head of government	GOV	1988-04	1990-12-20
Martin Raguz	~Raguz		BIH	head of government	GOV	2000-10-18	2001-02-22
Mile Akmadzic	~Akmadzic		BIH	head of government	GOV	1992-11-09	1993-10-25
Mirko Sarovic	~Sarovic		BIH	head of state	GOV	2002-10-28	2003-04-02
Miroslav Nikolic	~Nikolic		BIH	defence minister	GOV|MIL	2003-02	2006-01
Mladen Ivanic	~Ivanic		BIH	foreign minister	GOV	2003-01	2007-02
Nebojsa Radmanovic	~Radmanovic		BIH	head of state	GOV	2006-11-06	2007-07-06
Nikola Radovanovic	~Radovanovic		BIH	defence minister	GOV|MIL	2004-07	2007-02
Nikola Spiric	~Spiric		BIH	head of government	GOV	2007-01-11	2009+
Selmo Cikotic	~Cikotic		BIH	defence minister	GOV|MIL	2007-06	2011-02+
Spasoje Tusevljak	~Tusevljak		BIH	head of government	GOV	2000-06-06	2000-10-18
Sulejman Tihic	~Tihic		BIH	head of state	GOV	2004-02-28	2004-10-28
Sulejman Tihic	~Tihic		BIH	head of state	GOV	2006-02-28	2006-11-06
Sven Alkalaj	~Alkalaj		BIH	foreign minister	GOV	2007-03	2011-02+
Zeljko Komsic	~Komsic		BIH	head of state	GOV	2007-07-06	2008-03-06
Zeljko Komsic	~Komsic		BIH	head of state or government	GOV	2009-07	2010-03
Zeljko Komsic	~Komsic		BIH	head of state or government	GOV	2011-07	2012-03
Zivko Radisic	~Radisic		BIH	head of state	GOV	1998-10-13	1999-06-15
Zivko Radisic	~Radisic		BIH	head of state	GOV	2000-10-14	2001-06-14
Zlatko Lagumdzija	~Lagumdzija		BIH	head of government	GOV	2001-07-18	2002-03-15
Henadz Navitski	~Navitski		BLR	head of government	GOV	2001-10	2003-07-10
Leonid Maltsev	~Maltsev		BLR	defence minister	GOV|MIL	2003-01	2020-01
Mikhail Chyhir	~Chyhir		BLR	head of government	GOV	1994-07-21	1996-11-18
Mikhail Khvostov	~Khvostov		BLR	minister	GOV	2003-01	2003-02
Mikhail Khvostov	~Khvostov		BLR	minister	GOV	2003-07	2009-06
Sergei Martynov	~Martynov		BLR	foreign minister	GOV	2003-03	2006-05
Sergey Martynov	~Martynov		BLR	foreign minister	GOV	2006-06	2012-08
Syarhey Linh	~Linh		BLR	head of government	GOV	1996-11-18	2000-02-18
Syarhey Sidorski	~Sidorski		BLR	head of government	GOV	2003-07-10	2009+
Uladzimir Yarmoshyn	~Yarmoshyn		BLR	head of government	GOV	2000-02-18	2001-10
Vyachaslau Kebich	~Kebich		BLR	head of government	GOV	1990-04-07	1994-07-21
Assad Shoman	~Shoman		BLZ	minister	GOV	2003-01	2003-12
Cordel Hyde	~Hyde		BLZ	defence minister	GOV|MIL	2006-05	2007-06
Eamon Courtney	~Courtney	Eamon Courtenay	BLZ	minister	GOV	2004-02	2004-11
Eamon Courtney	~Courtney	Eamon Courtenay	BLZ	minister	GOV	2006-05	2007-06
George Cadle Price	~Price		BLZ	head of government	GOV	1989-11-07	1993-07-03
George P	~P		BLZ	defence minister	GOV|MIL	2003-01	2003-12
Godfrey Smith	~Smith		BLZ	minister	GOV	2004-01	2004-01
Godfrey Smith	~Smith		BLZ	minister	GOV	2004-12	2008-02
Juan Antonio Briceno	~Briceno		BLZ	head of state or government	GOV	2020-11	2021-03+
Manuel Esquivel	~Esquivel		BLZ	head of government	GOV	1993-07-03	1998-08-28
Said Musa	~Musa		BLZ	head of government	GOV	1998-08-28	2008-02-08
Sylvia Flores	~Flores		BLZ	defence minister	GOV|MIL	2004-01	2004-01
Armando Loayza Mariaca	~Mariaca		BOL	foreign minister	GOV	2005-07	2006-01
Carlos Saavedra Bruno	~Bruno		BOL	foreign minister	GOV	2003-01	2003-10
Carlos Sanchez Berzain	~Berzain		BOL	defence minister	GOV|MIL	2003-09	2003-10
David Choquehuanca Cespedes	~Cespedes		BOL	foreign minister	GOV	2006-02	2011-02+
Freddy Teodovic Ortiz	~Ortiz	Freddy Teodovich Ortiz	BOL	defence minister	GOV|MIL	2003-01	2003-08
Gonzalo Arredondo Millan	~Millan		BOL	defence minister	GOV|MIL	2003-11	2005-06
Gonzalo Mendez Gutierrez	~Gutierrez		BOL	defence minister	GOV|MIL	2005-07	2006-01
Juan Ignacio Siles del Valle	~del Valle		BOL	foreign minister	GOV	2003-11	2005-06
Ruben Saavedra Soto	~Soto		BOL	defence minister	GOV|MIL	2010-03	2011-02+
Walker San Miguel Rodriguez	~Rodriguez		BOL	defence minister	GOV|MIL	2006-02	2010-02
Antonio Patriota	~Patriota		BRA	foreign minister	GOV	2011-01	2019-01
Jose Viegas	~Viegas		BRA	defence minister	GOV|MIL	2003-01	2004-11
Nelson Azevedo Jobim	~Jobim		BRA	defence minister	GOV|MIL	2007-08	2023-01
Waldir Pires	~Pires		BRA	defence minister	GOV|MIL	2006-04	2007-07
Billie Miller	~Miller		BRB	minister	GOV	2003-01	2003-08
Christopher Sinckler	~Sinckler		BRB	minister	GOV	2010-11	2011-02+
David Thompson	~Thompson		BRB	head of government	GOV	2008-01-16	2010-10
Erskine Sandiford	~Sandiford		BRB	head of government	GOV	1987-06	1994-09-07
Owen Arthur	~Arthur		BRB	head of government	GOV	1994-09-07	2008-01-16
Lim Jock Seng	~Seng		BRN	minister	GOV	2005-08	2005-10
Mohamed Bolkiah	~Bolkiah		BRN	minister	GOV	2003-01	2005-10
Jigme Thinley		Jigme Y. Thinley	BTN	minister	GOV	2003-01	2007-08
Jigme Thinley		Jigme Y. Thinley	BTN	minister	GOV	2008-05	2011-02+
Khandu Wangchuk			BTN	minister	GOV	2003-08	2007-08
Khandu Wangchuk			BTN	minister	GOV	2008-05	2011-02+
Lyonpo Jigmi Thinley			BTN	head of government	GOV	1998-07-20	1999-07-09
Lyonpo Jigmi Thinley			BTN	head of government	GOV	2003-08	2004-08-18
Lyonpo Jigmi Thinley			BTN	head of government	GOV	2008-04-09	2013-07
Lyonpo Khandu Wangchuk			BTN	head of government	GOV	2001-08-08	2002-08-14
Lyonpo Khandu Wangchuk			BTN	head of government	GOV	2006-09-07	2007-07
Lyonpo Kinzang Dorji			BTN	head of government	GOV	2002-08-14	2003-08
Lyonpo Kinzang Dorji			BTN	head of government	GOV	2007-07	2008-04-09
Lyonpo Sangay Ngedup			BTN	head of government	GOV	1999-07-09	2000-07-20
Lyonpo Sangay Ngedup			BTN	head of government	GOV	2005-09-05	2006-09-07
Lyonpo Yeshey Zimba			BTN	head of government	GOV	2000-07-20	2001-08-08
Lyonpo Yeshey Zimba			BTN	head of government	GOV	2004-08-18	2005-09-05
Tschering Wangchuk			BTN	head of state or government	GOV	2018-08	2018-11
Ugyen Tshering			BTN	minister	GOV	2008-05	2011-02+
Mompat Imerahfe	~Imerahfe		BWA	foreign minister	GOV	2003-12	2003-12
Mompati Merafhe	~Merafhe	Mompati Merahfe	BWA	foreign minister	GOV	2003-01	2003-11
Mompati Merafhe	~Merafhe	Mompati Merahfe	BWA	foreign minister	GOV	2004-01	2011-02+
Abdou Meckassoua	~Meckassoua		CAF	foreign minister	GOV	2003-04	2006-07
Abel Goumba	~Goumba		CAF	head of government	GOV	2003-03-23	2003-12-12
Anicet Georges Dologuele	~Dologuele		CAF	head of government	GOV	1999-02	2001-04
Antoine Gambi	~Gambi		CAF	foreign minister	GOV	2009-08	2011-02+
Celestin Gaombalet	~Gaombalet		CAF	head of government	GOV	2003-12-12	2005-06-13
Come Zoumara	~Zoumara		CAF	foreign minister	GOV	2006-10	2009-07
Edouard Frank	~Frank		CAF	head of government	GOV	1991-03-15	1992-12-04
Elie Dote	~Dote		CAF	head of government	GOV	2005-06-13	2008-01-22
Enoch Derant Lakoue	~Lakoue		CAF	head of government	GOV	1993-02-26	1993-10-25
Faustin Archange Touadera	~Touadera		CAF	head of government	GOV	2008-01-22	2009+
Gabriel Koyambounou	~Koyambounou		CAF	head of government	GOV	1995-04-12	1996-06-11
Jean Paul Ngoupande	~Ngoupande		CAF	foreign minister	GOV	2006-08	2006-09
Jean-Luc Mandaba	~Mandaba		CAF	head of government	GOV	1993-10-25	1995-04-12
Jean-Paul Ngoupande	~Ngoupande	Jean Paul Ngoupande	CAF	head of government	GOV	1996-06-11	1997-01
Marcel Beti Marace	~Marace		CAF	foreign minister	GOV	2003-01	2003-03
Martin Ziguele	~Ziguele		CAF	head of government	GOV	2001-04	2003-03-15
Michel Gbezera-Bria	~Gbezera-Bria		CAF	head of government	GOV	1997-01	1999-02
Timothee Malendoma	~Malendoma		CAF	head of government	GOV	1992-12-04	1993-02-26
Bill Graham	~Graham		CAN	foreign minister	GOV	2003-01	2003-12
David Pratt	~Pratt		CAN	defence minister	GOV|MIL	2004-01	2004-07
Gordon Oconnor	~Oconnor		CAN	defence minister	GOV|MIL	2006-03	2007-08
John McCallum	~McCallum		CAN	defence minister	GOV|MIL	2003-01	2003-12
Kim Campbell	~Campbell		CAN	head of government	GOV	1993-06-25	1993-11-04
Lawrence Cannon	~Cannon		CAN	minister	GOV	2008-11	2011-02+
Maxime Bernier	~Bernier		CAN	minister	GOV	2007-09	2008-05
Peter Mackay	~Mackay		CAN	defence minister	GOV|MIL	2007-09	2015-11
Peter Mackay	~Mackay		CAN	foreign minister	GOV	2006-03	2008-10
Pierre Pettigrew	~Pettigrew		CAN	minister	GOV	2004-08	2006-02
William Graham	~Graham		CAN	defence minister	GOV|MIL	2004-08	2006-02
William Graham	~Graham		CAN	foreign minister	GOV	2004-01	2004-07
Alain Berset	~Berset		CHE	head of state or government	GOV	2018-01	2018-12
Doris Leuthard	~Leuthard		CHE	head of state or government	GOV	2010-01	2010-12
Doris Leuthard	~Leuthard		CHE	head of state or government	GOV	2017-01	2017-12
Hans-Rudolf Merz	~Merz		CHE	head of state or government	GOV	2009-01	2009-12
Alejandro Foxley	~Foxley		CHL	foreign minister	GOV	2006-05	2009-03
Alfredo Moreno Charme	~Charme		CHL	foreign minister	GOV	2010-04	2011-02+
Francisco Vidal	~Vidal		CHL	defence minister	GOV|MIL	2009-04	2010-03
Ignacio Walker	~Walker		CHL	foreign minister	GOV	2004-11	2006-04
Jaime Ravinet	~Ravinet		CHL	minister	GOV	2004-11	2006-04
Jaime Ravinet	~Ravinet		CHL	minister	GOV	2010-04	2011-02+
Jose Goni	~Goni		CHL	defence minister	GOV|MIL	2007-04	2009-03
Maria Soledad Alvear Valenzuela	~Valenzuela		CHL	foreign minister	GOV	2003-01	2004-10
Michelle Bachelet	~Bachelet		CHL	defence minister	GOV|MIL	2003-01	2004-10
Vivianne Blanlot	~Blanlot		CHL	defence minister	GOV|MIL	2006-05	2007-03
Yang Jiechi	~Yang		CHN	minister	GOV	2003-01	2005-07
Abou Drahamane Sangare	~Sangare		CIV	foreign minister	GOV	2003-01	2003-02
Affi N'Guessan	~N'Guessan		CIV	head of government	GOV	2000-10-27	2003-02-10
Alassane Ouattara	~Ouattara	Alassane Dramane Ouattara	CIV	head of government	GOV	1990-11-07	1993-12-11
Charles Konan Banny	~Banny		CIV	head of government	GOV	2005-12-07	2007-04-04
Daniel Kablan Duncan	~Duncan		CIV	head of government	GOV	1993-12-11	1999-12-24
Guillaume Soro	~Soro	Guillaume Kigbafori Soro	CIV	defence minister	GOV|MIL	2011-01	2011-02+
Guillaume Soro	~Soro	Guillaume Kigbafori Soro	CIV	head of government	GOV	2007-04-04	2009+
Jean Marie Kacou Gervais	~Gervais		CIV	foreign minister	GOV	2010-05	2011-02+
Mamadou Bamba	~Bamba		CIV	foreign minister	GOV	2003-03	2006-05
Michel Amani	~Amani		CIV	defence minister	GOV|MIL	2007-05	2010-12
Moise Lida Kouassi	~Kouassi		CIV	defence minister	GOV|MIL	2003-01	2003-02
Rene Amani	~Amani		CIV	defence minister	GOV|MIL	2005-09	2006-05
Rene Aphing Kouassi	~Kouassi	Rene Aphing Kouasi	CIV	defence minister	GOV|MIL	2006-06	2007-04
Seydou Diarra	~Diarra		CIV	head of government	GOV	2000-05-18	2000-10-27
Seydou Diarra	~Diarra		CIV	head of government	GOV	2003-02-10	2005-12-07
Youssouf Bakayoko	~Bakayoko		CIV	foreign minister	GOV	2006-06	2010-04
Ephraim Inoni	~Inoni		CMR	head of government	GOV	2004-12-08	2009+
Henry Eyebe Ayissi	~Ayissi	Henri Eyebe Ayissi	CMR	foreign minister	GOV	2007-11	2011-02+
Laurent Esso	~Esso		CMR	minister	GOV	2005-02	2011-02+
Peter Mafany Musonge	~Musonge		CMR	head of government	GOV	1996-09-19	2004-12-08
Remy Ze Meka	~Meka		CMR	defence minister	GOV|MIL	2005-02	2009-07
Sadou Hayatou	~Hayatou		CMR	head of government	GOV	1991-04-26	1992-04-09
Simon Achidi Achu	~Achu		CMR	head of government	GOV	1992-04-09	1996-09-19
Adolphe Muzito	~Muzito		COD	head of government	GOV	2008-10-10	2009+
Adolphe Yemba Onusumba	~Onusumba		COD	defence minister	GOV|MIL	2005-02	2006-10
Alexis Thambwe	~Thambwe		COD	minister	GOV	2003-08	2006-03
Alexis Thambwe	~Thambwe		COD	minister	GOV	2008-11	2011-02+
Antione Gizenga	~Gizenga		COD	head of government	GOV	2006-12	2008-10-10
Antoine Ghonda	~Ghonda		COD	foreign minister	GOV	2003-08	2004-07
Charles Mwanda Nsimba	~Nsimba	Charles Mwando Nsimba	COD	defence minister	GOV|MIL	2008-11	2011-02+
Chikez Diemu	~Diemu		COD	defence minister	GOV|MIL	2007-03	2007-10
Guyslain Chikez Diemu	~Diemu		COD	defence minister	GOV|MIL	2007-11	2008-10
Irung Awan	~Awan		COD	defence minister	GOV|MIL	2003-01	2003-07
Jean Pierre Ondekane	~Ondekane		COD	defence minister	GOV|MIL	2003-08	2005-01
Leonard She Okitundu	~Okitundu		COD	foreign minister	GOV	2003-01	2003-07
Norbert Likulia Bolongo	~Bolongo		COD	head of government	GOV	1997-04-09	1997-05-16
Raymond Ramazani Baya	~Baya		COD	foreign minister	GOV	2004-08	2007-01
Tharcisse Habarugira	~Habarugira		COD	defence minister	GOV|MIL	2006-11	2007-01
Andre Milongo	~Milongo		COG	head of government	GOV	1991-06-08	1992-09-02
Bernard Kolelas	~Kolelas		COG	head of government	GOV	1997-09-08	1997-10-15
Charles Zacharie Bowao	~Bowao		COG	defence minister	GOV|MIL	2009-10	2011-02+
Claude Antoine Dacosta	~Dacosta		COG	head of government	GOV	1992-12-06	1993-06-23
David Charles Ganao	~Ganao		COG	head of government	GOV	1996-08-27	1997-09-08
Felix Tschisekedi	~Tschisekedi		COG	head of state or government	GOV	2019-01	2021-03+
Isidore Mvouba	~Mvouba		COG	head of government	GOV	2005-01-07	2009+
Jacques Yvon Ndolou	~Ndolou		COG	defence minister	GOV|MIL	2004-09	2009-09
Joachim Yhombi-Opango	~Yhombi-Opango		COG	head of government	GOV	1993-06-23	1996-08-27
Justin Itihi Lekoundzou Ossetoumba	~Ossetoumba		COG	defence minister	GOV|MIL	2003-01	2003-12
Justin Itihi Lekoundzou Ossetoumba	~Ossetoumba		COG	defence minister	GOV|MIL	2004-02	2004-08
Louis Sylvain Goma	~Goma		COG	head of government	GOV	1991-01-08	1991-06-08
Pierre Moussa	~Moussa		COG	head of government	GOV	1990-12-03	1991-01-08
Rodolphe Adada	~Adada		COG	minister	GOV	2003-01	2007-06
Stephane Maurice Bongho-Nouarra	~Bongho-Nouarra		COG	head of government	GOV	1992-09-02	1992-12-06
Jim Marurai	~Marurai		COK	head of government	GOV	2004-12-14	2009+
Robert Woonton	~Woonton		COK	foreign minister	GOV	2003-01	2008-08
Robert Woonton	~Woonton		COK	head of government	GOV	2002-02-11	2004-12-11
Terepai Maoate	~Maoate		COK	head of government	GOV	1999-11-18	2002-02-11
Wilkie Rasmussen	~Rasmussen		COK	foreign minister	GOV	2008-09	2010-03
Camilo Ospina Bernal	~Bernal		COL	defence minister	GOV|MIL	2005-08	2006-07
Carolina Barco	~Barco		COL	minister	GOV	2003-01	2006-08
Carolina Barco	~Barco		COL	minister	GOV	2006-10	2010-10
Fernando Araujo Perdomo	~Perdomo		COL	foreign minister	GOV	2007-03	2008-08
Gabriel Silva Lujan	~Lujan		COL	defence minister	GOV|MIL	2009-08	2010-08
Jaime Bermudez Merizalde	~Merizalde		COL	foreign minister	GOV	2008-09	2010-08
Jorge Alberto Uribe Echavarria	~Echavarria		COL	defence minister	GOV|MIL	2003-12	2005-02
Jorge Alberto Uribe Echavarria	~Echavarria		COL	defence minister	GOV|MIL	2005-04	2005-07
Juan Manuel Santos	~Santos		COL	defence minister	GOV|MIL	2006-08	2009-07
Maria Angela Holguin Cuellar	~Cuellar		COL	minister	GOV	2005-01	2007-01
Maria Consuelo Araujo Castro	~Castro		COL	foreign minister	GOV	2006-09	2007-02
Marta Lucia Ramirez	~Ramirez		COL	defence minister	GOV|MIL	2003-01	2003-11
Rodrigo Rivera Salazar	~Salazar		COL	defence minister	GOV|MIL	2010-09	2011-02+
Santos Calderon	~Calderon		COL	head of state or government	GOV	2010-08	2018-08
Abbas Djoussouf	~Djoussouf		COM	head of government	GOV	1998-11-22	1999-04
Aboudou Soefou	~Soefou		COM	foreign minister	GOV	2005-08	2006-06
Ahmed Abdou	~Abdou		COM	head of government	GOV	1996-12-27	1997-09-09
Ahmed Ben Cheikh Attoumane	~Attoumane		COM	head of government	GOV	1993-06-20	1994-01-02
Ahmed Ben Said Jaffar	~Jaffar		COM	minister	GOV	2006-07	2010-06
Bianrifi Tarmidi	~Tarmidi		COM	head of government	GOV	1999-12-02	2000-11
Fahami Said Ibrahim	~Ibrahim	Fahmi Said Ibrahim el Maceli	COM	foreign minister	GOV	2010-07	2011-02+
Halifa Houmadi	~Houmadi		COM	head of government	GOV	1994-10-14	1995-04
Hamada Madi	~Madi		COM	head of government	GOV	2000-11	2002-04-15
Hamada Madi Bolero	~Bolero		COM	minister	GOV	2003-06	2005-07
Ibrahim Halidi	~Halidi		COM	head of government	GOV	1993-01	1993-05-26
Mohamed Abdou Madi	~Madi		COM	head of government	GOV	1994-01-02	1994-10-14
Mohamed Abdoulwahabi	~Abdoulwahabi		COM	defence minister	GOV|MIL	2006-07	2007-08
Mohamed Bacar Dossar	~Dossar		COM	defence minister	GOV|MIL	2007-09	2010-06
Mohamed Souef el Amine	~el Amine		COM	minister	GOV	2003-01	2003-09
Mohamed Souef el Amine	~el Amine		COM	minister	GOV	2003-11	2004-09
Mohamed Souef el Amine	~el Amine		COM	minister	GOV	2004-11	2004-12
Mohamed Souef el Amine	~el Amine		COM	minister	GOV	2005-02	2005-07
Mohamed Souef el Amine	~el Amine		COM	minister	GOV	2007-04	2007-08
Mohamed Taki Abdoulkarim	~Abdoulkarim		COM	head of government	GOV	1992-01-07	1992-07-15
Nourdine Bourhane	~Bourhane		COM	head of government	GOV	1997-12-07	1998-05
Said Ali Mohamed	~Mohamed		COM	head of government	GOV	1993-05-26	1993-06-19
Tadjidine Ben Said Massounde	~Massounde		COM	head of government	GOV	1995-04	1996-03-27
Tadjidine Ben Said Massounde	~Massounde		COM	head of government	GOV	1996-03-27	1996-12-27
Armindo Cipriano Mauricio	~Mauricio		CPV	defence minister	GOV|MIL	2003-01	2008-07
Carlos Veiga	~Veiga		CPV	head of government	GOV	1991-04-04	2000-10-05
Domingos Mascarenhas	~Mascarenhas		CPV	foreign minister	GOV	2004-08	2008-07
Fatima Veiga	~Veiga	Fatima Lima Veiga	CPV	minister	GOV	2003-01	2004-07
Fatima Veiga	~Veiga	Fatima Lima Veiga	CPV	minister	GOV	2004-09	2008-06
Fatima Veiga	~Veiga	Fatima Lima Veiga	CPV	minister	GOV	2008-10	2011-02+
Gualberto do Rosario	~do Rosario		CPV	head of government	GOV	2000-07	2001-02
Jorge Borges	~Borges		CPV	foreign minister	GOV	2008-08	2011-02+
Jose Maria Neves	~Neves	Jose Maria Pereira Neves	CPV	head of government	GOV	2001-02	2016-04
Maria Cristina Fontes Lima	~Lima		CPV	defence minister	GOV|MIL	2008-08	2011-02+
Pedro Pires	~Pires		CPV	head of government	GOV	1975-07-08	1991-04-04
Victor Borges	~Borges		CPV	minister	GOV	2004-08	2008-07
Bruno Stagno	~Stagno		CRI	minister	GOV	2003-01	2006-05
Bruno Stagno	~Stagno		CRI	minister	GOV	2006-07	2010-05
Rene Castro Salazar	~Salazar		CRI	foreign minister	GOV	2010-06	2011-02+
Bruno Rodriguez Parrilla	~Parrilla		CUB	minister	GOV	2003-01	2004-02
Felipe Perez Roque	~Roque		CUB	foreign minister	GOV	2003-01	2009-03
Christodoulos Pasiardis	~Pasiardis	Christodoulos Pashiardis	CYP	defence minister	GOV|MIL	2007-06	2008-02
Costas Papacostas	~Papacostas		CYP	defence minister	GOV|MIL	2008-03	2011-02+
Erato Kozakou Marcoulli	~Marcoulli		CYP	minister	GOV	2003-01	2004-05
Erato Kozakou Marcoulli	~Marcoulli		CYP	minister	GOV	2007-08	2008-02
Georgios Iacovou	~Iacovou		CYP	foreign minister	GOV	2003-03	2005-02
Georgios Iacovou	~Iacovou		CYP	foreign minister	GOV	2005-04	2006-06
Ioannis Kasoulides	~Kasoulides		CYP	foreign minister	GOV	2003-01	2003-02
Kyriakos Mavronicolas	~Mavronicolas		CYP	defence minister	GOV|MIL	2003-03	2006-06
Markos Kyprianou	~Kyprianou		CYP	minister	GOV	2003-03	2004-07
Markos Kyprianou	~Kyprianou		CYP	minister	GOV	2004-09	2005-08
Markos Kyprianou	~Kyprianou		CYP	minister	GOV	2008-03	2011-02+
Nikos Anastasiadis	~Anastasiadis		CYP	head of state or government	GOV	2013-02	2021-03+
Nikos Symeonides	~Symeonides		CYP	defence minister	GOV|MIL	2006-11	2007-05
Phoevos Klokkaris	~Klokkaris		CYP	defence minister	GOV|MIL	2006-07	2006-10
Socrates Hasikos	~Hasikos		CYP	defence minister	GOV|MIL	2003-01	2003-02
Yiorgos Lillikas	~Lillikas		CYP	minister	GOV	2006-07	2007-07
Alexandr Vondra	~Vondra	Alexander Vondra	CZE	defence minister	GOV|MIL	2010-08	2021-12
Alexandr Vondra	~Vondra	Alexander Vondra	CZE	foreign minister	GOV	2006-10	2009-06
Jan Kohout	~Kohout		CZE	foreign minister	GOV	2009-07	2010-07
Jaroslav Tvrdik	~Tvrdik		CZE	defence minister	GOV|MIL	2003-01	2003-06
Jiri Paroubek	~Paroubek		CZE	head of government	GOV	2005-04-25	2006-09-04
Jiri Sedivy	~Sedivy		CZE	defence minister	GOV|MIL	2006-10	2007-01
Josef Tosovsko	~Tosovsko		CZE	head of government	GOV	1997-12-17	1998-07-17
Karel Kuehnl	~Kuehnl		CZE	defence minister	GOV|MIL	2004-09	2006-09
Karel Schwarzenberg	~Schwarzenberg		CZE	minister	GOV	2007-02	2009-06
Karel Schwarzenberg	~Schwarzenberg		CZE	minister	GOV	2010-08	2011-02+
Martin Bartak	~Bartak		CZE	defence minister	GOV|MIL	2009-07	2010-07
Milos Zeman	~Zeman		CZE	head of government	GOV	1998-07-17	2002-07-12
Mirek Topolanek	~Topolanek		CZE	head of government	GOV	2006-09-04	2010-07
Miroslav Kostelka	~Kostelka		CZE	defence minister	GOV|MIL	2003-07	2004-03
Miroslav Kostelka	~Kostelka		CZE	defence minister	GOV|MIL	2004-05	2004-08
Petr Pithart	~Pithart		CZE	head of government	GOV	1990-02-06	1992-07-02
Stanislav Gross	~Gross		CZE	head of government	GOV	2004-07-26	2005-04-25
Vaclav Klaus	~Klaus		CZE	head of government	GOV	1992-07-02	1997-12-17
Vladimir Spidla	~Spidla		CZE	head of government	GOV	2002-07-12	2004-07-26
Vlasta Parkanova	~Parkanova		CZE	defence minister	GOV|MIL	2007-02	2009-06
Franz Josef Jung	~Jung		DEU	minister	GOV	2005-12	2009-10
Hans Modrow	~Modrow		DEU	head of government	GOV	1989-11-13	1990-04-12
Karl Theodor zu Guttenberg	~zu Guttenberg		DEU	defence minister	GOV|MIL	2009-11	2011-03
Lothar de Maiziere	~de Maiziere		DEU	head of government	GOV	1990-04-12	1990-10-02
Manfred Gerlach	~Gerlach		DEU	head of state	GOV	1989-12-06	1990-04-05
Peter Struck	~Struck		DEU	defence minister	GOV|MIL	2003-01	2005-11
Sabine Bergmann-Pohl	~Bergmann-Pohl		DEU	head of state	GOV	1990-04-05	1990-10-02
Ali Abdi Farah	~Farah		DJI	foreign minister	GOV	2003-01	2005-07
Barkat Gourad Hamadou	~Hamadou		DJI	head of government	GOV	1978-10-02	2001-03-07
Dileita Mohamed Dileita	~Dileita		DJI	head of government	GOV	2001-03-07	2009+
Hawa Ahmed Youssouf	~Youssouf		DJI	minister	GOV	2003-02	2003-05
Hawa Ahmed Youssouf	~Youssouf		DJI	minister	GOV	2003-07	2003-07
Hawa Ahmed Youssouf	~Youssouf		DJI	minister	GOV	2005-08	2006-05
Mahamoud Ali Youssouf	~Youssouf		DJI	foreign minister	GOV	2006-06	2011-02+
Ougoureh Kifleh Ahmed	~Ahmed		DJI	defence minister	GOV|MIL	2003-01	2011-02+
Edison James	~James		DMA	head of government	GOV	1995-06-14	2000-02-03
Eugenia Charles	~Charles		DMA	head of government	GOV	1980-07-21	1995-06-14
Osborne Riviere	~Riviere		DMA	head of government	GOV	2004-01-06	2004-01-08
Osborne Riviere	~Riviere		DMA	minister	GOV	2003-01	2004-01
Pierre Charles	~Charles		DMA	head of government	GOV	2000-10	2004-01-06
Rosie Douglas	~Douglas		DMA	head of government	GOV	2000-02-03	2000-10
Vince Henderson	~Henderson		DMA	minister	GOV	2003-01	2004-01
Vince Henderson	~Henderson		DMA	minister	GOV	2010-05	2011-02+
Anders Fogh Rasmussen	~Rasmussen		DNK	head of government	GOV	2001-11-27	2009-04
Gitte Lillelund Bech	~Bech		DNK	defence minister	GOV|MIL	2010-03	2023-08
Lene Espersen	~Espersen		DNK	minister	GOV	2010-03	2011-02+
Per Stig Moller	~Moller		DNK	minister	GOV	2003-01	2004-08
Per Stig Moller	~Moller		DNK	minister	GOV	2004-10	2011-02+
Poul Nyrup Rasmussen	~Rasmussen		DNK	head of government	GOV	1993-01-25	2001-11-27
Poul Schluter	~Schluter		DNK	head of government	GOV	1982-09-10	1993-01-25
Soren Gade	~Gade		DNK	defence minister	GOV|MIL	2004-05	2010-02
Svend Aage Jensby	~Jensby		DNK	defence minister	GOV|MIL	2003-01	2003-12
Svend Aage Jensby	~Jensby		DNK	defence minister	GOV|MIL	2004-02	2004-04
Abdelaziz Belkhadem	~Belkhadem		DZA	head of government	GOV	2006-05-24	2008-06-23
Abdelaziz Belkhadem	~Belkhadem		DZA	minister	GOV	2003-01	2006-05
Abdelaziz Belkhadem	~Belkhadem		DZA	minister	GOV	2006-09	2011-02+
Ahmed Benbitour	~Benbitour		DZA	head of government	GOV	1999-12-23	2000-08-27
Ahmed Ouyahia	~Ouyahia		DZA	head of government	GOV	1995-12	1998-12-15
Ahmed Ouyahia	~Ouyahia		DZA	head of government	GOV	2003-05-05	2006-05-24
Ahmed Ouyahia	~Ouyahia		DZA	head of government	GOV	2008-06-23	2009+
Ali Benflis	~Benflis		DZA	head of government	GOV	2000-08-27	2003-05-05
Belaid Abdessalam	~Abdessalam		DZA	head of government	GOV	1992-07-08	1993-08-21
Mokdad Sifi	~Sifi		DZA	head of government	GOV	1994-04-11	1995-12
Mouloud Hamrouche	~Hamrouche		DZA	head of government	GOV	1989-09-09	1991-06-05
Redha Malek	~Malek		DZA	head of government	GOV	1993-08-21	1994-04-11
Sid Ahmed Ghozali	~Ghozali		DZA	head of government	GOV	1991-06-05	1992-07-08
Smail Hamdani	~Hamdani		DZA	head of government	GOV	1998-12-15	1999-12-23
Anibal Solon Espinosa Ayala	~Ayala		ECU	defence minister	GOV|MIL	2005-05	2005-10
Antonio Parra Gil	~Gil		ECU	foreign minister	GOV	2005-05	2005-10
Antonio Vargas	~Vargas		ECU	head of state	GOV	2000-01-21	2000-01-22
Carlos Mendoza	~Mendoza		ECU	head of state	GOV	2000-01-21	2000-01-22
Carlos Solorzano	~Solorzano		ECU	head of state	GOV	2000-01-21	2000-01-22
Francisco Carrion Mena	~Mena		ECU	minister	GOV	2005-11	2007-01
Francisco Carrion Mena	~Mena		ECU	minister	GOV	2009-12	2011-02+
Javier Ponce Cevallos	~Cevallos		ECU	defence minister	GOV|MIL	2008-05	2011-02+
Lorena Escudero Duran	~Duran		ECU	defence minister	GOV|MIL	2007-03	2007-08
Marcelo Delgado Alvear	~Alvear		ECU	defence minister	GOV|MIL	2006-09	2007-01
Maria Fernanda Espinosa	~Espinosa		ECU	minister	GOV	2007-02	2007-03
Maria Fernanda Espinosa	~Espinosa		ECU	minister	GOV	2008-04	2011-02+
Nelson Herrera	~Herrera		ECU	defence minister	GOV|MIL	2003-01	2005-04
Nina Pacari	~Pacari		ECU	foreign minister	GOV	2003-01	2003-08
Oswaldo Jarrin Roman	~Roman		ECU	defence minister	GOV|MIL	2005-11	2006-08
Patricio Zuquilanda	~Zuquilanda		ECU	foreign minister	GOV	2003-09	2005-04
Ricardo Patino	~Patino		ECU	minister	GOV	2007-02	2010-01
Wellington Sandoval	~Sandoval		ECU	defence minister	GOV|MIL	2007-10	2008-04
Ahmed Maher	~Maher		EGY	foreign minister	GOV	2003-01	2004-07
Ahmed Nazif	~Nazif	Ahmed Mohamed Nazif|Ahmed Mahmoud Mohamed Nazif	EGY	head of government	GOV	2004-07-14	2018-06
Atef Ebeid	~Ebeid		EGY	head of government	GOV	1999-10-05	2004-07-14
Atef Sedki	~Sedki		EGY	head of government	GOV	1986-11-10	1996-01-04
Kamal Ganzouri	~Ganzouri		EGY	head of government	GOV	1996-01-04	1999-10-05
Ali Said Abdella	~Ali		ERI	foreign minister	GOV	2003-01	2004-08
Ali Said Abdella	~Ali		ERI	foreign minister	GOV	2004-10	2005-10
Mohamed Omer	~Mohamed		ERI	foreign minister	GOV	2005-12	2007-04
Osman Saleh	~Osman		ERI	minister	GOV	2007-05	2011-02+
Sebhat Ephrem	~Sebhat		ERI	defence minister	GOV|MIL	2003-01	2011-02+
Ana Palacio	~Palacio		ESP	foreign minister	GOV	2003-01	2004-04
Carme Chacon	~Chacon		ESP	defence minister	GOV|MIL	2008-05	2018-06
Federico Trillo	~Trillo		ESP	defence minister	GOV|MIL	2003-01	2004-04
Felipe Gonzalez Marquez	~Marquez		ESP	head of government	GOV	1982-12-02	1996-05-05
Jose Antonio Alonso	~Alonso		ESP	defence minister	GOV|MIL	2006-05	2008-04
Jose Bono	~Bono		ESP	defence minister	GOV|MIL	2004-05	2006-04
Miguel Angel Moratinos	~Moratinos		ESP	foreign minister	GOV	2004-05	2010-10
Rajoy Brey	~Brey		ESP	head of state or government	GOV	2011-12	2018-06
Trinidad Jimenez Garcia Herrera	~Herrera		ESP	minister	GOV	2010-11	2011-02+
Andres Tarand	~Tarand		EST	head of government	GOV	1994-11-08	1995-04-17
Edgar Savisaar	~Savisaar		EST	head of government	GOV	1990-04-03	1992-01
Jaak Aaviksoo	~Aaviksoo		EST	defence minister	GOV|MIL	2007-05	2022-07
Jaak Joeruut	~Joeruut		EST	defence minister	GOV|MIL	2005-03	2005-10
Juhan Parts	~Parts		EST	head of government	GOV	2003-04-10	2005-04-13
Jurgen Ligi	~Ligi		EST	defence minister	GOV|MIL	2005-11	2007-04
Kristiina Ojuland	~Ojuland		EST	foreign minister	GOV	2003-01	2005-02
Margus Hanson	~Hanson		EST	defence minister	GOV|MIL	2003-04	2004-11
Mart Laar	~Laar		EST	head of government	GOV	1992-10-21	1994-11-08
Mart Laar	~Laar		EST	head of government	GOV	1999-03-25	2002-01-28
Mart Siimann	~Siimann		EST	head of government	GOV	1997-03-17	1999-03-25
Rein Lang	~Lang		EST	minister	GOV	2005-03	2005-04
Siim Kallas	~Kallas		EST	head of government	GOV	2002-01-28	2003-04-10
Sven Mikser	~Mikser		EST	defence minister	GOV|MIL	2003-01	2003-03
Tiit Vahi	~Vahi		EST	head of government	GOV	1995-04-17	1997-03-17
Urmas Paet	~Paet		EST	minister	GOV	2005-05	2011-02+
Abadula Gemeda	~Abadula		ETH	defence minister	GOV|MIL	2003-01	2005-10
Hailu Yimenu	~Hailu		ETH	head of government	GOV	1989-11-08	1991-04-26
Kuma Demeksa	~Kuma		ETH	defence minister	GOV|MIL	2005-11	2008-11
Seyoum Mesfin	~Seyoum		ETH	foreign minister	GOV	2003-01	2004-04
Seyoum Mesfin	~Seyoum		ETH	foreign minister	GOV	2004-06	2010-10
Siraj Fegisa	~Siraj	Siraj Fegessa	ETH	defence minister	GOV|MIL	2008-12	2011-02+
Tamrat Layne	~Tamrat		ETH	head of government	GOV	1991-06-06	1995-08-22
Tesfaye Dinka	~Tesfaye		ETH	head of government	GOV	1991-04-26	1991-06-06
Alexander Stubb	~Stubb		FIN	foreign minister	GOV	2008-05	2008-07
Anneli Jaatteenmaki	~Jaatteenmaki		FIN	head of government	GOV	2003-04-17	2003-06-24
Cai Goran Alexander Stubb	~Stubb		FIN	foreign minister	GOV	2008-08	2015-05
Erkki Tuomioja	~Tuomioja		FIN	foreign minister	GOV	2003-01	2007-04
Esko Aho	~Aho		FIN	head of government	GOV	1991-04-26	1995-04-13
Harri Holkeri	~Holkeri		FIN	head of government	GOV	1987-04	1991-04-26
Ilkka Kanerva	~Kanerva		FIN	foreign minister	GOV	2007-05	2008-04
Jan Erik Enestam	~Enestam		FIN	defence minister	GOV|MIL	2003-01	2003-04
Jyri Hakamies	~Hakamies	Jyri Jukka Hakamies	FIN	defence minister	GOV|MIL	2007-05	2023-06
Matti Vanhanen	~Vanhanen		FIN	defence minister	GOV|MIL	2003-05	2003-06
Matti Vanhanen	~Vanhanen	Matti Taneli Vanhanen	FIN	head of government	GOV	2000-03	2011-06
Paavo Lipponen	~Lipponen		FIN	head of government	GOV	1995-04-13	2003-04-17
Seppo Kaariainen	~Kaariainen		FIN	defence minister	GOV|MIL	2003-07	2007-04
Epeli Ganilau	~Ganilau		FJI	minister	GOV	2010-04	2010-12
Epeli Nailatikau	~Nailatikau		FJI	minister	GOV	2010-04	2011-02+
Inoke Kubuabola	~Kubuabola		FJI	minister	GOV	2010-12	2011-02+
Voreqe Bainimarama	~Bainimarama		FJI	head of state	GOV	2000-05	2000-07-18
Alain Juppe	~Juppe		FRA	head of government	GOV	1995-05-18	1997-06-03
Dominique de Villepin	~de Villepin		FRA	head of government	GOV	2005-05	2007-05-17
Dominique de Villepin	~de Villepin		FRA	minister	GOV	2005-06	2007-05
Edith Cresson	~Cresson		FRA	head of government	GOV	1991-05-15	1992-04-02
Edouard Balladur	~Balladur		FRA	head of government	GOV	1993-03	1995-05-18
Herve Morin	~Morin		FRA	defence minister	GOV|MIL	2007-06	2010-11
Hubert Falco	~Falco		FRA	defence minister	GOV|MIL	2009-07	2009-11
Jean Marie Bockel	~Bockel		FRA	defence minister	GOV|MIL	2008-04	2009-06
Jean-Pierre Raffarin	~Raffarin		FRA	head of government	GOV	2002-05-06	2005-05
Lionel Jospin	~Jospin		FRA	head of government	GOV	1997-06-03	2002-05-06
Michel Barnier	~Barnier		FRA	minister	GOV	2004-04	2005-06
Michel Rocard	~Rocard		FRA	head of government	GOV	1988-05-10	1991-05-15
Michele Alliot Marie	~Marie		FRA	defence minister	GOV|MIL	2003-01	2007-05
Philippe Douste Blazy	~Blazy		FRA	minister	GOV	2005-07	2007-05
Pierre Beregovoy	~Beregovoy		FRA	head of government	GOV	1992-04-02	1993-03
Rama Yade	~Yade		FRA	minister	GOV	2009-07	2009-11
Renaud Muselier	~Muselier		FRA	foreign minister	GOV	2003-01	2005-06
Casimir Oye Mba	~Mba		GAB	head of government	GOV	1990-05-03	1994-11-02
Jean Eyeghe Ndong	~Ndong		GAB	head of government	GOV	2006-01-20	2009+
Jean-Francois Ntoutoume Emane	~Emane		GAB	head of government	GOV	1999-01-23	2006-01-20
Leon Mebiame	~Mebiame		GAB	head of government	GOV	1975-04-16	1990-05-03
Paulin Obame-Nguema	~Obame-Nguema		GAB	head of government	GOV	1994-11-02	1999-01-23
Geoffrey Hoon	~Hoon	Geoffrey William Hoon	GBR	defence minister	GOV|MIL	2003-01	2005-05
John Hutton	~Hutton	John Matthew Patrick Hutton	GBR	defence minister	GOV|MIL	2008-11	2009-06
John Reid	~Reid		GBR	defence minister	GOV|MIL	2005-06	2006-05
Liam Fox	~Fox		GBR	defence minister	GOV|MIL	2010-06	2014-07
Robert Ainsworth	~Ainsworth	Robert William Ainsworth	GBR	defence minister	GOV|MIL	2009-07	2010-05
Avtandil Jorbenadze	~Jorbenadze		GEO	head of government	GOV	2001-12-21	2003-11-27
Bacho Akhalaia	~Akhalaia		GEO	defence minister	GOV|MIL	2009-10	2011-02+
Bessarion Gugushvili	~Gugushvili		GEO	head of government	GOV	1991-08-23	1992-01-06
David Tevzadze	~Tevzadze		GEO	defence minister	GOV|MIL	2003-01	2004-02
Davit Kezerashvili	~Kezerashvili		GEO	defence minister	GOV|MIL	2006-12	2008-12
Eduard Shevardnadze	~Shevardnadze		GEO	head of government	GOV	1993-08-06	1993-08-20
Gela Bezhuashvili	~Bezhuashvili		GEO	defence minister	GOV|MIL	2004-03	2005-10
Gela Bezhuashvili	~Bezhuashvili		GEO	foreign minister	GOV	2005-11	2008-02
Giorgi Arsenishvili	~Arsenishvili		GEO	head of government	GOV	2000-05-11	2001-12-21
Giorgi Baramidze	~Baramidze		GEO	defence minister	GOV|MIL	2004-07	2004-12
Grigol Vashadze	~Vashadze		GEO	minister	GOV	2009-01	2011-02+
Irakli Menagharishvili	~Menagharishvili		GEO	foreign minister	GOV	2003-01	2003-11
Irakli Okruashvili	~Okruashvili		GEO	defence minister	GOV|MIL	2005-01	2006-11
Lado Gurgenidze	~Gurgenidze	Vladimir Gurgenidze	GEO	head of government	GOV	2007-11-22	2012-10
Murman Omanidze	~Omanidze		GEO	head of government	GOV	1991-08-18	1991-08-23
Niko Lekishvili	~Lekishvili		GEO	head of government	GOV	1995-12-08	1998-08-07
Otar Patsatsia	~Patsatsia		GEO	head of government	GOV	1993-08-20	1995-10-05
Salome Zourabichvili	~Zourabichvili		GEO	foreign minister	GOV	2004-08	2005-10
Tedo Japaridze	~Japaridze		GEO	minister	GOV	2004-01	2004-07
Tengiz Sigua	~Sigua		GEO	head of government	GOV	1990-11-15	1991-08-18
Tengiz Sigua	~Sigua		GEO	head of government	GOV	1992-01-06	1993-08-06
Vasil Sikharulidze	~Sikharulidze	David Sikharulidze	GEO	defence minister	GOV|MIL	2009-01	2009-09
Vazha Lortkipanidze	~Lortkipanidze		GEO	head of government	GOV	1998-08-07	2000-05-11
Zurab Nogaideli	~Nogaideli		GEO	head of government	GOV	2005-02-17	2007-11-22
Zurab Zhvania	~Zhvania		GEO	head of government	GOV	2003-11-27	2004-02-17
Zurab Zhvania	~Zhvania		GEO	head of government	GOV	2004-02-17	2005-02-03
Addo Kufuor	~Kufuor		GHA	defence minister	GOV|MIL	2003-04	2004-05
Akwasi Osei Adjei	~Adjei	Akwasi Asei Adjei	GHA	minister	GOV	2007-09	2007-12
Albert Kan Dapaah	~Dapaah		GHA	defence minister	GOV|MIL	2007-09	2009-03
Hackman Owusu Agyeman	~Agyeman		GHA	foreign minister	GOV	2003-01	2007-08
Joseph Smith	~Smith		GHA	defence minister	GOV|MIL	2009-04	2011-02+
Kwame Addo Kufuor	~Kufuor		GHA	defence minister	GOV|MIL	2003-01	2003-03
Kwame Addo Kufuor	~Kufuor		GHA	defence minister	GOV|MIL	2004-06	2007-08
Mohammed Mumuni	~Mumuni	Muhammed Mumuni	GHA	foreign minister	GOV	2009-04	2011-02+
Baboucarr Blaise Jagne	~Jagne		GMB	foreign minister	GOV	2003-01	2004-10
Bala Garba Jahumpa	~Jahumpa		GMB	minister	GOV	2006-11	2008-04
Lamin Kaba Bajo	~Bajo		GMB	foreign minister	GOV	2005-12	2006-10
Momodou Lamin Sedat Jobe	~Jobe		GMB	foreign minister	GOV	2003-01	2003-12
Mousa Bala Gaye	~Gaye	Musa Gibril Bala Gaye	GMB	minister	GOV	2004-01	2005-03
Mousa Bala Gaye	~Gaye	Musa Gibril Bala Gaye	GMB	minister	GOV	2005-09	2011-01
Omar Touray	~Touray		GMB	foreign minister	GOV	2008-05	2011-02+
Sidi Moro Sanneh	~Sanneh		GMB	foreign minister	GOV	2004-11	2005-08
Alamara Nhasse	~Nhasse		GNB	head of government	GOV	2001-12-09	2002-11-17
Aristides Gomes	~Gomes		GNB	head of government	GOV	2005-11-02	2007-04-13
Artur Sanha	~Sanha		GNB	head of government	GOV	2003-09-28	2004-05-10
Caetano N'Tchama	~N'Tchama		GNB	head of government	GOV	2000-02-19	2001-03-19
Carlos Correia	~Correia		GNB	head of government	GOV	1991-12-27	1994-10-26
Carlos Correia	~Correia		GNB	head of government	GOV	1997-06-06	1998-12-03
Carlos Gomes Junior	~Junior		GNB	head of government	GOV	2004-05-10	2005-11-02
Faustino Imbali	~Imbali		GNB	head of government	GOV	2001-03-21	2001-12-09
Francisco Fadul	~Fadul		GNB	head of government	GOV	1998-12-03	2000-02-19
Manuel Saturnino da Costa	~da Costa		GNB	head of government	GOV	1994-10-26	1997-06-06
Mario Pires	~Pires		GNB	head of government	GOV	2002-11-17	2003-09-14
Martinho Ndafa Cabi	~Cabi		GNB	head of government	GOV	2007-04-13	2009+
Angel Serafin Seriche Dougan	~Dougan		GNQ	head of government	GOV	1996-04	2001-03-04
Candido Muatetema Rivas	~Rivas		GNQ	head of government	GOV	2001-03-04	2004-06-14
Cristino Seriche Bioko	~Bioko		GNQ	head of government	GOV	1982-08-15	1992-03-04
Francisco Edu Ngua	~Ngua		GNQ	defence minister	GOV|MIL	2003-01	2004-06
Ignacio Milam Tang	~Tang		GNQ	head of government	GOV	2008-07-08	2009+
Miguel Abia Biteo Borico	~Borico		GNQ	head of government	GOV	2004-06-14	2006-08-14
Ricardo Mangue Obama Nfubea	~Nfubea		GNQ	head of government	GOV	2006-08-14	2008-07-08
Santiago Nsobeya Efuman	~Efuman		GNQ	minister	GOV	2003-01	2004-06
Silvestre Siale Bileka	~Bileka		GNQ	head of government	GOV	1992-03-04	1996-04
Andreas Papandreou	~Papandreou		GRC	head of government	GOV	1993-10-13	1996-01-22
Dimitrios Droutsas	~Droutsas		GRC	foreign minister	GOV	2010-10	2015-01
Evangelos Vassilios Meimarakis	~Meimarakis		GRC	defence minister	GOV|MIL	2006-03	2009-10
Evangelos Venizelos	~Venizelos		GRC	defence minister	GOV|MIL	2009-11	2023-06
Konstandinos Karamanlis	~Karamanlis		GRC	head of government	GOV	1990-05-04	1995-03-10
Konstandinos Simitis	~Simitis		GRC	head of government	GOV	1996-01-22	2004-03-10
Konstandinos Stephanopoulos	~Stephanopoulos		GRC	head of government	GOV	1995-03-10	2005-03-12
Konstantinos Mitsotakis	~Mitsotakis		GRC	head of government	GOV	1990-04-11	1993-10-13
Kostas Karamanlis	~Karamanlis		GRC	head of government	GOV	2004-03-10	2009-10
Kostas Simitis	~Simitis		GRC	head of government	GOV	1996-01-22	2004-03-10
Loukas Papadimos	~Papadimos		GRC	head of state or government	GOV	2011-11	2012-05
Petros Molyviatis	~Molyviatis		GRC	foreign minister	GOV	2004-04	2006-02
Spilios Spiliotopoulos	~Spiliotopoulos		GRC	defence minister	GOV|MIL	2004-04	2006-02
Tasos Yiannitsis	~Yiannitsis		GRC	foreign minister	GOV	2003-01	2004-03
Theodora Bakoyianni	~Bakoyianni	Theodora Bakoyannis	GRC	foreign minister	GOV	2006-03	2009-10
Xenophon Zolotas	~Zolotas		GRC	head of government	GOV	1989-11-23	1990-04-11
Yeoryios Papandreou	~Papandreou		GRC	foreign minister	GOV	2003-01	2004-03
Yeoryios Papandreou	~Papandreou		GRC	foreign minister	GOV	2009-11	2010-09
Yiannos Papandoniou	~Papandoniou		GRC	defence minister	GOV|MIL	2003-01	2004-03
Ben Jones	~Jones		GRD	head of government	GOV	1989-12-20	1990-03-16
Charles Peter David	~David		GRD	minister	GOV	2009-09	2010-11
George Brizan	~Brizan		GRD	head of government	GOV	1995-02	1995-06-22
Keith Mitchell	~Mitchell		GRD	head of government	GOV	1995-06-22	2008-07-09
Nicholas Brathwaite	~Brathwaite		GRD	head of government	GOV	1990-03-16	1995-02
Tillman Thomas	~Thomas		GRD	head of government	GOV	2008-07-09	2013-02
Hamilton Green	~Green		GUY	head of government	GOV	1985-08-06	1992-10-09
Janet Jagan	~Jagan		GUY	head of government	GOV	1997-03-17	1997-12-22
Sam Hinds	~Hinds		GUY	head of government	GOV	1992-10-09	1997-03-17
Sam Hinds	~Hinds		GUY	head of government	GOV	1997-12-22	1999-08-09
Sam Hinds	~Hinds		GUY	head of government	GOV	1999-08-11	2009+
Angel Edmundo Orellana Mercado	~Mercado		HND	defence minister	GOV|MIL	2009-03	2010-01
Angel Edmundo Orellana Mercado	~Mercado		HND	foreign minister	GOV	2008-12	2009-02
Anibal Enrique Quinonez	~Quinonez		HND	foreign minister	GOV	2003-09	2003-10
Aristides Mejia	~Mejia		HND	defence minister	GOV|MIL	2006-03	2009-02
Edmundo Orellana Mercado	~Mercado		HND	foreign minister	GOV	2008-03	2008-11
Federico Breve	~Breve		HND	defence minister	GOV|MIL	2003-01	2006-02
Guillermo Augusto Perez Cadalso Arias	~Arias		HND	foreign minister	GOV	2003-01	2003-08
Leonidas Rosa Bautista	~Bautista		HND	foreign minister	GOV	2003-11	2005-07
Mario Canahuati	~Canahuati		HND	foreign minister	GOV	2010-02	2010-04
Mario Fortin	~Fortin		HND	foreign minister	GOV	2005-08	2006-02
Mario Miguel Canahuati	~Canahuati		HND	minister	GOV	2003-01	2005-07
Mario Miguel Canahuati	~Canahuati		HND	minister	GOV	2010-05	2011-02+
Marlon Pascua Cerrato	~Cerrato		HND	defence minister	GOV|MIL	2010-03	2011-02+
Milton Jimenez Puerto	~Puerto		HND	foreign minister	GOV	2006-03	2008-02
Patricia Isabel Rodas Baca	~Baca		HND	foreign minister	GOV	2009-03	2010-01
Berislav Roncevic	~Roncevic		HRV	defence minister	GOV|MIL	2004-02	2008-02
Branko Vukelic	~Vukelic		HRV	defence minister	GOV|MIL	2008-03	2011-01
Davor Bozinovic	~Bozinovic		HRV	defence minister	GOV|MIL	2011-02	2011-02+
Franjo Greguric	~Greguric		HRV	head of government	GOV	1991-08-03	1992-09-08
Gordan Jandrokovic	~Jandrokovic		HRV	foreign minister	GOV	2008-03	2019-07
Hrvoje Sarinic	~Sarinic		HRV	head of government	GOV	1992-09-08	1993-03
Ivica Racan	~Racan		HRV	head of government	GOV	2000-01-27	2003-12-23
Ivo Sanader	~Sanader		HRV	head of government	GOV	2003-12-23	2009-07
Josip Manolic	~Manolic		HRV	head of government	GOV	1990-08-24	1991-08-03
Miomir Zuzul	~Zuzul		HRV	foreign minister	GOV	2004-02	2005-02
Nikica Valentic	~Valentic		HRV	head of government	GOV	1993-03	1995-11-04
Stipe Mesic	~Mesic		HRV	head of government	GOV	1990-05	1990-08-24
Tonino Picula	~Picula		HRV	foreign minister	GOV	2003-01	2004-01
Zlatko Matesa	~Matesa		HRV	head of government	GOV	1995-11-04	2000-01-27
Alrich Nicolas	~Nicolas		HTI	foreign minister	GOV	2008-10	2009-11
Claudette Werleigh	~Werleigh		HTI	head of government	GOV	1995-11-07	1996-03-06
Evans Paul	~Paul		HTI	head of state or government	GOV	2016-02	2016-02
Gerard Latortue	~Latortue		HTI	head of government	GOV	2004-03-12	2006-06-09
Jacques-Edouard Alexis	~Alexis		HTI	head of government	GOV	1999-03-26	2001-03-02
Jacques-Edouard Alexis	~Alexis		HTI	head of government	GOV	2006-06-09	2021-07
Jean Renald Clerisme	~Clerisme	Jean Reynald Clerisme	HTI	foreign minister	GOV	2006-07	2008-09
Jean-Jacques Honorat	~Honorat		HTI	head of government	GOV	1991-10-11	1992-06-19
Jean-Marie Cherestal	~Cherestal		HTI	head of government	GOV	2001-03-02	2002-03-15
Jocelerme Privert	~Privert		HTI	head of state or government	GOV	2016-02	2017-02
Joseph Philippe Antonio	~Antonio		HTI	foreign minister	GOV	2003-01	2004-03
Marc Bazin	~Bazin		HTI	head of government	GOV	1992-06-19	1993-08
Marie Michele Rey	~Rey		HTI	foreign minister	GOV	2009-12	2011-02+
Rene Preval	~Preval		HTI	head of government	GOV	1991-02-13	1991-10-11
Robert Malval	~Malval		HTI	head of government	GOV	1993-08	1994-11-08
Rosny Smarth	~Smarth		HTI	head of government	GOV	1996-03-06	1997-10-20
Smarck Michel	~Michel		HTI	head of government	GOV	1994-11-08	1995-11-07
Yvon Neptune	~Neptune		HTI	head of government	GOV	2002-03-15	2004-03-12
Yvon Simeon	~Simeon		HTI	foreign minister	GOV	2004-04	2005-02
Csaba Hende	~Hende		HUN	defence minister	GOV|MIL	2010-07	2022-05
Ferenc Gyurcsany	~Gyurcsany		HUN	head of government	GOV	2004-08-27	2009-04
Ferenc Juhasz	~Juhasz		HUN	defence minister	GOV|MIL	2003-01	2006-06
Ferenc Somogyi	~Somogyi		HUN	minister	GOV	2004-12	2006-06
Ferenc Somogyi	~Somogyi		HUN	minister	GOV	2007-12	2009-10
Gyula Horn	~Horn		HUN	head of government	GOV	1994-07-15	1998-07-06
Imre Szekeres	~Szekeres		HUN	defence minister	GOV|MIL	2006-07	2010-06
Janos Martonyi	~Martonyi		HUN	foreign minister	GOV	2010-07	2014-09
Jozsef Antall	~Antall		HUN	head of government	GOV	1990-05-23	1993-12-12
Laszlo Kovacs	~Kovacs		HUN	foreign minister	GOV	2003-01	2004-11
Miklos Nemeth	~Nemeth		HUN	head of government	GOV	1988-11-23	1990-05-23
Peter Balazs	~Balazs		HUN	foreign minister	GOV	2009-05	2010-06
Peter Boross	~Boross		HUN	head of government	GOV	1993-12-12	1994-07-15
Peter Medgyessy	~Medgyessy		HUN	head of government	GOV	2002-05-27	2004-09
Juwono Sudarsono			IDN	defence minister	GOV|MIL	2004-11	2009-10
Matori Abdul Djalil			IDN	defence minister	GOV|MIL	2003-01	2004-10
Noer Hassan Wirajuda		Noer Hasan Wirajuda	IDN	foreign minister	GOV	2003-01	2009-10
Purnomo Yusgiantoro			IDN	defence minister	GOV|MIL	2009-11	2019-10
Atal Bihari Vajpayee	~Vajpayee		IND	head of government	GOV	1996-05-16	1996-06
Chandra Shekhar	~Shekhar		IND	head of government	GOV	1990-11-10	1991-06-21
H.D. Deve Gowda	~Gowda		IND	head of government	GOV	1996-06	1997-04-21
Inder Kumar Gujral	~Gujral		IND	head of government	GOV	1997-04-21	1998-03-19
Vishwanath Pratap Singh	~Singh		IND	head of government	GOV	1989-12-02	1990-11-10
Albert Reynolds	~Reynolds		IRL	head of government	GOV	1992-02-11	1994-12-15
Bertie Ahern	~Ahern		IRL	head of government	GOV	1997-06-26	2008-05-07
Brian Cowen	~Cowen		IRL	foreign minister	GOV	2003-01	2017-06
Brian Cowen	~Cowen		IRL	head of government	GOV	2008-05-07	2011-03
Charles Haughey	~Haughey		IRL	head of government	GOV	1987-03-10	1992-02-11
Dermot Ahern	~Ahern		IRL	minister	GOV	2004-11	2008-05
John Bruton	~Bruton		IRL	head of government	GOV	1994-12-15	1997-06-26
Michael Smith	~Smith		IRL	defence minister	GOV|MIL	2003-01	2004-10
Micheal Martin	~Martin		IRL	minister	GOV	2008-06	2011-02+
Tony Killeen	~Killeen		IRL	defence minister	GOV|MIL	2010-04	2011-02+
Willie Odea	~Odea		IRL	defence minister	GOV|MIL	2004-11	2010-03
Ahmad Vahidi	~Vahidi		IRN	defence minister	GOV|MIL	2009-10	2013-08
Manuchehr Motaki	~Motaki		IRN	foreign minister	GOV	2005-09	2010-12
Mostafa Mohammad Najar	~Najar		IRN	defence minister	GOV|MIL	2005-09	2009-09
Vali Shamkani	~Shamkani	Vali Shamkhani	IRN	defence minister	GOV|MIL	2003-01	2005-08
Abd al Qadir Muhammad Jassim al Mufriji al	~al		IRQ	defence minister	GOV|MIL	2010-08	2010-12
Ahmad Hussein Khudayir al-Samarrai	~al-Samarrai		IRQ	head of government	GOV	1993-09-05	1994-05
Ali Allawi	~Allawi	Ali Alawi	IRQ	defence minister	GOV|MIL	2004-05	2004-05
Hazim Qutran al Khuzai al Shalan	~al Shalan	Hazim Qutran al Shalan al Khuzai	IRQ	defence minister	GOV|MIL	2004-07	2005-05
Ibrahim al-Jaafari	~al-Jaafari		IRQ	head of government	GOV	2005-05-03	2006-05-20
Iyad Allawi	~Allawi		IRQ	head of government	GOV	2004-06	2005-05-03
Muhammad Hamza al-Zubaydi	~al-Zubaydi		IRQ	head of government	GOV	1991-09-16	1993-09-05
Naji Sabri Ahmad al Hadithi	~al Hadithi		IRQ	foreign minister	GOV	2003-01	2003-04
Nuri al-Maliki	~al-Maliki		IRQ	head of government	GOV	2006-05-20	2014-09
Saadun Hammadi	~Hammadi		IRQ	head of government	GOV	1991-03-23	1991-09-13
Sadun al Dulaymi	~al Dulaymi		IRQ	defence minister	GOV|MIL	2005-06	2006-05
Sultan Hashim Ahmad al Jabburi Tai	~Tai		IRQ	defence minister	GOV|MIL	2003-01	2003-04
Bjarni Benediktsson			ISL	head of state or government	GOV	2017-01	2017-11
David Oddsson			ISL	head of government	GOV	1991-04	2004-09-15
David Oddsson			ISL	minister	GOV	2003-01	2004-09
Geir H. Haarde			ISL	head of government	GOV	2006-06-15	2017-11
Geir Haarde		Geir H. Haarde	ISL	minister	GOV	2003-01	2004-04
Geir Haarde		Geir H. Haarde	ISL	minister	GOV	2004-06	2004-07
Geir Haarde		Geir H. Haarde	ISL	minister	GOV	2004-09	2005-10
Geir Haarde		Geir H. Haarde	ISL	minister	GOV	2006-07	2009-02
Halldor Asgrimsson			ISL	head of government	GOV	2004-09-15	2006-06-15
Halldor Asgrimsson			ISL	minister	GOV	2003-01	2003-11
Halldor Asgrimsson			ISL	minister	GOV	2004-10	2006-06
Steingrimur Hermannsson			ISL	head of government	GOV	1988-09-28	1991-04
Antonio Martino	~Martino		ITA	defence minister	GOV|MIL	2003-01	2006-05
Arturo Parisi	~Parisi		ITA	defence minister	GOV|MIL	2006-06	2008-05
Carlo Azeglio Ciampi	~Ciampi		ITA	head of government	GOV	1993-04	1994-05-11
Franco Frattini	~Frattini		ITA	foreign minister	GOV	2003-01	2004-11
Giuliano Amato	~Amato		ITA	head of government	GOV	1992-06-28	1993-04
Giuliano Amato	~Amato		ITA	head of government	GOV	2000-04-26	2001-06-11
Giulio Andreotti	~Andreotti		ITA	head of government	GOV	1989-07-23	1992-06-28
Ignazio la Russa	~la Russa		ITA	defence minister	GOV|MIL	2008-06	2014-02
Lamberto Dini	~Dini		ITA	head of government	GOV	1995-01-17	1996-05-18
Massimo D'Alema	~D'Alema		ITA	head of government	GOV	1998-10-21	2000-04-26
Silvio Berlusconi	~Berlusconi		ITA	head of government	GOV	1994-05-11	1995-01-17
Michael Manley	~Manley		JAM	head of government	GOV	1989-02-10	1992-03
P.J. Patterson	~Patterson		JAM	head of government	GOV	1992-03	2006-03
Portia Simpson Miller	~Miller		JAM	defence minister	GOV|MIL	2006-04	2007-09
Portia Simpson Miller	~Miller		JAM	head of government	GOV	2006-03	2007-09-11
Abdel Elah al Khatib	~al Khatib	Abdelelah al Khatib	JOR	foreign minister	GOV	2006-05	2007-11
Abdul Karim al Kabariti	~al Kabariti		JOR	head of government	GOV	1996-02-04	1997-03-19
Abdul Salam al Majali	~al Majali		JOR	head of government	GOV	1993-05	1995-01-07
Abdul Salam al Majali	~al Majali		JOR	head of government	GOV	1997-03-19	1998-08-20
Adnan Badran	~Badran		JOR	defence minister	GOV|MIL	2006-01	2006-05
Adnan Badran	~Badran		JOR	head of government	GOV	2005-04-07	2005-11-27
Ali Abu al Ragheb	~al Ragheb		JOR	head of government	GOV	2000-06-19	2003-10-25
Faisal al Fayez	~al Fayez		JOR	head of government	GOV	2003-10-25	2005-04-07
Farouq Kasrawy	~Kasrawy		JOR	foreign minister	GOV	2005-05	2006-04
Fayez Tarawneh	~Tarawneh		JOR	head of government	GOV	1998-08-20	1999-03-04
Hani Fawzi al Mulki	~al Mulki		JOR	foreign minister	GOV	2005-02	2005-04
Marouf al Bakhit	~al Bakhit		JOR	head of government	GOV	2005-11-27	2007-11-25
Marwan Muasher	~Muasher		JOR	minister	GOV	2003-01	2005-04
Marwan Muasher	~Muasher		JOR	minister	GOV	2005-08	2006-05
Mudar Badran	~Badran		JOR	head of government	GOV	1989-12-04	1991-06-19
Nader Dahabi	~Dahabi	Nader al Dahabi|Nader Dhahabi|Nadir al Dahabi	JOR	head of government	GOV	2007-11-25	2009+
Nader Dhahabi	~Dhahabi	Nader al Dahabi|Nadir al Dahabi	JOR	defence minister	GOV|MIL	2007-12	2009-12
Nasser Judeh	~Judeh		JOR	minister	GOV	2009-03	2011-02+
Salah al Din al Bashir	~al Bashir	Salah al Bashir	JOR	minister	GOV	2003-11	2005-01
Salah al Din al Bashir	~al Bashir	Salah al Bashir	JOR	minister	GOV	2005-05	2005-07
Salah al Din al Bashir	~al Bashir	Salah al Bashir	JOR	minister	GOV	2007-12	2009-02
Salah Eddin Bashir	~Bashir	Salaleddin al Bashir	JOR	minister	GOV	2003-11	2005-01
Salah Eddin Bashir	~Bashir	Salaleddin al Bashir	JOR	minister	GOV	2005-05	2005-07
Salah Eddin Bashir	~Bashir	Salaleddin al Bashir	JOR	minister	GOV	2007-12	2009-02
Sharif Zaid ibn Shaker			JOR	head of government	GOV	1991-11-21	1993-05
Sharif Zaid ibn Shaker			JOR	head of government	GOV	1995-01-07	1996-02-04
Taher al Masri	~al Masri		JOR	head of government	GOV	1991-06-19	1991-11-21
Adilbek Dzhaksybekov	~Dzhaksybekov		KAZ	defence minister	GOV|MIL	2009-07	2011-02+
Akezhan Kazhegeldin	~Kazhegeldin		KAZ	head of government	GOV	1994-10-12	1997-10-10
Daniyal Akhmetov	~Akhmetov		KAZ	defence minister	GOV|MIL	2007-02	2009-06
Daniyal Akhmetov	~Akhmetov		KAZ	head of government	GOV	2003-06-13	2007-01-10
Imangali Tasmagambetov	~Tasmagambetov		KAZ	head of government	GOV	2002-01-28	2003-06-13
Kanat Saudabayev	~Saudabayev		KAZ	minister	GOV	2003-01	2007-06
Kanat Saudabayev	~Saudabayev		KAZ	minister	GOV	2009-10	2011-02+
Karim Masimov	~Masimov		KAZ	head of government	GOV	2007-01-10	2009+
Kasymzhomart Tokayev	~Tokayev		KAZ	foreign minister	GOV	2003-01	2007-01
Kasymzhomart Tokayev	~Tokayev		KAZ	head of government	GOV	1999-10	2002-01-28
Marat Tazhin	~Tazhin		KAZ	minister	GOV	2007-02	2009-09
Mukhtar Altynbayev	~Altynbayev		KAZ	defence minister	GOV|MIL	2003-01	2007-01
Nurlan Balgimbayev	~Balgimbayev		KAZ	head of government	GOV	1997-10-10	1999-10
Sergey Tereshchenko	~Tereshchenko		KAZ	head of government	GOV	1991-10-14	1994-10-12
Chirau Mwakwere	~Mwakwere	Chirau Ali Mwakwere	KEN	minister	GOV	2004-08	2006-03
Kalonzo Musyoka	~Musyoka		KEN	foreign minister	GOV	2003-01	2003-05
Kalonzo Musyoka	~Musyoka		KEN	foreign minister	GOV	2003-07	2004-03
Kalonzo Musyoka	~Musyoka		KEN	foreign minister	GOV	2004-05	2004-07
Moses Wetangula	~Wetangula		KEN	foreign minister	GOV	2008-03	2011-02+
Raila Odinga	~Odinga	Raila Amolo Odinga	KEN	head of government	GOV	2008-04-17	2009+
Raphael Tuju	~Tuju		KEN	minister	GOV	2006-04	2008-02
Abibilla Kudayberdiev	~Kudayberdiev		KGZ	defence minister	GOV|MIL	2010-08	2011-02+
Alikbek Jekshenkulov	~Jekshenkulov		KGZ	foreign minister	GOV	2005-11	2007-04
Almanbet Matubraimov	~Matubraimov		KGZ	head of government	GOV	1993-12-13	1993-12-14
Almazbek Atambayev	~Atambayev		KGZ	head of government	GOV	2007-03	2007-11-28
Amangeldy Muraliyev	~Muraliyev		KGZ	head of government	GOV	1999-04-12	2000-12-21
Andrey Iordan	~Iordan		KGZ	head of government	GOV	1991-11	1992-02-10
Apas Jumagulov	~Jumagulov		KGZ	head of government	GOV	1993-12-14	1998-03-24
Askar Aitmatov	~Aitmatov		KGZ	foreign minister	GOV	2003-01	2005-04
Azim Isabekov	~Isabekov		KGZ	head of government	GOV	2007-01	2007-03
Bakytbek Kalyyev	~Kalyyev	Bakytbek Kalyev	KGZ	defence minister	GOV|MIL	2008-06	2010-07
Boris Silayev	~Silayev		KGZ	head of government	GOV	1998-12-23	1998-12-25
Boris Silayev	~Silayev		KGZ	head of government	GOV	1999-04-04	1999-04-12
Ednan Karabayev	~Karabayev	Ednan Karabaev	KGZ	foreign minister	GOV	2007-05	2009-01
Esen Topoyev	~Topoyev		KGZ	defence minister	GOV|MIL	2003-01	2005-04
Feliks Kulov	~Kulov		KGZ	head of government	GOV	2005-08-15	2007-01
Igor Chudinov	~Chudinov		KGZ	head of government	GOV	2007-12-24	2009+
Iskenderbek Aidaraliyev	~Aidaraliyev		KGZ	head of government	GOV	2007-11-28	2007-12-24
Ismail Isakov	~Isakov		KGZ	defence minister	GOV|MIL	2005-05	2009-01
Jumabek Ibraimov	~Ibraimov		KGZ	head of government	GOV	1998-12-25	1999-04-04
Kadyrbek Sarbaev	~Sarbaev		KGZ	foreign minister	GOV	2009-02	2010-07
Kubanychbek Jumaliyev	~Jumaliyev		KGZ	head of government	GOV	1998-03-24	1998-12-23
Kurmanbek Bakiyev	~Bakiyev		KGZ	head of government	GOV	2000-12-21	2002-05-22
Medetbek Kerimkulov	~Kerimkulov		KGZ	head of government	GOV	2005-06-20	2005-07-10
Nasirdin Isanov	~Isanov		KGZ	head of government	GOV	1991-01-21	1991-11
Nikolay Tanayev	~Tanayev		KGZ	head of government	GOV	2002-05-22	2005-03-25
Roza Otunbayeva	~Otunbayeva	Roza Otunbaeva	KGZ	minister	GOV	2005-05	2005-10
Ruslan Kazakbaev	~Kazakbaev		KGZ	foreign minister	GOV	2010-08	2011-02+
Sadyr Japarov	~Japarov		KGZ	head of state or government	GOV	2020-10	2020-11
Talant Mamytov	~Mamytov		KGZ	head of state or government	GOV	2020-11	2021-01
Tursunbek Chyngyshev	~Chyngyshev		KGZ	head of government	GOV	1992-02-10	1993-12-13
Chea Sim	~Chea		KHM	head of state	GOV	1992-04-06	1993-06-14
Heng Samrin	~Heng		KHM	head of state	GOV	1981-06-27	1992-04-06
Hun Sen	~Hun		KHM	head of government	GOV	1985-01-14	1993-07-02
Norodom Ranariddh	~Norodom		KHM	head of government	GOV	1993-07-02	1993-09-21
Norodom Ranariddh	~Norodom		KHM	head of government	GOV	1993-09-21	1997-07-06
Samdech Chea Sim	~Samdech		KHM	head of state	GOV	1993-10-06	1994-04-08
Samdech Chea Sim	~Samdech		KHM	head of state	GOV	1994-05-18	1995-01-04
Teburoro Tito	~Tito		KIR	foreign minister	GOV	2003-01	2003-05
Queen Elizabeth Ii			KNA	head of state	GOV	1952-02-06	2009+
Chang Dae Whan	~Chang		KOR	head of government	GOV	2002-08-09	2002-09-10
Chang Sang	~Chang		KOR	head of government	GOV	2002-07-11	2002-07
Cho Yong Kil	~Cho		KOR	defence minister	GOV|MIL	2003-03	2003-12
Cho Yong Kil	~Cho		KOR	defence minister	GOV|MIL	2004-02	2004-07
Chung Won Shik	~Chung		KOR	head of government	GOV	1991-05-24	1992-10-08
Han Duck Soo	~Han		KOR	head of government	GOV	2006-03-14	2006-04-19
Han Duck Soo	~Han		KOR	head of government	GOV	2007-04-02	2008-02
Han Myung Sook	~Han		KOR	head of government	GOV	2006-04-19	2007-03-07
Han Seung Soo	~Han		KOR	head of government	GOV	2008-02	2015-06
Hwang In Sung	~Hwang		KOR	head of government	GOV	1993-02-25	1993-12-17
Hyun Soong Jong	~Hyun		KOR	head of government	GOV	1992-10-08	1993-02-25
Jeon Yun Churl	~Jeon		KOR	head of government	GOV	2002-07	2002-08-09
Kang Young Hoon	~Kang		KOR	head of government	GOV	1988-12-05	1990-12-27
Kim Jang Soo	~Kim		KOR	defence minister	GOV|MIL	2007-01	2008-03
Kim Jong Pil	~Kim		KOR	head of government	GOV	1998-03-03	2000-01-13
Kim Kwan Jin	~Kim		KOR	defence minister	GOV|MIL	2011-01	2017-07
Kim Tae Young	~Kim		KOR	defence minister	GOV|MIL	2009-10	2010-12
Kwon O Kyu	~Kwon		KOR	head of government	GOV	2007-03-07	2007-04-02
Lee Hae Chan	~Lee		KOR	head of government	GOV	2004-06	2006-03-14
Lee Han Dong	~Lee		KOR	head of government	GOV	2000-05-22	2002-07-11
Lee Hoi Chang	~Lee		KOR	head of government	GOV	1993-12-17	1994-04-22
Lee Hong Koo	~Lee		KOR	head of government	GOV	1994-12-17	1995-12-18
Lee Sang Hee	~Lee		KOR	defence minister	GOV|MIL	2008-04	2009-09
Lee Soo Sung	~Lee		KOR	head of government	GOV	1995-12-18	1997-03-04
Lee Yung Duk	~Lee		KOR	head of government	GOV	1994-04	1994-12-17
Park Tae Joon	~Park		KOR	head of government	GOV	2000-01-13	2000-05-19
Ro Jai Bong	~Ro		KOR	head of government	GOV	1990-12-27	1991-05-24
Yi Chun	~Yi		KOR	defence minister	GOV|MIL	2003-01	2003-02
Yoon Kwang Woong	~Yoon	Yoon Kwang Ung	KOR	defence minister	GOV|MIL	2004-09	2006-11
Yun Kwang Ung	~Yun		KOR	defence minister	GOV|MIL	2004-08	2004-08
Ali Hassan al-Majid	~al-Majid		KWT	head of state	GOV	1990-08	1990-11
Aziz Salih al-Numan	~al-Numan		KWT	head of state	GOV	1990-11	1991-02
Muhammad al Sabah al Salim al Sabah	~al Sabah	Muhammad Sabah al Salim al Sabah	KWT	minister	GOV	2003-01	2004-10
Nawaf Al-Sabah	~Al-Sabah		KWT	head of state or government	GOV	2020-07	2021-03+
Saad al Abdullah al Salim al Sabah	~al Sabah		KWT	head of government	GOV	1978-02-08	2003-07-13
Saad al Abdullah al Salim al Sabah	~al Sabah		KWT	head of state	GOV	2006-01-15	2006-01-24
Bouasone Bouphavanh			LAO	head of government	GOV	2006-06-08	2016-04
Boungnang Vorachith			LAO	head of government	GOV	2001-03-27	2006-06-08
Douangchai Phichit			LAO	defence minister	GOV|MIL	2003-01	2011-02+
Kaysone Phomvihane			LAO	head of government	GOV	1975-12-08	1991-08-15
Khamtai Siphandon			LAO	head of government	GOV	1991-08-15	1998-02-24
Sisavath Keobounphanh			LAO	head of government	GOV	1998-02-24	2001-03-27
Abdul Rahim Murad	~Murad	Abdel Rahim Murad	LBN	defence minister	GOV|MIL	2004-11	2005-07
Ali al Shami	~al Shami		LBN	foreign minister	GOV	2009-12	2011-02+
Elias Murr	~Murr		LBN	defence minister	GOV|MIL	2005-08	2011-02+
Fawzi Salloukh	~Salloukh		LBN	foreign minister	GOV	2005-08	2009-11
Jean Obeid	~Obeid		LBN	foreign minister	GOV	2003-05	2004-10
Khalil Hrawi	~Hrawi		LBN	defence minister	GOV|MIL	2003-01	2003-04
Mahmud Hammoud	~Hammoud	Mahmoud Hammoud	LBN	defence minister	GOV|MIL	2003-05	2003-10
Mahmud Hammoud	~Hammoud	Mahmoud Hammoud	LBN	defence minister	GOV|MIL	2003-12	2004-10
Mahmud Hammoud	~Hammoud	Mahmoud Hammoud	LBN	minister	GOV	2003-01	2003-04
Mahmud Hammoud	~Hammoud	Mahmoud Hammoud	LBN	minister	GOV	2004-11	2005-07
Michel Aoun	~Aoun		LBN	head of government	GOV	1988-09-23	1990-10-13
Najib Mikati	~Mikati		LBN	head of government	GOV	2005-04-19	2005-07-19
Omar Karami	~Karami		LBN	head of government	GOV	1990-12-24	1992-05-13
Omar Karami	~Karami		LBN	head of government	GOV	2004-10-21	2005-04-19
Rafiq Hariri	~Hariri		LBN	head of government	GOV	1992-10	1998-12-02
Rafiq Hariri	~Hariri		LBN	head of government	GOV	2000-10-23	2004-10-21
Rashid as-Solh	~as-Solh		LBN	head of government	GOV	1992-05-13	1992-10
Saad Hariri	~Hariri		LBN	head of state or government	GOV	2020-10	2021-03+
Salim Hoss	~Hoss		LBN	head of government	GOV	1987-06	1990-12-24
Salim Hoss	~Hoss		LBN	head of government	GOV	1998-12-02	2000-10-23
Brownie Samukai	~Samukai		LBR	defence minister	GOV|MIL	2006-04	2011-02+
Daniel Chea	~Chea		LBR	defence minister	GOV|MIL	2003-01	2006-03
David Kpomakpor	~Kpomakpor		LBR	head of state	GOV	1994-03-07	1995-09
George Wallace	~Wallace		LBR	foreign minister	GOV	2006-04	2007-08
Monie Captan	~Captan		LBR	foreign minister	GOV	2003-01	2003-10
Olubanke Akerele	~Akerele		LBR	minister	GOV	2007-09	2010-12
Ruth Perry	~Perry		LBR	head of state	GOV	1996-09-03	1997-08-02
Thomas Yaya Nimley	~Nimley		LBR	foreign minister	GOV	2003-11	2006-03
Toga McIntosh	~McIntosh	Toga G. McIntosh	LBR	minister	GOV	2006-05	2008-10
Toga McIntosh	~McIntosh	Toga G. McIntosh	LBR	minister	GOV	2011-01	2011-02+
Wilton Sankawulo	~Sankawulo		LBR	head of state	GOV	1995-09	1996-09-03
Akila Saleh Issa	~Issa		LBY	head of state or government	GOV	2014-08	2016-03
Giuma Ahmed Atigha	~Atigha		LBY	head of state or government	GOV	2013-05	2013-06
Mohammed Magariaf	~Magariaf		LBY	head of state or government	GOV	2012-08	2013-05
Mustafa Jalil	~Jalil		LBY	head of state or government	GOV	2011-08	2012-08
Nouri Abusahmain	~Abusahmain		LBY	head of state or government	GOV	2013-06	2014-08
John Compton	~Compton		LCA	head of government	GOV	2006-12-15	2007-09-07
Julian Hunte	~Hunte		LCA	minister	GOV	2004-12	2009-06
Kenny Anthony	~Anthony		LCA	head of government	GOV	1997-05-24	2006-12-15
Petrus Compton	~Compton		LCA	minister	GOV	2003-01	2004-11
Stephenson King	~King		LCA	head of government	GOV	2007-05	2011-11
Mario Frick	~Frick		LIE	head of government	GOV	1993-12-15	2001-04-05
Otmar Hasler	~Hasler		LIE	head of government	GOV	2001-04-05	2009+
Prince Alois	~Alois		LIE	head of state	GOV	2004-08-15	2009+
Anura Bandaranaike	~Bandaranaike		LKA	minister	GOV	2005-09	2005-11
Anura Bandaranaike	~Bandaranaike		LKA	minister	GOV	2007-03	2010-04
Dingiri Banda Wijetunge	~Wijetunge		LKA	head of government	GOV	1989-03-03	1993-05-07
Gamini Lakshman Peiris	~Peiris	G. L. Peiris	LKA	minister	GOV	2003-01	2004-05
Gamini Lakshman Peiris	~Peiris	G. L. Peiris	LKA	minister	GOV	2010-05	2011-02+
Lakshman Kadirgamar	~Kadirgamar		LKA	foreign minister	GOV	2004-06	2005-08
Ranil Wickremasinghe	~Wickremasinghe		LKA	head of government	GOV	1993-05-07	1994-08-19
Ranil Wickremasinghe	~Wickremasinghe		LKA	head of government	GOV	2001-12-09	2004-04-06
Ratnasiri Wickremanayake	~Wickremanayake		LKA	head of government	GOV	2000-08-10	2001-12-09
Ratnasiri Wickremanayake	~Wickremanayake		LKA	head of government	GOV	2005-11-21	2019-11
Rohitha Bogollagama	~Bogollagama	Rohita Bogollagama	LKA	minister	GOV	2007-03	2010-04
Sirimavo Bandaranaike	~Bandaranaike		LKA	head of government	GOV	1994-11-14	2000-08-10
Tilak Marapana	~Marapana	Thilak Marapona	LKA	defence minister	GOV|MIL	2003-01	2003-12
Tyronne Fernando	~Fernando		LKA	foreign minister	GOV	2003-01	2004-05
Elias Phisoana Ramaema	~Ramaema		LSO	head of state	GOV	1991-05-02	1993-04-02
Hae Phoofolo	~Phoofolo		LSO	head of government	GOV	1994-08-17	1994-09-14
Justin Metsing Lekhanya	~Lekhanya		LSO	head of state	GOV	1986-01-24	1991-05-02
Letsie Iii			LSO	head of state	GOV	1990-11-12	1995-01-25
Letsie Iii			LSO	head of state	GOV	1996-02-07	2009+
Mohlabi Tsekoa	~Tsekoa	Mohlabi Kenneth Tsekoa	LSO	minister	GOV	2003-01	2004-11
Mohlabi Tsekoa	~Tsekoa	Mohlabi Kenneth Tsekoa	LSO	minister	GOV	2007-11	2011-02+
Moshoeshoe Ii			LSO	head of state	GOV	1995-01-25	1996-01-15
Ntsu Mokhehle	~Mokhehle		LSO	head of government	GOV	1993-04-02	1994-08-17
Ntsu Mokhehle	~Mokhehle		LSO	head of government	GOV	1994-09-14	1998-05
Pakalitha Mosisili	~Mosisili		LSO	head of government	GOV	1998-05	2015-03
Pakalitha Mosisili	~Mosisili	Pakalitha Bethuel Mosisili	LSO	defence minister	GOV|MIL	2003-01	2011-02+
Queen 'Mamohato	~'Mamohato		LSO	head of state	GOV	1990-03-10	1990-11-12
Queen 'Mamohato	~'Mamohato		LSO	head of state	GOV	1996-01-15	1996-02-07
Adolfas Slezevicius	~Slezevicius		LTU	head of government	GOV	1993-03-10	1996-02-15
Albertas Simenas	~Simenas		LTU	head of government	GOV	1991-01-10	1991-01-13
Aleksandras Abisala	~Abisala		LTU	head of government	GOV	1992-07-21	1992-12-02
Algirdas Brazauskas	~Brazauskas		LTU	head of government	GOV	2001-07-03	2006-06
Andrius Kubilius	~Kubilius		LTU	head of government	GOV	1999-11-03	2000-10-26
Antanas Valionis	~Valionis		LTU	foreign minister	GOV	2003-01	2006-07
Audronius Azubalis	~Azubalis		LTU	foreign minister	GOV	2010-04	2012-12
Bronislovas Lubys	~Lubys		LTU	head of government	GOV	1992-12-02	1993-03-10
Eugenijus Gentvilas	~Gentvilas		LTU	head of government	GOV	2001-06-20	2001-07-03
Gediminas Kirkilas	~Kirkilas		LTU	defence minister	GOV|MIL	2005-01	2006-07
Gediminas Kirkilas	~Kirkilas		LTU	head of government	GOV	2006-07-04	2016-12
Gediminas Vagnorius	~Vagnorius		LTU	head of government	GOV	1991-01-13	1992-07-21
Gediminas Vagnorius	~Vagnorius		LTU	head of government	GOV	1996-11-27	1999-05-04
Irena Degutiene	~Degutiene		LTU	head of government	GOV	1999-05-04	1999-05-18
Irena Degutiene	~Degutiene		LTU	head of government	GOV	1999-10-27	1999-11-03
Juozas Olekas	~Olekas		LTU	defence minister	GOV|MIL	2006-08	2008-12
Kazimiera Prunskiene	~Prunskiene		LTU	head of government	GOV	1990-03-17	1991-01-10
Laurynas Mindaugas Stankevicius	~Stankevicius		LTU	head of government	GOV	1996-02-15	1996-11-27
Linas Linkevicius	~Linkevicius		LTU	defence minister	GOV|MIL	2003-01	2004-12
Petras Vaitiekunas	~Vaitiekunas		LTU	foreign minister	GOV	2006-08	2008-12
Rasa Jukneviciene	~Jukneviciene		LTU	defence minister	GOV|MIL	2009-01	2011-02+
Rolandas Paksas	~Paksas		LTU	head of government	GOV	1999-05-18	1999-10-27
Rolandas Paksas	~Paksas		LTU	head of government	GOV	2000-10-26	2001-06-20
Vygaudas Usackas	~Usackas		LTU	minister	GOV	2003-01	2003-11
Vygaudas Usackas	~Usackas		LTU	minister	GOV	2004-01	2006-07
Vygaudas Usackas	~Usackas		LTU	minister	GOV	2009-01	2010-03
Zigmantas Balcytis	~Balcytis		LTU	head of government	GOV	2006-06	2006-07-04
Jacques Santer	~Santer		LUX	head of government	GOV	1984-07-20	1995-01-20
Aigars Kalvitis	~Kalvitis		LVA	head of government	GOV	2004-12-02	2007-12-20
Aivis Ronis	~Ronis		LVA	minister	GOV	2003-01	2004-12
Aivis Ronis	~Ronis		LVA	minister	GOV	2010-06	2010-10
Andris Berzins	~Berzins		LVA	head of government	GOV	2000-05-05	2002-11-07
Andris Skele	~Skele		LVA	head of government	GOV	1995-12-21	1997-08-07
Andris Skele	~Skele		LVA	head of government	GOV	1999-07-16	2000-05-05
Artis Pabriks	~Pabriks		LVA	defence minister	GOV|MIL	2010-11	2011-02+
Artis Pabriks	~Pabriks		LVA	foreign minister	GOV	2004-08	2007-10
Atis Slakteris	~Slakteris		LVA	minister	GOV	2004-04	2004-12
Atis Slakteris	~Slakteris		LVA	minister	GOV	2006-05	2007-12
Einars Repse	~Repse		LVA	defence minister	GOV|MIL	2005-01	2006-01
Einars Repse	~Repse		LVA	head of government	GOV	2002-11-07	2004-03-09
Girts Valdis Kristovskis	~Kristovskis		LVA	defence minister	GOV|MIL	2003-01	2004-03
Girts Valdis Kristovskis	~Kristovskis		LVA	foreign minister	GOV	2010-11	2011-10
Guntars Krasts	~Krasts		LVA	head of government	GOV	1997-08-07	1998-11-26
Helena Demakova	~Demakova		LVA	minister	GOV	2007-11	2007-11
Imants Liegis	~Liegis		LVA	defence minister	GOV|MIL	2009-04	2010-10
Indulis Emsis	~Emsis		LVA	head of government	GOV	2004-03-09	2004-12-02
Ivars Godmanis	~Godmanis		LVA	head of government	GOV	1990-05-07	1993-08-03
Ivars Godmanis	~Godmanis		LVA	head of government	GOV	2007-12-20	2009-03
Linda Murniece	~Murniece		LVA	defence minister	GOV|MIL	2006-02	2006-04
Maris Gailis	~Gailis		LVA	head of government	GOV	1994-09-15	1995-12-21
Maris Riekstins	~Riekstins		LVA	minister	GOV	2005-01	2007-02
Maris Riekstins	~Riekstins		LVA	minister	GOV	2007-12	2010-05
Rihards Piks	~Piks		LVA	foreign minister	GOV	2004-04	2004-07
Sandra Kalniete	~Kalniete		LVA	foreign minister	GOV	2003-01	2004-03
Valdis Birkavs	~Birkavs		LVA	head of government	GOV	1993-08-03	1994-09-15
Vilis Kristopans	~Kristopans		LVA	head of government	GOV	1998-11-26	1999-07-16
Vinets Veldre	~Veldre		LVA	defence minister	GOV|MIL	2008-01	2009-03
Abbas el Fassi	~el Fassi	Abbas Fassi	MAR	head of government	GOV	2007-09-19	2021-10
Abdellatif Filali	~Filali		MAR	head of government	GOV	1994-05-25	1998-02-04
Abderrahmane Youssoufi	~Youssoufi		MAR	head of government	GOV	1998-02-04	2002-10-09
Azzedine Laraki	~Laraki		MAR	head of government	GOV	1986-09	1992-08-11
Driss Jettou	~Jettou		MAR	head of government	GOV	2002-10-09	2007-09-19
Mohamed Karim Lamrani	~Lamrani		MAR	head of government	GOV	1992-08-11	1994-05-25
Muhammad Vi			MAR	head of state	GOV	1999-07-23	2009+
Taieb Fassi Fihri	~Fihri	Taieb Fassi Fehri	MAR	foreign minister	GOV	2003-01	2017-04
Jacques Dupont	~Dupont		MCO	head of government	GOV	1991-02-16	1994-12-02
Jean Ausseil	~Ausseil		MCO	head of government	GOV	1985-09-16	1991-02-16
Jean Paul Proust	~Proust		MCO	head of government	GOV	2005-06	2009+
Michel Leveque	~Leveque		MCO	head of government	GOV	1997-02-03	2000-01
Patrick Leclercq	~Leclercq		MCO	head of government	GOV	2000-01	2005-06
Paul Dijoud	~Dijoud		MCO	head of government	GOV	1994-12-02	1997-02-03
Rainier Iii			MCO	head of state	GOV	1949-05-09	2005-04-06
Rainier Imperti	~Imperti		MCO	foreign minister	GOV	2005-03	2009-09
Andrei Sangheli	~Sangheli		MDA	head of government	GOV	1992-07	1997-01-24
Andrei Stratan	~Stratan		MDA	foreign minister	GOV	2004-03	2009-12
Aureliu Ciocoi	~Ciocoi		MDA	head of state or government	GOV	2021-01	2021-03+
Chiril Gaburici	~Gaburici		MDA	head of state or government	GOV	2015-02	2015-06
Dumitru Braghis	~Braghis		MDA	head of government	GOV	1999-12-21	2001-04-19
Gheorghe Brega	~Brega		MDA	head of state or government	GOV	2015-10	2016-01
Ion Ciubuc	~Ciubuc		MDA	head of government	GOV	1997-01-24	1999-03-12
Ion Sturza	~Sturza		MDA	head of government	GOV	1999-03-12	1999-12-21
Mircea Druc	~Druc		MDA	head of government	GOV	1990-05-26	1991-05-28
Natalia Gherman	~Gherman		MDA	head of state or government	GOV	2015-06	2015-07
Nicolae Dudau	~Dudau		MDA	foreign minister	GOV	2003-01	2004-02
Valeriu Muravschi	~Muravschi		MDA	head of government	GOV	1991-05-28	1992-07
Valeriu Plesca	~Plesca		MDA	defence minister	GOV|MIL	2005-02	2007-07
Valeriu Strelet	~Strelet		MDA	head of state or government	GOV	2015-07	2015-10
Vasile Tarlev	~Tarlev		MDA	head of government	GOV	2001-04-19	2008-03
Victor Gaiciuc	~Gaiciuc		MDA	defence minister	GOV|MIL	2003-01	2005-01
Vitalie Marinuta	~Marinuta		MDA	defence minister	GOV|MIL	2009-11	2011-02+
Vitalie Pirlog	~Pirlog		MDA	head of government	GOV	2009-09-14	2009-09-25
Vitalie Vrabie	~Vrabie		MDA	defence minister	GOV|MIL	2007-12	2009-10
Vlad Filat	~Filat		MDA	head of government	GOV	2009-09-25	2013-04
Zinaida Greceanii	~Greceanii		MDA	head of government	GOV	2008-03	2009-09-14
Cecile Marie Ange Manorohanta	~Manorohanta		MDG	defence minister	GOV|MIL	2007-11	2009-03
Charles Rabemananjara	~Rabemananjara		MDG	head of government	GOV	2007-01-20	2009+
Emmanuel Rakotovahiny	~Rakotovahiny		MDG	head of government	GOV	1995-10	1996-05-28
Francisque Ravony	~Ravony		MDG	head of government	GOV	1993-08-09	1995-10
Guy Razanamasy	~Razanamasy		MDG	head of government	GOV	1991-08-08	1993-08-09
Hyppolite Raharison Ramaroson	~Ramaroson		MDG	foreign minister	GOV	2010-09	2011-02+
Jacques Sylla	~Sylla		MDG	head of government	GOV	2002-02-26	2007-01-20
Jean-Jacques Rasolondraibe	~Rasolondraibe		MDG	head of government	GOV	2002-05	2002-07-05
Jules Mamizara	~Mamizara		MDG	defence minister	GOV|MIL	2003-01	2004-01
Marcel Ranjeva	~Ranjeva		MDG	foreign minister	GOV	2003-01	2003-12
Marcel Ranjeva	~Ranjeva		MDG	foreign minister	GOV	2004-02	2009-05
Norbert Ratsirahonana	~Ratsirahonana		MDG	head of government	GOV	1996-05-28	1997-02-21
Ny Hasina Andriamanjato	~Andriamanjato		MDG	foreign minister	GOV	2009-06	2010-02
Pascal Rakotomavo	~Rakotomavo		MDG	head of government	GOV	1997-02-21	1998-07-23
Petera Behajaina	~Behajaina		MDG	defence minister	GOV|MIL	2004-02	2007-10
Tantely Andrianarivo	~Andrianarivo		MDG	head of government	GOV	1998-07-23	2002-05
Victor Ramahatra	~Ramahatra		MDG	head of government	GOV	1988-02-12	1991-08-08
Ahmed Abdulla	~Abdulla		MDV	minister	GOV	2005-06	2005-07
Ahmed Shaheed	~Shaheed		MDV	foreign minister	GOV	2005-08	2007-08
Ahmed Shaheed	~Shaheed		MDV	foreign minister	GOV	2008-12	2011-01
Ameen Faisal	~Faisal		MDV	minister	GOV	2008-12	2011-01
Fathulla Jameel	~Jameel		MDV	foreign minister	GOV	2003-01	2005-05
Ismail Shafeeu	~Shafeeu		MDV	minister	GOV	2005-06	2008-11
Mohamed Waheed Hassan	~Hassan		MDV	head of state or government	GOV	2012-02	2013-11
Gerardo Clemente Ricardo Vega Garcia	~Garcia		MEX	defence minister	GOV|MIL	2003-01	2006-11
Guillermo Galvan Galvan	~Galvan		MEX	defence minister	GOV|MIL	2006-12	2011-02+
Luis Ernesto Derbez Bautista	~Bautista		MEX	foreign minister	GOV	2003-01	2006-11
Patricia Espinosa Cantellano	~Cantellano		MEX	foreign minister	GOV	2006-12	2018-12
Anton Debrum	~Debrum		MHL	foreign minister	GOV	2008-09	2009-06
John Silk	~Silk		MHL	minister	GOV	2009-07	2011-02+
Tony Debrum	~Debrum		MHL	foreign minister	GOV	2008-08	2008-08
Tony Debrum	~Debrum		MHL	foreign minister	GOV	2008-09	2009-06
Antonio Milososki	~Milososki		MKD	foreign minister	GOV	2006-09	2011-02+
Branko Crvenkovski	~Crvenkovski		MKD	head of government	GOV	1992-08-17	1998-11
Branko Crvenkovski	~Crvenkovski		MKD	head of government	GOV	2002-11	2004-05-12
Gligorije Gogovski	~Gogovski		MKD	head of government	GOV	1986-06	1991-01-27
Hari Kostov	~Kostov		MKD	head of government	GOV	2004-06-02	2004-11-18
Ilinka Mitreva	~Mitreva		MKD	foreign minister	GOV	2003-01	2006-08
Jakov Lazarovski	~Lazarovski		MKD	leader	GOV	1986-06	1990-01
Jovan Manasievski	~Manasievski		MKD	defence minister	GOV|MIL	2005-01	2006-08
Lazar Elenovski	~Elenovski		MKD	defence minister	GOV|MIL	2006-09	2008-08
Ljubco Georgievski	~Georgievski		MKD	head of government	GOV	1998-11	2002-11
Nikola Kljusev	~Kljusev		MKD	head of government	GOV	1991-01-27	1992-08-17
Petar Gosev	~Gosev		MKD	leader	GOV	1990-01	2009+
Radmila Sekerinska	~Sekerinska		MKD	head of government	GOV	2004-05-12	2004-06-02
Radmila Sekerinska	~Sekerinska		MKD	head of government	GOV	2004-11-18	2004-12-17
Vlado Buckovski	~Buckovski		MKD	head of government	GOV	2004-12-17	2006-08-27
Vlado Buckovski	~Buckovski		MKD	minister	GOV	2003-01	2003-05
Vlado Buckovski	~Buckovski		MKD	minister	GOV	2003-07	2004-12
Zoran Konjanovski	~Konjanovski		MKD	defence minister	GOV|MIL	2008-09	2011-02+
Abdoulaye Sekou Sow	~Sow		MLI	head of government	GOV	1993-04-12	1994-02-04
Ahmed Mohamed ag Hamani	~ag Hamani		MLI	head of government	GOV	2002-06-09	2004-04
Assimi Goita	~Goita		MLI	head of state or government	GOV	2020-08	2020-09
Ba N'Daou	~N'Daou		MLI	head of state or government	GOV	2020-09	2021-03+
Ibrahim Boubacar Keita	~Keita		MLI	head of government	GOV	1994-02-04	2000-02-15
Lassana Traore	~Traore		MLI	foreign minister	GOV	2003-01	2004-07
Mamadou Clazier Sissouma	~Sissouma		MLI	defence minister	GOV|MIL	2004-08	2007-10
Mande Sidibe	~Sidibe		MLI	head of government	GOV	2000-02-15	2002-03-18
Moctar Ouane	~Ouane		MLI	minister	GOV	2003-01	2003-07
Moctar Ouane	~Ouane		MLI	minister	GOV	2004-08	2011-02+
Modibo Keita	~Keita		MLI	head of government	GOV	2002-03-18	2002-06-09
Modibo Sidibe	~Sidibe		MLI	head of government	GOV	2007-09-28	2009+
Natie Plea	~Plea		MLI	defence minister	GOV|MIL	2007-11	2011-02+
Ousmane Issoufi Maiga	~Maiga		MLI	head of government	GOV	2004-04	2007-09-28
Soumana Sacko	~Sacko		MLI	head of government	GOV	1991-04-02	1992-06-09
Younoussi Toure	~Toure		MLI	head of government	GOV	1992-06-09	1993-04-12
Alfred Sant	~Sant		MLT	head of government	GOV	1996-10-28	1998-09-06
Eddie Fenech Adami	~Adami		MLT	head of government	GOV	1987-05-12	1996-10-28
Eddie Fenech Adami	~Adami		MLT	head of government	GOV	1998-09-06	2004-03-23
John Dalli	~Dalli		MLT	minister	GOV	2003-01	2004-04
John Dalli	~Dalli		MLT	minister	GOV	2008-04	2011-02+
Joseph Borg	~Borg		MLT	foreign minister	GOV	2003-01	2004-04
Michael Frendo	~Frendo		MLT	foreign minister	GOV	2004-08	2008-03
Dashiyn Byambasuren			MNG	head of government	GOV	1990-09-11	1992-07-21
Gombojavyn Ochirbat			MNG	leader	GOV	1990-03-14	1990-04-13
Jambyn Batmonkh			MNG	leader	GOV	1984-08-24	1990-03-14
Jamyandorj Batkhuyag			MNG	defence minister	GOV|MIL	2008-01	2008-10
Janlavyn Narantsatsralt			MNG	head of government	GOV	1998-12-09	1999-07-22
Jugderdemidiin Gurragchaa			MNG	defence minister	GOV|MIL	2003-01	2005-04
Luvsangiin Erdenechuluun			MNG	foreign minister	GOV	2003-01	2005-04
Luvsanvandan Bold			MNG	defence minister	GOV|MIL	2008-11	2011-02+
Mendsaikhany Enkhsaikhan			MNG	head of government	GOV	1996-07-19	1998-04-23
Mishig Sonompil			MNG	defence minister	GOV|MIL	2006-03	2007-12
Miyeegombo Enkhbold		Miyegombo Enkhbold|Miegombyn Enkhbold	MNG	head of government	GOV	2006-01-25	2007-11-22
Nambaryn Enkhbayar			MNG	head of government	GOV	2000-07-26	2004-08-13
Nyam-Osoryn Tuyaa			MNG	head of government	GOV	1999-07-22	1999-07
Nymaa Enkhbold			MNG	foreign minister	GOV	2006-03	2008-10
Puntsagiyn Jasray			MNG	head of government	GOV	1992-07-21	1996-07-19
Rinchinnyamyn Amarjargal			MNG	head of government	GOV	1999-07	2000-07-26
Sanj Bayar		Sanjaa Bayar	MNG	head of government	GOV	2007-11-22	2009+
Sanjaasuren Oyun			MNG	foreign minister	GOV	2008-01	2008-10
Sukhgaatar Batbold		Sukhbaatar Batbold	MNG	minister	GOV	2008-11	2009-04
Sukhgaatar Batbold		Sukhbaatar Batbold	MNG	minister	GOV	2009-12	2011-02+
Tsakhiagiyn Elbegdorj		Tsakhiagiyn Elbedorj|Tsakhia Elbegdorj	MNG	head of government	GOV	2004-08-20	2006-01-25
Tsend Munh Orgil		Tsend Munhk Orgil	MNG	minister	GOV	2005-05	2006-02
Tserenkhuu Sharavdorj			MNG	defence minister	GOV|MIL	2005-05	2006-02
Alcinda Abreu	~Abreu		MOZ	minister	GOV	2005-03	2008-03
Almerino Manhenje	~Manhenje		MOZ	minister	GOV	2003-01	2004-06
Almerino Manhenje	~Manhenje		MOZ	minister	GOV	2004-08	2005-02
Aung San Suu Kyi	~Kyi		MOZ	head of state or government	GOV	2016-03	2021-02
Filipe Nhussi	~Nhussi	Filipe Jacinto Nhussi	MOZ	defence minister	GOV|MIL	2008-06	2011-02+
Khin Nyunt	~Nyunt		MOZ	head of government	GOV	2003-08-25	2004-10-19
Leonardo Simao	~Simao		MOZ	foreign minister	GOV	2003-01	2005-02
Luisa Diogo	~Diogo	Luisa Dias Diogo	MOZ	head of government	GOV	2004-02-17	2009+
Mario da Graca Machungo	~Machungo		MOZ	head of government	GOV	1986-07-17	1994-12-16
Min Aung Hlaing	~Hlaing		MOZ	head of state or government	GOV	2021-02	2021-03+
Nyan Win	~Win		MOZ	foreign minister	GOV	2004-10	2005-02
Nyan Win	~Win		MOZ	foreign minister	GOV	2005-04	2011-02+
Oldemiro Baloi	~Baloi	Oldemiro Julio Baloi	MOZ	foreign minister	GOV	2008-04	2011-02+
Pascoal Mocumbi	~Mocumbi	Pascoal Manuel Mocumbi	MOZ	head of government	GOV	1994-12-16	2004-02-17
Saw Maung	~Maung		MOZ	head of government	GOV	1988-09-21	1992-04-23
Than Shwe	~Shwe		MOZ	head of government	GOV	1992-04-24	2003-08-25
Thein Sein	~Sein		MOZ	head of government	GOV	2007-04	2009+
Thein Sein	~Sein		MOZ	head of state or government	GOV	2011-03	2016-03
Tobias Dai	~Dai		MOZ	defence minister	GOV|MIL	2003-01	2008-05
Win Aung	~Aung		MOZ	foreign minister	GOV	2003-01	2004-09
dit M'Bare	~M'Bare		MRT	head of state or government	GOV	2009-04	2009-08
Anil Gayan	~Gayan		MUS	minister	GOV	2003-01	2003-12
Cheikh el Avia ould Mohamed Khouna	~Khouna		MUS	head of government	GOV	1996-01-02	1997-12-18
Cheikh el Avia ould Mohamed Khouna	~Khouna		MUS	head of government	GOV	1998-11-16	2003-07-06
Ely ould Mohamed Vall	~Vall		MUS	head of state	GOV	2005-08-03	2007-04-19
Maaouya ould Sid'Ahmed Taya	~Taya		MUS	head of government	GOV	1984-12-12	1992-04-18
Maaouya ould Sid'Ahmed Taya	~Taya		MUS	head of state	GOV	1984-12-12	1992-04-18
Mohamed Lemine ould Guig	~ould Guig		MUS	head of government	GOV	1997-12-18	1998-11-16
Mohamed ould Abdel Aziz	~Aziz		MUS	head of state	GOV	2008-08-06	2009+
Sghair ould M'Bareck	~ould M'Bareck		MUS	head of government	GOV	2003-07-06	2005-08-07
Sidi Mohamed ould Boubacar	~ould Boubacar		MUS	head of government	GOV	1992-04-18	1996-01-02
Sidi Mohamed ould Boubacar	~ould Boubacar		MUS	head of government	GOV	2005-08-07	2007-04-20
Yahya ould Ahmed el Waghef	~el Waghef		MUS	head of government	GOV	2008-05-06	2008-08-06
Zeine ould Zeidane	~ould Zeidane		MUS	head of government	GOV	2007-04-20	2008-05-06
Aaron Sangala	~Sangala		MWI	minister	GOV	2008-04	2009-06
Aaron Sangala	~Sangala		MWI	minister	GOV	2011-02	2011-02+
David Faiti	~Faiti		MWI	minister	GOV	2005-03	2005-04
Davis Katsonga	~Katsonga	Davies Katsonga	MWI	minister	GOV	2003-01	2003-03
Davis Katsonga	~Katsonga	Davies Katsonga	MWI	minister	GOV	2005-05	2006-06
Davis Katsonga	~Katsonga	Davies Katsonga	MWI	minister	GOV	2007-06	2008-03
Eta Elizabeth Mtendere	~Mtendere		MWI	foreign minister	GOV	2009-07	2009-08
Etta Banda	~Banda	Etta Elizabeth Banda	MWI	foreign minister	GOV	2009-09	2011-02+
George Chaponda	~Chaponda		MWI	minister	GOV	2004-07	2005-02
Joyce Banda	~Banda		MWI	minister	GOV	2006-07	2011-02+
Lilian Patel	~Patel		MWI	minister	GOV	2003-01	2004-06
Rodwell Munyenyembe	~Munyenyembe		MWI	defence minister	GOV|MIL	2003-01	2004-11
Sidik Mia	~Mia		MWI	defence minister	GOV|MIL	2009-07	2011-01
Ahmad Zahid Hamidi			MYS	defence minister	GOV|MIL	2009-05	2011-02+
Anifah Aman			MYS	foreign minister	GOV	2009-05	2020-03
Mohamed Najib bin Tun Abdul Razak		Mohamed Najib bin Abdul Razak	MYS	minister	GOV	2003-09	2004-01
Mohamed Najib bin Tun Abdul Razak		Mohamed Najib bin Abdul Razak	MYS	minister	GOV	2005-01	2008-10
Najib Tun Abdul Razad		Najib Tun Abdul Razak|Najib bin Tun Abdul Razak	MYS	minister	GOV	2003-01	2003-08
Najib Tun Abdul Razad		Najib Tun Abdul Razak|Najib bin Tun Abdul Razak	MYS	minister	GOV	2004-02	2004-12
Rais bin Yatim		Rais Yatim	MYS	minister	GOV	2003-01	2004-10
Rais bin Yatim		Rais Yatim	MYS	minister	GOV	2008-04	2009-04
Syed Hamid bin Syed Jaafar Albar			MYS	minister	GOV	2003-01	2008-03
Syed Hamid bin Syed Jaafar Albar			MYS	minister	GOV	2008-07	2009-04
Syed Sirajuddin Ibni al-Marhum Syed Putra Jamalullail			MYS	head of state	GOV	2001-12-13	2006-12-12
Tuanku Azlan Muhibuddin Shah Ibni al-Marhum Sultan Yusuf Izzuddin Shah Ghafarullahu-Lah			MYS	head of state	GOV	1989-04-26	1994-04-25
Tuanku Jaafar Ibni al-Marhum Yamtuan Abdul Rahman			MYS	head of state	GOV	1994-04-26	1999-04-25
Tuanku Mizan Zainal Abidin Ibni al-Marhum Sultan Mahmud			MYS	head of state	GOV	2001-11-21	2001-12-13
Tuanku Mizan Zainal Abidin Ibni al-Marhum Sultan Mahmud			MYS	head of state	GOV	2006-12-13	2009+
Tuanku Salahuddin Abdul Aziz Shah Ibni al-Marhum Sultan Hisamuddin Alam Shah			MYS	head of state	GOV	1999-04-26	2001-11-21
Charles Namoloh	~Namoloh		NAM	defence minister	GOV|MIL	2005-05	2011-02+
Erkki Nghimtina	~Nghimtina	Errki Nghimtina	NAM	defence minister	GOV|MIL	2003-01	2005-04
Hage Geingob	~Geingob		NAM	head of government	GOV	1990-03-21	2002-08-28
Hipido Hamutenya	~Hamutenya		NAM	foreign minister	GOV	2003-01	2004-07
Marco Hausiku	~Hausiku		NAM	minister	GOV	2004-08	2011-02+
Nahas Angula	~Angula		NAM	head of government	GOV	2005-03-21	2009+
Theo-Ben Gurirab	~Gurirab		NAM	head of government	GOV	2002-08-28	2005-03-21
Utoni Nujoma	~Nujoma		NAM	foreign minister	GOV	2010-04	2011-02+
Aichatou Daoudou	~Daoudou	Aichatou Mindaoudou	NER	foreign minister	GOV	2003-01	2011-02+
Aliou Mahamidou	~Mahamidou		NER	head of government	GOV	1990-03-02	1991-10-27
Amadou Cheiffou	~Cheiffou		NER	head of government	GOV	1991-10-27	1993-04-17
Amadou Cisse	~Cisse		NER	head of government	GOV	1995-02-08	1995-02-21
Amadou Cisse	~Cisse		NER	head of government	GOV	1996-12-21	1997-11-27
Boukary Adji	~Adji		NER	head of government	GOV	1996-01	1996-12-21
Djida Hamadou	~Hamadou		NER	defence minister	GOV|MIL	2007-07	2011-02+
Hama Amadou	~Amadou		NER	head of government	GOV	1995-02-21	1996-01-27
Hama Amadou	~Amadou		NER	head of government	GOV	2000-01-03	2007-06-07
Hassane Souley	~Souley		NER	defence minister	GOV|MIL	2004-04	2007-06
Ibrahim Hassane Mayaki	~Mayaki		NER	head of government	GOV	1997-11-27	2000-01-03
Mahamadou Issoufou	~Issoufou		NER	head of government	GOV	1993-04-17	1994-09-28
Sabiou Dady Gaoh	~Gaoh		NER	minister	GOV	2003-01	2003-09
Sabiou Dady Gaoh	~Gaoh		NER	minister	GOV	2003-11	2004-03
Seyni Oumarou	~Oumarou		NER	head of government	GOV	2007-06-07	2009+
Souley Abdoulaye	~Abdoulaye		NER	head of government	GOV	1994-09-28	1995-02-08
Adetohunbo Kayode	~Kayode	Adetokumbo Kayode	NGA	defence minister	GOV|MIL	2010-05	2011-02+
Ernest Shonekan	~Shonekan		NGA	head of government	GOV	1993-01-04	1993-08-26
Godwin Abbe	~Abbe	Godwin Osagie Abbe	NGA	defence minister	GOV|MIL	2009-08	2010-04
Henry Odein Ajumogobia	~Ajumogobia	Henry Odein Ajumogoboa	NGA	minister	GOV	2010-06	2011-02+
Henry Odin Ajumogoboa	~Ajumogoboa	Henry Odion Ajumogobia	NGA	minister	GOV	2010-06	2011-02+
Ibrahim Babangida	~Babangida		NGA	head of state	GOV	1985-08-27	1993-08-26
Joy Ogwu	~Ogwu		NGA	minister	GOV	2006-09	2007-07
Joy Ogwu	~Ogwu		NGA	minister	GOV	2009-02	2011-02+
Mahmud Yayale Ahmed	~Ahmed		NGA	defence minister	GOV|MIL	2007-08	2009-01
Odion Ajumogobia	~Ajumogobia		NGA	foreign minister	GOV	2010-05	2010-05
Ojo Madueke	~Madueke	Ojo Maduekwe	NGA	minister	GOV	2007-08	2010-04
Olu Adeniji	~Adeniji		NGA	foreign minister	GOV	2003-08	2007-07
Rabiu Kwankaso	~Kwankaso	Rabiu Kwankwaso	NGA	defence minister	GOV|MIL	2003-08	2007-01
Shettima Mustapha	~Mustapha		NGA	defence minister	GOV|MIL	2009-02	2009-07
Sule Lamido	~Lamido		NGA	foreign minister	GOV	2003-01	2003-07
Theophilus Yakubu Danjuma	~Danjuma		NGA	defence minister	GOV|MIL	2003-01	2003-07
Avil Ramirez	~Ramirez		NIC	defence minister	GOV|MIL	2005-07	2007-01
Jose Adan Guerra	~Guerra		NIC	defence minister	GOV|MIL	2003-01	2005-06
Norman Caldera	~Caldera		NIC	foreign minister	GOV	2003-01	2007-01
Samuel Santos Lopez	~Lopez		NIC	foreign minister	GOV	2007-02	2011-02+
Bernard Bot	~Bot		NLD	foreign minister	GOV	2004-01	2007-02
Eimert van Middelkoop	~van Middelkoop		NLD	defence minister	GOV|MIL	2007-03	2010-10
Hans Hillen	~Hillen		NLD	defence minister	GOV|MIL	2010-11	2010-11
Hans Hillen	~Hillen		NLD	defence minister	GOV|MIL	2011-01	2022-01
Henk Kamp	~Kamp		NLD	defence minister	GOV|MIL	2003-01	2007-02
Jaap de Hoop Scheffer	~Scheffer		NLD	foreign minister	GOV	2003-01	2003-08
Jaap Gijsbert de Hoop Scheffer	~Scheffer		NLD	foreign minister	GOV	2003-09	2003-12
Jakob Gijsbert de Hoop Scheffer	~Scheffer		NLD	foreign minister	GOV	2003-09	2003-12
Johannes Stefanus Joseph Hillen	~Hillen		NLD	defence minister	GOV|MIL	2011-01	2022-01
Maxime Jacques Marcel Verhagen	~Verhagen		NLD	minister	GOV	2010-05	2010-11
Maxime Verhagen	~Verhagen		NLD	foreign minister	GOV	2007-03	2010-04
Ruud Lubbers	~Lubbers		NLD	head of government	GOV	1982-11-04	1994-08-22
Uri Rosenthal	~Rosenthal		NLD	foreign minister	GOV	2010-11	2010-11
Uri Rosenthal	~Rosenthal		NLD	foreign minister	GOV	2011-01	2018-03
Uriel Rosenthal	~Rosenthal		NLD	foreign minister	GOV	2011-01	2018-03
Anne Enger Lahnstein	~Lahnstein		NOR	head of government	GOV	1998-08	1998-09-23
Anne Grete Strom Erichsen	~Erichsen		NOR	defence minister	GOV|MIL	2005-11	2009-10
Crown Prince Haakon	~Haakon		NOR	head of state	GOV	2003-11-25	2004-04-13
Crown Prince Haakon	~Haakon		NOR	head of state	GOV	2005-03	2005-06-07
Grete Faremo	~Faremo		NOR	defence minister	GOV|MIL	2009-11	2011-02+
Gro Harlem Brundtland	~Brundtland		NOR	head of government	GOV	1990-11-03	1996-10-25
Jan Peder Syse	~Syse		NOR	head of government	GOV	1989-10-16	1990-11-03
Jan Petersen	~Petersen		NOR	foreign minister	GOV	2003-01	2005-10
Jens Stoltenberg	~Stoltenberg		NOR	head of government	GOV	2000-03-17	2001-10-19
Kjell Magne Bondevik	~Bondevik		NOR	head of government	GOV	1997-10-17	2000-03-17
Kjell Magne Bondevik	~Bondevik		NOR	head of government	GOV	2001-10-19	2005-10-17
Kristin Krohn Devold	~Devold		NOR	defence minister	GOV|MIL	2003-01	2003-11
Kristin Krohn Devold	~Devold		NOR	defence minister	GOV|MIL	2004-01	2005-10
Olav V			NOR	head of state	GOV	1957-09-21	1991-01-17
Thorbjorn Jagland	~Jagland		NOR	head of government	GOV	1996-10-25	1997-10-17
Bhekh Bahadur Thapa	~Thapa		NPL	foreign minister	GOV	2004-04	2004-06
Bidhya Bhandari	~Bhandari		NPL	defence minister	GOV|MIL	2009-07	2011-02+
Birendra Bir Bikram Shah Deva	~Deva		NPL	head of state	GOV	1972-01	2001-06
Dipendra Bir Bikram Shah Deva	~Deva		NPL	head of state	GOV	2001-06	2001-06-04
Girija Prasad Koirala	~Koirala		NPL	head of government	GOV	1991-05-26	1994-11
Girija Prasad Koirala	~Koirala		NPL	head of government	GOV	1998-04-15	1999-05
Girija Prasad Koirala	~Koirala		NPL	head of government	GOV	2000-03-22	2001-07-26
Girija Prasad Koirala	~Koirala		NPL	head of government	GOV	2006-04	2009+
Girija Prasad Koirala	~Koirala		NPL	head of state	GOV	2007-01-15	2008-07-23
Gyanendra Bir Bikram Shah Deva	~Deva		NPL	head of state	GOV	2001-06-04	2008-05-28
Krishna Prasad Bhattarai	~Bhattarai		NPL	head of government	GOV	1990-04-19	1991-05-26
Krishna Prasad Bhattarai	~Bhattarai		NPL	head of government	GOV	1999-05	2000-03-22
Lokendra Bahadur Chand	~Chand		NPL	head of government	GOV	1990-04-06	1990-04-19
Lokendra Bahadur Chand	~Chand		NPL	head of government	GOV	1997-03-12	1997-10-07
Lokendra Bahadur Chand	~Chand		NPL	head of government	GOV	2002-10-11	2003-06-05
Man Mohan Adhikari	~Adhikari		NPL	head of government	GOV	1994-11	1995-09-12
Man Mohan Adhikari	~Adhikari		NPL	head of government	GOV	1995-09-12	1997-03-12
Man Mohan Adhikari	~Adhikari		NPL	head of government	GOV	2001-07-26	2002-10-04
Man Mohan Adhikari	~Adhikari		NPL	head of government	GOV	2004-06-03	2005-02
Marich Man Singh Shrestha	~Shrestha		NPL	head of government	GOV	1986-06-15	1990-04-06
Narendra Bikram Shah	~Shah		NPL	foreign minister	GOV	2003-01	2003-08
Nath Khanal	~Khanal		NPL	head of state or government	GOV	2011-02	2011-08
Ram Bahadur Thapa	~Thapa		NPL	defence minister	GOV|MIL	2008-09	2009-06
Ramesh Nath Pandey	~Pandey		NPL	minister	GOV	2003-01	2003-08
Ramesh Nath Pandey	~Pandey		NPL	minister	GOV	2005-03	2006-05
Sahana Pradhan	~Pradhan		NPL	foreign minister	GOV	2007-05	2008-08
Sujata Koirala	~Koirala		NPL	minister	GOV	2008-03	2008-09
Sujata Koirala	~Koirala		NPL	minister	GOV	2009-07	2011-02+
Surya Bahadur Thapa	~Thapa		NPL	head of government	GOV	1997-10-07	1998-04-15
Surya Bahadur Thapa	~Thapa		NPL	head of government	GOV	2003-06-05	2004-06-03
Upendra Yadav	~Yadav		NPL	foreign minister	GOV	2008-09	2009-06
Ludwig Scotty	~Scotty		NRU	minister	GOV	2003-07	2003-08
Ludwig Scotty	~Scotty		NRU	minister	GOV	2004-08	2008-10
Rene Harris	~Harris		NRU	minister	GOV	2003-01	2003-06
Rene Harris	~Harris		NRU	minister	GOV	2003-09	2004-07
Geoffrey Palmer	~Palmer		NZL	head of government	GOV	1989-08-08	1990-09-04
Jenny Shipley	~Shipley		NZL	head of government	GOV	1997-12-08	1999-12-10
Jim Bolger	~Bolger		NZL	head of government	GOV	1990-11-02	1997-12-08
Mike Moore	~Moore	Michael Kenneth Moore	NZL	head of government	GOV	1990-09-04	1990-11-02
Murray McCully	~McCully	Murray Stuart McCully	NZL	foreign minister	GOV	2009-01	2017-10
Philip Goff	~Goff		NZL	defence minister	GOV|MIL	2008-11	2008-12
Philip Goff	~Goff		NZL	minister	GOV	2003-09	2006-11
Philip Goff	~Goff		NZL	minister	GOV	2008-11	2008-12
Badr bin Saud bin Harib al Busaidi			OMN	defence minister	GOV|MIL	2009-02	2011-02+
Badr bin Saud bin Harib al Busaidi			OMN	minister	GOV	2003-01	2004-09
Badr bin Saud bin Harib al Busaidi			OMN	minister	GOV	2005-04	2009-01
Bin Alawi bin Abdallah Yusuf			OMN	defence minister	GOV|MIL	2004-10	2004-11
Busaidi Badr bin Saud bin Harib al			OMN	defence minister	GOV|MIL	2004-12	2005-03
Yusuf bin Alawi bin Abdallah			OMN	foreign minister	GOV	2003-01	2020-08
Balakh Sher Mazari	~Mazari		PAK	head of government	GOV	1993-04-18	1993-05-26
Benazir Bhutto	~Bhutto		PAK	head of government	GOV	1988-12-02	1990-08-06
Chaudhry Ahmed Mukhtar	~Mukhtar		PAK	defence minister	GOV|MIL	2008-05	2013-11
Chaudhry Shujaat Hussain	~Hussain	Chaudhry Shahbaz Hussain	PAK	head of government	GOV	2004-06	2004-08-28
Ghulam Mustafa Jatoi	~Jatoi		PAK	head of government	GOV	1990-08-06	1990-11-06
Mian Khursheed Mehmood Kasuri	~Kasuri	Mian Khurshid Mahmood Kasuri	PAK	foreign minister	GOV	2003-01	2007-12
Mir Zafarullah Khan Jamali	~Jamali		PAK	head of government	GOV	2002-11-23	2004-06
Miraj Khalid	~Khalid		PAK	head of government	GOV	1996-11-05	1997-02-17
Moeen Qureshi	~Qureshi		PAK	head of government	GOV	1993-07-18	1993-10-19
Mohammadmian Soomro	~Soomro		PAK	head of government	GOV	2007-11-16	2008-03-25
Nawaz Sharif	~Sharif		PAK	head of government	GOV	1990-11-06	1993-04-18
Nawaz Sharif	~Sharif		PAK	head of government	GOV	1993-05-26	1993-07-18
Rao Sikandar Iqbal	~Iqbal		PAK	defence minister	GOV|MIL	2003-01	2007-12
Shaukat Aziz	~Aziz		PAK	head of government	GOV	2004-08-28	2007-11-16
Harmodio Arias	~Arias		PAN	foreign minister	GOV	2003-01	2004-09
Juan Carlos Varela	~Varela		PAN	foreign minister	GOV	2009-08	2011-02+
Allan Wagner Tizon	~Tizon		PER	defence minister	GOV|MIL	2006-09	2007-12
Allan Wagner Tizon	~Tizon		PER	foreign minister	GOV	2003-01	2003-12
Antero Flores Araoz Esparza	~Esparza		PER	defence minister	GOV|MIL	2008-01	2009-07
Aurelio Loret de Mola	~de Mola		PER	defence minister	GOV|MIL	2003-01	2003-12
Jaime Thorne Leon	~Leon		PER	defence minister	GOV|MIL	2010-10	2011-02+
Jose Antonio Garcia Belaunde	~Belaunde		PER	foreign minister	GOV	2006-09	2011-02+
Manuel Merino	~Merino		PER	head of state or government	GOV	2020-11	2020-11
Manuel Rodriguez Cuadros	~Cuadros		PER	foreign minister	GOV	2004-01	2005-08
Marciano Rengifo Ruiz	~Ruiz		PER	defence minister	GOV|MIL	2005-09	2006-08
Oscar Maurtua de Romana	~de Romana	Oscar Maurtua Romana	PER	foreign minister	GOV	2005-09	2006-08
Rafael Rey Rey	~Rey		PER	defence minister	GOV|MIL	2009-08	2010-09
Roberto Chiabra	~Chiabra		PER	defence minister	GOV|MIL	2004-02	2005-08
Alberto Gatmaitan Romulo	~Romulo		PHL	foreign minister	GOV	2009-02	2011-02
Angelo Reyes	~Reyes		PHL	defence minister	GOV|MIL	2003-01	2003-09
Avelino Cruz	~Cruz		PHL	defence minister	GOV|MIL	2004-09	2007-01
Blas Ople	~Ople		PHL	foreign minister	GOV	2003-01	2003-12
Delia Domingo Albert	~Albert		PHL	foreign minister	GOV	2004-01	2004-08
Eduardo Ermita	~Ermita		PHL	defence minister	GOV|MIL	2003-12	2004-08
Gilberto Teodoro	~Teodoro		PHL	defence minister	GOV|MIL	2007-09	2010-03
Hermogenes Ebdane	~Ebdane		PHL	minister	GOV	2005-02	2005-03
Hermogenes Ebdane	~Ebdane		PHL	minister	GOV	2007-02	2007-08
Voltaire Gazmin	~Gazmin		PHL	defence minister	GOV|MIL	2010-08	2016-06
Adelino Mano Queta	~Queta		PNG	foreign minister	GOV	2009-11	2011-02+
Adiato Nandigna	~Nandigna	Adiato Diallo Nandigna	PNG	minister	GOV	2009-04	2009-10
Ahmed Tidiane Souare	~Souare		PNG	head of government	GOV	2008-05-23	2011-08
Alexandre Cece Loua	~Loua		PNG	foreign minister	GOV	2009-04	2010-12
Almamy Kabele Camara	~Camara		PNG	defence minister	GOV|MIL	2008-08	2009-03
Amadou Lamarana Bah	~Bah		PNG	foreign minister	GOV	2008-08	2009-03
Antonio Isaac Monteiro	~Monteiro		PNG	foreign minister	GOV	2006-06	2007-07
Aristides Ocante da Silva	~da Silva		PNG	defence minister	GOV|MIL	2009-11	2011-02+
Artur Silva	~Silva	Artur da Silva	PNG	defence minister	GOV|MIL	2009-04	2009-10
Baillo Diallo	~Diallo		PNG	defence minister	GOV|MIL	2007-08	2008-07
Bill Skate	~Skate		PNG	head of government	GOV	1997-07-22	1999-07-14
Bob Dadae	~Dadae		PNG	defence minister	GOV|MIL	2007-10	2011-02+
Cellou Dalein Diallo	~Diallo		PNG	head of government	GOV	2004-12-09	2006-04-05
Edouard Gnakoye Lama	~Lama		PNG	foreign minister	GOV	2011-01	2011-02+
Eugene Camara	~Camara		PNG	head of government	GOV	2007-02-09	2007-03
Fatoumata Kaba Sidibe	~Sidibe	Fatoumata Kaba Sidebe	PNG	foreign minister	GOV	2005-09	2007-07
Francois Lonseny Fall	~Fall		PNG	foreign minister	GOV	2003-01	2003-09
Francois Lonseny Fall	~Fall		PNG	foreign minister	GOV	2003-11	2005-08
Francois Lonseny Fall	~Fall		PNG	head of government	GOV	2004-02-23	2004-04
Gabriel Kapris	~Kapris	Gabriel Karpis	PNG	defence minister	GOV|MIL	2007-09	2007-09
Helder Proenca	~Proenca		PNG	defence minister	GOV|MIL	2006-06	2007-07
Induta Zamora	~Zamora		PNG	defence minister	GOV|MIL	2003-01	2003-01
Joao Monteiro	~Monteiro		PNG	foreign minister	GOV	2004-01	2004-06
Joaozinho Vieira	~Vieira		PNG	foreign minister	GOV	2003-01	2003-12
John Giheno	~Giheno		PNG	head of government	GOV	1997-03-27	1997-06-02
Julius Chan	~Chan		PNG	head of government	GOV	1994-08	1997-03-27
Julius Chan	~Chan		PNG	head of government	GOV	1997-06-02	1997-07-22
Kabele Camara	~Camara	Kabine Komara	PNG	minister	GOV	2007-08	2008-07
Kabele Camara	~Camara	Kabine Komara	PNG	minister	GOV	2009-04	2010-12
Lamine Sidime	~Sidime		PNG	head of government	GOV	1999-03-08	2004-02-23
Lansana Kouyate	~Kouyate		PNG	head of government	GOV	2007-03	2008-05-23
Mamady Conde	~Conde		PNG	foreign minister	GOV	2006-11	2007-07
Marciano Silva Barbeiro	~Barbeiro		PNG	defence minister	GOV|MIL	2007-08	2009-03
Maria da Conceicao Nobre Cabral	~Cabral		PNG	foreign minister	GOV	2007-08	2009-03
Mathew Gubag	~Gubag		PNG	defence minister	GOV|MIL	2004-07	2004-07
Mathew Gubag	~Gubag		PNG	defence minister	GOV|MIL	2006-03	2007-08
Mekere Morauta	~Morauta		PNG	head of government	GOV	1999-07-14	2002-08-05
Paias Wingti	~Wingti		PNG	head of government	GOV	1992-07-17	1994-08
Rabbie Namaliu	~Namaliu		PNG	head of government	GOV	1988-07-04	1992-07-17
Rabbie Namaliu	~Namaliu		PNG	minister	GOV	2004-12	2007-08
Samuel Tei Abal	~Abal		PNG	minister	GOV	2011-01	2011-02+
Sekouba Konate	~Konate		PNG	defence minister	GOV|MIL	2009-04	2010-12
Sidya Toure	~Toure		PNG	head of government	GOV	1996-07-09	1999-03-08
Soares Sambu	~Sambu		PNG	minister	GOV	2004-07	2006-05
Yarka Kappa	~Kappa		PNG	defence minister	GOV|MIL	2003-01	2004-06
Yarka Kappa	~Kappa		PNG	defence minister	GOV|MIL	2004-08	2006-02
Zamora Induta	~Induta		PNG	defence minister	GOV|MIL	2003-02	2003-12
Adam Daniel Rotfeld	~Rotfeld		POL	foreign minister	GOV	2005-03	2005-11
Aleksander Szczyglo	~Szczyglo		POL	defence minister	GOV|MIL	2007-03	2007-11
Anna Fotyga	~Fotyga		POL	foreign minister	GOV	2006-06	2007-11
Bogdan Klich	~Klich		POL	defence minister	GOV|MIL	2007-12	2015-11
Hanna Suchocka	~Suchocka		POL	head of government	GOV	1992-07-08	1993-10-26
Jan Krzysztof Bielecki	~Bielecki		POL	head of government	GOV	1991-01-04	1991-12-05
Jan Olszewski	~Olszewski		POL	head of government	GOV	1991-12-06	1992-06-05
Jaroslaw Kaczynski	~Kaczynski		POL	head of government	GOV	2006-07-14	2007-11-16
Jerzy Buzek	~Buzek		POL	head of government	GOV	1997-10	2001-10-19
Jerzy Szmajdzinski	~Szmajdzinski		POL	defence minister	GOV|MIL	2003-01	2005-11
Jozef Oleksy	~Oleksy		POL	head of government	GOV	1995-03-06	1996-02-07
Kazimierz Marcinkiewicz	~Marcinkiewicz		POL	head of government	GOV	2005-10	2006-07-14
Leszek Miller	~Miller		POL	head of government	GOV	2001-10-19	2004-05-02
Marek Belka	~Belka		POL	head of government	GOV	1997-10-17	1997-10
Marek Belka	~Belka		POL	head of government	GOV	2004-05-02	2005-10
Radoslaw Sikorski	~Sikorski		POL	defence minister	GOV|MIL	2005-12	2007-02
Stefan Meller	~Meller		POL	foreign minister	GOV	2005-12	2006-05
Tadeusz Mazowiecki	~Mazowiecki		POL	head of government	GOV	1989-08-24	1991-01-04
Waldemar Pawlak	~Pawlak		POL	head of government	GOV	1992-06-05	1992-07-08
Waldemar Pawlak	~Pawlak		POL	head of government	GOV	1993-10-26	1995-03-06
Wlodzimierz Cimoszewicz	~Cimoszewicz		POL	foreign minister	GOV	2003-01	2005-02
Wlodzimierz Cimoszewicz	~Cimoszewicz		POL	head of government	GOV	1996-02-07	1997-10-17
Hong Song Nam	~Hong		PRK	head of government	GOV	1997-02-21	2003-09-03
Kang Song San	~Kang		PRK	head of government	GOV	1992-12-11	1997-02-21
Kim Yong Il	~Kim		PRK	head of government	GOV	2007-04-11	2009+
Paek Nam Sun	~Paek		PRK	foreign minister	GOV	2003-01	2007-01
Pak Pong Ju	~Pak		PRK	head of government	GOV	2003-09-03	2007-04-11
Pak Ui Chun	~Pak		PRK	foreign minister	GOV	2007-06	2016-05
Yon Hyong Muk	~Yon		PRK	head of government	GOV	1988-12-12	1992-12-11
Anibal Cavaco Silva	~Silva		PRT	head of government	GOV	1985-11-06	1995-10
Antonio Guterres	~Guterres		PRT	head of government	GOV	1995-10	2002-04-06
Antonio Martins da Cruz	~da Cruz		PRT	foreign minister	GOV	2003-01	2003-10
Antonio Monteiro	~Monteiro		PRT	foreign minister	GOV	2004-08	2005-03
Augusto Santos Silva	~Silva		PRT	defence minister	GOV|MIL	2009-11	2011-02+
H. Nuno Severiano Teixeira	~Teixeira		PRT	defence minister	GOV|MIL	2007-05	2007-08
Jose Manuel Durao Barroso	~Barroso		PRT	head of government	GOV	2002-04-06	2004-07-17
Luis Amado	~Amado		PRT	defence minister	GOV|MIL	2005-04	2006-07
Luis Filipe Marques Amado	~Amado		PRT	foreign minister	GOV	2009-09	2015-11
Maria Teresa Gouveia	~Gouveia		PRT	foreign minister	GOV	2003-11	2004-07
Nuno Severiano Teixeira	~Teixeira		PRT	defence minister	GOV|MIL	2006-08	2007-04
Nuno Severiano Teixeira	~Teixeira		PRT	defence minister	GOV|MIL	2007-09	2009-10
Pedro Santana Lopes	~Lopes		PRT	head of government	GOV	2004-07-17	2005-03-12
Alejandro Hamed Franco	~Franco		PRY	foreign minister	GOV	2008-09	2009-04
Carlos Romero Pereira	~Pereira		PRY	defence minister	GOV|MIL	2003-09	2004-03
Cecilio Perez Boron	~Boron		PRY	defence minister	GOV|MIL	2010-10	2011-02+
Federico Franco	~Franco		PRY	head of state or government	GOV	2012-06	2013-08
Hector Lacognata Zaragoza	~Zaragoza		PRY	foreign minister	GOV	2009-05	2011-02+
Jose Antonio Moreno Ruffinelli	~Ruffinelli		PRY	foreign minister	GOV	2003-01	2003-08
Luis Bareiro Spaini	~Spaini		PRY	defence minister	GOV|MIL	2008-09	2010-09
Miguel Candia	~Candia		PRY	defence minister	GOV|MIL	2003-01	2003-08
Nelson Alcides Mora	~Mora		PRY	defence minister	GOV|MIL	2007-12	2008-08
Roberto Gonzalez Segovia	~Segovia	Roberto Gonzalez	PRY	defence minister	GOV|MIL	2004-04	2007-11
Ruben Ramirez Lezcano	~Lezcano		PRY	foreign minister	GOV	2006-09	2008-08
Ahmed Qureia	~Qureia		PSE	head of government	GOV	2003-10-07	2005-12-15
Ahmed Qureia	~Qureia		PSE	head of government	GOV	2005-12-24	2006-03
Ismail Haniya	~Haniya		PSE	head of government	GOV	2006-03	2007-06-14
Mahmoud Abbas	~Abbas		PSE	head of government	GOV	2003-04	2003-10-07
Nabil Shaath	~Shaath		PSE	head of government	GOV	2005-12-15	2005-12-24
Abdullah ibn Khalifah al Thani			QAT	head of government	GOV	1996-10	2007-04-03
Hamad bin Jasim bin Jabir al Thani			QAT	foreign minister	GOV	2003-01	2016-01
Hamad ibn Jassim ibn Jabr al Thani			QAT	head of government	GOV	2007-04-03	2023-03
Khalifah Al Thani	~Al Thani		QAT	head of state or government	GOV	2013-06	2021-03+
Adrian Nastase	~Nastase		ROU	head of government	GOV	2000-12-28	2004-12-21
Alexandru Athanasiu	~Athanasiu		ROU	head of government	GOV	1999-12-14	1999-12-22
Calin Popescu-Tariceanu	~Popescu-Tariceanu		ROU	head of government	GOV	2004-12	2012-05
Eugen Bejinariu	~Bejinariu		ROU	head of government	GOV	2004-12-21	2004-12
Gavril Dejeu	~Dejeu		ROU	head of government	GOV	1998-03	1998-04-17
Mugur Isarescu	~Isarescu		ROU	head of government	GOV	1999-12-22	2000-12-28
Nicolae Vacaroiu	~Vacaroiu		ROU	head of government	GOV	1992-11-04	1996-12-12
Petre Roman	~Roman		ROU	head of government	GOV	1989-12-26	1991-10
Radu Vasile	~Vasile		ROU	head of government	GOV	1998-04-17	1999-12-14
Theodor Stolojan	~Stolojan		ROU	head of government	GOV	1991-10	1992-11-04
Victor Ciorbea	~Ciorbea		ROU	head of government	GOV	1996-12-12	1998-03
Mikhail Gorbachev	~Gorbachev		RUS	leader	GOV	1985-03-11	1991-08-24
Oleg Lobov	~Lobov		RUS	head of government	GOV	1991-09-26	1991-11-06
Sergey Kiriyenko	~Kiriyenko		RUS	head of government	GOV	1998-03-23	1998-08-23
Sergey Shoygu	~Shoygu	Sergey Kuzhugetovich Shoygu	RUS	defence minister	GOV|MIL	2003-01	2011-02+
Sergey Stepashin	~Stepashin		RUS	head of government	GOV	1999-05-12	1999-08-09
Valentin Pavlov	~Pavlov		RUS	head of government	GOV	1991-01-14	1991-08-22
Viktor Chernomyrdin	~Chernomyrdin		RUS	head of government	GOV	1998-08-23	1998-09-11
Viktor Khristenko	~Khristenko		RUS	head of government	GOV	2004-02-24	2004-03-05
Viktor Zubkov	~Zubkov		RUS	head of government	GOV	2007-09-14	2008-05-08
Vladimir Ivashko	~Ivashko		RUS	leader	GOV	1991-08-24	1991-08
Yegor Gaidar	~Gaidar		RUS	head of government	GOV	1992-06-15	1992-12-14
Agathe Uwilingiyimana	~Uwilingiyimana		RWA	head of government	GOV	1993-07-18	1994-04-07
Andre Bumaya	~Bumaya		RWA	minister	GOV	2003-01	2003-01
Bernard Makuza	~Makuza		RWA	head of government	GOV	2000-03-08	2009+
Charles Murigande	~Murigande		RWA	minister	GOV	2003-02	2009-07
Dismas Nsengiyaremye	~Nsengiyaremye		RWA	head of government	GOV	1992-04-02	1993-07-18
Emmanuel Habyarimana	~Habyarimana		RWA	minister	GOV	2003-01	2003-01
Faustin Twagiramungu	~Twagiramungu		RWA	head of government	GOV	1994-07-19	1995-08
James Kabarebe	~Kabarebe		RWA	minister	GOV	2010-05	2011-02+
Jean Kambanda	~Kambanda		RWA	head of government	GOV	1994-04-09	1994-07-19
Louise Mushikiwabo	~Mushikiwabo		RWA	minister	GOV	2010-01	2011-02+
Marcel Gatsinzi	~Gatsinzi		RWA	defence minister	GOV|MIL	2003-02	2010-04
Pierre-Celestin Rwigema	~Rwigema		RWA	head of government	GOV	1995-08	2000-03-08
Sylvestre Nsanzimana	~Nsanzimana		RWA	head of government	GOV	1991-10-12	1992-04-02
Abdel Rahim Mohamed Hussein	~Hussein	Abdel Rahim Mohammed Hussein	SDN	defence minister	GOV|MIL	2005-11	2011-02+
Ahmed Ali Karti	~Karti		SDN	foreign minister	GOV	2010-07	2010-07
Al Tigani al Fadil	~al Fadil		SDN	foreign minister	GOV	2003-01	2003-06
Bakri Hassan Saleh	~Saleh	Bakri Hassan Salih	SDN	defence minister	GOV|MIL	2003-01	2005-10
Chol Deng	~Deng		SDN	foreign minister	GOV	2003-01	2003-06
Lam Akol Ajawin	~Ajawin		SDN	foreign minister	GOV	2005-11	2007-12
Mohammed Ali Ahmed Karti	~Karti		SDN	foreign minister	GOV	2010-08	2011-02+
Muhammad Ali Hasan	~Hasan		SDN	defence minister	GOV|MIL	2003-06	2003-06
Mustafa Osman Ismail	~Ismail		SDN	foreign minister	GOV	2003-01	2005-10
Nagubal Kheir Abdel Wahab	~Wahab		SDN	foreign minister	GOV	2003-01	2003-06
Becaye Diop	~Diop		SEN	minister	GOV	2003-01	2003-10
Becaye Diop	~Diop		SEN	minister	GOV	2003-12	2010-04
Cheikh Hadjibou Soumare	~Soumare		SEN	head of government	GOV	2007-06-19	2024-04
Cheikh Tidiane Gadio	~Gadio		SEN	foreign minister	GOV	2003-01	2003-10
Cheikh Tidiane Gadio	~Gadio		SEN	foreign minister	GOV	2003-12	2010-03
Habib Thiam	~Thiam		SEN	head of government	GOV	1991-04-08	1998-07-03
Idrissa Seck	~Seck		SEN	head of government	GOV	2002-11-04	2004-04-21
Macky Sall	~Sall		SEN	head of government	GOV	2004-04-21	2007-06-19
Mamadou Lamine Loum	~Loum		SEN	head of government	GOV	1998-07-03	2000-04-05
Mame Madior Boye	~Boye		SEN	head of government	GOV	2001-03-03	2002-11-04
Moustapha Niasse	~Niasse		SEN	head of government	GOV	2000-04-05	2001-03-03
George Yeo Yong Boon	~George	George Yong Boon Yeo	SGP	minister	GOV	2004-09	2011-02+
Rchee Hean Teo	~Rchee		SGP	defence minister	GOV|MIL	2004-04	2004-04
Rteo Chee Hean	~Rteo		SGP	defence minister	GOV|MIL	2004-05	2011-05
Shunmugam Jayakumar	~Shunmugam		SGP	foreign minister	GOV	2003-01	2015-10
Allan Kemakeza	~Kemakeza		SLB	head of government	GOV	2001-12-17	2006-04-20
Bartholomew Ulufa'Alu	~Ulufa'Alu		SLB	head of government	GOV	1997-08-27	2000-06
Darcy Lilo	~Lilo		SLB	head of state or government	GOV	2011-11	2014-12
Derek Sikua	~Sikua		SLB	head of government	GOV	2007-12-20	2010-08
Francis Billy Hilly	~Hilly		SLB	head of government	GOV	1993-06-18	1994-11-07
John Patteson Oti	~Oti		SLB	foreign minister	GOV	2007-07	2008-03
Laurie Chan	~Chan		SLB	minister	GOV	2003-01	2003-11
Laurie Chan	~Chan		SLB	minister	GOV	2004-01	2007-05
Manasseh Sogavare	~Sogavare		SLB	head of government	GOV	2000-06	2001-12-17
Manasseh Sogavare	~Sogavare		SLB	head of government	GOV	2006-05-04	2007-12-20
Nollen Leni	~Leni		SLB	minister	GOV	2003-01	2003-11
Nollen Leni	~Leni		SLB	minister	GOV	2004-01	2004-09
Patteson Oti	~Oti		SLB	minister	GOV	2007-06	2007-06
Snyder Rini	~Rini		SLB	head of government	GOV	2006-04-20	2006-05-04
Solomon Mamaloni	~Mamaloni		SLB	head of government	GOV	1989-03-28	1993-06-18
Solomon Mamaloni	~Mamaloni		SLB	head of government	GOV	1994-11-07	1997-08-27
William Haomae	~Haomae	William Nii Haomae	SLB	minister	GOV	2008-04	2009-08
Ahmad Tejan Kabbah	~Kabbah		SLE	defence minister	GOV|MIL	2007-10	2007-10
Akim A. Gibril	~Gibril		SLE	head of state	GOV	1995-03	1996-03
J. B. Dauda	~Dauda		SLE	foreign minister	GOV	2011-01	2011-01
John Benjamin	~Benjamin		SLE	head of state	GOV	1992-07	1992-11
Joseph Dauda	~Dauda	Joseph Bandabla Dauda	SLE	minister	GOV	2003-01	2005-09
Joseph Dauda	~Dauda	Joseph Bandabla Dauda	SLE	minister	GOV	2011-02	2011-02+
Julius Maada Bio	~Bio		SLE	head of state	GOV	1993-07-05	1995-03
Julius Maada Bio	~Bio		SLE	head of state	GOV	1996-01-17	1996-03
Momodu Koroma	~Koroma		SLE	foreign minister	GOV	2003-01	2007-10
Paulo Conteh	~Conteh		SLE	minister	GOV	2007-11	2011-02+
Solomon Anthony James Musa	~Musa		SLE	head of state	GOV	1992-11	1993-07-05
Valentine Strasser	~Strasser		SLE	head of state	GOV	1992-05	1996-01-16
Zainab Hawa Bangura	~Bangura		SLE	minister	GOV	2007-11	2010-12
Alejandro Romero Orellana	~Orellana		SLV	defence minister	GOV|MIL	2004-11	2007-12
David Munguia Payes	~Payes		SLV	defence minister	GOV|MIL	2009-07	2010-09
David Victoriano Munguia Payes	~Payes		SLV	defence minister	GOV|MIL	2010-10	2011-02+
Francisco Esteban Lainez Rivas	~Rivas	Francisco Lainez	SLV	foreign minister	GOV	2004-07	2008-02
Hugo Roger Martinez Bonilla	~Bonilla		SLV	foreign minister	GOV	2009-07	2011-02+
Jorge Alberto Molina Contreras	~Contreras		SLV	defence minister	GOV|MIL	2008-01	2009-06
Juan Antonio Martinez Varela	~Varela		SLV	defence minister	GOV|MIL	2003-01	2004-10
Maria Eugenia Brizuela de Avila	~de Avila		SLV	foreign minister	GOV	2003-01	2004-04
Maria Eugenia Brizuela de Avila	~de Avila		SLV	foreign minister	GOV	2004-06	2004-06
Marisol Argueta de Barillas	~de Barillas		SLV	foreign minister	GOV	2008-03	2009-06
Otto Romero Orellana	~Orellana		SLV	defence minister	GOV|MIL	2004-11	2007-12
Andrea Belluzzi			SMR	head of state or government	GOV	2015-04	2015-10
Anna Maria Muccioli			SMR	head of state or government	GOV	2013-10	2014-04
Antonella Mularoni			SMR	head of state or government	GOV	2013-04	2013-10
Francesco Mussoni			SMR	head of state or government	GOV	2009-10	2010-04
Gabriele Gatti			SMR	head of state or government	GOV	2011-10	2012-04
Gian Franco Terenzi			SMR	head of state or government	GOV	2014-10	2015-04
Gian Nicola Berti			SMR	head of state or government	GOV	2016-04	2016-10
Giovanni Francesco Ugolini			SMR	head of state or government	GOV	2010-10	2011-04
Lorella Stefanelli			SMR	head of state or government	GOV	2015-10	2016-04
Marco Conti			SMR	head of state or government	GOV	2010-04	2010-10
Maria Luisa Berti			SMR	head of state or government	GOV	2011-04	2011-10
Massimo Cenci			SMR	head of state or government	GOV	2009-04	2009-10
Maurizio Rattini			SMR	head of state or government	GOV	2012-04	2012-10
Teodoro Lonfernini			SMR	head of state or government	GOV	2012-10	2013-04
Valeria Ciavatta			SMR	head of state or government	GOV	2014-04	2014-10
Abdallah Boos Ahmed	~Ahmed	Abdalla Boos Ahmed	SOM	defence minister	GOV|MIL	2009-10	2010-12
Abdirahman Mahammud Ali	~Ali		SOM	defence minister	GOV|MIL	2006-04	2006-11
Abdirisak Isaq Bihi	~Bihi		SOM	defence minister	GOV|MIL	2007-09	2008-04
Abdiwahabmohammmed Hussein	~Hussein	Abdiwahab Mohammmed Hussein	SOM	defence minister	GOV|MIL	2003-01	2006-03
Ali Ahmad Jama Jingili	~Jingili	Ali Ahmed Jama Jangali	SOM	minister	GOV	2008-05	2009-04
Ali Jangeli Ahmad	~Ahmad		SOM	foreign minister	GOV	2009-10	2010-12
Ali Khalif Galaid	~Galaid		SOM	head of government	GOV	2000-10-08	2001-10-28
Ali Muhammad Ghedi	~Ghedi		SOM	head of government	GOV	2004-11-03	2007-10
Bare Adan Shire Barre Hirale	~Hirale	Barre Aden Shire Hiraale	SOM	defence minister	GOV|MIL	2006-12	2007-08
Hassan Abshir Farah	~Farah		SOM	head of government	GOV	2001-11-12	2003-12-08
Mohamed Abdulahi Omar	~Omar		SOM	foreign minister	GOV	2009-05	2009-07
Mohamed Abdullahi Omaar	~Omaar	Mohamed Abdullahi Omar	SOM	minister	GOV	2009-08	2009-09
Mohamed Abdullahi Omaar	~Omaar	Mohamed Abdullahi Omar	SOM	minister	GOV	2011-01	2011-02+
Muhammad Abdi Gandi	~Gandi		SOM	defence minister	GOV|MIL	2009-05	2009-09
Muhammad Abdi Yusuf	~Yusuf		SOM	head of government	GOV	2003-12-08	2004-11-03
Muhammad Ali Samatar	~Samatar		SOM	head of government	GOV	1987-02	1990-09-03
Muhammad Hawadle Madar	~Madar		SOM	head of government	GOV	1990-09-03	1991-01-24
Muhyadin Muhammad Ali Ibrahim	~Ibrahim		SOM	defence minister	GOV|MIL	2008-05	2009-04
Nur Hassan Hussein	~Hussein		SOM	head of government	GOV	2007-11-24	2009+
Salim Aliyow Ibrow	~Ibrow		SOM	head of government	GOV	2007-10	2007-11-24
Sharif Sheikh Ahmed	~Ahmed		SOM	head of government	GOV	2006-06	2006-12-28
Umar Arteh Ghalib	~Ghalib		SOM	head of government	GOV	1991-01-24	1993-01
Yussuf Hassan Ibrahim	~Ibrahim		SOM	foreign minister	GOV	2003-01	2006-03
Carlos Alberto Pires Tiny	~Tiny		STP	foreign minister	GOV	2008-08	2011-02+
Carlos Gustavo	~Gustavo		STP	foreign minister	GOV	2006-05	2008-07
da Costa	~Costa		STP	head of state or government	GOV	2011-09	2016-09
Damiao Vaz D'Almeida	~D'Almeida		STP	head of government	GOV	2004-09-18	2005-06-08
Elsa Teixeira Pinto	~Pinto	Elsa Texeira de Barros Pinto	STP	defence minister	GOV|MIL	2008-08	2011-02+
Evaristo Carvalho	~Carvalho		STP	head of government	GOV	2001-09-26	2002-03-28
Fernando Danqua	~Danqua		STP	defence minister	GOV|MIL	2003-01	2006-04
Gabriel Costa	~Costa		STP	head of government	GOV	2002-03-28	2002-10-07
Guilherme Posser da Costa	~da Costa		STP	head of government	GOV	1999-01-05	2001-09-18
Joaquim Rafael Branco	~Branco	Joachim Rafael Branco	STP	head of government	GOV	2008-06-22	2009+
Maria das Neves	~das Neves		STP	head of government	GOV	2002-10-07	2003-07-16
Maria das Neves	~das Neves		STP	head of government	GOV	2003-07-23	2004-09-18
Maria do Carmo Silveira	~Silveira		STP	head of government	GOV	2005-06-08	2006-04-21
Mateus Meira Rita	~Rita		STP	foreign minister	GOV	2003-01	2005-08
Oscar Sousa	~Sousa		STP	defence minister	GOV|MIL	2006-05	2008-07
Ovidio Manuel Barbosa Pequeno	~Pequeno		STP	minister	GOV	2005-09	2006-04
Ovidio Manuel Barbosa Pequeno	~Pequeno		STP	minister	GOV	2006-07	2011-02+
Patrice Trovoada	~Trovoada		STP	head of government	GOV	2008-02-14	2008-06-22
Tome Vera Cruz	~Cruz		STP	head of government	GOV	2006-04-21	2008-02-14
Ivan Fernald	~Fernald		SUR	defence minister	GOV|MIL	2005-09	2010-08
Lygia Kraag Keteldijk	~Keteldijk		SUR	foreign minister	GOV	2005-09	2010-08
Marie Levens	~Levens		SUR	foreign minister	GOV	2003-01	2005-08
Ronald Assen	~Assen		SUR	defence minister	GOV|MIL	2003-01	2005-08
Eduard Kukan	~Kukan		SVK	foreign minister	GOV	2003-01	2006-07
Frantisek Kasicky	~Kasicky		SVK	defence minister	GOV|MIL	2006-08	2008-02
Ivan Simko	~Simko		SVK	defence minister	GOV|MIL	2003-01	2003-10
Jan Carnogursko	~Carnogursko		SVK	head of government	GOV	1991-04-23	1992-06-24
Jan Kubis	~Kubis		SVK	foreign minister	GOV	2006-08	2009-01
Jaroslav Baska	~Baska		SVK	defence minister	GOV|MIL	2008-03	2010-07
Jozef Moravcik	~Moravcik		SVK	head of government	GOV	1994-03-16	1994-12-13
Juraj Liska	~Liska		SVK	defence minister	GOV|MIL	2003-11	2006-02
Lubomir Galko	~Galko		SVK	defence minister	GOV|MIL	2010-08	2011-02+
Martin Fedor	~Fedor		SVK	defence minister	GOV|MIL	2006-03	2006-07
Mikulas Dzurinda	~Dzurinda		SVK	head of government	GOV	1998-10	2006-07-04
Mikulas Dzurinda	~Dzurinda		SVK	minister	GOV	2003-01	2006-07
Mikulas Dzurinda	~Dzurinda		SVK	minister	GOV	2010-08	2011-02+
Milan Cic	~Cic		SVK	head of government	GOV	1989-12-12	1990-06-27
Miroslav Lajcak	~Lajcak		SVK	foreign minister	GOV	2009-02	2010-07
Robert Fico	~Fico		SVK	head of government	GOV	2006-07-04	2010-07
Vladimir Meciar	~Meciar		SVK	head of government	GOV	1990-06-27	1991-04-23
Vladimir Meciar	~Meciar		SVK	head of government	GOV	1992-06-24	1994-03-16
Vladimir Meciar	~Meciar		SVK	head of government	GOV	1994-12-13	1998-10
Alenka Bratusek	~Bratusek		SVN	head of state or government	GOV	2013-03	2014-09
Andrej Bajuk	~Bajuk		SVN	head of government	GOV	2000-05-03	2000-11-17
Anton Grizold	~Grizold		SVN	defence minister	GOV|MIL	2003-01	2004-12
Anton Rop	~Rop		SVN	head of government	GOV	2002-12-11	2004-11-09
Dimitrij Rupel	~Rupel		SVN	foreign minister	GOV	2003-01	2004-07
Dimitrij Rupel	~Rupel		SVN	foreign minister	GOV	2005-01	2008-11
Dusan Sinigoj	~Sinigoj		SVN	head of government	GOV	1984-05-23	1990-05-16
Ivo Vajgl	~Vajgl		SVN	foreign minister	GOV	2004-08	2004-12
Janez Drnovsek	~Drnovsek		SVN	head of government	GOV	2000-11-17	2002-12-11
Janez Jansa	~Jansa		SVN	head of government	GOV	2004-11-09	2009+
Karl Erjavec	~Erjavec		SVN	defence minister	GOV|MIL	2005-01	2008-11
Laurie Chan	~Chan		SVN	foreign minister	GOV	2003-12	2003-12
Ljubica Jelusic	~Jelusic		SVN	defence minister	GOV|MIL	2008-12	2011-02+
Lojze Peterle	~Peterle		SVN	head of government	GOV	1990-05-16	1992-05-14
Milan Kucan	~Kucan		SVN	leader	GOV	1986-05	1990-01
Anna Lindh	~Lindh		SWE	foreign minister	GOV	2003-01	2003-10
Carl Bildt	~Bildt		SWE	head of government	GOV	1991-10-03	1994-10-07
Goran Persson	~Persson		SWE	head of government	GOV	1996-03-21	2006-10-06
Ingvar Carlsson	~Carlsson		SWE	head of government	GOV	1986-02-28	1991-10-03
Ingvar Carlsson	~Carlsson		SWE	head of government	GOV	1994-10-07	1996-03-21
Jan Eliasson	~Eliasson		SWE	minister	GOV	2003-01	2005-10
Jan Eliasson	~Eliasson		SWE	minister	GOV	2006-05	2006-10
Laila Freivalds	~Freivalds		SWE	foreign minister	GOV	2003-11	2006-03
Leni Bjorklund	~Bjorklund		SWE	defence minister	GOV|MIL	2003-01	2006-10
Mikael Odenberg	~Odenberg		SWE	defence minister	GOV|MIL	2006-11	2007-09
Sten Tolgfors	~Tolgfors		SWE	defence minister	GOV|MIL	2007-10	2014-10
Andreas Fakudze	~Fakudze		SWZ	head of government	GOV	1993-10-25	1993-11-04
Barnabas Sibusiso Dlamini	~Dlamini		SWZ	head of government	GOV	1996-07-26	2003-09
Jameson Mbilini Dlamini	~Dlamini		SWZ	head of government	GOV	1993-11-04	1996-05-08
Lutfo Dlamini	~Dlamini		SWZ	foreign minister	GOV	2009-08	2010-10
Lutfo Ephraim Shiyinsimbi Dlamini	~Dlamini		SWZ	foreign minister	GOV	2010-11	2011-02+
Obed Dlamini	~Dlamini		SWZ	head of government	GOV	1989-07-12	1993-10-25
Paul Shabangu	~Shabangu		SWZ	head of government	GOV	2003-09	2003-11-26
Sishayi Nxumalo	~Nxumalo		SWZ	head of government	GOV	1996-05-08	1996-07-26
Themba Dlamini	~Dlamini		SWZ	head of government	GOV	2003-11-26	2009+
Jean Paul Adam	~Adam		SYC	foreign minister	GOV	2010-07	2011-02+
Jeremie Bonnelame	~Bonnelame		SYC	minister	GOV	2006-10	2007-08
Patrick Pillay	~Pillay	Patrick Georges Pillay	SYC	minister	GOV	2005-05	2010-06
Ali Habib	~Habib		SYR	defence minister	GOV|MIL	2009-08	2011-02+
First Mustafa Talas	~Talas		SYR	defence minister	GOV|MIL	2003-10	2004-10
Hassan Ali Turkmani	~Turkmani		SYR	defence minister	GOV|MIL	2004-11	2009-07
Mahmoud Zuabi	~Zuabi		SYR	head of government	GOV	1987-11	2000-03-13
Muhammad Mustafa Mero	~Mero		SYR	head of government	GOV	2000-03-13	2003-09-10
Muhammad Naji al-Otari	~al-Otari		SYR	head of government	GOV	2003-09-10	2009+
Walid Mualem	~Mualem		SYR	foreign minister	GOV	2006-03	2020-11
Ahmad Allam Mi	~Mi		TCD	minister	GOV	2005-09	2008-04
Ahmad Allam Mi	~Mi		TCD	minister	GOV	2009-08	2011-02+
Bichara Issa Djadallah	~Djadallah		TCD	defence minister	GOV|MIL	2005-09	2007-05
Delwa Kassire Koumakoye	~Koumakoye		TCD	head of government	GOV	1993-11-06	1995-04-08
Delwa Kassire Koumakoye	~Koumakoye		TCD	head of government	GOV	2007-02-26	2008-04-16
Djimasta Koibla	~Koibla		TCD	head of government	GOV	1995-04-08	1997-05-17
Emmanuel Nadingar	~Nadingar	Emmanuel Ndingar	TCD	defence minister	GOV|MIL	2004-09	2005-08
Fidele Moungar	~Moungar		TCD	head of government	GOV	1993-04-07	1993-11-06
Haroun Kabadi	~Kabadi		TCD	head of government	GOV	2002-06-12	2003-06-24
Hassan Saleh al Gadam al Djinnedi	~al Djinnedi		TCD	defence minister	GOV|MIL	2008-05	2011-02+
Jean Alingue Bawoyeu	~Bawoyeu		TCD	head of government	GOV	1991-03-04	1992-05-20
Joseph Yodoyman	~Yodoyman		TCD	head of government	GOV	1992-05-20	1993-04-07
Mahamat Nour Abdelkarim	~Abdelkarim		TCD	defence minister	GOV|MIL	2007-06	2007-12
Mahamat Nouri	~Nouri		TCD	defence minister	GOV|MIL	2003-01	2004-06
Mahamat Nouri	~Nouri		TCD	defence minister	GOV|MIL	2004-08	2004-08
Mahamat Saleh Annadif	~Annadif		TCD	foreign minister	GOV	2003-01	2003-07
Moussa Faki	~Faki		TCD	head of government	GOV	2003-06-24	2005-02-03
Moussa Faki Mahamat	~Mahamat		TCD	minister	GOV	2003-08	2005-10
Moussa Faki Mahamat	~Mahamat		TCD	minister	GOV	2008-05	2011-02+
Nagoum Yamassoum	~Yamassoum		TCD	foreign minister	GOV	2003-08	2005-08
Nagoum Yamassoum	~Yamassoum		TCD	head of government	GOV	1999-12-13	2002-06-12
Nassour Guelendouksia Ouaido	~Ouaido		TCD	head of government	GOV	1997-05-17	1999-12-13
Pascal Yoadimnadji	~Yoadimnadji		TCD	head of government	GOV	2005-02-03	2007-02-23
Wadal Abdelkader Kamougue	~Kamougue		TCD	defence minister	GOV|MIL	2008-05	2011-02+
Youssouf Saleh Abbas	~Abbas	Youssof Saleh Abbas	TCD	head of government	GOV	2008-04-16	2009+
Agbeyome Kodjo	~Kodjo		TGO	head of government	GOV	2000-08	2002-06
Assani Tidjani	~Tidjani		TGO	defence minister	GOV|MIL	2003-01	2003-03
Assani Tidjani	~Tidjani		TGO	defence minister	GOV|MIL	2003-04	2003-04
Assani Tidjani	~Tidjani		TGO	defence minister	GOV|MIL	2003-05	2005-06
Edem Kodjo	~Kodjo		TGO	head of government	GOV	1994-04-23	1996-08-20
Edem Kodjo	~Kodjo		TGO	head of government	GOV	2005-06-09	2006-09-20
Eugene Koffi Adoboli	~Adoboli		TGO	head of government	GOV	1999-05-21	2000-08
Joseph Kokou Koffigoh	~Koffigoh		TGO	head of government	GOV	1991-08-27	1994-04-23
Koffi Sama	~Sama		TGO	head of government	GOV	2002-06	2005-06-09
Kofi Esaw	~Esaw		TGO	foreign minister	GOV	2009-03	2010-06
Kokou Biossey Tozoun	~Tozoun	Kokou Tozoun	TGO	minister	GOV	2003-08	2005-06
Komlan Mally	~Mally		TGO	head of government	GOV	2007-12-06	2025-05
Kwassi Klutse	~Klutse		TGO	head of government	GOV	1996-08-20	1999-05-21
Leopold Gnininvi	~Gnininvi		TGO	minister	GOV	2008-09	2009-02
Roland Kpotsra	~Kpotsra	Roland Yao Kpotsra	TGO	minister	GOV	2003-01	2003-09
Roland Kpotsra	~Kpotsra	Roland Yao Kpotsra	TGO	minister	GOV	2003-11	2005-06
Roland Kpotsra	~Kpotsra	Roland Yao Kpotsra	TGO	minister	GOV	2008-09	2009-08
Yawovi Agboyibo	~Agboyibo		TGO	head of government	GOV	2006-09-20	2007-12-06
Zarifou Ayeva	~Ayeva		TGO	foreign minister	GOV	2005-07	2008-08
Anand Panyarachun			THA	head of government	GOV	1991-03-07	1992-04-07
Anand Panyarachun			THA	head of government	GOV	1992-06-10	1992-09-23
Banharn Silpa-Archa			THA	head of government	GOV	1995-07-13	1996-12
Bunrot Somthat			THA	defence minister	GOV|MIL	2006-11	2008-02
Chatichai Choonhavan			THA	head of government	GOV	1988-08-04	1991-02-23
Chavalit Yongchaiyudh			THA	head of government	GOV	1996-12	1997-11-09
Chetta Tharancharo			THA	defence minister	GOV|MIL	2004-04	2004-10
Chidchai Vanasatidya			THA	head of government	GOV	2006-04-05	2006-05-23
Chuan Leekpai			THA	head of government	GOV	1992-09-23	1995-07-13
Chuan Leekpai			THA	head of government	GOV	1997-11-09	2001-02-09
Kantathi Suphamongkhon			THA	foreign minister	GOV	2005-04	2005-05
Kasit Phirom		Kasit Piromya	THA	minister	GOV	2004-09	2006-07
Kasit Phirom		Kasit Piromya	THA	minister	GOV	2009-01	2011-02+
Khantathi Suphamongkon			THA	foreign minister	GOV	2005-06	2006-10
Meechai Ruchupan			THA	head of government	GOV	1992-05-24	1992-06-10
Nit Phibunsongkhram		Nit Phibunsongkram	THA	foreign minister	GOV	2006-11	2008-02
Noppadon Pattama			THA	foreign minister	GOV	2008-03	2008-07
Prawit Wongsuwan			THA	defence minister	GOV|MIL	2009-01	2011-02+
Samak Sundaravej			THA	head of government	GOV	2008-01	2009+
Samphan Boonyanan		Samphan Bunyanan	THA	defence minister	GOV|MIL	2004-11	2005-03
Sonthi Boonyaratkalin			THA	head of government	GOV	2006-09-19	2006-10
Suchinda Kraprayoon			THA	head of government	GOV	1992-04-07	1992-05-24
Sunthorn Kongsompong			THA	head of government	GOV	1991-02-23	1991-03-07
Surakiat Sathianthai			THA	foreign minister	GOV	2003-01	2006-10
Surayud Chulanont			THA	head of government	GOV	2006-10	2008-01
Tej Bunnag			THA	foreign minister	GOV	2008-08	2008-09
Thammarak Isarangkun Na Ayutthaya		Thammarat Itsarangkun Na Ayutthaya	THA	minister	GOV	2003-01	2004-03
Thammarak Isarangkun Na Ayutthaya		Thammarat Itsarangkun Na Ayutthaya	THA	minister	GOV	2005-04	2006-10
Abdujalil Samadov	~Samadov		TJK	head of government	GOV	1993-12-18	1994-12-02
Abdumalik Abdullajanov	~Abdullajanov		TJK	head of government	GOV	1992-09-21	1993-12-18
Akbar Mirzoyev	~Mirzoyev		TJK	head of government	GOV	1992-01-09	1992-09-21
Akil Akilov	~Akilov		TJK	head of government	GOV	1999-12-20	2009+
Izatullo Khayoyev	~Khayoyev		TJK	head of government	GOV	1991-06-25	1992-01-09
Jamshed Karimov	~Karimov		TJK	head of government	GOV	1994-12-02	1996-02-08
Sherali Khayrulloyev	~Khayrulloyev		TJK	defence minister	GOV|MIL	2003-01	2003-12
Sherali Khayrulloyev	~Khayrulloyev		TJK	defence minister	GOV|MIL	2004-02	2011-02+
Talbak Nazarov	~Nazarov		TJK	foreign minister	GOV	2003-01	2006-12
Yakhyo Azimov	~Azimov		TJK	head of government	GOV	1996-02-08	1999-12-20
Rashid Meredov	~Meredov	Rasit Meredow	TKM	foreign minister	GOV	2003-01	2011-02+
Rejepbay Arazov	~Arazov		TKM	minister	GOV	2003-01	2003-05
Rejepbay Arazov	~Arazov		TKM	minister	GOV	2003-07	2003-10
Yaylym Berdiyew	~Berdiyew		TKM	defence minister	GOV|MIL	2009-02	2011-02+
Estanislau da Silva	~da Silva		TLS	head of government	GOV	2007-05-19	2007-08-08
Jose Ramos Horta	~Horta		TLS	foreign minister	GOV	2003-01	2004-10
Mari Alkatiri	~Alkatiri		TLS	head of government	GOV	2002-05-20	2006-06-26
Xanana Gusmao	~Gusmao		TLS	head of government	GOV	2002-05-20	2007-05-20
Xanana Gusmao	~Gusmao		TLS	head of government	GOV	2007-08-08	2023-07
Zacarias da Costa	~da Costa	Zacarias Albano da Costa	TLS	foreign minister	GOV	2007-09	2011-02+
'Ulukalala Lavaka Ata	~Ata		TON	head of government	GOV	2000-01-03	2006-02-11
Aloua Fetuutola Tupou	~Tupou		TON	defence minister	GOV|MIL	2004-10	2006-08
Baron Vaea	~Vaea		TON	head of government	GOV	1991-08-21	2000-01-03
Fatafehi Tu'Ipelehake	~Tu'Ipelehake		TON	head of government	GOV	1965-12-16	1991-08-21
Feleti Sevele	~Sevele		TON	head of government	GOV	2006-02-11	2021-12
George Tupou V			TON	head of state	GOV	2006-09-11	2012-03
Lavaka Ata Ulukalala	~Ulukalala		TON	foreign minister	GOV	2003-01	2006-08
Taufa'Ahau Tupou Iv			TON	head of state	GOV	1965-12-16	2006-09-11
Uta Sevele Feleti Vaka	~Vaka		TON	foreign minister	GOV	2010-06	2011-01
Arnold Piggott	~Piggott	Arnold Piggot	TTO	minister	GOV	2007-01	2007-12
Basdeo Panday	~Panday		TTO	head of government	GOV	1995-11-09	2001-12-24
Knowlson Gift	~Gift		TTO	foreign minister	GOV	2003-01	2006-12
Paula Gopee Scoon	~Scoon		TTO	foreign minister	GOV	2008-01	2010-06
Surujrattan Rambachan	~Rambachan		TTO	foreign minister	GOV	2010-07	2011-02+
Abdelbaki Hermassi	~Hermassi		TUN	minister	GOV	2004-12	2005-10
Abdelwaheb Abdallah	~Abdallah		TUN	foreign minister	GOV	2005-11	2010-02
Dali Jazi	~Jazi		TUN	defence minister	GOV|MIL	2003-01	2004-12
Habib Ben Yahia	~Yahia		TUN	foreign minister	GOV	2003-01	2004-11
Hamed Karoui	~Karoui		TUN	head of government	GOV	1989-09-27	1999-11-17
Hatem Ben Salem	~Salem		TUN	minister	GOV	2003-10	2004-01
Hatem Ben Salem	~Salem		TUN	minister	GOV	2004-03	2004-03
Hatem Ben Salem	~Salem		TUN	minister	GOV	2004-06	2004-06
Hatem Ben Salem	~Salem		TUN	minister	GOV	2004-08	2004-09
Hedi Mhenni	~Mhenni		TUN	defence minister	GOV|MIL	2005-01	2005-10
Kamel Morjane	~Morjane		TUN	defence minister	GOV|MIL	2005-11	2010-02
Kamel Morjane	~Morjane		TUN	foreign minister	GOV	2010-03	2011-02+
Mohamed Ghannouchi	~Ghannouchi		TUN	head of government	GOV	1999-11-17	2009+
Ridha Grira	~Grira		TUN	defence minister	GOV|MIL	2010-03	2011-02+
Erdal Inonu	~Inonu		TUR	head of government	GOV	1993-05-16	1993-06-25
Mehmet Vecdi Gonul	~Gonul		TUR	defence minister	GOV|MIL	2005-06	2018-07
Mesut Yilmaz	~Yilmaz		TUR	head of government	GOV	1991-06-23	1991-11-20
Mesut Yilmaz	~Yilmaz		TUR	head of government	GOV	1996-03-06	1996-06-28
Mesut Yilmaz	~Yilmaz		TUR	head of government	GOV	1997-06	1999-01-11
Necmettin Erbakan	~Erbakan		TUR	head of government	GOV	1996-06-28	1997-06
Suleyman Demirel	~Demirel		TUR	head of government	GOV	1991-11-20	1993-05-16
Tansu Ciller	~Ciller		TUR	head of government	GOV	1993-06-25	1996-03-06
Vecdi Gonul	~Gonul		TUR	defence minister	GOV|MIL	2003-01	2005-05
Yasar Yakis	~Yakis		TUR	foreign minister	GOV	2003-01	2003-02
Yildirim Akbulut	~Akbulut		TUR	head of government	GOV	1989-11-09	1991-06-23
Apisai Ielemia	~Ielemia		TUV	head of government	GOV	2006-08-14	2013-08
Apisai Ielemia	~Ielemia		TUV	minister	GOV	2007-06	2010-10
Apisai Ielemia	~Ielemia		TUV	minister	GOV	2011-02	2011-02+
Bikenibeu Paeniu	~Paeniu		TUV	head of government	GOV	1989-10-16	1993-12-10
Bikenibeu Paeniu	~Paeniu		TUV	head of government	GOV	1996-12-24	1999-04-27
Enele Sopoanga	~Sopoanga		TUV	foreign minister	GOV	2010-11	2011-01
Faimalaga Luka	~Luka		TUV	head of government	GOV	2001-02-24	2001-12-14
Ionatana Ionatana	~Ionatana		TUV	head of government	GOV	1999-04-27	2000-12-08
Kamuta Latasi	~Latasi		TUV	head of government	GOV	1993-12-10	1996-12-24
Kolao Talake	~Talake		TUV	foreign minister	GOV	2003-01	2004-09
Koloa Talake	~Talake		TUV	head of government	GOV	2001-12-14	2002-08-02
Lagitupu Tuilimu	~Tuilimu		TUV	head of government	GOV	2000-12-08	2001-02-24
Maatia Toafa	~Toafa		TUV	head of government	GOV	2004-08-27	2006-08-14
Saufatu Sopoanga	~Sopoanga		TUV	head of government	GOV	2002-08-02	2004-08-27
Chen Chao Min	~Chen		TWN	defence minister	GOV|MIL	2008-06	2009-10
Eugene Chien	~Eugene		TWN	foreign minister	GOV	2003-01	2004-04
Francisco Ou	~Francisco		TWN	foreign minister	GOV	2008-06	2010-03
Huang Chih Fang	~Huang		TWN	foreign minister	GOV	2008-03	2008-05
Lee Tien Yu	~Lee		TWN	defence minister	GOV|MIL	2008-03	2008-03
Li Chieh	~Li		TWN	defence minister	GOV|MIL	2006-06	2008-02
Mark Chen	~Mark	Masa Chang	TWN	foreign minister	GOV	2004-05	2008-02
Michael Tsai	~Michael		TWN	defence minister	GOV|MIL	2008-04	2008-05
Yang Chin Tien	~Yang	Timothy Yang	TWN	foreign minister	GOV	2010-04	2018-02
Yao Ming Tang	~Yao		TWN	defence minister	GOV|MIL	2003-01	2004-09
Asha Rose Migiro	~Migiro		TZA	minister	GOV	2006-03	2007-02
Bernard Kamillius Membe	~Membe		TZA	foreign minister	GOV	2007-03	2011-02+
Cleopa David Msuya	~Msuya		TZA	head of government	GOV	1994-12-07	1995-11-28
Edward Lowassa	~Lowassa		TZA	head of government	GOV	2005-12	2008-02-09
Frederick Sumaye	~Sumaye		TZA	head of government	GOV	1995-11-28	2005-12
John Malecela	~Malecela		TZA	head of government	GOV	1990-11-09	1994-12-07
Joseph Warioba	~Warioba		TZA	head of government	GOV	1985-11-05	1990-11-09
Mizengo Pinda	~Pinda	Mizengo Kayanza Peter Pinda	TZA	head of government	GOV	2008-02-09	2009+
Philemon Sarungi	~Sarungi		TZA	defence minister	GOV|MIL	2003-01	2006-02
Amama Mbabazi	~Mbabazi		UGA	defence minister	GOV|MIL	2003-01	2011-02+
Apolo Nsibambi	~Nsibambi	Apollo Nsibambi	UGA	head of government	GOV	1999-04-05	2009+
Crispus Kiyonga	~Kiyonga		UGA	defence minister	GOV|MIL	2006-07	2011-02+
George Cosmas Adyebo	~Adyebo		UGA	head of government	GOV	1991-01-22	1994-11-18
James Wapakhabulo	~Wapakhabulo		UGA	foreign minister	GOV	2003-01	2005-01
Kintu Musoke	~Musoke		UGA	head of government	GOV	1994-11-18	1999-04-05
Sam Kuteesa	~Kuteesa	Sam Kutesa	UGA	minister	GOV	2005-02	2011-02+
Samson Kisekka	~Kisekka		UGA	head of government	GOV	1986-01	1991-01-22
Anatoliy Hrytsenko	~Hrytsenko		UKR	defence minister	GOV|MIL	2005-03	2007-12
Anatoliy Kinakh	~Kinakh		UKR	head of government	GOV	2001-05	2002-11-21
Anatoliy Zlenko	~Zlenko		UKR	foreign minister	GOV	2003-01	2003-08
Arseniy Yatsenyuk	~Yatsenyuk		UKR	minister	GOV	2005-10	2006-08
Arseniy Yatsenyuk	~Yatsenyuk		UKR	minister	GOV	2007-04	2007-12
Borys Tarasyuk	~Tarasyuk		UKR	foreign minister	GOV	2005-03	2007-02
Konstantin Hryshchenko	~Hryshchenko	Kostyantyn Gryshchenko	UKR	minister	GOV	2003-01	2005-02
Konstantin Hryshchenko	~Hryshchenko	Kostyantyn Gryshchenko	UKR	minister	GOV	2010-04	2011-02+
Leonid Kuchma	~Kuchma		UKR	head of government	GOV	1992-10-13	1993-09-22
Mykhaylo Yezhel	~Yezhel		UKR	defence minister	GOV|MIL	2010-04	2014-10
Mykola Azarov	~Azarov		UKR	head of government	GOV	2004-12-07	2004-12-28
Mykola Azarov	~Azarov		UKR	head of government	GOV	2005-01-05	2005-01-24
Oleksandr Kuzmuk	~Kuzmuk		UKR	defence minister	GOV|MIL	2004-10	2005-02
Pavlo Lazarenko	~Lazarenko		UKR	head of government	GOV	1996-05-28	1997-07-02
Petro Poroshenko	~Poroshenko		UKR	minister	GOV	2009-12	2010-03
Valentyn Symonenko	~Symonenko		UKR	head of government	GOV	1992-10-02	1992-10-13
Valeriy Ivashchenko	~Ivashchenko		UKR	defence minister	GOV|MIL	2009-08	2010-03
Valeriy Pustovoitenko	~Pustovoitenko		UKR	head of government	GOV	1997-07-16	1999-12-22
Vasyl Durdynets	~Durdynets		UKR	head of government	GOV	1997-06-19	1997-07-16
Viktor Yanukovych	~Yanukovych		UKR	head of government	GOV	2006-08-04	2007-12-18
Viktor Yushchenko	~Yushchenko		UKR	head of government	GOV	1999-12-22	2001-05
Vitaliy Masol	~Masol		UKR	head of government	GOV	1994-06-16	1995-03
Vitold Fokin	~Fokin		UKR	head of government	GOV	1990-10-23	1992-10-02
Volodymyr Khandohiy	~Khandohiy		UKR	foreign minister	GOV	2009-03	2009-11
Volodymyr Ohryzko	~Ohryzko		UKR	minister	GOV	2007-03	2007-03
Volodymyr Ohryzko	~Ohryzko		UKR	minister	GOV	2008-01	2009-02
Volodymyr Shkidchenko	~Shkidchenko		UKR	defence minister	GOV|MIL	2003-01	2003-07
Yevhen Marchuk	~Marchuk		UKR	head of government	GOV	1995-03	1996-05-28
Yukhym Zvyahilsky	~Zvyahilsky		UKR	head of government	GOV	1993-09-22	1994-06-16
Yuliya Tymoshenko	~Tymoshenko		UKR	head of government	GOV	2005-01-24	2005-09-08
Yuliya Tymoshenko	~Tymoshenko		UKR	head of government	GOV	2007-12-18	2010-03
Yuriy Yekhanurov	~Yekhanurov		UKR	defence minister	GOV|MIL	2008-01	2009-07
Yuriy Yekhanurov	~Yekhanurov		UKR	head of government	GOV	2005-09-08	2006-08-04
Azucena Berrutti	~Berrutti		URY	defence minister	GOV|MIL	2005-03	2008-03
Didier Opertti	~Opertti		URY	foreign minister	GOV	2003-01	2005-02
Gonzalo Fernandez	~Fernandez	Gonzalo Daniel Fernandez Dominguez	URY	defence minister	GOV|MIL	2009-10	2010-03
Gonzalo Fernandez	~Fernandez	Gonzalo Daniel Fernandez Dominguez	URY	foreign minister	GOV	2008-04	2009-09
Jose Bayardi	~Bayardi		URY	defence minister	GOV|MIL	2008-04	2009-09
Luis Leonardo Almagro Lemes	~Lemes		URY	foreign minister	GOV	2010-04	2011-02+
Luis Rosadilla	~Rosadilla		URY	defence minister	GOV|MIL	2010-04	2011-02+
Pedro Vaz Ramela	~Ramela		URY	foreign minister	GOV	2009-10	2010-03
Reinaldo Gargano	~Gargano		URY	foreign minister	GOV	2005-03	2008-03
Yamandu Fau	~Fau		URY	defence minister	GOV|MIL	2003-01	2005-02
Abdulaziz Kamilov	~Kamilov		UZB	minister	GOV	2003-01	2003-03
Abdulaziz Kamilov	~Kamilov		UZB	minister	GOV	2003-11	2010-01
Abdulkhashim Mutalov	~Mutalov		UZB	head of government	GOV	1992-01-13	1995-12-21
Kodir Ghulomov	~Ghulomov		UZB	defence minister	GOV|MIL	2003-01	2005-12
Otkir Sultonov	~Sultonov		UZB	head of government	GOV	1995-12-21	2003-12-11
Qobil Berdiyev	~Berdiyev	Qobul Berdiyev	UZB	defence minister	GOV|MIL	2008-10	2011-02+
Shavkat Mirziyayev	~Mirziyayev	Shavkat Mirziyoyev	UZB	head of government	GOV	2003-12-11	2009+
Sodiq Safayev	~Safayev	Sodiq Safoyev	UZB	foreign minister	GOV	2003-04	2005-02
Vladimir Norov	~Norov		UZB	foreign minister	GOV	2006-08	2010-12
Arnhim Eustace	~Eustace		VCT	head of government	GOV	2000-10-27	2001-03-25
James Fitz Allen Mitchell	~Mitchell		VCT	head of government	GOV	1984-07	2000-10-27
Mike Browne	~Browne		VCT	minister	GOV	2005-06	2006-03
Ali Rodriguez	~Rodriguez		VEN	minister	GOV	2004-12	2006-08
Ali Rodriguez	~Rodriguez		VEN	minister	GOV	2008-07	2010-01
Carlos Jose Mata Figueroa	~Figueroa		VEN	defence minister	GOV|MIL	2010-02	2014-10
Gustavo Reyes Rangel Briceno	~Briceno		VEN	defence minister	GOV|MIL	2007-08	2009-03
Jesus Arnaldo Perez	~Perez		VEN	foreign minister	GOV	2004-08	2004-11
Jorge Garcia Carneiro	~Carneiro		VEN	defence minister	GOV|MIL	2004-02	2005-04
Jorge Luis Garcia Carneiro	~Carneiro		VEN	defence minister	GOV|MIL	2005-05	2005-07
Jose Luis Prieto	~Prieto		VEN	defence minister	GOV|MIL	2003-01	2004-01
Nicolas Maduro Moros	~Moros		VEN	foreign minister	GOV	2006-09	2017-08
Ramon Orlando Maniglia Ferreira	~Ferreira		VEN	defence minister	GOV|MIL	2005-08	2006-07
Raul Isaias Baduel	~Baduel		VEN	defence minister	GOV|MIL	2006-08	2007-07
Do Muoi			VNM	head of government	GOV	1988-06-22	1991-08-08
Do Muoi			VNM	leader	GOV	1991-06-27	1997-12
Le Kha Phieu			VNM	leader	GOV	1997-12	2001-04-22
Nguyen Dy Nien			VNM	foreign minister	GOV	2003-01	2006-06
Nguyen van Linh			VNM	leader	GOV	1986-12-18	1991-06-27
Pham van Tra			VNM	defence minister	GOV|MIL	2003-01	2004-10
Pham van Tra			VNM	defence minister	GOV|MIL	2004-12	2006-06
Phan van Khai			VNM	head of government	GOV	1997-09-25	2006-06-27
Vo Chi Cong			VNM	head of state	GOV	1987-06-18	1992-09-22
Vo van Kiet			VNM	head of government	GOV	1991-08-08	1992-09-24
Vo van Kiet			VNM	head of government	GOV	1992-09-24	1997-09-25
Barak Sope	~Sope		VUT	head of government	GOV	1999-11-25	2001-04-13
Barak Sope Maautamate	~Maautamate	Barak Sope Maau Tamate	VUT	minister	GOV	2004-09	2005-04
Donald Kalpokas	~Kalpokas		VUT	head of government	GOV	1998-03	1999-11-25
Edward Natapei	~Natapei		VUT	head of government	GOV	2001-04-13	2004-07
Ham Lini	~Lini		VUT	head of government	GOV	2004-12-11	2016-02
Joe Natuman	~Natuman		VUT	minister	GOV	2003-01	2004-08
Joe Natuman	~Natuman		VUT	minister	GOV	2009-09	2010-05
Maxime Carlot Korman	~Korman		VUT	head of government	GOV	1996-02-23	1996-09
Moana Carcasses	~Carcasses	Moana Kakases	VUT	minister	GOV	2003-12	2004-08
Moana Carcasses	~Carcasses	Moana Kakases	VUT	minister	GOV	2010-06	2011-02+
Serge Vohor	~Vohor		VUT	head of government	GOV	2004-07	2004-12-11
Walter Lini	~Lini		VUT	head of government	GOV	1980-07	1991-09-06
Malietoa Tanumafili Ii			WSM	head of state	GOV	1963-04-05	2007-05-11
Tofilau Eti Alesana	~Alesana		WSM	head of government	GOV	1988-04-08	1998-11-23
Tuiatua Tupua Tamasese Efi	~Efi		WSM	head of state	GOV	2007-06-20	2009+
Abdallah Ali Alaywah	~Alaywah	Abdallah Ali Alaywa	YEM	defence minister	GOV|MIL	2003-01	2006-02
Abdul Karim al-Iryani	~al-Iryani		YEM	head of government	GOV	1998-04	2001-04-07
Abdul Qader Bajamal	~Bajamal		YEM	head of government	GOV	2001-04-07	2007-04-07
Abu Bakr Abdallah al Qirbi	~al Qirbi	Abu Bakr al Qirbi	YEM	foreign minister	GOV	2003-01	2011-02+
Abu Bakr al Qorbi	~al Qorbi	Abu Bakr al Qurbi	YEM	foreign minister	GOV	2003-01	2011-02+
Ali Muhammad Mujawar	~Mujawar		YEM	head of government	GOV	2007-04-07	2009+
Faraj Said bin Ghanem			YEM	head of government	GOV	1997-05-14	1998-04
Haidar Abu Bakr al-Attas	~al-Attas		YEM	head of government	GOV	1990-05-22	1994-05-09
Haidar Abu Bakr al-Attas	~al-Attas		YEM	head of government	GOV	1994-05-21	1994-07-07
Muhammad Naahmad Ali	~Ali		YEM	defence minister	GOV|MIL	2006-03	2011-02+
Muhammad Said al-Attar	~al-Attar		YEM	head of government	GOV	1994-05-09	1994-10-06
Yasin Said Numan	~Numan		YEM	head of government	GOV	1986-02-08	1990-05-22
Ivy Matsepe Cassaburri	~Cassaburri		ZAF	head of government	GOV	2008-09-25	2008-09-25
Lindiwe Nonceba Sisulu	~Sisulu	Lindiwe Sisulu	ZAF	defence minister	GOV|MIL	2009-06	2011-02+
Mosiuoa Lekota	~Lekota		ZAF	defence minister	GOV|MIL	2003-01	2008-10
Nkosazana Cladlamini Zuma	~Zuma		ZAF	foreign minister	GOV	2003-01	2004-05
Nkosazana Clarice Dlamini Zuma	~Zuma	Nkosazana Dlamini Zuma	ZAF	foreign minister	GOV	2004-06	2011-02+
George Mpombo	~Mpombo		ZMB	defence minister	GOV|MIL	2006-11	2010-11
Kabinga Mpande	~Mpande	Kabinga Pande	ZMB	minister	GOV	2005-05	2005-08
Kabinga Mpande	~Mpande	Kabinga Pande	ZMB	minister	GOV	2007-09	2011-02+
Kalombo Mwansa	~Mwansa		ZMB	defence minister	GOV|MIL	2010-12	2011-02+
Kalombo Mwansa	~Mwansa		ZMB	minister	GOV	2003-01	2005-08
Kalombo Mwansa	~Mwansa		ZMB	minister	GOV	2008-12	2010-11
Levy Patrick Mwanawasa	~Mwanawasa		ZMB	defence minister	GOV|MIL	2004-12	2005-04
Malimba Masheke	~Masheke		ZMB	head of government	GOV	1989-03-15	1991-08
Michael Mabenga	~Mabenga		ZMB	defence minister	GOV|MIL	2003-03	2004-11
Mundia Sikatana	~Sikatana		ZMB	foreign minister	GOV	2006-11	2007-08
Wamundila Muliokela	~Muliokela		ZMB	defence minister	GOV|MIL	2005-05	2006-10
Emmerson Mnangagwa	~Mnangagwa		ZWE	defence minister	GOV|MIL	2009-03	2011-02+
Sidney Sekeramayi	~Sekeramayi		ZWE	defence minister	GOV|MIL	2004-03	2011-02+
Simbarashe Mumbengegwi	~Mumbengegwi		ZWE	foreign minister	GOV	2005-05	2011-02+
Stan Mudenge	~Mudenge		ZWE	foreign minister	GOV	2003-01	2004-02
Stanislaus Mudenge	~Mudenge		ZWE	minister	GOV	2004-03	2005-04
Sydney Sekeramayi	~Sekeramayi		ZWE	defence minister	GOV|MIL	2003-01	2004-02`;
export const OFFICES = `president	person	GOV
vice president	person	GOV
prime minister	person	GOV
premier	person	GOV
chancellor	person	GOV
head of state	person	GOV
head of government	person	GOV
monarch	person	GOV
king	person	GOV
queen	person	GOV
emir	person	GOV
sultan	person	GOV
crown prince	person	GOV
supreme leader	person	GOV
taoiseach	person	GOV
minister	holder	GOV
ministry	holder	GOV
department	holder	GOV
secretary	holder	GOV
undersecretary	holder	GOV
secretary of state	person	GOV
attorney general	person	GOV|JUD
treasury	body	GOV
governor	person	GOV
mayor	person	GOV
vice mayor	person	GOV
municipality	body	GOV
ambassador	person	GOV
envoy	person	GOV
special envoy	person	GOV
special representative	person	GOV
consul	person	GOV
consul general	person	GOV
consulate	body	GOV
consulate general	body	GOV
embassy	body	GOV
diplomat	person	GOV
charge d affaires	person	GOV
attache	person	GOV
military attache	person	GOV|MIL
defence attache	person	GOV|MIL
defense attache	person	GOV|MIL
diplomatic mission	body	GOV
cabinet	body	GOV
government	body	GOV
administration	body	GOV
regime	body	GOV
authorities	many	GOV
junta	body	GOV|MIL
military junta	body	GOV|MIL
military council	body	GOV|MIL
presidency	body	GOV
presidential office	body	GOV
presidential palace	body	GOV
presidential administration	body	GOV
prime minister s office	body	GOV
president s office	body	GOV
politburo	body	GOV|PTY
state council	body	GOV
council of ministers	body	GOV
security council	body	GOV
national security council	body	GOV
national security adviser	person	GOV
national security advisor	person	GOV
central bank	body	GOV
customs service	body	GOV
space agency	body	GOV
nuclear agency	body	GOV
customs	portfolio	GOV
civil servant	person	GOV
bureaucrat	person	GOV
negotiator	person	GOV
mediator	person	GOV
peace envoy	person	GOV
negotiating team	body	GOV
statesman	person	GOV
royal court	body	GOV
foreign office	body	GOV
home office	body	GOV
state department	body	GOV
home secretary	person	GOV
foreign secretary	person	GOV
official	generic	GOV
spokesman	generic	GOV
spokeswoman	generic	GOV
spokesperson	generic	GOV
representative	generic	GOV
delegation	generic	GOV
delegate	generic	GOV
leader	generic	GOV
leadership	generic	GOV
aide	generic	GOV
adviser	generic	GOV
advisor	generic	GOV
head	generic
chief	generic
deputy chief	generic
director	generic
chairman	generic
chairwoman	generic
chairperson	generic
member	generic
officer	generic	MIL
commander	generic	MIL
commander in chief	generic	MIL
chief of staff	generic	GOV
source	generic
agency	generic	GOV
committee	generic
commission	generic	GOV
council	generic	GOV
office	generic
bureau	generic
service	generic
team	generic
group	generic
organization	generic
organisation	generic
faction	generic
movement	generic
unit	generic
personnel	generic
worker	person	LAB
staff	generic
figure	generic
candidate	generic
foreign	portfolio
foreign affairs	portfolio
external affairs	portfolio
external relations	portfolio
foreign relations	portfolio
foreign trade	portfolio
international trade	portfolio
defence	portfolio	MIL
defense	portfolio	MIL
national defence	portfolio	MIL
national defense	portfolio	MIL
armed forces	body	MIL
war	portfolio	MIL
interior	portfolio
home	portfolio
home affairs	portfolio
internal affairs	portfolio
public security	portfolio	COP
state security	portfolio	SPY
national security	portfolio
homeland security	portfolio
security	portfolio
finance	portfolio
economy	portfolio
economics	portfolio
economic affairs	portfolio
economic development	portfolio
trade	portfolio
commerce	portfolio
industry	portfolio
energy	portfolio
oil	portfolio
petroleum	portfolio
power	portfolio
transport	portfolio
transportation	portfolio
communications	portfolio
telecommunications	portfolio
information	portfolio
digital affairs	portfolio
justice	portfolio	JUD
health	portfolio	MED
public health	portfolio	MED
education	portfolio	EDU
science	portfolio	EDU
agriculture	portfolio	AGR
labour	portfolio	LAB
labor	portfolio	LAB
environment	portfolio
culture	portfolio
tourism	portfolio
immigration	portfolio
emergency situations	portfolio
development	portfolio
planning	portfolio
european affairs	portfolio
parliamentary affairs	portfolio	LEG
religious affairs	portfolio	REL
social affairs	portfolio
water	portfolio
aviation	portfolio
space	portfolio
atomic energy	portfolio
unification	portfolio
reunification	portfolio
state	modifier
deputy	modifier
vice	modifier
first	modifier
first deputy	modifier
assistant	modifier
acting	modifier
interim	modifier
caretaker	modifier
senior	modifier
top	modifier
chief executive	person	BUS
ranking	modifier
high ranking	modifier
junior	modifier
federal	modifier
regional	modifier
local	modifier
provincial	modifier
municipal	modifier
national	modifier
transitional	modifier
coalition	modifier
former	modifier
ex	modifier
erstwhile	modifier
ousted	modifier
retired	modifier
onetime	modifier
parliament	body	LEG
parliamentarian	person	LEG
parliamentary committee	body	LEG
legislature	body	LEG
legislator	person	LEG
lawmaker	person	LEG
lawmaking body	body	LEG
senator	person	LEG
senate	body	LEG
congressman	person	LEG
congresswoman	person	LEG
congress	body	LEG
congressional committee	body	LEG
deputies	many	LEG
mp	person	LEG
member of parliament	person	LEG
members of parliament	many	LEG
mep	person	LEG
house of representatives	body	LEG
lower house	body	LEG
upper house	body	LEG
national assembly	body	LEG
constituent assembly	body	LEG
speaker of parliament	person	LEG
parliament speaker	person	LEG
parliamentary speaker	person	LEG
house speaker	person	LEG
court	body	JUD
supreme court	body	JUD
high court	body	JUD
constitutional court	body	JUD
appeals court	body	JUD
court of appeal	body	JUD
tribunal	body	JUD
judge	person	JUD
judiciary	body	JUD
magistrate	person	JUD
prosecutor	person	JUD
prosecution	body	JUD
prosecutor general	person	JUD
prosecutor s office	body	JUD
jury	body	JUD
chief justice	person	JUD
army	body	MIL
military	body	MIL
troops	many	MIL
soldier	person	MIL
forces	many	MIL
ground forces	many	MIL
land forces	many	MIL
naval forces	many	MIL
special forces	many	MIL
security forces	many	MIL
peacekeeping forces	many	MIL
occupation forces	many	MIL
coalition forces	many	MIL
navy	body	MIL
air force	body	MIL
air defence	body	MIL
air defense	body	MIL
air defence forces	many	MIL
air defense forces	many	MIL
rocket forces	many	MIL
missile forces	many	MIL
marines	many	MIL
marine	person	MIL
coast guard	body	MIL
coastguard	body	MIL
border guard	body	MIL
border guards	many	MIL
border troops	many	MIL
national guard	body	MIL
general	person	MIL
army chief	person	MIL
army chief of staff	person	MIL
major general	person	MIL
lieutenant general	person	MIL
brigadier general	person	MIL
brigadier	person	MIL
colonel	person	MIL
lieutenant colonel	person	MIL
admiral	person	MIL
rear admiral	person	MIL
vice admiral	person	MIL
field marshal	person	MIL
air marshal	person	MIL
airman	person	MIL
sailor	person	MIL
serviceman	person	MIL
servicewoman	person	MIL
service member	person	MIL
conscript	person	MIL
reservist	person	MIL
paratrooper	person	MIL
commando	person	MIL
sniper	person	MIL
general staff	body	MIL
joint chiefs of staff	body	MIL
chief of general staff	person	MIL
chief of the general staff	person	MIL
chief of defence staff	person	MIL
military command	body	MIL
army command	body	MIL
high command	body	MIL
warship	person	MIL
frigate	person	MIL
destroyer	person	MIL
submarine	person	MIL
aircraft carrier	person	MIL
fighter jet	person	MIL
warplane	person	MIL
gunboat	person	MIL
patrol boat	person	MIL
battalion	body	MIL
brigade	body	MIL
regiment	body	MIL
infantry	body	MIL
artillery unit	body	MIL
peacekeeper	person	MIL
peacekeeping force	body	MIL
air defence unit	body	MIL
paramilitary	body	PRM
paramilitaries	many	PRM
paramilitary force	body	PRM
militia	body	PRM
militiaman	person	PRM
pro government militia	body	PRM
mercenary	person	PRM
mercenaries	many	PRM
private military company	body	PRM
intelligence agency	body	SPY
intelligence service	body	SPY
intelligence officer	person	SPY
intelligence agent	person	SPY
intelligence official	person	SPY
intelligence	portfolio	SPY
counterintelligence	portfolio	SPY
security service	body	SPY
secret service	body	SPY
secret police	body	SPY
spy agency	body	SPY
spy chief	person	SPY
spy	person	SPY
spies	many	SPY
secret agent	person	SPY
police	body	COP
policeman	person	COP
policewoman	person	COP
police force	body	COP
police officer	person	COP
riot police	body	COP
gendarmerie	body	COP
gendarme	person	COP
company	body	BUS
firm	body	BUS
corporation	body	BUS
conglomerate	body	BUS
enterprise	body	BUS
manufacturer	person	BUS
exporter	person	BUS
importer	person	BUS
supplier	person	BUS
contractor	person	BUS
defence contractor	person	BUS
defense contractor	person	BUS
arms maker	person	BUS
arms manufacturer	person	BUS
arms exporter	person	BUS
arms dealer	person	BUS
shipbuilder	person	BUS
shipyard	body	BUS
design bureau	body	BUS
automaker	person	BUS
businessman	person	BUS
businesswoman	person	BUS
entrepreneur	person	BUS
investor	person	BUS
executive	person	BUS
ceo	person	BUS
tycoon	person	BUS
oligarch	person	BUS
banker	person	BUS
trader	person	BUS
airline	body	BUS
operator	person	BUS
chamber of commerce	body	BUS
trade union	body	LAB
labour union	body	LAB
labor union	body	LAB
union leader	person	LAB
striker	person	LAB
miner	person	LAB
teacher	person	EDU
farmer	person	AGR
peasant	person	AGR
fisherman	person	AGR
citizen	person	CVL
civilian	person	CVL
resident	person	CVL
villager	person	CVL
protester	person	CVL
protestor	person	CVL
demonstrator	person	CVL
activist	person	CVL
crowd	body	CVL
mob	body	CVL
rioter	person	CVL
student	person	CVL
tourist	person	CVL
worshipper	person	CVL
voter	person	CVL
hostage	person	CVL
people	many	CVL
men and women	many	CVL
nationals	many	CVL
settler	person	CVL
motorist	person	CVL
pilgrim	person	CVL
journalist	person	JRN
reporter	person	JRN
correspondent	person	JRN
columnist	person	JRN
newspaper	body	JRN
news agency	body	JRN
state media	body	JRN
state television	body	JRN
state tv	body	JRN
state news agency	body	JRN
state run media	body	JRN
television	body	JRN
tv station	body	JRN
radio station	body	JRN
broadcaster	person	JRN
daily	body	JRN
media	many	JRN
press	body	JRN
blogger	person	JRN
outlet	body	JRN
academic	person	EDU
scientist	person	EDU
scholar	person	EDU
researcher	person	EDU
professor	person	EDU
university	body	EDU
institute	body	EDU
think tank	body	EDU
school	body	EDU
expert	person	EDU
analyst	person	EDU
economist	person	EDU
engineer	person	EDU
doctor	person	MED
physician	person	MED
nurse	person	MED
medic	person	MED
hospital	body	MED
health worker	person	MED
rebel	person	REB
insurgent	person	REB
insurgency	body	REB
guerrilla	person	REB
guerilla	person	REB
separatist	person	REB
secessionist	person	REB
militant	person	REB
militant group	body	REB
armed group	body	UAF
armed opposition	body	REB
resistance fighter	person	REB
freedom fighter	person	REB
jihadist	person	REB
fighter	person	UAF
gunman	person	UAF
gunmen	many	UAF
armed men	many	UAF
attacker	person	UAF
assailant	person	UAF
bomber	person	UAF
suicide bomber	person	UAF
terrorist	person	UAF
hijacker	person	UAF
warlord	person	UAF
terror group	body	UAF
terrorist group	body	UAF
terrorist organization	body	UAF
terrorist organisation	body	UAF
terror cell	body	UAF
opposition	body	OPP
opposition party	body	PTY|OPP
opposition figure	person	OPP
dissident	person	OPP
defector	person	OPP
exile	person	OPP
party	body	PTY
political party	body	PTY
ruling party	body	PTY|GOV
governing party	body	PTY|GOV
ruling coalition	body	PTY|GOV
communist party	body	PTY
politician	person	PTY
refugee	person	REF
migrant	person	REF
asylum seeker	person	REF
displaced person	person	REF
displaced people	many	REF
internally displaced	many	REF
cleric	person	REL
priest	person	REL
bishop	person	REL
archbishop	person	REL
patriarch	person	REL
imam	person	REL
mullah	person	REL
ayatollah	person	REL
grand mufti	person	REL
rabbi	person	REL
monk	person	REL
church	body	REL
mosque	body	REL
religious leader	person	REL
criminal	person	CRM
drug trafficker	person	CRM
smuggler	person	CRM
trafficker	person	CRM
gang	body	CRM
cartel	body	CRM
drug cartel	body	CRM
pirate	person	CRM
hacker	person	CRM
crime syndicate	body	CRM
mafia	body	CRM
charity	body	SOC
civil society	body	SOC
human rights group	body	SOC
rights group	body	SOC
human rights activist	person	SOC
human rights defender	person	SOC
ngo	person	SOC
aid worker	person	SOC
aid agency	body	SOC
aid group	body	SOC
tribe	body	SOC
tribal leader	person	SOC
tribesman	person	SOC
tribal elder	person	SOC
guard	person	MIL
agent	person	SPY
gunner	person	MIL
guardsman	person	MIL`;
export const PLACES = `Indian Ocean
Indian Ocean Region
Persian Gulf
South China Sea
East China Sea
Sea of Japan
Gulf of Mexico
Gulf of America
Gulf of Guinea
Gulf of Oman
Gulf of Thailand
Gulf of Finland
Gulf of Aden
Gulf of Tonkin
English Channel
Irish Sea
Norwegian Sea
Philippine Sea
West Philippine Sea
Solomon Sea
Panama Canal
Panama Canal Zone
Suez Canal
Taiwan Strait
Straits of Malacca
Korea Strait
Korean Peninsula
Korean peninsula
Korean War
Vietnam War
Gulf War
Cold War
Iraq War
Iran-Iraq War
Soviet era
Indochina
Indo-China
Indo-Pacific
Indo-European
New England
New Mexico
New South Wales
British Columbia
West Virginia
South Dakota
Indian Country
Indiana
Iberian Peninsula
Arabian Peninsula
Arabian Sea
Arabian Gulf
Lake Chad
Lake Chad Basin
Georgia Tech
State of Georgia
Georgia Republican
Washington state
Washington State
George Washington
Washington Monument
American Revolution
French Revolution
Russian Revolution
Latin America
Central America
South America
North America
Spanish flu
German measles
Swiss cheese
Swiss army knife
French fries
Turkish delight
Turkish coffee
Chinese New Year
Chinese checkers
Russian roulette
Dutch disease
Dutch auction
Greek chorus
Great Wall of China
China Sea
Bay of Bengal
Palk Strait
Strait of Hormuz
Jordan River
Jordan Valley
River Jordan
Niger River
Niger Delta
Niger delta
Congo River
Congo Basin
Senegal River
Paraguay River
Papua province
Cuba Libre
Guantanamo Bay
Mount Lebanon
Munich Agreement
Treaty of Paris
Paris Agreement
Paris Accord
Paris Accords
Paris climate accord
Paris climate agreement
Paris Club
Kyoto Protocol
Geneva Conventions
Geneva Convention
Geneva Accords
Vienna Convention
Vienna Document
Treaty of Rome
Rome Statute
Lisbon Treaty
Treaty of Lisbon
Helsinki Accords
Helsinki Final Act
Minsk agreements
Minsk Agreements
Minsk accords
Minsk Accords
Minsk Protocol
Minsk Group
Oslo Accords
Oslo accords
Oslo peace accords
Dayton Accords
Warsaw Ghetto
Brussels Agreement
Budapest Memorandum
Washington Consensus
Beijing Olympics
Tokyo Olympics
London Olympics
Moscow Olympics
Algiers Agreement
Astana process
Astana Process
Doha Agreement
Doha Round
Doha agreement
Taif Agreement
Camp David Accords
Abraham Accords
Panmunjom Declaration
Simla Agreement
Tashkent Declaration
Lahore Declaration
Algiers Accord
Prespa Agreement
Lomé Convention
Maputo Protocol
Bangkok Declaration
Santiago Declaration
Caracas Declaration
Nairobi Declaration`;
