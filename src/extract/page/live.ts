import type { ReportEntry } from '../../report/report.js'
import type { Outline } from './block.js'
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

/** The entries of a live blog: as the page's record lists them, else elements of one kind that each bear a time. */
export function liveEntries(outline: Outline, shown: readonly Shown[], updates: readonly SaidUpdate[]): ReportEntry[] {
  const said = bySaid(outline, shown, updates)
  return said.length >= LEAST_ENTRIES ? said : byTimes(outline, shown)
}

function bySaid({ blocks }: Outline, shown: readonly Shown[], updates: readonly SaidUpdate[]): ReportEntry[] {
  if (updates.length < LEAST_ENTRIES || updates.length > MOST_ENTRIES) return []
  const byWords = new Map<string, number>()
  for (const [index, { block }] of shown.entries()) {
    const key = keyOf(blocks[block]!.text)
    if (key.length >= 8 && !byWords.has(key)) byWords.set(key, index)
  }
  const starts: { index: number; update: SaidUpdate }[] = []
  for (const update of updates) {
    const found = [update.title, update.body]
      .map((text) => (text === null ? undefined : byWords.get(keyOf(text))))
      .filter((index) => index !== undefined)
    if (found.length > 0) starts.push({ index: Math.min(...found), update })
  }
  starts.sort((a, b) => a.index - b.index)
  const first = starts.filter(({ index }, at) => at === 0 || index !== starts[at - 1]!.index)
  return first.map(({ index, update }, at) => {
    const next = first[at + 1]?.index ?? shown.length
    return {
      start: shown[index]!.start,
      end: shown[next - 1]!.end,
      title: update.title,
      published: isoOf(update.published),
    }
  })
}

/** The first letters of a text, whatever stands between them. */
function keyOf(text: string): string {
  return bare(text.slice(0, 160)).slice(0, 40)
}

function byTimes({ blocks, boxes }: Outline, shown: readonly Shown[]): ReportEntry[] {
  if (shown.length === 0) return []
  const live = boxes.some(({ element: { attribs } }) =>
    LIVE_NAME.test(`${attribs['class']?.slice(0, 200) ?? ''} ${attribs['id'] ?? ''}`),
  )
  if (!live) return []
  const times = boxes
    .map((box, index) => ({ box, index }))
    .filter(({ box }) => isTime(box.element.attribs, box.element.name))
  const best = likeParents(
    boxes,
    times.map(({ index }) => index),
  )
  if (best.length < LEAST_ENTRIES || best.length > MOST_ENTRIES) return []
  const entries: ReportEntry[] = []
  let at = 0
  for (const { box, time } of best) {
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
      title: heading ? blocks[heading.block]!.text : null,
      published: isoOf(boxes[time]!.element.attribs['datetime'] ?? boxes[time]!.element.attribs['content'] ?? null),
    })
  }
  return entries.length >= LEAST_ENTRIES ? entries : []
}

function isTime(attribs: Readonly<Record<string, string>>, name: string): boolean {
  return (name === 'time' && attribs['datetime'] !== undefined) || attribs['itemprop'] === 'datePublished'
}

/** Of the ancestors of times, the largest set of siblings in one parent that each hold one. */
function likeParents(boxes: Outline['boxes'], times: readonly number[]): { box: number; time: number }[] {
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
      if (!members.has(child)) members.set(child, time)
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
