/**
 * Learns when two assertions make one claim, from the annotated stories, and writes `src/collate/claim/model.ts`.
 *
 *   npx tsx train/claims/train.ts            learns from all stories and writes the weights
 *   npx tsx train/claims/train.ts --measure  leaves one story out after the other and prints how well the rest serve it
 */
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readGold, storyNames, type StoryName } from '../../eval/gold.js'
import { storyLayers } from './layers.js'
import { findAssertions } from '../../src/collate/assertion/assertion.js'
import { aloneFeatures } from '../../src/collate/claim/alone.js'
import { pairFeatures } from '../../src/collate/claim/feature.js'
import { groupPairs, type Group } from '../../src/collate/claim/group.js'
import { candidatePairs, type Pair } from '../../src/collate/claim/pair.js'
import { profileAssertions, type Profile, type Profiles } from '../../src/collate/claim/profile.js'
import { tellingFeatures, tellingOdds } from '../../src/collate/claim/telling.js'
import { probability, type ClaimModel, type Regression, type Telling, type Row } from '../../src/collate/claim/score.js'
import { overlap, rangeLength, type Range } from '../../src/text/span.js'
import { fitLogistic } from '../regression.js'

const RIDGE = 30
/** Pairs are many and their labels noisy: a stiffer regression serves an unseen story better. */
const PAIR_RIDGE = 30
const TELLING_RIDGE = 30

export interface Fact {
  readonly importance: number
  readonly cells: readonly { readonly source: string; readonly spans: readonly Range[] }[]
}

export interface Lesson {
  readonly story: StoryName
  readonly facts: readonly Fact[]
  readonly sources: readonly string[]
  readonly profiles: Profiles
  readonly pairs: readonly Pair[]
  readonly tellingRows: readonly Row[]
  /** For every assertion: does it tell a fact, and one that several reports tell? */
  readonly tells: readonly boolean[]
  readonly toldBySeveral: readonly boolean[]
  readonly same: readonly boolean[]
  /** For every assertion: tells it a fact that one report alone has (true), facts that others have too (false), or neither. */
  readonly alone: readonly (boolean | null)[]
  /** Facts that one report alone has and that matter, by the assertions that tell them. */
  readonly singles: readonly (readonly Profile[])[]
}

interface GoldFact {
  readonly importance: number
  readonly per_source: Readonly<Record<string, {
    readonly status: string
    readonly spans: readonly Range[]
    readonly also?: readonly { readonly spans: readonly Range[] }[]
  }>>
}

export function lessonOf(story: StoryName): Lesson {
  const { reports, sources, entities, statements, vectors } = storyLayers(story)
  const facts = readGold<GoldFact[]>(story, 'facts').map((fact) => ({
    importance: fact.importance,
    cells: Object.entries(fact.per_source).filter(([, cell]) => cell.status !== 'absent').map(([source, cell]) => ({
      source, spans: [...cell.spans, ...(cell.also ?? []).flatMap((also) => also.spans)],
    })),
  }))
  const profiles = profileAssertions(reports, findAssertions(reports, statements), entities, statements, vectors)
  const pairs = candidatePairs(profiles)
  const told = new Map(profiles.all.map((profile) => [profile, factsAt(facts, sources[profile.report]!, profile)]))
  return {
    story, facts, sources, profiles, pairs,
    tellingRows: tellingFeatures(profiles, reports),
    tells: profiles.all.map((profile) => told.get(profile)!.length > 0),
    toldBySeveral: profiles.all.map((profile) => told.get(profile)!.some((fact) => fact.cells.length > 1)),
    same: pairs.map(({ a, b }) => told.get(a)!.some((fact) => told.get(b)!.includes(fact))),
    alone: profiles.all.map((profile) => {
      const touched = facts.filter((fact) => fact.cells.some((cell) => cell.source === sources[profile.report] &&
        cell.spans.some((span) => overlap(span, profile.assertion.span) * 2 >= rangeLength(span))))
      return touched.length === 0 ? null : touched.some((fact) => fact.cells.length === 1)
    }),
    singles: facts.filter((fact) => fact.importance >= 2 && fact.cells.length === 1)
      .map((fact) => profiles.all.filter((profile) => told.get(profile)!.includes(fact))),
  }
}

function factsAt(facts: readonly Fact[], source: string, { assertion }: Profile): Fact[] {
  return facts.filter((fact) => fact.cells.some((cell) => cell.source === source && cell.spans.some((span) => isAssertion(span, assertion.span))))
}

/** The scorer's rule: the gold span is at least half inside, and the assertion is not much longer. */
export function isAssertion(gold: Range, found: Range): boolean {
  return overlap(gold, found) * 2 >= rangeLength(gold) && rangeLength(found) <= Math.max(80, 2 * rangeLength(gold))
}

// ---------- learning ----------

