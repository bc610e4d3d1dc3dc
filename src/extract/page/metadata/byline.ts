import { isTag, type Element } from 'domhandler'
import { WRITER_NAMES } from '../../../lexicon/page-bylines.js'
import { AUTHOR_METAS } from '../../../lexicon/page-meta.js'
import { any, leadsToProfile, type PageFacts, type Spot } from './facts.js'
import type { PageField } from './field.js'
import { beginsByline, signersOf, type Signers } from './people.js'
import type { ArticleRecord } from './record.js'
import { fold, wordsOf } from './words.js'

export interface Bylines {
  readonly bylines: PageField<readonly string[]> | null
  readonly agency: PageField<string> | null
}

/** Where a page shows its title, for telling which bylines stand near. */
const NEAR = 2500
const LONGEST = 260
/** Scores below which a shown byline is none, and from which it is beyond doubt. */
const LEAST = 1.7
const SURE = 5
/** From here a byline beside the article wins over any among other articles, comments or navigation. */
const LIKELY = 2.5

interface Shown {
  readonly signers: Signers
  readonly score: number
  readonly apart: boolean
  readonly element: Element
}

/**
 * Who signs the article: the page's record of it, its `meta`s, or the byline that it shows, each checked against the
 * others.
 */
export function readBylines(
  facts: PageFacts,
  records: readonly ArticleRecord[],
  sites: readonly string[],
  language: string | null,
  titleAt: number | null,
): Bylines {
  const [record] = records
  const of = (values: readonly string[]): Signers =>
    join(values.slice(0, 40).map((value) => signersOf(value, language, sites)))
  const recorded = of(record?.authors ?? [])
  const signed = of(record?.signers ?? [])
  const metas = AUTHOR_METAS.map((name) =>
    of(facts.metas.get(name)?.filter((value) => !/^https?:/i.test(value.trim())) ?? []),
  )
  const meta = metas.find((signers) => signers.persons.length > 0) ?? null
  const shown = visible(facts, sites, language, titleAt)
  const signing = shown.filter(({ signers, score }) => signers.persons.length > 0 && score >= LEAST)
  const best = signing.find(({ apart, score }) => !apart && score >= LIKELY) ?? signing[0]
  const persons = fuller(recorded.persons.length > 0 ? recorded.persons : (meta?.persons ?? []), best)
  // Where no person signs, the outlet may.
  const houses =
    [signed.persons, recorded.outlets, signed.outlets, ...metas.map(({ outlets }) => outlets)].find(
      (list) => list.length > 0,
    ) ?? []
  const names = persons.length > 0 ? persons : (best?.signers.persons ?? houses)
  const showing = shown.find(({ signers }) =>
    signers.persons.some((person) => names.some((name) => fold(name) === fold(person))),
  )
  const agencies = [
    recorded,
    signed,
    ...metas,
    ...shown.filter(({ score }) => score >= LEAST + 1).map(({ signers }) => signers),
  ].flatMap((signers) => signers.agencies)
  const agencyShown = shown.find(({ signers }) => signers.agencies.includes(agencies[0] ?? ''))
  const told = [recorded, signed, ...metas].some((signers) => signers.agencies.length > 0)
  return {
    bylines:
      names.length === 0
        ? null
        : {
            value: names,
            basis: persons.length > 0 || best === undefined ? 'metadata' : 'stated',
            ...(showing === undefined ? {} : { element: showing.element }),
          },
    agency:
      agencies.length === 0
        ? null
        : {
            value: agencies[0]!,
            basis: told ? 'metadata' : 'stated',
            ...(agencyShown === undefined ? {} : { element: agencyShown.element }),
          },
  }
}

/** The byline that the page shows, where its record holds but an account's name. */
function fuller(names: readonly string[], best: Shown | undefined): readonly string[] {
  const accounts = names.length > 0 && names.every((name) => /^[\p{Ll}\d._-]+$/u.test(name))
  return accounts && best !== undefined && best.score >= SURE && best.signers.persons.some((name) => name.includes(' '))
    ? best.signers.persons
    : names
}

function join(list: readonly Signers[]): Signers {
  const persons = list.flatMap((each) => each.persons)
  const keys = persons.map(fold)
  return {
    persons: persons.filter((_person, index) => keys.indexOf(keys[index]!) === index),
    agencies: [...new Set(list.flatMap((each) => each.agencies))],
    outlets: [...new Set(list.flatMap((each) => each.outlets))],
  }
}

/** The bylines that a page shows, the likeliest first. */
function visible(facts: PageFacts, sites: readonly string[], language: string | null, titleAt: number | null): Shown[] {
  const out: Shown[] = []
  const add = (spot: Pick<Spot, 'element' | 'at' | 'apart'>, text: string, worth: number): void => {
    if (text === '' || text.length > LONGEST) return
    const signers = signersOf(text, language, sites)
    if (signers.persons.length === 0 && signers.agencies.length === 0) return
    const distance = titleAt === null ? 0 : Math.abs(spot.at - titleAt)
    const near = titleAt === null ? 0 : distance < 600 ? 2 : distance < NEAR ? 1 : 0
    out.push({
      signers,
      score: worth + near - (spot.apart ? 3 : 0) - (signers.persons.length > 4 ? 1 : 0),
      apart: spot.apart,
      element: spot.element,
    })
  }
  for (const spot of facts.properties) {
    const property = `${spot.element.attribs['itemprop'] ?? ''} ${spot.element.attribs['property'] ?? ''}`
    if (/(?:^|[\s:])(?:author|creator)(?:$|\s)/.test(property) && spot.element.name !== 'meta')
      add(spot, nameWithin(spot.element), 5)
  }
  for (const spot of facts.signs.slice(0, 400)) {
    const { element } = spot
    const profile = element.name === 'a' && leadsToProfile(element.attribs['href'])
    const text = wordsOf(element, LONGEST, true)
    if (/comment|kommentar|reply/i.test(element.attribs['class'] ?? '')) continue
    const rel = element.attribs['rel']?.includes('author') === true
    const worth =
      (rel ? 4 : 0) + (any(spot.names, WRITER_NAMES) ? 3 : 1) + (profile ? 1 : 0) + (beginsByline(text) ? 1 : 0)
    add(spot, text, worth - text.length / 100)
  }
  for (const spot of facts.texts) {
    if (spot.apart || spot.text.length > LONGEST || !beginsByline(spot.text)) continue
    if (titleAt !== null && Math.abs(spot.at - titleAt) > NEAR) continue
    const whole = wordsOf(spot.parent, LONGEST, true)
    const line = whole.length <= 120 ? whole : spot.text
    if (line.length > 120 || !/^\S+\s?\S*[\s:]+["“]?(?:\p{Lu}|@)/u.test(line)) continue
    add({ element: spot.parent, at: spot.at, apart: false }, line, 2 - line.length / 100)
  }
  return out
    .map((shown, index) => ({ shown, index }))
    .sort((a, b) => b.shown.score - a.shown.score || a.index - b.index)
    .map(({ shown }) => shown)
}

/** The name in an element that says it is the author: what it marks as the name, else all its words. */
function nameWithin(element: Element): string {
  const stack = [...element.children]
  for (let count = 0; stack.length > 0 && count < 60; count++) {
    const node = stack.shift()!
    if (!isTag(node)) continue
    if (/(?:^|\s)name(?:$|\s)/.test(node.attribs['itemprop'] ?? ''))
      return node.attribs['content'] ?? wordsOf(node, LONGEST, true)
    stack.push(...node.children)
  }
  return wordsOf(element, LONGEST, true)
}
