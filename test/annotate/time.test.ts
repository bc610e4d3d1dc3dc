import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findSentences } from '../../src/annotate/sentence.js'
import { dayOf, isoDay, readIsoDay, serial, weekdayOf } from '../../src/annotate/time/calendar.js'
import { resolveStoryTimes, storyDays } from '../../src/annotate/time/story.js'
import { findTimes } from '../../src/annotate/time/time.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { AnnotatedReport, Time } from '../../src/report/annotation.js'
import { compareTimes } from '../../src/report/compare.js'

const tagger = createTagger()

function annotated(text: string, published: string | null, id = 'A'): AnnotatedReport {
  const tokens = tokenize(text, tagger)
  const zones = [{ role: 'body' as const, start: 0, end: text.length }]
  const sentences = findSentences(text, zones, tokens)
  const report = {
    id,
    source: { file: `${id}.txt` },
    text,
    digest: '',
    language: 'en',
    title: null,
    outlet: null,
    bylines: null,
    agency: null,
    published: published === null ? null : { value: published, basis: 'given' as const },
    zones,
  }
  return {
    report,
    tokens,
    sentences,
    quotations: [],
    quantities: [],
    times: findTimes(text, tokens, sentences, published),
  }
}

function timesOf(text: string, published: string | null): readonly Time[] {
  return annotated(text, published).times
}

function only(text: string, published: string | null): Time & { words: string } {
  const found = timesOf(text, published)
  assert.equal(found.length, 1, `${text}: ${JSON.stringify(found)}`)
  return { ...found[0]!, words: text.slice(found[0]!.start, found[0]!.end) }
}

// 3 December 2025 is a Wednesday.
const WEDNESDAY = '2025-12-03T09:30'

test('a weekday is the last one, or the next where the clause looks ahead', () => {
  const days: readonly (readonly [string, string])[] = [
    ['The council met on Tuesday.', '2025-12-02'],
    ['The council met on Wednesday.', '2025-12-03'],
    ['The council met on Thursday.', '2025-11-27'],
    ['The council will meet on Thursday.', '2025-12-04'],
    ['On Friday, the council will vote.', '2025-12-05'],
    ['The mayor said Monday she would resign.', '2025-12-01'],
    ['A vote is scheduled for Monday.', '2025-12-08'],
    ['It met last Friday.', '2025-11-28'],
    ['Talks will resume next Friday.', '2025-12-12'],
  ]
  for (const [text, day] of days)
    assert.deepEqual([only(text, WEDNESDAY).from, only(text, WEDNESDAY).basis], [day, 'report_date'], text)
})

test('dates that stand by themselves need no report date', () => {
  const days: readonly (readonly [string, string, string])[] = [
    ['It opened on December 31, 2017.', '2017-12-31', 'day'],
    ['It opened on 31 December 2017.', '2017-12-31', 'day'],
    ['It opened on Monday, Nov. 6, 2017.', '2017-11-06', 'day'],
    ['It opened on 2017-11-06.', '2017-11-06', 'day'],
    ['It opened in October 2016.', '2016-10', 'month'],
    ['It opened in 1984.', '1984', 'year'],
    ['Published 05.11.25, 08:17 AM', '2025-11-05T08:17', 'minute'],
    ['It opened on New Year’s Eve 2019.', '2019-12-31', 'day'],
    ['It opened on Thanksgiving 2018.', '2018-11-22', 'day'],
    ['It opened at Easter 2018.', '2018-04-01', 'day'],
  ]
  for (const [text, from, precision] of days)
    assert.deepEqual(
      [only(text, null).from, only(text, null).precision, only(text, null).basis],
      [from, precision, 'absolute'],
      text,
    )
})

test('what is relative is never guessed where no date is known', () => {
  for (const text of [
    'It opened on Tuesday.',
    'It opened last month.',
    'It opened yesterday.',
    'It opened on 6 November.',
    'It opened two days ago.',
    'It opened in March.',
  ]) {
    assert.deepEqual([only(text, null).from, only(text, null).to, only(text, null).basis], [null, null, 'none'], text)
  }
})

