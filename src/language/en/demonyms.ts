/**
 * Demonyms and the place that each belongs to, one place a line: forms are adjectives and nouns, plurals in -s are added.
 * Written for this project.
 */
const NATIONS = `
Afghanistan: Afghan
Albania: Albanian
Algeria: Algerian
Andorra: Andorran
Angola: Angolan
Argentina: Argentine Argentinian Argentinean
Armenia: Armenian
Australia: Australian Aussie
Austria: Austrian
Azerbaijan: Azerbaijani Azeri
Bahamas: Bahamian
Bahrain: Bahraini
Bangladesh: Bangladeshi
Barbados: Barbadian Bajan
Belarus: Belarusian Belarussian Byelorussian
Belgium: Belgian
Belize: Belizean
Benin: Beninese
Bermuda: Bermudian
Bhutan: Bhutanese
Bolivia: Bolivian
Bosnia and Herzegovina: Bosnian Bosniak Herzegovinian
Botswana: Botswanan Motswana
Brazil: Brazilian
Brunei: Bruneian
Bulgaria: Bulgarian
Burkina Faso: Burkinabe Burkinabé
Burundi: Burundian
Cambodia: Cambodian
Cameroon: Cameroonian
Canada: Canadian
Cape Verde: Verdean
Central African Republic: Centrafrican
Chad: Chadian
Chile: Chilean
China: Chinese
Colombia: Colombian
Comoros: Comorian Comoran
Congo: Congolese
Costa Rica: Rican
Croatia: Croatian Croat
Cuba: Cuban
Cyprus: Cypriot
Czech Republic: Czech
Denmark: Danish Dane
Djibouti: Djiboutian
Dominica: Dominican
East Timor: Timorese
Ecuador: Ecuadorian Ecuadorean
Egypt: Egyptian
El Salvador: Salvadoran Salvadorean Salvadorian
Equatorial Guinea: Equatoguinean
Eritrea: Eritrean
Estonia: Estonian
Eswatini: Swazi
Ethiopia: Ethiopian
Fiji: Fijian
Finland: Finnish Finn
France: French Frenchman Frenchmen Frenchwoman Frenchwomen
Gabon: Gabonese
Gambia: Gambian
Georgia: Georgian
Germany: German
Ghana: Ghanaian
Greece: Greek
Greenland: Greenlander Greenlandic
Grenada: Grenadian
Guatemala: Guatemalan
Guinea: Guinean
Guinea-Bissau: Bissau-Guinean
Guyana: Guyanese
Haiti: Haitian
Honduras: Honduran
Hong Kong: Hongkonger
Hungary: Hungarian
Iceland: Icelandic Icelander
India: Indian
Indonesia: Indonesian
Iran: Iranian
Iraq: Iraqi
Ireland: Irish Irishman Irishmen Irishwoman
Israel: Israeli
Italy: Italian
Ivory Coast: Ivorian
Jamaica: Jamaican
Japan: Japanese
Jordan: Jordanian
Kazakhstan: Kazakh Kazakhstani
Kenya: Kenyan
Kosovo: Kosovar Kosovan
Kuwait: Kuwaiti
Kyrgyzstan: Kyrgyz Kyrgyzstani
Laos: Laotian Lao
Latvia: Latvian
Lebanon: Lebanese
Lesotho: Basotho
Liberia: Liberian
Libya: Libyan
Liechtenstein: Liechtensteiner
Lithuania: Lithuanian
Luxembourg: Luxembourger Luxembourgish
Macedonia: Macedonian
Madagascar: Malagasy
Malawi: Malawian
Malaysia: Malaysian
Maldives: Maldivian
Mali: Malian
Malta: Maltese
Marshall Islands: Marshallese
Mauritania: Mauritanian
Mauritius: Mauritian
Mexico: Mexican
Micronesia: Micronesian
Moldova: Moldovan Moldavian
Monaco: Monegasque Monégasque
Mongolia: Mongolian Mongol
Montenegro: Montenegrin
Morocco: Moroccan
Mozambique: Mozambican
Myanmar: Burmese
Namibia: Namibian
Nauru: Nauruan
Nepal: Nepalese Nepali
Netherlands: Dutch Dutchman Dutchmen Dutchwoman Netherlander
New Zealand: Zealander Kiwi
Nicaragua: Nicaraguan
Niger: Nigerien
Nigeria: Nigerian
North Korea: Korean
Norway: Norwegian
Oman: Omani
Pakistan: Pakistani
Palau: Palauan
Palestine: Palestinian
Panama: Panamanian
Papua New Guinea: Papuan
Paraguay: Paraguayan
Peru: Peruvian
Philippines: Filipino Filipina Philippine
Poland: Polish Pole
Portugal: Portuguese
Puerto Rico: Rican
Qatar: Qatari
Romania: Romanian
Russia: Russian
Rwanda: Rwandan Rwandese
Saint Lucia: Lucian
Samoa: Samoan
San Marino: Sammarinese
Saudi Arabia: Saudi
Senegal: Senegalese
Serbia: Serbian Serb
Seychelles: Seychellois
Sierra Leone: Leonean
Singapore: Singaporean
Slovakia: Slovak Slovakian
Slovenia: Slovenian Slovene
Somalia: Somali Somalian
South Africa: African
South Sudan: Sudanese
Spain: Spanish Spaniard
Sri Lanka: Lankan
Sudan: Sudanese
Suriname: Surinamese
Sweden: Swedish Swede
Switzerland: Swiss
Syria: Syrian
Taiwan: Taiwanese
Tajikistan: Tajik Tajikistani
Tanzania: Tanzanian
Thailand: Thai
Togo: Togolese
Tonga: Tongan
Trinidad and Tobago: Trinidadian Tobagonian
Tunisia: Tunisian
Turkey: Turkish Turk
Turkmenistan: Turkmen
Tuvalu: Tuvaluan
Uganda: Ugandan
Ukraine: Ukrainian
United Arab Emirates: Emirati
United Kingdom: British Briton Brit
United States: American
Uruguay: Uruguayan
Uzbekistan: Uzbek Uzbekistani
Vanuatu: Vanuatuan
Venezuela: Venezuelan
Vietnam: Vietnamese
Yemen: Yemeni Yemenite
Zambia: Zambian
Zimbabwe: Zimbabwean
Soviet Union: Soviet
Yugoslavia: Yugoslav Yugoslavian
Czechoslovakia: Czechoslovak Czechoslovakian
`;

