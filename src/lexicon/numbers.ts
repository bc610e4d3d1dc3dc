/** English number words. Values are exact unless a table says otherwise. */

/** Words below a hundred, which add up: "twenty" + "five". */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}

/** Words that multiply what stands before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, dozens: 12, score: 20, lakh: 1e5,
  lakhs: 1e5, crore: 1e7,
  crores: 1e7,
}

/** What a newspaper sets after digits. `attached` ones stand without a space alone: "5m", not "5 m". */
export const SCALE_MARKS: Readonly<Record<string, number>> = { bn: 1e9, mn: 1e6, tn: 1e12, mln: 1e6, bln: 1e9, trn: 1e12, tln: 1e12,
  mio: 1e6 }
export const ATTACHED_SCALE_MARKS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, ...SCALE_MARKS }
/** Only in an amount of money: "$2t"; elsewhere tonnes. */
export const MONEY_SCALE_MARKS: Readonly<Record<string, number>> = { t: 1e12 }

/** After these, "m" is metres: "10m high". */
export const METRE_CUES: ReadonlySet<string> = new Set([
  'high', 'tall', 'long', 'wide', 'deep', 'away', 'above', 'below', 'from', 'off', 'north', 'south', 'east', 'west',
  'into', 'beneath', 'under', 'sprint',
  'race', 'freestyle', 'hurdles', 'relay', 'apart', 'by', 'x', 'across', 'down', 'up', 'cliff', 'drop', 'waves',
  'wave', 'tower', 'pool', 'radius',
])

/** Plurals that give only an order of size, with the bounds that readers take them for. */
export const VAGUE_NUMBERS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  dozens: [24, 120], scores: [40, 200], tens: [20, 100], hundreds: [200, 1e3], thousands: [2e3, 1e4],
  millions: [2e6, 1e7], billions: [2e9, 1e10], trillions: [2e12, 1e13],
}

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60,
  seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, thousandth: 1000,
}

/** The denominators of fractions, singular and plural. */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5,
  sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10,
  hundredth: 100, hundredths: 100,
}

/** Single-character fractions. */
export const FRACTION_MARKS: Readonly<Record<string, number>> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8,
  '⅞': 7 / 8,
}

/** Words before a number that make it a name's part or a place in a list, not an amount: "Flight 175", "Article 5". */
export const DESIGNATORS: ReadonlySet<string> = new Set([
  'flight', 'article', 'chapter', 'section', 'room', 'gate', 'route', 'highway', 'interstate', 'channel', 'page',
  'pages', 'figure', 'table', 'line', 'level', 'type', 'model', 'version', 'phase', 'stage', 'class', 'category',
  'number', 'no', 'nos', 'unit', 'apollo', 'boeing', 'airbus', 'title', 'division', 'lot', 'pier', 'platform',
  'terminal',
  'runway', 'resolution', 'area', 'zone', 'district', 'ward', 'school', 'building', 'block', 'season', 'episode',
  'volume',
  'part', 'act', 'paragraph', 'rule', 'clause', 'amendment', 'proposition', 'psalm', 'round', 'top', 'formula', 'group',
])
