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

/** The specifications' score with the misses parted by what is asked and by what became of it. */
export interface SpecsScore extends TimesScore {
  /** The share that agrees among the cases of even and of odd index. */
  readonly halves: readonly [even: number, odd: number]
  /** The share that agrees of every expression of the set, those without a date among them (see `APART`). */
  readonly overAll: { readonly cases: number; readonly agrees: number }
  /** For each form, its cases and its misses by outcome. */
  readonly forms: Readonly<Record<string, Readonly<Record<'cases' | Outcome, number>>>>
}

/**
 * Never seen; seen without a date; a coarser time that holds the one asked for ("in two weeks" as a week); another date
 * for the very words, or for other words of the expression.
 */
type Outcome = 'unseen' | 'unresolved' | 'coarser' | 'otherDate' | 'otherEdges'

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

/** Kinds without a date, which a time of a report has no room for: each is a form of its own, none of it agrees. */
const APART: Readonly<Record<string, string>> = {
  'datetimeV2.duration': 'length alone (not a date)',
  'datetimeV2.set': 'repeated (not a date)',
  'datetimeV2.time': 'time of day alone (not a date)',
  'datetimeV2.timerange': 'time of day alone (not a date)',
}

/** What the words ask for, the first that fits. */
const FORMS: readonly (readonly [form: string, words: RegExp])[] = [
  ['now (not a date a report gives)', /^(?:right )?now$|^at (?:present|this time)$|^(?:asap|otd)$/i],
  [
    'digits without a year, or in code',
    /^(?:[a-z]+ )*\d{1,2}[-/.]\d{1,2}(?![-/.\d])|^[a-z\d]+\/|^(?:cy|>|<)|^\d{4} \d\d \d\d$/i,
  ],
  ['year spelled out or short', /\b(?:nineteen|two thousand|of \d\d|'\d\d)\b(?! (?:days|people))/i],
  ['fiscal or school year, lunar', /\b(?:fiscal|fy\d*|school|sy\d*|lunar|chinese new year|ramadan)\b/i],
  ['trade code: week or year to date', /\b(?:ytd|mtd|w\d+|week \d+|cw|eod|eom|eoy|eow|year to date)\b/i],
  [
    'weekday within a week or month',
    /\b(?:first|second|third|fourth|fifth|last|\dst|\dnd|\drd|\dth) (?:\w+day|week(?:end)?|day)s? (?:of|in)\b/i,
  ],
  [
    'holiday',
    /\b(?:day|eve|christmas|xmas|easter|thanksgiving|halloween|holi|diwali|juneteenth|black friday|cyber monday)\b(?<!\b(?:the|a|same|next|last|this|following|previous|mid|one|all|per|to|on) day)(?<!\bto day)/i,
  ],
  ['season or quarter', /\b(?:spring|summer|autumn|fall|winter|quarter|q\d|\dq|half|h[12])\b/i],
  ['range', /\b(?:from|between)\b.*|\b(?:to|through|till|until)\b|\w ?[-–~] ?\w/i],
  ['bound', /\b(?:since|before|after|by|prior|later than|earlier than|or (?:later|earlier)|starting|onwards?)\b/i],
  ['part of a day', /\b(?:morning|afternoon|evening|night|tonight|noon|midnight|dawn|daytime|mid-?day)\b/i],
  [
    'length from now',
    /\b(?:ago|hence|from now|within|in (?:\d+|an?|\w+) \w+s?|(?:last|past|next|previous|coming|upcoming|following) (?:\d+|\w+) \w+s)\b/i,
  ],
  [
    'week, month or year by now',
    /\b(?:this|next|last|previous|past|coming|upcoming|following|current|same|the) (?:\w+ )?(?:week|weekend|month|year|decade|century|fortnight)\b/i,
  ],
  ['weekday', /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b/i],
  ['clock time with a day', /\d:\d|\b\d+ ?(?:am|pm)\b|o'clock/i],
  ['date', /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i],
]

function formOf({ TypeName, Text }: SpecResult): string {
  return APART[TypeName] ?? FORMS.find(([, words]) => words.test(Text))?.[0] ?? 'other'
}

function outcomeOf(near: readonly Time[], result: SpecResult, start: number, end: number): Outcome {
  const cause = causeOf(near)
  if (cause !== 'otherwise') return cause
  if (near.some((time) => holds(time, result))) return 'coarser'
  return near.some((time) => time.start === start && time.end === end) ? 'otherDate' : 'otherEdges'
}

export function scoreSpecs(files: readonly string[] = ['DateTimeModel']): SpecsScore | null {
  const folder = path.join(shared, 'data/recognizers-text-specs/DateTime/English')
  if (!fs.existsSync(folder)) return null
  let found = 0,
    others = 0
  const cases = [0, 0] as [number, number],
    agrees = [0, 0] as [number, number]
  const misses: string[] = [],
    causes = noCauses(),
    forms: Record<string, Record<'cases' | Outcome, number>> = {}
  for (const file of files) {
    const specs = JSON.parse(
      fs.readFileSync(path.join(folder, `${file}.json`), 'utf8').replace(/^\ufeff/, ''),
    ) as Spec[]
    specs.forEach((spec, index) => {
      const half = index % 2 === 0 ? 0 : 1
      const times = findTimes(
        spec.Input,
        [],
        wholeText(spec.Input),
        spec.Context?.ReferenceDateTime?.slice(0, 19) ?? null,
      )
      for (const result of spec.Results) {
        const dated = KINDS.has(result.TypeName)
        if (!dated && APART[result.TypeName] === undefined) continue
        const start = spec.Input.toLowerCase().indexOf(result.Text.toLowerCase()),
          end = start + result.Text.length
        const near = times.filter((time) => time.start < end && start < time.end)
        const form = (forms[formOf(result)] ??= {
          cases: 0,
          unseen: 0,
          unresolved: 0,
          coarser: 0,
          otherDate: 0,
          otherEdges: 0,
        })
        form.cases++
        const outcome = outcomeOf(near, result, start, end)
        if (!dated) {
          others++
          form[outcome]++
          continue
        }
        cases[half]++
        if (near.length > 0) found++
        if (near.some((time) => agreesWith(time, result))) agrees[half]++
        else {
          causes[causeOf(near)]++
          form[outcome]++
          const got = near
            .map((t) => `${spec.Input.slice(t.start, t.end)} = ${t.from}..${t.to} ${t.direction}`)
            .join('; ')
          misses.push(
            `${half === 0 ? 'even' : 'odd'} [${formOf(result)}] ${result.Text} | ${JSON.stringify(result.Resolution?.values?.map((v) => v['value'] ?? `${v['start']}..${v['end']}`))} | ${got || 'none'} | ${spec.Context?.ReferenceDateTime?.slice(0, 10)} | ${spec.Input}`,
          )
        }
      }
    })
  }
  const dates = cases[0] + cases[1],
    agreed = agrees[0] + agrees[1]
  return {
    cases: dates,
    found: found / dates,
    agrees: agreed / dates,
    causes,
    misses,
    halves: [agrees[0] / cases[0], agrees[1] / cases[1]],
    overAll: { cases: dates + others, agrees: agreed / (dates + others) },
    forms,
  }
}

/** A line a form, the most missed first. */
function formsTable(forms: SpecsScore['forms']): string[] {
  const missed = (row: SpecsScore['forms'][string]): number =>
    row.unseen + row.unresolved + row.coarser + row.otherDate + row.otherEdges
  const line = (name: string, ...cells: readonly (string | number)[]): string =>
    '  ' + name.padEnd(36) + cells.map((cell) => String(cell).padStart(12)).join('')
  return [
    line('form', 'cases', 'missed', 'unseen', 'unresolved', 'coarser', 'other date', 'other edges'),
    ...Object.entries(forms)
      .sort((a, b) => missed(b[1]) - missed(a[1]) || (a[0] < b[0] ? -1 : 1))
      .map(([name, row]) =>
        line(name, row.cases, missed(row), row.unseen, row.unresolved, row.coarser, row.otherDate, row.otherEdges),
      ),
  ]
}

function holds({ from, to, direction }: Time, { Resolution }: SpecResult): boolean {
  return (Resolution?.values ?? []).some((value) => {
    const iso = (value['value'] ?? value['start'])?.slice(0, 10)
    if (iso === undefined || from === null || to === null || direction !== 'on' || (from === to && from.length >= 10))
      return false
    return from.slice(0, 10) <= iso && iso.slice(0, to.length) <= to.slice(0, 10)
  })
}

function agreesWith(time: Time, result: SpecResult): boolean {
  return (result.Resolution?.values ?? []).some((value) => {
    if (value['value'] !== undefined) return alike(time.from, value['value']) || alike(time.to, value['value'])
    const start = value['start'],
      end = value['end']
    if (start !== undefined && end === undefined)
      return alike(time.from, start) || (time.direction === 'after' && alike(dayAfter(time.from), start))
    if (end !== undefined && start === undefined) return time.from === null && time.to !== null
    return start !== undefined && alike(time.from, start)
  })
}

/** What comes after a bound begins the day after its last: after 2018 is from 2019-01-01 on. */
function dayAfter(iso: string | null): string | null {
  if (iso === null) return null
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  const next = new Date(Date.UTC(year! + (month ? 0 : 1), month ? month - (day ? 1 : 0) : 0, day ? day + 1 : 1))
  return next.toISOString().slice(0, 10)
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
  const specs = scoreSpecs()
  for (const [name, score] of [
    ['recognizers specs', specs],
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
  if (specs) {
    const [even, odd] = specs.halves
    console.log(`specs, halves: even ${even.toFixed(3)}, odd ${odd.toFixed(3)}`)
    console.log(
      `specs, lengths, repetitions and bare times of day too: ${specs.overAll.cases}, agree ${specs.overAll.agrees.toFixed(3)}`,
    )
    for (const line of formsTable(specs.forms)) console.log(line)
  }
}
