/**
 * States and territories: name and its variants; adjectives and words for their people; capital and its variants.
 * One line each, fields parted by semicolons, variants by commas; the first variant is the name shown.
 */
export const COUNTRIES: string = `
Afghanistan;Afghan,Afghans;Kabul
Albania;Albanian,Albanians;Tirana
Algeria;Algerian,Algerians;Algiers
Andorra;Andorran,Andorrans;Andorra la Vella
Angola;Angolan,Angolans;Luanda
Antigua and Barbuda,Antigua;Antiguan,Antiguans;
Argentina;Argentine,Argentinian,Argentines,Argentinians;Buenos Aires
Armenia;Armenian,Armenians;Yerevan
Australia;Australian,Australians,Aussie,Aussies;Canberra
Austria;Austrian,Austrians;Vienna
Azerbaijan;Azerbaijani,Azerbaijanis,Azeri,Azeris;Baku
Bahamas,The Bahamas;Bahamian,Bahamians;Nassau
Bahrain;Bahraini,Bahrainis;Manama
Bangladesh;Bangladeshi,Bangladeshis;Dhaka
Barbados;Barbadian,Barbadians;Bridgetown
Belarus;Belarusian,Belarusians,Belarussian,Belarussians;Minsk
Belgium;Belgian,Belgians;
Belize;Belizean,Belizeans;Belmopan
Benin;Beninese;Porto-Novo
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian,Bolivians;La Paz
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia;Bosnian,Bosnians;Sarajevo
Botswana;Botswanan,Batswana;Gaborone
Brazil;Brazilian,Brazilians;Brasília,Brasilia
Brunei;Bruneian,Bruneians;Bandar Seri Begawan
Bulgaria;Bulgarian,Bulgarians;Sofia
Burkina Faso;Burkinabe,Burkinabé;Ouagadougou
Burundi;Burundian,Burundians;Bujumbura,Gitega
Cambodia;Cambodian,Cambodians;Phnom Penh
Cameroon;Cameroonian,Cameroonians;Yaoundé,Yaounde
Canada;Canadian,Canadians;Ottawa
Cape Verde,Cabo Verde;Cape Verdean,Cape Verdeans;Praia
Central African Republic,CAR;Central African;Bangui
Chad;Chadian,Chadians;N'Djamena
Chile;Chilean,Chileans;Santiago
China,People's Republic of China,PRC;Chinese;Beijing,Peking
Colombia;Colombian,Colombians;Bogotá,Bogota
Comoros;Comorian,Comorians;Moroni
Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo;Congolese;Kinshasa
Republic of the Congo,Congo-Brazzaville;;Brazzaville
Costa Rica;Costa Rican,Costa Ricans;San José,San Jose
Croatia;Croatian,Croatians,Croat,Croats;Zagreb
Cuba;Cuban,Cubans;Havana
Cyprus;Cypriot,Cypriots,Greek Cypriot,Greek Cypriots;Nicosia
Czech Republic,Czechia;Czech,Czechs;Prague
Denmark;Danish,Dane,Danes;Copenhagen
Djibouti;Djiboutian,Djiboutians;
Dominica;;Roseau
Dominican Republic;Dominican,Dominicans;Santo Domingo
East Timor,Timor-Leste;Timorese,East Timorese;Dili
Ecuador;Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans;Quito
Egypt;Egyptian,Egyptians;Cairo
El Salvador;Salvadoran,Salvadorans,Salvadorean;San Salvador
Equatorial Guinea;Equatoguinean;Malabo
Eritrea;Eritrean,Eritreans;Asmara
Estonia;Estonian,Estonians;Tallinn
Eswatini,Swaziland;Swazi,Swazis;Mbabane
Ethiopia;Ethiopian,Ethiopians;Addis Ababa
Fiji;Fijian,Fijians;Suva
Finland;Finnish,Finn,Finns;Helsinki
France;French,Frenchman,Frenchmen,Frenchwoman;Paris
Gabon;Gabonese;Libreville
Gambia,The Gambia;Gambian,Gambians;Banjul
Georgia;Georgian,Georgians;Tbilisi
Germany;German,Germans;Berlin
Ghana;Ghanaian,Ghanaians;Accra
Greece;Greek,Greeks;Athens
Greenland;Greenlandic,Greenlander,Greenlanders;Nuuk
Grenada;Grenadian,Grenadians;
Guatemala;Guatemalan,Guatemalans;Guatemala City
Guinea;Guinean,Guineans;Conakry
Guinea-Bissau;;Bissau
Guyana;Guyanese;Georgetown
Haiti;Haitian,Haitians;Port-au-Prince
Honduras;Honduran,Hondurans;Tegucigalpa
Hong Kong;Hongkonger,Hongkongers,Hong Konger,Hong Kongers;
Hungary;Hungarian,Hungarians;Budapest
Iceland;Icelandic,Icelander,Icelanders;Reykjavik,Reykjavík
India;Indian,Indians;New Delhi,Delhi
Indonesia;Indonesian,Indonesians;Jakarta
Iran,Islamic Republic of Iran,Islamic Republic;Iranian,Iranians;Tehran,Teheran
Iraq;Iraqi,Iraqis;Baghdad
Ireland,Republic of Ireland,Irish Republic;Irish,Irishman,Irishwoman;Dublin
Israel;Israeli,Israelis;Jerusalem
Italy;Italian,Italians;Rome
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire;Ivorian,Ivorians;Yamoussoukro,Abidjan
Jamaica;Jamaican,Jamaicans;Kingston
Japan;Japanese;Tokyo
Jordan;Jordanian,Jordanians;Amman
Kazakhstan;Kazakh,Kazakhs,Kazakhstani;Astana,Nur-Sultan
Kenya;Kenyan,Kenyans;Nairobi
Kiribati;;Tarawa
Kosovo;Kosovan,Kosovans,Kosovar,Kosovars;Pristina
Kuwait;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;Kyrgyz,Kyrgyzstani;Bishkek
Laos;Laotian,Laotians,Lao;Vientiane
Latvia;Latvian,Latvians;Riga
Lebanon;Lebanese;Beirut
Lesotho;Basotho;Maseru
Liberia;Liberian,Liberians;Monrovia
Libya;Libyan,Libyans;Tripoli
Liechtenstein;Liechtensteiner;Vaduz
Lithuania;Lithuanian,Lithuanians;Vilnius
Luxembourg;Luxembourger,Luxembourgers;
Madagascar;Malagasy,Madagascan;Antananarivo
Malawi;Malawian,Malawians;Lilongwe
Malaysia;Malaysian,Malaysians;Kuala Lumpur
Maldives,The Maldives;Maldivian,Maldivians;Malé
Mali;Malian,Malians;Bamako
Malta;Maltese;Valletta
Marshall Islands;Marshallese;Majuro
Mauritania;Mauritanian,Mauritanians;Nouakchott
Mauritius;Mauritian,Mauritians;Port Louis
Mexico;Mexican,Mexicans;Mexico City
Micronesia;Micronesian,Micronesians;Palikir
Moldova;Moldovan,Moldovans;Chișinău,Chisinau
Monaco;Monegasque,Monégasque;
Mongolia;Mongolian,Mongolians;Ulaanbaatar,Ulan Bator
Montenegro;Montenegrin,Montenegrins;Podgorica
Morocco;Moroccan,Moroccans;Rabat
Mozambique;Mozambican,Mozambicans;Maputo
Myanmar,Burma;Burmese;Naypyidaw,Naypyitaw
Namibia;Namibian,Namibians;Windhoek
Nauru;Nauruan,Nauruans;
Nepal;Nepali,Nepalis,Nepalese;Kathmandu
Netherlands,The Netherlands,Holland;Dutch,Dutchman,Dutchwoman;The Hague,Amsterdam
New Zealand;New Zealander,New Zealanders,Kiwi,Kiwis;Wellington
Nicaragua;Nicaraguan,Nicaraguans;Managua
Niger;Nigerien,Nigeriens;Niamey
Nigeria;Nigerian,Nigerians;Abuja
North Korea,DPRK,Democratic People's Republic of Korea;North Korean,North Koreans;Pyongyang
North Macedonia,Macedonia;Macedonian,Macedonians;Skopje
Norway;Norwegian,Norwegians;Oslo
Oman;Omani,Omanis;Muscat
Pakistan;Pakistani,Pakistanis;Islamabad
Palau;Palauan,Palauans;Ngerulmud
Palestine,Palestinian territories,Palestinian Territories;Palestinian,Palestinians;Ramallah
Panama;Panamanian,Panamanians;Panama City
Papua New Guinea;Papua New Guinean,Papua New Guineans;Port Moresby
Paraguay;Paraguayan,Paraguayans;Asunción,Asuncion
Peru;Peruvian,Peruvians;Lima
Philippines,The Philippines;Philippine,Filipino,Filipinos,Filipina;Manila
Poland;Polish,Pole,Poles;Warsaw
Portugal;Portuguese;Lisbon
Puerto Rico;Puerto Rican,Puerto Ricans;San Juan
Qatar;Qatari,Qataris;Doha
Romania;Romanian,Romanians;Bucharest
Russia,Russian Federation;Russian,Russians;Moscow
Rwanda;Rwandan,Rwandans;Kigali
Saint Kitts and Nevis,St Kitts and Nevis;;Basseterre
Saint Lucia,St Lucia,St. Lucia;St Lucian;Castries
Saint Vincent and the Grenadines,St Vincent and the Grenadines;Vincentian,Vincentians;Kingstown
Samoa;Samoan,Samoans;Apia
San Marino;Sammarinese;
São Tomé and Príncipe,Sao Tome and Principe;;São Tomé
Saudi Arabia;Saudi,Saudis,Saudi Arabian;Riyadh
Senegal;Senegalese;Dakar
Serbia;Serbian,Serbians,Serb,Serbs;Belgrade
Seychelles;Seychellois;Victoria
Sierra Leone;Sierra Leonean,Sierra Leoneans;Freetown
Singapore;Singaporean,Singaporeans;
Slovakia;Slovak,Slovaks,Slovakian;Bratislava
Slovenia;Slovenian,Slovenians,Slovene,Slovenes;Ljubljana
Solomon Islands;Solomon Islander,Solomon Islanders;Honiara
Somalia;Somali,Somalis;Mogadishu
Somaliland;Somalilander;Hargeisa
South Africa;South African,South Africans;Pretoria
South Korea,Republic of Korea,ROK;South Korean,South Koreans;Seoul
South Sudan;South Sudanese;Juba
Spain;Spanish,Spaniard,Spaniards;Madrid
Sri Lanka;Sri Lankan,Sri Lankans;Colombo
Sudan;Sudanese;Khartoum
Suriname;Surinamese;Paramaribo
Sweden;Swedish,Swede,Swedes;Stockholm
Switzerland;Swiss;Bern,Berne
Syria;Syrian,Syrians;Damascus
Taiwan,Republic of China;Taiwanese;Taipei
Tajikistan;Tajik,Tajiks,Tajikistani;Dushanbe
Tanzania;Tanzanian,Tanzanians;Dodoma
Thailand;Thai,Thais;Bangkok
Togo;Togolese;Lomé,Lome
Tonga;Tongan,Tongans;Nuku'alofa
Trinidad and Tobago,Trinidad;Trinidadian,Trinidadians;Port of Spain
Tunisia;Tunisian,Tunisians;Tunis
Turkey,Türkiye,Turkiye;Turkish,Turk,Turks;Ankara
Turkmenistan;Turkmen;Ashgabat
Tuvalu;Tuvaluan,Tuvaluans;Funafuti
Uganda;Ugandan,Ugandans;Kampala
Ukraine;Ukrainian,Ukrainians;Kyiv,Kiev
United Arab Emirates,UAE,Emirates;Emirati,Emiratis;Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain;British,Briton,Britons,Brit,Brits;London
United States,US,U.S.,USA,U.S.A.,United States of America,America;American,Americans;Washington,Washington D.C.,Washington DC,Washington D.C
Uruguay;Uruguayan,Uruguayans;Montevideo
Uzbekistan;Uzbek,Uzbeks,Uzbekistani;Tashkent
Vanuatu;Ni-Vanuatu;Port Vila
Vatican,Vatican City,Holy See;;
Venezuela;Venezuelan,Venezuelans;Caracas
Vietnam,Viet Nam;Vietnamese;Hanoi
Western Sahara;Sahrawi,Sahrawis;
Yemen;Yemeni,Yemenis;Sanaa,Sana'a
Zambia;Zambian,Zambians;Lusaka
Zimbabwe;Zimbabwean,Zimbabweans;Harare
England;English,Englishman,Englishmen,Englishwoman;
Scotland;Scottish,Scot,Scots,Scotsman;Edinburgh
Wales;Welsh,Welshman,Welshwoman;Cardiff
Northern Ireland;Northern Irish;Belfast
Soviet Union,USSR;Soviet,Soviets;
Yugoslavia;Yugoslav,Yugoslavs,Yugoslavian;
Czechoslovakia;Czechoslovak,Czechoslovaks;
East Germany,GDR;East German,East Germans;
West Germany;West German,West Germans;
Korea;Korean,Koreans;
Tibet;Tibetan,Tibetans;Lhasa
Chechnya;Chechen,Chechens;Grozny
Crimea;Crimean,Crimeans;Simferopol
Catalonia;Catalan,Catalans;
Kurdistan,Iraqi Kurdistan;Kurdish,Kurd,Kurds;Erbil
Kashmir;Kashmiri,Kashmiris;Srinagar
Bermuda;Bermudian,Bermudians;
Macau,Macao;Macanese;
Guam;Guamanian;
Gibraltar;Gibraltarian,Gibraltarians;
`

