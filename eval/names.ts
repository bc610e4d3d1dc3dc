/** Gold names of sets that mark names sentence by sentence, and how exactly found ones meet them. */
import fs from 'node:fs'
import path from 'node:path'
import { PERSON_NOUNS, ROLE_MODIFIERS } from '../src/lexicon/titles.js'
import type { Entity } from '../src/report/annotation.js'
import type { Report } from '../src/report/report.js'
import { shared } from './gold.js'

export interface NamedDocument {
  readonly report: Report
  readonly names: readonly GoldName[]
}

export interface GoldName {
  readonly start: number
  readonly end: number
  /** `misc`: marked, but none of the three; it is neither wanted nor wrong. */
  readonly type: 'person' | 'org' | 'place' | 'misc'
  /** Within a longer name: welcome, not wanted. */
  readonly nested?: boolean
}

function reportOf(id: string, text: string): Report {
  return {
    id,
    source: { file: id },
    text,
    digest: '',
    language: 'en',
    title: null,
    outlet: null,
    bylines: null,
    agency: null,
    published: null,
    zones: [{ role: 'body', start: 0, end: text.length }],
  }
}

interface UdToken {
  readonly id: number
  readonly form: string
  readonly xpos: string
  readonly upos: string
  readonly head: number
  readonly rel: string
  readonly entity: string
  start: number
  end: number
}

/**
 * GUM's documents of one kind. A name is a mention of a person, organisation or place whose head is a proper noun, cut
 * to that
 * head with the words that are flat or compound to it, and "of" phrases of proper nouns: no article, title or
 * apposition.
 */
export function gumDocuments(kind: string): NamedDocument[] {
  const folder = path.join(shared, 'data/gum-news/dep')
  return fs
    .readdirSync(folder)
    .filter((file) => file.startsWith(`GUM_${kind}_`))
    .sort()
    .map((file) => {
      const names: GoldName[] = []
      let text = ''
      for (const block of fs.readFileSync(path.join(folder, file), 'utf8').split(/\n\n+/)) {
        if (block.trim() === '') continue
        if (/^# newpar/m.test(block) && text !== '') text = `${text.trimEnd()}\n`
        const sentence = udSentence(block, text)
        text = sentence.text
        names.push(...gumNames(sentence.tokens))
      }
      return { report: reportOf(file, text), names }
    })
}

function udSentence(block: string, before: string): { text: string; tokens: UdToken[] } {
  let text = before
  const tokens: UdToken[] = []
  let joinedUntil = 0
  let joined: { form: string; space: boolean } | null = null
  for (const line of block.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue
    const [id, form, , upos, xpos, , head, rel, , misc] = line.split('\t') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    if (id.includes('.')) continue
    const space = !/SpaceAfter=No/.test(misc)
    if (id.includes('-')) {
      joinedUntil = Number(id.split('-')[1])
      joined = { form, space }
      continue
    }
    const start = text.length
    text += form
    tokens.push({
      id: Number(id),
      form,
      upos,
      xpos,
      head: Number(head),
      rel,
      entity: /Entity=([^|]*)/.exec(misc)?.[1] ?? '',
      start,
      end: text.length,
    })
    if (joined && Number(id) <= joinedUntil) {
      if (Number(id) === joinedUntil) {
        if (joined.space) text += ' '
        joined = null
      }
    } else if (space) text += ' '
  }
  return { text, tokens }
}

const GUM_TYPES: Readonly<Record<string, GoldName['type']>> = { person: 'person', organization: 'org', place: 'place' }

function gumNames(tokens: readonly UdToken[]): GoldName[] {
  const open: { group: string; type: string; from: number }[] = []
  const out = new Map<string, GoldName>()
  tokens.forEach((token, at) => {
    for (const mark of token.entity.matchAll(/\(([^()-]+)-([a-z]+)-[^()]*(\)?)|([^()-]+)\)/g)) {
      const [, group, type, closed, ended] = mark
      if (group !== undefined && closed === '') {
        open.push({ group, type: type!, from: at })
        continue
      }
      const index = ended === undefined ? -1 : open.findLastIndex((entry) => entry.group === ended)
      const entry =
        group !== undefined ? { group, type: type!, from: at } : index >= 0 ? open.splice(index, 1)[0]! : null
      const name = entry && gumName(tokens, entry.from, at, entry.type)
      if (name) out.set(`${name.start}-${name.end}`, name)
    }
  })
  const names = [...out.values()]
  return names.map((name) => ({
    ...name,
    nested: names.some((other) => other !== name && other.start <= name.start && other.end >= name.end),
  }))
}

function gumName(tokens: readonly UdToken[], from: number, to: number, type: string): GoldName | null {
  const inside = tokens.slice(from, to + 1)
  const head = inside.find((token) => !inside.some((other) => other.id === token.head))
  if (!head || type === 'time') return null
  const name =
    head.upos === 'PROPN'
      ? head
      : inside.find((token) => token.head === head.id && token.rel === 'flat' && token.upos === 'PROPN')
  if (!name) return null
  const kept = new Set<number>(
    name === head
      ? [head.id]
      : inside.filter((token) => token.head === head.id && token.rel === 'flat').map((token) => token.id),
  )
  let grew = true
  while (grew) {
    grew = false
    for (const token of inside) {
      if (kept.has(token.id) || !kept.has(token.head)) continue
      if (belongs(token, token.head === name.id, inside, type)) {
        kept.add(token.id)
        grew = true
      }
    }
  }
  const words = inside.filter((token) => kept.has(token.id))
  while (words.length && !/^[\p{L}\p{N}]/u.test(words[0]!.form)) words.shift()
  if (
    !words.length ||
    words.every((word) => PERSON_NOUNS.has(word.form.toLowerCase()) || ROLE_MODIFIERS.has(word.form.toLowerCase()))
  )
    return null
  if (!/\p{Lu}/u.test(words[0]!.form + name.form)) return null
  return { start: words[0]!.start, end: words.at(-1)!.end, nested: false, type: GUM_TYPES[type] ?? 'misc' }
}

