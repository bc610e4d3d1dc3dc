import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { compare } from '../app/node.js'
import { CorrectionProblem, correctionKey, correctionLine, makeCorrections, type CorrectionRequest } from '../app/correct.js'
import { readPublisherRules } from '../app/publisher-rules.js'
import { addCorrectionLines, folderOf, readCorrectionFile } from '../read/correction-files.js'
import { correctionsName } from '../read/corrections.js'
import { readReports } from '../read/read.js'
import type { Comparison } from '../report/comparison.js'
import type { Correction, CorrectionVerb, Relabelling, TextQuote } from '../report/correction.js'
import { extractComparison } from '../../web/embed.js'
import { print, widthOf, type Console } from './console.js'
import { exitCodes, UsageError } from './failure.js'
import { createStyle, wantsColor } from './view/style.js'
import { renderNotices } from './view/summary.js'
import { printable, shorten } from './view/wrap.js'

export interface CorrectFlags {
  readonly members?: readonly string[]
  readonly to?: Readonly<Record<string, string>>
  readonly note?: string
  readonly by?: string
  readonly from?: string
  readonly corrections?: string
  readonly publisherRules?: string
  readonly print?: true
}

const VERBS: readonly CorrectionVerb[] = ['merge', 'split', 'confirm', 'reject', 'relabel', 'note']

/** `stereoscope correct`: quotes what the ids name and adds it to the corrections beside the reports; gives the exit code. */
export async function runCorrect(
  story: string, verb: string, ids: readonly string[], flags: CorrectFlags, console: Console,
): Promise<number> {
  const request = requestOf(verb, ids, flags)
  const file = flags.corrections ?? (await fileBeside(story))
  const { corrections: before, notices } = await readCorrectionFile(file, true)
  const style = createStyle(wantsColor(false, false, console.env))
  await print(console.stderr, renderNotices(notices, { width: widthOf(console.stderr, undefined), style }))
  const known = new Set(before.map(correctionKey))
  const made = await linesFor(request, before, await documentOf(story, flags))
  const added = made.filter((correction) => !known.has(correctionKey(correction)))
  const lines = added.map(correctionLine)
  if (flags.print) {
    await print(console.stdout, lines.map((line) => `${line}\n`).join(''))
    return exitCodes.possible
  }
  if (lines.length > 0) await addCorrectionLines(file, lines)
  await print(console.stdout, made.map((correction) => tell(correction, added.includes(correction))).join(''))
  if (lines.length > 0) await print(console.stdout, `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} added to ${file}\n`)
  return exitCodes.possible
}

/** The document that ids are looked up in, with so many of the corrections applied. */
type DocumentWith = (corrections: readonly Correction[]) => Comparison

/**
 * The corrections that are asked for. The same command given twice asks for the same: what the last lines took away is
 * looked up as it was before them.
 */
async function linesFor(request: CorrectionRequest, before: readonly Correction[], document: DocumentWith): Promise<Correction[]> {
  const known = new Set(before.map(correctionKey))
  const last = Math.max(1, request.do === 'merge' ? request.ids.length - 1 : request.ids.length)
  const again = before.length < last ? null : attempt(() => makeCorrections(document(before.slice(0, -last)), request))
  if (again?.every((correction) => known.has(correctionKey(correction)))) return again
  try {
    return makeCorrections(document(before), request)
  } catch (error) {
    throw error instanceof CorrectionProblem ? new UsageError(error.message) : error
  }
}

function attempt<T>(make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof CorrectionProblem) return null
    throw error
  }
}

function requestOf(verb: string, ids: readonly string[], flags: CorrectFlags): CorrectionRequest {
  const known = VERBS.find((one) => one === verb)
  if (known === undefined) throw new UsageError(`"${verb}" is no correction; there are ${VERBS.join(', ')}`)
  const { members, to, note, by } = flags
  return {
    do: known,
    ids,
    ...(members === undefined ? {} : { members }),
    ...(to === undefined ? {} : { to: relabellingOf(to) }),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
  }
}

/** Fields as they are typed; what does not fit is told when the correction is checked. */
function relabellingOf(to: Readonly<Record<string, string>>): Relabelling {
  const entries = Object.entries(to).map(([name, value]): [string, unknown] => {
    if (name === 'severity') return [name, Number(value)]
    return [name, name === 'speaker' && value === '' ? null : value]
  })
  return Object.fromEntries(entries)
}

async function fileBeside(story: string): Promise<string> {
  const folder = await folderOf(story)
  if (folder === null) throw new UsageError(`${story} is no folder, file or pattern of files; name the file to write to with --corrections`)
  return path.join(folder, correctionsName)
}

/** Gives the document with some corrections: the one that is named as it is, else a new comparison, made once for each. */
async function documentOf(story: string, flags: CorrectFlags): Promise<DocumentWith> {
  if (flags.from !== undefined) {
    const document = extractComparison(await readFile(flags.from, 'utf8'))
    if (!document) throw new UsageError(`${flags.from} is no result of compare --json or --html`)
    return () => document
  }
  const { captures } = await readReports([story])
  const rules = flags.publisherRules === undefined ? [] : (await readPublisherRules(flags.publisherRules)).rules
  return (corrections) => compare(captures, { corrections, rules })
}

/** What was understood, in the reports' words, for the editor to check. */
function tell(correction: Correction, isNew: boolean): string {
  const lines = (head: string, quotes: readonly TextQuote[] = []): string =>
    quotes.slice(0, 12).map(({ report, exact }, index) =>
      `  ${index === 0 ? head : ' '.repeat(head.length)} ${printable(`${report}${exact === '' ? '' : `: ${shorten(exact.replace(/\s+/g, ' '), 100)}`}`)}\n`).join('')
  const to = Object.entries(correction.to ?? {}).map(([name, value]) => ` ${name}=${printable(String(value))}`).join('')
  return `${correction.do} ${correction.what}${to}${isNew ? '' : ': the file says so already'}\n` +
    lines('   ', correction.target) + lines('and', correction.with) + lines('out', correction.members)
}
