import type { Token } from '../../report/annotation.js'

/** A run of tokens of one report: `[firstToken, endToken)`. */
export interface TokenRun {
  readonly firstToken: number
  readonly endToken: number
}

/**
 * Cuts a sentence into pieces that assert about one thing each.
 *
 * It is always cut at its `seams`, the tokens before which reported words begin or end: who says it is not what is said.
 * A piece longer than `longest` UTF-16 units is split at its strongest boundary, one near the middle before one near an
 * end, until all are short enough or no boundary is left. Boundaries are clause marks, relative pronouns, subordinators,
 * coordinations, participles and, weakest, prepositions. A phrase (a determiner or adjective and its noun, a name, a
 * number and its unit) is never cut. Punctuation and conjunctions at the edges of a piece are left out.
 */
export function cutSentence(
  tokens: readonly Token[],
  first: number,
  end: number,
  longest: number,
  seams: ReadonlySet<number> = new Set(),
): TokenRun[] {
  const strengths = new Float32Array(end - first)
  for (let at = first + 1; at < end; at++) strengths[at - first] = seams.has(at) ? SEAM : boundary(tokens, at, first)
  const out: TokenRun[] = []
  // A stack of our own: a sentence of 100 kB may be cut thousands of times at its edge.
  const open: TokenRun[] = [{ firstToken: first, endToken: end }]
  for (let run = open.pop(); run; run = open.pop()) {
    const at = strongest(tokens, run, strengths, first, longest)
    if (at < 0) {
      const piece = withoutEdges(tokens, run)
      if (piece) out.push(piece)
    } else {
      open.push({ firstToken: at, endToken: run.endToken }, { firstToken: run.firstToken, endToken: at })
    }
  }
  return out
}

/** The token before which to cut the run, or -1 where it stays whole. */
function strongest(tokens: readonly Token[], run: TokenRun, strengths: Float32Array, first: number, longest: number): number {
  const start = tokens[run.firstToken]?.start ?? 0
  const stop = tokens[run.endToken - 1]?.end ?? 0
  const long = stop - start > longest
  let best = -1
  let bestScore = 0
  for (let at = run.firstToken + 1; at < run.endToken; at++) {
    const strength = strengths[at - first]!
    if (strength <= 0 || (!long && strength < SEAM)) continue
    const shorter = Math.min(tokens[at - 1]!.end - start, stop - tokens[at]!.start)
    if (shorter < SHORTEST && strength < SEAM) continue
    // Twice the shorter part over the whole: 0 at either end, 1 in the middle.
    const score = strength * (0.35 + (2 * shorter) / (stop - start))
    if (score > bestScore) {
      best = at
      bestScore = score
    }
  }
  return best
}

/** Where reported words begin or end. */
const SEAM = 8

/** UTF-16 units that a piece has at least. */
const SHORTEST = 12

const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'where'])
const SUBORDINATORS = new Set([
  'after', 'although', 'as', 'because', 'before', 'despite', 'if', 'once', 'since', 'though', 'unless', 'until', 'when',
  'whereas', 'while', 'whether', 'amid', 'following', 'including', 'rather', 'instead',
])
const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'so', 'plus'])

