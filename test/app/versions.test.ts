import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressOf, normalAddress } from '../../src/app/address.js'
import { compare } from '../../src/app/node.js'
import { newestVersions } from '../../src/app/newest.js'
import { versionsOf, type SentenceChange, type VersionedReport } from '../../src/app/versions.js'
import type { Capture } from '../../src/report/report.js'

const url = 'https://www.merrin.example/news/dam'
const made = (id: string, text: string, rest: Partial<VersionedReport> = {}): VersionedReport => ({
  id, source: { url }, text, digest: `${id}-${text.length}`, zones: [{ start: 0, end: text.length, role: 'body' }], title: null,
  published: null, ...rest,
} as VersionedReport)
const on = (value: string): Pick<VersionedReport, 'published'> => ({ published: { value, basis: 'given' } })

const FIRST = 'The dam broke on Monday. Nine people died, officials said. The river is high.'
const SECOND = 'The dam broke on Monday. Eleven people died, officials said. A mayor was arrested.'
const textsOf = (change: SentenceChange, reports: readonly VersionedReport[]): (string | null)[] =>
  ['before' in change ? change.before : null, 'after' in change ? change.after : null]
    .map((span) => (span === null ? null : reports.find(({ id }) => id === span.report)!.text.slice(span.start, span.end)))

test('versions in the order of their making, with what changed sentence by sentence', () => {
  const reports = [made('B', SECOND, on('2026-03-15')), made('A', FIRST, on('2026-03-14'))]
  const [versions, ...others] = versionsOf(reports)
  assert.equal(others.length, 0)
  assert.equal(versions?.address, 'merrin.example/news/dam')
  assert.deepEqual(versions?.versions, ['A', 'B'])
  const [{ from, to, sentences } = assert.fail()] = versions.changes
  assert.deepEqual([from, to], ['A', 'B'])
  assert.deepEqual(sentences.map((change) => [change.kind, ...textsOf(change, reports)]), [
    ['changed', 'Nine people died, officials said.', 'Eleven people died, officials said.'],
    ['removed', 'The river is high.', null],
    ['added', null, 'A mayor was arrested.'],
  ])
})

test('the date of change tells before that of publication, that before the date of capture; moments by their zone', () => {
  const orders: [Partial<VersionedReport>, Partial<VersionedReport>][] = [
    [{ ...on('2026-03-15'), modified: { value: '2026-03-16', basis: 'metadata' } }, { ...on('2026-03-14'), modified: { value: '2026-03-17', basis: 'metadata' } }],
    [{ ...on('2026-03-14T09:00:00+05:00') }, { ...on('2026-03-14T08:00:00Z') }],
    [{ captured: '2026-03-14T08:00:00Z' }, { captured: '2026-03-15T08:00:00Z' }],
    [{ ...on('2026-03-14'), captured: '2026-03-14T08:00:00Z' }, { ...on('2026-03-14'), captured: '2026-03-15T08:00:00Z' }],
  ]
  for (const [old, now] of orders) {
    assert.deepEqual(versionsOf([made('B', SECOND, now), made('A', FIRST, old)])[0]?.versions, ['A', 'B'])
    assert.deepEqual(versionsOf([made('A', SECOND, old), made('B', FIRST, now)])[0]?.versions, ['A', 'B'])
  }
})

test('other addresses, files of one name and one text twice are no versions', () => {
  assert.deepEqual(versionsOf([made('A', FIRST), made('B', SECOND, { source: { url: `${url}/2` } })]), [])
  assert.deepEqual(versionsOf([made('A', FIRST, { source: { file: 'a.txt' } }), made('B', SECOND, { source: { file: 'a.txt' } })]), [])
  assert.deepEqual(versionsOf([made('A', FIRST, { digest: 'x' }), made('B', FIRST, { digest: 'x' })]), [])
})

