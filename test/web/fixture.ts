import { createHash } from 'node:crypto'
import type {
  Claim, ClaimMember, ComparedReport, Comparison, Difference, DifferenceKind, Stance, Utterance, UtteranceLabel,
} from '../../src/report/comparison.js'
import type { Statement } from '../../src/report/annotation.js'
import type { Zone, ZoneRole } from '../../src/report/report.js'
import type { Span } from '../../src/text/span.js'

/** A paragraph with its role; the text of a report is its paragraphs with blank lines between. */
type Paragraph = readonly [ZoneRole, string]

interface ReportSpec {
  readonly id: string
  readonly outlet: string | null
  readonly file: string
  readonly published: string | null
  readonly title: string | null
  readonly agency?: string
  readonly url?: string
  readonly language?: string
  readonly paragraphs: readonly Paragraph[]
}

/** A report whose zones are its paragraphs. */
export function reportOf(spec: ReportSpec): ComparedReport {
  const zones: Zone[] = []
  let text = ''
  for (const [role, words] of spec.paragraphs) {
    if (text !== '') text += '\n\n'
    zones.push({ role, start: text.length, end: text.length + words.length })
    text += words
  }
  return {
    id: spec.id, source: spec.url ? { url: spec.url } : { file: spec.file }, text,
    digest: createHash('sha256').update(text).digest('hex'), language: spec.language ?? 'en',
    title: spec.title, outlet: spec.outlet, bylines: [], agency: spec.agency ?? null, published: spec.published,
    basis: spec.published ? { published: { basis: 'given' } } : {}, zones,
  }
}

/** The span of the given words in a report. Throws where they are not there. */
export function spanIn(reports: readonly ComparedReport[], id: string, words: string): Span {
  const start = reports.find(report => report.id === id)?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`Report ${id} has no “${words}”`)
  return { report: id, start, end: start + words.length }
}

export const emptyComparison: Comparison = {
  format: 'stereoscope.comparison/1', generator: { name: 'stereoscope', version: '0.1.0' }, reports: [], stories: [],
  witnesses: [], entities: [], statements: [], utterances: [], claims: [], differences: [], timeline: [], positions: [],
  omissions: [], brief: [], notices: [],
}

