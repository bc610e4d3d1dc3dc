import { isTag, isText, type Element } from 'domhandler'
import type { ReportEntry } from '../../report/report.js'
import type { Outline } from './block.js'
import { plainText } from './metadata/words.js'
import { bare, type SaidUpdate } from './said.js'

/** A block of the report's text: which one of the page, and where it stands in the text. */
export interface Shown {
  readonly block: number
  readonly start: number
  readonly end: number
}

const LIVE_NAME = /live-?(?:blog|ticker|feed|event|post|entry|updates?|coverage)|minute-?by-?minute|(?:^|\s)ticker/i
/** Fewer like elements than this are no live blog. */
const LEAST_ENTRIES = 3
const MOST_ENTRIES = 2000

/**
 * The entries of a live blog: as the page's record lists them, else as its markup names them, else elements of one kind
 * that each bear a time.
 */
export function liveEntries(outline: Outline, shown: readonly Shown[], updates: readonly SaidUpdate[]): ReportEntry[] {
  for (const find of [bySaid, byMarkup]) {
    const entries = find(outline, shown, updates)
    if (entries.length >= LEAST_ENTRIES) return entries
  }
  return byTimes(outline, shown)
}

/** Letters by which the words of an update are told from others. */
const KEY = 40
/** A beginning of fewer letters tells nothing. */
const LEAST_KEY = 8
/** A first paragraph of fewer letters is not told from the start of a longer update. */
const LEAST_PART = 12
/** How many blocks a title stands before the words of its entry at most: a time, a name, a caption are between. */
const NEAR = 6

/** Where an entry begins in `shown`, and its title as the page shows it. */
interface Start {
  readonly index: number
  readonly title: string | null
  readonly published: string | null
}

function bySaid(outline: Outline, shown: readonly Shown[], updates: readonly SaidUpdate[]): ReportEntry[] {
  if (updates.length < LEAST_ENTRIES || updates.length > MOST_ENTRIES) return []
  const { blocks, boxes } = outline
  const places = new Map<string, number[]>()
  for (const [index, { block }] of shown.entries()) {
    const key = keyOf(blocks[block]!.text)
    if (key.length < LEAST_KEY) continue
    const list = places.get(key)
    if (list) list.push(index)
    else places.set(key, [index])
  }
  const isHeading = (index: number): boolean =>
    /^h[1-6]$/.test(boxes[blocks[shown[index]!.block]!.box]?.element.name ?? '')
  const starts: Start[] = []
  for (const { title, body, published } of updates) {
    const titles = title === null ? [] : (places.get(keyOf(title)) ?? [])
    const words = body === null ? undefined : placeOfWords(places, keyOf(body))
    // A list of the entries' titles often stands above them: the title that counts stands before the entry's words.
    const head =
      words === undefined
        ? (titles.findLast(isHeading) ?? titles.at(-1))
        : titles.findLast((index) => index <= words && index >= words - NEAR)
    const index = head ?? words
    if (index === undefined) continue
    const shownTitle = head === undefined || head === words ? null : blocks[shown[head]!.block]!.text
    starts.push({ index, title: shownTitle ?? (title === null ? null : plainText(title)), published: isoOf(published) })
  }
  starts.sort((a, b) => a.index - b.index)
  return entriesFrom(
    outline,
    shown,
    starts.filter(({ index }, at) => at === 0 || index !== starts[at - 1]!.index),
  )
}

/** Where a text begins that may reach over several paragraphs, of which the first may be short. */
function placeOfWords(places: ReadonlyMap<string, readonly number[]>, key: string): number | undefined {
  for (let length = key.length; length >= Math.min(key.length, LEAST_PART); length--) {
    const found = places.get(key.slice(0, length))?.at(-1)
    if (found !== undefined) return found
  }
  return undefined
}

/** Entries that reach from each start to the next, and the last as far as what holds it and the one before. */
function entriesFrom({ blocks, boxes }: Outline, shown: readonly Shown[], starts: readonly Start[]): ReportEntry[] {
  const blockOf = (at: number): number => shown[starts[at]!.index]!.block
  let around = -1
  const firsts = starts.map(({ index }, at) => {
    const before = at > 0 ? blockOf(at - 1) : -1
    const after = at + 1 < starts.length ? blockOf(at + 1) : Infinity
    let box = blocks[blockOf(at)]!.box
    let first = blockOf(at)
    // The time and the name of who wrote it stand above the title, inside the element that holds this entry alone.
    for (; box >= 0 && boxes[box]!.first > before && boxes[box]!.end <= after; box = boxes[box]!.parent)
      first = boxes[box]!.first
    around = box
    let from = index
    while (from > 0 && shown[from - 1]!.block >= first) from--
    return from
  })
  let past = shown.length
  if (around >= 0) while (past > 0 && shown[past - 1]!.block >= boxes[around]!.end) past--
  return starts.map(({ title, published }, at) => ({
    start: shown[firsts[at]!]!.start,
    end: shown[Math.max(firsts[at + 1] ?? past, firsts[at]! + 1) - 1]!.end,
    title,
    published,
  }))
}

/** The first letters of a text, whatever stands between them. */
function keyOf(text: string): string {
  return bare(plainText(text.slice(0, 4 * KEY))).slice(0, KEY)
}

