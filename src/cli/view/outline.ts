import type {
  BriefSentence,
  Claim,
  Comparison,
  ComparedReport,
  Difference,
  DifferenceKind,
  Notice,
  Omission,
  Position,
  Stance,
  TimelineEvent,
  Utterance,
  Witness,
} from '../../report/comparison.js'
import { correctionEntries } from './corrections.js'
import { nextStepEntry, proposalEntry } from './outlook.js'
import { whyWords } from '../../report/why-words.js'
import { overlap, rangeLength, type Span } from '../../text/span.js'

/**
 * A comparison as headings, entries and quoted lines: what a terminal and a Markdown file both show, in one order.
 * All texts are plain; a view wraps and escapes them as it must.
 */
export interface Outline {
  readonly title: string
  readonly counts: readonly string[]
  readonly sections: readonly Section[]
  readonly notices: readonly Notice[]
}

export interface Section {
  readonly heading: string
  /** Said where the section has no entry. */
  readonly none: string
  readonly entries: readonly Entry[]
}

export interface Entry {
  /** A few words in front: "5 of 7", "numeric". */
  readonly tag: string
  readonly grave: boolean
  readonly text: string
  readonly lines: readonly QuotedLine[]
  /** What speaks for the entry's lines being one, where they were grouped. */
  readonly why?: string
}

/** Words of reports: the letters of those that have them, the words, and where they stand. */
export interface QuotedLine {
  readonly letters: readonly string[]
  readonly text: string
  readonly spans: readonly Span[]
  readonly note: string
}

export function outlineOf(comparison: Comparison): Outline {
  const words = wordsOf(comparison.reports)
  const { reports, witnesses, brief, differences, utterances, omissions, timeline, notices } = comparison
  const { positions, proposals, nextSteps } = comparison
  const varying = utterances.filter((utterance) => utterance.label !== 'identical')
  const left = omissions.filter((omission) => omission.claims.length > 0)
  return {
    title: `${counted(reports.length, 'report')} compared`,
    counts: countsOf(comparison),
    sections: [
      section('Reports', 'None.', reports.map(reportEntry)),
      section(
        'Witnesses',
        'None.',
        witnesses.map((witness) => witnessEntry(witness, words)),
      ),
      section(
        'In brief',
        'No sentence tells enough of what several reports share.',
        brief.map((sentence) => briefEntry(sentence, comparison, words)),
      ),
      section(
        'What the reports agree on',
        'Nothing was found that most reports tell alike.',
        agreed(comparison, words),
      ),
      section(
        'Where they differ',
        'No difference was found.',
        [...differences].sort(byWeight).map((difference) => differenceEntry(difference, words)),
      ),
      section(
        'Quotes that vary',
        'No quotation was found in two wordings.',
        varying.map((utterance) => utteranceEntry(utterance, words)),
      ),
      section('Told by one report alone', 'Nothing.', singles(comparison, words)),
      section(
        'What reports leave out',
        'No report leaves out what two others share.',
        left.map((omission) => omissionEntry(omission, comparison, words)),
      ),
      section(
        'Timeline',
        'No date was found.',
        timeline.map((event) => eventEntry(event, words)),
      ),
      section(
        'What is said to come',
        'Nothing is said to come.',
        nextSteps.map((step) => nextStepEntry(step, words)),
      ),
      section(
        'Plans, offers and papers',
        'No plan, offer or paper was found of which the reports tell more than the name.',
        proposals.map((proposal) => proposalEntry(proposal, words)),
      ),
      section(
        'Positions',
        'No party was found to take a stance.',
        positions.map((position) => positionEntry(position, words)),
      ),
      ...(comparison.corrections
        ? [section('Corrections by the editor', 'None.', correctionEntries(comparison.corrections, words))]
        : []),
    ],
    notices,
  }
}

function section(heading: string, none: string, entries: readonly Entry[]): Section {
  return { heading, none, entries }
}

export type Words = (span: Span) => string

/** The words of a span on one line. */
function wordsOf(reports: readonly ComparedReport[]): Words {
  const texts = new Map(reports.map((report) => [report.id, report.text]))
  return (span) => (texts.get(span.report) ?? '').slice(span.start, span.end).replace(/\s+/g, ' ').trim()
}