const ferrySpecs: readonly ReportSpec[] = [
  {
    id: 'A', outlet: 'Northern Post', file: 'northern-post.txt', published: '2026-03-14T11:20', title: 'Ferry aground in Halden Sound',
    paragraphs: [
      ['title', 'Ferry aground in Halden Sound'],
      ['byline', 'By Marta Lind'],
      ['date', '14 March 2026, 11:20'],
      ['body', 'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said. At least 14 people were injured, two of them badly.'],
      ['caption', 'The Solveig on Brisk Reef, seen from the harbour wall.'],
      ['body', 'The port authority claimed that a warning of the reef had been sent to the ship. “We never got any warning,” said the captain, Tor Aasen.'],
      ['boilerplate', 'READ MORE: Storm warning for the weekend'],
      ['body', 'Rescue boats took all 212 passengers off by noon. The operator, Fjordlink, says that it will charter a second ship on Monday. The union of seamen demands an inquiry that is open to the public.'],
    ],
  },
  {
    id: 'B', outlet: 'Coast Herald', file: 'coast-herald.txt', published: '2026-03-14T13:45', title: 'Ferry on the rocks off Halden, 14 hurt', url: 'https://coast-herald.example/ferry',
    paragraphs: [
      ['title', 'Ferry on the rocks off Halden, 14 hurt'],
      ['boilerplate', 'Share · Save · Menu'],
      ['body', 'The Solveig ran aground shortly before six, according to a passenger, and took water at once. Hospitals said at least 14 were injured.'],
      ['body', 'The ship had been warned twice by the harbour. “The boats were out within twelve minutes,” said Ines Halvorsen, the director of the port. By noon all 212 passengers had been taken off.'],
      ['body', 'The ferry’s radar had failed an inspection in January. Fjordlink opposes a public inquiry, which it called premature.'],
    ],
  },
  {
    id: 'C', outlet: 'Agence Mer', file: 'agence-mer.txt', published: '2026-03-14T06:31', title: 'URGENT Ferry aground in Halden Sound', agency: 'Agence Mer',
    paragraphs: [
      ['title', 'URGENT Ferry aground in Halden Sound'],
      ['agency_credit', '(Agence Mer)'],
      ['body', 'A ferry with more than 200 people on board ran aground at about 5.40 a.m. in Halden Sound. Nine people were hurt, the coastguard said.'],
      ['body', '“The boats were out within twelve minutes,” the port’s director, Ines Halvorsen, said.'],
    ],
  },
  {
    id: 'D', outlet: 'Daily Ledger', file: 'daily-ledger.txt', published: '2026-03-14T08:02', title: 'Ferry runs aground in Halden Sound', agency: 'Agence Mer',
    paragraphs: [
      ['title', 'Ferry runs aground in Halden Sound'],
      ['body', 'A ferry with more than 200 people on board ran aground at about 5.40 a.m. in Halden Sound. Nine people were hurt, the coastguard said.'],
      ['body', '“The boats were out within twelve minutes,” the port’s director, Ines Halvorsen, said.'],
      ['agency_credit', 'Reporting by Agence Mer'],
    ],
  },
  {
    id: 'E', outlet: null, file: 'kanal7-translated.txt', published: null, title: 'Ferry strikes reef, captain denies he was warned', language: 'en',
    paragraphs: [
      ['boilerplate', 'Share · Save · Menu · Live: football'],
      ['title', 'Ferry strikes reef, captain denies he was warned'],
      ['body', 'The Solveig struck the reef at 5.10 in clear weather, with 212 passengers on board, the coastguard’s log shows.'],
      ['boilerplate', 'READ MORE: Storm warning for the weekend'],
      ['body', '“No warning ever reached us, as far as I know,” said the captain, Tor Aasen, who was led ashore last.'],
      ['body', 'All 212 passengers were taken off by noon by boats from Halden and two fishing vessels. The minister of transport, who supports an inquiry, may visit the harbour next week.'],
    ],
  },
  {
    id: 'F', outlet: 'The Meridian', file: 'meridian.txt', published: '2026-03-15T09:40', title: 'Halden ferry: what we know', language: 'en',
    paragraphs: [
      ['title', 'Halden ferry: what we know'],
      ['deck', 'A day after the grounding, questions for the port.'],
      ['body', 'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said. More than a dozen were injured, two of them badly.'],
      ['body', 'The captain insisted there was no warning. Rescue boats took all 212 passengers off by noon, in what one paper called a miracle.'],
      ['photo_credit', 'Photo: J. Orre / Meridian'],
    ],
  },
]

const ferryReports: readonly ComparedReport[] = ferrySpecs.map(reportOf)

const ferryWitnesses = [['A', 'F'], ['C', 'D'], ['B'], ['E']]

interface ClaimSpec {
  readonly id: string
  readonly members: readonly (readonly [report: string, stance: Stance, words: string, statement?: string])[]
  readonly centrality: number
}

/** Claims with their spans, the silent reports and the witnesses counted. */
export function claimsOf(reports: readonly ComparedReport[], witnesses: readonly (readonly string[])[], specs: readonly ClaimSpec[]): Claim[] {
  return specs.map(spec => {
    const members = spec.members.map(([report, stance, words, statement]): ClaimMember =>
      ({ span: spanIn(reports, report, words), stance, ...(statement ? { statement } : {}) }))
    const saying = new Set(members.map(member => member.span.report))
    return {
      id: spec.id, members, silent: reports.map(report => report.id).filter(id => !saying.has(id)),
      witnesses: witnesses.filter(group => members.some(one => one.stance !== 'disputes' && group.includes(one.span.report))).length,
      centrality: spec.centrality, strength: saying.size > 1 ? 0.8 : 1,
    }
  })
}

function statement(id: string, report: string, kind: Statement['kind'], speaker: string, words: string): Statement {
  const span = spanIn(ferryReports, report, words)
  return { id, report, kind, speaker: { name: speaker }, cue: null, cueClass: 'neutral', content: [span], quoted: kind === 'direct' ? [span] : [], confidence: 0.9 }
}

function difference(
  id: string, kind: DifferenceKind, severity: 1 | 2 | 3, title: string, note: string,
  members: readonly (readonly [report: string, value: string, words: string])[], link: { claim?: string; utterance?: string } = {},
): Difference {
  return {
    id, kind, severity, title, note, ...link,
    members: members.map(([report, value, words]) => ({ report, value, spans: [spanIn(ferryReports, report, words)] })),
  }
}