/** Entries whose elements say that they are updates of a live blog (schema.org microdata). */
function byMarkup(outline: Outline, shown: readonly Shown[]): ReportEntry[] {
  const marked = outline.boxes.flatMap(({ element }, box) =>
    /(?:^|\s)liveBlogUpdate(?:\s|$)/.test(element.attribs['itemprop'] ?? '') ? [{ box, ...saidIn(element) }] : [],
  )
  return marked.length > MOST_ENTRIES ? [] : entriesOf(outline, shown, marked)
}

/** Elements of an entry that are looked at for what its markup says of it. */
const MOST_LOOKED = 60

/** When an element's markup says that it was published, and under which title: the first such mark in it. */
function saidIn(element: Element): { published: string | null; title: string | null } {
  const said = new Map<string, string>()
  const queue: Element[] = [element]
  for (let at = 0; at < queue.length && at < MOST_LOOKED; at++) {
    const { attribs, children } = queue[at]!
    const name = attribs['itemprop']
    const value = attribs['content'] ?? attribs['datetime']
    if (name !== undefined && value !== undefined && !said.has(name)) said.set(name, value)
    for (const child of children) if (isTag(child) && queue.length < MOST_LOOKED) queue.push(child)
  }
  return { published: isoOf(said.get('datePublished') ?? null), title: plainText(said.get('headline') ?? '') || null }
}

/** What is shown of each box, with its first heading as its title; boxes of which nothing is shown are left out. */
function entriesOf(
  { blocks, boxes }: Outline,
  shown: readonly Shown[],
  marked: readonly { readonly box: number; readonly published: string | null; readonly title?: string | null }[],
): ReportEntry[] {
  const entries: ReportEntry[] = []
  let at = 0
  for (const { box, published, title = null } of marked) {
    const { first, end } = boxes[box]!
    while (at < shown.length && shown[at]!.block < first) at++
    const from = at
    while (at < shown.length && shown[at]!.block < end) at++
    if (at === from) continue
    const heading = shown
      .slice(from, at)
      .find(({ block }) => /^h[1-6]$/.test(boxes[blocks[block]!.box]?.element.name ?? ''))
    entries.push({
      start: shown[from]!.start,
      end: shown[at - 1]!.end,
      title: heading ? blocks[heading.block]!.text : title,
      published,
    })
  }
  return entries
}

function byTimes(outline: Outline, shown: readonly Shown[]): ReportEntry[] {
  const { boxes } = outline
  if (shown.length === 0) return []
  const live = boxes.some(
    ({ element: { attribs } }) =>
      LIVE_NAME.test(`${attribs['class']?.slice(0, 200) ?? ''} ${attribs['id'] ?? ''}`) ||
      /LiveBlogPosting\s*$/.test(attribs['itemtype']?.slice(0, 200) ?? ''),
  )
  if (!live) return []
  const times = boxes
    .map((box, index) => ({ box, index }))
    .filter(({ box }) => isTime(box.element))
  const best = likeParents(
    outline,
    shown,
    times.map(({ index }) => index),
  )
  if (best.length < LEAST_ENTRIES || best.length > MOST_ENTRIES) return []
  const entries = entriesOf(
    outline,
    shown,
    best.map(({ box, time }) => {
      const { datetime, content } = boxes[time]!.element.attribs
      return { box, published: isoOf(datetime ?? content ?? null) }
    }),
  )
  return entries.length >= LEAST_ENTRIES ? entries : []
}

/** Does an element bear a time, be it only the time of day that readers see? */
function isTime({ name, attribs, children }: Element): boolean {
  if (attribs['itemprop'] === 'datePublished') return true
  if (name !== 'time') return false
  if (attribs['datetime'] !== undefined) return true
  return children.some((node) => isText(node) && /^\d{1,2}[:.]\d{2}/.test(node.data.slice(0, 40).trim()))
}

/** Of the ancestors of times, the largest set of siblings in one parent that each hold one and are shown. */
function likeParents(
  { boxes, blocks }: Outline,
  shown: readonly Shown[],
  times: readonly number[],
): { box: number; time: number }[] {
  // How many blocks before each are shown: what a box shows is told without going through it.
  const before = new Uint32Array(blocks.length + 1)
  for (const { block } of shown) before[block + 1] = 1
  for (let at = 1; at < before.length; at++) before[at]! += before[at - 1]!
  const isShown = (box: number): boolean => before[boxes[box]!.end]! > before[boxes[box]!.first]!
  const groups = new Map<number, Map<number, number>>()
  for (const time of times) {
    let child = time
    for (
      let parent = boxes[time]!.parent, steps = 0;
      parent >= 0 && steps < 8;
      parent = boxes[parent]!.parent, steps++
    ) {
      let members = groups.get(parent)
      if (!members) groups.set(parent, (members = new Map()))
      if (isShown(child) && !members.has(child)) members.set(child, time)
      child = parent
    }
  }
  let best = new Map<number, number>()
  for (const members of groups.values()) if (members.size > best.size) best = members
  return [...best].map(([box, time]) => ({ box, time })).sort((a, b) => a.box - b.box)
}

/** A date of ISO 8601 in the form that reports keep; null where it is none. */
function isoOf(value: string | null): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    value?.trim() ?? '',
  )
  if (!match) return null
  const [, day, time, offset] = match
  if (time === undefined) return day!
  const zone = offset === undefined ? '' : offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset
  return `${day}T${time}${zone}`
}