/** Parts of the world, seas and their like: name and variants; adjectives and people. */
export const WORLD_REGIONS: string = `
Africa;African,Africans
Antarctica;Antarctic
Arctic;
Asia;Asian,Asians
Europe;European,Europeans
North America;North American,North Americans
South America;South American,South Americans
Latin America;Latin American,Latin Americans
Central America;Central American,Central Americans
Central Asia;Central Asian
Southeast Asia,South-East Asia;Southeast Asian
South Asia;South Asian
East Asia;East Asian
West Africa;West African
East Africa;East African
North Africa,Northern Africa;North African
Southern Africa;
Sub-Saharan Africa;
Middle East,Mideast;Middle Eastern
Western Europe;Western European
Eastern Europe;Eastern European
Scandinavia;Scandinavian,Scandinavians
Balkans;Balkan
Baltics,Baltic States,Baltic states;Baltic
Caucasus;
Caribbean,West Indies;West Indian,West Indians
Oceania;
Gulf,Persian Gulf;
Horn of Africa;
Sahel;
Siberia;Siberian
Scandinavian Peninsula;
Korean Peninsula,Korean peninsula;
Gaza,Gaza Strip;Gazan,Gazans
West Bank;
Golan Heights;
Donbas,Donbass;
Bavaria;Bavarian,Bavarians
Sicily;Sicilian,Sicilians
Sardinia;Sardinian
Tuscany;
Normandy;
Brittany;Breton
Flanders;Flemish
Wallonia;Walloon
Punjab;Punjabi
Bengal;Bengali
Quebec,Québec;
Ontario;
British Columbia;
Alberta;
Manitoba;
Saskatchewan;
Nova Scotia;
New Brunswick;
Newfoundland;
Queensland;
Victoria;
Tasmania;
New South Wales;
South Australia;
Western Australia;
Northern Territory;
East Jerusalem;
Midwest;
New England;
Pacific,Pacific Ocean;
Atlantic,Atlantic Ocean;
Indian Ocean;
Arctic Ocean;
Mediterranean,Mediterranean Sea;
Baltic Sea;
Black Sea;
North Sea;
Red Sea;
Caspian Sea;
South China Sea;
East China Sea;
English Channel;
Strait of Hormuz;
Suez Canal;
Panama Canal;
Gulf of Mexico;
`

