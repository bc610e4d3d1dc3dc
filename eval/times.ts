/**
 * Times against two public sets: the English specifications of Recognizers-Text, and the dates that annotators gave in
 * GUM news.
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findTimes } from '../src/annotate/time/time.js'
import type { Sentence, Time } from '../src/report/annotation.js'
import { shared } from './gold.js'

interface Spec {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly NotSupported?: string
  readonly Results: readonly SpecResult[]
}
interface SpecResult {
  readonly Text: string
  readonly Start: number
  readonly TypeName: string
  readonly Resolution: { readonly values?: readonly Record<string, string>[] } | null
}

export interface TimesScore {
  readonly cases: number
  /** Share of the expressions that were found at all, and of all of them whose dates agree. */
  readonly found: number
  readonly agrees: number
  /**
   * How many were missed for which cause: `unseen`, `unresolved` (seen, no date worked out), `otherwise` (another
   * date).
   */
  readonly causes: Readonly<Record<string, number>>
  readonly misses: readonly string[]
}

/** One sentence that is the whole text. */
export function wholeText(text: string): Sentence[] {
  return [{ start: 0, end: text.length, role: 'body', paragraph: 0, firstToken: 0, endToken: 0 }]
}

type Causes = { unseen: number; unresolved: number; otherwise: number }

function noCauses(): Causes {
  return { unseen: 0, unresolved: 0, otherwise: 0 }
}

function causeOf(near: readonly Time[]): keyof Causes {
  return near.length === 0 ? 'unseen' : near.every((time) => time.basis === 'none') ? 'unresolved' : 'otherwise'
}

const KINDS = new Set(['datetimeV2.date', 'datetimeV2.daterange', 'datetimeV2.datetime', 'datetimeV2.datetimerange'])

export function scoreSpecs(files: readonly string[] = ['DateTimeModel']): TimesScore | null {
  const folder = path.join(shared, 'data/recognizers-text-specs/DateTime/English')
  if (!fs.existsSync(folder)) return null
  let cases = 0,
    found = 0,
    agrees = 0
  const misses: string[] = [],
    causes = noCauses()
  for (const file of files) {
    const specs = JSON.parse(
      fs.readFileSync(path.join(folder, `${file}.json`), 'utf8').replace(/^\ufeff/, ''),
    ) as Spec[]
    for (const spec of specs) {
      const times = findTimes(
        spec.Input,
        [],
        wholeText(spec.Input),
        spec.Context?.ReferenceDateTime?.slice(0, 19) ?? null,
      )
      for (const result of spec.Results) {
        if (!KINDS.has(result.TypeName)) continue
        cases++
        const start = spec.Input.toLowerCase().indexOf(result.Text.toLowerCase())
        const near = times.filter((time) => time.start < start + result.Text.length && start < time.end)
        if (near.length > 0) found++
        if (near.some((time) => agreesWith(time, result))) agrees++
        else {
          causes[causeOf(near)]++
          const got = near
            .map((t) => `${spec.Input.slice(t.start, t.end)} = ${t.from}..${t.to} ${t.direction}`)
            .join('; ')
          misses.push(
            `${result.Text} | ${JSON.stringify(result.Resolution?.values?.map((v) => v['value'] ?? `${v['start']}..${v['end']}`))} | ${got || 'none'} | ${spec.Context?.ReferenceDateTime?.slice(0, 10)}`,
          )
        }
      }
    }
  }
  return { cases, found: found / cases, agrees: agrees / cases, causes, misses }
}

function agreesWith(time: Time, result: SpecResult): boolean {
  return (result.Resolution?.values ?? []).some((value) => {
    if (value['value'] !== undefined) return alike(time.from, value['value']) || alike(time.to, value['value'])
    const start = value['start'],
      end = value['end']
    if (start !== undefined && end === undefined) return alike(time.from, start)
    if (end !== undefined && start === undefined) return time.from === null && time.to !== null
    return start !== undefined && alike(time.from, start)
  })
}

