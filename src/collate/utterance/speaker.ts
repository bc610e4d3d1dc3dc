import type { Entity, Statement } from '../../report/annotation.js'
import type { AnnotatedReport } from '../../report/annotation.js'
import type { Span } from '../../text/span.js'

/** What is known of who speaks: an entity where there is one, the bare name, and the names of what the speaker belongs to. */
export interface SpeakerKey {
  readonly entity: string | null
  readonly name: string
  readonly ties: ReadonlySet<string>
}

export type SpeakerFit = 'same' | 'tied' | 'unknown' | 'other'

/** The speaker of every statement that has one, by the statement's id. */
export function findSpeakers(story: {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
}): Map<string, SpeakerKey> {
  const texts = new Map(story.reports.map(({ report }) => [report.id, report.text]))
  const words = (span: Span): string => texts.get(span.report)?.slice(span.start, span.end) ?? ''
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]))
  const tiesOf = new Map<string, ReadonlySet<string>>()
  for (const entity of story.entities) {
    tiesOf.set(entity.id, names([entity.name, ...entity.roles.map(words)].join(' ; ')))
  }
  const out = new Map<string, SpeakerKey>()
  for (const { id, speaker } of story.statements) {
    if (!speaker) continue
    const entity = speaker.entity === undefined ? undefined : entities.get(speaker.entity)
    const own = names(`${speaker.name} ; ${speaker.span ? words(speaker.span) : ''}`)
    const ties = entity ? new Set([...own, ...(tiesOf.get(entity.id) ?? [])]) : own
    out.set(id, { entity: entity?.id ?? null, name: speaker.name.toLowerCase(), ties })
  }
  return out
}

/** Do two speakers fit: one and the same, tied by an affiliation (a body and its spokesman), unknown, or two people? */
export function fit(a: SpeakerKey | null, b: SpeakerKey | null): SpeakerFit {
  if (!a || !b) return 'unknown'
  if (a.entity !== null && a.entity === b.entity) return 'same'
  if (a.name === b.name) return 'same'
  for (const tie of a.ties) if (b.ties.has(tie)) return 'tied'
  return a.entity !== null && b.entity !== null ? 'other' : 'unknown'
}

/** The capitalised words of a text, folded. */
function names(text: string): Set<string> {
  const out = new Set<string>()
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{N}]{2,}/gu)) if (!COMMON.has(word)) out.add(word.toLowerCase())
  return out
}

const COMMON: ReadonlySet<string> = new Set(['The', 'And', 'For', 'His', 'Her', 'Its', 'Their', 'This', 'That', 'One', 'Another', 'Officials', 'President', 'Minister', 'Secretary', 'Police', 'Officer', 'Chief', 'General', 'Spokesman', 'Spokeswoman', 'Former', 'Department', 'Ministry'])
