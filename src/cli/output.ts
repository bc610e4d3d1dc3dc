import { readFile, writeFile } from 'node:fs/promises'
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

/**
 * Sees that a file to be written is none of the user's reports: an option whose file may be left out takes the word
 * after it, which may have been meant as a report. A file that is new, empty or an earlier result is well.
 */
export async function checkTarget(option: '--json' | '--markdown', target: Target): Promise<void> {
  if (typeof target !== 'string' || target === '-') return
  const [opening, ending] =
    option === '--json' ? ['{\n "format": "stereoscope.', /\.json$/i] : [markdownOpening, /\.(?:md|markdown)$/i]
  const wanted = `${option} would write to ${target}`
  if (!ending.test(target)) {
    throw new UsageError(
      `${wanted}, whose name does not end in ${option === '--json' ? '.json' : '.md'}; put reports before the options`,
    )
  }
  const there = await readFile(target, 'utf8').catch(() => '')
  if (there.trim() !== '' && !there.startsWith(opening)) {
    throw new UsageError(`${wanted}, which holds something else than an earlier result; give another name`)
  }
}

export async function writeResult(file: string, text: string): Promise<void> {
  await writeFile(file, text)
}
