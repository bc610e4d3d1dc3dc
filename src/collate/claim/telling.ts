import type { AnnotatedReport, Token } from '../../report/annotation.js'
import type { Profile, Profiles } from './profile.js'
import { linear, type Regression, type Row } from './score.js'

/**
 * What is measured of an assertion by itself to tell whether it tells a fact of the story at all. "At the scene on Tuesday"
 * or "the minister stressed that" shares words with much and says nothing that could be compared.
 *
 * The order is that of the learned weights.
 */
export const TELLING_FEATURES = [
  'length', 'tokens', 'verbs', 'auxiliaries', 'nouns', 'names', 'numerals', 'adjectives', 'pronouns', 'finite',
  'subjectBeforeVerb', 'opensWithPreposition', 'opensWithConjunction', 'opensWithVerb', 'opensWithPronoun',
  'opensWithDeterminer', 'opensWithName', 'opensWithTo', 'endsOpen', 'holdsCue', 'firstOfSentence', 'lastOfSentence',
  'piecesOfSentence', 'inTitle', 'inCaption', 'reported', 'quoted', 'place', 'stems', 'weight', 'meanRarity', 'numbers',
  'entities', 'negated', 'endsAtMark',
] as const

/** The features of every assertion of a story, in the order of `profiles.all`. `reports` in the order of the profiles'. */
export function tellingFeatures(profiles: Profiles, reports: readonly AnnotatedReport[]): Row[] {
  return profiles.byReport.flatMap((list, at) => {
    const tokens = reports[at]!.tokens
    const pieces = new Map<number, number>()
    for (const { assertion } of list) pieces.set(assertion.sentence, (pieces.get(assertion.sentence) ?? 0) + 1)
    return list.map((profile, order) => {
      const { sentence } = profile.assertion
      return featuresOf(profile, tokens, {
        first: list[order - 1]?.assertion.sentence !== sentence,
        last: list[order + 1]?.assertion.sentence !== sentence,
        count: pieces.get(sentence)!,
      })
    })
  })
}

/** The log odds of every assertion by a regression over `TELLING_FEATURES`. */
export function tellingOdds(rows: readonly Row[], regression: Regression): Float64Array {
  return Float64Array.from(rows, (row) => linear(regression, row))
}

const OPEN_ENDS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'ADP', 'DET'])

function featuresOf(
  profile: Profile,
  tokens: readonly Token[],
  piece: { readonly first: boolean; readonly last: boolean; readonly count: number },
): Row {
  const { assertion } = profile
  const words = tokens.slice(assertion.firstToken, assertion.endToken)
  const [opening] = words
  const next = tokens[assertion.endToken]
  const count = (pos: string): number => words.filter((word) => word.pos === pos).length
  const opens = (pos: string): number => (opening?.pos === pos ? 1 : 0)
  const subject = words.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')
  const verb = words.findIndex(isVerb)
  const finite = words.some((word, at) => isVerb(word) && !word.lower.endsWith('ing') && words[at - 1]?.lower !== 'to')
  const flag = (condition: boolean): number => (condition ? 1 : 0)
  return [
    Math.log(assertion.span.end - assertion.span.start),
    words.length,
    count('VERB'),
    count('AUX'),
    count('NOUN'),
    count('PROPN'),
    count('NUM'),
    count('ADJ'),
    count('PRON'),
    flag(finite),
    flag(finite && subject >= 0 && subject < verb),
    opens('ADP'),
    opens('SCONJ'),
    opens('VERB'),
    opens('PRON'),
    opens('DET'),
    opens('PROPN'),
    flag(opening?.lower === 'to'),
    flag(OPEN_ENDS.has(words.at(-1)?.pos ?? '')),
    flag(assertion.holdsCue),
    flag(piece.first),
    flag(piece.last),
    piece.count,
    flag(profile.inTitle),
    flag(profile.inCaption),
    flag(assertion.statement !== null),
    flag(words.some(({ text }) => text === '“' || text === '”' || text === '"')),
    profile.place,
    profile.stems.length,
    profile.weight,
    profile.weight / Math.max(1, profile.stems.length),
    profile.numbers.size,
    profile.entities.length,
    flag(assertion.negated),
    flag(next?.text === '.' || next?.text === ','),
  ]
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX'
}
