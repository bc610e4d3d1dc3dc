import { CUE_FORMS, type CueForm } from '../../lexicon/cues.js'
import type { Token } from '../../report/annotation.js'
import { closesQuotation, isQuoted, lowerAt, opensQuotation } from './mark.js'
import type { Passage } from './passage.js'

/** A verb group of a passage whose verb reports speech or thought. Word positions, half-open. */
export interface Cue {
  /** Where the group begins, auxiliaries included. */
  readonly start: number
  readonly head: number
  /** Past the verb and the particle that belongs to it. */
  readonly end: number
  readonly entry: CueForm
  readonly passive: boolean
  readonly negated: boolean
  /** "would say", "may announce": not said yet. */
  readonly modal: boolean
  /** "to announce". */
  readonly infinitive: boolean
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m", 'am', 'get', 'got'])
const MODAL = new Set(['would', 'will', 'may', 'might', 'should', 'must', 'shall', "'ll", "'d", 'could', 'can'])
const AUXILIARY = new Set([...BE, ...MODAL, 'has', 'have', 'had', 'having', 'did', 'do', 'does', "'ve"])
/** Forms that are hardly ever anything but verbs of speech, whatever the tagger says. */
const PLAIN_SPEECH = new Set(['says', 'said', 'told', 'tells', 'added', 'adds', 'saying', 'adding', 'telling'])

/** The cues of a passage, left to right. Words in quotation marks are left alone. */
export function findCues(passage: Passage): Cue[] {
  const cues: Cue[] = []
  passage.tokens.forEach((token, head) => {
    if (isQuoted(passage, head)) return
    const entries = CUE_FORMS.get(token.lower)
    if (!entries) return
    const next = lowerAt(passage, head + 1)
    const entry =
      entries.find(({ particle }) => particle !== null && particle === next) ??
      entries.find(({ particle }) => particle === null)
    if (!entry) return
    const group = verbGroup(passage, head)
    if (!isVerb(passage, head, entry, group)) return
    cues.push({ ...group, head, end: head + (entry.particle === null ? 1 : 2), entry })
  })
  return cues
}

interface VerbGroup {
  readonly start: number
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: boolean
  readonly infinitive: boolean
}

/** The auxiliaries before a verb. */
export function verbGroup(passage: Passage, head: number): VerbGroup {
  let start = head
  let passive = false
  let negated = false
  let modal = false
  let nearest = ''
  for (let at = head - 1; at >= 0 && head - at < 8; at--) {
    const token = passage.tokens[at]!
    if (isQuoted(passage, at)) break
    if (
      AUXILIARY.has(token.lower) &&
      (token.pos !== 'PART' || token.lower !== "'s" || passage.tokens[at - 1]?.pos === 'PRON')
    ) {
      if (nearest === '') nearest = token.lower
      if (MODAL.has(token.lower)) modal = true
      start = at
    } else if (/^(?:not|n't|never|nor)$/.test(token.lower)) negated = true
    else if (token.pos !== 'ADV') break
  }
  passive = BE.has(nearest) && !/ing$/.test(passage.tokens[head]!.lower)
  const infinitive = lowerAt(passage, start - 1) === 'to' && passage.tokens[start - 1]!.pos !== 'ADP'
  return { start, passive, negated, modal, infinitive }
}

/** Is this form a verb here? Weighs the tagger's class against the words around it. */
function isVerb(passage: Passage, head: number, entry: CueForm, group: VerbGroup): boolean {
  const token = passage.tokens[head]!
  if (PLAIN_SPEECH.has(token.lower)) return true
  const before = passage.tokens[head - 1]
  const after = passage.tokens[head + 1]
  if (before && before.text === '-' && before.end === token.start) return false
  if (after && after.text === '-' && after.start === token.end) return false
  const noun =
    before !== undefined &&
    group.start === head &&
    (before.pos === 'DET' || /^(?:his|her|its|their|our|my|your|'s|of|no)$/.test(before.lower))
  if (noun) return false
  if (
    group.start === head &&
    before !== undefined &&
    (before.pos === 'ADJ' || before.pos === 'NUM') &&
    after &&
    (after.pos === 'NOUN' || after.pos === 'PROPN') &&
    entry.form !== 's'
  )
    return false
  if (entry.form === 'ing' && before && after && isNoun(before) && isNoun(after) && before.end + 1 === token.start)
    return false
  if (token.lower === 'states' && !/^(?:that|:|,)$/.test(after?.lower ?? '') && !opensQuotation(passage, head + 1))
    return false
  if (token.pos === 'VERB') return entry.form !== 'base' || isBaseVerb(passage, head, group)
  const reports =
    after !== undefined && (after.lower === 'that' || opensQuotation(passage, head + 1) || after.text === ':')
  if (/^\p{Lu}/u.test(token.text) && !(passage.role === 'title' || passage.role === 'deck')) return false
  if (entry.form === 'past' || entry.form === 'participle') return token.pos !== 'PROPN' || reports
  if (entry.form === 's')
    return (
      before !== undefined &&
      (reports ||
        /^(?:he|she|it|who|which)$/.test(before.lower) ||
        tagsQuotation(passage, head) ||
        ((before.pos === 'PROPN' || before.pos === 'NOUN') && after?.pos === 'DET') ||
        (entry.verb.inverts &&
          (before.text === ',' || closesQuotation(passage, head - 1)) &&
          (after?.pos === 'PROPN' || after?.pos === 'DET')))
    )
  if (entry.form === 'base')
    return (
      before !== undefined &&
      (/^(?:they|we|i|you|who)$/.test(before.lower) || (after?.lower === 'that' && /s$/.test(before.lower)))
    )
  return (
    entry.form === 'ing' &&
    (reports || (before !== undefined && (before.text === ',' || closesQuotation(passage, head - 1))))
  )
}

/** `"...," Ann Miller notes.`: a quotation closes shortly before, and the clause ends after the word. */
function tagsQuotation(passage: Passage, head: number): boolean {
  if (!/^[.,:]?$/.test(passage.tokens[head + 1]?.text ?? '')) return false
  for (let at = head - 1; at >= 0 && head - at < 8; at--) if (closesQuotation(passage, at)) return true
  return false
}

function isNoun(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'ADJ'
}

/** A base form is a verb after an auxiliary, "to", a plural or a pronoun. */
function isBaseVerb(passage: Passage, head: number, group: VerbGroup): boolean {
  if (group.start < head || group.infinitive) return true
  const before = passage.tokens[head - 1]
  if (!before) return false
  if (before.pos === 'CCONJ' && followsBareVerb(passage, head - 1)) return false
  if (before.pos === 'ADV') return true
  return (
    before.pos === 'NOUN' ||
    before.pos === 'PROPN' ||
    before.pos === 'PRON' ||
    before.pos === 'PUNCT' ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    before.pos === 'DET' ||
    before.pos === 'CCONJ'
  )
}

/** "could flood the valley and empty the lake": the verb before the conjunction is bare too. */
function followsBareVerb(passage: Passage, at: number): boolean {
  for (let back = at - 1; back > 0 && at - back < 25; back--) {
    const token = passage.tokens[back]!
    if (token.pos !== 'VERB') continue
    const before = lowerAt(passage, back - 1)
    return before === 'to' || MODAL.has(before) || MODAL.has(lowerAt(passage, back - 2))
  }
  return false
}
