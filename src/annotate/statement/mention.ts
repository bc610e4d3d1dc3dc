import type { AnnotatedReport, Entity, MentionForm, Token } from '../../report/annotation.js'
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../../lexicon/titles.js'
import { firstEndingAfter, type Range } from '../../text/span.js'

/** A mention of an entity where it stands in one report. */
export interface Placed extends Range {
  readonly entity: Entity
  readonly form: MentionForm
}

/** The mentions of each report, sorted, and the words by which the reports describe each entity. */
export interface Cast {
  readonly mentions: ReadonlyMap<string, readonly Placed[]>
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>
}

export function castOf(reports: readonly AnnotatedReport[], entities: readonly Entity[]): Cast {
  const mentions = new Map<string, Placed[]>(reports.map(({ report }) => [report.id, []]))
  for (const entity of entities) {
    for (const { span, form } of entity.mentions)
      mentions.get(span.report)?.push({ start: span.start, end: span.end, entity, form })
  }
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  const roles = new Map<string, Set<string>>(entities.map(({ id }) => [id, new Set<string>()]))
  const byId = new Map(reports.map((annotated) => [annotated.report.id, annotated]))
  for (const entity of entities) {
    const words = roles.get(entity.id)!
    for (const span of entity.roles) {
      const annotated = byId.get(span.report)
      if (annotated) addWords(words, wordsIn(annotated.tokens, span))
    }
  }
  for (const annotated of reports) {
    for (const placed of mentions.get(annotated.report.id)!) {
      if (isName(placed.form)) addWords(roles.get(placed.entity.id)!, describing(annotated.tokens, placed))
    }
  }
  return { mentions, roles }
}

export function isName(form: MentionForm): boolean {
  return form === 'full_name' || form === 'surname' || form === 'name'
}

export function wordsIn(tokens: readonly Token[], range: Range): Token[] {
  const out: Token[] = []
  for (let at = firstEndingAfter(tokens, range.start); at < tokens.length && tokens[at]!.start < range.end; at++)
    out.push(tokens[at]!)
  return out
}

/** The content words of a description: nouns, adjectives and names, a compound's parts apart. */
export function contentWords(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ pos, lower }) => (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') && /\p{L}/u.test(lower))
    .flatMap(({ lower }) => lower.split('-'))
    .filter((word) => word.length > 1)
}

function addWords(into: Set<string>, tokens: readonly Token[]): void {
  for (const word of contentWords(tokens)) into.add(word)
}

/** The words that describe a name beside it: "palace spokesman X", "X, director of Y,", "the aide, X,". */
function describing(tokens: readonly Token[], name: Range): Token[] {
  const first = firstEndingAfter(tokens, name.start)
  const next = firstEndingAfter(tokens, name.end)
  const before = phraseEndingAt(tokens, tokens[first - 1]?.text === ',' ? first - 1 : first)
  const after = tokens[next]?.text === ',' && opensApposition(tokens[next + 1]) ? apposition(tokens, next + 1) : []
  return [...(isRole(before[0]) ? before : []), ...(after.some(isRole) ? after : [])]
}

/** The words of one noun phrase that ends at a place, the last first. */
function phraseEndingAt(tokens: readonly Token[], end: number): Token[] {
  const out: Token[] = []
  for (let at = end - 1; at >= 0 && end - at < 9; at--) {
    const { pos, lower } = tokens[at]!
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN' && !/^['’]s$/.test(lower)) break
    out.push(tokens[at]!)
  }
  return out
}

/** The words after a comma up to the next, unless a name follows that one: then they describe that name. */
function apposition(tokens: readonly Token[], start: number): Token[] {
  for (let end = start; end < tokens.length && end - start < 18; end++) {
    const { text, pos, lower } = tokens[end]!
    if ((pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing)$/.test(lower))) && tokens[start]!.lower !== 'who') return []
    if (!/^[,.;:“"]$/.test(text)) continue
    const next = tokens[end + 1]
    return tokens[end]!.text === ',' && next?.pos === 'PROPN' ? [] : tokens.slice(start, end)
  }
  return []
}

function isRole(token: Token | undefined): boolean {
  if (!token) return false
  const last = token.lower.split('-').at(-1)!
  return PERSON_NOUNS.has(last) || ORGANISATION_NOUNS.has(last) || /(?:man|woman|person|maker|line)$/.test(last)
}

function opensApposition(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'DET' ||
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'PROPN' ||
      token.lower === 'who')
  )
}
