import type { AnnotatedReport, Entity, EntityType, Mention, MentionForm, Statement } from '../src/report/annotation.js'
import type { Claim, Stance, Utterance, UtteranceLabel } from '../src/report/comparison.js'
import type { Span } from '../src/text/span.js'
import { goldReports, readGold, type GoldSpan, type StoryName } from './gold.js'
import { findQuotations } from '../src/annotate/quotation.js'
import { findSentences } from '../src/annotate/sentence.js'
import { tokenize } from '../src/annotate/token.js'
import type { Tagger } from '../src/lexicon/resources.js'

/**
 * The annotators' layers of a story in the program's own types: what one stage is given when it is measured on its own,
 * with nothing lost before it. Quantities and times have no annotation, so they stay empty.
 */
export interface GoldLayers {
  readonly reports: readonly AnnotatedReport[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  readonly utterances: readonly Utterance[]
}

export function goldLayers(story: StoryName, tagger: Tagger): GoldLayers {
  const entities = goldEntities(story)
  return {
    reports: goldAnnotated(story, tagger),
    entities,
    statements: goldStatements(story, entities),
    claims: goldClaims(story),
    utterances: goldUtterances(story),
  }
}

export function toSpan(span: GoldSpan): Span {
  return { report: span.source, start: span.start, end: span.end }
}

function goldAnnotated(story: StoryName, tagger: Tagger): AnnotatedReport[] {
  return goldReports(story).map((report) => {
    const tokens = tokenize(report.text, tagger)
    const sentences = findSentences(report.text, report.zones, tokens)
    return { report, tokens, sentences, quotations: findQuotations(report.text), quantities: [], times: [] }
  })
}

interface GoldEntity {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly surface_forms?: readonly string[]
  readonly mentions: readonly { readonly form: string; readonly span: GoldSpan }[]
}

const FORMS: ReadonlySet<string> = new Set(['full_name', 'surname', 'name', 'title', 'nominal', 'adjective', 'metonym'])
const TYPES: ReadonlySet<string> = new Set(['person', 'org', 'place', 'facility', 'document', 'event'])

function goldEntities(story: StoryName): Entity[] {
  return readGold<GoldEntity[]>(story, 'entities').map((entity) => {
    const mentions = entity.mentions.map(({ form, span }): Mention => ({
      span: toSpan(span), form: FORMS.has(form) ? (form as MentionForm) : 'nominal',
    }))
    return {
      id: entity.id, name: entity.name, type: TYPES.has(entity.type) ? (entity.type as EntityType) : 'other',
      aliases: entity.surface_forms ?? [],
      roles: mentions.filter((m) => m.form === 'title' || m.form === 'nominal').map((m) => m.span),
      mentions,
    }
  })
}

interface GoldStatement {
  readonly id?: string
  readonly source: string
  readonly kind: Statement['kind']
  readonly speaker: { readonly canonical: string | null; readonly as_written?: GoldSpan | null }
  readonly cue?: GoldSpan | null
  readonly content: readonly GoldSpan[]
  readonly quoted?: readonly GoldSpan[]
}

function goldStatements(story: StoryName, entities: readonly Entity[]): Statement[] {
  return readGold<GoldStatement[]>(story, 'statements').map((statement, index) => {
    const { canonical, as_written: written } = statement.speaker
    const name = canonical && !/^(?:unnamed|unknown|unresolved)/i.test(canonical) ? canonical : (written?.exact ?? null)
    const entity = entities.find((e) => e.name === canonical)
    return {
      id: statement.id ?? `S${index}`, report: statement.source, kind: statement.kind,
      speaker: name === null ? null : {
        name, ...(entity ? { entity: entity.id } : {}), ...(written ? { span: toSpan(written) } : {}),
      },
      cue: statement.cue ? toSpan(statement.cue) : null, cueClass: 'neutral',
      content: statement.content.map(toSpan), quoted: (statement.quoted ?? []).map(toSpan), confidence: 1,
    }
  })
}

interface GoldCell {
  readonly status: string
  readonly stance?: Stance
  readonly spans: readonly GoldSpan[]
  readonly also?: readonly { readonly spans: readonly GoldSpan[] }[]
}
interface GoldFact {
  readonly id: string
  readonly importance: number
  readonly per_source: Readonly<Record<string, GoldCell>>
}

function goldClaims(story: StoryName): Claim[] {
  return readGold<GoldFact[]>(story, 'facts').map((fact) => {
    const cells = Object.values(fact.per_source).filter((cell) => cell.status !== 'absent')
    const members = cells.flatMap((cell) => [...cell.spans, ...(cell.also ?? []).flatMap((also) => also.spans)].map((span) => ({
      span: toSpan(span), stance: cell.stance ?? ('states' as const),
    })))
    return {
      id: fact.id, members, silent: [], witnesses: cells.length, centrality: fact.importance / 3, strength: 1,
    }
  })
}

interface GoldVariant {
  readonly id: string
  readonly speaker?: string | null
  readonly label: UtteranceLabel
  readonly members: readonly { readonly span: GoldSpan; readonly label_vs_reference?: UtteranceLabel | null }[]
}

function goldUtterances(story: StoryName): Utterance[] {
  return readGold<GoldVariant[]>(story, 'quote_variants').map((group) => ({
    id: group.id, speaker: group.speaker ?? null, label: group.label,
    members: group.members.map((m) => ({ span: toSpan(m.span), label: m.label_vs_reference ?? 'identical' })),
  }))
}
