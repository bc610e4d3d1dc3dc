import { commonLength, gumAttributions, lengthOf, matched, polnearAttributions, storyAttributions, type AttributedReport } from '../../eval/attributions.js'
import { storyNames } from '../../eval/gold.js'
import { findQuotations } from '../../src/annotate/quotation.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { findJudged } from '../../src/annotate/statement/find.js'
import { tokenize } from '../../src/annotate/token.js'
import type { Tagger } from '../../src/lexicon/resources.js'
import { fitLogistic } from '../regression.js'

const RIDGE = 2

/** One statement that the program finds, and whether the set's annotators marked it. */
export interface ConfidenceCase {
  /** What is left out together: a story, a document, a half. */
  readonly group: string
  readonly evidence: readonly number[]
  readonly right: boolean
}

/** The statements of the stories and of GUM's news, to learn from, and of PolNeAR, to measure on alone. */
export function confidenceCases(tagger: Tagger): Readonly<Record<'stories' | 'gum' | 'polnear', ConfidenceCase[]>> {
  return {
    stories: storyNames.flatMap((story) => storyAttributions(story).flatMap((one) => casesOf(one, story, tagger))),
    gum: gumAttributions().flatMap((one) => casesOf(one, one.report.id, tagger, true)),
    polnear: polnearAttributions('dev').flatMap((one, at) => casesOf(one, at % 2 ? 'odd' : 'even', tagger)),
  }
}

/**
 * `relations`: the set marks relations between clauses, so a quotation's first sentence stands for it, words without a cue
 * are not judged, and words that several marked stretches hold are right.
 */
function casesOf({ report, contents }: AttributedReport, group: string, tagger: Tagger, relations = false): ConfidenceCase[] {
  const tokens = tokenize(report.text, tagger)
  const judged = findJudged({
    report, tokens, sentences: findSentences(report.text, report.zones, tokens), quotations: findQuotations(report.text),
    quantities: [], times: [],
  }, { mergeRuns: !relations })
  const right = matched(judged.map(({ statement }) => statement.content), contents)
  const all = contents.flat()
  return judged.flatMap(({ statement: { cue, content }, evidence }, at) => {
    if (relations && cue === null) return []
    const held = relations && commonLength(content, all) >= 0.8 * lengthOf(content)
    return [{ group, evidence, right: right[at]! || held }]
  })
}

/**
 * Stories and GUM weigh the same, however many statements each has: rules were written while looking at the stories, so what is
 * right there is more than elsewhere.
 */
export function fitConfidence(stories: readonly ConfidenceCase[], gum: readonly ConfidenceCase[]): number[] {
  const weight = stories.length / gum.length
  return fitLogistic([
    ...stories.map(({ evidence, right }) => ({ features: evidence, positive: right })),
    ...gum.map(({ evidence, right }) => ({ features: evidence, positive: right, weight })),
  ], RIDGE)
}
