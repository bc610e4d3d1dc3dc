import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findQuantities } from '../../src/annotate/quantity/quantity.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { Quantity } from '../../src/report/annotation.js'

const tagger = createTagger()

function quantitiesOf(text: string): Quantity[] {
  const tokens = tokenize(text, tagger)
  return findQuantities(text, tokens, findSentences(text, [{ role: 'body', start: 0, end: text.length }], tokens))
}

/** Checks all rows of a table at once, so that one failure does not hide the others. */
function table(rows: readonly (readonly [text: string, expected: string])[], show: (q: Quantity, text: string) => string) {
  const wrong = rows.flatMap(([text, expected]) => {
    const got = quantitiesOf(text)
      .map((q) => show(q, text))
      .filter((shown) => shown !== '')
      .join(', ')
    return got === expected ? [] : [`${text}\n    expected ${expected}\n    got      ${got}`]
  })
  assert.equal(wrong.length, 0, `${wrong.length} of ${rows.length}\n${wrong.join('\n')}`)
}

const round = (n: number | null) => (n === null ? '' : String(Math.round(n * 1000) / 1000))
const withRole = (q: Quantity) => (q.kind === 'count' || q.role ? `${round(q.value)} ${q.role ?? '-'}` : '')
const withBounds = (q: Quantity) => `${round(q.low)}..${round(q.high)} ${q.unit ?? '-'}`
const withWords = (q: Quantity, text: string) => `${text.slice(q.start, q.end)} = ${round(q.value)} ${q.kind} ${q.unit ?? '-'}`