test('periods around the report', () => {
  const periods: readonly (readonly [string, string | null, string | null])[] = [
    ['It opened last month.', '2025-11', '2025-11'],
    ['It opened earlier this week.', '2025-12-01', '2025-12-03'],
    ['It opened last week.', '2025-11-24', '2025-11-30'],
    ['It opened two days ago.', '2025-12-01', '2025-12-01'],
    ['It opened a year ago.', '2024', '2024'],
    ['It opened in October.', '2025-10', '2025-10'],
    ['It will open in January.', '2026-01', '2026-01'],
    ['It has run since 2022.', '2022', null],
    ['It must close by 2027.', null, '2027'],
    ['It opened late last month.', '2025-11-21', '2025-11-30'],
    ['It ran from 2010 to 2014.', '2010', '2014'],
    ['It ran between May and July.', '2025-05', '2025-07'],
    ['It fell over the last six months.', '2025-06', '2025-12'],
    ['It opened on Nov. 6.', '2025-11-06', '2025-11-06'],
    ['It will open on March 6.', '2026-03-06', '2026-03-06'],
    ['It opened last summer.', '2025-06', '2025-08'],
    ['It opened in the third quarter of 2018.', '2018-07', '2018-09'],
    ['It opened in the 1990s.', '1990', '1999'],
  ]
  for (const [text, from, to] of periods)
    assert.deepEqual([only(text, WEDNESDAY).from, only(text, WEDNESDAY).to], [from, to], text)
})

test('clock times join their day, with a zone where it fixes an offset', () => {
  const late = only('They met late on Tuesday.', WEDNESDAY)
  assert.deepEqual([late.words, late.from, late.precision], ['late on Tuesday', '2025-12-02T18:00', 'part_of_day'])
  assert.equal(
    only('A blast was heard at around 11pm local time on Tuesday evening.', WEDNESDAY).from,
    '2025-12-02T23:00',
  )
  assert.equal(only('It left at 10:24 a.m. PST Tuesday.', WEDNESDAY).from, '2025-12-02T10:24-08:00')
  assert.equal(only('It left just after noon on Sunday.', WEDNESDAY).from, '2025-11-30T12:00')
  const [left, landed] = timesOf('It left at 9:15 a.m. on Tuesday. It landed at 7:33 p.m.', WEDNESDAY)
  assert.deepEqual([left!.from, landed!.from], ['2025-12-02T09:15', '2025-12-02T19:33'])
  assert.equal(only('It landed at 7:33 p.m.', WEDNESDAY).from, null)
})

test('what counts from the time before it', () => {
  const times = timesOf('He sued in May 2016. He gave up the following month.', WEDNESDAY)
  assert.deepEqual(
    times.map((t) => t.from),
    ['2016-05', '2016-06'],
  )
  assert.equal(timesOf('It opened on Monday. The next day it shut.', WEDNESDAY)[1]!.from, '2025-12-02')
  assert.deepEqual(
    timesOf('It began in 2016, in late January of that year.', WEDNESDAY).map((t) => t.from),
    ['2016', '2016-01-21'],
  )
})

test('months and numbers that are other words are no times', () => {
  for (const text of [
    'It may rain.',
    'They march on.',
    'She read the Sun.',
    'It was a good second half.',
    'It fell 2,016 points.',
    'He sat at the table.',
    'August Wilson wrote it.',
  ]) {
    assert.deepEqual(timesOf(text, WEDNESDAY), [], text)
  }
})

test('other reports of the story settle a weekday, and only where they agree', () => {
  const dated = annotated(
    'The talks on Tuesday lasted long, officials in the port said on Wednesday.',
    '2025-12-03',
    'A',
  )
  const undated = annotated('The envoys met on Tuesday. On the eve of the talks a bridge fell.', null, 'B')
  const [, settled] = resolveStoryTimes([dated, undated])
  assert.deepEqual(
    settled!.map((t) => [t.from, t.basis]),
    [
      ['2025-12-02', 'story'],
      ['2025-12-01', 'story'],
    ],
  )
  assert.deepEqual(
    storyDays([dated, undated]).map((d) => d.basis),
    ['report_date', 'story'],
  )
  const other = annotated('The talks on Tuesday failed.', '2025-12-10', 'C')
  const [, , open] = resolveStoryTimes([dated, other, undated])
  assert.deepEqual(
    open!.map((t) => t.from),
    [null, null],
  )
  assert.deepEqual(
    resolveStoryTimes([undated])[0]!.map((t) => t.from),
    [null, null],
  )
})

test('a page published again weeks later is read against the days of the others', () => {
  const a = annotated('A ferry sank on Sunday.', '2025-11-30', 'A'),
    b = annotated('Divers searched on Monday for a ferry that sank on Sunday.', '2025-12-01', 'B')
  const late = annotated('The ferry sank on Sunday. An inquiry will begin Monday.', '2025-12-14', 'C')
  assert.deepEqual(
    resolveStoryTimes([a, b, late])[2]!.map((t) => [t.from, t.basis]),
    [
      ['2025-11-30', 'story'],
      ['2025-12-01', 'story'],
    ],
  )
})

