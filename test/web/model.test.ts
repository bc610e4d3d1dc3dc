import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diffArrays } from 'diff'
import fc from 'fast-check'
import { makeCorrections } from '../../src/app/correct.js'
import { parseCorrection } from '../../src/read/correction.js'
import { embedComparison, extractComparison } from '../../web/embed.js'
import { formatAddress, parseAddress, views } from '../../web/src/model/address.js'
import { collate } from '../../web/src/model/collation.js'
import { correctionLine } from '../../web/src/model/correction.js'
import { dateRange, longDate, momentOf } from '../../web/src/model/date.js'
import { differences } from '../../web/src/model/difference.js'
import { editionOf } from '../../web/src/model/edition.js'
import { headingOf } from '../../web/src/model/heading.js'
import { passages } from '../../web/src/model/passage.js'
import { quotes } from '../../web/src/model/quote.js'
import { omissions, witnessGraph } from '../../web/src/model/source.js'
import { timeline } from '../../web/src/model/timeline.js'
import { compareWords, pieces, wordsOf } from '../../web/src/model/wording.js'
import type { Mark } from '../../web/src/model/wording.js'
import { ferry } from './ferry.js'
import { emptyComparison, reportOf } from './fixture.js'

const template = '<p>x</p><script type="application/json" id="comparison"></script><p>y</p>'
const edition = editionOf(ferry)
const text = (parts: readonly { readonly text: string }[]) => parts.map((part) => part.text).join('')

test('a comparison is embedded so that only JSON can be read from it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '/script', '!--', '$&', '$1', '\u2028', 'a', '"', '\\', '&') }),
      (code) => {
        const comparison = {
          ...emptyComparison,
          notices: [{ code, severity: 'info' as const, message: code, remedy: '' }],
        }
        const page = embedComparison(template, comparison)
        const body = page.slice(
          template.indexOf('id="comparison">') + 'id="comparison">'.length,
          page.lastIndexOf('</script>'),
        )
        assert.doesNotMatch(body, /[<>\u2028\u2029]/)
        assert.deepEqual(JSON.parse(body), comparison)
        assert.ok(page.startsWith('<p>x</p>') && page.endsWith('<p>y</p>'))
      },
    ),
  )
  assert.throws(() => embedComparison('<p></p>', emptyComparison), /no place/)
})

test('an embedded page can be embedded anew', () => {
  assert.equal(
    embedComparison(embedComparison(template, ferry), emptyComparison),
    embedComparison(template, emptyComparison),
  )
})

test('addresses are read back as they were written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...views),
      fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
      fc.option(fc.string({ minLength: 1 })),
      fc.nat(99),
      (view, row, report, place) => {
        const nth = report === null ? 0 : place
        assert.deepEqual(parseAddress(formatAddress({ view, row, report, nth })), { view, row, report, nth })
      },
    ),
  )
  fc.assert(fc.property(fc.string(), (hash) => assert.ok(views.includes(parseAddress(`#${hash}`).view))))
})

test('word comparison keeps as much as the library does, and marks only what the other has not', () => {
  const sentence = fc
    .array(fc.constantFrom('the', 'boat', 'ran', 'aground', 'at', 'five', 'nearly', 'five'))
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const ours = compareWords(a, b)
      const keys = (one: string) => wordsOf(one).map((word) => word.key)
      const kept = diffArrays(keys(a), keys(b))
        .filter((part) => !part.added && !part.removed)
        .reduce((sum, part) => sum + part.value.length, 0)
      const total = keys(a).length + keys(b).length
      assert.equal(ours.shared, total === 0 ? 1 : (2 * kept) / total)
      const rest = (one: string, ranges: readonly { start: number; end: number }[]) =>
        wordsOf(one)
          .filter((word) => !ranges.some((range) => range.start <= word.start && word.end <= range.end))
          .map((word) => word.key)
      assert.deepEqual(rest(a, ours.own), rest(b, ours.others))
    }),
  )
})

test('pieces together are the words, whatever is marked', () => {
  const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const marks = fc.array(fc.record({ range, mark: fc.constantFrom<Mark>('differs', 'disputed', 'varies', 'aside') }))
  fc.assert(
    fc.property(fc.string({ minLength: 60, maxLength: 60 }), range, marks, (words, shown, marked) => {
      const cut = pieces(
        words,
        shown,
        marked.map((one) => ({ ...one.range, mark: one.mark })),
      )
      assert.equal(text(cut), words.slice(shown.start, shown.end))
    }),
  )
})

