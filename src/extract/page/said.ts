import { isTag, isText, type Document, type Element } from 'domhandler'
import type { Outline } from './block.js'
import { isObject, listOf, parseLoosely, type Json } from './metadata/json.js'

/** One entry of a live blog as the page's own record gives it. */
export interface SaidUpdate {
  readonly title: string | null
  readonly published: string | null
  readonly body: string | null
}

/** What a page's schema.org records say of the article's text. A guide: the text itself is taken from the page. */
export interface SaidText {
  readonly body: string | null
  /** False where the record says that not everybody can read it. */
  readonly free: boolean | null
  readonly words: number | null
  readonly updates: readonly SaidUpdate[]
}

const MOST_RECORDS = 2000
const LONGEST = 400_000

/** Reads the JSON-LD of a page. */
export function saidText(document: Document): SaidText {
  let body: string | null = null
  let free: boolean | null = null
  let words: number | null = null
  const updates: SaidUpdate[] = []
  for (const record of records(document)) {
    const text = string(record['articleBody'])
    if (text !== null && text.length > (body?.length ?? 0)) body = text
    const access = record['isAccessibleForFree']
    if (/Article|BlogPosting|WebPage/.test(string(listOf(record['@type'])[0]) ?? '') && access !== undefined) {
      free = (free ?? true) && !(access === false || /^false$/i.test(string(access) ?? ''))
    }
    const count = record['wordCount']
    if (typeof count === 'number' || (typeof count === 'string' && /^\d+$/.test(count)))
      words = Math.max(words ?? 0, Number(count))
    for (const update of listOf(record['liveBlogUpdate'])) if (isObject(update)) updates.push(readUpdate(update))
  }
  return { body, free, words, updates }
}

function readUpdate(update: { readonly [key: string]: Json }): SaidUpdate {
  return {
    title: string(update['headline']) ?? string(update['name']),
    published: string(update['datePublished']) ?? string(update['dateCreated']),
    body: string(update['articleBody']) ?? string(update['text']),
  }
}

function string(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** The objects of a page's JSON-LD scripts, outer ones first. */
function records(document: Document): { readonly [key: string]: Json }[] {
  const queue: Json[] = scripts(document).flatMap((source) => parseLoosely(source))
  const out: { readonly [key: string]: Json }[] = []
  for (let at = 0; at < queue.length && at < MOST_RECORDS; at++) {
    const value = queue[at]!
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_RECORDS))
    else if (isObject(value)) {
      out.push(value)
      queue.push(...listOf(value['@graph']), ...listOf(value['mainEntity']), ...listOf(value['mainEntityOfPage']))
    }
  }
  return out
}

function scripts(document: Document): string[] {
  const out: string[] = []
  const stack: Element[] = document.children.filter(isTag).reverse()
  while (stack.length > 0) {
    const element = stack.pop()!
    if (element.name === 'script') {
      if (/ld\+json/i.test(element.attribs['type'] ?? ''))
        out.push(
          element.children
            .filter(isText)
            .map((text) => text.data)
            .join('')
            .slice(0, LONGEST),
        )
      continue
    }
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]!
      if (isTag(child)) stack.push(child)
    }
  }
  return out
}

/** Letters and digits alone, lower case: what is the same in a page and in its record. */
export function bare(text: string): string {
  return text
    .replace(/<[^<>]{0,500}>|&[a-z#0-9]{1,8};/gi, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const KEY = 80
const MOST_BLOCKS = 4000

/**
 * Which blocks the page's own record of the article holds; all false where the record has no body, or one that the page
 * does not show in the main.
 */
export function toldBlocks({ blocks }: Outline, body: string | null): boolean[] {
  const none = blocks.map(() => false)
  if (body === null || body.length < 200 || blocks.length > MOST_BLOCKS) return none
  const record = bare(body.slice(0, LONGEST))
  if (record.length < 150) return none
  let found = 0
  const told = blocks.map((block) => {
    if (block.weight < 25) return false
    const key = bare(block.text.slice(0, 2 * KEY)).slice(0, KEY)
    if (key.length < 15 || !record.includes(key)) return false
    found += block.text.length
    return true
  })
  return found >= record.length * 0.5 ? told : none
}
