/** Body F1 by characters that are not white space, and how often each role is right, on every annotated story. */
import fs from 'node:fs'
import { extractReport } from '../src/extract/report.js'
import type { Zone } from '../src/report/report.js'
import { goldReports, shared, storyNames, type StoryName } from './gold.js'

const show = process.argv.includes('--misses')
if (!fs.existsSync(shared)) {
  console.log('no measuring sets here')
} else {
  const scores = storyNames.map(score)
  console.log(`mean body F1 ${(scores.reduce((sum, value) => sum + value, 0) / scores.length).toFixed(4)}`)
}

/** The role of every character, white space left null. */
function rolesOf(text: string, zones: readonly Zone[]): (string | null)[] {
  const roles = new Array<string | null>(text.length).fill(null)
  for (const zone of zones) {
    for (let at = zone.start; at < zone.end; at++) if (!/\s/.test(text[at]!)) roles[at] = zone.role
  }
  return roles
}

function score(story: StoryName): number {
  const tally = new Map<string, { right: number; all: number }>()
  let hit = 0
  let found = 0
  let want = 0
  for (const gold of goldReports(story)) {
    const report = extractReport({ source: gold.source, text: gold.text, given: {} }, gold.id)
    const [is, should] = [rolesOf(gold.text, report.zones), rolesOf(gold.text, gold.zones)]
    for (const [at, role] of should.entries()) {
      if (role === null) continue
      const entry = tally.get(role) ?? { right: 0, all: 0 }
      tally.set(role, { right: entry.right + (is[at] === role ? 1 : 0), all: entry.all + 1 })
      found += is[at] === 'body' ? 1 : 0
      want += role === 'body' ? 1 : 0
      hit += is[at] === 'body' && role === 'body' ? 1 : 0
    }
    if (show) printMisses(gold.id, gold.text, is, should)
  }
  const f1 = (2 * hit) / (found + want)
  const roles = [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, { right, all }]) => `${role} ${(right / all).toFixed(2)} of ${all}`)
  console.log(`${story.padEnd(10)} body P ${(hit / found).toFixed(4)} R ${(hit / want).toFixed(4)} F1 ${f1.toFixed(4)} | ${roles.join(', ')}`)
  return f1
}

function printMisses(id: string, text: string, is: readonly (string | null)[], should: readonly (string | null)[]): void {
  for (let at = 0; at < text.length; at++) {
    if (should[at] === is[at]) continue
    let end = at
    while (end < text.length && ((should[end] === should[at] && is[end] === is[at]) || should[end] === null)) end++
    console.log(`  ${id} ${should[at]} taken for ${is[at]}: ${JSON.stringify(text.slice(at, Math.min(end, at + 140)))}`)
    at = end - 1
  }
}