const alike: [string, string | null][] = [
  ['http://merrin.example/news/dam/', 'merrin.example/news/dam'], ['https://WWW.merrin.example:443/news/dam?utm_source=x&fbclid=1#top', 'merrin.example/news/dam'],
  ['https://m.merrin.example/news/dam/amp/', 'merrin.example/news/dam'], ['https://merrin.example/news?id=7&utm_medium=a', 'merrin.example/news?id=7'],
  ['https://merrin.example/news?b=2&a=1', 'merrin.example/news?a=1&b=2'], ['https://merrin.example:8080/x', 'merrin.example:8080/x'], ['file:///a', null], ['', null],
]
for (const [address, expected] of alike) test(`the address of ${address}`, () => assert.equal(normalAddress(address), expected))

test('the address that a page gives itself is taken, but not where it is the front page', () => {
  assert.equal(addressOf({ source: { url: 'https://x.example/cache/1' }, canonicalUrl: url }), 'merrin.example/news/dam')
  assert.equal(addressOf({ source: { url }, canonicalUrl: 'https://merrin.example/' }), 'merrin.example/news/dam')
})

const sentences = fc.array(fc.constantFrom('The dam broke.', 'Nine died.', 'The river fell.', 'A mayor spoke.', 'Rain is due.'), { minLength: 1, maxLength: 12 })
test('changes turn one version into the next, whatever they are', () => {
  fc.assert(fc.property(sentences, sentences, (old, now) => {
    fc.pre(old.join(' ') !== now.join(' '))
    const [a, b] = [made('A', old.join(' '), on('2026-03-14')), made('B', now.join(' '), { ...on('2026-03-15'), digest: 'other' })]
    const [versions] = versionsOf([a, b])
    const changes = versions?.changes[0]?.sentences ?? []
    const left = (report: VersionedReport, side: 'before' | 'after'): string[] => {
      const spans = changes.flatMap((change) => (side in change ? [(change as Record<'before' | 'after', { start: number; end: number }>)[side]] : []))
      return report.text.split(/(?<=\.) /).filter((_, index, all) => {
        const start = all.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
        return !spans.some((span) => span.start === start)
      })
    }
    assert.deepEqual(left(a, 'before'), left(b, 'after'))
  }))
})

const capture = (text: string, published: string, address: string | null = url): Capture =>
  ({ source: address === null ? { file: 'dam.txt' } : { file: 'dam.txt', url: address }, text, given: { published } })

test('of versions the newest is compared, whatever their order, and the notice lists what changed', () => {
  const [old, now] = [capture(FIRST, '2026-03-14'), capture(SECOND, '2026-03-15')]
  const other = capture('The dam broke on Monday, and ten people died.', '2026-03-15', 'https://other.example/1')
  const comparison = compare([old, now, other])
  assert.deepEqual(comparison.reports.map(({ text }) => text), [SECOND, other.text])
  assert.equal(JSON.stringify(compare([other, now, old])), JSON.stringify(comparison))
  const notice = comparison.notices.find(({ code }) => code === 'versions')
  assert.match(notice?.message ?? '', /2 versions .* of 2026-03-15, .*“Nine people died, officials said\.” became “Eleven/)
})

test('different files of one name are compared', () => {
  assert.equal(newestVersions([capture(FIRST, '2026-03-14', null), capture(SECOND, '2026-03-15', null)]).captures.length, 2)
})

test('pages are versions by the address that they give themselves', () => {
  const page = (words: string, file: string): Capture => ({ source: { file }, media: 'html', given: { published: file },
    text: `<html><head><title>Dam</title><link rel="canonical" href="${url}"></head><body><article><h1>Dam</h1><p>${words}</p></article></body></html>` })
  const long = 'The people of the valley were told to leave their homes at once and to go to the hills above Merrin.'
  const { captures, notices } = newestVersions([page(`${long} Nine people died.`, '2026-03-14'), page(`${long} Eleven people died.`, '2026-03-15')])
  assert.deepEqual(captures.map(({ source }) => source.file), ['2026-03-15'])
  assert.deepEqual(notices.map(({ code }) => code), ['versions'])
})
