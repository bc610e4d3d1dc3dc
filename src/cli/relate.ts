import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { relateSentences, scoreSentencePairs, type Relation } from '../app/relate.js'
import { decodeText } from '../read/decode.js'
import { parsePairs } from '../read/pairs.js'
import { print, widthOf, type Console } from './console.js'
import { exitCodes, UsageError } from './failure.js'
import { createStyle, wantsColor } from './view/style.js'
import { renderNotices } from './view/summary.js'

export interface RelateFlags {
  readonly pairs?: string
  readonly json?: true
  readonly color: boolean
}

/** `stereoscope relate`: how strongly two sentences say the same, or each pair of a file, and the exit code. */
export async function runRelate(sentences: readonly string[], flags: RelateFlags, console: Console): Promise<number> {
  if (flags.pairs !== undefined) {
    if (sentences.length > 0) throw new UsageError('give two sentences or --pairs with a file, not both')
    return runPairs(flags.pairs, flags, console)
  }
  const [a, b] = sentences
  if (a === undefined || b === undefined || sentences.length > 2)
    throw new UsageError(`two sentences are related, each in quotation marks; ${sentences.length} were given`)
  const relation = relateSentences(a, b)
  await print(console.stdout, flags.json ? `${JSON.stringify(relation)}\n` : renderRelation(relation))
  return exitCodes.possible
}

async function runPairs(file: string, flags: RelateFlags, console: Console): Promise<number> {
  const bytes = file === '-' ? await buffer(console.stdin) : await readFile(file)
  const decoded = await decodeText(bytes)
  if ('binary' in decoded) throw new UsageError(`${file} is not a text file`)
  const { pairs, notices } = parsePairs(decoded.text, file === '-' ? 'stdin' : file)
  const scores = scoreSentencePairs(pairs)
  const show = (id: string | number, score: number): string =>
    flags.json ? JSON.stringify({ id, score }) : `${score.toFixed(3)}  ${id}`
  await print(console.stdout, pairs.map(({ id }, index) => `${show(id, scores[index]!)}\n`).join(''))
  if (notices.length > 0) {
    const style = createStyle(wantsColor(flags.color, console.stderr.isTTY === true, console.env))
    await print(console.stderr, renderNotices(notices, { width: widthOf(console.stderr, undefined), style }))
  }
  return pairs.length > 0 ? exitCodes.possible : exitCodes.impossible
}

function renderRelation({ score, reasons }: Relation): string {
  const part = (speaks: 'for' | 'against'): string =>
    reasons.filter((reason) => reason.speaks === speaks).map(({ phrase }) => `  ${speaks.padEnd(8)}${phrase}\n`).join('')
  return `${score.toFixed(3)}  ${verdictOf(score)}\n${part('for')}${part('against')}`
}

function verdictOf(score: number): string {
  if (score >= 0.75) return 'they say the same'
  if (score >= 0.5) return 'they probably say the same'
  return score >= 0.25 ? 'they probably say something else' : 'they say something else'
}