/** The states of the United States. */
export const US_STATES: string =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|' +
  'Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|' +
  'Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|' +
  'Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|' +
  'Wisconsin|Wyoming|Washington State|District of Columbia'

/** Adjectives and people of American states and of cities: form, place. */
export const LOCAL_DEMONYMS: string =
  'Texan:Texas|Texans:Texas|Californian:California|Californians:California|Floridian:Florida|Floridians:Florida|' +
  'Hawaiian:Hawaii|Alaskan:Alaska|Virginian:Virginia|Parisian:Paris|Parisians:Paris|Londoner:London|' +
  'Londoners:London|New Yorker:New York|New Yorkers:New York|Muscovite:Moscow|Muscovites:Moscow|Berliner:Berlin|' +
  'Viennese:Vienna|Roman:Rome|Venetian:Venice|Neapolitan:Naples|Glaswegian:Glasgow|Mancunian:Manchester'

/** Well-known cities and other places of less usual names, beside those of the list of cities: name and variants. */
export const OTHER_PLACES: string = `
New York City,NYC
Los Angeles,L.A.,LA
Saint Petersburg,St Petersburg,St. Petersburg
Brussels
Geneva
Milan
Naples
Florence
Venice
Turin
Munich
Cologne
Frankfurt
Seville
Prague
Odesa,Odessa
Kharkiv,Kharkov
Lviv
Kherson
Dnipro
Luhansk,Lugansk
Donetsk
Mumbai,Bombay
Kolkata,Calcutta
Chennai,Madras
Bengaluru,Bangalore
Yangon,Rangoon
Ho Chi Minh City,Saigon
Mecca
Medina
Aleppo
Mosul
Basra
Benghazi
Rafah
Khan Younis,Khan Yunis
Brooklyn
Manhattan
Queens
Bronx
Staten Island
Harlem
Hollywood
Silicon Valley
Westminster
Long Island
San Francisco
St Louis,St. Louis
Niagara Falls
Capitol Hill
Wall Street
Downtown
`

