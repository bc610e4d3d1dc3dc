import { readFile, stat } from 'node:fs/promises'
import type { EntityType } from '../report/annotation.js'
import type { Notice } from '../report/comparison.js'
import type { KnownItem } from '../report/known-item.js'
import { reasonOf } from './files.js'
import { tooLarge, unreadable } from './notices.js'

/** A file of items is not larger. */
const MOST_BYTES = 256 * 1024 * 1024

/** What users call kinds, and the classes of Wikidata that stand for them. Everything else is not known. */
const KINDS: Readonly<Record<string, EntityType>> = {
  person: 'person', human: 'person', q5: 'person',
  org: 'org', organisation: 'org', organization: 'org', company: 'org', q43229: 'org', q4830453: 'org', q783794: 'org',
  place: 'place', country: 'place', city: 'place', q515: 'place', q6256: 'place', q3624078: 'place', q486972: 'place',
  facility: 'facility', building: 'facility', q41176: 'facility', q13226383: 'facility',
  document: 'document', q49848: 'document', event: 'event', q1656682: 'event', other: 'other',
}

/**
 * The items of a file: NDJSON with `id`, `label`, `aliases` (a list) and `kind`, or lines of the same four between tabs, aliases
 * with `|` between. Lines that hold none are counted in a notice; nothing is thrown.
 */
export async function readWikidata(file: string): Promise<{ readonly items: KnownItem[]; readonly notices: Notice[] }> {
  try {
    const { size } = await stat(file)
    if (size > MOST_BYTES) return { items: [], notices: [tooLarge(file, size, MOST_BYTES)] }
    return parseWikidata(await readFile(file, 'utf8'), file)
  } catch (error) {
    return { items: [], notices: [unreadable(file, reasonOf(error))] }
  }
}

/** `readWikidata` of a text; `place` names it in notices. */
export function parseWikidata(text: string, place: string): { readonly items: KnownItem[]; readonly notices: Notice[] } {
  const items: KnownItem[] = []
  let broken = 0
  text.replace(/^\ufeff/, '').split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || (index === 0 && /^id\tlabel\b/i.test(line))) return
    const item = line.trimStart().startsWith('{') ? fromJson(line) : fromFields(line.split('\t'))
    if (item) items.push(item)
    else broken++
  })
  return { items, notices: broken > 0 ? [badItems(place, broken)] : [] }
}

function fromJson(line: string): KnownItem | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { id, label, aliases, kind } = value as Readonly<Record<string, unknown>>
  return itemOf(id, label, Array.isArray(aliases) ? aliases : [], kind)
}

function fromFields([id, label, aliases = '', kind = '']: readonly string[]): KnownItem | null {
  return itemOf(id, label, aliases.split('|'), kind)
}

function itemOf(id: unknown, label: unknown, aliases: readonly unknown[], kind: unknown): KnownItem | null {
  if (typeof id !== 'string' || !/^Q\d{1,12}$/.test(id.trim()) || typeof label !== 'string' || label.trim() === '') return null
  const named = typeof kind === 'string' ? kind.trim().toLowerCase() : ''
  return {
    id: id.trim(), label: label.trim(),
    aliases: aliases.filter((alias) => typeof alias === 'string').map((alias) => alias.trim()).filter((alias) => alias !== ''),
    kind: Object.hasOwn(KINDS, named) ? KINDS[named]! : null,
  }
}

function badItems(place: string, count: number): Notice {
  return {
    code: 'wikidata-lines', severity: 'warning', place,
    message: `${count} ${count === 1 ? 'line is' : 'lines are'} no item of Wikidata`,
    remedy: 'Give each line an id (Q and a number), a label, aliases and a kind, as JSON or between tabs.',
  }
}
