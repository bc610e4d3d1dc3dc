import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findQuotations } from '../../src/annotate/quotation.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { findStatements } from '../../src/annotate/statement/find.js'
import { resolveSpeakers } from '../../src/annotate/statement/speaker.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { AnnotatedReport, Entity, MentionForm, Statement } from '../../src/report/annotation.js'
import type { ZoneRole } from '../../src/report/report.js'

const tagger = createTagger()

function annotate(text: string, id = 'A', role: ZoneRole = 'body'): AnnotatedReport {
  const zones = [{ role, start: 0, end: text.length }]
  const tokens = tokenize(text, tagger)
  return {
    report: {
      id,
      source: {},
      text,
      digest: '',
      language: 'en',
      title: null,
      outlet: null,
      bylines: null,
      agency: null,
      published: null,
      zones,
    },
    tokens,
    sentences: findSentences(text, zones, tokens),
    quotations: findQuotations(text),
    quantities: [],
    times: [],
  }
}

/** `speaker | cue | content … content` of each statement. */
function told(text: string, role: ZoneRole = 'body'): string[] {
  return findStatements(annotate(text, 'A', role)).map((statement) => line(text, statement))
}

function line(text: string, { speaker, cue, content }: Statement): string {
  const words = (span: { start: number; end: number } | null | undefined): string =>
    span ? text.slice(span.start, span.end) : '-'
  return `${words(speaker?.span)} | ${words(cue)} | ${content.map(words).join(' … ')}`
}

test('each form that a report gives speech', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['The mayor said that the bridge was safe.', 'The mayor | said | the bridge was safe'],
    ['The mayor said the bridge was safe.', 'The mayor | said | the bridge was safe'],
    ['“The bridge is safe,” the mayor said.', 'the mayor | said | “The bridge is safe,”'],
    [
      '"The bridge is safe," said Ann Miller, the mayor of Holm.',
      'Ann Miller, the mayor of Holm | said | "The bridge is safe,"',
    ],
    ['The bridge, she said, was safe.', 'she | said | The bridge … was safe'],
    ['“It is safe,” Miller said. “We tested it twice.”', 'Miller | said | “It is safe,” … “We tested it twice.”'],
    ['“It is safe. We tested it,” Miller said.', 'Miller | said | “It is safe. We tested it,”'],
    ['The bridge was safe, according to the harbour board.', 'the harbour board | according to | The bridge was safe'],
    ['According to engineers, the bridge was safe.', 'engineers | According to | the bridge was safe'],
    ['It was, in Ann Miller’s words, “a close call”.', 'Ann Miller | in Ann Miller’s words | “a close call”'],
    [
      'Miller said the bridge was safe and added that tests went on.',
      'Miller | said | the bridge was safe',
      'Miller | added | tests went on',
    ],
    ['Miller told reporters on Monday that the bridge was safe.', 'Miller | told | the bridge was safe'],
    ['Miller said in a statement: “It is safe.”', 'Miller | said | “It is safe.”'],
    ['Miller described the bridge as “sound”.', 'Miller | described | the bridge as “sound”'],
    ['Miller accused the firm of hiding cracks.', 'Miller | accused | the firm of hiding cracks'],
    ['Miller vowed to reopen the bridge.', 'Miller | vowed | to reopen the bridge'],
    [
      'Miller denied the report, calling it nonsense.',
      'Miller | denied | the report',
      'Miller | calling | it nonsense',
    ],
    ['As the Herald reported, the bridge had closed twice.', 'the Herald | reported | the bridge had closed twice'],
    ['The firm made clear it would appeal.', 'The firm | made clear | it would appeal'],
    [
      'Ann Miller, who lives in Holm, warned that floods would come.',
      'Ann Miller, who lives in Holm | warned | floods would come',
    ],
    ['‘We were lucky,’ Miller said.', 'Miller | said | ‘We were lucky,’'],
    ["''We were lucky,'' said Miller.", "Miller | said | ''We were lucky,''"],
    ['«We were lucky», said Miller.', 'Miller | said | «We were lucky»'],
    ['Miller replied:\n“We were lucky.”', 'Miller | replied | “We were lucky.”'],
  ]
  for (const [text, ...expected] of cases) assert.deepEqual(told(text), expected, text)
})

test('what looks like a cue and reports nothing', () => {
  for (const text of [
    'The firm would say more next week.',
    'She did not say where it was.',
    'The plan announced on Monday failed.',
    'The credit reporting agency moved.',
    'He left without saying goodbye.',
    'The club maintains a lead of two points.',
    'The army attacked the town.',
    'A firm called Holm Steel built it.',
    'The verdict highlighted the risks.',
  ])
    assert.deepEqual(told(text), [], text)
})

test('the narrator keeps what is his own', () => {
  assert.deepEqual(told('Miller said the bridge was safe, which nobody believed.'), [
    'Miller | said | the bridge was safe',
  ])
  assert.deepEqual(told('Miller said the bridge was safe, but the firm denied the claim.'), [
    'Miller | said | the bridge was safe',
    'the firm | denied | the claim',
  ])
  assert.deepEqual(told('But Miller confirmed the deaths in an interview with the Herald.'), [
    'Miller | confirmed | the deaths',
  ])
})

