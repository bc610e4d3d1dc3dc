import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeCorrections, CorrectionProblem, correctionLine, type CorrectionRequest } from '../../src/app/correct.js'
import { compare, readReports, readCorrections, type Comparison, type Correction, type ReportRecord } from '../../src/index.js'
import type { Span } from '../../src/text/span.js'
import { spansOf } from '../app/spans.js'

const samples = path.resolve(import.meta.dirname, '../../samples')
const dam = (await readReports([path.join(samples, 'hallin-dam')])).captures

const STORY: readonly ReportRecord[] = [
  { file: 'courier.txt', text: 'A ferry ran aground off Halden on Saturday. Nine people were hurt, the coastguard said. “We heard a loud bang,” said passenger Ida Moe. The ferry carried 140 passengers. Captain Lars Vik was not on the bridge.' },
  { file: 'herald.txt', text: 'A ferry ran aground off Halden on Saturday morning. At least eleven people were hurt, the coastguard said. “There was a loud bang,” passenger Ida Moe said. The ferry carried 140 passengers. The weather was calm.' },
  { file: 'tribune.txt', text: 'A ferry carrying 152 passengers ran aground off Halden. Nine people were hurt, the coastguard said. Captain Lars Vik was asleep, a crew member said. “We heard a loud bang,” Moe said.' },
  { file: 'zeitung.txt', text: 'The ferry that ran aground off Halden on Saturday carried 140 passengers. The captain, Lars Vik, was asleep, prosecutors said. Eleven people were hurt.' },
]
const plain = compare(STORY)
const bytesOf = (comparison: Comparison): string => JSON.stringify(comparison)
const codesOf = (comparison: Comparison): string[] => comparison.notices.map(({ code }) => code)
const make = (request: CorrectionRequest, from = plain): Correction[] => makeCorrections(from, request)
const wordsIn = (comparison: Comparison, span: Span): string =>
  comparison.reports.find(({ id }) => id === span.report)!.text.slice(span.start, span.end)
const withWords = <T extends { members: readonly { span: Span }[] }>(list: readonly T[], words: string, from = plain): T =>
  list.find(({ members }) => members.some(({ span }) => wordsIn(from, span).includes(words)))!
const reportsOf = (claim: { members: readonly { span: Span }[] }): string[] => [...new Set(claim.members.map(({ span }) => span.report))].sort()

/** What must hold of every document, however it was corrected. */
function assertSound(comparison: Comparison): void {
  const texts = new Map(comparison.reports.map(({ id, text }) => [id, text]))
  for (const { where, span } of spansOf(comparison)) {
    const text = texts.get(span.report)!
    assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, where)
    assert.ok(text.slice(span.start, span.end).isWellFormed(), `${where} cuts a character`)
  }
  const { claims, utterances, differences, statements, entities, witnesses } = comparison
  const ids = [claims, utterances, differences, statements, entities, witnesses].flat().map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length, 'ids are unique')
  assert.deepEqual(witnesses.flatMap(({ reports }) => reports).sort(), [...texts.keys()].sort(), 'witnesses are a partition')
  const known = new Set(ids)
  for (const claim of claims) {
    const told = new Set(reportsOf(claim))
    assert.ok(claim.members.length > 0 && claim.silent.every((id) => !told.has(id)), claim.id)
    assert.equal(claim.witnesses, witnesses.filter(({ reports }) => reports.some((id) => told.has(id))).length, claim.id)
    assert.ok(claim.centrality >= 0 && claim.centrality <= 1, claim.id)
  }
  for (const { members } of [...claims, ...utterances]) for (const { statement } of members)
    assert.ok(statement === undefined || known.has(statement), statement)
  for (const utterance of utterances) assert.ok(new Set(utterance.members.map(({ span }) => span.report)).size >= 1, utterance.id)
  for (const { claim, utterance } of differences)
    assert.ok((claim === undefined || known.has(claim)) && (utterance === undefined || known.has(utterance)), claim)
  for (const { ids: about } of comparison.corrections ?? []) for (const id of about) assert.ok(known.has(id), id)
}

test('without corrections the document is the same, byte for byte', () => {
  assert.equal(bytesOf(compare(STORY, { corrections: [] })), bytesOf(plain))
  assert.ok(!('corrections' in plain))
  assertSound(plain)
})

