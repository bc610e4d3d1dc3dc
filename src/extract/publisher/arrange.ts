import { selectAll } from 'css-select'
import { isTag, type AnyNode, type Document, type Element } from 'domhandler'
import { textContent } from 'domutils'
import type { IsoDate, ZoneRole } from '../../report/report.js'
import { around, type Outline } from '../page/block.js'
import type { Placed } from '../page/role.js'
import { dateIn } from './date-format.js'
import type { DateRule, PublisherRule } from './rule.js'

/** What a rule finds in a page: its blocks with their roles, and its fields. */
export interface Arranged {
  readonly placed: readonly Placed[]
  readonly title: string | null
  readonly bylines: readonly string[]
  readonly published: IsoDate | null
  readonly modified: IsoDate | null
}

/** The blocks of a page that a rule selects, in the order of the page; null where it selects no body. */
export function arrange(rule: PublisherRule, document: Document, { blocks, boxes }: Outline): Arranged | null {
  const roles = rolesOf(rule, document)
  widen(roles, new Set(boxes.map(({ element }) => element)))
  const placed: Placed[] = []
  for (const [index, block] of blocks.entries()) {
    let role: ZoneRole | 'removed' | undefined
    for (const box of around(boxes, block.box)) {
      const found = roles.get(boxes[box]!.element)
      if (found === 'removed') role = found
      role ??= found
    }
    if (role === undefined || role === 'removed') continue
    const furniture = role === 'body' && rule.furniture?.some((opening) => block.text.startsWith(opening))
    placed.push({ block: index, role: furniture ? 'boilerplate' : role })
  }
  if (!placed.some(({ role }) => role === 'body')) return null
  return {
    placed,
    title: rule.title === undefined ? null : (textsOf(rule.title, document)[0] ?? null),
    bylines: rule.byline === undefined ? [] : [...new Set(textsOf(rule.byline, document).map(nameOf))].filter((name) => name !== ''),
    published: rule.date === undefined ? null : dateOf(rule.date, document),
    modified: rule.modified === undefined ? null : dateOf(rule.modified, document),
  }
}

/** The role of each element that a selector of the rule fits. Of two that fit one element the narrower word holds: body last. */
function rolesOf(rule: PublisherRule, document: Document): Map<Element, ZoneRole | 'removed'> {
  const roles = new Map<Element, ZoneRole | 'removed'>()
  const set = (role: ZoneRole | 'removed', selectors: readonly (string | undefined)[]): void => {
    for (const css of selectors) {
      if (css !== undefined) for (const element of elementsOf(css, document)) if (!roles.has(element)) roles.set(element, role)
    }
  }
  set('removed', rule.remove ?? [])
  set('title', [rule.title])
  set('deck', [rule.deck])
  set('byline', [rule.byline])
  set('date', [rule.date?.select, rule.modified?.select])
  set('caption', [rule.caption])
  set('body', rule.body)
  return roles
}

/** How long a line may be that is a byline or date for holding one. */
const LINE = 200

/** A name or date that stands inside a line makes the line what it is, where that is short and not body. */
function widen(roles: Map<Element, ZoneRole | 'removed'>, boxes: ReadonlySet<Element>): void {
  for (const [element, role] of [...roles]) {
    if (boxes.has(element) || role === 'removed' || role === 'body') continue
    const line = outward(element).find((each) => boxes.has(each))
    if (!line || outward(line).some((each) => roles.has(each)) || textContent(line).length > LINE) continue
    roles.set(line, role)
  }
}

/** An element and those around it, the innermost first. */
function outward(element: Element): Element[] {
  const out: Element[] = []
  for (let at: Element | null = element; at !== null; at = at.parent !== null && isTag(at.parent) ? at.parent : null) out.push(at)
  return out
}

function elementsOf(css: string, document: Document): Element[] {
  return selectAll<AnyNode, Element>(css, document)
}

function textsOf(css: string, document: Document): string[] {
  return elementsOf(css, document).map((element) => textContent(element).replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}

function nameOf(text: string): string {
  return text.replace(/^by\s+/i, '').replace(/[\s,;|•·]+$/, '')
}

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?$/

/** A date as the rule says it is written; as ISO 8601 where it says nothing. */
function dateOf({ select, attribute, format, offset }: DateRule, document: Document): IsoDate | null {
  for (const element of elementsOf(select, document)) {
    const text = (attribute === undefined ? textContent(element) : (element.attribs[attribute] ?? '')).trim()
    const date = format !== undefined ? dateIn(text, format, offset) : ISO.test(text) ? text.replace(' ', 'T') : null
    if (date !== null) return date
  }
  return null
}