test('headlines, transcripts and embedded posts', () => {
  assert.deepEqual(told('Rain again. Why us — Ann Miller (@annmiller) March 3, 2026 She left.'), [
    'Ann Miller | - | Rain again. Why us',
  ])
  assert.deepEqual(told('Mayor: Bridge Will Not Reopen This Year', 'title'), [
    'Mayor | : | Bridge Will Not Reopen This Year',
  ])
  assert.deepEqual(told('MILLER: It is safe. We tested it.\nBAKER: Twice?'), [
    'MILLER | : | It is safe. We tested it.',
    'BAKER | : | Twice?',
  ])
})

test('kind, quoted words and class of the cue', () => {
  const text = 'Miller said the bridge was “sound”, but denied that “all is well.”'
  const [first, second] = findStatements(annotate(text))
  assert.equal(first!.kind, 'mixed')
  assert.deepEqual(
    first!.quoted.map(({ start, end }) => text.slice(start, end)),
    ['sound'],
  )
  assert.equal(second!.kind, 'direct')
  assert.equal(second!.cueClass, 'deny')
  assert.deepEqual(
    second!.quoted.map(({ start, end }) => text.slice(start, end)),
    ['all is well'],
  )
})

test('a run of quoted sentences is one statement, or one each', () => {
  const annotated = annotate('“It is safe,” Miller said. “We tested it twice.” “Go home.”')
  assert.equal(findStatements(annotated).length, 1)
  assert.equal(findStatements(annotated, { mergeRuns: false }).length, 3)
})

/** A registry with the places where each name stands, found by search. */
function registry(
  reports: readonly AnnotatedReport[],
  names: Readonly<Record<string, readonly [Entity['type'], ...string[]]>>,
): Entity[] {
  return Object.entries(names).map(([name, [type, ...aliases]], index) => ({
    id: `e${index}`,
    name,
    type,
    aliases: [name, ...aliases],
    roles: [],
    mentions: reports.flatMap(({ report }) =>
      [name, ...aliases].flatMap((alias) =>
        [...report.text.matchAll(new RegExp(`\\b${alias}\\b`, 'g'))].map(({ index: start }) => ({
          span: { report: report.id, start, end: start + alias.length },
          form: (alias.includes(' ') ? 'full_name' : 'surname') as MentionForm,
        })),
      ),
    ),
  }))
}

function speakers(text: string, names: Parameters<typeof registry>[1]): (string | undefined)[] {
  const reports = [annotate(text)]
  return resolveSpeakers(reports, registry(reports, names), findStatements(reports[0]!)).map(
    ({ speaker }) => speaker?.name,
  )
}

test('speakers by name, pronoun, description and a name to come', () => {
  const people = { 'Ann Miller': ['person', 'Miller'], 'Holm Steel': ['org'] } as const
  assert.deepEqual(speakers('Ann Miller met Bo. Miller said it rained. She added it was cold.', people), [
    'Ann Miller',
    'Ann Miller',
  ])
  assert.deepEqual(speakers('Holm Steel said sales rose. The company added that it would hire.', people), [
    'Holm Steel',
    'Holm Steel',
  ])
  assert.deepEqual(speakers('The town’s mayor, Ann Miller, left. The mayor said it rained.', people), ['Ann Miller'])
  assert.deepEqual(speakers('A senior aide said it rained. Ann Miller said it would stop.', people), [
    'Ann Miller',
    'Ann Miller',
  ])
  assert.deepEqual(speakers('A spokesman for Holm Steel said it rained.', people), ['Holm Steel'])
})

test('an unresolved speaker keeps the words that stand there', () => {
  assert.deepEqual(speakers('Two officials said it rained.', {}), ['Two officials'])
  assert.deepEqual(speakers('Carla Perez said it rained. Perez said it was cold.', {}), ['Carla Perez', 'Carla Perez'])
})

const pieces = fc.constantFrom(
  'Miller',
  ' said ',
  'that',
  ' ',
  ', ',
  '.',
  '\n',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "''",
  ':',
  ' according to ',
  'the mayor',
  ' told ',
  'reporters',
  ' it rained',
  '—',
  '(',
  ')',
  '🌧',
  'العربية',
  '\r\n',
  ' and added ',
  ' who ',
  ', which ',
  'said',
  'in his words',
  ' claims that ',
)

test('whatever the text, spans lie in it, in order, and never overlap within a statement', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const statements = findStatements(annotate(text))
      assert.deepEqual(
        statements.map(({ id }) => id),
        statements.map((_, index) => `A-s${index + 1}`),
      )
      for (const { content, quoted, speaker, cue } of statements) {
        assert.ok(content.length > 0)
        for (const span of [...content, ...quoted, ...(cue ? [cue] : []), ...(speaker?.span ? [speaker.span] : [])]) {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length)
        }
        for (let at = 1; at < content.length; at++) assert.ok(content[at]!.start >= content[at - 1]!.end)
        if (speaker?.span) assert.equal(speaker.name, text.slice(speaker.span.start, speaker.span.end))
      }
      assert.deepEqual(findStatements(annotate(text)), statements)
    }),
    { numRuns: 300 },
  )
})

test('hostile text stays quick', () => {
  for (const text of [
    'said '.repeat(20000),
    '"'.repeat(50000),
    '“a” said b, '.repeat(5000),
    "it's 'so ".repeat(10000),
    'x'.repeat(100000),
    'a, '.repeat(30000) + 'said',
  ]) {
    const annotated = annotate(text)
    const start = performance.now()
    resolveSpeakers([annotated], [], findStatements(annotated))
    const took = performance.now() - start
    assert.ok(took < 5000, `${text.slice(0, 20)}: ${took} ms`)
  }
})
