import type { Statement } from '../report/annotation.js'
import type { StoryGroup, Utterance, UtteranceLabel, UtteranceMember } from '../report/comparison.js'
import { rangeLength, type Span } from '../text/span.js'
import { meets, type Edit } from './edit.js'
import { editLayer, type Edited, type LayerOf } from './group.js'
import { storyOf } from './story.js'

/** What utterances rest on, as it is after its own corrections. */
export interface UtteranceGround {
  readonly stories: readonly StoryGroup[]
  readonly statements: readonly Statement[]
  /** How a wording compares with the fullest one. */
  labelOf(fullest: Span, other: Span): UtteranceLabel
}

const STRENGTH: readonly UtteranceLabel[] = ['identical', 'wording_differs', 'translated_differently', 'meaning_differs']

/** The utterances as the editor has them: wordings of changed ones are compared anew with the fullest. */
export function correctUtterances(found: readonly Utterance[], edits: readonly Edit[], ground: UtteranceGround): Edited<Utterance> {
  return editLayer(found, edits, utteranceLayer(ground))
}

function utteranceLayer(ground: UtteranceGround): LayerOf<Utterance> {
  return {
    what: 'utterance',
    letter: 'U',
    partition: false,
    spansOf: ({ members }) => members.map(({ span }) => span),
    mayJoin: (spans) => new Set(spans.map(({ report }) => storyOf(report, ground.stories))).size === 1,
    join: (a, b) => compared({ ...a, speaker: a.speaker ?? b.speaker, members: [...a.members, ...b.members] }, ground),
    extend: (utterance, spans) =>
      compared({ ...utterance, members: [...utterance.members, ...spans.map((span) => memberAt(span, ground))] }, ground),
    part: (utterance, keeps, id) => {
      const members = utterance.members.filter(({ span }) => keeps(span))
      if (new Set(members.map(({ span }) => span.report)).size < 2) return null
      // While the fullest wording stays, the labels against it hold.
      if (members[0] === utterance.members[0]) return { ...utterance, id, members, label: strongest(members) }
      return compared({ ...utterance, id, members }, ground)
    },
    make: (id, spans) => {
      if (new Set(spans.map(({ report }) => report)).size < 2) return null
      const members = spans.map((span) => memberAt(span, ground))
      const speaker = ground.statements.find((one) => one.speaker && members.some(({ statement }) => statement === one.id))?.speaker
      return compared({ id, speaker: speaker?.name ?? null, label: 'identical', members }, ground)
    },
    relabel: (utterance, { speaker, label }, spans) => {
      const named = speaker === undefined ? utterance : { ...utterance, speaker }
      return label === undefined ? named : relabelled(named, label, spans)
    },
  }
}

/** The longest wording first, each of the others labelled against it, each stretch of words once. */
function compared({ why: _gone, ...utterance }: Utterance, { labelOf }: UtteranceGround): Utterance {
  const ordered = [...utterance.members].sort((a, b) => rangeLength(b.span) - rangeLength(a.span))
  const once = ordered.filter(({ span }, at) => !ordered.slice(0, at).some((other) => meets(span, other.span)))
  const [first] = once
  if (!first) return utterance
  const members = once.map((member, at): UtteranceMember =>
    ({ ...member, label: at === 0 ? 'identical' : labelOf(first.span, member.span) }))
  return { ...utterance, members, label: strongest(members) }
}

/** The label for the wordings that are meant; where none is named, for the utterance and those that are as strong or stronger. */
function relabelled(utterance: Utterance, label: UtteranceLabel, spans: readonly Span[]): Utterance {
  const isMeant = (member: UtteranceMember): boolean => spans.length > 0
    ? spans.some((span) => meets(span, member.span))
    : member.label === utterance.label || STRENGTH.indexOf(member.label) > STRENGTH.indexOf(label)
  const members = utterance.members.map((member, at) => (at > 0 && isMeant(member) ? { ...member, label } : member))
  return { ...utterance, members, label: strongest(members) }
}

function strongest(members: readonly UtteranceMember[]): UtteranceLabel {
  return members.reduce<UtteranceLabel>((most, { label }) => (STRENGTH.indexOf(label) > STRENGTH.indexOf(most) ? label : most), 'identical')
}

function memberAt(span: Span, { statements }: UtteranceGround): UtteranceMember {
  const statement = statements.find(({ content }) => content.some((part) => meets(part, span)))
  return { span, label: 'identical', ...(statement ? { statement: statement.id } : {}) }
}
