import type { PublisherRule } from '../extract/publisher/rule.js'
import { extractReport } from '../extract/report.js'
import type { Notice } from '../report/comparison.js'
import type { Capture, Report } from '../report/report.js'
import type { Span } from '../text/span.js'
import { normalAddress } from './address.js'
import { takeIn } from './intake.js'
import { versionsOf, type ReportVersions, type SentenceChange } from './versions.js'

/**
 * The captures with, of several versions of one report, the newest alone; what the others had is told in a notice. Which
 * version is the newest does not depend on the order in which they came.
 */
export function newestVersions(
  captures: readonly Capture[],
  rules: readonly PublisherRule[] = [],
): { readonly captures: readonly Capture[]; readonly notices: readonly Notice[] } {
  const doubtful = captures.filter(mayHaveVersions(captures))
  if (doubtful.length < 2) return { captures, notices: [] }
  const { inputs } = takeIn(doubtful)
  const reports = new Map(inputs.map(({ id, capture }) => [id, extractReport(capture, id, rules)]))
  const groups = versionsOf([...reports.values()])
  if (groups.length === 0) return { captures, notices: [] }
  const old = new Set(groups.flatMap(({ versions }) => versions.slice(0, -1)))
  const left = new Set(inputs.filter(({ id }) => old.has(id)).map(({ capture }) => keyOf(capture)))
  return {
    captures: captures.filter((capture) => !left.has(keyOf(capture))),
    notices: groups.map((group) => versionsNotice(group, reports)),
  }
}

function keyOf({ source, text }: Capture): string {
  return `${source.url ?? ''}\n${text.toWellFormed()}`
}

/** Two texts of one host may be versions of one report, and so may two pages that only themselves know where they are from. */
function mayHaveVersions(captures: readonly Capture[]): (capture: Capture) => boolean {
  const counts = new Map<string, number>()
  for (const host of captures.map(hostOf)) if (host !== null) counts.set(host, (counts.get(host) ?? 0) + 1)
  return (capture) => {
    const host = hostOf(capture)
    return host !== null && ((counts.get(host) ?? 0) > 1 || (capture.media === 'html' && (counts.get('') ?? 0) > 0))
  }
}

function hostOf({ source, media }: Capture): string | null {
  const address = source.url === undefined ? null : normalAddress(source.url)
  if (address !== null) return address.split(/[/?]/, 1)[0] ?? ''
  return media === 'html' ? '' : null
}

/** How many changes a notice quotes, and how much of each. */
const QUOTED = 5
const QUOTE_LENGTH = 140

function versionsNotice({ address, versions, changes }: ReportVersions, reports: ReadonlyMap<string, Report>): Notice {
  const sentences = changes.flatMap((change) => change.sentences)
  const quoted = sentences.slice(0, QUOTED).map((change) => wordsOf(change, reports))
  const rest = sentences.length - quoted.length
  const list = sentences.length === 0 ? ' No sentence of it differs.' : ` Changed: ${quoted.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`
  const date = dateOf(reports.get(versions.at(-1) ?? ''))
  return {
    code: 'versions',
    severity: 'info',
    place: address,
    message: `${versions.length} versions of the report at ${address} were given; the newest${date === null ? '' : `, of ${date},`} is compared.${list}`,
    remedy: 'To compare the versions with each other, give them as texts without an address.',
  }
}

function dateOf(report: Report | undefined): string | null {
  return report?.modified?.value ?? report?.published?.value ?? report?.captured ?? null
}

function wordsOf(change: SentenceChange, reports: ReadonlyMap<string, Report>): string {
  const quote = ({ report, start, end }: Span): string => {
    const words = (reports.get(report)?.text ?? '').slice(start, end).replace(/\s+/g, ' ')
    return `“${words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH - 1).toWellFormed()}…` : words}”`
  }
  if (change.kind === 'added') return `new ${quote(change.after)}`
  if (change.kind === 'removed') return `gone ${quote(change.before)}`
  return `${quote(change.before)} became ${quote(change.after)}`
}
