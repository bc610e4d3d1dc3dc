import type { Report } from '../../report/report.js'
import { BROKEN_OFF } from '../../lexicon/paywall.js'
import type { Outline } from './block.js'
import type { Context } from './context.js'
import type { Placed } from './role.js'
import type { SaidText } from './said.js'

/** How many blocks below the article's last words a notice of a paywall may stand. */
const REACH = 15
const LONGEST_NOTICE = 500
/** A record that gives more than this many times the words that the page shows tells that the page breaks off. */
const SHORT_OF = 1.6

/** Whether a page shows only part of its article, and how that is known; null where nothing says so. */
export function truncation(
  { blocks, boxes }: Outline,
  contexts: readonly Context[],
  placed: readonly Placed[],
  said: SaidText,
): NonNullable<Report['truncated']> | null {
  const body = placed.filter(({ role }) => role === 'body')
  const last = body.at(-1)?.block ?? -1
  for (let index = last + 1; index < Math.min(blocks.length, last + 1 + REACH); index++) {
    const { text } = blocks[index]!
    if (text.length > LONGEST_NOTICE || contexts[index]!.apart === 'comments') continue
    const key = text.toLowerCase().replace(/[’‘]/g, "'")
    if (BROKEN_OFF.some((pattern) => pattern.test(key)))
      return { basis: 'stated', reason: `the page breaks off: "${text.slice(0, 120)}"` }
  }
  if (said.free !== false && said.words === null && said.body === null) return null
  const shown = body.reduce((sum, { block }) => sum + words(blocks[block]!.text), 0)
  const whole = Math.max(said.words ?? 0, said.body === null ? 0 : words(said.body))
  const walled = boxes.some((box) => box.marks.hint === 'paywall')
  if (whole > shown * SHORT_OF && whole - shown > 60 && (said.free === false || walled)) {
    return { basis: 'metadata', reason: `the page's own record counts ${whole} words, ${shown} are shown` }
  }
  if (said.free === false && walled && shown < 250)
    return { basis: 'metadata', reason: 'the page says that its article is not free to read, and shows little of it' }
  return null
}

/** Runs of what is not white space. */
function words(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const letter = unit > 32 && unit !== 0xa0
    if (letter && !inside) count++
    inside = letter
  }
  return count
}
