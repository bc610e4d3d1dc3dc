import type { Entity, Mention, MentionForm } from '../report/annotation.js'
import type { Report } from '../report/report.js'
import type { Span } from '../text/span.js'
import type { Edit } from './edit.js'
import { editLayer, type Edited, type LayerOf } from './group.js'

/** The registry as the editor has it. */
export function correctEntities(found: readonly Entity[], edits: readonly Edit[], reports: readonly Report[]): Edited<Entity> {
  return editLayer(found, edits, entityLayer(reports))
}

function entityLayer(reports: readonly Report[]): LayerOf<Entity> {
  const order = new Map(reports.map(({ id }, index) => [id, index]))
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  const wordsAt = ({ report, start, end }: Span): string => texts.get(report)!.slice(start, end)
  const byPlace = (a: Span, b: Span): number => order.get(a.report)! - order.get(b.report)! || a.start - b.start || a.end - b.end
  return {
    what: 'entity',
    letter: 'e',
    partition: true,
    spansOf: ({ mentions }) => mentions.map(({ span }) => span),
    join: (a, b) => {
      const mentions = [...a.mentions, ...b.mentions].sort((x, y) => byPlace(x.span, y.span))
      return { ...a, aliases: aliasesOf(mentions, wordsAt), roles: [...a.roles, ...b.roles].sort(byPlace), mentions }
    },
    part: (entity, keeps, id) => {
      const mentions = entity.mentions.filter(({ span }) => keeps(span))
      if (mentions.length === 0) return null
      const aliases = aliasesOf(mentions, wordsAt)
      const first = mentions[0]!.span
      const name = id === entity.id ? entity.name : (aliases[0] ?? wordsAt(first))
      // A description goes with the mention that stands nearest.
      const roles = entity.roles.filter((role) => {
        const nearest = nearestTo(role, entity.mentions)
        return nearest !== null && keeps(nearest.span)
      })
      return { ...entity, id, name, aliases, roles, mentions }
    },
    relabel: (entity, { name = entity.name, type = entity.type }) => ({ ...entity, name, type }),
  }
}

const NAMING: readonly MentionForm[] = ['full_name', 'surname', 'name', 'adjective', 'metonym']

/** The forms of the name among mentions, the commonest first. */
function aliasesOf(mentions: readonly Mention[], wordsAt: (span: Span) => string): string[] {
  const counts = new Map<string, number>()
  for (const { span, form } of mentions) if (NAMING.includes(form)) counts.set(wordsAt(span), (counts.get(wordsAt(span)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([words]) => words)
}

function nearestTo(role: Span, mentions: readonly Mention[]): Mention | null {
  const gap = ({ span }: Mention): number => Math.max(role.start - span.end, span.start - role.end)
  return mentions.filter(({ span }) => span.report === role.report)
    .reduce<Mention | null>((best, mention) => (best && gap(best) <= gap(mention) ? best : mention), null)
}
