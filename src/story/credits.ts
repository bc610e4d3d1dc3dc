import type { AnnotatedReport } from '../report/annotation.js'
import type { Span } from '../text/span.js'
import { AGENCIES } from '../lexicon/agencies.js'
import { OUTLET_WORDS } from '../lexicon/furniture.js'

/** Whose work a report is and on whose it rests, as keys that are alike for the forms of one name. */
export interface Credits {
  /** The outlet that published it, or null. */
  readonly outlet: string | null
  /** The one agency that is credited with the text; null where none is, or several are (a compilation). */
  readonly agency: string | null
  /** Several agencies share the credit, or the report cites three or more outlets: its own compilation. */
  readonly compiled: boolean
  /** Outlets and agencies that the narrator cites for what is told, with where. */
  readonly cited: ReadonlyMap<string, Span>
  /** An outlet whose sister station the narrator calls "X affiliate", as X's own copy does. */
  readonly affiliate: { readonly key: string; readonly span: Span } | null
  /** How names are shown: key to the form that the reports use. */
  readonly names: ReadonlyMap<string, string>
}

const AGENCY_KEYS: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, ...forms]) => forms.map((form): [string, string] => [plain(form), plain(name!)])),
)

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Labels of a host that name a part of a site, not the outlet. */
const HOST_PARTS: ReadonlySet<string> = new Set(
  'www edition news uk us m amp mobile en english world international int money sport blogs live web online'.split(' '),
)

/** One key for an outlet's or agency's name however it is written: "The BBC News", "bbc.com", "BBC". */
export function sourceKey(name: string): string {
  const trimmed = name.trim()
  const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(trimmed)
  const label = host ? hostLabel(trimmed.toLowerCase()) : trimmed
  const key = plain(label.replace(/^the /i, '').replace(/ (?:news agency|news service|news|staff|online)$/i, ''))
  const short = host && key.length > 6 ? key.replace(/news$/, '') : host ? key.replace(/(?<=^[a-z]{2,3})news$/, '') : key
  return AGENCY_KEYS.get(plain(label)) ?? AGENCY_KEYS.get(short) ?? short
}

function hostLabel(host: string): string {
  const labels = host.split('.')
  const end = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu|or|ne|go)$/.test(labels.at(-2)!) ? labels.length - 2 : labels.length - 1
  const own = labels.slice(0, end).filter((label) => !HOST_PARTS.has(label))
  return own.at(-1) ?? labels[0]!
}

const NAME = String.raw`((?:[Tt]he )?\p{Lu}[\p{L}\p{N}&'’-]{0,20}(?: (?:of |the )?\p{Lu}[\p{L}\p{N}&'’-]{0,20}){0,3})`
/** What every citation holds: without it a paragraph is not searched. */
const CITES = /told|cit|according|report|speaking|interview|quoted|noted/
const CITED_AFTER = new RegExp(String.raw`\b(?:told|citing|cited|according to|reported by|reported|reports|speaking to|interview with|quoted by)\s${NAME}`, 'gu')
const CITED_BEFORE = new RegExp(String.raw`\b${NAME}(?: news agency)?\s(?:has |had )?(?:reports|reported|noted|quoted)\b`, 'gu')
const AFFILIATE = /\b(\p{Lu}[\p{L}\p{N}]{1,12}) affiliate \p{Lu}/u

/** The credits of a report. `known` holds the keys of every outlet of the set: only those and agencies are told from names. */
export function creditsOf(report: AnnotatedReport, known: ReadonlySet<string>): Credits {
  const { outlet, agency, id, text } = report.report
  const names = new Map<string, string>()
  const keep = (name: string): string => {
    const key = sourceKey(name)
    if (!names.has(key)) names.set(key, name.replace(/^the /i, ''))
    return key
  }
  const agencies = agency === null ? [] : agency.value.split(/\s*,\s*/).map(keep)
  const cited = new Map<string, Span>()
  const papers = new Set<string>()
  let affiliate: Credits['affiliate'] = null
  for (const zone of report.report.zones) {
    if (zone.role !== 'body') continue
    const words = text.slice(zone.start, zone.end)
    for (const pattern of CITES.test(words) ? [CITED_AFTER, CITED_BEFORE] : []) {
      for (const match of words.matchAll(pattern)) {
        const start = zone.start + match.index + match[0].indexOf(match[1]!)
        if (report.quotations.some((quotation) => quotation.start <= start && start < quotation.end)) continue
        const key = sourceKey(match[1]!)
        const paper = match[1]!.split(' ').some((word) => OUTLET_WORDS.has(word.toLowerCase()))
        if (paper || known.has(key) || isAgency(key)) papers.add(key)
        if ((known.has(key) || isAgency(key)) && !cited.has(key)) cited.set(keep(match[1]!), { report: id, start, end: start + match[1]!.length })
      }
    }
    const sister = AFFILIATE.exec(words)
    if (sister && affiliate === null) {
      const start = zone.start + sister.index
      affiliate = { key: keep(sister[1]!), span: { report: id, start, end: start + sister[0].length - 2 } }
    }
  }
  const own = outlet === null ? null : keep(outlet.value)
  if (own !== null) cited.delete(own)
  return {
    outlet: own, agency: agencies.length === 1 ? agencies[0]! : null, compiled: agencies.length > 1 || papers.size >= 3,
    cited, affiliate, names,
  }
}

function isAgency(key: string): boolean {
  return AGENCY_KEYS.get(key) === key
}
