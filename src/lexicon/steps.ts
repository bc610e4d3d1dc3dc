import type { StepModality } from '../report/outlook.js'

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

/** Lemmas of verbs for what is done once, by appointment or decision: what an editor would put into a diary. */
export const STEP_VERBS: ReadonlySet<string> = new Set(
  words(
    `meet visit travel fly arrive return hold convene gather attend host vote decide rule hear testify appear sign ratify
    submit present publish release unveil announce brief deliver ship send deploy withdraw launch begin start open reopen
    close resume continue conclude end expire investigate examine review inspect interview consult negotiate discuss speak
    address file sue appeal charge extradite deport transport bury repatriate evacuate replace rebuild repair pay
    compensate nominate elect appoint inaugurate resign retire implement suspend impose lift extend join enter leave
    depart head go come evaluate consider respond reply answer report update issue proceed step hand transfer move cut
    raise introduce ban halt stop stage strike march rally reconvene deliberate debate question try sentence select choose`,
  ),
)

/** Verbs that also tell of how things are or go on: they want a time beside them. */
export const LOOSE_STEP_VERBS: ReadonlySet<string> = new Set(
  words(
    `go come move leave end stop raise cut consider answer try enter join step pay replace question respond hold
    continue resume proceed open close start begin extend head issue select choose`,
  ),
)

/** Verbs that tell of no event, whatever time stands beside them. */
export const STATE_VERBS: ReadonlySet<string> = new Set(
  words(
    'be have need want know think believe seem remain stay look feel mean like love hope expect see get become say tell',
  ),
)

/** Nouns for what is appointed. */
export const STEP_NOUNS: ReadonlySet<string> = new Set(
  words(
    `meeting meetings talks summit vote election elections hearing hearings trial ruling verdict visit trip deadline
    conference session inquiry investigation ceremony funeral protest protests strike strikes negotiations round rounds
    consultation consultations dialogue delivery deliveries launch publication signing referendum review briefing
    inspection exercise exercises announcement debate interview appeal search evacuation operation operations work
    contacts season`,
  ),
)

const entries = (modality: StepModality, list: string): [string, StepModality][] =>
  words(list).map((word) => [word, modality])

/** Of the words below these tell of an act that is done: its day is not that of the step. */
export const PLEDGING: ReadonlySet<string> = new Set(
  words('agreed agree agrees pledged pledges promised promises vowed vows'),
)

/** Words that stand before "to" and a verb, with how sure they make it. */
export const STEP_TO: ReadonlyMap<string, StepModality> = new Map([
  ...entries(
    'planned',
    `due set scheduled slated going plans plan planned planning intends intend intended agreed agree agrees preparing
    prepares prepared pledged pledges promised promises vowed vows about poised`,
  ),
  ...entries('expected', 'expected expects expect likely'),
  ...entries('possible', 'hopes hoped hoping hope aims aim aiming wants ready willing'),
])

/** After a form of "be", these stand before a place or a time: "is due in Oslo", "are expected on Friday". */
export const STEP_AT: ReadonlyMap<string, StepModality> = new Map([
  ...entries('planned', 'due scheduled planned slated set'),
  ...entries('expected', 'expected'),
])

/** Words that stand before a noun of the list above. */
export const STEP_ADJECTIVES: ReadonlyMap<string, StepModality> = new Map([
  ...entries('planned', 'planned scheduled upcoming forthcoming next'),
  ...entries('expected', 'expected'),
  ...entries('possible', 'possible potential prospective proposed'),
])

/** Verbs by which somebody asks for a step: "urged Lima to", "called for a vote". */
export const ASKING_VERBS: ReadonlySet<string> = new Set(words('call urge demand request press push'))

/** What somebody fears is no step, and what "needs to be discussed" no demand. */
export const FEARING_WORDS: ReadonlySet<string> = new Set(
  words('fear fears feared fearing worry worries worried worrying concern concerns concerned afraid risk risks'),
)

export const TALKING_VERBS: ReadonlySet<string> = new Set(words('discuss consider speak debate address examine review'))

/** Words that open what something else hangs on. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  words('if unless provided depending depend depends depended once'),
)