test('comparing: overlap is less exactness, no overlap a difference', () => {
  const compare = (a: string, b: string) => compareTimes(only(a, WEDNESDAY), only(b, WEDNESDAY))
  assert.equal(compare('It met on Tuesday.', 'It met on December 2.'), 'same')
  assert.equal(compare('It met on Tuesday.', 'It met late on Tuesday.'), 'granularity')
  assert.equal(compare('It met on Tuesday.', 'It met this week.'), 'granularity')
  assert.equal(compare('It met on Tuesday.', 'It met on Monday.'), 'differs')
  assert.equal(compare('It met last week.', 'It met this week.'), 'differs')
  assert.equal(compareTimes(only('It met on Tuesday.', null), only('It met on Tuesday.', WEDNESDAY)), 'unrelated')
})

test('law: days and their numbers go to and fro, and weekdays follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700000, max: 2900000 }), (n) => {
      const day = dayOf(n)
      assert.equal(serial(day), n)
      if (day.year >= 1 && day.year <= 9999) assert.equal(readIsoDay(isoDay(n)), n)
      assert.equal(weekdayOf(n + 1), (weekdayOf(n) + 1) % 7)
    }),
  )
  assert.equal(weekdayOf(readIsoDay('2025-12-03')!), 3)
})

test('law: on any text the spans are sorted and apart, ends are in order, and no date is there without a basis', () => {
  const word = fc.constantFrom(
    'Tuesday',
    'on',
    'late',
    'the',
    'eve',
    'of',
    'last',
    'month',
    'two',
    'days',
    'before',
    '2017',
    'May',
    '12:10',
    'p.m.',
    ',',
    'since',
    'to',
    '-',
    'noon',
    '\n',
    '31',
    'December',
    '(',
    ')',
    'GMT',
    'will',
    '’s',
    'next',
    'quarter',
    '😀',
  )
  const published = fc.constantFrom(null, WEDNESDAY, '2016-02-29', 'not a date')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 30 }).map((list) => list.join(' ')),
        fc.string({ unit: 'binary', maxLength: 80 }),
      ),
      published,
      (text, date) => {
        let last = 0
        for (const time of timesOf(text, date)) {
          assert.ok(time.start >= last && time.end > time.start && time.end <= text.length)
          assert.ok(
            time.from === null ||
              time.to === null ||
              time.from.slice(0, Math.min(time.from.length, time.to.length, 10)) <=
                time.to.slice(0, Math.min(time.from.length, time.to.length, 10)),
          )
          assert.equal(time.basis === 'none', time.from === null && time.to === null)
          if (date === null || date === 'not a date') assert.notEqual(time.basis, 'report_date')
          last = time.end
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('ranges whose end comes round again, and times counted from a time that is named', () => {
  const periods: readonly (readonly [string, string | null, string | null])[] = [
    ['It ran from August to October.', '2025-08', '2025-10'],
    ['It ran from Monday to Friday.', '2025-12-01', '2025-12-05'],
    ['It shut two weeks before Christmas.', '2025-12-11', '2025-12-11'],
    ['It shut three days after January 12, 2019.', '2019-01-15', '2019-01-15'],
    ['It must shut no later than January 1, 2027.', null, '2027-01-01'],
    ['It will shut in two weeks.', '2025-12-15', '2025-12-21'],
  ]
  for (const [text, from, to] of periods)
    assert.deepEqual([only(text, WEDNESDAY).from, only(text, WEDNESDAY).to], [from, to], text)
  assert.deepEqual(timesOf('It was the first win in two weeks.', WEDNESDAY), [])
})

/** Words, from and to of every time in a text published on Wednesday, 3 December 2025. */
function read(text: string, published: string | null = WEDNESDAY): readonly string[] {
  return timesOf(text, published).map((time) => `${text.slice(time.start, time.end)} = ${time.from}..${time.to}`)
}

test('ranges: one month for two days, an edge at each end, a year said once, days named each in its way', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The fair ran from 3 to 5 May.', 'from 3 to 5 May = 2025-05-03..2025-05-05'],
    [
      'It will be shut between the 3rd and the 5th of May 2026.',
      'between the 3rd and the 5th of May 2026 = 2026-05-03..2026-05-05',
    ],
    ['They met from May 3 to 5, 2019.', 'from May 3 to 5, 2019 = 2019-05-03..2019-05-05'],
    ['Sales from late May to early June rose.', 'from late May to early June = 2025-05-21..2025-06-10'],
    ['It snowed from November to February 2017.', 'from November to February 2017 = 2016-11..2017-02'],
    ['Between now and Friday he will rest.', 'Between now and Friday = 2025-12-03..2025-12-05'],
    ['The bridge will be shut from October to January.', 'from October to January = 2025-10..2026-01'],
    ['It drew from May 3 to 5 people a day.', 'from May 3 = 2025-05-03..null'],
  ]
  for (const [text, want] of cases) assert.deepEqual(read(text), [want], text)
})

