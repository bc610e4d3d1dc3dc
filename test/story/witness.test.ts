import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AnnotatedReport } from '../../src/report/annotation.js'
import { sourceKey } from '../../src/story/credits.js'
import { findWitnesses } from '../../src/story/witness.js'
import { tell } from './telling.js'

const ORIGINAL = `Crack in hull cuts off the island of Holm

The ferry company Nordlys cancelled every crossing to Holm on Monday after engineers discovered a long crack in the hull of its only passenger ship.

The crack was found during a routine inspection at night, and the ship was towed to the yard for urgent repairs that could last three weeks.

The island has food for nine days, the mayor said, and its school and its surgery would remain open in the meantime. “Nobody is going hungry,” she said.

The company has asked the navy to lend a landing craft so that milk, mail and medicine can be carried until the ship returns.

Fishermen have offered their boats to patients who must travel to the hospital, but the coastguard warned against crossing in the winter storms.`

const REWORDED = `Islanders stranded as ferry fails

Nordlys, the ferry company, called off every crossing to the island of Holm after its engineers discovered a long crack in the hull of the company’s only passenger vessel.

It was found at night during routine inspection; the vessel was towed away to a yard for urgent repairs which could take three weeks.

According to the mayor the island still has food for nine days, while school and surgery are to remain open. “No one is hungry,” she said.

The navy has been asked by the company to lend its landing craft so milk, mail and medicine can be carried over until the vessel returns.

Boats were offered by fishermen to patients who need to travel to hospital, though the coastguard has warned of crossing in winter storms.`

const INDEPENDENT = `Holm braces for weeks without its ferry

Shelves in the shop by the quay were half empty when the mayor of Holm gathered the islanders in the church on Monday evening to tell them what was to come. “Nobody is going hungry,” she told them.

Nordlys said that its ship would not sail before February. A welder at the yard, who asked not to be named, called that optimistic.

Old people remembered the winter of the great ice, when aeroplanes dropped flour onto the fields and children skated across the sound.

The navy would answer a request for help within a day, a spokesman said, and had done so before in other places.`

const groups = (reports: readonly AnnotatedReport[]): string[] => findWitnesses(reports).map((witness) => witness.reports.join('+'))

test('a reworded report is one witness with its original, an independent one is another', () => {
  const found = findWitnesses([tell('A', ORIGINAL), tell('B', REWORDED), tell('C', INDEPENDENT)])
  assert.deepEqual(found.map(({ reports }) => reports), [['A', 'B'], ['C']])
  assert.match(found[0]!.reason, /narrated passages/)
  assert.ok(found[0]!.evidence.length >= 3)
  assert.match(found[1]!.reason, /^Nothing ties it to another report/)
  assert.deepEqual(found[1]!.evidence, [])
})

test('two reports alone are judged as they are among many', () => {
  assert.deepEqual(groups([tell('A', ORIGINAL), tell('B', REWORDED)]), ['A+B'])
  assert.deepEqual(groups([tell('A', ORIGINAL), tell('C', INDEPENDENT)]), ['A', 'C'])
})

test('one statement quoted at length ties nobody', () => {
  const quote = '“We regret that our only ship must stay in the yard for three weeks. We have asked the navy for a landing craft, and we shall carry milk, mail and medicine as long as the weather lets us. Every traveller will get the fare back without asking.”'
  const one = `No ferry to Holm\n\nNordlys spoke to its customers on Monday morning through a notice that hung on the door of its office. ${quote}\n\nBehind the door nobody answered when our reporter knocked and looked through the letter box.`
  const two = `Ship in the yard\n\n${quote} With these words the operator of the crossing ended a night of rumours among travellers at the terminal.\n\nSome of them slept on benches, others found a bed with friends in the upper town.`
  assert.deepEqual(groups([tell('A', one), tell('B', two)]), ['A', 'B'])
})

test('one agency credited with both texts is one witness, a picture’s credit is none', () => {
  const copy = (lead: string, rest: string): string => `A headline about the ferry\n\nBRENNING, Jan 12 (Agence Nor) - ${lead}\n\n${rest}`
  const first = copy('The ferry to Holm stopped sailing on Monday, its company said.', 'A crack had been found at night.')
  const second = copy('Islanders queued for bread on Tuesday as boats stayed in harbour.', 'The weather was expected to turn.')
  const found = findWitnesses([tell('A', first), tell('B', second)])
  assert.equal(found.length, 1)
  assert.match(found[0]!.reason, /credit Agence Nor with the text/)
  const pictures = (text: string): string => `${text}\n\nThe ship at the yard on Monday Photo: Per Dal/Reuters`
  assert.deepEqual(groups([tell('A', pictures(ORIGINAL)), tell('C', pictures(INDEPENDENT))]), ['A', 'C'])
})

