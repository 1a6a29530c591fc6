/**
 * Countries with their adjectives, people, capitals and other names, so that "Russian", "Russia" and, when it acts,
 * "Moscow" are one actor. Written from general knowledge; a row is name | adjectives | people | capital | other names.
 */
const ROWS = `Afghanistan|Afghan|Afghans|Kabul
Albania|Albanian|Albanians|Tirana
Algeria|Algerian|Algerians|Algiers
Angola|Angolan|Angolans|Luanda
Argentina|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires
Armenia|Armenian|Armenians|Yerevan
Australia|Australian|Australians|Canberra
Austria|Austrian|Austrians|Vienna
Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
Bahamas|Bahamian|Bahamians|Nassau
Bahrain|Bahraini|Bahrainis|Manama
Bangladesh|Bangladeshi|Bangladeshis|Dhaka
Barbados|Barbadian|Barbadians|Bridgetown
Belarus|Belarusian,Belarussian|Belarusians|Minsk|Byelorussia
Belgium|Belgian|Belgians|
Benin|Beninese||Porto-Novo
Bhutan|Bhutanese||Thimphu
Bolivia|Bolivian|Bolivians|La Paz
Bosnia and Herzegovina|Bosnian|Bosnians|Sarajevo|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan|Batswana|Gaborone
Brazil|Brazilian|Brazilians|Brasilia
Brunei|Bruneian|Bruneians|
Bulgaria|Bulgarian|Bulgarians|Sofia
Burkina Faso|Burkinabe||Ouagadougou
Burundi|Burundian|Burundians|Bujumbura
Cambodia|Cambodian|Cambodians|Phnom Penh
Cameroon|Cameroonian|Cameroonians|Yaounde
Canada|Canadian|Canadians|Ottawa
Cape Verde|Cape Verdean|Cape Verdeans|Praia
Central African Republic|Central African|Central Africans|Bangui|CAR
Chad|Chadian|Chadians|N'Djamena
Chile|Chilean|Chileans|Santiago
China|Chinese||Beijing|People's Republic of China,PRC,Peking
Colombia|Colombian|Colombians|Bogota
Comoros|Comorian|Comorians|Moroni
Congo|Congolese||Kinshasa|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,DR Congo,Zaire
Costa Rica|Costa Rican|Costa Ricans|San Jose
Croatia|Croatian|Croatians,Croats|Zagreb
Cuba|Cuban|Cubans|Havana
Cyprus|Cypriot|Cypriots|Nicosia
Czech Republic|Czech|Czechs|Prague|Czechia
Czechoslovakia|Czechoslovak|Czechoslovaks|
Denmark|Danish|Danes|Copenhagen
Djibouti|Djiboutian|Djiboutians|
Dominican Republic|Dominican|Dominicans|Santo Domingo
East Timor|East Timorese,Timorese||Dili|Timor-Leste
Ecuador|Ecuadorian,Ecuadorean|Ecuadorians|Quito
Egypt|Egyptian|Egyptians|Cairo
El Salvador|Salvadoran|Salvadorans|San Salvador
Equatorial Guinea|Equatoguinean|Equatoguineans|Malabo
Eritrea|Eritrean|Eritreans|Asmara
Estonia|Estonian|Estonians|Tallinn
Eswatini|Swazi|Swazis|Mbabane|Swaziland
Ethiopia|Ethiopian|Ethiopians|Addis Ababa
Fiji|Fijian|Fijians|Suva
Finland|Finnish|Finns|Helsinki
France|French|Frenchmen|Paris
Gabon|Gabonese||Libreville
Gambia|Gambian|Gambians|Banjul
Georgia|Georgian|Georgians|Tbilisi
Germany|German|Germans|Berlin|West Germany
Ghana|Ghanaian|Ghanaians|Accra
Greece|Greek|Greeks|Athens
Greenland|Greenlandic|Greenlanders|Nuuk
Grenada|Grenadian|Grenadians|
Guatemala|Guatemalan|Guatemalans|Guatemala City
Guinea|Guinean|Guineans|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau-Guineans|Bissau
Guyana|Guyanese||Georgetown
Haiti|Haitian|Haitians|Port-au-Prince
Honduras|Honduran|Hondurans|Tegucigalpa
Hong Kong|Hong Kong|Hongkongers,Hong Kongers|
Hungary|Hungarian|Hungarians|Budapest
Iceland|Icelandic|Icelanders|Reykjavik
India|Indian|Indians|New Delhi|Delhi
Indonesia|Indonesian|Indonesians|Jakarta
Iran|Iranian|Iranians|Tehran|Islamic Republic of Iran,Teheran
Iraq|Iraqi|Iraqis|Baghdad
Ireland|Irish|Irishmen|Dublin|Republic of Ireland
Israel|Israeli|Israelis|Jerusalem
Italy|Italian|Italians|Rome
Ivory Coast|Ivorian|Ivorians|Yamoussoukro|Cote d'Ivoire,Côte d'Ivoire
Jamaica|Jamaican|Jamaicans|Kingston
Japan|Japanese||Tokyo
Jordan|Jordanian|Jordanians|Amman
Kazakhstan|Kazakh,Kazakhstani|Kazakhs|Astana|Kazakstan
Kenya|Kenyan|Kenyans|Nairobi
Kosovo|Kosovar,Kosovan|Kosovars|Pristina
Kuwait|Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Kyrgyz|Bishkek
Laos|Lao,Laotian|Laotians|Vientiane
Latvia|Latvian|Latvians|Riga
Lebanon|Lebanese||Beirut
Lesotho|Basotho||Maseru
Liberia|Liberian|Liberians|Monrovia
Libya|Libyan|Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania|Lithuanian|Lithuanians|Vilnius
Luxembourg|Luxembourgish|Luxembourgers|
Madagascar|Malagasy|Madagascans|Antananarivo
Malawi|Malawian|Malawians|Lilongwe
Malaysia|Malaysian|Malaysians|Kuala Lumpur
Maldives|Maldivian|Maldivians|Male
Mali|Malian|Malians|Bamako
Malta|Maltese||Valletta
Mauritania|Mauritanian|Mauritanians|Nouakchott
Mauritius|Mauritian|Mauritians|Port Louis
Mexico|Mexican|Mexicans|Mexico City
Moldova|Moldovan|Moldovans|Chisinau
Mongolia|Mongolian|Mongolians|Ulaanbaatar
Montenegro|Montenegrin|Montenegrins|Podgorica
Morocco|Moroccan|Moroccans|Rabat
Mozambique|Mozambican|Mozambicans|Maputo
Myanmar|Burmese,Myanmar||Naypyidaw|Burma
Namibia|Namibian|Namibians|Windhoek
Nauru|Nauruan|Nauruans|
Nepal|Nepalese,Nepali|Nepalis|Kathmandu
Netherlands|Dutch|Dutchmen|The Hague|Holland
New Zealand|New Zealand,Kiwi|New Zealanders|Wellington
Nicaragua|Nicaraguan|Nicaraguans|Managua
Niger|Nigerien|Nigeriens|Niamey
Nigeria|Nigerian|Nigerians|Abuja
North Korea|North Korean|North Koreans|Pyongyang|DPRK,Democratic People's Republic of Korea
North Macedonia|Macedonian|Macedonians|Skopje|Macedonia
Norway|Norwegian|Norwegians|Oslo
Oman|Omani|Omanis|Muscat
Pakistan|Pakistani|Pakistanis|Islamabad
Palestine|Palestinian|Palestinians||Palestinian Territories
Panama|Panamanian|Panamanians|Panama City
Papua New Guinea|Papua New Guinean|Papua New Guineans|Port Moresby
Paraguay|Paraguayan|Paraguayans|Asuncion
Peru|Peruvian|Peruvians|Lima
Philippines|Philippine,Filipino|Filipinos|Manila
Poland|Polish|Poles|Warsaw
Portugal|Portuguese||Lisbon
Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
Qatar|Qatari|Qataris|Doha
Romania|Romanian|Romanians|Bucharest
Russia|Russian|Russians|Moscow|Russian Federation
Rwanda|Rwandan|Rwandans|Kigali
Samoa|Samoan|Samoans|Apia
Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh
Senegal|Senegalese||Dakar
Serbia|Serbian|Serbians|Belgrade
Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
Singapore|Singaporean|Singaporeans|
Slovakia|Slovak,Slovakian|Slovaks|Bratislava
Slovenia|Slovenian,Slovene|Slovenes,Slovenians|Ljubljana
Solomon Islands|||Honiara
Somalia|Somali,Somalian|Somalis|Mogadishu
South Africa|South African|South Africans|Pretoria
South Korea|South Korean|South Koreans|Seoul|Republic of Korea
South Sudan|South Sudanese||Juba
Soviet Union|Soviet|Soviets||USSR,U.S.S.R.
Spain|Spanish|Spaniards|Madrid
Sri Lanka|Sri Lankan|Sri Lankans|Colombo
Sudan|Sudanese||Khartoum
Suriname|Surinamese||Paramaribo
Sweden|Swedish|Swedes|Stockholm
Switzerland|Swiss||Bern
Syria|Syrian|Syrians|Damascus
Taiwan|Taiwanese||Taipei
Tajikistan|Tajik|Tajiks|Dushanbe
Tanzania|Tanzanian|Tanzanians|Dodoma
Thailand|Thai|Thais|Bangkok
Tibet|Tibetan|Tibetans|Lhasa
Togo|Togolese||Lome
Tonga|Tongan|Tongans|
Trinidad and Tobago|Trinidadian|Trinidadians|Port of Spain|Trinidad
Tunisia|Tunisian|Tunisians|Tunis
Turkey|Turkish|Turks|Ankara|Türkiye,Turkiye
Turkmenistan|Turkmen|Turkmens|Ashgabat
Uganda|Ugandan|Ugandans|Kampala
Ukraine|Ukrainian|Ukrainians|Kyiv|Kiev
United Arab Emirates|Emirati|Emiratis|Abu Dhabi|UAE,U.A.E.
United Kingdom|British,UK|Britons,Brits|London|U.K.,UK,Britain,Great Britain
United States|American,US|Americans|Washington|U.S.,US,USA,U.S.A.,United States of America,America
Uruguay|Uruguayan|Uruguayans|Montevideo
Uzbekistan|Uzbek|Uzbeks|Tashkent
Vanuatu|||Port Vila
Vatican|Vatican|||Holy See,Vatican City
Venezuela|Venezuelan|Venezuelans|Caracas
Vietnam|Vietnamese||Hanoi
Yemen|Yemeni|Yemenis|Sanaa
Yugoslavia|Yugoslav|Yugoslavs|
Zambia|Zambian|Zambians|Lusaka
Zimbabwe|Zimbabwean|Zimbabweans|Harare
England|English|Englishmen|
Scotland|Scottish|Scots|Edinburgh
Wales|Welsh|Welshmen|Cardiff
Northern Ireland|Northern Irish||Belfast
Chechnya|Chechen|Chechens|Grozny
Europe|European|Europeans|
Africa|African|Africans|
Asia|Asian|Asians|
European Union|||Brussels|EU,E.U.`;

