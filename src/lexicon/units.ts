/** Units and currencies. Keys are lower case. */

export type DurationUnit =
  | 'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'year'
  | 'decade' | 'century'

export const DURATIONS: Readonly<Record<string, DurationUnit>> = {
  second: 'second', seconds: 'second', sec: 'second', secs: 'second', minute: 'minute', minutes: 'minute',
  min: 'minute',
  mins: 'minute', hour: 'hour', hours: 'hour', hr: 'hour', hrs: 'hour', day: 'day', days: 'day', night: 'night',
  nights: 'night', week: 'week', weeks: 'week', fortnight: 'fortnight', weekend: 'weekend', weekends: 'weekend',
  month: 'month', months: 'month', mth: 'month', mths: 'month', year: 'year', years: 'year', yr: 'year', yrs: 'year',
  decade: 'decade', decades: 'decade', century: 'century', centuries: 'century',
}

/**
 * How many seconds a unit of time has, the longer ones on average: for comparing "90 minutes" with "an hour and a
 * half".
 */
export const SECONDS: Readonly<Record<string, number>> = {
  second: 1, minute: 60, hour: 3600, day: 86400, night: 86400, week: 604800, fortnight: 1209600, weekend: 172800,
  month: 2629800, quarter: 7889400, year: 31557600, decade: 315576000, century: 3155760000,
}

/** Marks that stand before an amount, with what may stand before the mark ("US$", "A$"). */
export const CURRENCY_MARKS: Readonly<Record<string, string>> = {
  $: 'usd', 'us$': 'usd', 'u.s.$': 'usd', 'a$': 'aud', 'au$': 'aud', 'c$': 'cad', 'ca$': 'cad', 'nz$': 'nzd',
  'hk$': 'hkd', 's$': 'sgd',
  'nt$': 'twd', 'r$': 'brl', '£': 'gbp', '€': 'eur', '¥': 'jpy', '₹': 'inr', '₽': 'rub', '₴': 'uah', '₩': 'krw',
  '₺': 'try',
  '₪': 'ils', '₦': 'ngn', rs: 'inr', usd: 'usd', gbp: 'gbp', eur: 'eur', cad: 'cad', aud: 'aud', jpy: 'jpy',
  inr: 'inr', chf: 'chf',
  cny: 'cny', rmb: 'cny',
}

/** Money named after the amount, without the nationality. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: 'usd', dollars: 'usd', usd: 'usd', buck: 'usd', bucks: 'usd', cent: 'cent', cents: 'cent', euro: 'eur',
  euros: 'eur', eur: 'eur',
  gbp: 'gbp', pence: 'penny', sterling: 'gbp', quid: 'gbp', yen: 'jpy', yuan: 'cny', renminbi: 'cny', ruble: 'rub',
  rubles: 'rub',
  rouble: 'rub', roubles: 'rub', rupee: 'inr', rupees: 'inr', franc: 'chf', francs: 'chf', hryvnia: 'uah',
  hryvnias: 'uah', won: 'krw',
  peso: 'mxn', pesos: 'mxn', lira: 'try', liras: 'try', shekel: 'ils', shekels: 'ils', rand: 'zar', krona: 'sek',
  kronor: 'sek', krone: 'nok',
  kroner: 'nok', zloty: 'pln', zlotys: 'pln', rial: 'irr', rials: 'irr', riyal: 'sar', riyals: 'sar', dirham: 'aed',
  dirhams: 'aed', baht: 'thb',
  naira: 'ngn', bitcoin: 'btc', bitcoins: 'btc',
}

/** A nationality that stands before the currency's word: "US dollars", "Australian dollars". */
export const CURRENCY_NATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  us: { usd: 'usd' }, 'u.s.': { usd: 'usd' }, american: { usd: 'usd' }, australian: { usd: 'aud' },
  canadian: { usd: 'cad' },
  singapore: { usd: 'sgd' }, 'hong kong': { usd: 'hkd' }, 'new zealand': { usd: 'nzd' }, taiwan: { usd: 'twd' },
  british: { gbp: 'gbp' },
  swiss: { chf: 'chf' }, swedish: { sek: 'sek' }, norwegian: { nok: 'nok' }, danish: { nok: 'dkk', sek: 'dkk' },
  mexican: { mxn: 'mxn' },
  argentine: { mxn: 'ars' }, philippine: { mxn: 'php' }, russian: { rub: 'rub' }, indian: { inr: 'inr' },
  pakistani: { inr: 'pkr' },
  chinese: { cny: 'cny' }, japanese: { jpy: 'jpy' }, turkish: { try: 'try' }, iranian: { irr: 'irr' },
  saudi: { sar: 'sar' },
}

