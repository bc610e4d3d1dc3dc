import type {
  ComparedReport,
  Comparison,
  Difference,
  DifferenceKind,
  Utterance,
  UtteranceLabel,
} from '../../src/report/comparison.js'
import type { Statement } from '../../src/report/annotation.js'
import { claimsOf, emptyComparison, reportOf, spanIn } from './fixture.js'
import type { ReportSpec } from './fixture.js'

const ferrySpecs: readonly ReportSpec[] = [
  {
    id: 'A',
    outlet: 'Northern Post',
    file: 'northern-post.txt',
    published: '2026-03-14T11:20',
    title: 'Ferry aground in Halden Sound',
    paragraphs: [
      ['title', 'Ferry aground in Halden Sound'],
      ['byline', 'By Marta Lind'],
      ['date', '14 March 2026, 11:20'],
      [
        'body',
        'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said. At least 14 people were injured, two of them badly.',
      ],
      ['caption', 'The Solveig on Brisk Reef, seen from the harbour wall.'],
      [
        'body',
        'The port authority claimed that a warning of the reef had been sent to the ship. “We never got any warning,” said the captain, Tor Aasen.',
      ],
      ['boilerplate', 'READ MORE: Storm warning for the weekend'],
      [
        'body',
        'Rescue boats took all 212 passengers off by noon. The operator, Fjordlink, says that it will charter a second ship on Monday. The union of seamen demands an inquiry that is open to the public.',
      ],
    ],
  },
  {
    id: 'B',
    outlet: 'Coast Herald',
    file: 'coast-herald.txt',
    published: '2026-03-14T13:45',
    title: 'Ferry on the rocks off Halden, 14 hurt',
    url: 'https://coast-herald.example/ferry',
    paragraphs: [
      ['title', 'Ferry on the rocks off Halden, 14 hurt'],
      ['boilerplate', 'Share · Save · Menu'],
      [
        'body',
        'The Solveig ran aground shortly before six, according to a passenger, and took water at once. Hospitals said at least 14 were injured.',
      ],
      [
        'body',
        'The ship had been warned twice by the harbour. “The boats were out within twelve minutes,” said Ines Halvorsen, the director of the port. By noon all 212 passengers had been taken off.',
      ],
      [
        'body',
        'The ferry’s radar had failed an inspection in January. Fjordlink opposes a public inquiry, which it called premature.',
      ],
    ],
  },
  {
    id: 'C',
    outlet: 'Agence Mer',
    file: 'agence-mer.txt',
    published: '2026-03-14T06:31',
    title: 'URGENT Ferry aground in Halden Sound',
    agency: 'Agence Mer',
    paragraphs: [
      ['title', 'URGENT Ferry aground in Halden Sound'],
      ['agency_credit', '(Agence Mer)'],
      [
        'body',
        'A ferry with more than 200 people on board ran aground at about 5.40 a.m. in Halden Sound. Nine people were hurt, the coastguard said.',
      ],
      ['body', '“The boats were out within twelve minutes,” the port’s director, Ines Halvorsen, said.'],
    ],
  },
  {
    id: 'D',
    outlet: 'Daily Ledger',
    file: 'daily-ledger.txt',
    published: '2026-03-14T08:02',
    title: 'Ferry runs aground in Halden Sound',
    agency: 'Agence Mer',
    paragraphs: [
      ['title', 'Ferry runs aground in Halden Sound'],
      [
        'body',
        'A ferry with more than 200 people on board ran aground at about 5.40 a.m. in Halden Sound. Nine people were hurt, the coastguard said.',
      ],
      ['body', '“The boats were out within twelve minutes,” the port’s director, Ines Halvorsen, said.'],
      ['agency_credit', 'Reporting by Agence Mer'],
    ],
  },
  {
    id: 'E',
    outlet: null,
    file: 'kanal7-translated.txt',
    published: null,
    title: 'Ferry strikes reef, captain denies he was warned',
    language: 'en',
    paragraphs: [
      ['boilerplate', 'Share · Save · Menu · Live: football'],
      ['title', 'Ferry strikes reef, captain denies he was warned'],
      [
        'body',
        'The Solveig struck the reef at 5.10 in clear weather, with 212 passengers on board, the coastguard’s log shows.',
      ],
      ['boilerplate', 'READ MORE: Storm warning for the weekend'],
      ['body', '“No warning ever reached us, as far as I know,” said the captain, Tor Aasen, who was led ashore last.'],
      [
        'body',
        'All 212 passengers were taken off by noon by boats from Halden and two fishing vessels. The minister of transport, who supports an inquiry, may visit the harbour next week.',
      ],
    ],
  },
  {
    id: 'F',
    outlet: 'The Meridian',
    file: 'meridian.txt',
    published: '2026-03-15T09:40',
    title: 'Halden ferry: what we know',
    language: 'en',
    paragraphs: [
      ['title', 'Halden ferry: what we know'],
      ['deck', 'A day after the grounding, questions for the port.'],
      [
        'body',
        'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said. More than a dozen were injured, two of them badly.',
      ],
      [
        'body',
        'The captain insisted there was no warning. Rescue boats took all 212 passengers off by noon, in what one paper called a miracle.',
      ],
      ['photo_credit', 'Photo: J. Orre / Meridian'],
    ],
  },
]

