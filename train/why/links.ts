import { collateStories, goldDifferences } from '../../eval/collations.js'
import { goldLayers } from '../../eval/goldlayers.js'
import { storyNames, type StoryName } from '../../eval/gold.js'
import { programLayers } from '../../eval/programlayers.js'
import { loadVectors } from '../../eval/resources.js'
import { groupPairs as groupClaims } from '../../src/collate/claim/group.js'
import { claimModel } from '../../src/collate/claim/model.js'
import { selectDrafts } from '../../src/collate/difference/difference.js'
import { chanceOf } from '../../src/collate/difference/forest.js'
import { LEARNED, rate } from '../../src/collate/difference/model.js'
import { contextOf } from '../../src/collate/utterance/context.js'
import { groupPairs as groupRemarks } from '../../src/collate/utterance/group.js'
import { linksOf, scoreBetween } from '../../src/collate/utterance/links.js'
import { logistic } from '../../src/collate/utterance/utterance.js'
import { LINK, THRESHOLD } from '../../src/collate/utterance/weights.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import { fitPairs, fitTelling, lessonOf, prepare, scoresOf, isAssertion, type Lesson } from '../claims/train.js'
import { draftExamples, fitModel } from '../difference/examples.js'
import { fitPairs as fitRemarks, storyPairs, type StoryPairs } from '../utterance/examples.js'

/** A link that a grouping shows, on a story that its weights have not seen. */
export interface ShownLink {
  readonly story: StoryName
  /** The regression's chance for the least sure link of the grouping. */
  readonly strength: number
  /** Did the annotators draw it? */
  readonly right: boolean
  /** Each grouping counts once: one over the number of its links. */
  readonly weight: number
}

/** The links of claims, each story's by weights learned from the others. */
export function claimLinks(): ShownLink[] {
  const lessons = storyNames.map(lessonOf)
  return lessons.flatMap((lesson) => linksOfClaims(lesson, lessons.filter((other) => other !== lesson)))
}

function linksOfClaims(lesson: Lesson, others: readonly Lesson[]): ShownLink[] {
  const prepared = others.map((other) => prepare(other, fitTelling(others.filter((one) => one !== other))))
  const unseen = prepare(lesson, fitTelling(others))
  const groups = groupClaims(unseen.profiles, unseen.pairs, scoresOf(unseen, fitPairs(prepared)), claimModel.linked)
  const { facts, sources } = lesson
  return groups.flatMap(({ members, strength }) => {
    const pairs = members.flatMap((a, i) => members.slice(i + 1).filter((b) => b.report !== a.report).map((b) => [a, b] as const))
    return pairs.map(([a, b]): ShownLink => {
      const tells = (cells: (typeof facts)[number]['cells'], profile: typeof a): boolean =>
        cells.some(({ source, spans }) => source === sources[profile.report] && spans.some((span) => isAssertion(span, profile.assertion.span)))
      const right = facts.some(({ cells }) => tells(cells, a) && tells(cells, b))
      return { story: lesson.story, strength, right, weight: 1 / pairs.length }
    })
  })
}

/** The drafts of differences that are shown, likewise; `strength` is the chance that annotators mark it. */
export function differenceLinks(): ShownLink[] {
  const stories = [...collateStories(false)].map(([story, collation]) => ({ story, examples: draftExamples(collation, goldDifferences(story)) }))
  return stories.flatMap(({ story, examples }) => {
    const learned = fitModel(stories.filter((other) => other.story !== story).flatMap((other) => other.examples))
    const model = { ...LEARNED, ...learned }
    const rated = examples.map(({ draft, signals }) => rate(draft, signals, model))
    const shown = new Set(selectDrafts(rated, model.least))
    return examples.flatMap(({ signals, answered }, index): ShownLink[] => {
      if (!shown.has(rated[index]!.draft)) return []
      return [{ story, strength: chanceOf(signals, learned.forests.hit), right: answered.length > 0, weight: 1 }]
    })
  })
}

/** The links of remarks, likewise; `strength` is the mean over the pairs of the group. */
export function remarkLinks(): ShownLink[] {
  const tagger = createTagger()
  const vectors = loadVectors()
  const stories = storyNames.map((story) => ({
    story, pairs: storyPairs({ ...programLayers(story, tagger, vectors), vectors }, goldLayers(story, tagger).utterances),
  }))
  return stories.flatMap(({ story, pairs }) =>
    linksOfRemarks(story, pairs, stories.filter((other) => other.story !== story).map((other) => other.pairs)))
}

function linksOfRemarks(story: StoryName, { candidates, pairs, features, positive }: StoryPairs, others: readonly StoryPairs[]): ShownLink[] {
  const model = fitRemarks(others)
  const links = linksOf(pairs, candidates.length)
  const row = contextOf(candidates, pairs, links, features.map((one) => logistic(one, model.weights)))
  const scores = Float64Array.from(pairs, (_, index) => logistic(row(index), model.context))
  const right = new Set(pairs.flatMap(({ a, b }, index) => (positive[index] ? [`${a} ${b}`] : [])))
  return groupRemarks(candidates, pairs, links, scores, { threshold: THRESHOLD, link: LINK }).flatMap((group) => {
    const shown = group.flatMap((a, i) => group.slice(i + 1)
      .filter((b) => candidates[a]!.report !== candidates[b]!.report).map((b) => [a, b] as const))
    const strength = shown.reduce((sum, [a, b]) => sum + scoreBetween(links, scores, a, b), 0) / shown.length
    return shown.map(([a, b]) => ({ story, strength, right: right.has(`${a} ${b}`), weight: 1 / shown.length }))
  })
}