/** Peoples, parts of countries and of the world, cities. */
const REGIONS = `
England: English Englishman Englishmen Englishwoman
Scotland: Scottish Scot Scotsman Scotsmen
Wales: Welsh Welshman Welshmen
Northern Ireland: Ulsterman
Abkhazia: Abkhaz Abkhazian
South Ossetia: Ossetian
Chechnya: Chechen
Dagestan: Dagestani
Ingushetia: Ingush
Tatarstan: Tatar
Crimea: Crimean
Catalonia: Catalan
Basque Country: Basque
Andalusia: Andalusian
Galicia: Galician
Brittany: Breton
Corsica: Corsican
Sicily: Sicilian
Sardinia: Sardinian
Tuscany: Tuscan
Lombardy: Lombard
Bavaria: Bavarian
Prussia: Prussian
Saxony: Saxon
Flanders: Flemish Fleming
Wallonia: Walloon
Tibet: Tibetan
Xinjiang: Uyghur Uighur
Kashmir: Kashmiri
Punjab: Punjabi
Bengal: Bengali
Tamil Nadu: Tamil
Kerala: Malayali Keralite
Gujarat: Gujarati
Sindh: Sindhi
Balochistan: Baloch Baluch Balochi Baluchi
Kurdistan: Kurdish Kurd
Darfur: Darfuri Darfurian
Biafra: Biafran
Tigray: Tigrayan
Oromia: Oromo
Western Sahara: Sahrawi Saharawi
Okinawa: Okinawan
Hawaii: Hawaiian
Alaska: Alaskan
California: Californian
Texas: Texan
Florida: Floridian
Quebec: Quebecer Québécois Quebecois
Newfoundland: Newfoundlander
Tasmania: Tasmanian
Queensland: Queenslander
Europe: European
Asia: Asian
Africa: African
America: Native-American
Latin America: Latino Latina Latin
North America: North-American
Caribbean: Caribbean
Scandinavia: Scandinavian Nordic
Baltic: Baltic
Balkans: Balkan
Arabia: Arabian
Polynesia: Polynesian
Melanesia: Melanesian
Siberia: Siberian
Persia: Persian
Mesopotamia: Mesopotamian
Byzantium: Byzantine
Rome: Roman
Athens: Athenian
Paris: Parisian
London: Londoner
New York: Yorker
Berlin: Berliner
Vienna: Viennese
Venice: Venetian
Milan: Milanese
Naples: Neapolitan
Florence: Florentine
Moscow: Muscovite
Sydney: Sydneysider
Melbourne: Melburnian
Gaza: Gazan
Liverpool: Liverpudlian
Manchester: Mancunian
Glasgow: Glaswegian
`;

