/** Words of the calendar and the clock. Keys are lower case; months count from 1, weekdays from 0 for Sunday. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10,
  november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10,
  nov: 11, dec: 12,
}

/** Months that are other words too: they need a day, a year or a preposition beside them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'august', 'jan', 'sep', 'dec'])

export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6,
}

/** Short weekdays, which need a date or a full stop beside them. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6,
}

/** Seasons by the meteorologist's months of the northern half: the first month and how many. */
export const SEASONS: Readonly<Record<string, readonly [firstMonth: number, months: number]>> = {
  spring: [3, 3], summer: [6, 3], autumn: [9, 3], fall: [9, 3], winter: [12, 3],
}

/** Parts of a day: the hour they begin and the hour they end by. */
export const PARTS_OF_DAY: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [6, 12], afternoon: [12, 18], evening: [17, 24], night: [18, 24], dawn: [4, 8], daybreak: [4, 8],
  sunrise: [4, 8], dusk: [17, 21], sunset: [17, 21], nightfall: [17, 21], lunchtime: [11, 14], overnight: [18, 24],
  'midday': [11, 14], evenings: [17, 24],
}

/** Clock words. */
export const CLOCK_WORDS: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 }

/** Time zones whose offset the name alone gives. */
export const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z', utc: 'Z', z: 'Z', bst: '+01:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00',
  msk: '+03:00', ist: '+05:30',
  pkt: '+05:00', sgt: '+08:00', hkt: '+08:00', jst: '+09:00', kst: '+09:00', aest: '+10:00', aedt: '+11:00',
  est: '-05:00',
  edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
  akst: '-09:00', hst: '-10:00',
}

/** Zone words that do not fix an offset. */
export const LOOSE_ZONES: ReadonlySet<string> = new Set(['et', 'pt', 'ct', 'mt', 'local time', 'eastern', 'pacific',
  'central',
  'eastern time', 'pacific time', 'central time', 'mountain time', 'eastern standard time', 'moscow time',
  'eastern daylight time'])

/** Feasts on a fixed day: month and day. */
export const FIXED_HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1], "new year's eve": [12, 31], 'christmas day': [12, 25], christmas: [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26], "valentine's day": [2, 14], "st patrick's day": [3, 17], "april fools' day": [4, 1],
  "april fool's day": [4, 1],
  'may day': [5, 1], 'bastille day': [7, 14], halloween: [10, 31], 'bonfire night': [11, 5], 'veterans day': [11, 11],
  'armistice day': [11, 11], juneteenth: [6, 19], 'the fourth of july': [7, 4], 'fourth of july': [7, 4],
  "all saints' day": [11, 1], "new year": [1, 1], 'cinco de mayo': [5, 5], "international women's day": [3, 8],
  "international workers' day": [5, 1], 'earth day': [4, 22], 'groundhog day': [2, 2], 'anzac day': [4, 25],
  'canada day': [7, 1], 'australia day': [1, 26], 'guy fawkes night': [11, 5], 'remembrance day': [11, 11],
  "st. patrick's day": [3, 17], "saint patrick's day": [3, 17], 'world aids day': [12, 1],
  "all souls' day": [11, 2],
}

/** Feasts on the nth weekday of a month: month, weekday, which one (-1 the last), days after it. */
export const MOVING_HOLIDAYS: Readonly<
  Record<string, readonly [month: number, weekday: number, nth: number, daysAfter?: number]>
> = {
  thanksgiving: [11, 4, 4], 'thanksgiving day': [11, 4, 4], 'labor day': [9, 1, 1], 'memorial day': [5, 1, -1],
  'martin luther king day': [1, 1, 3], "presidents' day": [2, 1, 3], "mother's day": [5, 0, 2], "father's day": [6, 0,
  3],
  'columbus day': [10, 1, 2], "indigenous peoples' day": [10, 1, 2], 'black friday': [11, 4, 4, 1],
  'cyber monday': [11, 4, 4, 4], 'giving tuesday': [11, 4, 4, 5], 'mlk day': [1, 1, 3],
  'martin luther king jr. day': [1, 1, 3], 'martin luther king jr day': [1, 1, 3],
}

/** Feasts counted from Easter Sunday, in days. */
export const EASTER_HOLIDAYS: Readonly<Record<string, number>> = {
  'easter sunday': 0, easter: 0, 'easter monday': 1, 'good friday': -2, 'ash wednesday': -46, 'palm sunday': -7,
  'holy thursday': -3, 'maundy thursday': -3, 'holy saturday': -1, 'shrove tuesday': -47, 'mardi gras': -47,
  'ascension day': 39, 'whit sunday': 49, pentecost: 49, 'whit monday': 50, 'pentecost sunday': 49,
}

/** Wars that date other things: "since World War II". First and last year. */
export const WARS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'world war ii': [1939, 1945], 'world war two': [1939, 1945], 'world war 2': [1939, 1945],
  'the second world war': [1939, 1945],
  'second world war': [1939, 1945], wwii: [1939, 1945], 'world war i': [1914, 1918], 'world war one': [1914, 1918],
  'world war 1': [1914, 1918],
  'first world war': [1914, 1918], 'the first world war': [1914, 1918], wwi: [1914, 1918], 'cold war': [1947, 1991],
  'the cold war': [1947, 1991], 'vietnam war': [1955, 1975], 'the vietnam war': [1955, 1975], 'korean war': [1950,
  1953],
}
/** The most words that a feast or war has. */
export const LONGEST_NAMED_TIME = 6

/** Words that turn a verb to the future, for telling which Wednesday is meant. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will', "won't", 'shall', "'ll", 'going', 'gonna', 'scheduled', 'due', 'expected', 'expects', 'set', 'slated',
  'plans', 'planned', 'planning', 'plan',
  'upcoming', 'may', 'might', 'could', 'would', 'should', 'forthcoming', 'intends', 'hopes', 'aims', 'prepares',
  'preparing', 'poised',
  "he'll", "she'll", "it'll", "they'll", "we'll", "i'll", "you'll", 'likely', 'until', 'deadline',
])

/** The words that end a stretch in which one verb holds, when the tense of a day is looked for. */
export const CLAUSE_BREAKS: ReadonlySet<string> = new Set([
  ',', ';', ':', '-', '(', ')', '"', '“', '”', 'but', 'while', 'who', 'which', 'that', 'because', 'although',
  'though', 'where', 'when', 'said', 'says',
  'told', 'announced', 'added',
])
