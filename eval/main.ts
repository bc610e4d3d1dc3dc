/**
 * Measures whole comparisons against hand annotation, and the stages against public sets:
 *   npm run eval [-- --stories | --sets] [--story NAME] [--misses N] [--keep FOLDER] [--full]
 * One line a story and the mean, then one line a set; a long set is measured by half but with --full. Ends with 1 where a
 * figure is below its floor in `eval/floors.json`.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compare, readReports } from '../src/index.js'
import { measureSets, type MeasuredSet } from './sets.js'
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

interface Options {
  readonly story?: string
  readonly misses?: string
  readonly keep?: string
}

async function main(): Promise<number> {
  const flag = { type: 'boolean', default: false } as const
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { story: text, misses: text, keep: text, stories: flag, sets: flag, full: flag } })
  if (!fs.existsSync(scorer)) {
    console.log('The annotated stories and the public sets are not here; nothing is measured.')
    return 0
  }
  const rows: [string, Figures][] = []
  if (!values.sets) {
    const measured = await measureStories(values)
    if (measured === null) return 2
    rows.push(...measured)
  }
  if (!values.stories && values.story === undefined) {
    if (rows.length > 0) console.log('')
    for (const { name, figures } of await measureSets(values.full, printSet)) rows.push([name, figures])
  }
  return checkFloors(rows, values.stories || values.story !== undefined)
}

/** A line a story and their mean; null where no story has the name. */
async function measureStories(values: Options): Promise<[string, Figures][] | null> {
  const stories = storyNames.filter((name) => values.story === undefined || name === values.story)
  if (stories.length === 0) {
    console.error(`No story is called ${values.story}; there are ${storyNames.join(', ')}.`)
    return null
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
  return rows
}

function printSet({ name, figures }: MeasuredSet): void {
  const cells = Object.entries(figures).map(([heading, value]) => `${heading} ${Number.isInteger(value) && value > 1 ? value : value.toFixed(3)}`)
  console.log(`${name.padEnd(26)}${cells.length > 0 ? cells.join('  ') : 'not measured'}`)
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

/** Floors are by row and by column heading; a row that was not measured is not judged. Halves and wholes have one floor. */
function checkFloors(rows: readonly (readonly [string, Figures])[], storiesAlone: boolean): number {
  const file = path.join(import.meta.dirname, 'floors.json')
  if (!fs.existsSync(file)) return 0
  const floors = JSON.parse(fs.readFileSync(file, 'utf8')) as Floors
  const [met, below] = [[], []] as [string[], string[]]
  for (const [name, figures] of rows) {
    for (const [heading, floor] of Object.entries(floors[name] ?? {})) {
      const value = figures[heading]
      if (typeof value === 'number' && value >= floor) met.push(`${name} ${heading}`)
      else below.push(`${name} ${heading} ${value?.toFixed(3) ?? 'not measured'} < ${floor}`)
    }
  }
  for (const line of below) console.log(`below its floor: ${line}`)
  console.log(`${met.length} figures at or above their floors, ${below.length} below${storiesAlone ? ' (public sets not measured)' : ''}`)
  return below.length > 0 ? 1 : 0
}

process.exitCode = await main()
