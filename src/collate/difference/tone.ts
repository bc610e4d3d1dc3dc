import { LOADED } from '../../lexicon/loaded.js'
import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'
import type { Collation, Draft, Variant } from './draft.js'
import { differs } from './draft.js'

/** Most words shown for one report. */
const MOST_WORDS = 4

/** The words by which each narrator colours the story: outside quotations, and used by few of the reports. */
export function compareTone(collation: Collation): Draft[] {
  const used = collation.reports.map((report) => joined(narratorTokens(report)).filter((token) => LOADED.has(token.lemma) || LOADED.has(token.lower)))
  const counts = new Map<string, number>()
  for (const tokens of used) for (const lemma of new Set(tokens.map((token) => token.lemma))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  const variants = collation.reports.flatMap((report, index): Variant[] => {
    const telling = firstOfEach(used[index]!.filter((token) => counts.get(token.lemma)! <= Math.max(1, collation.reports.length / 2)))
      .slice(0, MOST_WORDS)
    return telling.length === 0 ? [] : [{
      report: report.report.id, value: telling.map((token) => token.text).join(', '),
      spans: telling.map((token) => ({ report: report.report.id, start: token.start, end: token.end })),
    }]
  })
  if (!differs(variants)) return []
  return [{ detector: 'tone', kind: 'framing', title: 'Words that colour the story', severity: 2, variants, signals: {} }]
}

type Word = Pick<Token, 'start' | 'end' | 'text' | 'lemma' | 'lower'>

function firstOfEach(words: readonly Word[]): Word[] {
  const seen = new Set<string>()
  return words.filter((word) => !seen.has(word.lemma) && seen.add(word.lemma))
}

/** Words with those that a hyphen or nothing but a space binds into one loaded term ("so-called", "puppet government"). */
function joined(tokens: readonly Token[]): Word[] {
  const out: Word[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!
    const hyphen = tokens[at + 1]
    const last = hyphen && /^[-‐‑]$/.test(hyphen.text) && hyphen.start === first.end ? tokens[at + 2] : hyphen
    const between = last === hyphen ? ' ' : '-'
    const term = last && `${first.lower}${between}${last.lower}`
    if (term && LOADED.has(term) && (between === ' ' || last.start === hyphen!.end)) {
      out.push({ start: first.start, end: last.end, text: `${first.text}${between}${last.text}`, lemma: term, lower: term })
      at += last === hyphen ? 1 : 2
    } else out.push(first)
  }
  return out
}

const TOLD: ReadonlySet<string> = new Set(['body', 'title', 'deck'])

/** The narrator's own words: nothing between quotation marks. */
function narratorTokens(report: AnnotatedReport): Token[] {
  let quotation = 0
  const inQuotes = (range: Range): boolean => {
    while (quotation < report.quotations.length && report.quotations[quotation]!.end <= range.start) quotation++
    const next = report.quotations[quotation]
    return next !== undefined && next.start <= range.start
  }
  return report.sentences.filter((sentence) => TOLD.has(sentence.role))
    .flatMap((sentence) => report.tokens.slice(sentence.firstToken, sentence.endToken)).filter((token) => !inQuotes(token))
}
