/** Parts of countries, waters, heights and regions of the world by name; written for this project. */
const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter(Boolean);

export const REGIONS = list(`
Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine
Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota
Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington;West Virginia;Wisconsin;Wyoming
Ala;Ariz;Ark;Calif;Colo;Conn;Del;Fla;Ill;Ind;Kan;Ky;La;Md;Mass;Mich;Minn;Miss;Mo;Mont;Neb;Nev;N.H.;N.J.;N.M.;N.Y.;N.C.;N.D.;Okla;Ore;Pa;R.I.;S.C.;S.D.;Tenn
Va;Vt;Wash;W.Va.;Wis;Wyo;D.C.;District of Columbia;Puerto Rico;Guam;New England;Midwest;Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia
New Brunswick;Newfoundland;Labrador;Prince Edward Island;Yukon;Nunavut;Northwest Territories;New South Wales;Queensland;Victoria;Tasmania;South Australia
Western Australia;Northern Territory;England;Scotland;Wales;Northern Ireland;Ulster;Cornwall;Devon;Dorset;Somerset;Kent;Surrey;Sussex;Essex;Norfolk;Suffolk
Yorkshire;North Yorkshire;South Yorkshire;West Yorkshire;Lancashire;Cumbria;Northumberland;Durham;Cheshire;Derbyshire;Nottinghamshire;Leicestershire;Lincolnshire
Staffordshire;Shropshire;Warwickshire;Worcestershire;Gloucestershire;Oxfordshire;Buckinghamshire;Hertfordshire;Bedfordshire;Cambridgeshire;Hampshire;Berkshire
Wiltshire;Merseyside;Greater Manchester;West Midlands;Midlands;Glamorgan;Gwynedd;Powys;Aberdeenshire;Fife;Bavaria;Saxony;Thuringia;Hesse;Brandenburg
Lower Saxony;Saxony-Anhalt;North Rhine-Westphalia;Rhineland-Palatinate;Baden-Württemberg;Baden-Wuerttemberg;Schleswig-Holstein;Mecklenburg-Western Pomerania;Saarland
Normandy;Brittany;Provence;Burgundy;Alsace;Lorraine;Aquitaine;Occitanie;Corsica;Île-de-France;Catalonia;Andalusia;Galicia;Aragon;Asturias;Cantabria;Extremadura
Navarre;Murcia;Basque Country;Castile and León;Tuscany;Lombardy;Piedmont;Veneto;Sicily;Sardinia;Calabria;Apulia;Puglia;Campania;Liguria;Umbria;Lazio;Emilia-Romagna
Tyrol;Styria;Carinthia;Salzburg;Flanders;Wallonia;Friesland;Zeeland;Jutland;Zealand;Lapland;Silesia;Mazovia;Pomerania;Bohemia;Moravia;Transylvania;Wallachia
Vojvodina;Republika Srpska;Kosovo;Dalmatia;Istria;Thrace;Macedonia;Crete;Attica;Anatolia;Crimea;Donbas;Donbass;Donetsk;Luhansk;Lugansk;Kherson;Zaporizhzhia
Chechnya;Dagestan;Ingushetia;Tatarstan;Bashkortostan;North Ossetia;South Ossetia;Abkhazia;Adjara;Nagorno-Karabakh;Karabakh;Transnistria;Siberia;Far East;Sakhalin
Primorye;Chukotka;Yakutia;Krasnodar;Krasnoyarsk;Kaliningrad;Belgorod;Kursk;Xinjiang;Tibet;Inner Mongolia;Guangdong;Guangxi;Sichuan;Hunan;Hubei;Henan;Hebei
Shandong;Shanxi;Shaanxi;Jiangsu;Jiangxi;Zhejiang;Fujian;Anhui;Yunnan;Guizhou;Gansu;Qinghai;Ningxia;Hainan;Liaoning;Jilin;Heilongjiang;Manchuria
Hokkaido;Honshu;Kyushu;Shikoku;Okinawa;Fukushima;Punjab;Sindh;Balochistan;Baluchistan;Khyber Pakhtunkhwa;Khyber-Pakhtunkhwa;North Waziristan;South Waziristan
Waziristan;Swat Valley;Kashmir;Jammu and Kashmir;Jammu;Gujarat;Maharashtra;Rajasthan;Uttar Pradesh;Madhya Pradesh;Andhra Pradesh;Himachal Pradesh
Arunachal Pradesh;Telangana;Tamil Nadu;Kerala;Karnataka;Bihar;Jharkhand;Odisha;Orissa;West Bengal;Assam;Manipur;Mizoram;Nagaland;Tripura;Meghalaya;Haryana
Uttarakhand;Chhattisgarh;Goa;Ladakh;Sikkim;Helmand;Kandahar;Nangarhar;Kunduz;Herat;Kunar;Khost;Paktia;Paktika;Anbar;Nineveh;Diyala;Salahuddin;Kurdistan;Darfur
Kordofan;Blue Nile;South Kordofan;Tigray;Oromia;Amhara;Ogaden;Puntland;Somaliland;Jubaland;North Kivu;South Kivu;Ituri;Katanga;Kasai;Borno;Kaduna;Plateau State
Rivers State;Lagos State;Niger Delta;Biafra;Casamance;Cabinda;Zanzibar;KwaZulu-Natal;Gauteng;Western Cape;Eastern Cape;Limpopo;Free State;Mpumalanga;Transvaal
Western Sahara;Sinai;Sinai Peninsula;Cyrenaica;Fezzan;Tripolitania;Idlib;Golan Heights;Gaza Strip;Gaza;West Bank;East Jerusalem;Galilee;Negev;Hadramawt;Aden
Marib;Hodeidah;Khuzestan;Kerman;Isfahan;Sistan and Baluchestan;Aceh;Papua;West Papua;Java;Sumatra;Sulawesi;Borneo;Kalimantan;Bali;Lombok;Timor;Maluku;Moluccas
Mindanao;Luzon;Visayas;Sulu;Sabah;Sarawak;Johor;Penang;Selangor;Kelantan;Pattani;Yala;Narathiwat;Rakhine;Kachin;Shan State;Bougainville;Morobe;Enga
Chiapas;Oaxaca;Guerrero;Sinaloa;Sonora;Chihuahua;Jalisco;Michoacan;Michoacán;Tamaulipas;Veracruz;Yucatan;Yucatán;Nuevo Leon;Nuevo León;Baja California;Durango
Antioquia;Cauca;Putumayo;Bahia;Minas Gerais;Rio Grande do Sul;Mato Grosso;Parana;Para;Amazonas;Pernambuco;Ceara;Patagonia;Tierra del Fuego;Mendoza;Zulia
Middle East;Near East;Southeast Asia;South Asia;East Asia;Central Asia;Asia;Europe;Africa;North America;South America;Latin America;Central America;America
Americas;Oceania;Antarctica;Arctic;Antarctic;Caribbean;Balkans;Baltics;Caucasus;North Caucasus;Scandinavia;Eastern Europe;Western Europe;Central Europe;Sahel
Horn of Africa;Maghreb;West Africa;East Africa;North Africa;Southern Africa;Central Africa;sub-Saharan Africa;Sub-Saharan Africa;Levant;Iberia;Eurasia;Australasia
Polynesia;Micronesia;Melanesia;Asia Pacific;Asia-Pacific;West;the West;Third World;Falkland Islands;Falklands;Canary Islands;Azores;Madeira;Balearic Islands;Ibiza
Majorca;Mallorca;Channel Islands;Jersey;Guernsey;Isle of Man;Orkney;Shetland;Hebrides;Galapagos Islands;Galápagos;Kuril Islands;Kurils;Spratly Islands
Paracel Islands;Senkaku Islands;Diaoyu Islands;Andaman Islands;Chagos Islands;Diego Garcia;Aleutian Islands;Faroe Islands;Svalbard;Guantanamo Bay;Guantanamo
Silicon Valley;Manhattan;Brooklyn;Queens;Bronx;Staten Island;Harlem;Long Island;Hollywood;Wall Street;Capitol Hill;Times Square;Tiananmen Square;Tahrir Square
Red Square;Chernobyl;Fukushima Daiichi;Palestine;Holland;Britain;Great Britain;Soviet Union;USSR;U.S.S.R.;Yugoslavia;Czechoslovakia;East Germany;West Germany
Burma;Persia;Siam;Rhodesia;Zaire;Ceylon;Prussia;Ottoman Empire;U.S.;US;USA;U.S.A.;UK;U.K.;UAE;U.A.E.;DRC;PRC;DPRK;ROK;United States;United States of America
United Kingdom;Hong Kong;Macau;Macao;Vatican;Vatican City;Holy See;Ivory Coast;Cote d'Ivoire;Cape Verde;Swaziland;East Timor;Timor-Leste;South Korea;North Korea
Russia;Syria;Iran;Bolivia;Venezuela;Vietnam;Laos;Brunei;Moldova;Tanzania;Taiwan;Macedonia;North Macedonia;Czech Republic;Czechia;Slovakia;Congo;Congo-Kinshasa
Congo-Brazzaville;Bosnia;Herzegovina;Trinidad;Tobago;St. Kitts;Gambia;the Gambia;Bahamas;the Bahamas;the Netherlands;the Philippines;the Maldives;New Zealand`);

