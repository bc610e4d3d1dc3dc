/** Words that English cannot do without and that its neighbours do not share. */
const ENGLISH: ReadonlySet<string> = new Set(
  `the of and to that is was for it with as his her he be on by at which have from this had not are but they were been
  has their an its who will would more after said she what when there than about into could`.split(/\s+/),
)

/** Enough for a text of forty words: most English prose has a third of its words in the list. */
const LEAST_SHARE = 0.2
const LEAST_WORDS = 12
const LOOK_AT = 20_000

/**
 * `en` where a text reads as English prose, null where it does not or is too short to tell. Other languages are not
 * guessed at: the rules of the later stages know English alone.
 */
export function languageOf(text: string): 'en' | null {
  const words = text.slice(0, LOOK_AT).toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < LEAST_WORDS) return null
  let hits = 0
  for (const word of words) if (ENGLISH.has(word)) hits++
  return hits / words.length >= LEAST_SHARE ? 'en' : null
}