function belongs(token: UdToken, toHead: boolean, inside: readonly UdToken[], type: string): boolean {
  if (/^(?:flat|compound|fixed|goeswith)/.test(token.rel)) return true
  if (token.rel === 'amod' || token.rel === 'nummod' || token.rel === 'dep') return token.xpos.startsWith('NNP')
  if (token.rel === 'nmod')
    return (
      type !== 'person' &&
      token.xpos.startsWith('NNP') &&
      inside.some((other) => other.head === token.id && other.form === 'of')
    )
  if (!toHead) return /^(?:case|det|cc|conj|punct)$/.test(token.rel) && token.form !== ','
  return false
}

/** wikigold: sentences of Wikipedia, set as prose again, one document an article. */
export function wikigoldDocuments(): NamedDocument[] {
  const folder = path.join(shared, 'data/ner-small/wikigold/CONLL-format/data')
  const out: NamedDocument[] = []
  for (const file of fs.readdirSync(folder).sort()) {
    const sentences = fs
      .readFileSync(path.join(folder, file), 'utf8')
      .split(/\n\s*\n/)
      .filter((block) => block.trim() !== '')
    let from = 0
    sentences.forEach((sentence, at) => {
      const last = at === sentences.length - 1
      if (!sentence.includes('-DOCSTART-') && !last) return
      if (at > from) out.push(conllDocument(`${file}-${from}`, sentences.slice(from, last ? at + 1 : at)))
      from = at
    })
  }
  return out
}

const CONLL_TYPES: Readonly<Record<string, GoldName['type']>> = {
  PER: 'person',
  ORG: 'org',
  LOC: 'place',
  MISC: 'misc',
}

function conllDocument(id: string, sentences: readonly string[]): NamedDocument {
  let text = ''
  const names: GoldName[] = []
  for (const sentence of sentences) {
    let open: { start: number; end: number; tag: string } | null = null
    const close = (): void => {
      if (open) names.push({ start: open.start, end: open.end, type: CONLL_TYPES[open.tag] ?? 'misc' })
      open = null
    }
    for (const line of sentence.split('\n')) {
      const cut = line.lastIndexOf(' ')
      const word = line.slice(0, cut)
      const tag = line
        .slice(cut + 1)
        .trim()
        .replace(/^[IB]-/, '')
      if (word === '-DOCSTART-') continue
      if (/^(?:[,.;:?!)\]%]|'s|'|n't|--?)$/.test(word) || /[([$]$/.test(text.trimEnd())) text = text.trimEnd()
      const start = text.length
      text += `${word} `
      const current = open as { start: number; end: number; tag: string } | null
      if (tag === 'O') close()
      else if (current && current.tag === tag) current.end = start + word.length
      else {
        close()
        open = { start, end: start + word.length, tag }
      }
    }
    close()
    text = `${text.trimEnd()}\n`
  }
  return { report: reportOf(id, text), names }
}

export interface NameScore {
  tp: number
  found: number
  gold: number
  typed: number
  readonly lines: string[]
}

/** Adds one document's names to the score: exact spans, and exact spans of the right type (a facility is a place). */
export function scoreNames(score: NameScore, document: NamedDocument, entities: readonly Entity[]): void {
  const gold = new Map(document.names.map((name) => [`${name.start}-${name.end}`, name]))
  const { text } = document.report
  const matched = new Set<GoldName>()
  for (const entity of entities) {
    const type = entity.type === 'facility' ? 'place' : entity.type
    for (const { span, form } of entity.mentions) {
      if (!/^(?:full_name|surname|name|metonym)$/.test(form)) continue
      const name = gold.get(`${span.start}-${span.end}`)
      if (name?.type === 'misc') continue
      if (!name && !(type === 'person' || type === 'org' || type === 'place')) continue
      const shown = text.slice(span.start, span.end)
      if (!/\p{Lu}/u.test(shown.split(' ').at(-1)!)) continue
      score.found++
      if (!name) {
        score.lines.push(`  wrong ${shown} (${entity.type})${context(text, span.start, span.end)}`)
        continue
      }
      matched.add(name)
      score.tp++
      if (name.type === type) score.typed++
      else score.lines.push(`  type  ${shown} (${entity.type} for ${name.type})${context(text, span.start, span.end)}`)
    }
  }
  for (const name of document.names) {
    if (name.type === 'misc' || (name.nested && !matched.has(name))) continue
    score.gold++
    if (!matched.has(name))
      score.lines.push(
        `  lost  ${text.slice(name.start, name.end)} (${name.type})${context(text, name.start, name.end)}`,
      )
  }
}

function context(text: string, start: number, end: number): string {
  return ` :: ${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\n/g,
    '¶',
  )
}