function countsOf(comparison: Comparison): string[] {
  const shared = comparison.claims.filter((claim) => reportsOf(claim).length > 1).length
  const severe = comparison.differences.filter((difference) => difference.severity === 3).length
  return [
    counted(comparison.reports.length, 'report'),
    counted(comparison.witnesses.length, 'witness', 'witnesses'),
    `${counted(comparison.claims.length, 'claim')} (${shared} shared)`,
    `${counted(comparison.differences.length, 'difference')} (${severe} severe)`,
    counted(comparison.utterances.length, 'utterance'),
    counted(comparison.statements.length, 'statement'),
  ]
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function reportEntry(report: ComparedReport): Entry {
  const { title, outlet, published, agency, bylines } = report
  const source = report.source.file ?? report.source.url ?? ''
  const facts = [
    outlet ?? '',
    published ?? 'no date',
    bylines.join(', '),
    agency === null ? '' : `credits ${agency}`,
    source,
  ]
  const text = [title ?? '', facts.filter((fact) => fact !== '').join(' · ')].filter((part) => part !== '').join(' — ')
  return { tag: report.id, grave: false, text, lines: [] }
}

/** A sentence of the brief, and the other reports that tell some of what it tells. */
function briefEntry({ span, claims }: BriefSentence, comparison: Comparison, words: Words): Entry {
  const told = comparison.claims.filter(({ id }) => claims.includes(id)).flatMap(reportsOf)
  const others = [...new Set(told)].filter((report) => report !== span.report).sort(compareIds)
  const entry = quote('', span, words)
  const note = others.length > 0 ? `also in ${others.join(' ')}` : ''
  return { ...entry, lines: entry.lines.map((line) => ({ ...line, note })) }
}

/** An entry that is one quotation. */
function quote(tag: string, span: Span, words: Words): Entry {
  return {
    tag,
    grave: false,
    text: '',
    lines: [{ letters: [span.report], text: words(span), spans: [span], note: '' }],
  }
}

function witnessEntry(witness: Witness, words: Words): Entry {
  return {
    tag: witness.reports.join(' '),
    grave: false,
    text: witness.reason,
    lines: witness.evidence.slice(0, 3).flatMap(({ a, b }) =>
      linesOf([
        { report: a.report, value: words(a), spans: [a], note: '' },
        { report: b.report, value: words(b), spans: [b], note: '' },
      ]),
    ),
  }
}

/** Claims of most reports that no grave difference touches, the most central first. */
function agreed(comparison: Comparison, words: Words): Entry[] {
  const contested = new Set(comparison.differences.filter((d) => d.severity > 1).map((d) => d.claim))
  const all = comparison.reports.length
  const claims = comparison.claims
    .filter((claim) => !contested.has(claim.id) && reportsOf(claim).length >= 2 && reportsOf(claim).length * 2 > all)
    .filter((claim) => claim.members.every((member) => member.stance !== 'disputes'))
    .sort((a, b) => b.centrality - a.centrality || compareIds(a.id, b.id))
  return withoutRepeats(claims).map((claim) => claimEntry(claim, `${reportsOf(claim).length} of ${all}`, words))
}

/** Claims may overlap; one most of whose words stand in those before it tells a reader nothing new. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const shown: Claim[] = []
  for (const claim of claims) {
    const known = claim.members.filter(({ span }) =>
      shown.some((other) =>
        other.members.some(
          (member) => member.span.report === span.report && overlap(member.span, span) * 2 > rangeLength(span),
        ),
      ),
    )
    if (known.length * 2 <= claim.members.length) shown.push(claim)
  }
  return shown
}

function singles(comparison: Comparison, words: Words): Entry[] {
  return comparison.claims
    .filter((claim) => reportsOf(claim).length === 1)
    .sort((a, b) => b.centrality - a.centrality || compareIds(a.id, b.id))
    .map((claim) => claimEntry(claim, reportsOf(claim).join(' '), words))
}

const STANCES: Readonly<Record<Stance, string>> = {
  states: '',
  attributes: 'attributed',
  disputes: 'disputed',
  qualifies: 'qualified',
}

function claimEntry(claim: Claim, tag: string, words: Words): Entry {
  const [first, ...others] = claim.members
  if (!first) return { tag, grave: false, text: '', lines: [] }
  return {
    tag,
    grave: false,
    text: '',
    lines: linesOf(
      [first, ...others].map(({ span, stance }) => ({
        report: span.report,
        value: words(span),
        spans: [span],
        note: STANCES[stance],
      })),
    ),
    ...(claim.why ? { why: whyWords(claim.why) } : {}),
  }
}

function differenceEntry(difference: Difference, words: Words): Entry {
  return {
    tag: difference.kind,
    grave: difference.severity === 3,
    text: difference.title,
    lines: linesOf(
      difference.members.map(({ report, value, spans }) => ({
        report,
        value: spans.map(words).join(' … ') || value,
        spans,
        note: '',
      })),
    ),
    ...(difference.why ? { why: whyWords(difference.why, 'differences') } : {}),
  }
}

const LABELS: Readonly<Record<Utterance['label'], string>> = {
  identical: 'identical',
  wording_differs: 'other wording',
  translated_differently: 'other translation',
  meaning_differs: 'other meaning',
}

function utteranceEntry(utterance: Utterance, words: Words): Entry {
  return {
    tag: LABELS[utterance.label],
    grave: utterance.label === 'meaning_differs',
    text: utterance.speaker ?? 'speaker not resolved',
    lines: linesOf(
      utterance.members.map(({ span, label }, index) => ({
        report: span.report,
        value: words(span),
        spans: [span],
        note: index === 0 ? '' : LABELS[label],
      })),
    ),
    ...(utterance.why ? { why: whyWords(utterance.why) } : {}),
  }
}

function omissionEntry(omission: Omission, comparison: Comparison, words: Words): Entry {
  const claims = omission.claims
    .map((id) => comparison.claims.find((claim) => claim.id === id))
    .filter((claim) => claim !== undefined)
  return {
    tag: omission.report,
    grave: false,
    text: `does not tell ${omission.claims.length} of ${counted(omission.of, 'point')} that at least two others share`,
    lines: claims
      .sort((a, b) => b.centrality - a.centrality || compareIds(a.id, b.id))
      .flatMap((claim) => {
        const [first] = claim.members
        return first ? [{ letters: reportsOf(claim), text: words(first.span), spans: [first.span], note: '' }] : []
      }),
  }
}

/** One line for each wording, with the letters of all reports that have it, in the order in which they come. */
export function linesOf(
  members: readonly { report: string; value: string; spans: readonly Span[]; note: string }[],
): QuotedLine[] {
  const lines = new Map<string, { letters: string[]; text: string; spans: Span[]; note: string }>()
  for (const { report, value, spans, note } of members) {
    const key = `${note}\n${value}`
    const line = lines.get(key)
    if (!line) lines.set(key, { letters: [report], text: value, spans: [...spans], note })
    else {
      if (!line.letters.includes(report)) line.letters.push(report)
      line.spans.push(...spans)
    }
  }
  return [...lines.values()]
}

function reportsOf(claim: Claim): string[] {
  return [...new Set(claim.members.map(({ span }) => span.report))].sort(compareIds)
}

function eventEntry({ start, end, status, spans }: TimelineEvent, words: Words): Entry {
  const when =
    start === null
      ? end === null
        ? 'no date'
        : `until ${end}`
      : end === null || end === start
        ? start
        : `${start} to ${end}`
  return {
    tag: status === 'past' ? when : `${when} (${status})`,
    grave: false,
    text: '',
    lines: linesOfSpans(spans, words),
  }
}

function positionEntry({ party, issue, stance, evidence, asOf }: Position, words: Words): Entry {
  const text = `${party}: ${issue}${asOf === null ? '' : ` (${asOf})`}`
  return { tag: stance, grave: false, text, lines: linesOfSpans(evidence, words) }
}

function linesOfSpans(spans: readonly Span[], words: Words): QuotedLine[] {
  return linesOf(spans.map((span) => ({ report: span.report, value: words(span), spans: [span], note: '' })))
}

/** What a reader wants to see first among differences of one severity: what is contested before what is phrased otherwise. */
const KINDS: readonly DifferenceKind[] = [
  'contradiction',
  'numeric',
  'temporal',
  'attribution',
  'framing',
  'granularity',
  'naming',
  'wording',
]

function byWeight(a: Difference, b: Difference): number {
  return b.severity - a.severity || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
}

/** A before B before Z before AA; c2 before c10. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
