import type { PositionStance } from '../report/comparison.js'

/**
 * Words that take a stance. `subject`: the subject of the verb takes it; `owner`: the one whose it is ("Lima's demand",
 * "resistance from Oslo"); `judge`: whoever is speaking, or the one named after "to" ("unacceptable to the White
 * House").
 */
export interface StanceWord {
  readonly stance: PositionStance
  readonly holder: 'subject' | 'owner' | 'judge'
  /** The word that must follow: "called for". */
  readonly next?: readonly string[]
}

const entries = (words: string, entry: StanceWord): [string, StanceWord][] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, entry])

/** Verbs by every form that news prints. */
export const STANCE_VERBS: ReadonlyMap<string, StanceWord> = new Map([
  ...entries(`demand demands demanded demanding insist insists insisted insisting urge urges urged urging`, {
    stance: 'demands',
    holder: 'subject',
  }),
  ...entries('call calls called calling', { stance: 'demands', holder: 'subject', next: ['for', 'on'] }),
  ...entries(`push pushes pushed pushing press presses pressed pressing`, {
    stance: 'demands',
    holder: 'subject',
    next: ['for', 'to'],
  }),
  ...entries(
    `oppose opposes opposed opposing reject rejects rejected rejecting refuse refuses refused refusing deny denies
    denied denying criticise criticises criticised criticising criticize criticizes criticized criticizing condemn
    condemns condemned condemning dismiss dismisses dismissed dismissing object objects objected objecting resist
    resists resisted resisting accuse accuses accused accusing blame blames blamed blaming denounce denounces
    denounced denouncing veto vetoed disagree disagrees disagreed slam slams slammed rebuff rebuffed dispute
    disputes disputed disputing rebuke rebuked protest protested`,
    { stance: 'opposes', holder: 'subject' },
  ),
  ...entries('rule rules ruled ruling', { stance: 'opposes', holder: 'subject', next: ['out'] }),
  ...entries(
    `support supports supported supporting back backs backed backing welcome welcomes welcomed welcoming endorse
    endorses endorsed endorsing praise praises praised praising approve approves approved approving favour favours
    favoured favor favors favored applaud applauds applauded embrace embraces embraced defend defends defended
    defending champion championed`,
    { stance: 'supports', holder: 'subject' },
  ),
  ...entries('agree agrees agreed agreeing', { stance: 'supports', holder: 'subject', next: ['to', 'with', 'on'] }),
  ...entries('seek seeks sought seeking', { stance: 'supports', holder: 'subject' }),
  ...entries(`claim claims claimed claiming assert asserts asserted asserting`, {
    stance: 'supports',
    holder: 'subject',
  }),
  ...entries('consider considers considering', { stance: 'open', holder: 'subject' }),
  ...entries(`offer offers offered offering propose proposes proposed proposing`, {
    stance: 'offers',
    holder: 'subject',
  }),
  ...entries(
    `warn warns warned warning threaten threatens threatened threatening vow vows vowed vowing fear fears feared
    fearing caution cautions cautioned cautioning`,
    { stance: 'warns', holder: 'subject' },
  ),
])

export const STANCE_NOUNS: ReadonlyMap<string, StanceWord> = new Map([
  ...entries('demand demands insistence request requests ultimatum', { stance: 'demands', holder: 'owner' }),
  ...entries(
    `opposition rejection objection objections criticism pushback refusal denial resistance disapproval concerns
    concern`,
    { stance: 'opposes', holder: 'owner' },
  ),
  ...entries('support backing approval endorsement praise', { stance: 'supports', holder: 'owner' }),
  ...entries('readiness willingness openness', { stance: 'open', holder: 'owner' }),
  ...entries('offer proposal', { stance: 'offers', holder: 'owner' }),
  ...entries('warning warnings threat threats fears', { stance: 'warns', holder: 'owner' }),
])