/**
 * Seats of power: name; the state (or body) that it stands for when it acts; both the building and the institution.
 * The institution is an entity of its own, as newspapers use it.
 */
export const SEATS: string = `
Kremlin;Russia
White House;United States
Oval Office;United States
Pentagon;United States
Capitol,U.S. Capitol,US Capitol;United States
Downing Street,10 Downing Street,Number 10,No 10,No. 10;United Kingdom
Whitehall;United Kingdom
Buckingham Palace;United Kingdom
Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace;France
Quai d'Orsay;France
Blue House;South Korea
Zhongnanhai;China
Bundestag;Germany
Knesset;Israel
Foggy Bottom;United States
Mar-a-Lago;United States
Camp David;United States
`

/** Airports that news names by their code or their bare name. */
export const AIRPORTS: string = `
Los Angeles International Airport,LAX
John F. Kennedy International Airport,JFK,JFK Airport,Kennedy Airport
LaGuardia Airport,LaGuardia
Newark Liberty International Airport,Newark Airport
O'Hare International Airport,O'Hare,O'Hare Airport
Heathrow Airport,Heathrow,London Heathrow
Gatwick Airport,Gatwick
Stansted Airport,Stansted
Charles de Gaulle Airport
Schiphol Airport,Schiphol
Narita International Airport,Narita,Narita Airport
Haneda Airport,Haneda
Sheremetyevo Airport,Sheremetyevo
Domodedovo Airport,Domodedovo
Changi Airport
Ben Gurion Airport
Dulles International Airport,Dulles Airport
Reagan National Airport
`