export const NATURE = list(`
Nile;Blue Nile;White Nile;Congo River;Niger River;Zambezi;Limpopo River;Orange River;Volta;Amazon;Amazon River;Orinoco;Parana River;Mississippi River;Missouri River
Ohio River;Colorado River;Rio Grande;Hudson River;Potomac;Potomac River;Columbia River;Yukon River;St. Lawrence River;Thames;River Thames;Severn;Mersey;Tyne;Rhine
Danube;Elbe;Oder;Seine;Loire;Rhone;Rhône;Po;Tiber;Ebro;Tagus;Douro;Dnieper;Dnipro;Dniester;Don;Volga;Ural;Ob;Yenisei;Lena;Amur;Tigris;Euphrates;Jordan River
Litani;Indus;Ganges;Brahmaputra;Mekong;Irrawaddy;Salween;Yangtze;Yangtze River;Yellow River;Pearl River;Murray River;Darling River;Atlantic;Atlantic Ocean
Pacific;Pacific Ocean;Indian Ocean;Arctic Ocean;Southern Ocean;Mediterranean;Mediterranean Sea;Black Sea;Red Sea;Caspian Sea;Baltic Sea;North Sea;Irish Sea
Aegean;Aegean Sea;Adriatic;Adriatic Sea;Dead Sea;Sea of Japan;East China Sea;South China Sea;Yellow Sea;Sea of Azov;Arabian Sea;Caribbean Sea;Gulf of Mexico
Gulf of Aden;Gulf of Oman;Persian Gulf;Gulf;Gulf of Guinea;Gulf of Thailand;Bay of Bengal;Hudson Bay;English Channel;Strait of Hormuz;Strait of Gibraltar
Strait of Malacca;Malacca Strait;Taiwan Strait;Bosphorus;Bosporus;Dardanelles;Suez Canal;Panama Canal;Barents Sea;Bering Sea;Bering Strait;Kerch Strait;Tasman Sea
Timor Sea;Lake Victoria;Lake Tanganyika;Lake Malawi;Lake Chad;Lake Turkana;Lake Baikal;Lake Geneva;Lake Michigan;Lake Superior;Lake Erie;Lake Ontario;Lake Huron
Great Lakes;Lake Titicaca;Lake Kivu;Aral Sea;Everest;Mount Everest;Kilimanjaro;Mount Kilimanjaro;Mount Kenya;Mont Blanc;Matterhorn;Mount Fuji;Ararat;Etna
Mount Etna;Vesuvius;Merapi;Mount Merapi;Pinatubo;Mount Pinatubo;K2;Elbrus;Denali;Alps;Andes;Himalayas;Himalaya;Hindu Kush;Karakoram;Pyrenees;Carpathians;Urals
Ural Mountains;Rockies;Rocky Mountains;Appalachians;Sierra Nevada;Atlas Mountains;Caucasus Mountains;Pamirs;Tora Bora;Sahara;Sahara Desert;Kalahari;Gobi
Gobi Desert;Mojave;Negev Desert;Great Barrier Reef;Great Plains;Ardennes;Black Forest;Highlands;Lake District;Death Valley;Grand Canyon;Yosemite;Yellowstone
Bekaa Valley;Jordan Valley;Korean Peninsula;Korean peninsula;Arabian Peninsula;Iberian Peninsula;Crimean Peninsula;Cape of Good Hope;Cape Horn;Niagara Falls
Mars;Venus;Jupiter;Saturn;Earth;Moon;Mercury;Neptune;Pluto;Uranus;Titan;Europa`);