test('a report that cites another and follows it in passages rests on it; a compilation of many does not', () => {
  const source = tell('A', ORIGINAL, { outlet: 'Holm Avis' })
  const own = 'Prices of flour rose in the capital, where bakers have complained for months about the cost of gas and rent.\n\nParliament meets on Thursday to talk about bridges and roads in the north of the country.\n\nThe tunnel that was promised ten years ago was given up when the money ran out, and the hole in the hill has filled with rain.'
  const taken = 'The crack was found during an inspection at night, and the ship was towed to the yard for repairs that could last weeks, Holm Avis reported.\n\nThe company asked the navy to lend a landing craft so that milk and mail can be carried.'
  assert.deepEqual(groups([source, tell('B', `Ferry trouble\n\n${taken}\n\n${own}`)]), ['A+B'])
  const many = `Ferry trouble\n\n${taken}\n\n${own}\n\nThe yard is full, the Brenning Times reported. The coast is stormy, according to Radio Nord. Fares fell, the Evening Herald reported.`
  assert.deepEqual(groups([source, tell('B', many)]), ['A', 'B'])
})

test('an outlet’s own reports are one newsroom; copy that it only carries ties it to nothing else', () => {
  const other = 'Bakers\n\nThe bakers of the island have flour for a week, and nobody has begun to hoard, their guild said on Tuesday.\n\nBread costs what it cost before the ferry stopped.'
  assert.deepEqual(groups([tell('A', ORIGINAL, { outlet: 'Holm Avis' }), tell('B', other, { outlet: 'Holm Avis' })]), ['A+B'])
  const carried = [tell('A', ORIGINAL, { outlet: 'Brenning Review' }), tell('B', ORIGINAL.replace('Crack', 'Long crack'), { outlet: 'Holm Avis' }), tell('C', INDEPENDENT, { outlet: 'Holm Avis' })]
  assert.deepEqual(groups(carried), ['A+B', 'C'])
})

test('the samples hold the witnesses that their README names', () => {
  const folder = path.resolve(import.meta.dirname, '../../samples/hallin-dam')
  const reports = fs.readdirSync(folder).sort().map((file) => tell(file.slice(0, 2), fs.readFileSync(path.join(folder, file), 'utf8')))
  assert.deepEqual(groups(reports), ['01+02', '03+04', '05', '06', '07'])
})

test('names of one source have one key', () => {
  for (const names of [['BBC News', 'bbc.com', 'www.bbc.co.uk', 'the BBC'], ['The Associated Press', 'AP', 'apnews.com'], ['Holm Avis', 'holmavis.example'], ['CNN', 'edition.cnn.com']]) {
    assert.equal(new Set(names.map(sourceKey)).size, 1, names.join())
  }
  assert.notEqual(sourceKey('Daily Mail'), sourceKey('Daily Star'))
})

test('witnesses are a partition in any order, and evidence stands in the reports it names', () => {
  const paragraphs = [...ORIGINAL.split('\n\n'), ...REWORDED.split('\n\n'), ...INDEPENDENT.split('\n\n')]
  const text = fc.array(fc.constantFrom(...paragraphs, ''), { maxLength: 8 }).map((parts) => parts.join('\n\n'))
  fc.assert(fc.property(fc.array(text, { maxLength: 7 }), (texts) => {
    const reports = texts.map((words, index) => tell(String.fromCharCode(65 + index), words))
    const found = findWitnesses(reports)
    assert.deepEqual(found.flatMap((witness) => witness.reports).sort(), reports.map(({ report }) => report.id))
    const lengths = new Map(reports.map(({ report }) => [report.id, report.text.length]))
    for (const { reports: members, evidence } of found) {
      for (const span of evidence.flatMap(({ a, b }) => [a, b])) {
        assert.ok(members.includes(span.report) && span.start < span.end && span.end <= lengths.get(span.report)!)
      }
    }
    const sorted = (list: readonly { readonly reports: readonly string[] }[]): string[] => list.map((each) => [...each.reports].sort().join('+')).sort()
    assert.deepEqual(sorted(findWitnesses([...reports].reverse())), sorted(found))
  }), { numRuns: 40 })
})

test('four hundred reports are looked through at once', () => {
  const paragraphs = [...ORIGINAL.split('\n\n'), ...INDEPENDENT.split('\n\n')].slice(1)
  const reports = Array.from({ length: 400 }, (_, index) =>
    tell(`r${index}`, `Report ${index} of the ferry\n\n${Array.from({ length: 5 }, (_, at) => paragraphs[(index * 3 + at * 2) % paragraphs.length]).join('\n\n')}`))
  const start = performance.now()
  findWitnesses(reports)
  assert.ok(performance.now() - start < 4_000)
})
