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
SAU	Saudi Arabia	Kingdom of Saudi Arabia|KSA|K.S.A.|Saudi Kingdom	Saudi|Saudi Arabian	Saudi|Saudi Arabian	Saudis|Saudi Arabians	Saudi	Riyadh|Ar Riyad	Al-Yamamah Palace|Al Yamamah Palace				un
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
NGO	World Central Kitchen		SOC`;
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
UKR	Donbas separatists	pro-Russian separatists|Donbass separatists	PRE|REB`;
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
RUS	Kuril Islands
RUS	Kurils
RUS	Engels
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
TKM	Mary
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
ISR	Golan Heights
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
DZA	Constantine
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
SDN	Abyei
SDN	Kordofan
SSD	Malakal
SSD	Bentiu
SSD	Bor
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
ERI	Badme
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
NGA	Jos
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
PAK	Azad Kashmir
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
NPL	Lipulekh
NPL	Kalapani
BTN	Doklam
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
CHN	Aksai Chin
CHN	Paracel Islands
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
JPN	Senkaku Islands
JPN	Senkakus
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
KOR	Dokdo
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
VNM	Hue
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
PHL	Scarborough Shoal
PHL	Second Thomas Shoal
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
GUY	Essequibo
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
export const LEADERS = ``;
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
tribal elder	person	SOC`;
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
