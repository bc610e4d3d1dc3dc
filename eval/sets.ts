/**
 * The public sets, each measured by its own script in a process of its own; the figures are read from what it prints.
 * A set that takes long is measured by half (every second page), unless the whole is asked for.
 */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

/** What is read from a script's lines: the row's name, and each figure's heading with where it stands. */
interface SetRow {
  readonly name: string
  readonly figures: Readonly<Record<string, RegExp>>
}

interface SetScript {
  readonly script: string
  readonly args: readonly string[]
  /** Other arguments for the whole of a long set. */
  readonly whole?: readonly string[]
  readonly rows: readonly SetRow[]
}

/** Figures of one row by heading; none where the set is absent. */
export interface MeasuredSet {
  readonly name: string
  readonly figures: Readonly<Record<string, number>>
}

const SCRIPTS: readonly SetScript[] = [
  {
    script: 'statements', args: ['--polnear', 'dev'],
    rows: [{ name: 'PolNeAR dev', figures: keyed('PolNeAR dev:', ['content', 'source', 'matchedF1', 'quotedR', 'speaker']) }],
  },
  { script: 'confidence', args: [], rows: [{ name: 'confidence PolNeAR', figures: keyed('PolNeAR dev:', ['error', 'auc']) }] },
  {
    script: 'sentences', args: [],
    rows: [
      { name: 'GUM sentences', figures: { F1: /GUM news, paragraphs.* F1 ([\d.]+)/, oneLine: /GUM news, one line.* F1 ([\d.]+)/ } },
    ],
  },
  {
    script: 'entities', args: ['gum-news', 'gum-interview', 'wikigold'],
    rows: ['gum-news', 'gum-interview', 'wikigold'].map((name) => ({
      name: `names ${name}`,
      figures: { exact: new RegExp(`^${name} .*exact F1 ([\\d.]+)`, 'm'), typed: new RegExp(`^${name} .*typed F1 ([\\d.]+)`, 'm') },
    })),
  },
  {
    script: 'times', args: [],
    rows: [
      { name: 'times specs', figures: { found: /specs: .*found ([\d.]+)/, agree: /specs: .*agree ([\d.]+)/ } },
      { name: 'times GUM', figures: { found: /GUM news: .*found ([\d.]+)/, agree: /GUM news: .*agree ([\d.]+)/ } },
    ],
  },
  {
    script: 'quantities', args: [],
    rows: ['Currency', 'Dimension', 'Age', 'Percent', 'Number'].map((model) => ({
      name: `amounts ${model.toLowerCase()}`,
      figures: { found: new RegExp(`/${model}Model: .*found ([\\d.]+)`), agree: new RegExp(`/${model}Model: .*agree ([\\d.]+)`) },
    })),
  },
  {
    script: 'vectors', args: [],
    rows: [{ name: 'STS news', figures: { pearson: /STS news mean +vectors ([\d.]+)/, withWords: /STS news mean.*with TF-IDF ([\d.]+)/, combined: /STS news mean.*combined ([\d.]+)/ } }],
  },
  {
    script: 'nanco', args: [],
    rows: [{ name: 'NAnCo', figures: { balanced: /balanced ([\d.]+)/, auc: /auc ([\d.]+)/, alone: /alone ([\d.]+)/ } }],
  },
  { script: 'newscluster', args: [], whole: ['--compare'], rows: [{ name: 'newscluster', figures: keyed('newscluster:', ['bcubedF1', 'pairF1']) }] },
  {
    script: 'pages', args: ['--half', '0'], whole: [],
    rows: ['trafilatura-eval', 'fundus-fixtures'].map((set) => ({ name: `text ${set}`, figures: keyed(set, ['P', 'R', 'F1']) })),
  },
  {
    script: 'page-metadata', args: ['--half', '0'], whole: [],
    rows: ['trafilatura-eval', 'fundus-fixtures', 'htmldate-eval', 'postlight-fixtures'].map((set) => ({
      name: `fields ${set}`, figures: keyed(set, ['title', 'author', 'date']),
    })),
  },
  { script: 'feeds', args: [], rows: [{ name: 'feeds', figures: { met: /feeds: (\d+) of \d+ simple/, of: /feeds: \d+ of (\d+) simple/ } }] },
  { script: 'archives', args: [], rows: [{ name: 'archives', figures: { pages: /^.*pages \d+/gm } }] },
  { script: 'claimdiff', args: [], rows: [{ name: 'claimdiff', figures: { weakens: /weakens ([\d.]+)/, strengthens: /strengthens ([\d.]+)/ } }] },
]

/** Figures that a script prints in one line as "name value". */
function keyed(line: string, headings: readonly string[]): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(headings.map((heading) => [heading, new RegExp(`^${line}.*?[ ,]${heading} ([\\d.]+)`, 'm')]))
}

/** Measures every set, one script after the other, handing over each row as it comes. */
export async function measureSets(whole: boolean, onRow: (row: MeasuredSet) => void): Promise<MeasuredSet[]> {
  const measured: MeasuredSet[] = []
  for (const { script, args, whole: all, rows } of SCRIPTS) {
    const printed = await outputOf(script, whole ? (all ?? args) : args)
    for (const { name, figures } of rows) {
      const row = { name, figures: readFigures(printed, figures) }
      measured.push(row)
      onRow(row)
    }
  }
  return measured
}

/** What a script prints; a script that fails has measured nothing, and its floors will say so. */
async function outputOf(script: string, args: readonly string[]): Promise<string> {
  const file = path.join(import.meta.dirname, `${script}.ts`)
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
    return stdout
  } catch (error) {
    console.log(`${script} failed: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)}`)
    return ''
  }
}

function readFigures(printed: string, figures: Readonly<Record<string, RegExp>>): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const [heading, pattern] of Object.entries(figures)) {
    if (pattern.global) {
      const pages = [...printed.matchAll(pattern)].map((match) => Number(/\d+$/.exec(match[0])?.[0] ?? 0))
      if (pages.length > 0) found[heading] = pages.reduce((sum, count) => sum + count, 0)
      continue
    }
    const value = pattern.exec(printed)?.[1]
    if (value !== undefined) found[heading] = Number(value)
  }
  return found
}
