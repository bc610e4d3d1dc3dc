import type { Entity, Statement } from '../report/annotation.js'
import type { Edit } from './edit.js'
import { editLayer, type Edited, type LayerOf } from './group.js'

/** The statements as the editor has them: without those that are none, and with the speakers that the editor names. */
export function correctStatements(found: readonly Statement[], edits: readonly Edit[], entities: readonly Entity[]): Edited<Statement> {
  return editLayer(found, edits, statementLayer(entities))
}

function statementLayer(entities: readonly Entity[]): LayerOf<Statement> {
  return {
    what: 'statement',
    letter: 's',
    partition: false,
    spansOf: ({ content }) => content,
    relabel: (statement, { speaker }) => {
      if (speaker === undefined) return statement
      if (speaker === null) return { ...statement, speaker: null }
      const entity = entities.find(({ name }) => name === speaker) ?? entities.find(({ aliases }) => aliases.includes(speaker))
      // The words that named the other speaker name this one no more.
      return { ...statement, speaker: entity ? { name: entity.name, entity: entity.id } : { name: speaker } }
    },
  }
}
