import type { AnnotatedReport, Assertion, Entity, Statement } from '../report/annotation.js'
import type { Claim, StoryGroup, Utterance, Witness } from '../report/comparison.js'

/** Tells whether a report belongs to a story. */
export type Belongs = (report: string) => boolean

/**
 * What a stage finds in each story on its own, joined: reports of one event are never held against those of another.
 * Ids are numbered through, in the order of the stories.
 */
export function eachStory<T extends { readonly id: string }>(
  stories: readonly StoryGroup[],
  find: (belongs: Belongs) => readonly T[],
): T[] {
  const all: T[] = []
  for (const story of stories) {
    const before = all.length
    const found = find((report) => story.reports.includes(report))
    all.push(...(before === 0 ? found : found.map((item) => ({ ...item, id: shifted(item.id, before) }))))
  }
  return all
}

/** As `eachStory`, for what has no id. */
export function eachStoryPlain<T>(stories: readonly StoryGroup[], find: (belongs: Belongs) => readonly T[]): T[] {
  return stories.flatMap((story) => find((report) => story.reports.includes(report)))
}

function shifted(id: string, by: number): string {
  return id.replace(/\d+$/, (digits) => String(Number(digits) + by))
}

export function reportsIn(reports: readonly AnnotatedReport[], belongs: Belongs): readonly AnnotatedReport[] {
  return reports.filter(({ report }) => belongs(report.id))
}

export function statementsIn(statements: readonly Statement[], belongs: Belongs): readonly Statement[] {
  return statements.filter((statement) => belongs(statement.report))
}

export function assertionsIn(assertions: readonly Assertion[], belongs: Belongs): readonly Assertion[] {
  return assertions.filter(({ span }) => belongs(span.report))
}

/** Entities with the mentions that the story's reports make of them. */
export function entitiesIn(entities: readonly Entity[], belongs: Belongs): readonly Entity[] {
  return entities.flatMap((entity) => {
    const mentions = entity.mentions.filter(({ span }) => belongs(span.report))
    if (mentions.length === entity.mentions.length) return [entity]
    return mentions.length === 0
      ? []
      : [{ ...entity, mentions, roles: entity.roles.filter((role) => belongs(role.report)) }]
  })
}

export function witnessesIn(witnesses: readonly Witness[], belongs: Belongs): readonly Witness[] {
  return witnesses.filter(({ reports }) => reports.some(belongs))
}

export function claimsIn(claims: readonly Claim[], belongs: Belongs): readonly Claim[] {
  return claims.filter(({ members }) => members.some(({ span }) => belongs(span.report)))
}

export function utterancesIn(utterances: readonly Utterance[], belongs: Belongs): readonly Utterance[] {
  return utterances.filter(({ members }) => members.some(({ span }) => belongs(span.report)))
}
