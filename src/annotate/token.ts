import type { PartOfSpeech, Token } from '../report/annotation.js'
import type { Tagger } from '../lexicon/resources.js'

/**
 * The words of a text, in order.
 *
 * Offsets point into `text`. White space and words that cannot be placed are left out. The tagger takes some capitalised
 * words in mid-sentence for adverbs or verbs; there a capital means a name.
 */
export function tokenize(text: string, tagger: Tagger): Token[] {
  let before = ''
  return tagger.tag(text).map(({ start, end, lemma, stem, pos }) => {
    const raw = text.slice(start, end)
    const token = { start, end, text: raw, lower: raw.toLowerCase().replace(/[’‘ʼ]/g, "'"), lemma, stem, pos: correctedClass(raw, pos, before) }
    before = raw
    return token
  })
}

const CLASSES: ReadonlySet<string> = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
])

function correctedClass(raw: string, pos: string, before: string): PartOfSpeech {
  const known = CLASSES.has(pos) ? (pos as PartOfSpeech) : 'X'
  // In news "the firm said" is the rule, "held firm" the exception.
  if (known === 'ADV' && /^firms?$/i.test(raw)) return 'NOUN'
  if (known !== 'ADV' && known !== 'VERB' && known !== 'X') return known
  const startsSentence = before === '' || /[.!?:"“”«»‘\n]$/.test(before)
  return !startsSentence && /^\p{Lu}\p{Ll}/u.test(raw) ? 'PROPN' : known
}