/** Fits on standardised features and gives the weights of the plain ones. */
function fit(rows: readonly Row[], positive: readonly boolean[], ridge: number): Regression {
  const size = rows[0]!.length
  const mean = new Float64Array(size)
  const deviation = new Float64Array(size)
  for (const row of rows) row.forEach((value, i) => (mean[i]! += value / rows.length))
  for (const row of rows) row.forEach((value, i) => (deviation[i]! += (value - mean[i]!) ** 2 / rows.length))
  const scale = deviation.map((value) => (value > 1e-12 ? Math.sqrt(value) : Infinity))
  const examples = rows.map((row, n) => ({
    features: [1, ...row.map((value, i) => (value - mean[i]!) / scale[i]!)], positive: positive[n]!,
  }))
  const [bias, ...weights] = fitLogistic(examples, ridge)
  const plain = weights.map((weight, i) => weight / scale[i]!)
  return { constant: bias! - plain.reduce((sum, weight, i) => sum + weight * mean[i]!, 0), weights: plain }
}

function learn(lessons: readonly Lesson[]): ClaimModel {
  const telling = fitTelling(lessons)
  // Thresholds, and what is learned from scores, must fit scores as they are on a story that the regressions have not seen.
  const prepared = lessons.map((lesson): Prepared => {
    const others = lessons.filter((other) => other !== lesson)
    return prepare(lesson, others.length > 0 ? fitTelling(others) : telling)
  })
  const pair = fitPairs(prepared)
  const unseen = prepared.map((lesson): Scored => {
    const others = prepared.filter((other) => other !== lesson)
    return { lesson, scores: scoresOf(lesson, others.length > 0 ? fitPairs(others) : pair) }
  })
  const linked = bestThreshold(unseen)
  const judged = unseen.map(judge)
  const single = fitSingles(judged)
  return { ...telling, pair, linked, single, alone: bestAlone(judged.map((one) => ({ ...one, linked })), single) }
}

/** A lesson with what its assertions tell, by regressions that have not seen it. */
export interface Prepared extends Lesson {
  readonly telling: Telling
  readonly features: readonly Row[]
}

export function prepare(lesson: Lesson, model: Pick<ClaimModel, 'tells' | 'toldBySeveral'>): Prepared {
  const telling = {
    fact: tellingOdds(lesson.tellingRows, model.tells), shared: tellingOdds(lesson.tellingRows, model.toldBySeveral),
  }
  return { ...lesson, telling, features: pairFeatures(lesson.profiles, lesson.pairs, telling) }
}

export function fitTelling(lessons: readonly Lesson[]): Pick<ClaimModel, 'tells' | 'toldBySeveral'> {
  const rows = lessons.flatMap((lesson) => lesson.tellingRows)
  return {
    tells: fit(rows, lessons.flatMap((lesson) => lesson.tells), TELLING_RIDGE),
    toldBySeveral: fit(rows, lessons.flatMap((lesson) => lesson.toldBySeveral), TELLING_RIDGE),
  }
}

interface Scored {
  readonly lesson: Prepared
  readonly scores: readonly number[]
}

interface Judged extends Scored {
  readonly rows: readonly Row[]
}

function judge({ lesson, scores }: Scored): Judged {
  return { lesson, scores, rows: aloneFeatures(lesson.profiles, lesson.pairs, scores, lesson.telling) }
}

function fitSingles(judged: readonly Judged[]): Regression {
  const examples = judged.flatMap(({ lesson, rows }) => rows.flatMap((row, index) => {
    const alone = lesson.alone[index]
    return typeof alone === 'boolean' ? [{ row, alone }] : []
  }))
  return fit(examples.map(({ row }) => row), examples.map(({ alone }) => alone), RIDGE)
}

function bestAlone(judged: readonly (Judged & { readonly linked: number })[], single: Regression): number {
  let best = { alone: 0.5, f1: 0 }
  for (let step = 10; step <= 70; step += 5) {
    const f1 = judged.reduce((sum, one) => sum + measureSingles(one, single, step / 100), 0)
    if (f1 > best.f1) best = { alone: step / 100, f1 }
  }
  return best.alone
}

export function fitPairs(lessons: readonly Prepared[]): Regression {
  return fit(lessons.flatMap((lesson) => lesson.features), lessons.flatMap((lesson) => lesson.same), PAIR_RIDGE)
}

export function scoresOf(lesson: Prepared, regression: Regression): number[] {
  return lesson.features.map((row) => probability(regression, row))
}

function bestThreshold(scored: readonly Scored[]): number {
  let best = { threshold: 0.3, f1: 0 }
  for (let step = 10; step <= 60; step += 2) {
    const threshold = step / 100
    const f1 = scored.reduce((sum, { lesson, scores }) => sum + measure(lesson, groupPairs(lesson.profiles, lesson.pairs, scores, threshold)).f1, 0)
    if (f1 > best.f1) best = { threshold, f1 }
  }
  return best.threshold
}