test('merged claims are one, and what rests on them follows', () => {
  const [a, b] = [withWords(plain.claims, 'hurt'), withWords(plain.claims, 'calm')]
  assert.deepEqual([reportsOf(a), reportsOf(b)], [['A', 'B', 'C', 'D'], ['B']])
  const corrections = make({ do: 'merge', ids: [b.id, a.id], note: 'calm and hurt' })
  const merged = compare(STORY, { corrections })
  const claim = merged.claims.find(({ id }) => id === b.id)!
  assert.ok(!merged.claims.some(({ id }) => id === a.id))
  assert.deepEqual([reportsOf(claim), claim.silent, claim.strength], [['A', 'B', 'C', 'D'], [], 1])
  assert.equal(claim.members.length, a.members.length + b.members.length)
  assert.ok(claim.centrality >= a.centrality && claim.witnesses === a.witnesses)
  assert.ok(merged.claims.every((one) => one.silent.length < 3 || !one.members.some(({ span }) => wordsIn(merged, span).includes('calm'))))
  assert.deepEqual(merged.corrections?.map(({ do: verb, state, ids, note }) => [verb, state, ids, note]), [['merge', 'applied', [b.id], 'calm and hurt']])
  assertSound(merged)
})

test('members that are split off make a claim of their own, and differences between them go', () => {
  const hurt = plain.claims.find((claim) => claim.members.some(({ span }) => wordsIn(plain, span).includes('eleven')) && reportsOf(claim).length > 1)!
  const split = compare(STORY, { corrections: make({ do: 'split', ids: [hurt.id], members: ['B'] }) })
  const rest = split.claims.find(({ id }) => id === hurt.id)!
  assert.deepEqual(reportsOf(rest), reportsOf(hurt).filter((id) => id !== 'B'))
  assert.ok(rest.silent.includes('B'))
  assert.ok(split.claims.every((claim) => !(claim.members.some(({ span }) => wordsIn(split, span).includes('eleven people were hurt')) && reportsOf(claim).includes('A'))))
  assertSound(split)
})

test('what is rejected is not shown and leaves nothing behind; the list of corrections has it', () => {
  const claim = withWords(plain.claims, 'ran aground')
  const rejected = compare(STORY, { corrections: make({ do: 'reject', ids: [claim.id], note: 'no news' }) })
  assert.ok(!rejected.claims.some((one) => one.members.length === claim.members.length && one.members.every(({ span }, at) => span.start === claim.members[at]!.span.start)))
  assert.ok(rejected.differences.every((one) => one.claim !== claim.id) && rejected.omissions.every(({ claims }) => !claims.includes(claim.id)))
  assert.ok(rejected.brief.every(({ claims }) => !claims.includes(claim.id)))
  const [listed] = rejected.corrections!
  assert.deepEqual([listed!.state, listed!.ids, listed!.spans.length], ['applied', [], claim.members.length])
  assertSound(rejected)
  const difference = plain.differences[0]!
  const fewer = compare(STORY, { corrections: make({ do: 'reject', ids: [difference.id] }) })
  assert.deepEqual(fewer.differences, plain.differences.slice(1))
})

test('what is confirmed stays where the program would not find it', () => {
  const whole = compare(STORY)
  const claim = withWords(whole.claims, 'ran aground')
  // Members that the program does not put together, and a difference that it does not see.
  const apart: Correction[] = [
    { do: 'confirm', what: 'claim', target: [{ report: 'courier.txt', exact: 'Captain Lars Vik was not on the bridge' }, { report: 'herald.txt', exact: 'The weather was calm' }] },
    { do: 'confirm', what: 'difference', was: { kind: 'contradiction', severity: 3 }, target: [{ report: 'courier.txt', exact: 'not on the bridge' }, { report: 'tribune.txt', exact: 'asleep' }] },
    ...make({ do: 'confirm', ids: [claim.id], by: 'jk' }),
  ]
  const kept = compare(STORY, { corrections: apart })
  const [one, two, three] = kept.corrections!
  const made = kept.claims.find(({ id }) => id === one!.ids[0])!
  assert.deepEqual(made.members.map(({ span }) => wordsIn(kept, span)), ['Captain Lars Vik was not on the bridge', 'The weather was calm'])
  const difference = kept.differences.find(({ id }) => id === two!.ids[0])!
  assert.deepEqual([difference.kind, difference.severity, difference.members.map(({ value }) => value)], ['contradiction', 3, ['not on the bridge', 'asleep']])
  assert.deepEqual([three!.ids, three!.by], [[claim.id], 'jk'])
  assertSound(kept)
})

