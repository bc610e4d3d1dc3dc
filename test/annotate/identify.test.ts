import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { identifyEntities } from '../../src/annotate/entity/identify.js'
import type { Entity, EntityType } from '../../src/report/annotation.js'
import type { KnownItem } from '../../src/report/known-item.js'

function entity(name: string, type: EntityType, aliases: readonly string[] = [name]): Entity {
  return { id: 'e1', name, type, aliases, roles: [], mentions: [] }
}

function item(id: string, label: string, kind: EntityType | null, aliases: readonly string[] = []): KnownItem {
  return { id, label, aliases, kind }
}

function idOf(one: Entity, ...items: KnownItem[]): string | undefined {
  return identifyEntities([one], items).entities[0]!.wikidata
}

test('one item of the name and the kind gives its id', () => {
  assert.equal(idOf(entity('Jélena Orvath', 'person'), item('Q1', 'Jelena Orvath', 'person')), 'Q1')
  assert.equal(idOf(entity('Hallin Dam', 'facility'), item('Q2', 'The Hallin dam', 'place')), 'Q2')
  assert.equal(idOf(entity('Orvath', 'person', ['Orvath', 'Jelena Orvath']), item('Q1', 'Jelena Orvath', 'person')), 'Q1')
  assert.equal(idOf(entity('Dravna', 'place'), item('Q3', 'Republic of Dravna', 'place', ['Dravna'])), 'Q3')
})

test('doubt gives none, and is counted', () => {
  const twice = [item('Q1', 'Ann Lee', 'person'), item('Q2', 'Lee Ann', 'person', ['Ann Lee'])]
  assert.deepEqual(identifyEntities([entity('Ann Lee', 'person')], twice), { entities: [entity('Ann Lee', 'person')], found: 0, ambiguous: 1 })
  assert.equal(idOf(entity('Ann Lee', 'person'), item('Q1', 'Ann Lee', 'org')), undefined)
  assert.equal(idOf(entity('Ann Lee', 'person'), item('Q1', 'Ann Lee', null)), undefined)
  assert.equal(idOf(entity('Lee', 'person'), item('Q1', 'Lee', 'person')), undefined)
  assert.equal(idOf(entity('Ann Lee', 'person'), ...twice.slice(0, 1), { ...twice[0]!, aliases: ['A. Lee'] }), 'Q1')
})

test('entities keep all else, and the order of the items does not matter', () => {
  const names = fc.constantFrom('Ann Lee', 'Bo Rask', 'Dravna', 'Hallin Dam')
  const kinds = fc.constantFrom<EntityType>('person', 'org', 'place', 'facility')
  const items = fc.array(fc.tuple(fc.constantFrom('Q1', 'Q2', 'Q3'), names, kinds).map(([id, label, kind]) => item(id, label, kind)))
  fc.assert(fc.property(fc.array(fc.tuple(names, kinds).map(([name, type]) => entity(name, type))), items, (entities, known) => {
    const found = identifyEntities(entities, known)
    assert.deepEqual(found, identifyEntities(entities, [...known].reverse()))
    assert.deepEqual(found.entities.map(({ wikidata: _id, ...rest }) => rest), entities)
    assert.equal(found.found, found.entities.filter(({ wikidata }) => wikidata !== undefined).length)
  }))
})
