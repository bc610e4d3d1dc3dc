/**
 * Words that stand before a person's name, lower case, a full stop left out. `true`: a form of address, never part of
 * a role.
 */
export const ADDRESSES: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof sir dame lord lady madam rev fr sr hon messrs
`)

/** Forms of address that tell a man, or a woman. */
export const MALE_ADDRESSES: ReadonlySet<string> = words('mr sir lord king prince baron duke pope father')
export const FEMALE_ADDRESSES: ReadonlySet<string> = words('mrs ms miss dame lady queen princess baroness duchess')

/**
 * Nouns for persons by office or work, singular, lower case: the heads of titles ("President X"), of appositions
 * ("X, a former deputy of ...") and of nominal mentions ("the president").
 */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
  president vice-president premier chancellor minister secretary undersecretary king queen prince princess emperor
  empress sultan emir duke duchess baron baroness pope cardinal archbishop bishop priest pastor rabbi imam mufti
  ayatollah sheikh reverend father senator representative congressman congresswoman lawmaker legislator
  parliamentarian mp mep governor mayor councillor councilman councilwoman alderman speaker whip leader chief head boss
  ambassador envoy emissary diplomat consul attaché negotiator mediator intermediary commissioner director
  director-general chairman chairwoman chairperson chair ceo cfo coo cto executive president-elect founder co-founder
  cofounder owner co-owner manager treasurer administrator trustee partner spokesman spokeswoman spokesperson adviser
  advisor aide assistant deputy official officer general colonel captain major lieutenant sergeant corporal private
  admiral commodore commander marshal brigadier pilot co-pilot copilot astronaut detective inspector superintendent
  constable sheriff marshal trooper prosecutor attorney lawyer solicitor barrister counsel judge justice magistrate
  coroner doctor surgeon physician nurse paramedic scientist researcher professor lecturer dean rector provost teacher
  principal student analyst economist strategist historian expert specialist engineer architect designer developer
  programmer journalist reporter correspondent editor columnist blogger commentator anchor presenter broadcaster host
  author writer novelist poet playwright artist painter sculptor photographer filmmaker actor actress comedian singer
  musician rapper composer conductor dancer model celebrity star producer director cinematographer coach trainer
  captain player striker midfielder defender goalkeeper quarterback pitcher batsman bowler golfer boxer sprinter
  swimmer cyclist driver racer champion athlete footballer referee activist campaigner organiser organizer protester
  dissident candidate nominee politician statesman banker financier investor billionaire millionaire entrepreneur
  businessman businesswoman tycoon magnate mogul oligarch farmer fisherman worker employee clerk cashier guard
  bodyguard firefighter soldier veteran militant warlord insurgent terrorist gunman shooter suspect attacker assailant
  killer murderer bomber hijacker hacker victim survivor witness bystander passenger resident neighbour neighbor
  customer tourist hiker climber guide refugee immigrant migrant detainee prisoner inmate hostage convict defendant
  plaintiff claimant wife husband spouse widow widower fiancé fiancée fiance fiancee girlfriend boyfriend mother father
  mum mom dad parent son daughter brother sister twin sibling cousin uncle aunt nephew niece grandfather grandmother
  grandson granddaughter son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law stepfather
  stepmother friend colleague predecessor successor counterpart rival ally mentor protégé predecessor incumbent
  secretary-general teen teenager boy girl man woman toddler baby child ex-president ex-minister ex-wife ex-husband
  chief-of-staff bailiff clergyman cleric monk nun missionary chaplain chef waiter bartender barista mechanic
  electrician plumber carpenter builder undertaker hunter ranger warden lifeguard skipper sailor spy informant agent
  whistleblower psychologist psychiatrist biologist chemist physicist astronomer geologist seismologist meteorologist
  climatologist epidemiologist virologist pathologist philosopher theologian sociologist anthropologist statistician
  mathematician librarian curator archaeologist critic creator inventor pioneer czar tsar ombudsman comptroller auditor
  regulator recruiter consultant contractor broker trader dealer lobbyist publicist
`)