export interface Country {
  readonly name: string;
  /** False for continents and unions, which "the country" never means. */
  readonly state: boolean;
}

interface Tables {
  readonly names: ReadonlyMap<string, Country>;
  readonly adjectives: ReadonlyMap<string, Country>;
  readonly peoples: ReadonlyMap<string, Country>;
  readonly capitals: ReadonlyMap<string, Country>;
}

const UNIONS = new Set(['Europe', 'Africa', 'Asia', 'European Union']);
const tables = read();

function read(): Tables {
  const names = new Map<string, Country>();
  const adjectives = new Map<string, Country>();
  const peoples = new Map<string, Country>();
  const capitals = new Map<string, Country>();
  for (const row of ROWS.split('\n')) {
    const [name = '', adjective = '', people = '', capital = '', others = ''] = row.split('|');
    const country: Country = { name, state: !UNIONS.has(name) };
    for (const form of [name, ...others.split(',')]) if (form) names.set(key(form), country);
    for (const form of adjective.split(',')) if (form) adjectives.set(key(form), country);
    for (const form of people.split(',')) if (form) peoples.set(key(form), country);
    if (capital) capitals.set(key(capital), country);
  }
  return { names, adjectives, peoples, capitals };
}

/** "U.S." and "US" are one key; "us" (the pronoun) is kept apart by the case of short names. */
function key(form: string): string {
  const bare = form.replace(/^the /i, '').replace(/\./g, '').replace(/’/g, "'");
  return bare.length <= 4 && bare === bare.toUpperCase() ? bare : bare.toLowerCase();
}

/** The country of a name such as "Russia", "the United States" or "U.S.". */
export const countryByName = (name: string): Country | undefined => tables.names.get(key(name));
/** The country of an adjective such as "Russian". */
export const countryByAdjective = (word: string): Country | undefined => tables.adjectives.get(key(word));
/** The country of a people such as "Russians". */
export const countryByPeople = (word: string): Country | undefined => tables.peoples.get(key(word));
/** The country whose seat of government a city is. */
export const countryByCapital = (city: string): Country | undefined => tables.capitals.get(key(city));
