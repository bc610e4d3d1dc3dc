import fs from 'node:fs'
import path from 'node:path'
import { readWordnet } from '../wordnet/read.ts'
import { shuffled } from './random.ts'

/**
 * Sentences of news: Wikinews articles and interviews in GUM (CC BY), and the Wikipedia sentences of wikigold (CC BY).
 * `folder` holds `gum-news/dep/*.conllu` and `ner-small/wikigold`.
 */
export function newsSentences(folder: string): string[] {
  const dep = path.join(folder, 'gum-news/dep')
  const gum = fs.readdirSync(dep).filter((name) => /^GUM_(news|interview)_/.test(name)).sort().flatMap((name) =>
    [...fs.readFileSync(path.join(dep, name), 'utf8').matchAll(/^# text = (.+)$/gm)].map((match) => match[1]!))
  const wikigold = fs.readFileSync(
    path.join(folder, 'ner-small/wikigold/CONLL-format/data/wikigold.conll.txt'), 'utf8')
  const wiki = wikigold.split(/\n\s*\n/).map((block) =>
    joinTokens(block.split('\n').map((line) => line.split(' ')[0] ?? '').filter((token) => token !== '')))
  return distinct([...gum, ...wiki].filter((sentence) => sentence.length > 2 && !sentence.startsWith('-DOCSTART-')))
}

/** Tokens as a sentence again. */
export function joinTokens(tokens: readonly string[]): string {
  return tokens.join(' ').replace(/ ([,.;:?!%)\]]|'s\b|n't\b)/g, '$1').replace(/([(\[$]) /g, '$1')
}

/** Definitions and examples of WordNet, in an order of chance that is the same in every run. */
export function glosses(): string[] {
  return shuffled(distinct(readWordnet().flatMap((synset) => [synset.definition, ...synset.examples])), 1)
}

/** Words with what they mean ("Moscow, a city of central European Russia ..."), in an order of chance. */
export function definitions(): string[] {
  const sets = readWordnet().filter((synset) => synset.definition !== '')
  return shuffled(distinct(sets.map((synset) => `${synset.lemmas.slice(0, 2).join(', ')}, ${synset.definition}`)), 2)
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)]
}
