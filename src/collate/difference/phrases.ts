import { ALTERNATIVES } from '../../lexicon/loaded.js'
import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs, LONGEST_VARIANT, textOf } from './draft.js'
import { linkPlaced, meanLikeness, placeAll, settingLikeness, type Placed } from './mention.js'

/** A noun with the words that describe it: "the bruising legal fight". */
interface NounPhrase extends Range {
  readonly head: string
  readonly modifiers: string
}

/** The mean likeness of settings from which phrases may be about one thing; the rating decides what is shown. */
const LEAST_LIKENESS = 0.3

/** One thing described otherwise: phrases of one head noun, or of nouns that name one kind of thing, in like settings. */
export function comparePhrases(collation: Collation): Draft[] {
  const byHead = new Map<string, Placed<NounPhrase>[]>()
  const phrases = new Map(collation.reports.map((report) => [report, nounPhrases(report)]))
  const users = new Map<string, Set<AnnotatedReport>>()
  for (const [report, list] of phrases) {
    for (const key of list.flatMap(({ head }) => keysOf(head))) users.set(key, (users.get(key) ?? new Set()).add(report))
  }
  const shared = ({ head }: NounPhrase): boolean => keysOf(head).some((key) => users.get(key)!.size > 1)
  for (const placed of placeAll(collation, (report) => phrases.get(report)!.filter(shared))) {
    for (const key of keysOf(placed.it.head)) {
      const list = byHead.get(key)
      if (list) list.push(placed)
      else byHead.set(key, [placed])
    }
  }
  return [...byHead].flatMap(([key, placed]) => {
    if (placed.length > MOST_OF_ONE_HEAD || new Set(placed.map(({ it }) => `${it.modifiers} ${it.head}`)).size < 2) return []
    return linkPlaced(placed, settingLikeness, LEAST_LIKENESS).flatMap((group): Draft[] => {
      const variants = group.map(variantOf)
      if (!differs(variants)) return []
      const alike = key.startsWith('~')
      return [{
        detector: alike ? 'noun' : 'modifier', kind: alike ? 'naming' : 'wording', severity: 1, variants,
        signals: { 'phrase:likeness': meanLikeness(group, settingLikeness) },
      }]
    })
  })
}

/** A noun that stands more often than this is too common to tell anything. */
const MOST_OF_ONE_HEAD = 150

function keysOf(head: string): string[] {
  return [head, ...ALTERNATIVES.flatMap((group, index) => (group.includes(head) ? [`~${index}`] : []))]
}

function variantOf({ it, report }: Placed<NounPhrase>): Variant {
  return { report: report.report.id, spans: [{ report: report.report.id, start: it.start, end: it.end }], value: textOf(report, it) }
}

const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** Every common noun with the adjectives and nouns before it. */
function nounPhrases(report: AnnotatedReport): NounPhrase[] {
  const out: NounPhrase[] = []
  const { tokens } = report
  let first = -1
  tokens.forEach((token, index) => {
    if (!MODIFIERS.has(token.pos)) {
      first = -1
      return
    }
    if (first < 0) first = index
    const next = tokens[index + 1]
    if (token.pos !== 'NOUN' || (next && next.start - token.end <= 1 && (next.pos === 'NOUN' || next.pos === 'PROPN'))) return
    while (first < index && token.end - tokens[first]!.start > LONGEST_VARIANT) first++
    if (token.end - token.start > LONGEST_VARIANT) return
    out.push(phraseOf(tokens.slice(first, index + 1)))
  })
  return out
}

function phraseOf(tokens: readonly Token[]): NounPhrase {
  return {
    start: tokens[0]!.start, end: tokens.at(-1)!.end, head: tokens.at(-1)!.lemma,
    modifiers: tokens.slice(0, -1).map((token) => token.lower).join(' '),
  }
}
