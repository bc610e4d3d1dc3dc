import { DECK_METAS } from '../../../lexicon/page-meta.js'
import { any, type PageFacts } from './facts.js'
import type { PageField } from './field.js'
import type { ArticleRecord } from './record.js'
import { fold, plainText, wordsOf } from './words.js'

/** Words of a class that mark the lines between a title and the text. */
const NAMES: ReadonlySet<string> = new Set(
  `deck dek standfirst subtitle subheadline subheading subhed untertitel vorspann chapo chapeau bajada entradilla ingress sommario sottotitolo
  lead lede intro introtext articlelead articleintro articlesummary articledek summary excerpt teasertext articledescription description entrysubtitle teaser anriss`
    .trim()
    .split(/\s+/),
)
const NEAR = 1500

/** The lines under the title that sum the article up: shown near it, else as the page describes itself. */
export function readDeck(
  facts: PageFacts,
  records: readonly ArticleRecord[],
  titleAt: number | null,
  title: string | null,
): PageField<string> | null {
  const given = [records[0]?.deck ?? undefined, ...DECK_METAS.map((name) => facts.metas.get(name)?.[0])].map((value) =>
    plainText((value ?? '').slice(0, 2000)),
  )
  const key = title === null ? '' : fold(title)
  const described = given.find((value) => value.length > 20 && fold(value) !== key) ?? null
  if (titleAt !== null) {
    const beginning = described === null ? null : fold(described).slice(0, 60)
    const near = facts.texts
      .filter((spot) => !spot.apart && spot.at >= titleAt && spot.at < titleAt + NEAR && spot.text.length > 20)
      .slice(0, 20)
    for (const spot of near) {
      const marked = isMarked(spot.parent)
      const same = beginning !== null && beginning.length > 20 && fold(spot.text).startsWith(beginning)
      if (!marked && !(same && spot.parent.name !== 'p')) continue
      const text = wordsOf(spot.parent, 900, false)
      if (text.length > 20 && text.length <= 700 && fold(text) !== key)
        return { value: text, basis: 'stated', element: spot.parent }
    }
  }
  return described === null ? null : { value: described, basis: 'metadata' }
}

function isMarked(element: PageFacts['texts'][number]['parent']): boolean {
  for (let at: typeof element | null = element, steps = 0; at !== null && steps < 2; steps++) {
    const words = `${at.attribs['class'] ?? ''} ${at.attribs['id'] ?? ''}`
      .slice(0, 300)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
    const names = new Set([...words, ...words.slice(1).map((word, index) => words[index]! + word)])
    if (
      any(names, NAMES) ||
      at.attribs['itemprop'] === 'alternativeHeadline' ||
      at.attribs['itemprop'] === 'description'
    )
      return true
    at = at.parent !== null && 'attribs' in at.parent ? at.parent : null
  }
  return false
}
