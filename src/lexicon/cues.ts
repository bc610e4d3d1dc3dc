import type { CueClass } from '../report/annotation.js'
import { inflect } from './inflection.js'

/**
 * The words that report speech, with what they do to it and what they take.
 *
 * Own choice from knowledge of English news. Frames, one letter each:
 * `c` a clause ("said (that) it rained"), `o` a noun phrase ("confirmed the deaths"), `i` an infinitive ("vowed to stay"),
 * `a` an addressee first ("told reporters that"), `v` may stand before its subject ("..., said the mayor").
 * After `+` come the prepositions that may open what is reported ("warned against X"); after `=` those that belong to the
 * cue itself ("called for X").
 */
export interface CueVerb {
  readonly lemma: string
  readonly cueClass: CueClass
  readonly clause: boolean
  readonly object: boolean
  readonly infinitive: boolean
  readonly addressee: boolean
  readonly inverts: boolean
  /** Prepositions that open the reported words. */
  readonly opens: readonly string[]
  /** Prepositions that belong to the cue. */
  readonly joins: readonly string[]
  /** `speech`: somebody says something. `stance`: somebody thinks, wants or fears it. `finding`: a study or paper shows it. */
  readonly tier: 'speech' | 'stance' | 'finding'
}

type Row = readonly [tier: CueVerb['tier'], cueClass: CueClass, frame: string, verbs: string]

const ROWS: readonly Row[] = [
  ['speech', 'neutral', 'cv=of', 'say'],
  [
    'speech',
    'neutral',
    'cv',
    'add continue explain remark comment observe recall reply respond recount write tweet post',
  ],
  [
    'speech',
    'neutral',
    'cv',
    'retort quip joke muse wonder whisper shout yell scream cry sigh laugh shrug mutter recite chant',
  ],
  [
    'speech',
    'neutral',
    'cov',
    'announce report state note mention reveal disclose declare relay recount explain clarify',
  ],
  ['speech', 'neutral', 'ca+of about', 'tell inform'],
  ['speech', 'neutral', 'ca+of about', 'notify advise remind assure brief reassure'],
  ['speech', 'neutral', 'co', 'outline detail signal indicate predict forecast estimate conclude testify'],
  [
    'speech',
    'neutral',
    'o',
    'describe characterise characterize portray depict frame call label brand dub identify name hail deem',
  ],
  ['speech', 'stress', 'co', 'stress emphasise emphasize underline underscore reiterate repeat highlight'],
  ['speech', 'stress', 'c=on', 'insist'],
  ['speech', 'claim', 'coi', 'claim'],
  ['speech', 'claim', 'co', 'maintain'],
  ['speech', 'claim', 'co', 'assert allege contend affirm'],
  ['speech', 'claim', 'cv+for', 'argue reason counter'],
  ['speech', 'claim', 'c', 'boast brag speculate posit'],
  ['speech', 'concede', 'co', 'confirm acknowledge admit concede recognise recognize confess'],
  ['speech', 'concede', 'c+for to', 'apologise apologize'],
  ['speech', 'deny', 'co', 'deny dispute refute'],
  ['speech', 'deny', 'i', 'decline'],
  ['speech', 'deny', 'o', 'reject'],
  ['speech', 'deny', 'o', 'dismiss rebuff'],
  ['speech', 'doubt', 'co', 'question doubt'],
  ['speech', 'intend', 'coi', 'pledge promise vow swear'],
  ['speech', 'suggest', 'ci', 'propose'],
  ['speech', 'intend', 'c', 'agree'],
  ['speech', 'intend', 'ci+to', 'offer commit volunteer'],
  ['speech', 'threaten', 'coi', 'threaten'],
  ['speech', 'threaten', 'ca+of against about', 'warn caution'],
  [
    'speech',
    'accuse',
    'o',
    'accuse blame criticise criticize condemn denounce blast slam lambast deride decry mock berate',
  ],
  ['speech', 'accuse', 'o', 'chide ridicule rebuke assail'],
  ['speech', 'accuse', 'c+about of', 'complain lament grumble'],
  ['speech', 'demand', 'coi', 'demand request'],
  ['speech', 'demand', 'oc', 'urge implore beseech'],
  ['speech', 'demand', 'cai+about for', 'ask'],
  ['speech', 'suggest', 'coi', 'suggest recommend imply hint'],
  ['speech', 'neutral', 'o', 'praise defend applaud commend laud express voice'],
  ['stance', 'neutral', 'c', 'believe think feel suspect reckon guess assume'],
  ['stance', 'neutral', 'co', 'fear'],
  ['stance', 'doubt', 'c+about', 'worry'],
  ['stance', 'intend', 'ci+for', 'hope wish'],
  ['stance', 'intend', 'i', 'plan intend aim'],
  ['stance', 'demand', 'i', 'want'],
  ['stance', 'neutral', 'ci', 'expect'],
  ['stance', 'neutral', 'o', 'endorse'],
  ['finding', 'neutral', 'c', 'show find'],
]

