/**
 * A seeded random sample of the differences found among reports of one event by many outlets (giveme5w1h-newscluster), for
 * judging by hand: would an editor keep each?
 *   npx tsx eval/differencesample.ts [--seed N] [--size N] [--events N]
 * Prints the number, kind, severity, detector's point and values; the texts stay where they are.
 */
import fs from 'node:fs'
import { compare, type Difference } from '../src/index.js'
import { newsclusterArticles, newsclusterFolder } from './newscluster.js'

const argument = (name: string, standard: number): number =>
  process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : standard

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function drawn<T>(items: readonly T[], count: number, random: () => number): T[] {
  return items.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key).slice(0, count).map(({ item }) => item)
}

if (process.argv[1] === import.meta.filename) {
  if (!fs.existsSync(newsclusterFolder)) console.log('newscluster is not here')
  else {
    const random = createRandom(argument('--seed', 1))
    const all = newsclusterArticles()
    const events = [...new Set(all.map(({ event }) => event))].filter((event) => all.filter((article) => article.event === event).length > 1)
    const found = drawn(events, argument('--events', 20), random).flatMap((event): (Difference & { event: number })[] =>
      compare(all.filter((article) => article.event === event)).differences.map((difference) => ({ ...difference, event })))
    console.log(`${found.length} differences of the events drawn`)
    for (const [index, { event, id, kind, severity, note }] of drawn(found, argument('--size', 100), random).entries()) {
      console.log(`${index + 1}. event ${event} ${id} ${kind} ${severity} | ${note}`)
    }
  }
}
