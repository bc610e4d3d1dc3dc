import { isTag } from 'domhandler'
import type { Basis } from '../../../report/report.js'
import { TITLE_METAS } from '../../../lexicon/page-meta.js'
import { KICKER_NAMES, SITE_TITLE_NAMES, TITLE_NAMES } from '../../../lexicon/page-titles.js'
import { any, type Heading, type PageFacts } from './facts.js'
import type { PageField } from './field.js'
import type { ArticleRecord } from './record.js'
import { fold, plainText, wordsOf } from './words.js'

/** What parts a title from the site's name in a page's `title`. */
const PARTS = /\s+(?:[|│»«›‹–—~·•/:♥]|[-]{1,2}|::|>|<)\s+|\s*[|│»«]\s*|:\s+(?=[^:]{2,40}$)/
const ALL_PARTS = new RegExp(PARTS, 'g')
const LONGEST = 300
const MOST_HEADINGS = 24

interface Candidate {
  readonly text: string
  readonly key: string
  readonly words: ReadonlySet<string>
  readonly weight: number
  readonly basis: Basis
  readonly heading: Heading | null
}

/** A title, and where the page shows it. */
export interface Title {
  readonly field: PageField<string> | null
  /** Characters of text before it. */
  readonly at: number | null
}

/**

 * The article's title: what the page's records, its `meta`s, its headings and its `title` name, each cleaned of the

 * site's name; the one that the others bear out most. `sites` are names of the site, folded.

 */
export function readTitle(facts: PageFacts, records: readonly ArticleRecord[], sites: readonly string[]): Title {
  const candidates: Candidate[] = []
  const add = (value: string, weight: number, basis: Basis, heading: Heading | null): void => {
    const text = withoutSite(plainText(value.slice(0, LONGEST * 2)), sites)
    if (text === '' || text.length > LONGEST || isSite(text, sites) || /^[\w-]{2,40}\.[a-z]{2,4}$/i.test(text)) return
    const key = fold(text)
    candidates.push({ text, key, words: new Set(key.split(' ')), weight, basis, heading })
  }
  for (const record of records.slice(0, 1)) {
    for (const [index, title] of record.titles.slice(0, 2).entries())
      add(title, (record.ofArticle ? 4 : 1.5) - index, 'metadata', null)
  }
  for (const [index, name] of TITLE_METAS.entries()) {
    for (const value of facts.metas.get(name)?.slice(0, 1) ?? [])
      add(value, index === 0 ? 4 : index < 7 ? 2.5 : 1.5, 'metadata', null)
  }
  for (const spot of facts.properties) {
    const property = `${spot.element.attribs['itemprop'] ?? ''} ${spot.element.attribs['property'] ?? ''}`
    if (!/(?:^|[\s:])headline(?:$|\s)/.test(property) || spot.apart) continue
    const text =
      spot.element.name === 'meta' ? (spot.element.attribs['content'] ?? '') : wordsOf(spot.element, LONGEST, false)
    add(
      text,
      3,
      spot.element.name === 'meta' ? 'metadata' : 'stated',
      spot.element.name === 'meta' ? null : { ...spot, level: 2, text },
    )
    break
  }
  const headings = facts.headings.filter((heading) => heading.text !== '')
  const firsts = headings.filter((heading) => heading.level === 1 && !leadsHome(heading)).length
  const tagged = plainText(facts.titleTag ?? '')
    .split(PARTS)
    .map(fold)
  for (const heading of headings
    .filter(({ level }, index) => level < 3 || level === 7 || index < 8)
    .slice(0, MOST_HEADINGS)) {
    const vague =
      heading.level === 1 && heading.text.split(' ').length < 3 && !tagged.includes(fold(heading.text)) ? 2 : 0
    const weight = weightOf(heading, firsts) - vague
    add(heading.text, weight, 'stated', heading)
    const bare = withoutKicker(heading)
    if (bare !== null) add(bare, weight + 1, 'stated', heading)
  }
  if (facts.titleTag !== null)
    for (const [text, weight] of titleParts(facts.titleTag, sites, headings)) add(text, weight, 'metadata', null)
  return choose(candidates, facts)
}

function weightOf(heading: Heading, firsts: number): number {
  const own = any(heading.names, TITLE_NAMES) ? 1 : 0
  const site = any(heading.names, SITE_TITLE_NAMES) || leadsHome(heading) ? 4 : 0
  const level = heading.level === 1 ? (firsts === 1 ? 5 : 3.5) : heading.level === 2 ? 0.8 : 0.3
  return level + own - site - (heading.apart ? 3 : 0)
}

/** Is all of a heading a link to the site's front page? */
function leadsHome({ element }: Heading): boolean {
  const children = element.children.filter(
    (child) => isTag(child) || ('data' in child && typeof child.data === 'string' && child.data.trim() !== ''),
  )
  const [link] = children
  const anchor =
    element.parent !== null && isTag(element.parent) && element.parent.name === 'a'
      ? element.parent
      : children.length === 1 && link !== undefined && isTag(link) && link.name === 'a'
        ? link
        : null
  return (
    anchor !== null &&
    /^(?:https?:\/\/[^/]{1,200})?\/?(?:index\.\w{3,5}|[a-z]{2}\/?)?$/i.test(anchor.attribs['href']?.trim() ?? '#')
  )
}