test('relabelled things have what the editor put', () => {
  const [difference] = plain.differences
  const statement = plain.statements.find(({ speaker }) => speaker?.name === 'Ida Moe')!
  const claim = withWords(plain.claims, 'ran aground')
  const entity = plain.entities.find(({ name }) => name.includes('Vik'))!
  const utterance = plain.utterances[0]!
  const corrected = compare(STORY, { corrections: [
    ...make({ do: 'relabel', ids: [difference!.id], to: { severity: 3, kind: 'framing' } }),
    ...make({ do: 'relabel', ids: [claim.id], to: { stance: 'disputes' }, members: ['B'] }),
    ...make({ do: 'relabel', ids: [entity.id], to: { name: 'Captain Vik', type: 'other' } }),
    ...make({ do: 'relabel', ids: [statement.id], to: { speaker: 'Lars Vik' } }),
    ...make({ do: 'relabel', ids: [utterance.id], to: { label: 'meaning_differs', speaker: null } }),
  ] })
  assert.ok(corrected.corrections!.every(({ state }) => state === 'applied'))
  const speaker = corrected.statements.find(({ id }) => id === statement.id)!.speaker
  assert.deepEqual(speaker, { name: 'Captain Vik', entity: entity.id })
  assert.deepEqual(corrected.claims.find(({ id }) => id === claim.id)!.members.flatMap(({ span, stance }) => (stance === 'disputes' ? [span.report] : [])), ['B'])
  const ids = corrected.corrections!.map(({ ids: [id] }) => id)
  const changed = corrected.differences.find(({ id }) => id === ids[0])!
  assert.deepEqual([changed.severity, changed.kind], [3, 'framing'])
  const remark = corrected.utterances.find(({ id }) => id === ids[4])!
  assert.deepEqual([remark.label, remark.speaker], ['meaning_differs', null])
  assertSound(corrected)
})

test('witnesses that are joined or parted are counted so by claims', () => {
  const [a, b] = plain.witnesses
  const joined = compare(STORY, { corrections: make({ do: 'merge', ids: [a!.id, b!.id] }) })
  assert.deepEqual(joined.witnesses[0]!.reports, [...a!.reports, ...b!.reports].sort())
  assert.match(joined.witnesses[0]!.reason, /The editor counts/)
  assertSound(joined)
  const merged = make({ do: 'merge', ids: [a!.id, b!.id] })
  const parted = make({ do: 'split', ids: [joined.witnesses[0]!.id], members: [b!.reports[0]!] }, joined)
  const undone = compare(STORY, { corrections: [...merged, ...parted] })
  assert.deepEqual(undone.witnesses.map(({ reports }) => reports), plain.witnesses.map(({ reports }) => reports))
  assert.deepEqual(undone.corrections!.map(({ state }) => state), ['overruled', 'applied'])
  assert.ok(codesOf(undone).includes('correction-overruled'))
})

test('joined entities are one person for statements; a rejected statement is the narrator’s', () => {
  const [a, b] = [plain.entities.find(({ name }) => name === 'Ida Moe')!, plain.entities.find(({ name }) => name.includes('Vik'))!]
  const merged = compare(STORY, { corrections: make({ do: 'merge', ids: [a.id, b.id] }) })
  assert.equal(merged.entities.length, plain.entities.length - 1)
  assert.equal(merged.entities.find(({ id }) => id === a.id)!.mentions.length, a.mentions.length + b.mentions.length)
  assertSound(merged)
  const [statement] = plain.statements
  const without = compare(STORY, { corrections: make({ do: 'reject', ids: [statement!.id] }) })
  assert.ok(!without.statements.some(({ id }) => id === statement!.id))
  assertSound(without)
})

