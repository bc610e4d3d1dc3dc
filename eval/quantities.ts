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

export interface QuantitiesScore {
  readonly file: string
  readonly cases: number
  /** Share of the amounts found at all, and with the same value. */
  readonly found: number
  readonly agrees: number
  readonly misses: readonly string[]
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
    const misses: string[] = []
    for (const { Input: text, Results: results } of specs) {
      const tokens = tokenize(text, tagger)
      const [sentence] = wholeText(text)
      const quantities = findQuantities(text, tokens, [{ ...sentence!, endToken: tokens.length }])
      for (const { Text: words, Resolution: resolution } of results) {
        const value = Number.parseFloat(resolution?.value ?? '')
        if (Number.isNaN(value)) continue
        cases++
        const start = text.toLowerCase().indexOf(words.toLowerCase())
        const near = quantities.filter((q) => q.start < start + words.length && start < q.end)
        if (near.length > 0) found++
        if (near.some((q) => Math.abs(q.value - value) <= 1e-6 * Math.max(1, Math.abs(value)))) agrees++
        else
          misses.push(
            `${words} = ${value} ${resolution?.unit ?? ''} | ${near.map((q) => `${text.slice(q.start, q.end)} = ${q.value} ${q.unit}`).join('; ') || 'none'}`,
          )
      }
    }
    return { file, cases, found: found / cases, agrees: agrees / cases, misses }
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const show = Number(process.argv[2] ?? 0)
  for (const { file, cases, found, agrees, misses } of scoreQuantities() ?? []) {
    console.log(`${file}: ${cases} amounts, found ${found.toFixed(3)}, agree ${agrees.toFixed(3)}`)
    for (const miss of misses.slice(0, show)) console.log('  ', miss)
  }
}