test('what became of the people counted', () => {
  table(
    [
      // dead
      ['Twelve people lost their lives in the blaze.', '12 dead'],
      ['The flood claimed 12 lives.', '12 dead'],
      ['The flood claimed the lives of at least 12 villagers.', '12 dead'],
      ['The fire cost 12 lives.', '12 dead'],
      ['12 bodies were recovered from the river.', '12 dead'],
      ['Divers pulled 12 bodies from the wreck.', '12 dead'],
      ['Rescuers recovered the bodies of nine miners.', '9 dead'],
      ['The death toll rose to 12 on Friday.', '12 dead'],
      ['The death toll has climbed from 9 to 12.', '9 -, 12 dead'],
      ['The toll now stands at 12.', '12 dead'],
      ['The number of dead reached 12.', '12 dead'],
      ['The number of people killed has risen to 12.', '12 dead'],
      ['The confirmed death toll, which had been nine, is now 12.', '9 -, 12 dead'],
      ['A bomb exploded in the market, killing 12.', '12 dead'],
      ['A bomb exploded in the market, killing 12 shoppers and wounding 30.', '12 dead, 30 injured'],
      ['The collapse left 12 dead and 30 injured.', '12 dead, 30 injured'],
      ['The collapse left 12 people dead and 30 others injured.', '12 dead, 30 injured'],
      ['At least a dozen people died when the roof fell.', '12 dead'],
      ['The shooting was fatal for three men.', '3 dead'],
      ['Three people have been fatally shot.', '3 dead'],
      ['Gunmen shot dead four officers.', '4 dead'],
      ['Four officers were shot dead.', '4 dead'],
      ['Four people were found dead in a flat.', '4 dead'],
      ['Police said there were seven fatalities.', '7 dead'],
      ['Seven deaths were reported in the province.', '7 dead'],
      ['Eight climbers perished on the mountain.', '8 dead'],
      ['Eight climbers are feared dead.', '8 dead'],
      ['Five crew members drowned when the trawler sank.', '5 dead'],
      ['Six sailors burned to death.', '6 dead'],
      ['Two children were stabbed to death.', '2 dead'],
      ['Two workers were crushed to death and one was hurt.', '2 dead, 1 injured'],
      ['Two of the hostages have died.', '2 dead'],
      ['Two pedestrians succumbed to their injuries.', '2 dead'],
      ['All 64 people on board were killed.', '64 dead'],
      ['All 64 passengers and four crew members on board the ferry died.', '64 dead, 4 dead'],
      ['None of the 64 people on board survived.', '64 -'],
      ['It was the deadliest attack in years, with 12 killed.', '12 dead'],
      ['The crash, in which 12 people died, is under investigation.', '12 dead'],
      ['The accident that killed 12 people is under investigation.', '12 dead'],
      ['The attack resulted in the deaths of 12 people.', '12 dead'],
      ['More than 1,500 people have been killed since March.', '1500 dead'],
      ['12 dead, 30 hurt as train derails', '12 dead, 30 injured'],
      ['Train crash kills 12', '12 dead'],
      ['Twelve die in train crash', '12 dead'],
      ['Police shoot dead two suspects', '2 dead'],
      // injured
      ['12 others were hurt.', '12 injured'],
      ['A further 12 were injured.', '12 injured'],
      ['Twelve passengers suffered minor injuries.', '12 injured'],
      ['Twelve passengers sustained burns.', '12 injured'],
      ['12 are in hospital.', '12 injured'],
      ['Twelve people remain in hospital.', '12 injured'],
      ['Twelve people were taken to hospital.', '12 injured'],
      ['Twelve people were rushed to the hospital with burns.', '12 injured'],
      ['Doctors said 12 people were being treated for smoke inhalation.', '12 injured'],
      ['Doctors treated 12 people for burns.', '12 injured'],
      ['The attack left dozens wounded.', '24 injured'],
      ['Dozens more were wounded.', '24 injured'],
      ['The number of injured stands at 30.', '30 injured'],
      // missing
      ['Nine people are still missing.', '9 missing'],
      ['Nine hikers remain unaccounted for.', '9 missing'],
      ['Rescuers are searching for nine missing hikers.', '9 missing'],
      ['Nine hikers have not been found.', '9 missing'],
      ['Nine people are trapped under the rubble.', '9 -'],
      // arrested
      ['Police made five arrests.', '5 arrested'],
      ['Five men were taken into custody.', '5 arrested'],
      ['Five men are in custody.', '5 arrested'],
      ['Five suspects have been charged.', '5 -'],
      ['Police rounded up 40 protesters.', '40 arrested'],
      // displaced
      ['The war has driven 40,000 people from their homes.', '40000 displaced'],
      ['The war has forced 40,000 people to flee.', '40000 displaced'],
      ['40,000 people have fled their homes.', '40000 displaced'],
      ['The storm left 40,000 people homeless.', '40000 displaced'],
      ['Some 40,000 people were made homeless.', '40000 displaced'],
      // rescued
      ['Firefighters rescued 14 residents.', '14 rescued'],
      ['Fourteen residents were pulled alive from the rubble.', '14 rescued'],
      ['Fourteen people were pulled from the rubble alive.', '14 rescued'],
      ['Fourteen survivors were brought ashore.', '14 rescued'],
      ['Fourteen people survived.', '14 rescued'],
      ['Fourteen residents were plucked from rooftops.', '14 rescued'],
      // evacuated
      ['About 3,000 residents were evacuated.', '3000 evacuated'],
      ['Officials ordered 3,000 residents to evacuate.', '3000 evacuated'],
      ['Officials evacuated 3,000 residents.', '3000 evacuated'],
      ['The ship took 300 evacuees to port.', '300 evacuated'],
    ],
    withRole,
  )
})

test('a part of a toll, or what is added to one, is not the toll', () => {
  table(
    [
      ['Twelve people were killed, among them three children.', '12 dead, 3 -'],
      ['Twelve people, including three children, were killed.', '12 dead, 3 -'],
      ['Twelve people including three children were killed.', '12 dead, 3 -'],
      ['The blast killed 12 people, including three children and two nurses.', '12 dead, 3 -, 2 -'],
      ['Twelve people died, three of them children.', '12 dead, 3 -'],
      ['Three of the dead were children.', '3 -'],
      ['Three children were among the dead.', '3 -'],
      ['Three children were among those killed.', '3 -'],
      ['Three children were among 12 killed.', '3 -, 12 dead'],
      ['She was among the 12 people who died.', '12 dead'],
      ['Two more bodies were recovered on Sunday.', '2 -'],
      ['Another two people died on Sunday.', '2 -'],
      ['Five people were killed and another 12 were hurt.', '5 dead, 12 injured'],
    ],
    withRole,
  )
})