test('of contradicting lines the last holds, whatever lies between', () => {
  const claim = withWords(plain.claims, 'ran aground')
  const confirm = make({ do: 'confirm', ids: [claim.id] })
  const reject = make({ do: 'reject', ids: [claim.id] })
  const other = make({ do: 'note', ids: [plain.differences[0]!.id], note: 'look again' })
  const last = compare(STORY, { corrections: [...reject, ...other, ...confirm] })
  assert.deepEqual(last.corrections!.map(({ state }) => state), ['overruled', 'applied', 'applied'])
  assert.equal(bytesOf({ ...last, corrections: [], notices: [] }), bytesOf({ ...compare(STORY, { corrections: [...other, ...confirm] }), corrections: [], notices: [] }))
  const [grave, light] = [3, 1].map((severity) => make({ do: 'relabel', ids: [plain.differences[0]!.id], to: { severity: severity === 3 ? 3 : 1 } }))
  assert.equal(compare(STORY, { corrections: [...grave!, ...light!] }).differences[0]!.severity, 1)
})

test('a rejection takes no other thing that shares some words with what was rejected', () => {
  const corrections: Correction[] = [{ do: 'reject', what: 'claim', target: [
    { report: 'courier.txt', exact: 'Nine people were hurt' }, { report: 'herald.txt', exact: 'The weather was calm' },
    { report: 'tribune.txt', exact: 'Captain Lars Vik was asleep' },
  ] }]
  const { claims, corrections: applied } = compare(STORY, { corrections })
  assert.deepEqual(claims, plain.claims)
  assert.deepEqual(applied!.map(({ state, ids }) => [state, ids]), [['applied', []]])
})

test('what finds nothing is told, and the rest goes on', () => {
  const gone: Correction[] = [
    { do: 'reject', what: 'claim', target: [{ report: 'nowhere.txt', exact: 'ran aground' }], place: 'corrections.ndjson:1' },
    { do: 'relabel', what: 'statement', to: { speaker: 'Ida Moe' }, target: [{ report: 'courier.txt', exact: 'A ferry ran aground' }] },
    { do: 'confirm', what: 'claim', target: [{ report: 'courier.txt', exact: 'The ferry carried 140 passengers' }, { report: 'herald.txt', exact: 'Forty whales sang along the northern coast' }] },
    { do: 'note', what: 'claim', target: [{ report: 'courier.txt', exact: 'The ferry' }], note: 'which?' },
  ]
  const { corrections, notices } = compare(STORY, { corrections: gone })
  assert.deepEqual(corrections!.map(({ state }) => state), ['lost', 'lost', 'applied', 'applied'])
  const told = notices.filter(({ code }) => code.startsWith('correction-')).map(({ code }) => code).sort()
  assert.deepEqual(told, ['correction-idle', 'correction-lost', 'correction-part'])
})

const verbs = fc.record({
  do: fc.constantFrom('merge', 'split', 'confirm', 'reject', 'note', 'relabel' as const),
  picks: fc.array(fc.nat(), { minLength: 2, maxLength: 3 }),
  letter: fc.constantFrom('A', 'B', 'C', 'D'),
})

/** Corrections of any kind of anything that the document has. */
const anyCorrections = fc.array(verbs, { minLength: 1, maxLength: 6 }).map((list) => list.flatMap(({ do: verb, picks, letter }): Correction[] => {
  const layers = [plain.claims, plain.utterances, plain.differences, plain.statements, plain.entities, plain.witnesses]
  const layer = layers[picks[0]! % layers.length]!
  const ids = picks.map((pick) => layer[pick % layer.length]!.id)
  try {
    return make({
      do: verb, ids: verb === 'merge' ? ids : ids.slice(0, 1),
      ...(verb === 'split' ? { members: [letter] } : {}), ...(verb === 'note' ? { note: 'so' } : {}),
      ...(verb === 'relabel' ? { to: [{ stance: 'qualifies' }, { label: 'identical' }, { severity: 2 }, { speaker: 'X' }, { type: 'event' }, {}][layers.indexOf(layer)]! as object } : {}),
    })
  } catch (error) {
    if (error instanceof CorrectionProblem) return []
    throw error
  }
}))

test('however it is corrected, a document is sound', () => {
  fc.assert(fc.property(anyCorrections, (corrections) => {
    const corrected = compare(STORY, { corrections })
    assertSound(corrected)
    assert.ok(!codesOf(corrected).includes('not-anchored'))
  }), { numRuns: 60 })
})