const ferryReports: readonly ComparedReport[] = ferrySpecs.map(reportOf)

const ferryWitnesses = [['A', 'F'], ['C', 'D'], ['B'], ['E']]

function statement(id: string, report: string, kind: Statement['kind'], speaker: string, words: string): Statement {
  const span = spanIn(ferryReports, report, words)
  return {
    id,
    report,
    kind,
    speaker: { name: speaker },
    cue: null,
    cueClass: 'neutral',
    content: [span],
    quoted: kind === 'direct' ? [span] : [],
    confidence: 0.9,
  }
}

function difference(
  id: string,
  kind: DifferenceKind,
  severity: 1 | 2 | 3,
  title: string,
  note: string,
  members: readonly (readonly [report: string, value: string, words: string])[],
  link: { claim?: string; utterance?: string } = {},
): Difference {
  return {
    id,
    kind,
    severity,
    title,
    note,
    ...link,
    members: members.map(([report, value, words]) => ({ report, value, spans: [spanIn(ferryReports, report, words)] })),
  }
}

function utterance(
  id: string,
  speaker: string,
  label: UtteranceLabel,
  members: readonly (readonly [report: string, words: string, label: UtteranceLabel, statement?: string])[],
): Utterance {
  return {
    id,
    speaker,
    label,
    members: members.map(([report, words, own, said]) => ({
      span: spanIn(ferryReports, report, words),
      label: own,
      ...(said ? { statement: said } : {}),
    })),
  }
}

const at = (id: string, words: string) => spanIn(ferryReports, id, words)