test('who does it, and what has no people in it, have no role', () => {
  table(
    [
      ['Two gunmen killed nine shoppers.', '2 -, 9 dead'],
      ['Five officers arrested the driver.', '5 -'],
      ['Three boats rescued the crew.', '3 -'],
      ['He was sentenced to death for two robberies.', '2 -'],
      ['Three firms were hurt by the tariff.', '3 -'],
      ['Twelve cars were damaged.', '12 -'],
      ['The firm saved 12 jobs.', '12 -'],
      ['Twelve seats were captured by the opposition.', '12 -'],
      ['The party lost 12 seats.', '12 -'],
      ['The council has nine members.', '9 -'],
    ],
    withRole,
  )
})

test('nobody is a count of none, where it is said of people and what became of them', () => {
  table(
    [
      ['No one was hurt.', 'No one = 0 count -'],
      ['Nobody was injured in the crash.', 'Nobody = 0 count -'],
      ['No injuries were reported.', 'No injuries = 0 count injury'],
      ['There were no immediate reports of casualties.', ''],
      ['No passengers were hurt.', 'No passengers = 0 count passenger'],
      ['No one knew.', ''],
      ['No cars were damaged.', ''],
      ['No one has been arrested.', 'No one = 0 count -'],
      ['There were no deaths.', 'no deaths = 0 count death'],
      ['No jobs were saved.', ''],
    ],
    withWords,
  )
})

test('hedges are bounds', () => {
  table(
    [
      ['It lasted nearly five hours.', '4.25..5 hour'],
      ['At least 12 homes burned.', '12.. home'],
      ['More than 12 homes burned.', '12.. home'],
      ['Up to 12 homes burned.', '..12 home'],
      ['As many as 12 homes burned.', '..12 home'],
      ['Fewer than 12 homes burned.', '..12 home'],
      ['Around 100 homes burned.', '85..115 home'],
      ['Some 200 homes burned.', '170..230 home'],
      ['Between 5 and 7 homes burned.', '5..7 home'],
      ['Between five and seven homes burned.', '5..7 home'],
      ['Some 5-7 homes burned.', '4.25..8.05 home'],
      ['The strike hit 5-7 homes.', '5..7 home'],
      ['The strike hit five to seven homes.', '5..7 home'],
      ['The strike hit five or six homes.', '5..6 home'],
      ['It will cost $3-4 billion.', '3000000000..4000000000 usd'],
      ['It will cost between $3 billion and $4 billion.', '3000000000..4000000000 usd'],
      ['It will cost $300 million to $400 million.', '300000000..400000000 usd'],
      ['Dozens of homes burned.', '24..120 home'],
      ['Hundreds of homes burned.', '200..1000 home'],
      ['More than a dozen homes burned.', '12.. home'],
      ['No fewer than 12 homes burned.', '12.. home'],
      ['Half a dozen homes burned.', '6..6 home'],
      ['A couple of dozen homes burned.', '24..120 home'],
      ['Several hundred homes burned.', '200..1000 home'],
      ['Twenty-odd homes burned.', '17..23 home'],
      ['Some 20 to 30 homes burned.', '17..34.5 home'],
    ],
    withBounds,
  )
})

