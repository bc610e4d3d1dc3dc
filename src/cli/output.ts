import { readFile, writeFile } from 'node:fs/promises'
import { comparisonOpening } from '../../web/embed.js'
import type { Comparison } from '../report/comparison.js'
import { UsageError } from './failure.js'
import { markdownOpening } from './view/markdown.js'

/** Where `--json` or `--markdown` goes: true, or `-`, is the standard output. */
export type Target = string | true | undefined

export function isStdout(target: Target): boolean {
  return target === true || target === '-'
}

/** The document as it is written: indented, with a final line feed. */
export function toJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 1)}\n`
}

/** How an earlier result of an option is known, and how its file is named where the name may be left out. */
const RESULTS = {
  '--json': {
    ending: '.json',
    named: /\.json$/i,
    isOurs: (text: string) => text.startsWith('{\n "format": "stereoscope.'),
  },
  '--markdown': {
    ending: '.md',
    named: /\.(?:md|markdown)$/i,
    isOurs: (text: string) => text.startsWith(markdownOpening),
  },
  '--html': { ending: null, named: /./, isOurs: (text: string) => text.includes(comparisonOpening) },
}

/**
 * Sees that a file to be written is none of the user's reports: an option whose file may be left out takes the word
 * after it, and a pattern that the shell expands puts a report there. A file that is new, empty or an earlier result is
 * well.
 */
export async function checkTarget(option: keyof typeof RESULTS, target: Target): Promise<void> {
  if (typeof target !== 'string') return
  const { ending, named, isOurs } = RESULTS[option]
  if (target === '-') {
    if (option === '--html') throw new UsageError('--html writes a file and not the standard output; name the file')
    return
  }
  const wanted = `${option} would write to ${target}`
  if (!named.test(target)) {
    throw new UsageError(`${wanted}, whose name does not end in ${ending}; put reports before the options`)
  }
  const there = await readFile(target, 'utf8').catch(() => '')
  if (there.trim() !== '' && !isOurs(there)) {
    throw new UsageError(`${wanted}, which holds something else than an earlier result; give another name`)
  }
}

export async function writeResult(file: string, text: string): Promise<void> {
  await writeFile(file, text)
}
