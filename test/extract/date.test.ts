import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber, settle, sureDays, weekdayOf, writtenDates } from '../../src/extract/date.js'

/** The dates of a text as they are settled. */
function settled(text: string): (string | null)[] {
  const dates = writtenDates(text)
  return dates.map((date) => settle(date, sureDays(dates))?.iso ?? null)
}

test('dates in the spellings of newspapers', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Thursday, 04 December 2025', '2025-12-04'], ['Published 3 Dec 2025 10:04 GMT', '2025-12-03T10:04Z'], ['Dec. 3, 2025', '2025-12-03'],
    ['2025-12-03T10:04:00Z', '2025-12-03T10:04:00Z'], ['2026-05-19T12:10:00+02:00', '2026-05-19T12:10:00+02:00'], ['Tuesday 10 March 2026, 20.15', '2026-03-10T20:15'],
    ['March 10, 2026 1:35 pm', '2026-03-10T13:35'], ['16:45, 3 December 2025', '2025-12-03T16:45'], ['25/12/2025', '2025-12-25'], ['12/25/2025', '2025-12-25'],
    ['the 10th of March, 2026 at 8:40 a.m. EST', '2026-03-10T08:40-05:00'], ['2016/07/15 06:50', '2016-07-15T06:50'], ['12 January 2026 12:05 AM', '2026-01-12T00:05'],
    ['05.11.25, 08:17 AM', '2025-11-05T08:17'], ['3 Sept 2025', '2025-09-03'], ['February 29, 2024', '2024-02-29'],
  ]
  for (const [text, iso] of cases) assert.deepEqual(settled(text), [iso], text)
})

test('numbers that name two days stay open until the text settles them', () => {
  assert.deepEqual(settled('03/04/2026'), [null])
  assert.deepEqual(settled('03-04-2026 and Friday, 3 April 2026'), ['2026-04-03', '2026-04-03'])
  assert.deepEqual(settled('03/04/2026, as printed on March 5, 2026'), ['2026-03-04', '2026-03-05'])
  assert.deepEqual(settled('Thu 04/12/2025'), ['2025-12-04'])
  assert.deepEqual(settled('03/03/2026'), ['2026-03-03'])
})

test('what only looks like a date is none', () => {
  for (const text of ['1.2.3.4', 'version 10.11.12.13', '31 February 2025', 'February 30, 2025', '12/13', 'In March 2026', 'May 2026', '45-46-2026', '€1.234.567']) {
    assert.deepEqual(writtenDates(text), [], text)
  }
})

test('a date’s words are where it says', () => {
  const text = 'Posted: Mar. 11, 2026 | 3 min read'
  const [date] = writtenDates(text)
  assert.equal(text.slice(date!.start, date!.end), 'Mar. 11, 2026')
})

test('every day comes back from the way it is written', () => {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    const name = months[month - 1]!
    for (const text of [iso, `${day} ${name} ${year}`, `${name.slice(0, 3)}. ${day}, ${year}`]) assert.deepEqual(settled(text), [iso])
    assert.equal(weekdayOf(iso), new Date(`${iso}T00:00:00Z`).getUTCDay())
    assert.equal(dayNumber(iso) - dayNumber('1970-01-01'), Date.parse(`${iso}T00:00:00Z`) / 86_400_000)
  }))
})