test('shares, points, sums and signs', () => {
  table(
    [
      ['Three out of five homes burned.', 'Three out of five = 0.6 fraction -'],
      ['Three in five voters agreed.', 'Three in five = 0.6 fraction -'],
      ['One in 10 voters agreed.', 'One in 10 = 0.1 fraction -'],
      ['One in every four voters agreed.', 'One in every four = 0.25 fraction -'],
      ['The team won three in five days.', 'three = 3 count -, five days = 5 duration day'],
      ['One-fifth of the homes burned.', 'One-fifth = 0.2 fraction -'],
      ['The 28-point plan was shown.', '28-point = 28 points point'],
      ['The plan has 28 points.', '28 points = 28 points point'],
      ['They talked for two hours and 40 minutes.', 'two hours and 40 minutes = 2.667 duration hour'],
      ['He stands 5 feet 7 inches tall.', '5 feet 7 inches = 5.583 measure foot'],
      ['He stands 5ft 7in tall.', '5ft 7in = 5.583 measure foot'],
      ['It cost £3 and 20p.', '£3 and 20p = 3.2 money gbp'],
      ['It cost three dollars and 20 cents.', 'three dollars and 20 cents = 3.2 money usd'],
      ['Growth was four point seven percent.', 'four point seven percent = 4.7 percent percent'],
      ['They sold 3 million and a half bottles.', '3 million and a half bottles = 3500000 count bottle'],
      ['They sold one and a half million bottles.', 'one and a half million bottles = 1500000 count bottle'],
      ['They sold two million and a quarter bottles.', 'two million and a quarter bottles = 2250000 count bottle'],
      ['It holds six and two thirds litres.', 'six and two thirds litres = 6.667 measure litre'],
      ['They broke three dozens of eggs.', 'three dozens = 36 count -'],
      ['It cost 20p.', '20p = 20 money penny'],
      ['He served two years and three months.', 'two years and three months = 2.25 duration year'],
      ['They met for two hours and 40 people spoke.', 'two hours = 2 duration hour, 40 people = 40 count people'],
      ['It fell to minus 5 degrees.', 'minus 5 degrees = -5 measure degree'],
      ['It fell to -5 degrees.', '-5 degrees = -5 measure degree'],
      ['Growth was -0.3 percent.', '-0.3 percent = -0.3 percent percent'],
      ['It fell to –12°C overnight.', '–12°C = -12 measure degree celsius'],
    ],
    withWords,
  )
})

test('places in a list, scores and telephone numbers are no amounts', () => {
  table(
    [
      ['The home side won 2-1.', ''],
      ['It was a 1-2 defeat at home.', ''],
      ['They lost 0-3.', ''],
      ['The bill passed 52-48.', ''],
      ['The Senate voted 48-52 against it.', ''],
      ['She won 4-6, 6-4, 7-5.', ''],
      ['He spoke outside No. 10.', ''],
      ['He spoke outside No 10.', ''],
      ['Number 10 declined to comment.', ''],
      ['Call 555-4368 now.', ''],
      ['Call (202) 555-0143 now.', ''],
      ['Call +44 20 7946 0018 now.', ''],
      ['It was his third goal.', 'third goal = 3 ordinal goal'],
      ['The 19th century mill burned.', ''],
      ['Room 12 was empty.', ''],
      ['The case was heard under Section 12.', ''],
    ],
    withWords,
  )
})

const HOSTILE = [
  'no', 'one', 'none', 'of', 'minus', '-', '–', '5', '5-7', 'in', 'out', 'every', 'ten', 'point', 'from', 'to', 'toll', ',', '(', ')',
  'were', 'taken', 'hospital', 'suffered', 'injuries', 'dead', 'more', 'dozens', 'hours', 'minutes', 'and', '£3', '20p', 'a', 'half', 'No.',
]

test('law: on any order of such words the spans are sorted, apart and within the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HOSTILE), { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      let last = 0
      for (const q of quantitiesOf(text)) {
        assert.ok(q.start >= last && q.end > q.start && q.end <= text.length, `apart in ${text}`)
        assert.ok(q.low === null || q.high === null || q.low <= q.high, `bounds in ${text}`)
        assert.ok(Number.isFinite(q.value), `value in ${text}`)
        last = q.end
      }
    }),
    { numRuns: 500 },
  )
})

test('law: work grows with the text, not with its square', () => {
  for (const word of HOSTILE) {
    const cost = (times: number): number => {
      const text = `${word} 12 `.repeat(times)
      const before = process.cpuUsage()
      findQuantities(text, [], [{ start: 0, end: text.length, role: 'body', paragraph: 0, firstToken: 0, endToken: 0 }])
      return process.cpuUsage(before).user
    }
    cost(100)
    const [few, many] = [cost(200), cost(1600)]
    assert.ok(many < 40 * Math.max(few, 5000), `${word}: ${few} and ${many} microseconds`)
  }
})
