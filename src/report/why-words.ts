import type { Why, WhyFeature } from './why.js'

/** What each family is called, in the program's fixed words. */
const PHRASES: Readonly<Record<WhyFeature, string>> = {
  words: 'words and sense',
  names: 'names',
  numbers: 'numbers',
  times: 'times',
  quotation: 'quoted words',
  speaker: 'speaker',
  negation: 'negation',
  sentence: 'sentences around',
  best_match: 'best match of each',
  third_report: 'a third report',
  telling: 'what each tells alone',
  form: 'form and place',
  kind: 'its kind',
  link: 'the claim it lies in',
  reports: 'reports on its sides',
  sense: 'how far apart in sense',
}

/** Why passages are grouped, on one line: "70 of 100 links like these are right: words and sense +1.8, names −0.3". */
export function whyWords({ chance, reasons }: Why, what: 'links' | 'differences' = 'links'): string {
  const told = reasons.map(({ feature, weight }) => `${PHRASES[feature]} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`)
  return `${Math.round(chance * 100)} of 100 ${what} like these are right: ${told.join(', ') || 'nothing speaks strongly'}`
}