function utterance(id: string, speaker: string, label: UtteranceLabel,
  members: readonly (readonly [report: string, words: string, label: UtteranceLabel, statement?: string])[]): Utterance {
  return {
    id, speaker, label,
    members: members.map(([report, words, own, said]) =>
      ({ span: spanIn(ferryReports, report, words), label: own, ...(said ? { statement: said } : {}) })),
  }
}

const at = (id: string, words: string) => spanIn(ferryReports, id, words)

/** An invented story in six reports of four witnesses: all views have something to show. */
export const ferry: Comparison = {
  ...emptyComparison,
  reports: ferryReports,
  stories: [{ reports: ['A', 'B', 'C', 'D', 'E', 'F'] }],
  witnesses: [
    { id: 'w1', reports: ['A', 'F'], reason: 'F repeats 2 passages of A in the narrator’s words.',
      evidence: [
        { a: at('A', 'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said.'),
          b: at('F', 'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said.') },
        { a: at('A', 'Rescue boats took all 212 passengers off by noon.'), b: at('F', 'Rescue boats took all 212 passengers off by noon, in what one paper called a miracle.') },
      ] },
    { id: 'w2', reports: ['C', 'D'], reason: 'agency copy of Agence Mer, credited in D.',
      evidence: [{ a: at('C', 'A ferry with more than 200 people on board ran aground'), b: at('D', 'A ferry with more than 200 people on board ran aground') }] },
    { id: 'w3', reports: ['B'], reason: 'Nothing ties it to another report.', evidence: [] },
    { id: 'w4', reports: ['E'], reason: 'Nothing ties it to another report.', evidence: [] },
  ],
  statements: [
    statement('s1', 'A', 'indirect', 'the port authority', 'a warning of the reef had been sent to the ship'),
    statement('s2', 'E', 'direct', 'Tor Aasen', 'No warning ever reached us, as far as I know'),
    statement('s3', 'A', 'direct', 'Tor Aasen', 'We never got any warning'),
    statement('s4', 'F', 'indirect', 'Tor Aasen', 'there was no warning'),
    statement('s5', 'B', 'indirect', 'hospitals', 'at least 14 were injured'),
  ],
  claims: claimsOf(ferryReports, ferryWitnesses, [
    { id: 'c1', centrality: 0.95, members: [
      ['A', 'states', 'The ferry Solveig ran aground at about 5.40 a.m.'], ['F', 'states', 'The ferry Solveig ran aground at about 5.40 a.m.'],
      ['C', 'states', 'ran aground at about 5.40 a.m.'], ['D', 'states', 'ran aground at about 5.40 a.m.'],
      ['B', 'states', 'The Solveig ran aground shortly before six'], ['E', 'states', 'The Solveig struck the reef at 5.10'] ] },
    { id: 'c2', centrality: 0.8, members: [
      ['A', 'states', 'At least 14 people were injured'], ['B', 'attributes', 'at least 14 were injured', 's5'],
      ['C', 'states', 'Nine people were hurt'], ['D', 'states', 'Nine people were hurt'], ['F', 'states', 'More than a dozen were injured'] ] },
    { id: 'c3', centrality: 0.7, members: [
      ['B', 'states', 'The ship had been warned twice by the harbour'], ['A', 'attributes', 'a warning of the reef had been sent to the ship', 's1'],
      ['E', 'disputes', 'No warning ever reached us', 's2'], ['F', 'disputes', 'there was no warning', 's4'] ] },
    { id: 'c4', centrality: 0.6, members: [
      ['A', 'states', 'Rescue boats took all 212 passengers off by noon'], ['F', 'states', 'Rescue boats took all 212 passengers off by noon'],
      ['B', 'states', 'By noon all 212 passengers had been taken off'], ['E', 'states', 'All 212 passengers were taken off by noon'] ] },
    { id: 'c5', centrality: 0.2, members: [['B', 'states', 'The ferry’s radar had failed an inspection in January']] },
    { id: 'c6', centrality: 0.1, members: [['E', 'attributes', 'was led ashore last', 's2']] },
  ]),
  utterances: [
    utterance('u1', 'Ines Halvorsen', 'identical', [
      ['C', 'The boats were out within twelve minutes', 'identical'], ['D', 'The boats were out within twelve minutes', 'identical'],
      ['B', 'The boats were out within twelve minutes', 'identical'] ]),
    utterance('u2', 'Tor Aasen', 'meaning_differs', [
      ['E', 'No warning ever reached us, as far as I know', 'identical', 's2'], ['A', 'We never got any warning', 'translated_differently', 's3'],
      ['F', 'there was no warning', 'meaning_differs', 's4'] ]),
  ],
  differences: [
    difference('d1', 'temporal', 2, 'Time differs', '5.40 (A C D F), 5.10 (E); B’s “shortly before six” is coarser.', [
      ['A', '5.40 a.m.', 'about 5.40 a.m.'], ['F', '5.40 a.m.', 'about 5.40 a.m.'], ['C', '5.40 a.m.', 'about 5.40 a.m.'], ['D', '5.40 a.m.', 'about 5.40 a.m.'],
      ['B', 'shortly before six', 'shortly before six'], ['E', '5.10', '5.10'] ], { claim: 'c1' }),
    difference('d2', 'numeric', 2, 'Number of injured differs', '9 (C D), at least 14 (A B), more than 12 (F).', [
      ['A', 'at least 14', 'At least 14'], ['B', 'at least 14', 'at least 14'], ['C', '9', 'Nine'], ['D', '9', 'Nine'],
      ['F', 'more than 12', 'More than a dozen'] ], { claim: 'c2' }),
    difference('d3', 'contradiction', 3, 'Contested: was the ship warned?', 'B tells of a warning in its own voice; E and F have the captain deny it.', [
      ['B', 'warned', 'warned twice'], ['E', 'not warned', 'No warning ever reached us'], ['F', 'not warned', 'no warning'] ], { claim: 'c3' }),
    difference('d4', 'attribution', 2, 'Who says that a warning was sent', 'A has it as a claim of the port authority; B states it.', [
      ['A', 'the port authority', 'The port authority claimed'], ['B', 'the report itself', 'had been warned'] ], { claim: 'c3' }),
    difference('d5', 'wording', 1, 'What the captain said', 'F leaves out “as far as I know” (E).', [
      ['E', 'as far as I know', 'as far as I know'], ['F', 'insisted', 'insisted'] ], { utterance: 'u2' }),
    difference('d6', 'framing', 1, 'Loaded word', 'F has “miracle”.', [['F', 'miracle', 'miracle'], ['A', 'none', 'Rescue boats took']]),
  ],
  timeline: [
    { id: 't1', start: '2026-01', end: '2026-01', precision: 'month', status: 'past', event: 'The ferry’s radar had failed an inspection in January', spans: [at('B', 'The ferry’s radar had failed an inspection in January')] },
    { id: 't2', start: '2026-03-14T05:10', end: '2026-03-14T05:40', precision: 'minute', status: 'past', event: 'The ferry Solveig ran aground at about 5.40 a.m.',
      spans: [at('A', 'The ferry Solveig ran aground at about 5.40 a.m.'), at('E', 'The Solveig struck the reef at 5.10'), at('C', 'ran aground at about 5.40 a.m.')] },
    { id: 't3', start: '2026-03-14', end: '2026-03-14T12:00', precision: 'part_of_day', status: 'past', event: 'Rescue boats took all 212 passengers off by noon', spans: [at('A', 'Rescue boats took all 212 passengers off by noon'), at('B', 'By noon all 212 passengers had been taken off')] },
    { id: 't4', start: '2026-03-16', end: '2026-03-16', precision: 'day', status: 'planned', event: 'it will charter a second ship on Monday', spans: [at('A', 'it will charter a second ship on Monday')] },
    { id: 't5', start: '2026-03-16', end: '2026-03-22', precision: 'week', status: 'possible', event: 'may visit the harbour next week', spans: [at('E', 'may visit the harbour next week')] },
    { id: 't6', start: null, end: null, precision: 'unknown', status: 'past', event: 'The boats were out within twelve minutes', spans: [at('B', 'The boats were out within twelve minutes')] },
  ],
  positions: [
    { id: 'p1', party: 'Union of seamen', issue: 'A public inquiry', stance: 'demands', evidence: [at('A', 'The union of seamen demands an inquiry that is open to the public')], asOf: '2026-03-14' },
    { id: 'p2', party: 'Fjordlink', issue: 'A public inquiry', stance: 'opposes', evidence: [at('B', 'Fjordlink opposes a public inquiry, which it called premature')], asOf: '2026-03-14' },
    { id: 'p3', party: 'Minister of transport', issue: 'A public inquiry', stance: 'supports', evidence: [at('E', 'supports an inquiry')], asOf: null },
    { id: 'p4', party: 'Fjordlink', issue: 'A second ship', stance: 'offers', evidence: [at('A', 'it will charter a second ship on Monday')], asOf: '2026-03-14' },
  ],
  omissions: [
    { report: 'C', claims: ['c3', 'c4'], of: 4 }, { report: 'D', claims: ['c3', 'c4'], of: 4 }, { report: 'E', claims: ['c2'], of: 4 },
  ],
  brief: [
    { span: at('A', 'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said.'), claims: ['c1'] },
    { span: at('A', 'At least 14 people were injured, two of them badly.'), claims: ['c2'] },
    { span: at('B', 'By noon all 212 passengers had been taken off.'), claims: ['c4'] },
  ],
  notices: [
    { code: 'date-unknown', severity: 'warning', message: 'No date of publication was found for report E.', remedy: 'Give it with --date or in the file’s front matter.', place: 'kanal7-translated.txt' },
    { code: 'short-report', severity: 'info', message: 'Report C has fewer than 100 words.', remedy: 'Its silence means less than that of a longer report.' },
  ],
}