/** A heading's words without those that its first element sets above it as what it is about; null where it has none. */
function withoutKicker({ element, text }: Heading): string | null {
  let at = element
  for (let depth = 0; depth < 4; depth++) {
    const children = at.children.filter(
      (child) => isTag(child) || ('data' in child && typeof child.data === 'string' && child.data.trim() !== ''),
    )
    const [first] = children
    if (first === undefined || !isTag(first)) return null
    if (children.length === 1) {
      at = first
      continue
    }
    const names = new Set(
      `${first.attribs['class'] ?? ''} ${first.attribs['itemprop'] ?? ''}`
        .slice(0, 200)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/),
    )
    const kicker = wordsOf(first, 200, false)
    const marked =
      any(names, KICKER_NAMES) ||
      first.name === 'small' ||
      (first.name === 'span' && names.size > 1 && children.length === 2)
    if (!marked || kicker === '' || kicker.length > 60 || kicker.length >= text.length * 0.6) return null
    return text.startsWith(kicker) ? text.slice(kicker.length).replace(/^[\s:|–—-]+/, '') : null
  }
  return null
}

/** The page's `title` and, where it is in parts, those that may be the article's. */
function titleParts(title: string, sites: readonly string[], headings: readonly Heading[]): [string, number][] {
  const whole = plainText(title)
  const parts = whole
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 2) return [[whole, 2]]
  const shown = headings.filter((heading) => !leadsHome(heading)).map(({ text }) => fold(text))
  const own = parts
    .filter((part) => shown.includes(fold(part)) && !isSite(part, sites))
    .sort((a, b) => b.length - a.length)[0]
  if (own !== undefined) return [[own, 3]]
  const longest = parts.filter((part) => !isSite(part, sites)).sort((a, b) => b.length - a.length)[0]
  const cleaned = withoutSite(whole, sites)
  return [
    [cleaned, cleaned === whole ? 1.2 : 2.2],
    ...(longest !== undefined ? [[longest, 1.4] as [string, number]] : []),
  ]
}

/** Is it a name of the site? */
export function isSite(text: string, sites: readonly string[]): boolean {
  const key = fold(text).replace(/ /g, '')
  return (
    key !== '' &&
    sites.some(
      (site) =>
        site === key ||
        (site.length >= 5 &&
          key.length >= 5 &&
          (key === `the${site}` || (key.startsWith(site) && key.length <= site.length + 4))),
    )
  )
}

/** A title without the site's name before or after it. */
export function withoutSite(title: string, sites: readonly string[]): string {
  let out = title
  for (let round = 0; round < 3; round++) {
    const marks = [...out.matchAll(ALL_PARTS)]
    const last = marks.at(-1)
    const [head] = marks
    if (last !== undefined && isSite(out.slice(last.index + last[0].length), sites))
      out = out.slice(0, last.index).trim()
    else if (head !== undefined && isSite(out.slice(0, head.index), sites))
      out = out.slice(head.index + head[0].length).trim()
    else break
  }
  return out
}

/** Do two titles begin or end alike, one being longer? */
function overlap(a: string, b: string): boolean {
  return a.length > 12 && b.length > 12 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))
}

/** 0 to 1: how many of a title's words another has too. */
function shared(a: Candidate, b: Candidate): number {
  let both = 0
  for (const word of a.words) if (b.words.has(word)) both++
  return both / Math.max(1, a.words.size, b.words.size)
}

function choose(candidates: readonly Candidate[], facts: PageFacts): Title {
  let best: Candidate | null = null
  let most = 0
  for (const candidate of candidates) {
    let score = candidate.weight
    for (const other of candidates) {
      if (other === candidate || other.weight <= 0 || (other.heading !== null && other.heading === candidate.heading))
        continue
      if (other.key === candidate.key) score += other.weight * 0.6
      else if (overlap(other.key, candidate.key)) score += other.weight * 0.35
      else score += other.weight * 0.3 * shared(candidate, other)
    }
    if (score > most) [best, most] = [candidate, score]
  }
  if (best === null) return { field: null, at: null }
  const { key, text, basis } = withoutLead(best, candidates)
  const heading = best.heading ?? shownBy(candidates, best)
  if (heading !== null) return { field: { value: text, basis, element: heading.element }, at: heading.at }
  const spot = facts.texts.find(
    (each) =>
      !each.apart &&
      each.text.length >= text.length * 0.8 &&
      each.text.length < text.length * 1.3 &&
      fold(each.text) === key,
  )
  return spot === undefined
    ? { field: { value: text, basis }, at: null }
    : { field: { value: text, basis, element: spot.parent }, at: spot.at }
}

/**
 * A title without the few words before it that say what it is about, unmarked or parted by a line: a heading's where the
 * page's records leave them out, a record's where the heading does. What a colon parts is most often the title's own.
 */
function withoutLead(best: Candidate, candidates: readonly Candidate[]): Candidate {
  const shorter = candidates.filter(({ key, weight, heading, text }) => {
    const known = best.heading === null ? heading !== null && weight >= 3 : heading === null && weight >= 2
    if (!known || key.length <= 12 || !best.key.endsWith(` ${key}`)) return false
    const lead = best.text.slice(0, -text.length)
    return lead.split(' ').length <= 8 && /[\p{L}\p{N}|/–—-]\s$/u.test(lead)
  })
  return shorter.sort((a, b) => b.weight - a.weight)[0] ?? best
}

/**
 * The heading that shows a title, where it was read from elsewhere: the same words, else words that begin or end
 * alike, else the only first heading.
 */
function shownBy(candidates: readonly Candidate[], title: Candidate): Heading | null {
  const shown = candidates.filter((candidate) => candidate.heading !== null)
  const found =
    shown.find((candidate) => candidate.key === title.key) ??
    shown.find((candidate) => overlap(candidate.key, title.key)) ??
    shown.find((candidate) => shared(candidate, title) > 0.5)
  if (found?.heading) return found.heading
  const firsts = shown.filter(({ heading, weight }) => heading?.level === 1 && weight > 3)
  return firsts.length === 1 ? firsts[0]!.heading : null
}
