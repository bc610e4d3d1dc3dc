/** What news says became of the people counted. Keys are lower case. */

export type Role = 'dead' | 'injured' | 'missing' | 'arrested' | 'displaced' | 'rescued' | 'evacuated'

/** Participles and adjectives that say it of the people counted: "six were killed", "six dead". */
export const ROLE_STATES: Readonly<Record<string, Role>> = {
  dead: 'dead', killed: 'dead', lynched: 'dead', beheaded: 'dead', electrocuted: 'dead', slain: 'dead', murdered: 'dead', executed: 'dead', massacred: 'dead',
  assassinated: 'dead', drowned: 'dead',
  injured: 'injured', wounded: 'injured', hurt: 'injured', hospitalised: 'injured', hospitalized: 'injured',
  maimed: 'injured',
  missing: 'missing', unaccounted: 'missing', arrested: 'arrested', detained: 'arrested', captured: 'arrested',
  jailed: 'arrested',
  imprisoned: 'arrested', displaced: 'displaced', homeless: 'displaced', uprooted: 'displaced', rescued: 'rescued',
  evacuated: 'evacuated',
  saved: 'rescued',
}

/** Verbs without an object that say it: "six died". */
export const ROLE_INTRANSITIVES: Readonly<Record<string, Role>> = {
  died: 'dead', die: 'dead', perished: 'dead', disappeared: 'missing', vanished: 'missing', survived: 'rescued', drowned: 'dead',
}

/** Verbs whose object is the people counted: "killing six". */
export const ROLE_VERBS: Readonly<Record<string, Role>> = {
  killed: 'dead', killing: 'dead', kill: 'dead', kills: 'dead', murdered: 'dead', murdering: 'dead', murder: 'dead',
  slaughtered: 'dead',
  executed: 'dead', executing: 'dead', massacred: 'dead', injured: 'injured', injuring: 'injured', injure: 'injured',
  injures: 'injured',
  wounded: 'injured', wounding: 'injured', wound: 'injured', wounds: 'injured', hurt: 'injured', hurting: 'injured',
  maimed: 'injured',
  arrested: 'arrested', arresting: 'arrested', arrest: 'arrested', arrests: 'arrested', detained: 'arrested',
  detaining: 'arrested',
  detain: 'arrested', captured: 'arrested', capturing: 'arrested', jailed: 'arrested', displaced: 'displaced',
  displacing: 'displaced',
  displace: 'displaced', uprooting: 'displaced', uprooted: 'displaced', rescued: 'rescued', rescuing: 'rescued',
  rescue: 'rescued',
  evacuated: 'evacuated', evacuating: 'evacuated', evacuate: 'evacuated', saved: 'rescued', saving: 'rescued',
}

/** Nouns that are counted or that a number is the sum of: "six deaths", "a death toll of six". */
export const ROLE_NOUNS: Readonly<Record<string, Role>> = {
  death: 'dead', deaths: 'dead', fatality: 'dead', fatalities: 'dead', toll: 'dead', killings: 'dead', bodies: 'dead',
  dead: 'dead',
  lives: 'dead', corpses: 'dead', murders: 'dead', injury: 'injured', injuries: 'injured', injured: 'injured',
  wounded: 'injured',
  missing: 'missing', arrests: 'arrested', detentions: 'arrested', detainees: 'arrested', evacuees: 'evacuated',
  survivors: 'rescued',
  refugees: 'displaced',
}

/**
 * Wordings of several words that say it of the people counted, after them. `_` stands for up to three words: "were taken
 * to a local hospital".
 */
export const ROLE_PREDICATES: readonly (readonly [wording: string, role: Role])[] = [
  ['lost their lives', 'dead'], ['lost his life', 'dead'], ['lost her life', 'dead'], ['lose their lives', 'dead'],
  ['shot dead', 'dead'], ['gunned down', 'dead'], ['succumbed to', 'dead'], ['met their deaths', 'dead'],
  ['did not survive', 'dead'], ['fatally shot', 'dead'], ['fatally stabbed', 'dead'], ['fatally injured', 'dead'],
  ['fatally wounded', 'dead'], ['fatally struck', 'dead'], ['suffered fatal injuries', 'dead'], ['die', 'dead'],
  ['in _ hospital', 'injured'], ['taken to _ hospital', 'injured'], ['taken to _ hospitals', 'injured'],
  ['rushed to _ hospital', 'injured'], ['rushed to _ hospitals', 'injured'], ['admitted to _ hospital', 'injured'],
  ['airlifted to _ hospital', 'injured'], ['flown to _ hospital', 'injured'], ['sent to _ hospital', 'injured'],
  ['transported to _ hospital', 'injured'], ['to hospital', 'injured'], ['to the hospital', 'injured'],
  ['treated for', 'injured'], ['treated in', 'injured'], ['treated at', 'injured'], ['receiving treatment', 'injured'],
  ['received treatment', 'injured'], ['needed treatment', 'injured'], ['suffered _ injuries', 'injured'],
  ['sustained _ injuries', 'injured'], ['suffered _ burns', 'injured'], ['sustained _ burns', 'injured'],
  ['suffered _ wounds', 'injured'], ['sustained _ wounds', 'injured'], ['suffered smoke inhalation', 'injured'],
  ['for _ injuries', 'injured'], ['for burns', 'injured'], ['for smoke inhalation', 'injured'], ['for shock', 'injured'],
  ['with _ injuries', 'injured'], ['with burns', 'injured'],
  ['not been found', 'missing'], ['not yet been found', 'missing'], ['yet to be found', 'missing'],
  ['not been located', 'missing'],
  ['taken into _ custody', 'arrested'], ['in custody', 'arrested'], ['in police custody', 'arrested'],
  ['under arrest', 'arrested'], ['in detention', 'arrested'], ['rounded up', 'arrested'], ['into custody', 'arrested'],
  ['made homeless', 'displaced'], ['forced from _ homes', 'displaced'], ['driven from _ homes', 'displaced'],
  ['forced to flee', 'displaced'], ['forced to leave _ homes', 'displaced'], ['had to flee', 'displaced'],
  ['to flee', 'displaced'], ['from their homes', 'displaced'], ['out of their homes', 'displaced'],
  ['fled their _ homes', 'displaced'], ['fled their villages', 'displaced'], ['fled their houses', 'displaced'],
  ['fled the fighting', 'displaced'], ['fled the violence', 'displaced'], ['fled the war', 'displaced'],
  ['fled the area', 'displaced'], ['fled the region', 'displaced'], ['fled the country', 'displaced'],
  ['fled the city', 'displaced'], ['fled the town', 'displaced'], ['fled to neighbouring', 'displaced'],
  ['fled to neighboring', 'displaced'],
  ['pulled alive', 'rescued'], ['pulled _ alive', 'rescued'], ['pulled from _ alive', 'rescued'],
  ['found alive', 'rescued'], ['plucked from', 'rescued'], ['brought ashore', 'rescued'], ['to safety', 'rescued'],
  ['brought to safety', 'rescued'], ['pulled to safety', 'rescued'], ['taken to safety', 'rescued'],
  ['led to safety', 'rescued'], ['winched to safety', 'rescued'], ['airlifted to safety', 'rescued'],
  ['ordered to evacuate', 'evacuated'], ['ordered to leave', 'evacuated'], ['told to evacuate', 'evacuated'],
  ['had to evacuate', 'evacuated'], ['forced to evacuate', 'evacuated'], ['to evacuate', 'evacuated'],
  ['moved to safety', 'evacuated'],
]