test('the paragraphs of the source are the text, unit for unit, with exactly the ranges lit', () => {
  const pieceOf = fc.constantFrom('word', ' ', '\n', '\r\n', '\n\n', '😀', 'א', '\t', '. ')
  fc.assert(
    fc.property(fc.array(pieceOf, { maxLength: 60 }), fc.nat(200), fc.nat(200), fc.nat(200), (parts, a, b, zoneEnd) => {
      const whole = parts.join('')
      const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)]
      const report = {
        ...reportOf({ id: 'A', outlet: null, file: 'a', published: null, title: null, paragraphs: [] }),
        text: whole,
        zones: [{ role: 'body' as const, start: 0, end: Math.min(zoneEnd, whole.length) }],
      }
      const all = passages(report, [{ start, end }]).flatMap((paragraph) => paragraph.stretches)
      assert.equal(text(all), whole)
      assert.equal(text(all.filter((stretch) => stretch.lit)), whole.slice(start, end))
    }),
  )
})

test('source paragraphs of hostile length are made at once', () => {
  for (const whole of ['\n'.repeat(200_000), ' \n'.repeat(100_000), 'x'.repeat(400_000)]) {
    const report = {
      ...reportOf({ id: 'A', outlet: null, file: 'a', published: null, title: null, paragraphs: [] }),
      text: whole,
    }
    const before = performance.now()
    passages(report, [])
    assert.ok(performance.now() - before < 3000)
  }
})

test('the lemma is the fullest wording, readings are grouped, words are verbatim', () => {
  const { shared, single } = collate(edition)
  const [first] = shared
  assert.ok(first)
  assert.equal(text(first.lemma.pieces), 'The ferry Solveig ran aground at about 5.40 a.m.')
  assert.deepEqual(first.lemma.letters, [['A', 'F']])
  assert.deepEqual(
    first.readings.map((reading) => reading.letters),
    [[['C', 'D']], [['B']], [['E']]],
  )
  assert.deepEqual(
    first.cells.map((cell) => cell.state),
    ['states', 'differs', 'states', 'states', 'differs', 'states'],
  )
  assert.deepEqual(
    single.map((row) => row.id),
    ['c5', 'c6'],
  )
  assert.match(single[0]?.notes[0]?.text ?? '', /^In B alone, of 6 reports\./)
  for (const row of [...shared, ...single]) {
    for (const reading of [row.lemma, ...row.readings]) {
      const place = row.places[reading.place]
      const source = edition.report.get(place?.report ?? '')?.text ?? ''
      assert.ok(source.includes(text(reading.pieces)))
      assert.ok(text(reading.pieces).includes(source.slice(place?.ranges[0]?.start, place?.ranges[0]?.end)))
    }
  }
})

test('a contested claim shows who disputes it, and the cue that a difference names', () => {
  const row = collate(edition).shared.find((one) => one.id === 'c3')
  assert.deepEqual(
    row?.cells.map((cell) => cell.state),
    ['attributes', 'differs', 'silent', 'silent', 'disputes', 'disputes'],
  )
  const a = row?.readings.find((reading) => reading.letters.flat().includes('A'))
  assert.match(text(a?.pieces ?? []), /^The port authority claimed that a warning/)
  assert.match(row?.notes.at(-1)?.text ?? '', /2 independent witnesses have it, 2 dispute it/)
})

test('quotes say how each wording compares; differences come gravest first', () => {
  const [first, second] = quotes(edition)
  assert.equal(first?.label, 'meaning_differs')
  assert.deepEqual(
    first?.wordings[0]?.pieces.filter((piece) => piece.mark === 'lost').map((piece) => piece.text),
    ['as far as I know'],
  )
  assert.equal(text(first?.wordings[0]?.pieces ?? []), '“No warning ever reached us, as far as I know,”')
  assert.deepEqual(
    first?.wordings.map((wording) => wording.told),
    [false, false, true],
  )
  assert.deepEqual(
    second?.wordings.map((wording) => wording.letters),
    [[['B'], ['C', 'D']]],
  )
  assert.deepEqual(
    differences(edition).map((row) => row.difference.severity),
    [3, 2, 2, 2, 1, 1],
  )
})

