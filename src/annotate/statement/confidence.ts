import { CUE_FORMS } from '../../lexicon/cues.js'
import type { AnnotatedReport, Statement, Token } from '../../report/annotation.js'
import { firstEndingAfter, type Range } from '../../text/span.js'
import { CONFIDENCE_WEIGHTS } from './confidence-weights.js'

/** What speaks for or against a statement's being right, each 0 or 1 but the first two. */
export const EVIDENCE = [
  'bias', 'log-odds of the rule', 'words quoted', 'no cue', 'a plain verb of saying',
  'thought or wanted', 'no speaker', 'a pronoun speaks', 'a name speaks', 'fewer than four words', 'more than forty words',
  'no verb in unquoted words', 'an infinitive', 'opens with a preposition', 'ends inside its sentence', 'another cue inside', 'stands before its cue unquoted',
] as const

const PLAIN = new Set(['say', 'tell', 'add', 'write', 'according'])
/** Nobody can be surer than this of a rule. */
const [LEAST, MOST] = [0.05, 0.98]

/** The chance that the words are a statement's: a logistic over `EVIDENCE`, two decimals. */
export function confidenceOf(evidence: readonly number[], weights: readonly number[] = CONFIDENCE_WEIGHTS): number {
  const sum = evidence.reduce((total, value, index) => total + value * weights[index]!, 0)
  return Math.round(100 * Math.min(MOST, Math.max(LEAST, 1 / (1 + Math.exp(-sum))))) / 100
}

/** A statement as ranges of its report. */
interface Ranges {
  readonly kind: Statement['kind']
  readonly cue: Range | null
  readonly speaker: Range | null
  readonly content: readonly Range[]
}

/** The evidence for a statement in the order of `EVIDENCE`. `rule` is how sure its rule is, between 0 and 1. */
export function evidenceOf(
  { report, tokens, sentences }: AnnotatedReport,
  { kind, cue, speaker, content }: Ranges,
  rule: number,
): number[] {
  const words = content.flatMap((range) => tokensIn(tokens, range)).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE')
  const last = content.at(-1)!
  const sentence = sentences[firstEndingAfter(sentences, last.end - 1)]
  const verb = cue && cueVerb(tokensIn(tokens, cue))
  const [first, namer] = [words[0], speaker && tokensIn(tokens, speaker)]
  const facts = [
    kind !== 'indirect', cue === null, verb !== null && PLAIN.has(verb.lemma),
    verb?.tier === 'stance', speaker === null, namer?.length === 1 && namer[0]!.pos === 'PRON',
    namer?.some(({ pos }) => pos === 'PROPN') ?? false, words.length < 4, words.length > 40,
    kind !== 'direct' && !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
    first?.lower === 'to' && words[1]?.pos === 'VERB', first?.pos === 'ADP',
    sentence !== undefined && /\p{L}/u.test(report.text.slice(last.end, Math.min(sentence.end, last.end + 40))),
    words.some(({ lower, pos }) => pos === 'VERB' && CUE_FORMS.has(lower)) && kind !== 'direct',
    cue !== null && last.end <= cue.start && !/[\p{P}]$/u.test(report.text.slice(last.start, last.end)) && kind === 'indirect',
  ]
  return [1, Math.log(rule / (1 - rule)), ...facts.map(Number)]
}

function cueVerb(cue: readonly Token[]): { lemma: string; tier: string } | null {
  if (cue[0]?.lower === 'according') return { lemma: 'according', tier: 'speech' }
  for (const { lower } of cue) {
    const verb = CUE_FORMS.get(lower)?.[0]?.verb
    if (verb) return verb
  }
  return null
}

function tokensIn(tokens: readonly Token[], range: Range): Token[] {
  const out: Token[] = []
  for (let at = firstEndingAfter(tokens, range.start); at < tokens.length && tokens[at]!.start < range.end; at++) out.push(tokens[at]!)
  return out
}
