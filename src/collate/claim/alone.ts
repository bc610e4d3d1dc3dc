import type { Pair } from './pair.js'
import type { Profile, Profiles } from './profile.js'
import type { Row, Telling } from './score.js'

/** What is measured of an assertion to tell whether its report alone makes it. The order is that of the learned weights. */
export const ALONE_FEATURES = [
  'closest', 'second', 'likely', 'closestInSentence', 'ownWeight', 'ownShare', 'weight', 'stems', 'length', 'inTitle',
  'inCaption', 'reported', 'hasNumber', 'namesOnly', 'place', 'holdsCue',
  'telling', 'shared',
] as const

/** The features of every assertion of a story, in the order of `profiles.all`. */
export function aloneFeatures(profiles: Profiles, pairs: readonly Pair[], scores: readonly number[], telling: Telling): Row[] {
  const links = new Map<Profile, number[]>()
  pairs.forEach(({ a, b }, index) => {
    for (const profile of [a, b]) {
      const list = links.get(profile)
      if (list) list.push(scores[index]!)
      else links.set(profile, [scores[index]!])
    }
  })
  for (const list of links.values()) list.sort((x, y) => y - x)
  const inSentence = new Map<string, number>()
  for (const profile of profiles.all) {
    const key = sentenceKey(profile)
    inSentence.set(key, Math.max(inSentence.get(key) ?? 0, links.get(profile)?.[0] ?? 0))
  }
  const reportsWith = reportsPerStem(profiles)
  return profiles.all.map((profile) => {
    const list = links.get(profile) ?? []
    const { stems, weight, assertion, classes } = profile
    let own = 0
    for (const stem of stems) if (reportsWith.get(stem) === 1) own += profiles.rarity[stem]!
    return [
      list[0] ?? 0,
      list[1] ?? 0,
      Math.log(1 + list.reduce((sum, score) => sum + score, 0)),
      inSentence.get(sentenceKey(profile)) ?? 0,
      own,
      weight > 0 ? own / weight : 0,
      weight,
      stems.length,
      Math.log(assertion.span.end - assertion.span.start),
      profile.inTitle ? 1 : 0,
      profile.inCaption ? 1 : 0,
      assertion.statement === null ? 0 : 1,
      profile.numbers.size > 0 ? 1 : 0,
      classes.every((kind) => kind === 0) ? 1 : 0,
      profile.place,
      assertion.holdsCue ? 1 : 0,
      telling.fact[profile.index]!,
      telling.shared[profile.index]!,
    ]
  })
}

function sentenceKey(profile: Profile): string {
  return `${profile.report}:${profile.assertion.sentence}`
}

function reportsPerStem({ byReport }: Profiles): ReadonlyMap<number, number> {
  const reports = new Map<number, number>()
  for (const list of byReport)
    for (const stem of new Set(list.flatMap((profile) => [...profile.stems]))) reports.set(stem, (reports.get(stem) ?? 0) + 1)
  return reports
}