/** What a wording that begins with "in", "under", "with" or "for" needs before it: else it tells only where or how they are. */
export const PLACING: ReadonlySet<string> = new Set(['in', 'under', 'with', 'for'])

/** Verbs of several words whose object is the people counted, before them. */
export const ROLE_VERB_PHRASES: Readonly<Record<string, Role>> = {
  'shot dead': 'dead', 'shoot dead': 'dead', 'shoots dead': 'dead', 'shooting dead': 'dead', 'fatally shot': 'dead',
  'fatally stabbed': 'dead', 'gunned down': 'dead', 'to death': 'dead', 'fatal for': 'dead', 'fatal to': 'dead',
  'rounded up': 'arrested', 'took into custody': 'arrested', 'taking into custody': 'arrested',
}

/** "to death" after these is a sentence or a manner of speaking. */
export const NO_DEATHS: ReadonlySet<string> = new Set([
  'sentenced', 'sentence', 'sentences', 'sentencing', 'condemned', 'condemn', 'scared', 'bored', 'frightened',
  'starved', 'worried',
])

/** Before a number: it is a part of what was counted before, not the whole. */
export const PART_CUES: ReadonlySet<string> = new Set(['including', 'includes', 'included', 'include'])
/** "among them", "among whom". */
export const AMONG: ReadonlySet<string> = new Set(['among', 'amongst'])

/** Nouns for things and beasts, in the plural: a verb of casualties says something else of them. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set([
  'firms', 'companies', 'businesses', 'shops', 'stores', 'banks', 'jobs', 'seats', 'posts', 'points', 'cars', 'vehicles',
  'trucks', 'lorries', 'buses', 'trains', 'planes', 'aircraft', 'jets', 'helicopters', 'boats', 'ships', 'vessels',
  'tanks', 'drones', 'missiles', 'rockets', 'guns', 'weapons', 'rifles', 'houses', 'homes', 'buildings', 'flats',
  'apartments', 'villages', 'towns', 'cities', 'districts', 'countries', 'states', 'files', 'documents', 'emails',
  'paintings', 'artefacts', 'artifacts', 'items', 'books', 'records', 'bills', 'deals', 'projects', 'programs',
  'programmes', 'schools', 'hospitals', 'churches', 'farms', 'trees', 'hectares', 'acres', 'animals', 'dogs', 'cats',
  'cattle', 'cows', 'sheep', 'pigs', 'horses', 'chickens', 'birds', 'whales', 'elephants', 'bears', 'penalties',
  'goals', 'games', 'matches', 'images', 'photos', 'pictures', 'messages', 'votes', 'positions', 'flags', 'bridges',
  'parcels', 'packages', 'bags', 'phones', 'laptops', 'computers', 'pages', 'names', 'words', 'laws', 'rules',
])

/** Nouns for people in general, in the singular and plural: "no passengers were hurt". */
export const PEOPLE: ReadonlySet<string> = new Set([
  'people', 'persons', 'person', 'civilians', 'civilian', 'soldiers', 'soldier', 'passengers', 'passenger', 'dead',
  'deaths', 'lives', 'victims', 'men', 'man', 'women', 'woman', 'children', 'child', 'workers', 'worker', 'residents',
  'resident', 'miners', 'migrants', 'students', 'student', 'officers', 'officer', 'pupils', 'staff', 'crew',
  'bystanders', 'pedestrians', 'firefighters', 'police', 'troops', 'hostages', 'suspects', 'tourists', 'protesters',
  'them', 'those',
])

/** Nouns that "no" makes a count of none: "no injuries were reported". */
export const NONE_NOUNS: ReadonlySet<string> = new Set(['deaths', 'fatalities', 'injuries', 'arrests', 'killings'])
