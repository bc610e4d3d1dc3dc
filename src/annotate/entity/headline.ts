import { foldPhrase } from './fold.js'
import { lookUp, LONGEST } from './known.js'
import type { Draft, DraftMention } from './registry.js'
import { phraseOf } from './phrase.js'
import type { Line, Word } from './word.js'
import type { MentionForm } from '../../report/annotation.js'

/**
 * Adds the mentions in lines whose capitals prove nothing (Title Case, ALL CAPITALS): only names that the story's other
 * lines know, and states, capitals and seats of power.
 */
export function addHeadlines(lines: readonly Line[], drafts: readonly Draft[]): void {
  const known = namesKnown(drafts)
  for (const line of lines) {
    if (line.style === 'plain') continue
    for (let at = 0; at < line.words.length;) {
      const found = longest(line.words, at, known)
      if (!found) {
        at++
        continue
      }
      const mention: DraftMention = {
        report: line.report,
        start: line.words[at]!.start,
        end: line.words[found.to - 1]!.end,
        form: found.form,
      }
      found.draft.mentions.push(mention)
      at = found.to
    }
  }
}

interface Naming {
  readonly draft: Draft
  readonly form: MentionForm
}

/**
 * What the story calls its entities, folded and in lower case; acronyms keep their capitals. A phrase of two entities
 * is left out.
 */
function namesKnown(drafts: readonly Draft[]): ReadonlyMap<string, Naming> {
  const names = new Map<string, Naming | null>()
  for (const draft of drafts) {
    for (const { name, form } of draft.mentions) {
      if (!name || form === 'pronoun') continue
      const key = keyOf(name.text)
      const other = names.get(key)
      if (other === undefined) names.set(key, { draft, form })
      else if (other && other.draft !== draft)
        names.set(key, other.draft.mentions.length >= draft.mentions.length ? other : { draft, form })
    }
  }
  return new Map([...names].flatMap(([key, naming]) => (naming ? [[key, naming]] : [])))
}

function keyOf(text: string): string {
  const folded = foldPhrase(text)
  return /^\p{Lu}{2,4}$/u.test(folded) ? folded : folded.toLowerCase()
}

function longest(
  words: readonly Word[],
  from: number,
  known: ReadonlyMap<string, Naming>,
): (Naming & { to: number }) | null {
  const first = words[from]!
  if (first.shape === 'lower' || first.shape === 'none' || first.currency) return null
  let end = from + 1
  while (end < words.length && end - from < LONGEST && words[end]!.gap === ' ' && !words[end - 1]!.possessive) end++
  for (let to = end; to > from; to--) {
    const text = phraseOf(words, from, to)
    const naming = known.get(keyOf(text)) ?? byLexicon(text, known)
    if (naming) return { ...naming, to }
  }
  return null
}

/** A variant that the bodies do not use of a state that they name: "Brits" in a headline over "British" and "UK". */
function byLexicon(text: string, known: ReadonlyMap<string, Naming>): Naming | null {
  const entry = lookUp(text)
  if (!entry || (entry.kind !== 'country' && entry.kind !== 'region')) return null
  for (const naming of known.values())
    if (naming.draft.keys.has(`=${entry.name}`)) return { draft: naming.draft, form: entry.form }
  return null
}
