import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findEntities } from '../../src/annotate/entity/entity.js'
import { findQuotations } from '../../src/annotate/quotation.js'
import { findSentences } from '../../src/annotate/sentence.js'
import { tokenize } from '../../src/annotate/token.js'
import { createTagger } from '../../src/lexicon/tagger.js'
import type { AnnotatedReport, Entity } from '../../src/report/annotation.js'
import type { Zone } from '../../src/report/report.js'

const tagger = createTagger()

function annotated(id: string, text: string, zones?: readonly Zone[]): AnnotatedReport {
  const given = zones ?? (text === '' ? [] : [{ role: 'body' as const, start: 0, end: text.length }])
  const tokens = tokenize(text, tagger)
  return {
    report: {
      id,
      source: { file: id },
      text,
      digest: '',
      language: 'en',
      title: null,
      outlet: null,
      bylines: null,
      agency: null,
      published: null,
      zones: given,
    },
    tokens,
    sentences: findSentences(text, given, tokens),
    quotations: findQuotations(text),
    quantities: [],
    times: [],
  }
}

function story(...texts: string[]): {
  entities: Entity[]
  called: (name: string) => Entity
  words: (entity: Entity, form?: string) => string[]
} {
  const reports = texts.map((text, at) => annotated(String.fromCharCode(65 + at), text))
  const entities = findEntities(reports)
  const byId = new Map(reports.map(({ report }) => [report.id, report.text]))
  return {
    entities,
    called: (name) => {
      const found = entities.filter((entity) => entity.name === name)
      assert.equal(
        found.length,
        1,
        `one entity called ${name} among ${entities.map((entity) => entity.name).join(', ')}`,
      )
      return found[0]!
    },
    words: (entity, form) =>
      entity.mentions
        .filter((mention) => form === undefined || mention.form === form)
        .map(({ span }) => byId.get(span.report)!.slice(span.start, span.end)),
  }
}

describe('persons', () => {
  it('joins spellings, initials, titles and surnames across reports', () => {
    const { called, words } = story(
      'Ukrainian President Danylo Marchenskyy met Oleh V. Bondar on Tuesday. Marchenskyy said the talks went well.',
      'Danylo Marchensky praised Mr Bondar. “We are close,” Marchensky said.',
    )
    const president = called('Danylo Marchensky')
    assert.equal(president.type, 'person')
    assert.deepEqual(words(president, 'full_name'), ['Danylo Marchenskyy', 'Danylo Marchensky'])
    assert.deepEqual(words(president, 'surname'), ['Marchenskyy', 'Marchensky'])
    assert.deepEqual(words(president, 'title'), ['Ukrainian President'])
    assert.deepEqual(words(called('Oleh V. Bondar'), 'surname'), ['Bondar'])
  })

  it('keeps two persons of one surname apart where given names tell them', () => {
    const { called } = story('Anna Keller and Peter Keller were on board. Peter Keller, 45, is a pilot.')
    assert.equal(called('Anna Keller').mentions.length, 1)
    assert.ok(called('Peter Keller').mentions.length >= 2)
  })

  it('collects roles from titles and appositions and reads descriptions by them', () => {
    const { called, words } = story(
      'Maria Lindqvist, the head of the Nordic Harbour Authority, spoke on Monday. US special envoy Carl Brandt listened.',
      'The US envoy left early, officials said. Carl Brandt did not comment.',
    )
    const reports = [
      'Maria Lindqvist, the head of the Nordic Harbour Authority, spoke on Monday. US special envoy Carl Brandt listened.',
    ]
    const role = called('Maria Lindqvist').roles[0]!
    assert.equal(reports[0]!.slice(role.start, role.end), 'the head of the Nordic Harbour Authority')
    assert.deepEqual(words(called('Carl Brandt'), 'title'), ['US special envoy'])
    assert.deepEqual(words(called('Carl Brandt'), 'nominal'), ['The US envoy'])
  })

  it('does not give a description to somebody who was never described so', () => {
    const { entities, words } = story(
      'Ivan Horvat, a farmer, watched. A Nato spokesman said the convoy had left. The spokesman gave no number.',
    )
    for (const entity of entities.filter(({ type }) => type === 'person')) {
      assert.ok(!words(entity).some((text) => /spokesman/.test(text)))
    }
  })

  it('takes an indefinite speaker for the person whom the next sentence names in that office', () => {
    const { called, words } = story(
      'The talks failed, a close aide to the Chilean president said.\nPavel Orlov, an aide to the Chilean president, told reporters that more work was needed.',
    )
    assert.ok(words(called('Pavel Orlov'), 'nominal').includes('a close aide to the Chilean president'))
  })

  it('gives pronouns to the one person they can mean, and to nobody where two could be meant', () => {
    const one = story('Laura Stein arrived late. She said the road was closed.')
    assert.deepEqual(one.words(one.called('Laura Stein'), 'pronoun'), ['She'])
    const two = story('Officials saw Peter Stein with Mark Olsen near the gate before he left.')
    assert.equal(two.entities.flatMap(({ mentions }) => mentions).filter(({ form }) => form === 'pronoun').length, 0)
  })
})