/** Words that go before a person noun within a title or role: "deputy prime minister", "former special envoy". */
export const ROLE_MODIFIERS: ReadonlySet<string> = words(`
  former ex late then current acting interim incoming outgoing new longtime long-time veteran senior junior top chief
  lead leading deputy vice assistant associate executive managing general joint special prime foreign interior finance
  defence defense health education justice home trade energy transport transportation environment culture economy
  state national regional local provincial federal presidential ministerial parliamentary military naval army police
  security intelligence financial political legal medical scientific technical chief-executive secretary attorney solicitor
  press media communications public policy relations affairs opposition party majority minority house senate white
  staff self-styled self-proclaimed renowned prominent famous well-known fellow first second third one-time sometime
  first-class head supreme high grand personal private key main
`)

/** Nouns for bodies, singular, lower case: heads of names ("X Ministry") and of nominal mentions ("the airline"). */
export const ORGANISATION_NOUNS: ReadonlySet<string> = words(`
  ministry department agency bureau commission committee subcommittee council board authority administration office
  secretariat directorate inspectorate service services force forces police army navy guard guards militia corps
  command brigade battalion regiment division fleet squad unit task-force mission government parliament congress senate
  assembly house cabinet court tribunal party movement front alliance coalition league union federation confederation
  association society institute institution foundation trust charity fund organisation organization network group
  company corporation firm enterprise business conglomerate subsidiary manufacturer maker carmaker chipmaker automaker
  drugmaker planemaker airline carrier operator provider retailer supermarket chain bank lender insurer broker bureau
  university college school academy seminary faculty club team squad newspaper paper daily magazine journal weekly
  broadcaster station channel publisher outlet website startup start-up giant studio label band orchestra choir church
  diocese archdiocese synagogue congregation mosque temple family dynasty cartel gang syndicate cell campaign delegation
  panel jury watchdog regulator think-tank consortium partnership cooperative co-operative venture holding holdings
  supplier contractor developer utility brewery restaurant hospital clinic laboratory lab observatory museum gallery
  library theatre theater ensemble administration presidency monarchy embassy consulate junta regime caucus senate
`)

/** Words that end (or open) a body's proper name. */
export const ORGANISATION_SUFFIXES: ReadonlySet<string> = words(`
  inc ltd llc llp plc corp corporation co company gmbh ag sa nv bv spa limited incorporated group holdings holding
  partners associates ventures capital investments investment securities management technologies technology systems
  solutions software semiconductor semiconductors electronics motors motor pharmaceuticals pharma therapeutics
  biosciences laboratories labs industries industrial enterprises international worldwide global communications telecom
  telecommunications wireless mobile networks network media entertainment studios pictures records music games
  interactive press news times post herald tribune gazette chronicle journal observer mail mirror express star
  review telegraph guardian magazine weekly radio television tv broadcasting airlines airways air aviation aerospace railways
  railway rail shipping lines logistics transport freight energy petroleum oil gas power electric mining steel
  chemicals foods food beverages brewing brewery brands stores supermarkets bank bancorp banking financial finance
  insurance assurance mutual advisors advisers consulting insights analytics research institute institution foundation
  trust fund society association federation confederation union league alliance coalition council committee
  subcommittee commission board bureau agency authority administration department ministry office service services
  corps force forces army navy police constabulary guard guards militia brigade battalion regiment division command
  mission party movement front congress parliament senate assembly cabinet court tribunal university college school
  academy seminary club united city rovers wanderers athletic fc hospital clinic church cathedral synagogue
  organisation organization network program programme project initiative campaign center centre consortium exchange
  credit payment payments synod archdiocese diocese orchestra symphony ballet opera band choir
  legion team athletics committee cooperative directorate secretariat caucus delegation
`)

/** Words that end a building's or site's proper name. */
export const FACILITY_NOUNS: ReadonlySet<string> = words(`
  airport airfield airbase base barracks bridge building tower towers castle palace cathedral church mosque temple
  synagogue shrine monastery abbey hotel hostel inn motel resort embassy consulate mission compound hospital clinic
  stadium arena hall theatre theater museum gallery library station terminal port harbour harbor dock dam canal tunnel
  plant reactor refinery mine prison jail penitentiary courthouse house mansion villa estate park zoo garden gardens
  square plaza mall market centre center school campus cemetery memorial monument statue gate wall pier marina
  observatory cinema casino nightclub pub bar restaurant cafe café supermarket store shop warehouse factory headquarters
  street road avenue boulevard lane drive highway motorway freeway expressway checkpoint crossing camp heliport
  planetarium aquarium complex campus spaceport racecourse racetrack speedway ballpark velodrome pavilion residence lodge
`)

