import type { Utterance, UtteranceLabel, UtteranceMember } from '../../../src/report/comparison.js'
import type { Why } from '../../../src/report/why.js'
import type { Range } from '../../../src/text/span.js'
import { noteOf } from './collation.js'
import type { Note } from './collation.js'
import { byWitness, counted, listed, placesOf, wordsAt } from './edition.js'
import type { Edition, Row } from './edition.js'
import { compareWords, pieces, readingKey } from './wording.js'
import type { Mark, MarkedRange, Piece } from './wording.js'

/** One wording of a remark and the reports that have it. */
export interface Wording {
  readonly letters: readonly (readonly string[])[]
  readonly pieces: readonly Piece[]
  readonly label: UtteranceLabel
  /** The report tells it in its own words, without quotation marks. */
  readonly told: boolean
  readonly place: number
}

export interface QuoteRow extends Row {
  readonly speaker: string | null
  readonly label: UtteranceLabel
  readonly wordings: readonly Wording[]
  readonly notes: readonly Note[]
  readonly why: Why | undefined
}

const labelWords: Readonly<Record<UtteranceLabel, string>> = {
  identical: 'Identical',
  wording_differs: 'Wording differs',
  translated_differently: 'Translated differently',
  meaning_differs: 'Meaning differs',
}

const labelMarks: Readonly<Record<UtteranceLabel, Mark>> = {
  identical: 'varies',
  wording_differs: 'differs',
  translated_differently: 'translated',
  meaning_differs: 'disputed',
}

const weights: Readonly<Record<UtteranceLabel, number>> = {
  meaning_differs: 3,
  translated_differently: 2,
  wording_differs: 1,
  identical: 0,
}

/** The utterances, those whose meaning differs first, then as the document has them. */
export function quotes(edition: Edition): readonly QuoteRow[] {
  const rows = edition.comparison.utterances
    .filter((one) => one.members.length > 0)
    .map((one) => quoteRow(edition, one))
  return rows.sort((a, b) => weights[b.label] - weights[a.label])
}

function quoteRow(edition: Edition, utterance: Utterance): QuoteRow {
  const [first] = utterance.members
  const { places, lead } = placesOf(
    edition,
    utterance.members.map((member) => member.span),
    first?.span,
  )
  const wordings = wordingGroups(edition, utterance.members).map((members): Wording => {
    const [one] = members
    if (!one || !first) return { letters: [], pieces: [], label: 'identical', told: false, place: 0 }
    return {
      letters: byWitness(
        edition,
        members.map((member) => member.span.report),
      ),
      pieces: wordingPieces(edition, utterance, one),
      label: one === first ? 'identical' : one.label,
      told: one.statement !== undefined && edition.statement.get(one.statement)?.kind === 'indirect',
      place: Math.max(
        0,
        places.findIndex((at) => at.report === one.span.report && at.ranges[0]?.start === one.span.start),
      ),
    }
  })
  const notes = [labelNote(edition, utterance), ...(edition.differencesOfUtterance.get(utterance.id) ?? []).map(noteOf)]
  const said = [
    utterance.speaker ?? '',
    ...utterance.members.map((member) => wordsAt(edition, member.span)),
    ...notes.flatMap((note) => [note.lead, note.text]),
  ]
  return {
    view: 'quotes',
    id: utterance.id,
    places,
    lead,
    speaker: utterance.speaker,
    label: utterance.label,
    wordings,
    notes,
    why: utterance.why,
    words: said.join(' ').toLowerCase(),
  }
}

function wordingGroups(edition: Edition, members: readonly UtteranceMember[]): UtteranceMember[][] {
  const groups = new Map<string, UtteranceMember[]>()
  for (const member of members) {
    const key = readingKey(wordsAt(edition, member.span))
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return [...groups.values()]
}

const openers = '"“‘«„\''
const closers = '"”’»“\''

/** The words with the quotation marks that stand right around them, so that quoted and told words look different. */
function withMarks(text: string, range: Range): Range {
  const opens = range.start > 0 && openers.includes(text[range.start - 1] ?? ' ')
  const stop = /^[,.!?…]$/.test(text[range.end] ?? '') ? 1 : 0
  const closes = closers.includes(text[range.end + stop] ?? ' ') && range.end + stop < text.length
  return { start: range.start - (opens ? 1 : 0), end: range.end + (closes ? stop + 1 : 0) }
}

/**
 * A member's words compared with the fullest wording. In the fullest itself, the words are marked that a wording of
 * other meaning leaves out. Words that a difference names are marked in any.
 */
function wordingPieces(edition: Edition, utterance: Utterance, one: UtteranceMember): Piece[] {
  const { members } = utterance
  const [first] = members
  const text = edition.report.get(one.span.report)?.text ?? ''
  const own = wordsAt(edition, one.span)
  const at = (ranges: readonly Range[], mark: Mark): MarkedRange[] =>
    ranges.map((range) => ({ start: one.span.start + range.start, end: one.span.start + range.end, mark }))
  const marks: MarkedRange[] = []
  if (one === first) {
    for (const other of members) {
      if (other.label !== 'meaning_differs') continue
      const compared = compareWords(own, wordsAt(edition, other.span))
      if (compared.shared >= 0.3) marks.push(...at(compared.dropped, 'lost'))
    }
  } else if (first) {
    const compared = compareWords(own, wordsAt(edition, first.span))
    const all = [{ start: 0, end: own.length }]
    if (one.label !== 'identical') marks.push(...at(compared.shared < 0.2 ? all : compared.own, labelMarks[one.label]))
  }
  const mark = one !== first ? labelMarks[one.label] : utterance.label === 'meaning_differs' ? 'lost' : 'differs'
  for (const difference of edition.differencesOfUtterance.get(utterance.id) ?? []) {
    for (const own of difference.members) {
      for (const span of own.spans)
        if (span.report === one.span.report) marks.push({ start: span.start, end: span.end, mark })
    }
  }
  return pieces(text, withMarks(text, one.span), marks)
}

/** "Meaning differs in F. Translated differently in A." */
function labelNote(edition: Edition, utterance: Utterance): Note {
  const [first, ...others] = utterance.members
  const witnesses = byWitness(
    edition,
    utterance.members.map((member) => member.span.report),
  ).length
  if (utterance.label === 'identical' || !first) {
    const where =
      witnesses === 1 ? 'in one witness' : `in ${counted(witnesses, 'independent witness', 'independent witnesses')}`
    return { lead: 'Identical', text: `${where}.`, tone: 'even' }
  }
  const against = `against ${first.span.report}’s wording`
  const said = (['meaning_differs', 'translated_differently', 'wording_differs'] as const).flatMap((label) => {
    const letters = byWitness(
      edition,
      others.filter((one) => one.label === label).map((one) => one.span.report),
    ).flat()
    return letters.length === 0 ? [] : [{ label, letters: listed(letters) }]
  })
  const [main, ...rest] = said
  if (!main) return { lead: labelWords[utterance.label], text: '.', tone: 'even' }
  const more = rest.map((one) => ` ${labelWords[one.label]} in ${one.letters}.`).join('')
  const tone =
    main.label === 'meaning_differs' ? 'disputed' : main.label === 'translated_differently' ? 'translated' : 'differs'
  return { lead: `${labelWords[main.label]}`, text: `in ${main.letters}, ${against}.${more}`, tone }
}
