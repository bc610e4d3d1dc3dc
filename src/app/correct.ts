export { correctionKey } from '../correct/edit.js'
import { quoteOf, wholeQuoteOf } from '../correct/quote.js'
import { parseCorrection } from '../read/correction.js'
import type { ComparedReport, Comparison } from '../report/comparison.js'
import type { CorrectedLayer, Correction, CorrectionVerb, Relabelling, TextQuote } from '../report/correction.js'
import type { Span } from '../text/span.js'

/** What an editor asks for, by the ids that a document shows. */
export interface CorrectionRequest {
  readonly do: CorrectionVerb
  /** Ids of the document, with or without their layer: `c3`, `claim:c3`. `merge` joins all to the first. */
  readonly ids: readonly string[]
  /** Which members are meant: those in these reports (letters), or with these words. */
  readonly members?: readonly string[]
  readonly to?: Relabelling
  readonly note?: string
  readonly by?: string
}

/** A request that makes no sense for a document; the message says why. */
export class CorrectionProblem extends Error {
  override readonly name = 'CorrectionProblem'
}

/**
 * The corrections that a request means, with the words of what it names quoted as the document has them. Throws a
 * `CorrectionProblem` where an id is not in the document or the request does not fit.
 */
export function makeCorrections(comparison: Comparison, request: CorrectionRequest): Correction[] {
  const things = request.ids.map((id) => thingOf(comparison, id))
  const [first, ...others] = things
  if (!first) throw new CorrectionProblem('no id is given')
  if (request.do !== 'merge') return things.map((thing) => checked(lineOf(thing, request)))
  if (others.length === 0) throw new CorrectionProblem('"merge" takes two ids or more')
  return others.map((other) => {
    if (other.id === first.id) throw new CorrectionProblem(`${other.id} is named twice`)
    if (other.what !== first.what) throw new CorrectionProblem(`${first.id} is a ${first.what} and ${other.id} a ${other.what}`)
    return checked({ ...lineOf(first, request), with: other.quotes(() => true) })
  })
}

interface Thing {
  readonly what: CorrectedLayer
  readonly id: string
  readonly was?: Correction['was']
  /** Quotes of the members that are wanted. */
  quotes(wanted: (span: Span, words: string) => boolean): TextQuote[]
}

function lineOf(thing: Thing, { do: verb, members, to, note, by }: CorrectionRequest): Correction {
  return {
    do: verb,
    what: thing.what,
    target: thing.quotes(() => true),
    ...(members === undefined ? {} : { members: membersOf(thing, members) }),
    ...(to === undefined ? {} : { to }),
    ...(thing.was === undefined ? {} : { was: thing.was }),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
  }
}

function membersOf(thing: Thing, members: readonly string[]): TextQuote[] {
  return members.flatMap((name) => {
    const found = thing.quotes(({ report }, words) => report === name || words === name)
    const quotes = found.length > 0 ? found : thing.quotes((_, words) => name.length > 2 && words.includes(name))
    if (quotes.length === 0) throw new CorrectionProblem(`${thing.id} has no member in a report "${name}" or with these words`)
    return quotes
  })
}

function checked(correction: Correction): Correction {
  const parsed = parseCorrection(correction)
  if ('problem' in parsed) throw new CorrectionProblem(parsed.problem)
  return parsed.correction
}

function thingOf(comparison: Comparison, name: string): Thing {
  const [, layer = '', id = name] = /^([a-z]+):(.*)$/s.exec(name) ?? []
  const reports = new Map(comparison.reports.map((report) => [report.id, report]))
  const of = (what: CorrectedLayer, spans: readonly Span[], was?: Correction['was']): Thing =>
    ({ what, id, quotes: (wanted) => quotesOf(reports, spans, wanted), ...(was ? { was } : {}) })
  const claim = comparison.claims.find((one) => one.id === id)
  const utterance = comparison.utterances.find((one) => one.id === id)
  const difference = comparison.differences.find((one) => one.id === id)
  const statement = comparison.statements.find((one) => one.id === id)
  const entity = comparison.entities.find((one) => one.id === id)
  const witness = comparison.witnesses.find((one) => one.id === id)
  const thing = claim ? of('claim', claim.members.map(({ span }) => span))
    : utterance ? of('utterance', utterance.members.map(({ span }) => span))
    : difference ? of('difference', difference.members.flatMap(({ spans }) => spans), { kind: difference.kind, severity: difference.severity })
    : statement ? of('statement', statement.content)
    : entity ? of('entity', entity.mentions.map(({ span }) => span))
    : witness ? wholeReports(id, witness.reports, reports)
    : null
  if (!thing) throw new CorrectionProblem(`there is no "${name}" in this comparison`)
  if (layer !== '' && layer !== thing.what) throw new CorrectionProblem(`${id} is a ${thing.what}, not a ${layer}`)
  return thing
}

/** More quotes than this of one thing add nothing: an entity may be mentioned hundreds of times. */
const MOST_QUOTES = 200

function quotesOf(
  reports: ReadonlyMap<string, ComparedReport>, spans: readonly Span[], wanted: (span: Span, words: string) => boolean,
): TextQuote[] {
  return spans.flatMap((span) => {
    const report = reports.get(span.report)
    return report && wanted(span, report.text.slice(span.start, span.end)) ? [quoteOf(report, span)] : []
  }).slice(0, MOST_QUOTES)
}

function wholeReports(id: string, members: readonly string[], reports: ReadonlyMap<string, ComparedReport>): Thing {
  return {
    what: 'witness',
    id,
    quotes: (wanted) => members.flatMap((letter) => {
      const report = reports.get(letter)
      return report && wanted({ report: letter, start: 0, end: report.text.length }, '') ? [wholeQuoteOf(report)] : []
    }),
  }
}

/** A correction as its line of the file: fields in the order in which people read them. */
export function correctionLine(correction: Correction): string {
  const { place: _place, do: verb, what, note, by, to, ...rest } = correction
  return JSON.stringify({
    do: verb, what, ...(to ? { to } : {}), ...(note === undefined ? {} : { note }), ...(by === undefined ? {} : { by }), ...rest,
  })
}