/** The same day, as far as both are exact. */
function alike(a: string | null, b: string): boolean {
  if (a === null) return false
  const x = a.slice(0, 10),
    y = b.slice(0, 10)
  if (x.length === 10) return x === y
  return y.startsWith(x) && (x.length === 7 ? y.endsWith('-01') : true)
}

/** The dated expressions of GUM news with an ISO date: how many are found and read alike. */
export function scoreGum(): TimesScore | null {
  const folder = path.join(shared, 'data/gum-news/xml')
  if (!fs.existsSync(folder)) return null
  let cases = 0,
    found = 0,
    agrees = 0
  const misses: string[] = [],
    causes = noCauses()
  for (const file of fs
    .readdirSync(folder)
    .filter((name) => name.startsWith('GUM_news'))
    .sort()) {
    const { text, dates, created } = readGum(fs.readFileSync(path.join(folder, file), 'utf8'))
    const times = findTimes(text, [], sentencesOf(text), created)
    for (const date of dates) {
      cases++
      const near = times.filter((time) => time.start < date.end && date.start < time.end)
      if (near.length > 0) found++
      if (
        near.some((time) =>
          [time.from, time.to].some(
            (iso) => iso !== null && (iso.startsWith(date.iso) || date.iso.startsWith(iso.slice(0, 10))),
          ),
        )
      )
        agrees++
      else {
        causes[causeOf(near)]++
        misses.push(
          `${file} ${created}: ${text.slice(date.start, date.end)} = ${date.iso} | ${near.map((t) => `${text.slice(t.start, t.end)} = ${t.from}..${t.to}`).join('; ') || 'none'}`,
        )
      }
    }
  }
  return { cases, found: found / cases, agrees: agrees / cases, causes, misses }
}

function sentencesOf(text: string): Sentence[] {
  const out: Sentence[] = []
  let start = 0,
    paragraph = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      out.push({ start, end: start + line.length, role: 'body', paragraph: paragraph++, firstToken: 0, endToken: 0 })
    start += line.length + 1
  }
  return out
}

/** GUM's XML has a word a line; sentences are `<s>`. The text is put together with a space between words. */
function readGum(xml: string): {
  text: string
  dates: { start: number; end: number; iso: string }[]
  created: string | null
} {
  let text = ''
  const dates: { start: number; end: number; iso: string }[] = []
  const open: { start: number; iso: string | null }[] = []
  for (const line of xml.split('\n')) {
    const date = /^<date\b([^>]*)>/.exec(line)
    if (date) open.push({ start: text.length, iso: /when="([^"]+)"/.exec(date[1]!)?.[1] ?? null })
    else if (line.startsWith('</date>')) {
      const last = open.pop()
      if (last?.iso) dates.push({ start: last.start, end: text.length, iso: last.iso })
    } else if (line.startsWith('</s>')) text += '\n'
    else if (!line.startsWith('<') && line.trim() !== '') {
      const word = line.split('\t')[0]!
      text += (text === '' || text.endsWith('\n') || /^(?:['’]s|[,.;:!?)])$/.test(word) ? '' : ' ') + unescaped(word)
    }
  }
  return { text, dates, created: /dateCreated="(\d{4}-\d{2}-\d{2})"/.exec(xml)?.[1] ?? null }
}

function unescaped(word: string): string {
  return word
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const show = Number(process.argv[2] ?? 0)
  for (const [name, score] of [
    ['recognizers specs', scoreSpecs()],
    ['GUM news', scoreGum()],
  ] as const) {
    if (!score) {
      console.log(`${name}: no data`)
      continue
    }
    console.log(
      `${name}: ${score.cases} dates, found ${score.found.toFixed(3)}, agree ${score.agrees.toFixed(3)}; missed: ${JSON.stringify(score.causes)}`,
    )
    for (const miss of score.misses.slice(0, show)) console.log('  ', miss)
  }
}
