/**
 * Bodies that news of the whole world names without explaining: name and its variants (acronyms among them).
 * One line each; the first variant is the name shown.
 */
export const ORGANISATIONS: string = `
United Nations,UN,U.N.
European Union,EU,E.U.
NATO,Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
African Union,AU
Arab League
European Commission
European Parliament
European Council
European Central Bank,ECB
European Court of Justice
European Court of Human Rights
International Monetary Fund,IMF
World Bank
World Health Organization,World Health Organisation,WHO
World Trade Organization,World Trade Organisation,WTO
International Criminal Court,ICC
International Court of Justice,ICJ
International Atomic Energy Agency,IAEA
International Olympic Committee,IOC
International Committee of the Red Cross,ICRC
Red Cross
Red Crescent
Unicef,UNICEF
UNESCO,Unesco
UNHCR
UNRWA
UN Security Council,U.N. Security Council,United Nations Security Council,Security Council
UN General Assembly,U.N. General Assembly,United Nations General Assembly,General Assembly
OPEC,Opec
OECD
OSCE
ASEAN,Asean
BRICS,Brics
Interpol
Europol
Amnesty International
Human Rights Watch,HRW
Greenpeace
Oxfam
Médecins Sans Frontières,Medecins Sans Frontieres,MSF
FIFA,Fifa
UEFA,Uefa
NBA
NFL
MLB
NHL
FBI,Federal Bureau of Investigation
CIA,Central Intelligence Agency
NSA,National Security Agency
DEA
ICE
Internal Revenue Service,IRS
Federal Aviation Administration,FAA
National Transportation Safety Board,NTSB
Transportation Security Administration,TSA
Food and Drug Administration,FDA
CDC
Environmental Protection Agency,EPA
Securities and Exchange Commission,SEC
Federal Communications Commission,FCC
Federal Trade Commission,FTC
Federal Emergency Management Agency,FEMA
NASA,Nasa
NOAA
USGS,US Geological Survey,U.S. Geological Survey
Federal Reserve,Fed
State Department
Justice Department,Department of Justice,DOJ
Defense Department,Department of Defense,DoD
Treasury Department
Homeland Security,Department of Homeland Security,DHS
Congress,US Congress,U.S. Congress
Senate,US Senate,U.S. Senate
House of Representatives
Supreme Court
House of Commons,Commons
House of Lords
Democratic Party,Democrats
Republican Party,GOP
Labour Party,Labour
Conservative Party,Conservatives,Tories
Liberal Democrats,Lib Dems
Scotland Yard
Metropolitan Police
MI5
MI6
GCHQ
NHS
FSB
KGB
GRU
Mossad
Shin Bet
IDF,Israel Defense Forces,Israeli Defense Forces
Hamas
Hezbollah,Hizbollah,Hizbullah
Fatah
Taliban
al-Qaeda,Al-Qaeda,Al Qaeda,al-Qaida,Al-Qaida
Islamic State,ISIS,Isis,ISIL,IS,Daesh
Boko Haram
al-Shabab,Al-Shabab,al-Shabaab,Al-Shabaab
Houthis,Houthi
Muslim Brotherhood
Wagner Group,Wagner
Associated Press,AP
Reuters
AFP,Agence France-Presse,Agence France Presse
Bloomberg,Bloomberg News
BBC,BBC News
CNN
NBC,NBC News
ABC,ABC News
CBS,CBS News
Fox News
MSNBC
CNBC
NPR
Sky News
ITV
Al Jazeera,al-Jazeera,Al-Jazeera
RT
TASS,Tass
RIA Novosti
Interfax
Xinhua
Kyodo
Sputnik
New York Times
Washington Post
Wall Street Journal
Financial Times
Guardian
Daily Telegraph
Telegraph
Times of London
Independent
Daily Mail
Daily Mirror
Economist
Le Monde
Der Spiegel
Bild
USA Today
Los Angeles Times
New York Post
HuffPost,Huffington Post
BuzzFeed
Politico
Axios
Vox
TMZ
Facebook
Twitter
Instagram
YouTube
WhatsApp
TikTok
Telegram
Snapchat
Reddit
LinkedIn
Google
Apple
Microsoft
Amazon
Netflix
Tesla
SpaceX
Intel
IBM
Oracle
Samsung
Sony
Nokia
Huawei
Toyota
Honda
Nissan
Volkswagen
BMW
Ford
General Motors
General Electric
Boeing
Airbus
Lockheed Martin
Walmart
Target
Starbucks
McDonald's
Coca-Cola
Pepsi
Nike
Disney
Goldman Sachs
JPMorgan,JPMorgan Chase,JP Morgan
Morgan Stanley
Citigroup
HSBC
Barclays
Deutsche Bank
UBS
Credit Suisse
BP
Shell
ExxonMobil,Exxon
Chevron
Gazprom
Rosneft
Pfizer
Moderna
AstraZeneca
Johnson & Johnson
Uber
Airbnb
Wikipedia
Wikileaks,WikiLeaks
Wikimedia
Wikinews
Nasdaq
Moody's
Fitch
Yahoo
eBay
PayPal
Mozilla
Adobe
Cisco
Dell
Lufthansa
British Airways
Ryanair
easyJet
American Airlines
United Airlines
Delta Air Lines,Delta Airlines
Malaysia Airlines
Air France
Qantas
Manchester United
Manchester City
Real Madrid
`