/** Verbs that take a particle before what they report ("pointed out that", "went on to say"). */
const PARTICLES: readonly (readonly [lemma: string, particle: string, cueClass: CueClass, frame: string])[] = [
  ['point', 'out', 'stress', 'cov'],
  ['point', 'to', 'neutral', 'o'],
  ['call', 'for', 'demand', 'o'],
  ['talk', 'about', 'neutral', 'o'],
  ['tweet', 'about', 'neutral', 'o'],
  ['speak', 'about', 'neutral', 'o'],
  ['joke', 'about', 'neutral', 'o'],
  ['call', 'on', 'demand', 'o'],
  ['refer', 'to', 'neutral', 'o'],
  ['allude', 'to', 'neutral', 'o'],
  ['speak', 'of', 'neutral', 'o'],
  ['spell', 'out', 'neutral', 'co'],
  ['set', 'out', 'neutral', 'o'],
  ['rule', 'out', 'deny', 'o'],
  ['object', 'to', 'deny', 'o'],
  ['push', 'for', 'demand', 'o'],
  ['press', 'for', 'demand', 'o'],
]

export interface CueForm {
  readonly verb: CueVerb
  /** Word that must follow, as part of the cue. */
  readonly particle: string | null
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing'
}

/** Every inflected form of a reporting verb. Several entries where several verbs or frames share it. */
export const CUE_FORMS: ReadonlyMap<string, readonly CueForm[]> = buildForms()

function buildForms(): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>()
  const add = (verb: CueVerb, particle: string | null): void => {
    for (const { form, text } of inflect(verb.lemma)) {
      const list = forms.get(text)
      const entry = { verb, particle, form }
      if (list) list.push(entry)
      else forms.set(text, [entry])
    }
  }
  for (const [lemma, particle, cueClass, frame] of PARTICLES) add(cueVerb(lemma, 'speech', cueClass, frame), particle)
  for (const [tier, cueClass, frame, verbs] of ROWS)
    for (const lemma of verbs.split(' ')) add(cueVerb(lemma, tier, cueClass, frame), null)
  return forms
}

function cueVerb(lemma: string, tier: CueVerb['tier'], cueClass: CueClass, frame: string): CueVerb {
  const letters = frame.split(/[+=]/)[0]!
  return {
    lemma,
    tier,
    cueClass,
    clause: letters.includes('c'),
    object: letters.includes('o'),
    infinitive: letters.includes('i'),
    addressee: letters.includes('a'),
    inverts: letters.includes('v'),
    opens: /\+([a-z ]+)/.exec(frame)?.[1]?.split(' ') ?? [],
    joins: /=([a-z ]+)/.exec(frame)?.[1]?.split(' ') ?? [],
  }
}

/** Nouns that report speech or thought before "that": "her claim that", "Moscow's insistence that". */
export const CUE_NOUNS: ReadonlyMap<string, CueClass> = new Map([
  ['claim', 'claim'],
  ['claims', 'claim'],
  ['assertion', 'claim'],
  ['assertions', 'claim'],
  ['allegation', 'accuse'],
  ['allegations', 'accuse'],
  ['accusation', 'accuse'],
  ['accusations', 'accuse'],
  ['insistence', 'stress'],
  ['demand', 'demand'],
  ['demands', 'demand'],
  ['statement', 'neutral'],
  ['statements', 'neutral'],
  ['announcement', 'neutral'],
  ['admission', 'concede'],
  ['warning', 'threaten'],
  ['warnings', 'threaten'],
  ['denial', 'deny'],
  ['suggestion', 'suggest'],
  ['suggestions', 'suggest'],
  ['argument', 'claim'],
  ['promise', 'intend'],
  ['pledge', 'intend'],
  ['vow', 'intend'],
  ['threat', 'threaten'],
  ['belief', 'neutral'],
  ['concern', 'doubt'],
  ['concerns', 'doubt'],
  ['fear', 'doubt'],
  ['fears', 'doubt'],
  ['worry', 'doubt'],
  ['worries', 'doubt'],
  ['revelation', 'neutral'],
  ['contention', 'claim'],
  ['declaration', 'neutral'],
  ['prediction', 'neutral'],
  ['view', 'neutral'],
  ['complaint', 'accuse'],
  ['complaints', 'accuse'],
  ['hope', 'intend'],
  ['hopes', 'intend'],
  ['remark', 'neutral'],
  ['comment', 'neutral'],
  ['conclusion', 'neutral'],
  ['proposal', 'suggest'],
  ['report', 'neutral'],
  ['optimism', 'neutral'],
  ['confidence', 'neutral'],
  ['doubt', 'doubt'],
  ['doubts', 'doubt'],
  ['reports', 'neutral'],
  ['speculation', 'claim'],
  ['rumor', 'claim'],
  ['rumour', 'claim'],
  ['rumors', 'claim'],
  ['rumours', 'claim'],
])

