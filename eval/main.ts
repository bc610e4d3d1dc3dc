/**
 * Measures whole comparisons against hand annotation:
 *   npm run eval [-- --story NAME] [--misses N] [--keep FOLDER]
 * One line a story and the mean; ends with 1 where a figure is below its floor in `eval/floors.json`.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compare, readReports } from '../src/index.js'
import { goldFolder, shared, storyInput, storyNames, type StoryName } from './gold.js'

type Figures = Readonly<Record<string, number | null>>
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>
type Scores = Readonly<Record<string, Readonly<Record<string, number>> | null>>

const scorer = path.join(shared, 'score/score.mjs')

/** Each column: its heading, and where the scorer's document has its figure. */
const COLUMNS: readonly (readonly [heading: string, layer: string, figure: string])[] = [
  ['body', 'body', 'F1'],
  ['stmt', 'statements', 'F1'],
  ['spkr', 'statements', 'speaker'],
  ['utt', 'utterances', 'F1'],
  ['label', 'utterances', 'label'],
  ['claims', 'claims', 'F1'],
  ['loose', 'claims', 'loose'],
  ['diff', 'differences', 'F1'],
  ['typed', 'differences', 'typed'],
  ['severe', 'differences', 'severe'],
  ['wit', 'witnesses', 'F1'],
  ['single', 'singleSource', 'F1'],
  ['ent', 'entities', 'F1'],
  ['b3', 'entities', 'bcubedF1'],
  ['time', 'timeline', 'F1'],
  ['pos', 'positions', 'F1'],
  ['must', 'mustFind', 'share'],
]

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { story: { type: 'string' }, misses: { type: 'string' }, keep: { type: 'string' } },
  })
  if (!fs.existsSync(scorer)) {
    console.log('The annotated stories are not here; nothing is measured.')
    return 0
  }
  const stories = storyNames.filter((name) => values.story === undefined || name === values.story)
  if (stories.length === 0) {
    console.error(`No story is called ${values.story}; there are ${storyNames.join(', ')}.`)
    return 2
  }
  const folder = values.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-eval-'))
  fs.mkdirSync(folder, { recursive: true })
  const rows: [string, Figures][] = []
  console.log(`${'story'.padEnd(10)}${COLUMNS.map(([heading]) => heading.padStart(7)).join('')}`)
  for (const story of stories) {
    const file = path.join(folder, `${story}.json`)
    const { captures, notices } = await readReports([storyInput(story)])
    fs.writeFileSync(file, JSON.stringify(compare(captures, { notices })))
    rows.push([story, figuresOf(score(story, file))])
    printRow(...rows.at(-1)!)
    if (values.misses !== undefined) printMisses(story, file, values.misses)
  }
  if (rows.length > 1) {
    rows.push(['mean', meanOf(rows.map(([, figures]) => figures))])
    printRow(...rows.at(-1)!)
  }
  return checkFloors(rows)
}

function score(story: StoryName, file: string): Scores {
  const args = [scorer, '--gold', goldFolder(story), '--comparison', file, '--json']
  const scores: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }))
  return scores as Scores // the scorer's own output
}

function figuresOf(scores: Scores): Figures {
  const found = (layer: string, figure: string): number | null => {
    const group = scores[layer]
    if (!group) return null
    if (figure === 'share') return (group['shown'] ?? 0) / (group['of'] ?? 1)
    return group[figure] ?? null
  }
  return Object.fromEntries(COLUMNS.map(([heading, layer, figure]) => [heading, found(layer, figure)]))
}

function meanOf(all: readonly Figures[]): Figures {
  return Object.fromEntries(
    COLUMNS.map(([heading]) => {
      const values = all.map((figures) => figures[heading]).filter((value) => typeof value === 'number')
      return [heading, values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null]
    }),
  )
}

function printRow(name: string, figures: Figures): void {
  const cells = COLUMNS.map(([heading]) => (figures[heading]?.toFixed(3) ?? '-').padStart(7))
  console.log(`${name.padEnd(10)}${cells.join('')}`)
}

function printMisses(story: StoryName, file: string, count: string): void {
  const args = [scorer, '--gold', goldFolder(story), '--comparison', file, '--misses', count]
  console.log(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }))
}

/** Floors are by row and by column heading; a row that was not measured is not judged. */
function checkFloors(rows: readonly (readonly [string, Figures])[]): number {
  const file = path.join(import.meta.dirname, 'floors.json')
  if (!fs.existsSync(file)) return 0
  const floors = JSON.parse(fs.readFileSync(file, 'utf8')) as Floors
  let below = 0
  for (const [name, figures] of rows) {
    for (const [heading, floor] of Object.entries(floors[name] ?? {})) {
      const value = figures[heading]
      if (typeof value === 'number' && value >= floor) continue
      console.log(`below its floor: ${name} ${heading} ${value?.toFixed(3) ?? 'not measured'} < ${floor}`)
      below++
    }
  }
  return below > 0 ? 1 : 0
}

process.exitCode = await main()
