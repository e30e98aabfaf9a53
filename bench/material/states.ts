/** A state as frames need it; `leader` is an office, never a name. */
export interface State {
  readonly name: string;
  readonly adj: string;
  readonly cap: string;
  readonly leader: string;
  readonly cities: readonly string[];
}

/** Name, adjective, capital, office of the leader, two other cities. Dyads are drawn at random: no row says anything about a real relation. */
const ROWS = `
Algeria|Algerian|Algiers|president|Oran,Annaba
Argentina|Argentine|Buenos Aires|president|Rosario,Mendoza
Armenia|Armenian|Yerevan|prime minister|Gyumri,Vanadzor
Australia|Australian|Canberra|prime minister|Perth,Darwin
Austria|Austrian|Vienna|chancellor|Graz,Linz
Azerbaijan|Azerbaijani|Baku|president|Ganja,Lankaran
Bangladesh|Bangladeshi|Dhaka|prime minister|Chittagong,Khulna
Brazil|Brazilian|Brasilia|president|Recife,Santos
Bulgaria|Bulgarian|Sofia|prime minister|Varna,Plovdiv
Canada|Canadian|Ottawa|prime minister|Halifax,Calgary
Chile|Chilean|Santiago|president|Arica,Valparaiso
China|Chinese|Beijing|president|Tianjin,Dalian
Colombia|Colombian|Bogota|president|Cali,Cartagena
Cuba|Cuban|Havana|president|Santiago de Cuba,Holguin
Denmark|Danish|Copenhagen|prime minister|Aarhus,Odense
Ecuador|Ecuadorian|Quito|president|Guayaquil,Cuenca
Egypt|Egyptian|Cairo|president|Alexandria,Suez
Ethiopia|Ethiopian|Addis Ababa|prime minister|Gondar,Dire Dawa
Finland|Finnish|Helsinki|prime minister|Tampere,Oulu
France|French|Paris|president|Marseille,Brest
Germany|German|Berlin|chancellor|Hamburg,Rostock
Ghana|Ghanaian|Accra|president|Kumasi,Tamale
Greece|Greek|Athens|prime minister|Thessaloniki,Patras
Hungary|Hungarian|Budapest|prime minister|Debrecen,Szeged
India|Indian|New Delhi|prime minister|Chennai,Kochi
Indonesia|Indonesian|Jakarta|president|Surabaya,Medan
Iran|Iranian|Tehran|president|Isfahan,Bandar Abbas
Iraq|Iraqi|Baghdad|prime minister|Basra,Mosul
Israel|Israeli|Jerusalem|prime minister|Haifa,Ashdod
Italy|Italian|Rome|prime minister|Genoa,Taranto
Japan|Japanese|Tokyo|prime minister|Osaka,Nagasaki
Jordan|Jordanian|Amman|prime minister|Aqaba,Irbid
Kazakhstan|Kazakh|Astana|president|Almaty,Aktau
Kenya|Kenyan|Nairobi|president|Mombasa,Kisumu
Malaysia|Malaysian|Kuala Lumpur|prime minister|Penang,Kuching
Mexico|Mexican|Mexico City|president|Monterrey,Veracruz
Morocco|Moroccan|Rabat|prime minister|Tangier,Agadir
Nigeria|Nigerian|Abuja|president|Lagos,Kano
Norway|Norwegian|Oslo|prime minister|Bergen,Tromso
Pakistan|Pakistani|Islamabad|prime minister|Karachi,Gwadar
Peru|Peruvian|Lima|president|Callao,Arequipa
Poland|Polish|Warsaw|prime minister|Gdansk,Szczecin
Romania|Romanian|Bucharest|president|Constanta,Cluj
Russia|Russian|Moscow|president|Vladivostok,Murmansk
Serbia|Serbian|Belgrade|president|Nis,Novi Sad
South Africa|South African|Pretoria|president|Durban,Cape Town
South Korea|South Korean|Seoul|president|Busan,Incheon
Spain|Spanish|Madrid|prime minister|Cadiz,Bilbao
Sweden|Swedish|Stockholm|prime minister|Gothenburg,Malmo
Thailand|Thai|Bangkok|prime minister|Phuket,Chiang Mai
Tunisia|Tunisian|Tunis|president|Sfax,Bizerte
Turkey|Turkish|Ankara|president|Izmir,Mersin
Uganda|Ugandan|Kampala|president|Gulu,Jinja
Ukraine|Ukrainian|Kyiv|president|Odesa,Lviv
the United Kingdom|British|London|prime minister|Liverpool,Portsmouth
the United States|American|Washington|president|San Diego,Norfolk
Uruguay|Uruguayan|Montevideo|president|Salto,Paysandu
Uzbekistan|Uzbek|Tashkent|president|Samarkand,Bukhara
Vietnam|Vietnamese|Hanoi|prime minister|Haiphong,Da Nang
Zambia|Zambian|Lusaka|president|Ndola,Kitwe
`;

export const STATES: readonly State[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', adj = '', cap = '', leader = '', cities = ''] = row.split('|');
    return { name, adj, cap, leader, cities: cities.split(',') };
  });
