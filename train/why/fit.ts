/**
 * Learns what a grouping's strength means: the chance that one of its links is one that annotators drew (Platt 1999), from
 * links on stories that the weights of the grouping had not seen. Writes `chance.ts` in
 * `src/collate/claim`, `utterance` and `difference`.
 *   npx tsx train/why/fit.ts
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fitLogistic } from '../regression.js'
import { claimLinks, differenceLinks, remarkLinks, type ShownLink } from './links.js'

/** The constant and the slope over the log odds of the strength. */
export function fitChance(links: readonly ShownLink[]): readonly [constant: number, slope: number] {
  const [constant = 0, slope = 1] = fitLogistic(links.map(({ strength, right, weight }) => ({
    features: [1, Math.log(strength / (1 - strength))], positive: right, weight,
  })), 0.1)
  return [constant, slope]
}

function write(folder: string, what: string, [constant, slope]: readonly [number, number]): void {
  fs.writeFileSync(path.resolve(import.meta.dirname, `../../src/collate/${folder}/chance.ts`), `import type { Calibration } from '../../report/why.js'

/** What the strength of ${what} means; learned by \`train/why/fit.ts\` from stories left out. */
export const CALIBRATION: Calibration = { constant: ${constant.toFixed(4)}, slope: ${slope.toFixed(4)} }
`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  write('claim', 'a claim', fitChance(claimLinks()))
  write('utterance', 'a remark', fitChance(remarkLinks()))
  write('difference', 'a difference', fitChance(differenceLinks()))
}
