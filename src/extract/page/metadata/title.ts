import type { Basis } from '../../../report/report.js'
import { TITLE_METAS } from '../../../lexicon/page-meta.js'
import type { Heading, PageFacts } from './facts.js'
import type { PageField } from './field.js'
import type { ArticleRecord } from './record.js'
import { fold, plainText, wordsOf } from './words.js'

/** What parts a title from the site's name in a page's `title`. */
const PARTS = /\s+(?:[|»«›‹–—~·•/:]|[-]{1,2}|::|>|<)\s+|\s*[|»«]\s*|:\s+(?=[^:]{2,40}$)/
const LONGEST = 300

/** Words of a heading's class that mark the article's own title, and those that mark the site's. */
const OWN: ReadonlySet<string> = new Set(['entrytitle', 'posttitle', 'headline', 'articletitle', 'articleheadline', 'storytitle', 'pname', 'newstitle', 'pagetitle', 'contenttitle', 'title', 'titel', 'titre', 'titulo', 'titolo', 'heading'])
const SITE: ReadonlySet<string> = new Set(['sitetitle', 'logo', 'blogtitle', 'brand', 'sitename', 'siteheading', 'masthead', 'siteheader'])

interface Candidate {
  readonly text: string
  readonly weight: number
  readonly basis: Basis
  readonly element: Heading['element'] | null
  readonly at: number
}

/**
 * The article's title: what the page's records, its `meta`s, its headings and its `title` name, each cleaned of the site's name;
 * the one that the others bear out most. `sites` are names of the site, folded.
 */
export function readTitle(facts: PageFacts, records: readonly ArticleRecord[], sites: readonly string[]): PageField<string> | null {
  const candidates: Candidate[] = []
  const add = (value: string, weight: number, basis: Basis, heading: Heading | null): void => {
    const text = withoutSite(plainText(value.slice(0, LONGEST * 2)), sites)
    if (text === '' || text.length > LONGEST || isSite(text, sites)) return
    candidates.push({ text, weight, basis, element: heading?.element ?? null, at: heading?.at ?? -1 })
  }
  for (const record of records.slice(0, 1)) {
    for (const [index, title] of record.titles.slice(0, 2).entries()) add(title, (record.ofArticle ? 5 : 2) - index, 'metadata', null)
  }
  for (const [index, name] of TITLE_METAS.entries()) {
    for (const value of facts.metas.get(name)?.slice(0, 1) ?? []) add(value, index === 0 ? 5 : index < 7 ? 3.5 : 1.5, 'metadata', null)
  }
  for (const spot of facts.properties) {
    const property = `${spot.element.attribs['itemprop'] ?? ''} ${spot.element.attribs['property'] ?? ''}`
    if (!/(?:^|[\s:])headline(?:$|\s)/.test(property) || spot.apart) continue
    const text = spot.element.name === 'meta' ? (spot.element.attribs['content'] ?? '') : wordsOf(spot.element, LONGEST, false)
    add(text, 4, spot.element.name === 'meta' ? 'metadata' : 'stated', spot.element.name === 'meta' ? null : { ...spot, level: 2, text })
    break
  }
  const headings = facts.headings.filter((heading) => heading.text !== '' && !heading.apart)
  const first = headings.filter((heading) => heading.level === 1)
  for (const heading of headings.slice(0, 40)) add(heading.text, weightOf(heading, first.length), 'stated', heading)
  if (facts.titleTag !== null) for (const [text, weight] of titleParts(facts.titleTag, sites, headings)) add(text, weight, 'metadata', null)
  return choose(candidates)
}

function weightOf(heading: Heading, firsts: number): number {
  const own = [...heading.names].some((name) => OWN.has(name)) ? 1 : 0
  const site = [...heading.names].some((name) => SITE.has(name)) ? 3 : 0
  const level = heading.level === 1 ? (firsts === 1 ? 3.5 : 2.5) : heading.level === 2 ? 0.8 : 0.3
  return level + own - site
}

/** The page's `title` and, where it is in parts, those that may be the article's. */
function titleParts(title: string, sites: readonly string[], headings: readonly Heading[]): [string, number][] {
  const whole = plainText(title)
  const parts = whole.split(PARTS).map((part) => part.trim()).filter((part) => part !== '')
  if (parts.length < 2) return [[whole, 2.5]]
  const own = parts.find((part) => headings.some((heading) => fold(heading.text) === fold(part)))
  if (own !== undefined) return [[own, 3]]
  const kept = parts.filter((part) => !isSite(part, sites))
  const longest = [...kept].sort((a, b) => b.length - a.length)[0]
  const cleaned = withoutSite(whole, sites)
  return [[cleaned, cleaned === whole ? 1.5 : 2.5], ...(longest !== undefined ? [[longest, 1.6] as [string, number]] : [])]
}

/** Is it a name of the site? */
export function isSite(text: string, sites: readonly string[]): boolean {
  const key = fold(text).replace(/ /g, '')
  return key !== '' && sites.some((site) => site === key || (site.length >= 5 && key.length >= 5 && (key === `the${site}` || (key.startsWith(site) && key.length <= site.length + 4))))
}

/** A title without the site's name before or after it. */
export function withoutSite(title: string, sites: readonly string[]): string {
  let out = title
  for (let round = 0; round < 3; round++) {
    const marks = [...out.matchAll(new RegExp(PARTS, 'g'))]
    const last = marks.at(-1)
    const [head] = marks
    if (last !== undefined && isSite(out.slice(last.index + last[0].length), sites)) out = out.slice(0, last.index).trim()
    else if (head !== undefined && isSite(out.slice(0, head.index), sites)) out = out.slice(head.index + head[0].length).trim()
    else break
  }
  return out
}

function choose(candidates: readonly Candidate[]): PageField<string> | null {
  let best: Candidate | null = null
  let most = -Infinity
  const keys = candidates.map(({ text }) => fold(text))
  for (const [index, candidate] of candidates.entries()) {
    let score = candidate.weight
    for (const [other, key] of keys.entries()) {
      if (other === index) continue
      const mine = keys[index]!
      if (key === mine) score += candidates[other]!.weight * 0.6
      else if (key.length > 12 && mine.length > 12 && (key.startsWith(mine) || mine.startsWith(key))) score += candidates[other]!.weight * 0.25
    }
    if (score > most) [best, most] = [candidate, score]
  }
  if (best === null) return null
  const seen = best.element ?? elementOf(candidates, keys, fold(best.text))
  return { value: best.text, basis: best.basis, ...(seen === null ? {} : { element: seen }) }
}

/** The heading that shows a title, where it was read from elsewhere. */
function elementOf(candidates: readonly Candidate[], keys: readonly string[], key: string): Heading['element'] | null {
  const exact = candidates.find((candidate, index) => candidate.element !== null && keys[index] === key)
  return exact?.element ?? candidates.find((candidate, index) => candidate.element !== null && key.length > 12 && (keys[index]!.startsWith(key) || key.startsWith(keys[index]!) && keys[index]!.length > 12))?.element ?? null
}