/** Groups without a place: peoples, religions, parties and outlooks. */
const GROUPS = `
Arab Arabic Jew Jewish Roma Romani Gypsy Sinti Berber Amazigh Tuareg Bedouin Druze Alawite Yazidi Yezidi Assyrian Chaldean Maronite
Pashtun Hazara Hutu Tutsi Zulu Xhosa Kikuyu Luo Maasai Masai Hausa Fulani Yoruba Igbo Ijaw Akan Ashanti Dinka Nuer Amhara Afar Afrikaner Boer
Han Hui Manchu Hmong Rohingya Karen Shan Kachin Mon Khmer Sinhalese Ainu Maori Māori Aboriginal Inuit Sami Cherokee Navajo Apache Sioux
Mohawk Cree Mapuche Quechua Aymara Maya Mayan Aztec Inca Mestizo Creole Cajun Hispanic Chicano Caucasian Slav Slavic Anglo-Saxon Celtic
Celt Norse Viking Turkic Semitic Bantu Afro-American African-American Asian-American Circassian
Muslim Moslem Islamic Islamist Sunni Sunnite Shia Shiite Shi'ite Shi'a Sufi Salafi Salafist Wahhabi Wahabi Ahmadi Ismaili Zaydi Houthi
Christian Catholic Protestant Orthodox Lutheran Anglican Episcopal Episcopalian Baptist Methodist Presbyterian Calvinist Evangelical
Pentecostal Mormon Quaker Puritan Jesuit Franciscan Dominican Benedictine Coptic Copt Adventist Huguenot Hindu Buddhist Sikh Jain
Zoroastrian Parsi Taoist Confucian Shinto Baha'i Hasidic Haredi Zionist Judaic
Republican Democrat Democratic Tory Labourite Whig Communist Socialist Marxist Leninist Maoist Trotskyist Stalinist Bolshevik Menshevik Nazi Neo-Nazi
Fascist Conservative Liberal Liberal-Democrat Unionist Loyalist Nationalist Peronist Sandinista Contra Chavista Baathist Ba'athist Kemalist
Gaullist Thatcherite Blairite Corbynite Trumpist Gandhian Naxalite Zapatista Jihadist Taliban-style
`;

/** Forms that name more than one nation or a word of another kind; the last part of "Sri Lankan", "Costa Rican" and the like. */
const PARTIAL = new Set(['verdean', 'rican', 'lankan', 'leonean', 'zealander', 'lucian', 'yorker']);
const PREFIXED = `Sri Lankan=Sri Lanka;Costa Rican=Costa Rica;Puerto Rican=Puerto Rico;Sierra Leonean=Sierra Leone;New Zealander=New Zealand;
Cape Verdean=Cape Verde;Saint Lucian=Saint Lucia;St. Lucian=Saint Lucia;New Yorker=New York;South African=South Africa;North Korean=North Korea;
South Korean=South Korea;South Sudanese=South Sudan;East Timorese=East Timor;Saudi Arabian=Saudi Arabia;Papua New Guinean=Papua New Guinea;
Hong Konger=Hong Kong;Central African=Central African Republic;Latin American=Latin America;North American=North America;
South American=South America;Central American=Central America;West African=West Africa;East African=East Africa;North African=North Africa;
Central Asian=Central Asia;South Asian=South Asia;Southeast Asian=Southeast Asia;East Asian=East Asia;Middle Eastern=Middle East;
Eastern European=Eastern Europe;Western European=Western Europe;East German=East Germany;West German=West Germany;
Northern Irish=Northern Ireland;Bosnian Serb=Bosnia and Herzegovina;Bosnian Croat=Bosnia and Herzegovina;Turkish Cypriot=Northern Cyprus;
Greek Cypriot=Cyprus;South Ossetian=South Ossetia;South Vietnamese=South Vietnam;North Vietnamese=North Vietnam;Trinidad and Tobagonian=Trinidad and Tobago`;

/** Place by lower-case demonym ("afghan", "afghans", "sri lankan"); the empty string for groups that have none. */
export const DEMONYMS: ReadonlyMap<string, string> = collect();

function collect(): Map<string, string> {
  const places = new Map<string, string>();
  const add = (form: string, place: string) => {
    for (const key of [form.toLowerCase(), `${form.toLowerCase()}s`]) if (!places.has(key)) places.set(key, place);
  };
  for (const line of `${NATIONS}${REGIONS}`.split('\n')) {
    const [place, forms] = line.split(': ');
    if (!place || !forms) continue;
    for (const form of forms.split(' ')) if (!PARTIAL.has(form.toLowerCase())) add(form, place);
  }
  for (const pair of PREFIXED.replace(/\n/g, '').split(';')) {
    const [form, place] = pair.split('=');
    if (form && place) add(form, place);
  }
  for (const form of GROUPS.trim().split(/\s+/)) add(form, '');
  return places;
}