// ---------- measuring ----------

/** The scorer's claim measure: cross-report pairs, each span pair once. */
function measure({ facts, sources }: Lesson, groups: readonly Group[]): { p: number; r: number; f1: number } {
  const at = (cell: Fact['cells'][number], profile: Profile): boolean =>
    cell.source === sources[profile.report] && cell.spans.some((span) => isAssertion(span, profile.assertion.span))
  let wanted = 0
  let found = 0
  for (const fact of facts) {
    if (fact.importance < 2) continue
    fact.cells.forEach((one, i) => fact.cells.slice(i + 1).forEach((other) => {
      wanted++
      if (groups.some(({ members }) => members.some((m) => at(one, m)) && members.some((m) => at(other, m)))) found++
    }))
  }
  const seen = new Set<string>()
  let right = 0
  for (const { members } of groups) members.forEach((a, i) => members.slice(i + 1).forEach((b) => {
    if (a.report === b.report) return
    const key = [a, b].map((m) => `${m.report}:${m.order}`).sort().join(' ')
    if (seen.has(key)) return
    seen.add(key)
    if (facts.some((fact) => fact.cells.some((cell) => at(cell, a)) && fact.cells.some((cell) => at(cell, b)))) right++
  }))
  const p = seen.size > 0 ? right / seen.size : 0
  const r = wanted > 0 ? found / wanted : 0
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}

/** The scorer's single-source measure. */
function measureSingles({ lesson, scores, rows, linked }: Judged & { linked: number }, single: Regression, alone: number): number {
  const grouped = new Set(groupPairs(lesson.profiles, lesson.pairs, scores, linked).flatMap(({ members }) => members))
  const shown = new Set(lesson.profiles.all.filter((profile, i) => !grouped.has(profile) && probability(single, rows[i]!) >= alone))
  const judged = lesson.profiles.all.filter((profile, i) => shown.has(profile) && lesson.alone[i] !== null)
  const right = lesson.profiles.all.filter((profile, i) => shown.has(profile) && lesson.alone[i] === true).length
  const found = lesson.singles.filter((tellers) => tellers.some((profile) => shown.has(profile))).length
  const p = judged.length > 0 ? right / judged.length : 0
  const r = lesson.singles.length > 0 ? found / lesson.singles.length : 0
  return p + r > 0 ? (2 * p * r) / (p + r) : 0
}

function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((score, i) => ({ score, hit: positive[i]! })).sort((a, b) => a.score - b.score)
  let rank = 0
  let sum = 0
  for (const { hit } of order) {
    rank++
    if (hit) sum += rank
  }
  const n = positive.filter(Boolean).length
  return (sum - (n * (n + 1)) / 2) / (n * (positive.length - n))
}

function printMeasures(lessons: readonly Lesson[]): void {
  let total = 0
  let auc = 0
  let singles = 0
  for (const left of lessons) {
    const model = learn(lessons.filter((other) => other !== left))
    const lesson = prepare(left, model)
    const scores = scoresOf(lesson, model.pair)
    const single = measureSingles({ ...judge({ lesson, scores }), linked: model.linked }, model.single, model.alone)
    const groups = groupPairs(lesson.profiles, lesson.pairs, scores, model.linked)
    const { p, r, f1 } = measure(lesson, groups)
    const area = areaUnderCurve(scores, lesson.same)
    total += f1 / lessons.length
    auc += area / lessons.length
    singles += single / lessons.length
    console.log(`${lesson.story.padEnd(10)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}  auc ${area.toFixed(3)}  threshold ${model.linked}  single ${single.toFixed(3)} from ${model.alone}  ${lesson.profiles.all.length} assertions, ${lesson.pairs.length} pairs`)
  }
  console.log(`mean F1 ${total.toFixed(4)}  auc ${auc.toFixed(4)}  single ${singles.toFixed(4)}`)
}

function writeModel(model: ClaimModel): void {
  const file = path.resolve(import.meta.dirname, '../../src/collate/claim/model.ts')
  const round = (value: number): number => Number(value.toPrecision(6))
  const regression = ({ constant, weights }: Regression): string =>
    `{\n    constant: ${round(constant)},\n    weights: [\n${weights.map((weight) => `      ${round(weight)},\n`).join('')}    ],\n  }`
  fs.writeFileSync(file, `import type { ClaimModel } from './score.js'

/** Learned from the annotated stories by \`train/claims/train.ts\`. */
export const claimModel: ClaimModel = {
  tells: ${regression(model.tells)},
  toldBySeveral: ${regression(model.toldBySeveral)},
  pair: ${regression(model.pair)},
  linked: ${model.linked},
  single: ${regression(model.single)},
  alone: ${model.alone},
}
`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lessons = storyNames.map(lessonOf)
  if (process.argv.includes('--measure')) printMeasures(lessons)
  else writeModel(learn(lessons))
}