/** A letter for the nth report: A to Z, then AA, AB, ... */
export function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))
}

/** A generated story of many reports and claims, for crowding. Deterministic. */
export function crowd(reportCount = 40, claimCount = 120): Comparison {
  const subjects = ['The council', 'The mayor', 'The river', 'A bridge', 'The school', 'The hospital', 'A convoy', 'The market']
  const verbs = ['closed', 'reopened', 'flooded', 'moved', 'asked for help', 'ran out of fuel', 'was searched', 'stood empty']
  const says = (claim: number, report: number) => (claim * 7 + report * 13) % 11 < (claim % 5) + 2 || report === claim % reportCount
  const value = (claim: number, report: number) => ((claim + report) % 9 === 0 ? 'on Sunday' : 'on Monday')
  const words = (claim: number, report: number) =>
    `${subjects[claim % 8]} of district ${claim} ${verbs[(claim * 3) % 8]} ${value(claim, report)}${(claim + report) % 3 === 0 ? ' night' : ''}`
  const reports = Array.from({ length: reportCount }, (_, index) => reportOf({
    id: letter(index), outlet: index % 6 === 5 ? null : `Paper of Town Number ${index + 1}`, file: `report-${index + 1}.txt`,
    published: index % 9 === 8 ? null : `2026-05-${String(4 + (index % 3)).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}:15`,
    title: `Floods in the valley, day ${1 + (index % 3)}`,
    paragraphs: [
      ['title', `Floods in the valley, day ${1 + (index % 3)}`], ['boilerplate', 'Share · Save'],
      ...Array.from({ length: claimCount }, (_, claim) => claim).filter(claim => says(claim, index))
        .map((claim): Paragraph => ['body', `${words(claim, index)}, people there said.`]),
    ],
  }))
  const groups = Array.from({ length: Math.ceil(reportCount / 4) }, (_, group) => group)
    .flatMap(group => {
      const ids = reports.slice(group * 4, group * 4 + 4).map(report => report.id)
      return group % 2 === 0 ? [ids] : ids.map(id => [id])
    })
  const ids = reports.map(report => report.id)
  const specs = Array.from({ length: claimCount }, (_, claim): ClaimSpec => ({
    id: `c${claim}`, centrality: 1 - claim / claimCount,
    members: ids.flatMap((id, report) => (says(claim, report) ? [[id, 'states', words(claim, report)] as const] : [])),
  }))
  return {
    ...emptyComparison, reports, stories: [{ reports: ids }],
    witnesses: groups.map((members, index) => ({
      id: `w${index}`, reports: members, reason: members.length > 1 ? 'They share the narrator’s words in several passages.' : 'Nothing ties it to another report.',
      evidence: [],
    })),
    claims: claimsOf(reports, groups, specs),
    differences: Array.from({ length: claimCount }, (_, claim): Difference[] => {
      const members = ids.flatMap((id, report) => (says(claim, report)
        ? [{ report: id, value: value(claim, report), spans: [spanIn(reports, id, words(claim, report))].map(span => {
            const start = span.start + words(claim, report).indexOf(value(claim, report))
            return { report: id, start, end: start + value(claim, report).length }
          }) }] : []))
      if (new Set(members.map(member => member.value)).size < 2) return []
      return [{ id: `d${claim}`, kind: 'temporal', severity: claim % 4 === 0 ? 2 : 1, title: 'Day differs', note: 'on Monday; on Sunday.', members, claim: `c${claim}` }]
    }).flat(),
  }
}
