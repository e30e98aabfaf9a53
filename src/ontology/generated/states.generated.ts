// Written by scripts/generate-actors.mjs from data/actors/*.tsv; do not edit.
export const STATES = `AFG	Afghanistan	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan	Afghan	Afghan	Afghans		Kabul	Arg Palace				un
ALB	Albania	Republic of Albania	Albanian	Albanian	Albanians	Albano	Tirana|Tirane					un
DZA	Algeria	People's Democratic Republic of Algeria	Algerian	Algerian	Algerians		Algiers	El Mouradia|El Mouradia Palace				un
AND	Andorra	Principality of Andorra	Andorran	Andorran	Andorrans		Andorra la Vella					un
AGO	Angola	Republic of Angola	Angolan	Angolan	Angolans		Luanda					un
ATG	Antigua and Barbuda	Antigua & Barbuda|~Antigua	Antiguan|Barbudan	Antiguan|Barbudan	Antiguans|Barbudans		St. John's|Saint John's					un
ARG	Argentina	Argentine Republic	Argentine|Argentinian|Argentinean	Argentine|Argentinian|Argentinean	Argentines|Argentinians|Argentineans		Buenos Aires	Casa Rosada|~San Martin Palace				un
ARM	Armenia	Republic of Armenia	Armenian	Armenian	Armenians		Yerevan|Erevan		1991-09-21			un
AUS	Australia	Commonwealth of Australia	Australian|Aussie	Australian|Aussie	Australians|Aussies		Canberra	Yarralumla|Russell Offices:MIL				un
AUT	Austria	Republic of Austria	Austrian	Austrian	Austrians	Austro	Vienna|Wien	Hofburg|Ballhausplatz				un
AZE	Azerbaijan	Republic of Azerbaijan	Azerbaijani|Azeri	Azerbaijani|Azeri	Azerbaijanis|Azeris		Baku		1991-10-18			un
BHS	Bahamas	Commonwealth of The Bahamas	Bahamian	Bahamian	Bahamians		~Nassau					un
BHR	Bahrain	Kingdom of Bahrain|Bahrein	Bahraini	Bahraini	Bahrainis		Manama					un
BGD	Bangladesh	People's Republic of Bangladesh	Bangladeshi	Bangladeshi	Bangladeshis		Dhaka|Dacca	Bangabhaban|Ganabhaban				un
BRB	Barbados		Barbadian|Bajan	Barbadian|Bajan	Barbadians|Bajans		Bridgetown					un
BLR	Belarus	Republic of Belarus|Byelorussia|Belorussia	Belarusian|Belarussian|Byelorussian	Belarusian|Belarussian	Belarusians|Belarussians		Minsk		1991-08-25			un
BEL	Belgium	Kingdom of Belgium	Belgian	Belgian	Belgians		~Brussels	Royal Palace of Laeken|Laeken				un
BLZ	Belize	British Honduras	Belizean	Belizean	Belizeans		Belmopan					un
BEN	Benin	Republic of Benin|Dahomey	Beninese|Beninois	Beninese|Beninois	Beninese|Beninois		Porto-Novo|Cotonou					un
BTN	Bhutan	Kingdom of Bhutan	Bhutanese	Bhutanese	Bhutanese		Thimphu|Thimpu	Tashichho Dzong				un
BOL	Bolivia	Plurinational State of Bolivia|Republic of Bolivia	Bolivian	Bolivian	Bolivians		La Paz|~Sucre	Palacio Quemado				un
BIH	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia-Hercegovina|Bosnia and Hercegovina|BiH	Bosnian|Herzegovinian	Bosnian|Herzegovinian	Bosnians|Herzegovinians		Sarajevo		1992-03-01			un
BWA	Botswana	Republic of Botswana|Bechuanaland	Botswanan|Batswana|Motswana	Motswana|Botswanan	Batswana|Botswanans		Gaborone					un
BRA	Brazil	Federative Republic of Brazil|Brasil	Brazilian	Brazilian	Brazilians		Brasilia	Planalto|Planalto Palace|Itamaraty				un
BRN	Brunei	Brunei Darussalam|Negara Brunei Darussalam	Bruneian	Bruneian	Bruneians		Bandar Seri Begawan	Istana Nurul Iman				un
BGR	Bulgaria	Republic of Bulgaria	Bulgarian	Bulgarian	Bulgarians	Bulgaro	~Sofia					un
BFA	Burkina Faso	Upper Volta|Burkina	Burkinabe|Burkinese	Burkinabe|Burkinese	Burkinabe|Burkinabes|Burkinese		Ouagadougou	Kosyam|Kosyam Palace				un
BDI	Burundi	Republic of Burundi	Burundian	Burundian	Burundians		Gitega|Bujumbura					un
CPV	Cabo Verde	Cape Verde|Cape Verde Islands|Republic of Cabo Verde	Cape Verdean|Cabo Verdean	Cape Verdean|Cabo Verdean	Cape Verdeans|Cabo Verdeans		Praia					un
KHM	Cambodia	Kingdom of Cambodia|Kampuchea|Democratic Kampuchea|Khmer Republic	Cambodian|Khmer|Kampuchean	Cambodian|Khmer	Cambodians|Khmers		Phnom Penh					un
CMR	Cameroon	Republic of Cameroon|Cameroun	Cameroonian	Cameroonian	Cameroonians		Yaounde	Unity Palace|Etoudi				un
CAN	Canada	Dominion of Canada	Canadian	Canadian	Canadians		Ottawa	Rideau Hall|Parliament Hill:LEG|Rideau Cottage				un
CAF	Central African Republic	~CAR|Central Africa Republic	Central African	Central African	Central Africans		Bangui	Renaissance Palace				un
TCD	~Chad	Republic of Chad|Tchad	Chadian	Chadian	Chadians		N'Djamena|Ndjamena|N'djamena					un
CHL	Chile	Republic of Chile	Chilean	Chilean	Chileans		~Santiago|Santiago de Chile	La Moneda|La Moneda Palace				un
CHN	China	People's Republic of China|PRC|P.R.C.|Mainland China|mainland China|Red China|Communist China|P.R. China	Chinese	Chinese	Chinese	Sino	Beijing|Peking	Zhongnanhai|Great Hall of the People|Diaoyutai				un
COL	Colombia	Republic of Colombia	Colombian	Colombian	Colombians		Bogota|Santafe de Bogota	Casa de Narino|Narino Palace				un
COM	Comoros	Union of the Comoros|Comoro Islands	Comoran|Comorian	Comoran|Comorian	Comorans|Comorians		Moroni					un
COG	Republic of the Congo	Congo-Brazzaville|Congo Republic|Republic of Congo|~Congo	~Congolese	~Congolese	~Congolese		Brazzaville					un
COD	Democratic Republic of the Congo	Democratic Republic of Congo|DRC|D.R.C.|DR Congo|Congo-Kinshasa|Zaire|~Congo	~Congolese|Zairian|Zairean	~Congolese|Zairian|Zairean	~Congolese|Zairians|Zaireans		Kinshasa	Palais de la Nation				un
CRI	Costa Rica	Republic of Costa Rica	Costa Rican	Costa Rican	Costa Ricans		~San Jose|San Jose de Costa Rica					un
CIV	Côte d'Ivoire	Ivory Coast|Cote d'Ivoire|Cote D'Ivoire|Republic of Cote d'Ivoire	Ivorian|Ivoirian	Ivorian|Ivoirian	Ivorians|Ivoirians		Yamoussoukro|Abidjan					un
HRV	Croatia	Republic of Croatia	Croatian|Croat	Croatian|Croat	Croatians|Croats		Zagreb	Banski Dvori|Pantovcak	1991-06-25			un
CUB	Cuba	Republic of Cuba	Cuban	Cuban	Cubans		Havana|La Habana	Palace of the Revolution				un
CYP	Cyprus	Republic of Cyprus|Greek Cyprus	Cypriot|Greek Cypriot	Cypriot|Greek Cypriot	Cypriots|Greek Cypriots		Nicosia|Lefkosia					un
CZE	Czechia	Czech Republic	Czech	Czech	Czechs		Prague|Praha	Prague Castle|Hradcany|Cernin Palace|Czernin Palace|Straka Academy	1993-01-01			un
PRK	North Korea	DPRK|D.P.R.K.|Democratic People's Republic of Korea|~Korea	North Korean|~Korean	North Korean|~Korean	North Koreans|~Koreans		Pyongyang|P'yongyang	Kumsusan				un
DNK	Denmark	Kingdom of Denmark	Danish|~Dane	~Dane	Danes		Copenhagen|Kobenhavn	Christiansborg|Marienborg|Amalienborg				un
DJI	Djibouti	Republic of Djibouti	Djiboutian	Djiboutian	Djiboutians		Djibouti City|Djibouti-Ville		1977-06-27			un
DMA	Dominica	Commonwealth of Dominica	~Dominican	~Dominican	~Dominicans		~Roseau					un
DOM	Dominican Republic		~Dominican	~Dominican	~Dominicans		Santo Domingo					un
ECU	Ecuador	Republic of Ecuador	Ecuadorian|Ecuadorean|Ecuadoran	Ecuadorian|Ecuadorean|Ecuadoran	Ecuadorians|Ecuadoreans|Ecuadorans		Quito	Carondelet|Carondelet Palace				un
EGY	Egypt	Arab Republic of Egypt|United Arab Republic	Egyptian	Egyptian	Egyptians		Cairo	Ittihadiya|Heliopolis Palace|Ittihadiya Palace				un
SLV	El Salvador	Republic of El Salvador	Salvadoran|Salvadorean|Salvadorian	Salvadoran|Salvadorean|Salvadorian	Salvadorans|Salvadoreans|Salvadorians		~San Salvador					un
GNQ	Equatorial Guinea	Republic of Equatorial Guinea	Equatorial Guinean|Equatoguinean|Equatoguinian	Equatorial Guinean|Equatoguinean	Equatorial Guineans|Equatoguineans		Malabo					un
ERI	Eritrea	State of Eritrea	Eritrean	Eritrean	Eritreans		Asmara		1993-05-24			un
EST	Estonia	Republic of Estonia	Estonian	Estonian	Estonians		Tallinn	Kadriorg|Stenbock House|Toompea:LEG	1991-08-20			un
SWZ	Eswatini	Swaziland|Kingdom of Eswatini|Kingdom of Swaziland	Swazi|~Swati	Swazi|~Swati	Swazis|Swatis		Mbabane|Lobamba					un
ETH	Ethiopia	Federal Democratic Republic of Ethiopia|Abyssinia	Ethiopian	Ethiopian	Ethiopians	Ethio	Addis Ababa|Addis Abeba	Menelik Palace				un
FJI	Fiji	Republic of Fiji|Fiji Islands	Fijian	Fijian	Fijians		Suva					un
FIN	Finland	Republic of Finland	Finnish|~Finn	~Finn	Finns	Finno	Helsinki	Kesaranta|Mantyniemi				un
FRA	France	French Republic	French	Frenchman|Frenchwoman	French|Frenchmen|Frenchwomen	Franco|Gallo	Paris	Elysee|Elysee Palace|Matignon|Hotel Matignon|Quai d'Orsay				un
GAB	Gabon	Gabonese Republic	Gabonese	Gabonese	Gabonese		Libreville	Bord de Mer palace				un
GMB	Gambia	Republic of The Gambia	Gambian	Gambian	Gambians		Banjul					un
GEO	~Georgia	Republic of Georgia|Sakartvelo	~Georgian	~Georgian	~Georgians		Tbilisi|Tiflis	Orbeliani Palace	1991-04-09			un
DEU	Germany	Federal Republic of Germany|FRG|West Germany	German|West German	German|West German	Germans|West Germans	Germano	Berlin|~Bonn	Federal Chancellery|Bellevue Palace|Schloss Bellevue|Bendlerblock:MIL				un
GHA	Ghana	Republic of Ghana|Gold Coast Colony	Ghanaian	Ghanaian	Ghanaians		Accra	Jubilee House|Flagstaff House|Osu Castle				un
GRC	Greece	Hellenic Republic	Greek|Hellenic	Greek	Greeks|Hellenes	Greco|Graeco	Athens|Athina	Maximos Mansion|Maximou				un
GRD	Grenada		Grenadian	Grenadian	Grenadians		St. George's|Saint George's					un
GTM	Guatemala	Republic of Guatemala	Guatemalan	Guatemalan	Guatemalans		Guatemala City|Ciudad de Guatemala					un
GIN	Guinea	Republic of Guinea|Guinea-Conakry|Guinea Conakry	Guinean	Guinean	Guineans		Conakry	Sekhoutoureya Palace				un
GNB	Guinea-Bissau	Guinea Bissau|Republic of Guinea-Bissau	Bissau-Guinean|Guinea-Bissauan	Bissau-Guinean	Bissau-Guineans		Bissau					un
GUY	Guyana	Co-operative Republic of Guyana|British Guiana	Guyanese	Guyanese	Guyanese		~Georgetown					un
HTI	Haiti	Republic of Haiti	Haitian	Haitian	Haitians		Port-au-Prince					un
HND	Honduras	Republic of Honduras	Honduran	Honduran	Hondurans		Tegucigalpa					un
HUN	Hungary	Magyar Republic|Republic of Hungary	Hungarian|Magyar	Hungarian|Magyar	Hungarians|Magyars		Budapest	Sandor Palace|Carmelite Monastery				un
ISL	Iceland	Republic of Iceland	Icelandic	Icelander	Icelanders		Reykjavik	Bessastadir				un
IND	India	Republic of India|Bharat|Hindustan	Indian	Indian	Indians	Indo	New Delhi|Delhi	South Block|North Block|Rashtrapati Bhavan|Raisina Hill|Hyderabad House				un
IDN	Indonesia	Republic of Indonesia|Dutch East Indies	Indonesian	Indonesian	Indonesians		Jakarta|Djakarta|Nusantara	Merdeka Palace|Bogor Palace|Istana Merdeka				un
IRN	Iran	Islamic Republic of Iran|~Islamic Republic|Persia	Iranian|Persian	Iranian|Persian	Iranians|Persians	Irano|Perso	Tehran|Teheran	Pasteur Street				un
IRQ	Iraq	Republic of Iraq	Iraqi	Iraqi	Iraqis		Baghdad|Bagdad					un
IRL	Ireland	Republic of Ireland|Irish Republic|Eire	Irish	Irishman|Irishwoman	Irish|Irishmen|Irishwomen	Hiberno	Dublin	Iveagh House|Aras an Uachtarain|Leinster House:LEG				un
ISR	Israel	State of Israel	Israeli	Israeli	Israelis	Israelo	~Jerusalem|~Tel Aviv	Kirya:MIL|Balfour Street	1948-05-14			un
ITA	Italy	Italian Republic|Republic of Italy	Italian	Italian	Italians	Italo	Rome	Quirinal|Quirinal Palace|Quirinale|Palazzo Chigi|Chigi Palace|Farnesina|Montecitorio:LEG				un
JAM	Jamaica		Jamaican	Jamaican	Jamaicans		~Kingston	Jamaica House				un
JPN	Japan	State of Japan|Nippon	Japanese	Japanese	Japanese	Nippo	Tokyo	Kantei|Nagatacho|Kasumigaseki|Ichigaya:MIL				un
JOR	~Jordan	Hashemite Kingdom of Jordan|Hashemite Kingdom|Transjordan	Jordanian	Jordanian	Jordanians		Amman	Raghadan Palace|Al-Husseiniya Palace				un
KAZ	Kazakhstan	Republic of Kazakhstan	Kazakh|Kazakhstani	Kazakh|Kazakhstani	Kazakhs|Kazakhstanis		Astana|Nur-Sultan|Almaty|Alma-Ata|Akmola	Akorda|Ak Orda	1991-12-16			un
KEN	Kenya	Republic of Kenya	Kenyan	Kenyan	Kenyans		Nairobi	State House Nairobi				un
KIR	Kiribati	Republic of Kiribati	I-Kiribati|Kiribatian	I-Kiribati|Kiribatian	I-Kiribati|Kiribatians		Tarawa|South Tarawa|Bairiki					un
KWT	Kuwait	State of Kuwait	Kuwaiti	Kuwaiti	Kuwaitis		Kuwait City|Al Kuwait	Seif Palace|Bayan Palace				un
KGZ	Kyrgyzstan	Kyrgyz Republic|Kirghizia|Kirgizstan|Kyrghyzstan|Kirghizstan	Kyrgyz|Kyrgyzstani|Kirghiz	Kyrgyz|Kyrgyzstani	Kyrgyz|Kyrgyzstanis		Bishkek|Frunze	Yntymak Ordo|Ala-Archa residence	1991-08-31			un
LAO	Laos	Lao People's Democratic Republic|Lao PDR|Lao P.D.R.	Laotian|Lao	Laotian|Lao	Laotians|Lao		Vientiane					un
LVA	Latvia	Republic of Latvia	Latvian	Latvian	Latvians		Riga	Riga Castle	1991-08-21			un
LBN	Lebanon	Lebanese Republic	Lebanese	Lebanese	Lebanese		Beirut|Beyrouth	Baabda|Baabda Palace|Grand Serail|Ain al-Tineh:LEG				un
LSO	Lesotho	Kingdom of Lesotho|Basutoland	Basotho|Mosotho|Lesothan	Mosotho|Lesothan	Basotho|Lesothans		Maseru					un
LBR	Liberia	Republic of Liberia	Liberian	Liberian	Liberians		Monrovia					un
LBY	Libya	State of Libya|Libyan Arab Jamahiriya|Jamahiriya	Libyan	Libyan	Libyans		~Tripoli	Bab al-Aziziya|Bab al-Azizia				un
LIE	Liechtenstein	Principality of Liechtenstein	Liechtensteiner|Liechtenstein	Liechtensteiner	Liechtensteiners		Vaduz	Vaduz Castle				un
LTU	Lithuania	Republic of Lithuania	Lithuanian	Lithuanian	Lithuanians		Vilnius|Vilna		1990-03-11			un
LUX	Luxembourg	Luxemburg|Grand Duchy of Luxembourg|~Grand Duchy	Luxembourgish|Luxembourg|Luxemburgish	Luxembourger|Luxemburger	Luxembourgers|Luxemburgers		Luxembourg City					un
MDG	Madagascar	Republic of Madagascar|Malagasy Republic	Malagasy|Madagascan	Malagasy|Madagascan	Malagasies|Madagascans|Malagasy		Antananarivo|Tananarive	Iavoloha|Iavoloha Palace|Ambohitsorohitra				un
MWI	Malawi	Republic of Malawi|Nyasaland	Malawian	Malawian	Malawians		Lilongwe	Kamuzu Palace				un
MYS	Malaysia	Malaya|Federation of Malaysia	Malaysian	Malaysian	Malaysians		Kuala Lumpur|Putrajaya	Wisma Putra|Perdana Putra|Seri Perdana				un
MDV	Maldives	Republic of Maldives|Maldive Islands	Maldivian	Maldivian	Maldivians		~Male	Muliaage				un
MLI	Mali	Republic of Mali	Malian	Malian	Malians		Bamako	Koulouba|Koulouba Palace				un
MLT	Malta	Republic of Malta	Maltese	Maltese	Maltese		Valletta|Valetta	Auberge de Castille				un
MHL	Marshall Islands	Republic of the Marshall Islands	Marshallese	Marshallese	Marshallese		Majuro					un
MRT	Mauritania	Islamic Republic of Mauritania	Mauritanian	Mauritanian	Mauritanians		Nouakchott					un
MUS	Mauritius	Republic of Mauritius	Mauritian	Mauritian	Mauritians		~Port Louis					un
MEX	Mexico	United Mexican States	Mexican	Mexican	Mexicans		Mexico City|Ciudad de Mexico|CDMX	Los Pinos|Palacio Nacional				un
FSM	Micronesia	Federated States of Micronesia	Micronesian	Micronesian	Micronesians		Palikir					un
MDA	Moldova	Republic of Moldova|Moldavia	Moldovan|Moldavian	Moldovan|Moldavian	Moldovans|Moldavians	Moldo	Chisinau|Kishinev		1991-08-27			un
MCO	Monaco	Principality of Monaco	Monegasque|Monacan	Monegasque	Monegasques		Monaco-Ville|Monte Carlo	Prince's Palace of Monaco				un
MNG	Mongolia	Outer Mongolia|Mongolian People's Republic	Mongolian|Mongol	Mongolian|Mongol	Mongolians|Mongols		Ulaanbaatar|Ulan Bator|Ulan Baator					un
MNE	Montenegro	Crna Gora	Montenegrin	Montenegrin	Montenegrins		Podgorica|Titograd|Cetinje		2006-06-03			un
MAR	Morocco	Kingdom of Morocco	Moroccan	Moroccan	Moroccans		Rabat	Makhzen|Mechouar				un
MOZ	Mozambique	Republic of Mozambique	Mozambican	Mozambican	Mozambicans		Maputo	Ponta Vermelha				un
MMR	Myanmar	Burma|Republic of the Union of Myanmar|Union of Burma	Burmese|Myanmar|Myanma	Burmese	Burmese		Naypyidaw|Nay Pyi Taw|Naypyitaw|Yangon|Rangoon					un
NAM	Namibia	Republic of Namibia|South West Africa|South-West Africa	Namibian	Namibian	Namibians		Windhoek		1990-03-21			un
NRU	Nauru	Republic of Nauru	Nauruan	Nauruan	Nauruans		Yaren					un
NPL	Nepal	Federal Democratic Republic of Nepal|Kingdom of Nepal	Nepali|Nepalese|Nepalis	Nepali|Nepalese	Nepalis|Nepalese		Kathmandu|Katmandu	Singha Durbar|Baluwatar|Shital Niwas|Sheetal Niwas				un
NLD	Netherlands	Holland|Kingdom of the Netherlands	Dutch|Netherlandish	Dutchman|Dutchwoman	Dutch|Dutchmen|Dutchwomen|Netherlanders		Amsterdam	~Hague|Binnenhof|Torentje|Catshuis				un
NZL	New Zealand	Aotearoa|Aotearoa New Zealand|NZ|N.Z.	New Zealand|~Kiwi	New Zealander|~Kiwi	New Zealanders|~Kiwis		~Wellington	~Beehive				un
NIC	Nicaragua	Republic of Nicaragua	Nicaraguan	Nicaraguan	Nicaraguans		Managua	El Carmen residence				un
NER	Niger	Republic of Niger|Republic of the Niger	Nigerien	Nigerien	Nigeriens		Niamey					un
NGA	Nigeria	Federal Republic of Nigeria	Nigerian	Nigerian	Nigerians		Abuja|Lagos	Aso Rock|Aso Villa				un
MKD	North Macedonia	Republic of North Macedonia|Macedonia|FYROM|Former Yugoslav Republic of Macedonia|former Yugoslav Republic of Macedonia|Republic of Macedonia	Macedonian|North Macedonian	Macedonian|North Macedonian	Macedonians|North Macedonians		Skopje		1991-09-08			un
NOR	Norway	Kingdom of Norway	Norwegian	Norwegian	Norwegians		Oslo	Stortinget:LEG				un
OMN	Oman	Sultanate of Oman|Muscat and Oman	Omani	Omani	Omanis		Muscat|Masqat	Al Alam Palace|Al Baraka Palace				un
PAK	Pakistan	Islamic Republic of Pakistan	Pakistani|Pakistan	Pakistani	Pakistanis	Pak	Islamabad	Rawalpindi:MIL|GHQ Rawalpindi:MIL|Aiwan-e-Sadr|Bani Gala				un
PLW	Palau	Republic of Palau|Belau	Palauan	Palauan	Palauans		Ngerulmud|Melekeok|Koror					un
PAN	Panama	Republic of Panama	Panamanian	Panamanian	Panamanians		~Panama City|Ciudad de Panama	Palacio de las Garzas				un
PNG	Papua New Guinea	PNG|P.N.G.|Independent State of Papua New Guinea	Papua New Guinean|~Papuan	Papua New Guinean|~Papuan	Papua New Guineans|Papuans		Port Moresby					un
PRY	Paraguay	Republic of Paraguay	Paraguayan	Paraguayan	Paraguayans		Asuncion	Palacio de Lopez|Palacio de los Lopez				un
PER	Peru	Republic of Peru	Peruvian	Peruvian	Peruvians		~Lima	Pizarro Palace|Torre Tagle				un
PHL	Philippines	Republic of the Philippines|Philippine Islands	Philippine|Filipino|Filipina	Filipino|Filipina	Filipinos|Filipinas		Manila|Quezon City	Malacanang|Malacanang Palace|Camp Aguinaldo:MIL				un
POL	Poland	Republic of Poland|Polska	Polish	~Pole	Poles	Polono	Warsaw|Warszawa	Belweder				un
PRT	Portugal	Portuguese Republic	Portuguese|Lusitanian	Portuguese	Portuguese	Luso	Lisbon|Lisboa	Belem Palace|Sao Bento|Palacio das Necessidades				un
QAT	Qatar	State of Qatar	Qatari	Qatari	Qataris		Doha	Amiri Diwan				un
KOR	South Korea	Republic of Korea|R.O.K.|ROK|S. Korea|S Korea|~Korea	South Korean|~Korean|S. Korean	South Korean|~Korean	South Koreans|~Koreans		Seoul|Sejong	Blue House|Cheong Wa Dae|Yongsan presidential office				un
ROU	Romania	Rumania|Roumania	Romanian|Rumanian	Romanian|Rumanian	Romanians|Rumanians		Bucharest|Bucuresti	Cotroceni|Cotroceni Palace|~Victoria Palace				un
RUS	Russia	Russian Federation|Soviet Russia|Rossiya	Russian	Russian	Russians	Russo	Moscow|Moskva	Kremlin|Smolenskaya Square|Frunzenskaya:MIL				un
RWA	Rwanda	Republic of Rwanda|Ruanda	Rwandan|Rwandese	Rwandan|Rwandese	Rwandans|Rwandese		Kigali	Urugwiro Village|Village Urugwiro				un
KNA	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts and Nevis|St. Kitts|St Kitts|Saint Kitts	Kittitian|Nevisian	Kittitian|Nevisian	Kittitians|Nevisians		Basseterre					un
LCA	Saint Lucia	St. Lucia|St Lucia	Saint Lucian|St. Lucian	Saint Lucian|St. Lucian	Saint Lucians|St. Lucians		Castries					un
VCT	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent|St. Vincent|St Vincent	~Vincentian	~Vincentian	~Vincentians		Kingstown					un
WSM	Samoa	Western Samoa|Independent State of Samoa	Samoan	Samoan	Samoans		Apia					un
SMR	San Marino	Republic of San Marino	Sammarinese|San Marinese	Sammarinese|San Marinese	Sammarinese|San Marinese		City of San Marino					un
STP	Sao Tome and Principe	São Tomé and Príncipe|Sao Tome & Principe|Sao Tome e Principe	Sao Tomean|Santomean	Sao Tomean|Santomean	Sao Tomeans|Santomeans		Sao Tome					un
SAU	Saudi Arabia	Kingdom of Saudi Arabia|KSA|K.S.A.|Saudi Kingdom|Sa'udi Arabia	Saudi|Saudi Arabian|Sa'udi	Saudi|Saudi Arabian	Saudis|Sa'udis|Saudi Arabians	Saudi	Riyadh|Ar Riyad	Al-Yamamah Palace|Al Yamamah Palace				un
SEN	Senegal	Republic of Senegal	Senegalese	Senegalese	Senegalese		Dakar					un
SRB	Serbia	Republic of Serbia	Serbian|Serb	Serb|Serbian	Serbs|Serbians	Serbo	Belgrade|Beograd	Novi Dvor	2006-06-05			un
SYC	Seychelles	Republic of Seychelles	Seychellois|Seychelloise	Seychellois	Seychellois		~Victoria					un
SLE	Sierra Leone	Republic of Sierra Leone	Sierra Leonean	Sierra Leonean	Sierra Leoneans		Freetown					un
SGP	Singapore	Republic of Singapore	Singaporean|Singapore	Singaporean	Singaporeans		Singapore City	Istana				un
SVK	Slovakia	Slovak Republic	Slovak|Slovakian	Slovak|Slovakian	Slovaks|Slovakians		Bratislava	Grassalkovich Palace	1993-01-01			un
SVN	Slovenia	Republic of Slovenia	Slovenian|Slovene	Slovenian|Slovene	Slovenians|Slovenes		Ljubljana		1991-06-25			un
SLB	Solomon Islands	Solomons	Solomon Islander|Solomon Islands	Solomon Islander	Solomon Islanders		Honiara					un
SOM	Somalia	Federal Republic of Somalia|Somali Republic	Somali|Somalian	Somali|Somalian	Somalis|Somalians	Somali	Mogadishu|Muqdisho	Villa Somalia				un
ZAF	South Africa	Republic of South Africa|~RSA	South African	South African	South Africans		Pretoria|Tshwane|Cape Town	Union Buildings|Luthuli House:PTY|Tuynhuys				un
SSD	South Sudan	Republic of South Sudan	South Sudanese	South Sudanese	South Sudanese		Juba		2011-07-09			un
ESP	Spain	Kingdom of Spain	Spanish	Spaniard	Spaniards|Spanish	Hispano	Madrid	Moncloa|Moncloa Palace|La Moncloa|Zarzuela|Zarzuela Palace				un
LKA	Sri Lanka	Democratic Socialist Republic of Sri Lanka|Ceylon	Sri Lankan|Ceylonese	Sri Lankan	Sri Lankans	Lanka	Colombo|Sri Jayawardenepura Kotte	Temple Trees				un
SDN	Sudan	Republic of the Sudan|Republic of Sudan	Sudanese	Sudanese	Sudanese		Khartoum|Port Sudan					un
SUR	Suriname	Surinam|Republic of Suriname|Dutch Guiana	Surinamese	Surinamese	Surinamese		Paramaribo					un
SWE	Sweden	Kingdom of Sweden	Swedish	Swede	Swedes	Swedo	Stockholm	Rosenbad				un
CHE	Switzerland	Swiss Confederation	Swiss	Swiss	Swiss		Bern|Berne	Bundeshaus				un
SYR	Syria	Syrian Arab Republic	Syrian	Syrian	Syrians	Syro	Damascus	Qasioun				un
TJK	Tajikistan	Republic of Tajikistan|Tadzhikistan|Tadjikistan	Tajik|Tajikistani|Tadzhik	Tajik|Tajikistani	Tajiks|Tajikistanis		Dushanbe		1991-09-09			un
THA	Thailand	Kingdom of Thailand|Siam	Thai|Siamese	Thai	Thais	Thai	Bangkok|Krung Thep	Government House of Thailand|Chitralada Palace				un
TLS	Timor-Leste	East Timor|Timor Leste|Democratic Republic of Timor-Leste	East Timorese|Timorese	East Timorese|Timorese	East Timorese|Timorese		Dili		2002-05-20			un
TGO	Togo	Togolese Republic|Togoland	Togolese	Togolese	Togolese		Lome					un
TON	Tonga	Kingdom of Tonga	Tongan	Tongan	Tongans		Nuku'alofa|Nukualofa					un
TTO	Trinidad and Tobago	Trinidad & Tobago|~Trinidad	Trinidadian|Tobagonian	Trinidadian|Tobagonian	Trinidadians|Tobagonians		~Port of Spain|Port-of-Spain					un
TUN	Tunisia	Republic of Tunisia|Tunisian Republic	Tunisian	Tunisian	Tunisians		Tunis	Carthage Palace|Kasbah of Tunis				un
TUR	Turkey	Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye	Turkish	Turk	Turks	Turko|Turco	Ankara	Cankaya|Bestepe|Cankaya Palace				un
TKM	Turkmenistan	Turkmenia	Turkmen|Turkmenistani	Turkmen|Turkmenistani	Turkmens|Turkmen|Turkmenistanis		Ashgabat|Ashkhabad|Asgabat	Oguzkhan Palace|Oguz Khan Palace	1991-10-27			un
TUV	Tuvalu	Ellice Islands	Tuvaluan	Tuvaluan	Tuvaluans		Funafuti					un
UGA	Uganda	Republic of Uganda	Ugandan	Ugandan	Ugandans		Kampala|Entebbe	State House Entebbe				un
UKR	Ukraine		Ukrainian	Ukrainian	Ukrainians		Kyiv|Kiev	Bankova|Bankova Street|Mariinskyi Palace	1991-08-24			un
ARE	United Arab Emirates	UAE|U.A.E.|~Emirates|Trucial States	Emirati|Emirian	Emirati|Emirian	Emiratis|Emirians		Abu Dhabi	Qasr Al Watan				un
GBR	United Kingdom	UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|~England|Scotland|~Wales|Northern Ireland|Ulster	British|~English|Scottish|Welsh|Northern Irish	Briton|Brit|Englishman|Scot|Welshman	Britons|British|Brits|Englishmen|Scots|Welshmen	Anglo	London	Downing Street|10 Downing Street|No 10|No. 10|~Number 10|Number Ten|Whitehall|Buckingham Palace|Westminster:LEG|King Charles Street				un
TZA	Tanzania	United Republic of Tanzania|Tanganyika	Tanzanian	Tanzanian	Tanzanians		Dodoma|Dar es Salaam|Dar-es-Salaam					un
USA	United States	United States of America|US|U.S.|USA|U.S.A.|America|~the States	American|U.S.|US	American	Americans	Amero|US	~Washington|Washington D.C.|Washington DC|Washington, D.C.	White House|Oval Office|Pentagon:MIL|Foggy Bottom|Capitol Hill:LEG|Blair House|Langley:SPY|Camp David|Mar-a-Lago				un
URY	Uruguay	Eastern Republic of Uruguay|Oriental Republic of Uruguay	Uruguayan	Uruguayan	Uruguayans		Montevideo	Torre Ejecutiva				un
UZB	Uzbekistan	Republic of Uzbekistan	Uzbek|Uzbekistani	Uzbek|Uzbekistani	Uzbeks|Uzbekistanis		Tashkent|Toshkent	Kuksaroy|Ok Saroy	1991-08-31			un
VUT	Vanuatu	Republic of Vanuatu|New Hebrides	Vanuatuan|Ni-Vanuatu|ni-Vanuatu	Ni-Vanuatu|ni-Vanuatu|Vanuatuan	Ni-Vanuatu|ni-Vanuatu|Vanuatuans		Port Vila|Port-Vila					un
VEN	Venezuela	Bolivarian Republic of Venezuela	Venezuelan	Venezuelan	Venezuelans		Caracas	Miraflores|Miraflores Palace				un
VNM	Vietnam	Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|North Vietnam	Vietnamese|North Vietnamese	Vietnamese|North Vietnamese	Vietnamese|North Vietnamese	Viet	Hanoi|Ha Noi	Ba Dinh				un
YEM	Yemen	Republic of Yemen|North Yemen|Yemen Arab Republic	Yemeni|Yemenite|North Yemeni	Yemeni|Yemenite	Yemenis|Yemenites		Sanaa|Sana'a|San'a					un
ZMB	Zambia	Republic of Zambia|Northern Rhodesia	Zambian	Zambian	Zambians		Lusaka					un
ZWE	Zimbabwe	Republic of Zimbabwe|Rhodesia|Southern Rhodesia	Zimbabwean|Rhodesian	Zimbabwean|Rhodesian	Zimbabweans|Rhodesians		Harare|~Salisbury, Rhodesia	Munhumutapa Building				un
PSE	Palestine	State of Palestine|Palestinian Authority|Palestinian National Authority|Palestinian territories|Palestinian Territories|occupied Palestinian territory|~PA	Palestinian	Palestinian	Palestinians		Ramallah|East Jerusalem	Muqataa|Mukataa				observer
VAT	Holy See	Vatican|Vatican City|Vatican City State	Vatican|Papal|papal	Vatican citizen	Vatican citizens		Vatican City	Apostolic Palace|Roman Curia|St. Peter's Square				observer
TWN	Taiwan	Republic of China|R.O.C.|Formosa|Chinese Taipei|Nationalist China|Republic of China (Taiwan)	Taiwanese	Taiwanese	Taiwanese		Taipei					disputed
KOS	Kosovo	Republic of Kosovo|Kosova	Kosovar|Kosovan|Kosovo Albanian	Kosovar|Kosovan|Kosovo Albanian	Kosovars|Kosovans|Kosovo Albanians		Pristina|Prishtina		2008-02-17			disputed
HKG	Hong Kong	Hong Kong Special Administrative Region|HKSAR|Hongkong|Hong Kong SAR	Hong Kong	Hongkonger|Hong Konger	Hongkongers|Hong Kongers							dependency
COK	Cook Islands		Cook Islands	Cook Islander	Cook Islanders		Avarua					observer
NIU	Niue		Niuean	Niuean	Niueans		Alofi					observer
GEO:PRE	Abkhazia	Republic of Abkhazia|Apsny	Abkhaz|Abkhazian	Abkhaz|Abkhazian	Abkhaz|Abkhazians		Sukhumi|Sokhumi		1992-07-23			disputed
GEO:PRE	South Ossetia	Republic of South Ossetia|Tskhinvali Region|Tskhinvali region	South Ossetian|~Ossetian|~Ossete	South Ossetian|~Ossetian	South Ossetians|~Ossetians|~Ossetes		Tskhinvali|Tskhinval		1991-12-21			disputed
UKR:PRE	Donetsk People's Republic	DNR|D.N.R.|Donetsk Republic							2014-04-07			disputed
UKR:PRE	Luhansk People's Republic	Lugansk People's Republic|LNR|L.N.R.|Luhansk Republic							2014-04-27			disputed
AZE:PRE	Nagorno-Karabakh	Nagorny Karabakh|Nagorno Karabakh|Nagorno-Karabakh Republic|Artsakh|Republic of Artsakh|Karabakh	Karabakh Armenian|Karabakhi	Karabakh Armenian	Karabakh Armenians		Stepanakert|Khankendi		1991-09-02	2024-01-01	AZE	disputed
CYP:PRE	Northern Cyprus	Turkish Republic of Northern Cyprus|TRNC|T.R.N.C.|North Cyprus	Turkish Cypriot|Northern Cypriot	Turkish Cypriot	Turkish Cypriots		North Nicosia		1983-11-15			disputed
MDA:PRE	Transnistria	Trans-Dniester|Transdniester|Transdniestria|Trans-Dniestria|Pridnestrovie|Trans-Dnestr|Transnistrian Moldovan Republic|Pridnestrovian Moldavian Republic	Transnistrian|Transdniestrian|Trans-Dniester|Transdniester	Transnistrian	Transnistrians		Tiraspol		1990-09-02			disputed
SOM:PRE	Somaliland	Republic of Somaliland	Somalilander|Somaliland	Somalilander	Somalilanders		Hargeisa		1991-05-18			disputed
MAR:PRE	Western Sahara	Sahrawi Arab Democratic Republic|Sahrawi Republic|SADR	Sahrawi|Saharawi|Western Saharan	Sahrawi|Saharawi	Sahrawis|Saharawis		Laayoune|El Aaiun		1976-02-27			disputed
SUN	Soviet Union	USSR|U.S.S.R.|Union of Soviet Socialist Republics	Soviet|USSR	Soviet	Soviets	Soviet			1922-12-30	1991-12-26	RUS	former
YUG	Yugoslavia	Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia|SFRY|S.F.R.Y.	Yugoslav|Yugoslavian	Yugoslav|Yugoslavian	Yugoslavs|Yugoslavians	Yugoslav			1945-11-29	2003-02-04	SRB	former
SCG	Serbia and Montenegro	Serbia-Montenegro|State Union of Serbia and Montenegro							2003-02-04	2006-06-05	SRB	former
CSK	Czechoslovakia	Czecho-Slovakia|Czech and Slovak Federative Republic|Czechoslovak Republic|CSSR|C.S.S.R.	Czechoslovak|Czechoslovakian	Czechoslovak|Czechoslovakian	Czechoslovaks|Czechoslovakians	Czechoslovak			1918-10-28	1993-01-01	CZE	former
DDR	East Germany	German Democratic Republic|GDR|G.D.R.|DDR	East German	East German	East Germans		East Berlin|Pankow		1949-10-07	1990-10-03	DEU	former
YMD	South Yemen	People's Democratic Republic of Yemen|Democratic Yemen|PDRY	South Yemeni	South Yemeni	South Yemenis				1967-11-30	1990-05-22	YEM	former
VDR	South Vietnam	Republic of Vietnam|Republic of Viet Nam	South Vietnamese	South Vietnamese	South Vietnamese		Saigon		1955-10-26	1976-07-02	VNM	former
DNK	Greenland	Kalaallit Nunaat	Greenlandic	Greenlander	Greenlanders		Nuuk|Godthab					dependency
DNK	Faroe Islands	Faeroe Islands|Faroes	Faroese	Faroese	Faroese		Torshavn					dependency
USA	Puerto Rico	Commonwealth of Puerto Rico	Puerto Rican	Puerto Rican	Puerto Ricans		~San Juan					dependency
USA	~Guam		Guamanian	Guamanian	Guamanians		Hagatna					dependency
USA	American Samoa		American Samoan	American Samoan	American Samoans		Pago Pago					dependency
USA	Northern Mariana Islands	Northern Marianas|Saipan										dependency
USA	US Virgin Islands	U.S. Virgin Islands										dependency
GBR	Bermuda		Bermudian	Bermudian	Bermudians		~Hamilton					dependency
GBR	Gibraltar		Gibraltarian	Gibraltarian	Gibraltarians							dependency
GBR	Falkland Islands	Falklands|Islas Malvinas|Malvinas	Falkland	Falkland Islander	Falkland Islanders		~Port Stanley					dependency
GBR	Cayman Islands	Caymans	Caymanian	Caymanian	Caymanians							dependency
GBR	British Virgin Islands	BVI										dependency
GBR	Anguilla		Anguillan	Anguillan	Anguillans							dependency
GBR	Montserrat		Montserratian	Montserratian	Montserratians							dependency
GBR	Turks and Caicos Islands	Turks and Caicos										dependency
GBR	Isle of Man		Manx	Manxman	Manxmen							dependency
GBR	Jersey and Guernsey	Channel Islands|~Guernsey										dependency
GBR	British Indian Ocean Territory	~Diego Garcia|Chagos|Chagos Islands|Chagos Archipelago	Chagossian	Chagossian	Chagossians							dependency
GBR	Saint Helena	St. Helena|St Helena					~Jamestown					dependency
GBR	Pitcairn Islands	Pitcairn										dependency
FRA	New Caledonia		New Caledonian	New Caledonian	New Caledonians		Noumea					dependency
FRA	French Polynesia	Tahiti	~Polynesian|Tahitian	Tahitian	Tahitians		Papeete					dependency
FRA	French Guiana	Guyane					Cayenne					dependency
FRA	~Guadeloupe											dependency
FRA	~Martinique											dependency
FRA	Mayotte											dependency
FRA	Reunion Island	La Reunion										dependency
FRA	Wallis and Futuna											dependency
FRA	Saint Pierre and Miquelon	St. Pierre and Miquelon										dependency
NLD	~Aruba		Aruban	Aruban	Arubans		Oranjestad					dependency
NLD	Curacao						Willemstad					dependency
NLD	Sint Maarten											dependency
NLD	Netherlands Antilles											dependency
CHN	Macau	Macao|Macao SAR	Macanese	Macanese	Macanese				1999-12-20			dependency
NZL	Tokelau											dependency
AUS	Norfolk Island											dependency
AUS	~Christmas Island											dependency
NOR	Svalbard	Spitsbergen					Longyearbyen					dependency
FIN	Aland Islands	Aland					~Mariehamn					dependency`;
