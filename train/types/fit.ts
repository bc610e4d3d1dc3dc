import fs from 'node:fs'
import path from 'node:path'
import { clearKind, scoresOf } from '../../src/annotate/entity/kind.js'
import { type Kind, KINDS } from '../../src/annotate/entity/traits.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import { typeCases, type TypeCase } from './cases.js'
import { learnTypes, leftOutWeights } from './learn.js'

/**
 * Learns `src/lexicon/name-types.ts`: which type a name has, from the annotated stories, GUM's news, interviews and speeches
 * (CC BY 4.0) and Wikigold (CC BY 4.0). The same sets give the same file.
 *   npx tsx train/types/fit.ts [--measure]
 * `--measure` writes nothing and prints, set by set, how many marked names have their type by the rules alone and with what was
 * learned from the other documents (five parts, each left out once).
 */
function measure(cases: readonly TypeCase[]): void {
  const weights = leftOutWeights(cases)
  const rows = new Map<string, number[]>()
  for (const one of cases) {
    const row = rows.get(one.set) ?? rows.set(one.set, [0, 0, 0]).get(one.set)!
    const right = (kind: Kind): number => (kind === 'misc' ? 0 : one.marked[KINDS.indexOf(kind)]!)
    row[0]! += KINDS.reduce((sum, kind) => sum + right(kind), 0)
    row[1]! += right(one.rule)
    row[2]! += right(one.certain ? one.rule : clearKind(scoresOf(one.traits, weights.get(one.document)!), one.rule, one.standing))
  }
  for (const [set, [all, rule, learned]] of rows) {
    console.log(`${set.padEnd(14)} names ${all}  by rules ${(rule! / all!).toFixed(3)}  with what was learned ${(learned! / all!).toFixed(3)}`)
  }
}

const cases = typeCases(createTagger())
if (process.argv.includes('--measure')) measure(cases)
else {
  const table = learnTypes(cases)
  fs.writeFileSync(path.resolve(import.meta.dirname, '../../src/lexicon/name-types.ts'), `/**
 * What tells a name's type, learned by \`train/types/fit.ts\`: a line a trait, before it its weights in hundredths for person,
 * organisation, place and none of these.
 */
export const NAME_TYPES = \`${table.replace(/[\\`$]/g, '\\$&')}\`
`)
  console.log(`${cases.length} names, ${table.split('\n').length} traits`)
}