/** An invented story in six reports of four witnesses: all views have something to show. */
export const ferry: Comparison = {
  ...emptyComparison,
  reports: ferryReports,
  stories: [{ reports: ['A', 'B', 'C', 'D', 'E', 'F'] }],
  witnesses: [
    {
      id: 'w1',
      reports: ['A', 'F'],
      reason: 'F repeats 2 passages of A in the narrator’s words.',
      evidence: [
        {
          a: at(
            'A',
            'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said.',
          ),
          b: at(
            'F',
            'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said.',
          ),
        },
        {
          a: at('A', 'Rescue boats took all 212 passengers off by noon.'),
          b: at('F', 'Rescue boats took all 212 passengers off by noon, in what one paper called a miracle.'),
        },
      ],
    },
    {
      id: 'w2',
      reports: ['C', 'D'],
      reason: 'agency copy of Agence Mer, credited in D.',
      evidence: [
        {
          a: at('C', 'A ferry with more than 200 people on board ran aground'),
          b: at('D', 'A ferry with more than 200 people on board ran aground'),
        },
      ],
    },
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
    {
      id: 'c1',
      centrality: 0.95,
      members: [
        ['A', 'states', 'The ferry Solveig ran aground at about 5.40 a.m.'],
        ['F', 'states', 'The ferry Solveig ran aground at about 5.40 a.m.'],
        ['C', 'states', 'ran aground at about 5.40 a.m.'],
        ['D', 'states', 'ran aground at about 5.40 a.m.'],
        ['B', 'states', 'The Solveig ran aground shortly before six'],
        ['E', 'states', 'The Solveig struck the reef at 5.10'],
      ],
    },
    {
      id: 'c2',
      centrality: 0.8,
      members: [
        ['A', 'states', 'At least 14 people were injured'],
        ['B', 'attributes', 'at least 14 were injured', 's5'],
        ['C', 'states', 'Nine people were hurt'],
        ['D', 'states', 'Nine people were hurt'],
        ['F', 'states', 'More than a dozen were injured'],
      ],
    },
    {
      id: 'c3',
      centrality: 0.7,
      members: [
        ['B', 'states', 'The ship had been warned twice by the harbour'],
        ['A', 'attributes', 'a warning of the reef had been sent to the ship', 's1'],
        ['E', 'disputes', 'No warning ever reached us', 's2'],
        ['F', 'disputes', 'there was no warning', 's4'],
      ],
    },
    {
      id: 'c4',
      centrality: 0.6,
      members: [
        ['A', 'states', 'Rescue boats took all 212 passengers off by noon'],
        ['F', 'states', 'Rescue boats took all 212 passengers off by noon'],
        ['B', 'states', 'By noon all 212 passengers had been taken off'],
        ['E', 'states', 'All 212 passengers were taken off by noon'],
      ],
    },
    { id: 'c5', centrality: 0.2, members: [['B', 'states', 'The ferry’s radar had failed an inspection in January']] },
    { id: 'c6', centrality: 0.1, members: [['E', 'attributes', 'was led ashore last', 's2']] },
  ]),
  utterances: [
    utterance('u1', 'Ines Halvorsen', 'identical', [
      ['C', 'The boats were out within twelve minutes', 'identical'],
      ['D', 'The boats were out within twelve minutes', 'identical'],
      ['B', 'The boats were out within twelve minutes', 'identical'],
    ]),
    utterance('u2', 'Tor Aasen', 'meaning_differs', [
      ['E', 'No warning ever reached us, as far as I know', 'identical', 's2'],
      ['A', 'We never got any warning', 'translated_differently', 's3'],
      ['F', 'there was no warning', 'meaning_differs', 's4'],
    ]),
  ],
  differences: [
    difference(
      'd1',
      'temporal',
      2,
      'Time differs',
      '5.40 (A C D F), 5.10 (E); B’s “shortly before six” is coarser.',
      [
        ['A', '5.40 a.m.', 'about 5.40 a.m.'],
        ['F', '5.40 a.m.', 'about 5.40 a.m.'],
        ['C', '5.40 a.m.', 'about 5.40 a.m.'],
        ['D', '5.40 a.m.', 'about 5.40 a.m.'],
        ['B', 'shortly before six', 'shortly before six'],
        ['E', '5.10', '5.10'],
      ],
      { claim: 'c1' },
    ),
    difference(
      'd2',
      'numeric',
      2,
      'Number of injured differs',
      '9 (C D), at least 14 (A B), more than 12 (F).',
      [
        ['A', 'at least 14', 'At least 14'],
        ['B', 'at least 14', 'at least 14'],
        ['C', '9', 'Nine'],
        ['D', '9', 'Nine'],
        ['F', 'more than 12', 'More than a dozen'],
      ],
      { claim: 'c2' },
    ),
    difference(
      'd3',
      'contradiction',
      3,
      'Contested: was the ship warned?',
      'B tells of a warning in its own voice; E and F have the captain deny it.',
      [
        ['B', 'warned', 'warned twice'],
        ['E', 'not warned', 'No warning ever reached us'],
        ['F', 'not warned', 'no warning'],
      ],
      { claim: 'c3' },
    ),
    difference(
      'd4',
      'attribution',
      2,
      'Who says that a warning was sent',
      'A has it as a claim of the port authority; B states it.',
      [
        ['A', 'the port authority', 'The port authority claimed'],
        ['B', 'the report itself', 'had been warned'],
      ],
      { claim: 'c3' },
    ),
    difference(
      'd5',
      'wording',
      1,
      'What the captain said',
      'F leaves out “as far as I know” (E).',
      [
        ['E', 'as far as I know', 'as far as I know'],
        ['F', 'insisted', 'insisted'],
      ],
      { utterance: 'u2' },
    ),
    difference('d6', 'framing', 1, 'Loaded word', 'F has “miracle”.', [
      ['F', 'miracle', 'miracle'],
      ['A', 'none', 'Rescue boats took'],
    ]),
  ],
  timeline: [
    {
      id: 't1',
      start: '2026-01',
      end: '2026-01',
      precision: 'month',
      status: 'past',
      event: 'The ferry’s radar had failed an inspection in January',
      spans: [at('B', 'The ferry’s radar had failed an inspection in January')],
    },
    {
      id: 't2',
      start: '2026-03-14T05:10',
      end: '2026-03-14T05:40',
      precision: 'minute',
      status: 'past',
      event: 'The ferry Solveig ran aground at about 5.40 a.m.',
      spans: [
        at('A', 'The ferry Solveig ran aground at about 5.40 a.m.'),
        at('E', 'The Solveig struck the reef at 5.10'),
        at('C', 'ran aground at about 5.40 a.m.'),
      ],
    },
    {
      id: 't3',
      start: '2026-03-14',
      end: '2026-03-14T12:00',
      precision: 'part_of_day',
      status: 'past',
      event: 'Rescue boats took all 212 passengers off by noon',
      spans: [
        at('A', 'Rescue boats took all 212 passengers off by noon'),
        at('B', 'By noon all 212 passengers had been taken off'),
      ],
    },
    {
      id: 't4',
      start: '2026-03-16',
      end: '2026-03-16',
      precision: 'day',
      status: 'planned',
      event: 'it will charter a second ship on Monday',
      spans: [at('A', 'it will charter a second ship on Monday')],
    },
    {
      id: 't5',
      start: '2026-03-16',
      end: '2026-03-22',
      precision: 'week',
      status: 'possible',
      event: 'may visit the harbour next week',
      spans: [at('E', 'may visit the harbour next week')],
    },
    {
      id: 't6',
      start: null,
      end: null,
      precision: 'unknown',
      status: 'past',
      event: 'The boats were out within twelve minutes',
      spans: [at('B', 'The boats were out within twelve minutes')],
    },
  ],
  positions: [
    {
      id: 'p1',
      party: 'Union of seamen',
      issue: 'A public inquiry',
      stance: 'demands',
      evidence: [at('A', 'The union of seamen demands an inquiry that is open to the public')],
      asOf: '2026-03-14',
    },
    {
      id: 'p2',
      party: 'Fjordlink',
      issue: 'A public inquiry',
      stance: 'opposes',
      evidence: [at('B', 'Fjordlink opposes a public inquiry, which it called premature')],
      asOf: '2026-03-14',
    },
    {
      id: 'p3',
      party: 'Minister of transport',
      issue: 'A public inquiry',
      stance: 'supports',
      evidence: [at('E', 'supports an inquiry')],
      asOf: null,
    },
    {
      id: 'p4',
      party: 'Fjordlink',
      issue: 'A second ship',
      stance: 'offers',
      evidence: [at('A', 'it will charter a second ship on Monday')],
      asOf: '2026-03-14',
    },
  ],
  proposals: [],
  nextSteps: [],
  omissions: [
    { report: 'C', claims: ['c3', 'c4'], of: 4 },
    { report: 'D', claims: ['c3', 'c4'], of: 4 },
    { report: 'E', claims: ['c2'], of: 4 },
  ],
  brief: [
    {
      span: at(
        'A',
        'The ferry Solveig ran aground at about 5.40 a.m. on Saturday in Halden Sound, the coastguard said.',
      ),
      claims: ['c1'],
    },
    { span: at('A', 'At least 14 people were injured, two of them badly.'), claims: ['c2'] },
    { span: at('B', 'By noon all 212 passengers had been taken off.'), claims: ['c4'] },
  ],
  notices: [
    {
      code: 'date-unknown',
      severity: 'warning',
      message: 'No date of publication was found for report E.',
      remedy: 'Give it with --date or in the file’s front matter.',
      place: 'kanal7-translated.txt',
    },
    {
      code: 'short-report',
      severity: 'info',
      message: 'Report C has fewer than 100 words.',
      remedy: 'Its silence means less than that of a longer report.',
    },
  ],
}