test('events stand on axes to scale; those without a time stand apart', () => {
  const { sections, undated } = timeline(edition)
  assert.deepEqual(
    undated.map((row) => row.id),
    ['t6'],
  )
  assert.equal(sections.length, 2, 'January is drawn apart from March')
  for (const section of sections) {
    for (const row of section.rows) assert.ok(row.from >= 0 && row.to <= 1 && row.from <= row.to)
  }
  const march = sections[1]?.rows ?? []
  const [grounding, visit] = [march.find((row) => row.id === 't2'), march.find((row) => row.id === 't5')]
  const half = 30 * 60_000
  const week = 7 * 86_400_000
  assert.ok(grounding && visit)
  assert.ok(Math.abs((grounding.to - grounding.from) / (visit.to - visit.from) - half / week) < 1e-9)
})

test('dates are as exact as they are given, and never guessed', () => {
  const long = (iso: string) => longDate(momentOf(iso) ?? assert.fail(iso))
  assert.equal(long('2026'), '2026')
  assert.equal(long('2026-03'), 'March 2026')
  assert.equal(long('2026-03-14'), '14 March 2026')
  assert.equal(long('2026-03-14T11:20+02:00'), '14 March 2026, 11:20 UTC+02:00')
  assert.equal(momentOf('yesterday'), null)
  assert.equal(momentOf('2026-13-01'), null)
  assert.equal(momentOf(null), null)
  const range = (a: string, b: string) => dateRange(momentOf(a) ?? assert.fail(), momentOf(b) ?? assert.fail())
  assert.equal(range('2026-03-14', '2026-03-15'), '14 March to 15 March 2026')
  assert.equal(range('2026-03-14', '2026-03-14'), '14 March 2026')
  assert.equal(range('2026-03-14T05:10', '2026-03-14T05:40'), '14 March 2026, 05:10 to 05:40')
  assert.equal(range('2025-12-31', '2026-01-01'), '31 December 2025 to 1 January 2026')
})

test('the title is a report’s own; without titles, a first sentence', () => {
  assert.deepEqual(headingOf(edition).title, 'Ferry aground in Halden Sound')
  const bare = { ...ferry, reports: ferry.reports.map((report) => ({ ...report, title: null })) }
  assert.match(headingOf(editionOf(bare)).title, /^The ferry Solveig ran aground at about 5\.40 a\.m\./)
})

test('the graph draws every report once and every pair with its passages; omissions have denominators', () => {
  const graph = witnessGraph(edition)
  assert.deepEqual(graph.lanes.flatMap((lane) => lane.nodes.map((node) => node.report)).sort(), [
    'A',
    'B',
    'C',
    'D',
    'E',
    'F',
  ])
  assert.deepEqual(
    graph.edges.map((edge) => [edge.a.report, edge.b.report, edge.passages]),
    [
      ['A', 'F', 2],
      ['C', 'D', 1],
    ],
  )
  assert.deepEqual(
    omissions(edition).map((row) => [row.omission.claims.length, row.omission.of, row.length > 0]),
    [
      [2, 4, true],
      [2, 4, true],
      [1, 4, true],
    ],
  )
})

test('the line of a row names what the row shows, as the command does', () => {
  const rows = [...collate(edition).shared, ...collate(edition).single, ...quotes(edition), ...differences(edition)]
  for (const row of rows) {
    const [made] = makeCorrections(ferry, { do: 'confirm', ids: [row.id] })
    const parsed = parseCorrection(JSON.parse(correctionLine(edition, row) ?? ''))
    assert.deepEqual('correction' in parsed ? parsed.correction : parsed, made)
  }
  for (const row of timeline(edition).undated) assert.equal(correctionLine(edition, row), null)
})

test('a comparison is read back from its page and its JSON, and from nothing else', () => {
  assert.deepEqual(extractComparison(embedComparison(template, ferry)), ferry)
  assert.deepEqual(extractComparison(JSON.stringify(ferry)), ferry)
  for (const text of ['', '{', '[]', 'null', '{"format":"other"}', template]) assert.equal(extractComparison(text), null)
})
