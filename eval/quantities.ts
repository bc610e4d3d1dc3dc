/**
 * Quantities against the English specifications of Recognizers-Text: amounts of money, measures, ages, percentages,
 * numbers.
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findQuantities } from '../src/annotate/quantity/quantity.js'
import { tokenize } from '../src/annotate/token.js'
import { createTagger } from '../src/lexicon/tagger.js'
import { shared } from './gold.js'
import { wholeText } from './times.js'

interface Spec {
  readonly Input: string
  readonly Results: readonly {
    readonly Text: string
    readonly TypeName: string
    readonly Resolution: { readonly value?: string; readonly unit?: string } | null
  }[]
}

const FILES = [
  'NumberWithUnit/English/CurrencyModel',
  'NumberWithUnit/English/DimensionModel',
  'NumberWithUnit/English/AgeModel',
  'Number/English/PercentModel',
  'Number/English/NumberModel',
]

/** The forms that amounts are printed in, most particular first; what none fits is plain. */
const FORMS: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['power', /\^|\de[+-]?\d|x10/i],
  ['over', /\bover\b/i],
  ['share', /\b(?:in|out of)\b/i],
  ['spoken decimal', /\bpoint\b/i],
  ['mixed with a part', /\band (?:a|one|two|three|five)[ -](?:half|quarter|third|ninth)/i],
  ['fraction', /(?:th|nd|rd|st|thirds|halves|firsts|seconds|[^o]ths|hs)$|\bhalf\b|quarter|third|\d\/\d/i],
  ['sign', /^\s*(?:-|minus|negative)/i],
  ['dozen or mark', /dozens?|dzs?|[kmb]$|[kmbt]l?n$/i],
  ['spaced thousands', /\d[\s\u202f]\d{3}/],
  ['words', /[a-z]{3}/i],
  ['digits', /^[\d.,]+$/],
]

export type Tally = Readonly<Record<'agree' | 'other' | 'none', number>>

export interface QuantitiesScore {
  readonly file: string
  readonly cases: number
  /** Share of the amounts found at all, and with the same value. */
  readonly found: number
  readonly agrees: number
  readonly misses: readonly string[]
  /** The share that agrees in the cases of even and of odd number: rules are made by the first and checked on the second. */
  readonly halves: readonly [number, number]
  /** By form: the same value, another one, nothing found. */
  readonly forms: Readonly<Record<string, Tally>>
}

export function scoreQuantities(): QuantitiesScore[] | null {
  const folder = path.join(shared, 'data/recognizers-text-specs')
  if (!fs.existsSync(folder)) return null
  const tagger = createTagger()
  return FILES.map((file) => {
    const specs = JSON.parse(
      fs.readFileSync(path.join(folder, `${file}.json`), 'utf8').replace(/^\ufeff/, ''),
    ) as Spec[]
    let cases = 0,
      found = 0,
      agrees = 0
    const misses: string[] = [],
      halves = [{ cases: 0, agree: 0 }, { cases: 0, agree: 0 }],
      forms: Record<string, Record<keyof Tally, number>> = {}
    for (const { Input: text, Results: results } of specs) {
      const tokens = tokenize(text, tagger)
      const [sentence] = wholeText(text)
      const quantities = findQuantities(text, tokens, [{ ...sentence!, endToken: tokens.length }])
      for (const { Text: words, Resolution: resolution } of results) {
        const value = Number.parseFloat(resolution?.value ?? '')
        if (Number.isNaN(value)) continue
        const half = halves[cases % 2]!
        const form = FORMS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'plain'
        const tally = (forms[form] ??= { agree: 0, other: 0, none: 0 })
        cases++
        half.cases++
        const start = text.toLowerCase().indexOf(words.toLowerCase())
        const near = quantities.filter((q) => q.start < start + words.length && start < q.end)
        if (near.length > 0) found++
        if (near.some((q) => Math.abs(q.value - value) <= 1e-6 * Math.max(1, Math.abs(value)))) {
          agrees++
          half.agree++
          tally.agree++
        } else {
          tally[near.length > 0 ? 'other' : 'none']++
          misses.push(
            `${words} = ${value} ${resolution?.unit ?? ''} | ${near.map((q) => `${text.slice(q.start, q.end)} = ${q.value} ${q.unit}`).join('; ') || 'none'}`,
          )
        }
      }
    }
    return { file, cases, found: found / cases, agrees: agrees / cases, misses, halves: [share(halves[0]!), share(halves[1]!)], forms }
  })
}

function share({ cases, agree }: { cases: number; agree: number }): number {
  return agree / Math.max(1, cases)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const show = Number(process.argv[2] ?? 0)
  for (const { file, cases, found, agrees, misses, halves, forms } of scoreQuantities() ?? []) {
    console.log(`${file}: ${cases} amounts, found ${found.toFixed(3)}, agree ${agrees.toFixed(3)} (even ${halves[0].toFixed(3)}, odd ${halves[1].toFixed(3)})`)
    for (const form of Object.keys(forms).sort()) {
      const { agree, other, none } = forms[form]!
      console.log(`  ${form.padEnd(18)} agree ${agree}, another value ${other}, none ${none}`)
    }
    for (const miss of misses.slice(0, show)) console.log('  ', miss)
  }
}