test('twice is once, in any order of the reports, and lines are what they were after writing and reading', () => {
  fc.assert(fc.property(anyCorrections, fc.shuffledSubarray([...STORY], { minLength: STORY.length }), (corrections, shuffled) => {
    const once = bytesOf(compare(STORY, { corrections }))
    assert.equal(bytesOf(compare(STORY, { corrections: [...corrections, ...corrections] })), once)
    const read = readCorrections(corrections.map(correctionLine).join('\r\n'), 'x').corrections.map(({ place: _, ...rest }) => rest)
    assert.equal(bytesOf(compare(shuffled, { corrections: read })), once)
  }), { numRuns: 25 })
})

test('corrections hold in texts with paragraphs put in, other line ends and other spaces', () => {
  const claim = withWords(plain.claims, 'ran aground')
  const corrections = [...make({ do: 'reject', ids: [claim.id] }), ...make({ do: 'note', ids: [plain.utterances[0]!.id], note: 'loud' })]
  const changed = STORY.map(({ text, ...rest }) => ({
    ...rest, text: `🚢 The harbour was quiet.\r\n\r\n${text.replaceAll('. ', '.\r\n\r\n')}\r\n\r\nShips are large.`,
  }))
  const { corrections: applied, notices, claims } = compare(changed, { corrections })
  assert.deepEqual(applied!.map(({ state, ids, spans }, at) => [state, ids.length, spans.length === corrections[at]!.target.length]), [['applied', 0, true], ['applied', 1, true]])
  assert.ok(!notices.some(({ code }) => code === 'correction-lost' || code === 'correction-moved'))
  const told = claim.members.map(({ span }) => wordsIn(plain, span)).join()
  assert.ok(claims.every(({ members }) => members.map(({ span: { report, start, end } }) => changed[report.charCodeAt(0) - 65]!.text.slice(start, end)).join() !== told))
})

test('a whole story is corrected with every line in its place', () => {
  const found = compare(dam)
  const [first, second, third] = found.claims.filter((claim) => reportsOf(claim).length > 2)
  const corrections = [
    ...makeCorrections(found, { do: 'merge', ids: [second!.id, third!.id] }),
    ...makeCorrections(found, { do: 'split', ids: [first!.id], members: reportsOf(first!).slice(-1) }),
    ...makeCorrections(found, { do: 'reject', ids: ['U2', 'D1'] }), ...makeCorrections(found, { do: 'merge', ids: ['W1', 'W2'] }),
  ]
  const corrected = compare(dam, { corrections })
  assertSound(corrected)
  assert.ok(corrected.corrections!.every(({ state }) => state === 'applied'))
  assert.equal(corrected.witnesses.length, found.witnesses.length - 1)
})

test('to confirm or note everything changes nothing', () => {
  const found = compare(dam)
  const ids = [found.claims, found.utterances, found.differences, found.statements, found.entities, found.witnesses].flat().map(({ id }) => id)
  for (const request of [{ do: 'confirm', ids }, { do: 'note', ids, note: 'seen' }] as const) {
    const corrections = makeCorrections(found, request).filter(({ target }) => target.length < 50)
    const { corrections: applied, ...rest } = compare(dam, { corrections })
    assert.ok(applied!.length > 300 && applied!.every(({ state, ids: about }) => state === 'applied' && about.length === 1))
    assert.equal(JSON.stringify({ ...rest, notices: [] }), JSON.stringify({ ...found, notices: [] }))
  }
})

test('requests that make no sense are told', () => {
  const wrong: readonly (readonly [CorrectionRequest, RegExp])[] = [
    [{ do: 'reject', ids: ['c9999'] }, /no "c9999"/], [{ do: 'reject', ids: ['difference:c1'] }, /is a claim/],
    [{ do: 'merge', ids: ['c1'] }, /two ids/], [{ do: 'merge', ids: ['c1', 'c1'] }, /twice/], [{ do: 'merge', ids: ['c1', 'D1'] }, /difference/],
    [{ do: 'split', ids: ['c1'] }, /members/], [{ do: 'split', ids: ['c1'], members: ['Z'] }, /no member/], [{ do: 'note', ids: ['c1'] }, /note/],
    [{ do: 'relabel', ids: ['c1'], to: { severity: 3 } }, /no field of a claim/], [{ do: 'reject', ids: ['W1'] }, /cannot be done/],
  ]
  for (const [request, message] of wrong) assert.throws(() => make(request), (error) => error instanceof CorrectionProblem && message.test(error.message))
})
