import { isTag, type Element } from 'domhandler'
import type { PagePlace } from '../../report/report.js'

const PLAIN_NAME = /^[A-Za-z][\w-]{0,60}$/
const CONTEXT = 32

/** Writes CSS selectors of elements of one page: from the nearest plain id down, by child positions. */
export class Selectors {
  private readonly known = new Map<Element, string>()
  private readonly positions = new Map<Element, number>()
  private readonly ids = new Map<string, number>()

  /** Counts an id: one that stands twice selects nothing for sure. */
  note(element: Element): void {
    const id = element.attribs['id']
    if (id !== undefined) this.ids.set(id, (this.ids.get(id) ?? 0) + 1)
  }

  of(element: Element): string {
    const path: Element[] = []
    let at: Element | null = element
    let css: string | undefined
    while (at !== null && (css = this.known.get(at)) === undefined) {
      path.push(at)
      at = at.parent !== null && isTag(at.parent) ? at.parent : null
    }
    for (let index = path.length - 1; index >= 0; index--) {
      const each = path[index]!
      css = this.step(each, css)
      this.known.set(each, css)
    }
    return css ?? ''
  }

  private step(element: Element, outer: string | undefined): string {
    const { name } = element
    const id = element.attribs['id']
    if (id !== undefined && PLAIN_NAME.test(id) && this.ids.get(id) === 1) return `#${id}`
    if (outer === undefined || name === 'body') return name
    return `${outer} > ${/^[a-z][a-z0-9-]*$/.test(name) ? name : '*'}:nth-child(${this.position(element)})`
  }

  /** One pass over an element's siblings numbers them all. */
  private position(element: Element): number {
    const found = this.positions.get(element)
    if (found !== undefined) return found
    let count = 0
    for (const sibling of element.parent?.children ?? []) if (isTag(sibling)) this.positions.set(sibling, ++count)
    return this.positions.get(element) ?? 1
  }
}

/** A W3C text quote of `text.slice(start, end)`, with what stands around it. */
export function quoteOf(text: string, start: number, end: number): PagePlace['quote'] {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}
