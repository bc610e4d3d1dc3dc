import type { AnnotatedReport } from '../../report/annotation.js'
import type { ClaimMember } from '../../report/comparison.js'
import { overlap, type Range } from '../../text/span.js'
import type { Profiles } from './profile.js'
import { VERB } from './profile.js'

/** What is left of an assertion's weight where it has no verb: "the envoy, second left" asserts little. */
const WITHOUT_VERB = 0.6

/** The part of a claim's weight that does not hang on how sure its links are. */
const HOWEVER_SURE = 0.6

/**
 * How central a claim of so many members and such a strength is, 0 to 1: how many reports make it, how much of what it says
 * runs through the story, whether a headline or a first sentence tells it; and by how much it tells anything at all
 * (`fact`: log odds, in the order of `profiles.all`).
 */
export function centralityOf(
  reports: readonly AnnotatedReport[],
  profiles: Profiles,
  fact: Float64Array,
): (members: readonly ClaimMember[], strength: number) => number {
  const order = new Map(reports.map(({ report }, index) => [report.id, index]))
  const weightsOf = assertionWeights(profiles, fact)
  return (members, strength) => {
    const told = new Set(members.map(({ span }) => span.report)).size
    const spread = reports.length > 1 ? (told - 1) / (reports.length - 1) : 0
    let topic = 0
    let telling = 0
    let front = 0
    for (const { span } of members) {
      const index = order.get(span.report)!
      const weights = weightsOf(index, span)
      topic += weights.common / members.length
      telling += weights.telling / members.length
      front = Math.max(front, 1 - span.start / Math.max(1, reports[index]!.report.text.length))
    }
    const raw = topic > 0 ? Math.min(1, 0.5 * spread + 0.3 * topic + 0.2 * front) : 0.25 * spread
    return raw * telling * (HOWEVER_SURE + (1 - HOWEVER_SURE) * strength)
  }
}

interface AssertionWeights {
  /** The share of reports that use its content stems. */
  readonly common: number
  /** How much it asserts. */
  readonly telling: number
}

/**
 * The means over the assertions in a span. That somebody spoke is told all over a story and is not what it is about: such
 * assertions count as common to none.
 */
function assertionWeights({ all, byReport }: Profiles, fact: Float64Array): (report: number, span: Range) => AssertionWeights {
  const reportsWith = new Map<number, number>()
  for (const list of byReport)
    for (const stem of new Set(list.flatMap((profile) => [...profile.stems]))) reportsWith.set(stem, (reportsWith.get(stem) ?? 0) + 1)
  const weights = all.map(({ assertion, stems, classes, index }): AssertionWeights => {
    const sum = stems.reduce((total, stem) => total + reportsWith.get(stem)! / byReport.length, 0)
    return {
      common: stems.length > 0 && !assertion.holdsCue ? sum / stems.length : 0,
      telling: (classes.includes(VERB) ? 1 : WITHOUT_VERB) / (1 + Math.exp(-fact[index]!)),
    }
  })
  return (report, span) => {
    const met = byReport[report]!.filter(({ assertion }) => overlap(assertion.span, span) > 0).map(({ index }) => weights[index]!)
    const mean = (value: (one: AssertionWeights) => number): number =>
      met.length > 0 ? met.reduce((sum, one) => sum + value(one), 0) / met.length : 0
    return { common: mean(({ common }) => common), telling: mean(({ telling }) => telling) }
  }
}
