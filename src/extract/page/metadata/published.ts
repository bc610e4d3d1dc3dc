import { isTag, isText, type ChildNode, type Element, type ParentNode, type Text } from 'domhandler'
import { DATE_METAS, MODIFIED_METAS, PUBLISHED_METAS } from '../../../lexicon/page-meta.js'
import {
  ENTRY_OPENING,
  MODIFIED_LABELS,
  MODIFIED_NAMES,
  OTHER_LABELS,
  PUBLISHED_LABELS,
  SURE_DATE_NAMES,
} from '../../../lexicon/page-dates.js'
import type { Basis, IsoDate } from '../../../report/report.js'
import { asShown, best, inOwnDay, settle, type Candidate, type Kind, type Settled } from './dated.js'
import { any, type PageFacts, type Spot } from './facts.js'
import type { PageField } from './field.js'
import { dayOfAddress, mayDate, momentOf, momentsIn, type Moment } from './moment.js'
import type { ArticleRecord } from './record.js'
import { wordsOf } from './words.js'

export interface Dates {
  readonly published: PageField<IsoDate> | null
  readonly modified: PageField<IsoDate> | null
}

export interface DateContext {
  readonly language: string | null
  readonly addresses: readonly string[]
  readonly titleAt: number | null
}

/**
 * When the article was published and last changed: each place that says so, weighed, and checked against the others.
 */
export function readDates(facts: PageFacts, records: readonly ArticleRecord[], context: DateContext): Dates {
  const candidates = [
    ...fromRecords(records, context),
    ...fromMetas(facts, context),
    ...fromAddresses(context),
    ...fromPage(facts, context),
    ...fromScripts(facts, context),
  ]
  const settled = settle(candidates, context)
  const modified = best(
    settled.filter(({ kind }) => kind === 'modified'),
    [],
  )
  const found = best(
    settled.filter(({ kind }) => kind !== 'modified'),
    settled,
  )
  // Where nothing but a change is dated, the article is no younger than that.
  const weak = found !== null && found.weight < 26 && modified !== null && modified.weight >= 40
  const published =
    found === null || weak
      ? modified && { ...modified, weight: 20 }
      : asShown(inOwnDay(found, settled), modified, settled)
  return { published: published && field(published), modified: modified && field(modified) }
}

function field({ iso, basis, element, weight }: Settled): PageField<IsoDate> {
  const sure = weight >= 30
  return {
    value: iso,
    basis: sure ? basis : 'inferred',
    ...(sure ? {} : { confidence: Math.max(0.3, weight / 50) }),
    ...(element === null ? {} : { element }),
  }
}

function fromRecords(records: readonly ArticleRecord[], { language }: DateContext): Candidate[] {
  const out: Candidate[] = []
  for (const [index, record] of records.slice(0, 4).entries()) {
    const worth = (record.ofArticle ? 95 : 80) - index * 8
    if (record.published !== null) out.push(made(momentOf(record.published, language), 'published', worth, 'metadata'))
    if (record.modified !== null) out.push(made(momentOf(record.modified, language), 'modified', worth, 'metadata'))
  }
  return out
}

function made(
  readings: readonly string[],
  kind: Kind,
  weight: number,
  basis: Basis,
  element: Element | null = null,
): Candidate {
  return { readings, kind, weight, basis, element }
}

function fromMetas(facts: PageFacts, { language }: DateContext): Candidate[] {
  const out: Candidate[] = []
  const read = (names: readonly string[], kind: Kind, weight: (index: number) => number): void => {
    for (const [index, name] of names.entries()) {
      const [value] = facts.metas.get(name) ?? []
      if (value !== undefined) out.push(made(momentOf(value, language), kind, weight(index), 'metadata'))
    }
  }
  read(PUBLISHED_METAS, 'published', (index) => 90 - index / 10)
  read(DATE_METAS, 'unclear', (index) => 36 - index / 2)
  read(MODIFIED_METAS, 'modified', (index) => 90 - index)
  return out
}