export const STANCE_ADJECTIVES: ReadonlyMap<string, StanceWord> = new Map([
  ...entries('acceptable accepted', { stance: 'open', holder: 'judge' }),
  ...entries('unacceptable intolerable inadmissible', { stance: 'opposes', holder: 'judge' }),
  ...entries('negative', {
    stance: 'opposes',
    holder: 'judge',
    next: ['attitude', 'attitudes', 'reaction', 'reactions', 'response', 'responses', 'view', 'views'],
  }),
  ...entries('open ready willing', { stance: 'open', holder: 'subject', next: ['to'] }),
  ...entries('prepared', { stance: 'offers', holder: 'subject', next: ['to'] }),
  ...entries('opposed', { stance: 'opposes', holder: 'subject', next: ['to'] }),
  ...entries('concerned worried', { stance: 'warns', holder: 'subject', next: ['that', 'about'] }),
  ...entries('essential vital indispensable', { stance: 'demands', holder: 'judge' }),
])

/**
 * Phrases of several words; the holder is whoever is speaking unless the phrase has a subject that is a party. `|`
 * parts words of which one must stand there, `*` is any verb.
 */
export const STANCE_PHRASES: readonly { readonly words: string; readonly stance: PositionStance }[] = [
  { words: 'must *', stance: 'demands' },
  { words: 'must not|never|also|now *', stance: 'demands' },
  { words: 'should be|not|never', stance: 'demands' },
  { words: 'the need for', stance: 'demands' },
  { words: 'we need|want|expect', stance: 'demands' },
  { words: "it|it's was|is time", stance: 'demands' },
  { words: "it's time", stance: 'demands' },
  { words: 'has|have to *', stance: 'demands' },
  { words: 'no intention|intentions of', stance: 'opposes' },
  { words: 'no plans|plan|desire|reason to', stance: 'opposes' },
  { words: 'not going to', stance: 'opposes' },
  { words: "not|don't|doesn't|didn't|won't suit|accept|agree|want|recognise|recognize", stance: 'opposes' },
  { words: "not|don't|doesn't|didn't|won't work for", stance: 'opposes' },
  { words: 'is|are|was|were responsible for', stance: 'opposes' },
  { words: 'is|are|was|were to blame', stance: 'opposes' },
  { words: 'no agenda|peace|interest', stance: 'opposes' },
  { words: 'could|can|may agree|accept|compromise', stance: 'open' },
  { words: 'will continue|proceed|resume', stance: 'supports' },
  { words: 'will go|carry on', stance: 'supports' },
  { words: 'to continue|resume talks|negotiations|dialogue', stance: 'supports' },
  {
    words: 'possible|potential meeting|talks|summit|visit|deal|agreement|truce|ceasefire|settlement|compromise',
    stance: 'open',
  },
  { words: 'ready to respond|retaliate|fight|strike|defend|act|hit|escalate', stance: 'warns' },
  { words: 'ready to meet|help|mediate|host|provide|negotiate|talk', stance: 'offers' },
  { words: 'i|we hope|welcome', stance: 'supports' },
  { words: 'in favour|favor of', stance: 'supports' },
  { words: 'will|would not|never accept|agree|allow|recognise|recognize|tolerate', stance: 'opposes' },
]

/** Nouns that make an adjective of a state its people in power: "Russian officials". */
export const GOVERNING_NOUNS: ReadonlySet<string> = new Set([
  'officials',
  'official',
  'government',
  'governments',
  'authorities',
  'side',
  'diplomats',
  'diplomat',
  'leaders',
  'leader',
  'forces',
  'troops',
  'army',
  'military',
  'president',
  'delegation',
  'negotiators',
  'countries',
  'allies',
  'powers',
  'capitals',
  'states',
  'representatives',
  'ministers',
  'minister',
  'ministry',
  'parliament',
  'lawmakers',
  'aides',
  'administration',
  'regulators',
  'police',
  'board',
  'executives',
  'shareholders',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'members',
])

/** Words that turn a stance round. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  "n't",
  "didn't",
  "doesn't",
  "don't",
  "hasn't",
  "haven't",
  "won't",
  "wouldn't",
  "isn't",
  "aren't",
  "wasn't",
])