/** How strongly the text breaks before token `at`; 0 where it must not be cut. */
function boundary(tokens: readonly Token[], at: number, from: number): number {
  const here = tokens[at]!
  const before = tokens[at - 1]!
  const next = tokens[at + 1]
  if (before.text === ';' || before.text === ':' || /^[.!?…]$/.test(before.text)) return 6
  if (/^[—–]$/.test(before.text) || /^[—–]$/.test(here.text) || here.text === '(' || before.text === ')') return 5
  if (isMark(here)) return 0
  const comma = before.text === ','
  if (RELATIVE.has(here.lower)) return comma ? 5 : before.pos === 'ADP' ? 0 : 4
  if (here.lower === 'that' && (here.pos === 'SCONJ' || here.pos === 'PRON') && (before.pos === 'VERB' || before.pos === 'NOUN')) return 3.2
  if (SUBORDINATORS.has(here.lower) && here.pos !== 'NOUN') return comma ? 5 : before.lower === 'not' || before.lower === 'as' ? 0 : here.lower === 'as' ? 2.5 : 3.5
  if (COORDINATORS.has(here.lower)) return coordination(tokens, at, comma)
  if (comma && opensApposition(tokens, at)) return 1
  if (comma && closesApposition(tokens, at, from)) return 5
  if (comma) {
    if (here.pos === 'VERB' && here.lower.endsWith('ing')) return 4.5
    if (here.pos === 'VERB' && /(?:ed|en)$/.test(here.lower)) return 4
    return insideList(tokens, at, from) ? 2.2 : 4
  }
  if (here.lower === 'to' && next?.pos === 'VERB') return before.pos === 'VERB' || before.pos === 'ADJ' || before.pos === 'AUX' ? 1 : 1.8
  if (here.pos === 'VERB' && here.lower.endsWith('ing') && before.pos === 'NOUN') return 2.4
  if (here.pos === 'ADP' && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM' || before.pos === 'PRON' || before.pos === 'ADV'))
    return here.lower === 'of' ? 0.3 : 1.5
  if (here.pos === 'ADP' && before.pos === 'VERB') return 0.9
  if ((here.pos === 'AUX' || here.pos === 'VERB') && (before.pos === 'NOUN' || before.pos === 'PROPN')) return 0.8
  return 0
}

function coordination(tokens: readonly Token[], at: number, comma: boolean): number {
  const next = tokens[at + 1]
  const verbAhead = tokens.slice(at + 1, at + 7).findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  if (verbAhead === 0) return comma ? 4.8 : 3.8
  if (verbAhead > 0) return comma ? 4.6 : 3
  if (!next || next.pos === 'ADJ' || next.pos === 'NUM') return comma ? 2 : 0.8
  return comma ? 2.5 : 1.4
}

/** "Ana Ruiz, | the mayor of Lorn": a name, a comma and a noun phrase without a verb before the next mark. */
function opensApposition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 2]?.pos !== 'PROPN') return false
  let nouns = 0
  for (let i = at; i < Math.min(tokens.length, at + APPOSITION_WORDS); i++) {
    const token = tokens[i]!
    if (token.pos === 'VERB' || token.pos === 'AUX' || RELATIVE.has(token.lower) || token.pos === 'CCONJ') return false
    if (EDGE.test(token.text)) return nouns > 0
    if (token.pos === 'NOUN') nouns++
  }
  return false
}

/** The comma after an apposition that is short enough to be one. */
function closesApposition(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 2; i > Math.max(from, at - 2 - APPOSITION_WORDS); i--)
    if (tokens[i]!.text === ',') return opensApposition(tokens, i + 1)
  return false
}

const APPOSITION_WORDS = 12

/** A comma between two names or nouns, or before an apposition's end, is a weaker break than one between clauses. */
function insideList(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 2]
  const here = tokens[at]!
  if (!before || at - 2 < from) return false
  const named = (t: Token): boolean => t.pos === 'PROPN' || t.pos === 'NOUN' || t.pos === 'NUM' || t.pos === 'ADJ'
  return named(before) && named(here) && tokens.slice(at, at + 4).some((t) => t.text === ',' || t.lower === 'and')
}

function isMark(token: Token): boolean {
  return token.pos === 'PUNCT' && !/["“‘«'(]/.test(token.text)
}

const EDGE = /^[,;:.!?…—–\-()[\]]$/

/** The piece without punctuation and conjunctions at its edges; null where nothing else is in it. */
function withoutEdges(tokens: readonly Token[], { firstToken, endToken }: TokenRun): TokenRun | null {
  let a = firstToken
  let b = endToken
  while (a < b && isEdge(tokens[a]!)) a++
  while (b > a && isEdge(tokens[b - 1]!)) b--
  return a < b ? { firstToken: a, endToken: b } : null
}

function isEdge(token: Token): boolean {
  return EDGE.test(token.text) || (COORDINATORS.has(token.lower) && token.pos === 'CCONJ')
}
