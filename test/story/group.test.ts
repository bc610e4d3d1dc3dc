import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { AnnotatedReport } from '../../src/report/annotation.js'
import { groupStories } from '../../src/story/group.js'
import { tell } from './telling.js'

const samples = path.resolve(import.meta.dirname, '../../samples')

function dam(): AnnotatedReport[] {
  const folder = path.join(samples, 'hallin-dam')
  return fs.readdirSync(folder).sort().map((file) => tell(`dam${file.slice(0, 2)}`, fs.readFileSync(path.join(folder, file), 'utf8')))
}

function toll(): AnnotatedReport[] {
  return fs.readFileSync(path.join(samples, 'toll.ndjson'), 'utf8').split('\n').filter(Boolean).map((line) => {
    const { file, text, title, published } = JSON.parse(line) as { file: string; text: string; title: string; published: string }
    return tell(`toll${file.slice(0, 2)}`, text, { title, published })
  })
}

test('one story is one group', () => {
  assert.equal(groupStories(dam()).length, 1)
  assert.equal(groupStories(toll()).length, 1)
})

test('two stories in one folder are two groups, whatever their order', () => {
  const [first, second] = [dam(), toll()]
  const mixed = [second[0]!, first[0]!, second[1]!, ...first.slice(1), ...second.slice(2)]
  const groups = groupStories(mixed)
  assert.deepEqual(groups.map(({ reports }) => reports.map((id) => id.slice(0, 3))), [second.map(() => 'tol'), first.map(() => 'dam')])
})

test('one stranger is told from a story', () => {
  const [stranger] = toll()
  assert.deepEqual(groupStories([...dam(), stranger!]).at(-1)!.reports, ['toll01'])
})

test('no report, one report and empty reports', () => {
  assert.deepEqual(groupStories([]), [])
  assert.deepEqual(groupStories([tell('A', 'Some words.')]), [{ reports: ['A'] }])
  assert.deepEqual(groupStories([tell('A', ''), tell('B', '')]).flatMap(({ reports }) => reports), ['A', 'B'])
})
