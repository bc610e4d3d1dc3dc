/**
 * ClaimDiff's training pairs: one outlet's claim, another's on the same topic, and whether the second weakens or strengthens
 * the first. How often do the differences that are found between the two as reports say so?
 *   npx tsx eval/claimdiff.ts [--all]     every fourth pair, or all
 * F1 of the relation where a pair is called weakened when it has a contradiction, another number or time, or lost or gained
 * qualification, and strengthened when it shares a claim and has none of these. For scale: calling every pair so.
 */
import fs from 'node:fs'
import path from 'node:path'
import { compare, type Comparison } from '../src/index.js'
import { shared } from './gold.js'

interface ClaimPair {
  readonly claim_a: string
  readonly claim_b: string
  readonly date: string
  readonly relation: number | string
}

const folder = path.join(shared, 'data/claimdiff')

function readPairs(file: string): ClaimPair[] {
  const { data } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as { data: ClaimPair[] }
  return process.argv.includes('--all') ? data : data.filter((_, index) => index % 4 === 0)
}

function compareClaims({ claim_a, claim_b, date }: ClaimPair): Comparison {
  return compare([{ file: 'a.txt', text: claim_a, published: date }, { file: 'b.txt', text: claim_b, published: date }])
}

const WEAKENING: ReadonlySet<string> = new Set(['contradiction', 'numeric', 'temporal', 'granularity'])

function weakens({ differences, utterances }: Comparison): boolean {
  return differences.some(({ kind }) => WEAKENING.has(kind)) || utterances.some(({ label }) => label === 'meaning_differs')
}

function strengthens(comparison: Comparison): boolean {
  return comparison.claims.some(({ silent }) => silent.length === 0) && !weakens(comparison)
}

function f1(pairs: readonly ClaimPair[], called: (comparison: Comparison) => boolean): string {
  const gold = pairs.map(({ relation }) => Number(relation) === 1)
  const found = pairs.map((pair) => called(compareClaims(pair)))
  const hit = gold.filter((is, index) => is && found[index]).length
  const [wanted, given] = [gold.filter(Boolean).length, found.filter(Boolean).length]
  return `${((2 * hit) / (wanted + given || 1)).toFixed(3)} (all so ${((2 * wanted) / (wanted + pairs.length)).toFixed(3)}, called ${given} of ${pairs.length})`
}

if (process.argv[1] === import.meta.filename) {
  if (!fs.existsSync(folder)) console.log('claimdiff is not here')
  else {
    const weak = f1(readPairs('ClaimDiff-W/ClaimDiff-weak-train.json'), weakens)
    console.log(`claimdiff: weakens ${weak} strengthens ${f1(readPairs('ClaimDiff-S/ClaimDiff-strength-train.json'), strengthens)}`)
  }
}
