import type { Token } from '../../report/annotation.js'

/** What the words are: a clause, a verb, a noun with what is before it, a number, or something else. */
export function formOf(tokens: readonly Token[]): string {
  const told = tokens.filter(({ pos }) => pos !== 'PUNCT')
  const last = told.at(-1)
  if (!last) return 'none'
  const verb = told.some(({ pos }) => pos === 'VERB')
  const noun = told.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')
  if (verb && noun) return 'clause'
  if (verb) return 'verb'
  if (told.some(({ pos }) => pos === 'NUM')) return 'number'
  if (last.pos === 'PROPN') return 'name'
  if (noun) return 'noun'
  if (last.pos === 'ADJ') return 'adjective'
  return 'other'
}
