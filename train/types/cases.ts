import { mergedZones } from '../../eval/attributions.js'
import { goldReports, readGold, storyNames, type GoldSpan, type StoryName } from '../../eval/gold.js'
import { gumDocuments, wikigoldDocuments, type NamedDocument } from '../../eval/names.js'
import { annotate } from '../../eval/programlayers.js'
import { surfacesIn } from '../../src/annotate/entity/entity.js'
import type { Standing } from '../../src/annotate/entity/kind.js'
import { isCertain } from '../../src/annotate/entity/registry.js'
import { KINDS, kindOf, partsOfNames, standingOf, traitsOf, type Kind } from '../../src/annotate/entity/traits.js'
import type { Tagger } from '../../src/lexicon/resources.js'
import type { EntityType } from '../../src/report/annotation.js'
import type { Report } from '../../src/report/report.js'

const MISC = KINDS.indexOf('misc')

/** A name of one document or story, with how often people marked it as each of `KINDS`. */
export interface TypeCase {
  readonly set: string
  /** What is left out together. */
  readonly document: string
  readonly traits: ReadonlyMap<string, number>
  readonly marked: readonly number[]
  /** What the rules alone say. */
  readonly rule: Kind
  /** The lexicon knows it for certain, or it is built: nothing else is asked. */
  readonly certain: boolean
  readonly standing: Standing
}

interface Marked {
  readonly name: string
  readonly reports: readonly Report[]
  readonly names: readonly { readonly report: string; readonly start: number; readonly end: number; readonly kind: Kind }[]
}

/** The names of every set whose licence lets weights that are learned from it be passed on. */
export function typeCases(tagger: Tagger): TypeCase[] {
  const sets: readonly [set: string, documents: readonly Marked[]][] = [
    ['stories', storyNames.map(markedStory)],
    ...['news', 'interview', 'speech'].map((kind): [string, Marked[]] => [`gum-${kind}`, gumDocuments(kind).map(markedDocument)]),
    ['wikigold', wikigoldDocuments().map(markedDocument)],
  ]
  return sets.flatMap(([set, documents]) => documents.flatMap((document) => casesOf(set, document, tagger)))
}

function markedStory(story: StoryName): Marked {
  const entities = readGold<{ type: EntityType; mentions: { span: GoldSpan; form: string }[] }[]>(story, 'entities')
  const names = entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ form }) => /^(?:full_name|surname|name)$/.test(form))
      .map(({ span }) => ({ report: span.source, start: span.start, end: span.end, kind: kindOf(type) })))
  return { name: story, reports: goldReports(story).map(mergedZones), names }
}

function markedDocument({ report, names }: NamedDocument): Marked {
  return { name: report.id, reports: [report], names: names.map(({ start, end, type }) => ({ report: report.id, start, end, kind: type })) }
}

function casesOf(set: string, { name, reports, names }: Marked, tagger: Tagger): TypeCase[] {
  const kinds = new Map(names.map(({ report, start, end, kind }) => [`${report} ${start} ${end}`, kind]))
  const surfaces = surfacesIn(reports.map((report) => annotate(report, tagger)))
  const partOf = partsOfNames(surfaces)
  return surfaces.flatMap((surface): TypeCase[] => {
    if (surface.mentions.every(({ known }) => known?.form === 'adjective')) return []
    const marked = KINDS.map(() => 0)
    for (const { line, start, end } of surface.mentions) {
      const { id } = reports[line.report]!
      const kind = kinds.get(`${id} ${start} ${end}`)
      if (kind) marked[KINDS.indexOf(kind)]!++
      // What nobody marked, not even in part, is none of the three; the stories' annotators left some names out.
      else if (set !== 'stories' && !names.some((name) => name.report === id && name.start < end && start < name.end)) marked[MISC]!++
    }
    if (marked.every((count) => count === 0)) return []
    return [{
      set, document: `${set} ${name}`, traits: traitsOf(surface, partOf), marked, rule: kindOf(surface.type),
      certain: isCertain(surface) || surface.type === 'facility', standing: standingOf(surface, partOf),
    }]
  })
}
