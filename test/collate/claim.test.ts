import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from '../../src/index.js'
import { withRemarks, type ClaimDraft } from '../../src/collate/claim/remark.js'
import type { Utterance } from '../../src/report/comparison.js'

const post = `Ferry sinks off Tarn

The ferry Solvane sank off Tarn on Monday after it struck a reef.
Rescuers took all forty passengers to the harbour by midnight.
The captain blamed a broken radar.
The harbour café served soup to everyone until two in the morning.`

const herald = `Passengers safe after Solvane sinks

All forty passengers were taken to the harbour by midnight, rescuers said.
The Solvane had struck a reef and sank off Tarn on Monday.
A broken radar was to blame, its captain said.
Insurance for the vessel lapsed in January, according to papers seen by the Herald.`

const story = compare([
  { text: post, file: 'post.txt', outlet: 'Post', published: '2026-03-10' },
  { text: herald, file: 'herald.txt', outlet: 'Herald', published: '2026-03-10' },
])
const texts = new Map(story.reports.map(({ id, text }) => [id, text]))
const words = ({ span }: { span: { report: string; start: number; end: number } }): string => texts.get(span.report)!.slice(span.start, span.end)

test('what both reports tell is one claim with a member in each', () => {
  const rescued = story.claims.find((claim) => claim.members.length === 2 && claim.members.every((member) => /forty passengers/.test(words(member))))
  assert.ok(rescued, JSON.stringify(story.claims.map((claim) => claim.members.map(words)), null, 1))
  assert.deepEqual(rescued.silent, [])
})

test('what one report tells alone is a claim with the other silent', () => {
  const soup = story.claims.find((claim) => claim.members.some((member) => /soup/.test(words(member))))
  assert.ok(soup)
  assert.equal(new Set(soup.members.map(({ span }) => span.report)).size, 1)
  assert.equal(soup.silent.length, 1)
})

test('the most central claims come first and ids follow that order', () => {
  assert.deepEqual(story.claims.map(({ id }) => id), story.claims.map((_, index) => `c${index + 1}`))
  story.claims.slice(1).forEach((claim, index) => assert.ok(claim.centrality <= story.claims[index]!.centrality))
})

test('ten copies of one report share their claims and make no pairs within a report', () => {
  const copies = Array.from({ length: 10 }, (_, index) => ({ text: `${post}\nEdition ${index}.`, file: `copy${index}.txt` }))
  const { claims, witnesses } = compare(copies)
  assert.equal(witnesses.length, 1)
  assert.ok(claims.some(({ members }) => members.length === 10))
  for (const { members } of claims) assert.equal(new Set(members.map(({ span }) => span.report)).size, members.length)
})

const span = (report: string, start: number, end: number) => ({ report, start, end })

test('a remark that meets a claim in two reports hands it the reports that it lacks', () => {
  const claim: ClaimDraft = {
    members: [{ span: span('A', 0, 20), stance: 'states' }, { span: span('B', 0, 20), stance: 'states' }], strength: 0.8,
  }
  const remark: Utterance = {
    id: 'U1', speaker: 'Mira', label: 'wording_differs',
    members: ['A', 'B', 'C'].map((report) => ({ span: span(report, 2, 18), label: 'identical', statement: `${report}-s1` })),
  }
  const [joined, ...rest] = withRemarks([claim], [remark])
  assert.deepEqual(joined?.members.map((member) => member.span.report), ['A', 'B', 'C'])
  assert.equal(rest.length, 0)
})

test('a remark that meets none makes a claim and takes the place of what its words were alone', () => {
  const alone: ClaimDraft = { members: [{ span: span('A', 0, 20), stance: 'attributes' }], strength: 1 }
  const other: ClaimDraft = { members: [{ span: span('A', 50, 70), stance: 'states' }], strength: 1 }
  const remark: Utterance = {
    id: 'U1', speaker: 'Mira', label: 'wording_differs',
    members: ['A', 'B'].map((report) => ({ span: span(report, 0, 22), label: 'identical' })),
  }
  const found = withRemarks([alone, other], [remark])
  assert.equal(found.length, 2)
  assert.deepEqual(found.map(({ members }) => members.length).sort(), [1, 2])
  assert.ok(found.some(({ members }) => members[0]!.span.start === 50))
})