function fromAddresses({ addresses }: DateContext): Candidate[] {
  for (const address of addresses) {
    const day = dayOfAddress(address)
    if (day !== null) return [made([day], 'published', 78, 'url')]
  }
  return []
}

/** Dates in the page: marked ones, and days in its words, the nearer the title the likelier. */
function fromPage(facts: PageFacts, context: DateContext): Candidate[] {
  const { language, titleAt } = context
  const out: Candidate[] = []
  const nearness = (at: number): number => {
    if (titleAt === null) return at < 1500 ? 4 : 0
    const distance = at - titleAt
    return distance < -400 ? 0 : distance < 0 ? 11 : distance < 400 ? 14 : distance < 1200 ? 8 : distance < 3000 ? 3 : 0
  }
  // What a marked element holds stands among the texts too.
  const known = new Map<string, readonly Moment[]>()
  const moments = (text: string): readonly Moment[] => {
    const found = known.get(text) ?? momentsIn(text, language)
    known.set(text, found)
    return found
  }
  for (const spot of facts.properties) {
    const property = `${spot.element.attribs['itemprop'] ?? ''} ${spot.element.attribs['property'] ?? ''}`
    const match = /(?:^|[\s:])(datePublished|dateCreated|dateModified|issued|created|modified|date)(?:$|\s)/.exec(
      property,
    )
    if (match === null) continue
    const kind: Kind = /odified/.test(match[1]!) ? 'modified' : 'published'
    const value =
      spot.element.attribs['content'] ?? spot.element.attribs['datetime'] ?? wordsOf(spot.element, 120, true)
    out.push(
      made(
        momentOf(value, language),
        kind,
        84 - (spot.apart ? 50 : 0),
        'metadata',
        spot.element.name === 'meta' ? null : spot.element,
      ),
    )
  }
  const stamps = facts.stamps.slice(0, 600)
  const lists = listedKinds(stamps)
  const first =
    titleAt === null ? undefined : stamps.find(({ at, apart }) => !apart && at >= titleAt && at < titleAt + 500)
  for (const stamp of stamps) {
    const { element, at, apart, names } = stamp
    const machine =
      element.attribs['datetime'] ??
      element.attribs['data-timestamp'] ??
      element.attribs['data-date'] ??
      (element.name === 'abbr' ? element.attribs['title'] : undefined)
    const words = wordsOf(element, 200, true)
    const readings = machine === undefined ? [] : momentOf(machine, language)
    const marked = element.name === 'time' || any(names, SURE_DATE_NAMES)
    const modified = any(names, MODIFIED_NAMES) && !names.has('published')
    const base =
      30 +
      nearness(at) +
      (marked ? 12 : 0) +
      (element.attribs['pubdate'] !== undefined ? 20 : 0) -
      (apart ? 28 : 0) -
      (lists.has(kindOf(element)) && stamp !== first && first?.element !== element.parent ? 18 : 0)
    if (readings.length > 0)
      out.push(
        made(
          readings,
          modified || labelOf(labelBefore(element)) === 'modified' ? 'modified' : 'published',
          base + 6,
          'stated',
          element,
        ),
      )
    else if (words.length <= 160)
      out.push(
        ...inWords(words, moments(words), element, modified ? 'modified' : 'published', base, () =>
          labelBefore(element),
        ),
      )
  }
  for (const { text, node, parent, at, apart } of facts.texts) {
    if (!mayDate(text)) continue
    const near = nearness(at)
    if (near === 0 && text.length > 300) continue
    const weight = (text.length < 90 ? 20 : 6) + near - (apart ? 20 : 0)
    out.push(...inWords(text, moments(text), parent, 'unclear', weight, () => labelBefore(node)).slice(0, 6))
  }
  return out
}

function kindOf({ name, attribs }: Element): string {
  return `${name} ${attribs['class'] ?? ''}`
}