/** What people speak in or through: "said in a statement", "wrote on Facebook". */
const CHANNELS: ReadonlySet<string> = new Set(
  (
    'statement interview tweet post message letter email e-mail memo speech address briefing conference testimony filing ' +
    'report release press remarks comments article column editorial blog book video call broadcast newscast show program ' +
    'programme podcast hearing debate rally event meeting phone telephone twitter facebook instagram telegram tv television ' +
    'radio website page account note text response reply document affidavit lawsuit complaint series tweets posts forum summit'
  ).split(' '),
)

/** Is the word a channel, singular or plural? */
export function isChannel(lower: string): boolean {
  return CHANNELS.has(lower) || (lower.endsWith('s') && CHANNELS.has(lower.slice(0, -1)))
}

/** Words of time that may stand between a cue and what it reports: "said Tuesday that". */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april ' +
    'may june july august september october november december morning afternoon evening night noon midnight week month year ' +
    'weekend spring summer autumn fall winter day days weeks months years hours minutes'
  ).split(' '),
)

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight'.split(' '),
)

/** Verbs that a thing can do as well as a person: "the attack highlighted". A speaker must be a person or a body. */
export const IMPERSONAL: ReadonlySet<string> = new Set(
  'highlight underscore underline signal indicate suggest show find reveal imply reflect frame detail outline brand defend'.split(
    ' ',
  ),
)

/** Participles that say what a thing shows rather than what a person says. */
export const SHOWING: ReadonlySet<string> = new Set([
  'indicate',
  'suggest',
  'show',
  'reveal',
  'imply',
  'estimate',
  'find',
  'frame',
  'underscore',
  'underline',
  'highlight',
])

/** Verbs that take an object and what it is called: both must be there. */
export const NAMING: ReadonlySet<string> = new Set(['call', 'name', 'dub', 'label', 'brand', 'deem', 'hail'])

/** Verbs whose object must be something said, or be followed by "as": "dismissed the claim", "dismissed it as false". */
export const REFUSING: ReadonlySet<string> = new Set(['dismiss', 'reject', 'rebuff', 'refute', 'question'])

/** Nouns for what is said or thought, besides those that take a clause. */
export const SAID_THINGS: ReadonlySet<string> = new Set(
  (
    'idea notion proposal proposals criticism criticisms request requests call calls question questions theory accusation ' +
    'rumours charge charges offer demand plan news'
  ).split(' '),
)

/** Verbs before "to" after which nothing was said: "declined to say whether". */
export const WITHHOLDING: ReadonlySet<string> = new Set(
  'decline declines declined declining refuse refuses refused refusing fail fails failed failing unable unwilling reluctant'.split(
    ' ',
  ),
)

/** Ends of words for people who speak, and words for bodies that do. */
export const PERSONAL_NOUN =
  /(?:(?:er|or|ist|man|men|woman|women|person|people|ian|ant|ent|ee|al|ive|ary|ess|ate|crat|doctor|police|army|ministry|agency|company|firm|bank|court|government|union|group|council|office|department|bureau|party|side|team|family|chief|head|aide|envoy|king|queen|prince|bishop|monk|nun|priest|rabbi|imam|expert|friend|wife|husband|sister|brother|mother|father|son|daughter|uncle|aunt|guard|pilot|airline|carrier|newspaper|website|site|outlet|channel|network|board|regime|authority|militia|chair|campaign|camp|administration|body|association|organisation|organization|institute|university|college|school|club|house|kremlin|source|judge|jury|victim|boss|coach|witness|survivor|analyst|critic|lawyer|mayor|pope|watchdog|regulator|panel|committee|commission|congress|senate|parliament|embassy|consulate)s?|ies|authorities|militias)$/

/** Papers and counts that show or say something. */
export const EVIDENCE: ReadonlySet<string> = new Set(
  (
    'poll polls survey surveys study studies report reports data figures document documents record records research review ' +
    'analysis investigation results emails filing filings audit statistics numbers test tests evidence findings paper papers ' +
    'polling ad ads headline speech editorial site website newspaper survey footage bill law article ruling ' +
    'estimate estimates census complaint lawsuit memo letter article story book'
  ).split(' '),
)

/** Verbs that take a gerund: "suggested waiting", "denied being there". */
export const TAKES_GERUND: ReadonlySet<string> = new Set(
  'suggest propose deny recommend mention admit acknowledge report recall describe discuss'.split(' '),
)

/** What one declines to do where declining is worth telling: "declined to name them". */
export const DECLINED: ReadonlySet<string> = new Set(
  'comment identify name discuss confirm say answer speculate disclose reveal specify endorse rule give'.split(' '),
)

/** Channels of speech alone, no gatherings. */
export const SPOKEN_CHANNEL =
  /^(?:statement|interview|tweet|post|message|letter|e-?mail|memo|briefing|conference|filing|release|speech|address|phone|telephone|twitter|facebook|instagram|blog|note)s?$/