/** Words that end (or open) a place's proper name. */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  river lake sea ocean bay gulf strait channel canal island islands isle isles peninsula cape coast beach valley canyon
  mountain mountains mount hill hills range ridge volcano glacier desert forest woods plain plains plateau basin delta
  province region district county state territory territories oblast prefecture parish borough municipality township
  town city village suburb neighbourhood neighborhood republic kingdom emirate governorate canton republic capital
  country nation area zone heights springs falls creek harbor harbour reef archipelago continent department
  rapids bluffs fjord loch glen moor marsh swamp pass summit peak
`)

/** Words that end a document's name: laws, treaties, plans. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
  act bill law amendment treaty accord accords agreement pact protocol convention constitution charter declaration
  resolution directive regulation decree memorandum manifesto report plan roadmap communique communiqué deal
  statute code petition
`)

/** Words that end an event's name, and nouns that open one ("Hurricane X", "Operation Y"). */
export const EVENT_NOUNS: ReadonlySet<string> = words(`
  war battle siege revolution uprising intifada massacre genocide holocaust olympics olympic games cup championship
  championships open tournament festival awards award oscars prix rally marathon election elections referendum summit
  conference forum convention expo fair exhibition crisis earthquake hurricane typhoon cyclone storm flood tsunami
  pandemic day week season series final finals bowl derby parade ceremony inauguration trial
`)
export const EVENT_OPENERS: ReadonlySet<string> = words('hurricane typhoon cyclone storm operation')

/** Verbs of saying, in the forms that stand by a speaker's name. */
export const SPEECH_VERBS: ReadonlySet<string> = words(`
  said says say told tells added adds announced announces claimed claims confirmed confirms denied denies declared
  explained insisted noted warned stated tweeted wrote writes posted argued argues acknowledged admitted recalled
  replied responded asked urged stressed suggested commented remarked testified described called predicted promised
  vowed pledged estimated reported reports believes believed thinks thought hopes hoped continued concluded
`)

/** Capitalised words that are no names: days, months, and what capitals stand on for other reasons. */
export const NEVER_NAMES: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  gmt utc est edt cst cdt pst pdt bst cet am pm i i'm i've i'll i'd god christmas easter ramadan internet ok okay
  tv dna pin pii eve covid covid-19 hiv aids suv gps usb pdf html phd ba ma mba ceo cfo coo cto vip diy q&a faq usd eur gbp
  a an the this that these those he she it they we you his her its their our your my who whom whose which what when where
  why how and or but nor so yet if then than as at by for from in into of off on onto out over to under up with without
  after before during since until while although though because unless whereas however meanwhile moreover furthermore
  also too not no yes some any many much most more less few several all both each every either neither another other
  others one two three four five six seven eight nine ten eleven twelve hundred thousand million billion first second
  third last next here there now today tomorrow yesterday tonight again still just only even ever never always often
  according despite amid among around about above across against along behind below beneath beside besides between
  beyond down except inside like near opposite outside past per plus regarding round through throughout toward towards
  underneath unlike upon via within instead perhaps maybe indeed nevertheless nonetheless thus therefore hence
  otherwise elsewhere earlier later soon recently currently previously finally eventually let let's don't can't won't
  it's he's she's they're we're you're that's there's what's who's isn't aren't wasn't weren't doesn't didn't hasn't
  haven't hadn't couldn't wouldn't shouldn't is are was were be been being have has had do does did will would shall
  should can could may might must ought am
`)

/** Religions, peoples without a state, and political currents: adjectives that name no entity of a story. */
export const GROUP_ADJECTIVES: ReadonlySet<string> = words(`
  muslim muslims islamic islamist islamists christian christians catholic catholics protestant protestants orthodox
  jewish jew jews hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites shi'ite arab arabs arabic
  evangelical evangelicals mormon mormons anglican methodist baptist hispanic hispanics latino latinos latina black
  white asian-american african-american marxist communist communists socialist socialists liberal liberals conservative
  conservatives nazi nazis fascist fascists republican republicans democrat democrats democratic tory tories
  english-language spanish-language hebrew latin pashtun pashto farsi mandarin cantonese bible biblical quran koran
  western westerner westerners eastern northern southern
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}