/** Kinds of elements (by tag and class) that date several things of the page: other articles, comments. */
function listedKinds(stamps: readonly Spot[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { element } of stamps) counts.set(kindOf(element), (counts.get(kindOf(element)) ?? 0) + 1)
  return new Set([...counts].flatMap(([kind, count]) => (count > 2 ? [kind] : [])))
}

/** The words just before an element or text, or else before what holds the text, where they may be a label of its date. */
function labelBefore(node: Element | Text): string {
  const before = wordedBefore(node) ?? (isText(node) && node.parent !== null ? wordedBefore(node.parent) : null)
  if (before === null) return ''
  const words = isText(before) ? before.data.trim().slice(-40) : isTag(before) ? wordsOf(before, 60, true) : ''
  return words.length > 40 || mayDate(words) ? '' : words
}

function wordedBefore({ prev }: ChildNode | ParentNode): ChildNode | null {
  let before = prev
  while (before !== null && isText(before) && before.data.trim() === '') before = before.prev
  return before
}

function inWords(
  text: string,
  moments: readonly Moment[],
  element: Element,
  kind: Kind,
  weight: number,
  before: () => string,
): Candidate[] {
  if (moments.length === 0) return []
  const out: Candidate[] = []
  const entry = ENTRY_OPENING.test(text)
  let from = 0
  for (const [index, moment] of moments.entries()) {
    // In prose, words before a date belong to the sentence.
    const label =
      text.length > 160 && moment.start > 60
        ? null
        : labelOf(
            index === 0 && moment.start < 4
              ? `${before()} ${text.slice(0, moment.start)}`
              : text.slice(Math.max(from, moment.start - 50), moment.start),
          )
    from = moment.end
    const rest = text.length - (moment.end - moment.start)
    const opens = moment.start <= 40 && /^\s*[-–—:|)]/.test(text.slice(moment.end, moment.end + 4))
    const alone = rest < 25 || (opens && moment.start === 0) ? 4 : opens && rest > 160 ? 12 : rest > 45 ? -5 : 0
    if (label === 'other') continue
    if (entry) out.push(made(moment.readings, 'published', Math.max(weight, 30), 'stated', element))
    else if (label !== null) out.push(made(moment.readings, label, weight + 14 + alone, 'stated', element))
    else out.push(made(moment.readings, kind, weight + alone - index * 3, 'stated', element))
  }
  return out
}

const startOfWord = (labels: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${[...labels].map((label) => label.replace(/[()]/g, '\\$&')).join('|')})`, 'giu')
const LABELS: readonly (readonly ['published' | 'modified' | 'other', RegExp])[] = [
  ['published', startOfWord(PUBLISHED_LABELS)],
  ['modified', startOfWord(MODIFIED_LABELS)],
  ['other', startOfWord(OTHER_LABELS)],
]

/** Which date the words before one announce: the label that stands last. */
function labelOf(before: string): 'published' | 'modified' | 'other' | null {
  const words = before.slice(-50)
  if (words.trim() === '') return null
  let found: 'published' | 'modified' | 'other' | null = null
  let last = -1
  let length = 0
  for (const [kind, pattern] of LABELS) {
    for (const { index, 0: label } of words.matchAll(pattern)) {
      const end = index + label.length
      if (end > last || (end === last && label.length > length)) [found, last, length] = [kind, end, label.length]
    }
  }
  return found
}

const KEYS =
  /"?(datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|datepublication|pubDate|publishedDate|published_time|firstPublished|first_published|publishedFirst|dateCreated|pubdate|publishTime|articleDate)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']([^"'\\]{6,40})/gi

/** Dates in a page's other scripts, under keys that say what they are. */
function fromScripts(facts: PageFacts, { language }: DateContext): Candidate[] {
  const out: Candidate[] = []
  for (const script of facts.scripts) {
    if (!/publi|pubdate|dateCreated|articleDate/i.test(script)) continue
    for (const match of script.matchAll(KEYS)) {
      out.push(made(momentOf(match[2]!, language), 'published', 44 - out.length, 'metadata'))
      if (out.length > 6) return out
    }
  }
  return out
}
