/**
 * Measures sentence boundaries on GUM's news: F1 over the ends of sentences, each document's text rebuilt from its words.
 *   npx tsx eval/sentences.ts [--misses N] [--half 0|1]
 * The first figure has each document on one line; the second has the paragraphs that GUM marks on lines of their own, as
 * reports have them.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findSentences } from '../src/annotate/sentence.js'
import { shared } from './gold.js'

interface Document {
  readonly text: string
  /** Offset past each sentence's last character. */
  readonly ends: readonly number[]
}

function readDocument(file: string, paragraphs: boolean): Document {
  let text = ''
  const ends: number[] = []
  let covered = 0
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# newpar') && paragraphs && text !== '') text = `${text.trimEnd()}\n`
    const columns = line.split('\t')
    if (line === '' && text.trimEnd().length > (ends.at(-1) ?? 0)) ends.push(text.trimEnd().length)
    const [id, form, misc] = [columns[0] ?? '', columns[1] ?? '', columns[9] ?? '']
    if (columns.length < 10 || id.includes('.')) continue
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) covered = Number(range[2])
    else if (Number(id) <= covered) continue
    text += form + (misc.includes('SpaceAfter=No') ? '' : ' ')
    if (!range) covered = 0
  }
  return { text: text.trimEnd(), ends }
}

function measure(files: readonly string[], paragraphs: boolean, misses: number): void {
  let hit = 0
  let found = 0
  let gold = 0
  const wrong: string[] = []
  for (const file of files) {
    const { text, ends } = readDocument(file, paragraphs)
    const mine = findSentences(text, [{ role: 'body', start: 0, end: text.length }], []).map(({ end }) => end)
    const wanted = new Set(ends)
    const given = new Set(mine)
    hit += mine.filter((end) => wanted.has(end)).length
    found += mine.length
    gold += ends.length
    const show = (end: number): string =>
      JSON.stringify(`${text.slice(Math.max(0, end - 40), end)}|${text.slice(end, end + 30)}`)
    wrong.push(
      ...mine.filter((end) => !wanted.has(end)).map((end) => `too many  ${show(end)}`),
      ...ends.filter((end) => !given.has(end)).map((end) => `missed    ${show(end)}`),
    )
  }
  const [precision, recall] = [hit / found, hit / gold]
  console.log(
    `GUM news, ${paragraphs ? 'paragraphs on lines' : 'one line'}: P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}  (${gold} sentences)`,
  )
  for (const line of wrong.slice(0, misses)) console.log(`  ${line}`)
}

const folder = path.join(shared, 'data/gum-news/dep')
const { values } = parseArgs({ options: { misses: { type: 'string' }, half: { type: 'string' } } })
if (fs.existsSync(folder)) {
  const files = fs
    .readdirSync(folder)
    .filter((file) => file.startsWith('GUM_news'))
    .sort()
    .filter((_file, at) => values.half === undefined || at % 2 === Number(values.half))
    .map((file) => path.join(folder, file))
  for (const paragraphs of [false, true]) measure(files, paragraphs, Number(values.misses ?? 0))
}