test('parts of months and years: the nth week, weekday or day, halves and quarters, what is left', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['It was the last Friday of October.', 'the last Friday of October = 2025-10-31..2025-10-31'],
    ['It was the first Monday of last month.', 'the first Monday of last month = 2025-11-03..2025-11-03'],
    ['It rained in the third week of January 2018.', 'the third week of January 2018 = 2018-01-15..2018-01-21'],
    ['It fell on the last day of February 2024.', 'the last day of February 2024 = 2024-02-29..2024-02-29'],
    ['Output fell in the second half of 2024.', 'second half of 2024 = 2024-07..2024-12'],
    ['Output fell in the first nine months of last year.', 'first nine months of last year = 2024-01..2024-09'],
    ['He spoke earlier this month.', 'earlier this month = 2025-12-01..2025-12-03'],
    ['The last decade was mild.', 'The last decade = 2010..2019'],
    ['The week before last was mild.', 'The week before last = 2025-11-17..2025-11-23'],
  ]
  for (const [text, want] of cases) assert.deepEqual(read(text), [want], text)
  assert.deepEqual(read('They scored in the first half of the match.'), [])
  assert.deepEqual(read('It was the fifth Friday of February 2025.'), [
    'the fifth Friday of February 2025 = null..null',
  ])
})

test('weekdays of other weeks, with their number, and those that come round', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['They left on Tuesday of last week.', 'Tuesday of last week = 2025-11-25..2025-11-25'],
    ['They will leave next week on Tuesday.', 'next week on Tuesday = 2025-12-09..2025-12-09'],
    ['The court will sit on Friday the 26th.', 'Friday the 26th = 2025-12-26..2025-12-26'],
    ['It opens two weeks from Tuesday.', 'two weeks from Tuesday = 2025-12-16..2025-12-16'],
    ['Every Monday they march.', 'Every Monday = null..null'],
    ['Each Friday they march.', 'Each Friday = null..null'],
  ]
  for (const [text, want] of cases) assert.deepEqual(read(text), [want], text)
  assert.deepEqual(
    read('They met on 6 May and again the following Friday.').at(-1),
    'the following Friday = 2025-05-09..2025-05-09',
  )
  assert.deepEqual(read('The following Friday they met.'), ['The following Friday = null..null'])
})

test('feasts: last and next, their weekends, and names that only look like one', () => {
  assert.deepEqual(read('He came last Easter.'), ['last Easter = 2025-04-20..2025-04-20'])
  assert.deepEqual(read('He will come next Easter.'), ['next Easter = 2026-04-05..2026-04-05'])
  assert.deepEqual(read('The Labor Day weekend was quiet.'), ['Labor Day weekend = 2025-08-30..2025-09-01'])
  assert.deepEqual(read('Shops were full on Black Friday.'), ['Black Friday = 2025-11-28..2025-11-28'])
  assert.deepEqual(read('They met on Black Friday 2010.'), ['Black Friday 2010 = 2010-11-26..2010-11-26'])
  assert.deepEqual(read('Crowds marked Lunar New Year.'), [])
})

test('without a report date nothing is guessed of any of these', () => {
  for (const text of [
    'The fair ran from 3 to 5 May.',
    'It was the first Monday of last month.',
    'They left on Tuesday of last week.',
    'The court will sit on Friday the 26th.',
    'He came last Easter.',
    'Between now and Friday he will rest.',
    'He spoke earlier this month.',
    'Sales from late May to early June rose.',
    'The last decade was mild.',
    'Output fell in the first half of last year.',
    'The Labor Day weekend was quiet.',
    'Every Monday they march.',
  ])
    for (const time of timesOf(text, null))
      assert.deepEqual([time.from, time.to, time.basis], [null, null, 'none'], text)
})

test('any jumble of the words of time keeps its spans in order and inside the text', () => {
  const words = [
    'the',
    'first',
    'last',
    'week',
    'Monday',
    'of',
    'May',
    '3',
    'to',
    '5',
    'between',
    'and',
    'now',
    'next',
    'half',
    'from',
    '31st',
    'February',
    'late',
    'Easter',
    'weekend',
    '2019',
    '-',
    'year',
    'quarters',
    'every',
    'following',
    'two',
    ',',
    '26th',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 14 }),
      fc.constantFrom(null, '2024-02-29', WEDNESDAY),
      (said, published) => {
        const text = said.join(' ')
        let last = 0
        for (const { start, end, from, to } of timesOf(text, published)) {
          assert.ok(last <= start && start < end && end <= text.length, text)
          assert.ok(from === null || to === null || from <= to, `${text}: ${from}..${to}`)
          last = end
        }
      },
    ),
    { numRuns: 400 },
  )
})
