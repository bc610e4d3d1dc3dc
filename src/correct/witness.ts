import type { StoryGroup, Witness } from '../report/comparison.js'
import type { Report } from '../report/report.js'
import type { Edit } from './edit.js'
import { editLayer, type Edited, type LayerOf } from './group.js'
import { storyOf } from './story.js'

/** The witnesses as the editor has them: a partition of the reports still, in their order. */
export function correctWitnesses(
  found: readonly Witness[], edits: readonly Edit[], reports: readonly Report[], stories: readonly StoryGroup[],
): Edited<Witness> {
  const order = new Map(reports.map(({ id }, index) => [id, index]))
  const edited = editLayer(found, edits, witnessLayer(reports, order, stories))
  if (edited.items === found) return edited
  const first = ({ reports: [id = ''] }: Witness): number => order.get(id) ?? 0
  return { ...edited, items: [...edited.items].sort((a, b) => first(a) - first(b)) }
}

function witnessLayer(reports: readonly Report[], order: ReadonlyMap<string, number>, stories: readonly StoryGroup[]): LayerOf<Witness> {
  const lengths = new Map(reports.map(({ id, text }) => [id, text.length]))
  const whole = (report: string) => ({ report, start: 0, end: lengths.get(report) ?? 0 })
  return {
    what: 'witness',
    letter: 'W',
    partition: true,
    spansOf: (witness) => witness.reports.map(whole),
    mayJoin: (spans) => new Set(spans.map(({ report }) => storyOf(report, stories))).size === 1,
    join: (a, b) => {
      const together = [...a.reports, ...b.reports].sort((x, y) => order.get(x)! - order.get(y)!)
      const reasons = [a, b].flatMap(({ reports: { length }, reason }) => (length > 1 ? [reason] : []))
      const reason = [...reasons, `The editor counts ${a.reports.join(', ')} and ${b.reports.join(', ')} as one.`].join(' ')
      return { ...a, reports: together, reason, evidence: [...a.evidence, ...b.evidence] }
    },
    part: (witness, keeps, id) => {
      const [kept, gone] = [true, false].map((wanted) => witness.reports.filter((report) => keeps(whole(report)) === wanted))
      if (!kept || !gone || kept.length === 0) return null
      const apart = `The editor counts ${kept.length > 1 ? 'them' : 'it'} apart from ${gone.join(', ')}.`
      const evidence = witness.evidence.filter(({ a, b }) => kept.includes(a.report) && kept.includes(b.report))
      return { id, reports: kept, reason: kept.length > 1 ? `${witness.reason} ${apart}` : apart, evidence }
    },
  }
}