/** Measures of length, weight, area, volume, speed, heat, power and data. */
export const MEASURES: Readonly<Record<string, string>> = {
  km: 'kilometre', kilometre: 'kilometre', kilometres: 'kilometre', kilometer: 'kilometre', kilometers: 'kilometre',
  kms: 'kilometre', m: 'metre', metre: 'metre', metres: 'metre', meter: 'metre', meters: 'metre', cm: 'centimetre',
  centimetre: 'centimetre', centimetres: 'centimetre', centimeter: 'centimetre', centimeters: 'centimetre',
  mm: 'millimetre',
  millimetre: 'millimetre', millimetres: 'millimetre', millimeter: 'millimetre', millimeters: 'millimetre',
  mile: 'mile', miles: 'mile',
  mi: 'mile', yard: 'yard', yards: 'yard', foot: 'foot', feet: 'foot', ft: 'foot', inch: 'inch', inches: 'inch',
  kg: 'kilogram',
  kilogram: 'kilogram', kilograms: 'kilogram', kilo: 'kilogram', kilos: 'kilogram', gram: 'gram', grams: 'gram',
  mg: 'milligram',
  lb: 'pound', lbs: 'pound', ounce: 'ounce', ounces: 'ounce', oz: 'ounce', t: 'tonne', ton: 'ton', tons: 'ton',
  tonne: 'tonne', tonnes: 'tonne',
  stone: 'stone', hectare: 'hectare', hectares: 'hectare', acre: 'acre', acres: 'acre', litre: 'litre',
  litres: 'litre', liter: 'litre',
  liters: 'litre', ml: 'millilitre', gallon: 'gallon', gallons: 'gallon', barrel: 'barrel', barrels: 'barrel',
  pint: 'pint', pints: 'pint', mph: 'mile per hour',
  kph: 'kilometre per hour', kmh: 'kilometre per hour', knot: 'knot', knots: 'knot', degree: 'degree',
  degrees: 'degree', '°': 'degree',
  '°c': 'degree celsius', '°f': 'degree fahrenheit', celsius: 'degree celsius', fahrenheit: 'degree fahrenheit',
  watt: 'watt', watts: 'watt',
  kw: 'kilowatt', kilowatt: 'kilowatt', kilowatts: 'kilowatt', mw: 'megawatt', megawatt: 'megawatt',
  megawatts: 'megawatt', gw: 'gigawatt',
  gigawatt: 'gigawatt', gigawatts: 'gigawatt', kwh: 'kilowatt hour', byte: 'byte', bytes: 'byte', kb: 'kilobyte',
  mb: 'megabyte',
  megabyte: 'megabyte', megabytes: 'megabyte', gb: 'gigabyte', gigabyte: 'gigabyte', gigabytes: 'gigabyte',
  tb: 'terabyte',
  terabyte: 'terabyte', terabytes: 'terabyte', hz: 'hertz', mhz: 'megahertz', ghz: 'gigahertz', volt: 'volt',
  volts: 'volt',
  decibel: 'decibel', decibels: 'decibel', caliber: 'calibre', calibre: 'calibre',
}

/** Measures whose mark is also a word or another mark: only directly after digits. */
export const ATTACHED_MEASURES: ReadonlySet<string> = new Set(['m', 't', 'ml', 'mi', 'mb', 'gb', 'kb', 'tb', 'mg',
  'hz'])

/** Measures of one size in a base unit, for comparing "5 miles" with "8 km": the base and how many of it. */
export const CONVERSIONS: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  kilometre: ['metre', 1000], metre: ['metre', 1], centimetre: ['metre', 0.01], millimetre: ['metre', 0.001],
  mile: ['metre', 1609.344],
  yard: ['metre', 0.9144], foot: ['metre', 0.3048], inch: ['metre', 0.0254], kilogram: ['gram', 1000], gram: ['gram',
  1],
  pound: ['gram', 453.592], ounce: ['gram', 28.35], tonne: ['gram', 1e6], ton: ['gram', 1e6], hectare: ['hectare', 1],
  acre: ['hectare', 0.404686],
  litre: ['litre', 1], gallon: ['litre', 3.785], 'mile per hour': ['kilometre per hour', 1.609344],
  'kilometre per hour': ['kilometre per hour', 1],
  knot: ['kilometre per hour', 1.852], megabyte: ['megabyte', 1], gigabyte: ['megabyte', 1000], kilobyte: ['megabyte',
  0.001],
  terabyte: ['megabyte', 1e6], watt: ['watt', 1], kilowatt: ['watt', 1e3], megawatt: ['watt', 1e6], gigawatt: ['watt',
  1e9],
}

/** The small coin of a currency, a hundredth of it. */
export const COINS: Readonly<Record<string, readonly string[]>> = {
  cent: ['usd', 'eur', 'aud', 'cad', 'nzd', 'hkd', 'sgd', 'zar'], penny: ['gbp'],
}