describe('bodies', () => {
  it('joins a name with its short form, its legal form and its acronym', () => {
    const { called, words } = story(
      'Northern Lake Airways (NLA) said its flight turned back. Shares of Varga Electronics Co Ltd fell.',
      'NLA apologised. The airline said it would pay. Varga Electronics did not comment; Varga rose later.',
    )
    assert.deepEqual(words(called('Northern Lake Airways'), 'name'), ['Northern Lake Airways', 'NLA', 'NLA'])
    assert.deepEqual(words(called('Northern Lake Airways'), 'nominal'), ['The airline'])
    assert.equal(words(called('Varga Electronics'), 'name').length, 3)
  })

  it('keeps lists within one name and cuts a person off a body', () => {
    const { called } = story(
      'The Securities and Exchange Commission sued. The Ministry of Health, Labour and Welfare agreed. Officials quoted the Refugee Council Anna Solberg leads.',
    )
    assert.equal(called('Securities and Exchange Commission').type, 'org')
    assert.equal(called('Ministry of Health, Labour and Welfare').type, 'org')
    assert.equal(called('Anna Solberg').type, 'person')
  })

  it('knows what belongs to a state and has no name of its own', () => {
    const { called, words } = story(
      'A truck hit the German consulate in Herat. The consulate was empty. Ukrainian forces held the line.',
    )
    const consulate = called('German consulate')
    assert.equal(consulate.type, 'facility')
    assert.deepEqual(words(consulate), ['German consulate', 'consulate'])
    assert.equal(called('Ukrainian forces').type, 'org')
  })
})

describe('places', () => {
  it('joins a state with its adjectives, people and acronyms', () => {
    const { called, words } = story(
      'The US and American troops left the United States. U.S. officials and two Americans stayed. He paid US$5.',
    )
    assert.deepEqual(words(called('United States')), ['US', 'American', 'United States', 'U.S.', 'Americans'])
  })

  it('reads a capital that acts as its state, and one where things happen as a city', () => {
    const { called, words } = story(
      'Russia rejected the offer. Moscow said the plan was wrong. The envoys met in Moscow on Monday.',
    )
    assert.deepEqual(words(called('Russia'), 'metonym'), ['Moscow'])
    assert.deepEqual(words(called('Moscow')), ['Moscow'])
  })

  it('parts the building from the institution', () => {
    const { entities } = story('The Kremlin said talks would go on. They met at the Kremlin.')
    assert.deepEqual(
      entities
        .filter(({ name }) => name === 'Kremlin')
        .map(({ type }) => type)
        .sort(),
      ['facility', 'org'],
    )
  })

  it('leaves a common word at the head of a sentence, and a name in a headline that no body knows', () => {
    const text = 'Negotiators Hail Breakthrough In Long Dispute\nNegotiators met in Oslo. Talks went on.'
    const { entities } = story(text)
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Oslo'],
    )
  })
})

describe('laws', () => {
  const word = fc.constantFrom(
    'Anna',
    'Smith',
    'Oslo',
    'the',
    'of',
    'and',
    'US',
    'U.S.',
    'Ministry',
    'said',
    ',',
    '.',
    '“',
    '”',
    "'s",
    '’s',
    'President',
    'he',
    'Al-Rashid',
    'al-Rashid',
    'Jean-Luc',
    '\n',
    '(',
    ')',
    '🙂',
    'مرحبا',
    '12',
    'Inc.',
    'Flight',
    '175',
    'de',
    'Kyiv',
    'Russian',
    'aide',
    'to',
    'THE',
    'ALL',
    'CAPS',
    '$',
    'a',
    'senior',
    'airline',
    '\r\n',
    'é',
    'Mr',
    'It',
    'she',
  )
  const texts = fc.array(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 3 },
  )

  it('gives spans within the text that are trimmed, and none twice in one entity', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const reports = list.map((text, at) => annotated(`R${at}`, text))
        for (const entity of findEntities(reports)) {
          const seen = new Set<string>()
          for (const { span } of [...entity.mentions, ...entity.roles.map((role) => ({ span: role }))]) {
            const text = reports.find(({ report }) => report.id === span.report)!.report.text
            const shown = text.slice(span.start, span.end)
            assert.ok(span.start >= 0 && span.end <= text.length && shown !== '' && shown.trim() === shown)
          }
          for (const { span } of entity.mentions) {
            const key = `${span.report} ${span.start} ${span.end}`
            assert.ok(!seen.has(key), `${key} twice`)
            seen.add(key)
          }
        }
      }),
      { numRuns: 150, examples: [[['Russian Flight 412 rose.']], [['The Russian Airways Flight 412 rose.']]] },
    )
  })

  it('says the same of the same reports every time', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const reports = list.map((text, at) => annotated(`R${at}`, text))
        assert.deepEqual(findEntities(reports), findEntities(reports))
      }),
      { numRuns: 40 },
    )
  })

  it('leaves credits and boilerplate alone', () => {
    const text = 'By Anna Smith\nOslo is calm.'
    const zones: Zone[] = [
      { role: 'byline', start: 0, end: 13 },
      { role: 'body', start: 14, end: text.length },
    ]
    assert.deepEqual(
      findEntities([annotated('A', text, zones)]).map(({ name }) => name),
      ['Oslo'],
    )
  })

  it('stays quick on one sentence of names without an end', () => {
    const start = process.cpuUsage().user
    findEntities([annotated('A', 'Anna Smith of Oslo and the Ministry of '.repeat(2500))])
    findEntities([annotated('B', 'Aa'.repeat(50_000))])
    assert.ok(process.cpuUsage().user - start < 5e6)
  })
})
