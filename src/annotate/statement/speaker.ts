import type { AnnotatedReport, Entity, Speaker, Statement, Token } from '../../report/annotation.js'
import type { Range } from '../../text/span.js'
import { isChannel } from '../../lexicon/cues.js'
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../../lexicon/titles.js'
import { castOf, contentWords, isName, tokenAt, wordsIn, type Cast, type Placed } from './mention.js'
import { sexOfName } from './sex.js'
import { fullNames } from './fullname.js'

/** Who speaks, once resolved. */
interface Voice {
  readonly name: string
  readonly entity: Entity | null
  readonly kind: 'person' | 'body' | 'group'
  /** Head noun of a description, where it is one. */
  readonly head: string | null
  readonly at: Range
}

/**
 * The statements with each speaker named by the story's registry.
 *
 * Names go by the registry's mentions; a pronoun goes to the speaker of the statement before it, or to the person whom the
 * sentence before is about; a description ("the senior aide") to the entity that the reports describe so, to who was
 * described so before, or to a name that the next sentence brings. What cannot be resolved stays as its words stand.
 */
export function resolveSpeakers(
  reports: readonly AnnotatedReport[], entities: readonly Entity[], statements: readonly Statement[],
): Statement[] {
  const cast = castOf(reports, entities)
  const names = fullNames(reports)
  const resolved = new Map<string, Speaker>()
  for (const annotated of reports) {
    const mine = statements.filter(({ report }) => report === annotated.report.id)
    for (const [id, speaker] of new Scene(annotated, cast, names, mine).resolve()) resolved.set(id, speaker)
  }
  return statements.map((statement) => {
    const speaker = resolved.get(statement.id)
    return speaker ? { ...statement, speaker } : statement
  })
}

/** One report's speakers, resolved in the order of the text. */
class Scene {
  readonly #voices: Voice[] = []
  readonly #mentions: readonly Placed[]

  constructor(
    private readonly annotated: AnnotatedReport,
    private readonly cast: Cast,
    private readonly names: ReadonlyMap<string, string>,
    private readonly statements: readonly Statement[],
  ) {
    this.#mentions = cast.mentions.get(annotated.report.id) ?? []
  }

  resolve(): Map<string, Speaker> {
    const out = new Map<string, Speaker>()
    const known = new Map<number, Voice>()
    const ordered = this.statements.filter(({ speaker }) => speaker?.span).sort((a, b) => a.speaker!.span!.start - b.speaker!.span!.start)
    ordered.forEach((statement) => {
      const span = statement.speaker!.span!
      const voice = known.get(span.start) ?? this.#voiceOf(span)
      if (!known.has(span.start)) this.#voices.push(voice)
      known.set(span.start, voice)
      out.set(statement.id, { name: voice.name, ...(voice.entity ? { entity: voice.entity.id } : {}), span })
    })
    return out
  }

  #voiceOf(span: Range): Voice {
    const tokens = wordsIn(this.annotated.tokens, span)
    const first = tokens[0]
    if (!first) return this.#asWritten(span, null)
    if (tokens.length === 1 && (first.pos === 'PRON' || /^(?:his|her|its|their)$/.test(first.lower))) return this.#pronoun(span, first)
    return this.#named(span) ?? this.#described(span, tokens)
  }

  #asWritten(span: Range, head: string | null, kind: Voice['kind'] = 'group'): Voice {
    return { name: this.annotated.report.text.slice(span.start, span.end), entity: null, kind, head, at: span }
  }

  #entity(entity: Entity, at: Range, head: string | null = null): Voice {
    return { name: entity.name, entity, kind: entity.type === 'person' ? 'person' : 'body', head, at }
  }

  /** The registry's mention at the head of one of the speaker's parts between commas. */
  #named(span: Range): Voice | null {
    const parts = this.#parts(span)
    for (const person of [true, false]) {
      for (const part of person ? parts : parts.slice(0, 1)) {
        const head = this.#head(part)
        const mention = head && this.#mentions.find((placed) => placed.start <= head.start && head.end <= placed.end && placed.form !== 'adjective' && placed.form !== 'pronoun' && placed.form !== 'nominal')
        if (mention && (mention.entity.type === 'person') === person) return this.#entity(mention.entity, span)
      }
    }
    for (const part of parts) {
      const head = this.#head(part)
      if (!head || head.pos !== 'PROPN' || this.#mentions.some((placed) => placed.start < part.end && part.start < placed.end)) continue
      const run = capitals(wordsIn(this.annotated.tokens, part), head)
      const name = this.names.get(run.at(-1)!.lower)
      if (run.length > 1 || name) return { ...this.#asWritten(span, null, 'person'), name: name ?? this.annotated.report.text.slice(run[0]!.start, run.at(-1)!.end) }
    }
    return null
  }

  #parts(span: Range): Range[] {
    const parts: Range[] = []
    let start = span.start
    for (const token of wordsIn(this.annotated.tokens, span)) {
      if (token.text !== ',' && !/^[—–]$/.test(token.text)) continue
      if (token.start > start) parts.push({ start, end: token.start })
      start = token.end
    }
    if (start < span.end) parts.push({ start, end: span.end })
    return parts
  }

  /** The head noun of a phrase: the last noun before its first preposition or relative. */
  #head(part: Range): Token | null {
    let head: Token | null = null
    for (const token of wordsIn(this.annotated.tokens, part)) {
      if (head && (token.pos === 'ADP' || token.text === '(' || /^(?:to|who|which|that|and|whose|contacted|posted)$/.test(token.lower) || token.pos === 'VERB' || token.pos === 'AUX')) break
      if (token.pos === 'NOUN' || token.pos === 'PROPN' || (token.pos === 'ADJ' && !head) || (token.pos === 'ADJ' && head)) head = token
    }
    return head
  }

  #pronoun(span: Range, token: Token): Voice {
    const { lower } = token
    const last = this.#voices.at(-1)
    if (/^(?:he|she|his|her)$/.test(lower)) {
      const sex = /^(?:he|his)$/.test(lower) ? 'm' : 'f'
      const fits = (name: string): boolean => { const known = sexOfName(name); return known === null || known === sex }
      if (last && last.kind === 'person' && fits(last.name) && this.#distance(last.at, span) <= 1) return { ...last, at: span }
      const subject = this.#personBefore(span, fits)
      if (subject) return this.#entity(subject, span)
      const earlier = [...this.#voices].reverse().find((voice) => voice.kind === 'person' && fits(voice.name))
      return earlier ? { ...earlier, at: span } : this.#asWritten(span, null, 'person')
    }
    if (/^(?:it|its|they|their|we)$/.test(lower)) {
      const close = [...this.#voices].reverse().find((voice) => this.#distance(voice.at, span) <= 1 && (lower.startsWith('it') ? voice.kind === 'body' || isChannelHead(voice) : voice.kind !== 'person'))
      if (close) return { ...close, at: span }
      const body = this.#bodyBefore(span)
      if (body) return this.#entity(body, span)
    }
    return this.#asWritten(span, null)
  }

  /** How many sentences lie between two places. */
  #distance(from: Range, to: Range): number {
    return Math.abs(this.#sentence(to.start) - this.#sentence(from.start))
  }

  #sentence(offset: number): number {
    const { sentences } = this.annotated
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The first person of the sentence, or of the two before it. */
  #personBefore(span: Range, fits: (name: string) => boolean): Entity | null {
    const here = this.#sentence(span.start)
    for (let back = 0; back <= 2; back++) {
      const sentence = this.annotated.sentences[here - back]
      if (!sentence) break
      const found = this.#mentions.find((placed) => placed.start >= sentence.start && placed.end <= Math.min(sentence.end, span.start) &&
        placed.entity.type === 'person' && isName(placed.form) && !this.#isPossessor(placed) && fits(placed.entity.name))
      if (found) return found.entity
    }
    return null
  }

  #bodyBefore(span: Range): Entity | null {
    const here = this.#sentence(span.start)
    for (let back = 0; back <= 1; back++) {
      const sentence = this.annotated.sentences[here - back]
      if (!sentence) break
      const found = this.#mentions.find((placed) => placed.start >= sentence.start && placed.end <= Math.min(sentence.end, span.start) &&
        placed.entity.type === 'org' && placed.form !== 'adjective' && !this.#isPossessor(placed))
      if (found) return found.entity
    }
    return null
  }

  #isPossessor(placed: Range): boolean {
    return /^['’]s?\b/.test(this.annotated.report.text.slice(placed.end, placed.end + 2))
  }

  #described(span: Range, tokens: readonly Token[]): Voice {
    const part = this.#parts(span)[0] ?? span
    const token = this.#head(part)
    if (!token) return this.#asWritten(span, null)
    const head = token.lower
    const inside = this.#spokenFor(span, part, head)
    if (inside) return { ...inside, head, at: span }
    const definite = /^(?:the|this|that|his|her|its|their)$/.test(tokens[0]!.lower) || tokens.some(({ lower }) => /^['’]s$/.test(lower)) || tokens[0]!.pos === 'NOUN'
    const single = singular(head)
    if (isChannel(head)) {
      const last = this.#voices.at(-1)
      return last && this.#distance(last.at, span) <= 3 ? { ...last, head: last.head ?? head, at: span } : this.#asWritten(span, head)
    }
    const before = definite ? [...this.#voices].reverse().find((voice) => voice.head === head) : undefined
    if (before) return { ...before, at: span }
    if (PERSON_NOUNS.has(head) || /(?:man|woman|person)$/.test(head)) {
      const person = definite ? this.#byRole(tokens, head) : null
      const later = person ?? this.#nameToCome(span, tokens)
      return later ? this.#entity(later, span, head) : this.#asWritten(span, head, 'person')
    }
    if (definite && (ORGANISATION_NOUNS.has(head) || /(?:er|or|line|firm)$/.test(head)) && single === head && !PERSON_NOUNS.has(head)) {
      const body = this.#bodyFor(span, head)
      if (body) return this.#entity(body, span, head)
    }
    return this.#asWritten(span, head, ORGANISATION_NOUNS.has(head) ? 'body' : 'group')
  }

  /** "A spokesman for X", "X's board", "a statement from X": whom the head speaks for, where it is a body with a name. */
  #spokenFor(span: Range, part: Range, head: string): Voice | null {
    if (!SPEAKS_FOR.test(singular(head)) && !isChannel(head)) return null
    const inside = this.#mentions.filter((placed) => placed.start >= span.start && placed.end <= span.end && placed.form !== 'adjective' && placed.form !== 'pronoun')
    const person = inside.find((placed) => placed.entity.type === 'person')
    const body = inside.find((placed) => placed.entity.type === 'org')
    const chosen = (isChannel(head) ? person : undefined) ?? body
    if (chosen) return this.#entity(chosen.entity, span)
    const words = wordsIn(this.annotated.tokens, part)
    const owner = words.find(({ lower }) => ORGANISATION_NOUNS.has(lower) && lower !== head)
    if (!owner) return null
    const entity = this.#bodyFor(span, owner.lower)
    return entity ? this.#entity(entity, span) : null
  }

  /** The person whom the reports describe by the same words, the latest named before this place first. */
  #byRole(tokens: readonly Token[], head: string): Entity | null {
    const wanted = contentWords(tokens)
    let best: Entity | null = null
    let most = 0
    const seen = new Set<string>()
    const before = this.#mentions.filter((placed) => placed.entity.type === 'person' && placed.end <= tokens[0]!.start).reverse()
    const after = this.#mentions.filter((placed) => placed.entity.type === 'person' && placed.end > tokens[0]!.start)
    for (const { entity } of [...before, ...after]) {
      if (seen.has(entity.id)) continue
      seen.add(entity.id)
      const words = this.cast.roles.get(entity.id)
      if (!words?.has(head)) continue
      const shared = wanted.filter((word) => words.has(word) || [...words].some((other) => sameRoot(other, word))).length
      if (shared > most) { best = entity; most = shared }
    }
    return most * 2 > wanted.length ? best : null
  }

  /** "A senior aide said ... Ann Miller said ...": a first name in the next sentence, which the description does not rule out. */
  #nameToCome(span: Range, tokens: readonly Token[]): Entity | null {
    const here = this.#sentence(span.start)
    for (let ahead = 1; ahead <= 2; ahead++) {
      const sentence = this.annotated.sentences[here + ahead]
      if (!sentence || sentence.role !== 'body') continue
      const first = this.#mentions.find((placed) => placed.start >= sentence.start && placed.start <= sentence.start + 1 && placed.entity.type === 'person' && placed.form === 'full_name')
      if (!first) continue
      const named = this.#mentions.find((placed) => placed.entity === first.entity)
      if (named !== first) return null
      const words = this.cast.roles.get(first.entity.id)
      const wanted = contentWords(tokens).filter((word) => !/^(?:senior|top|former|chief)$/.test(word))
      const shares = words !== undefined && wanted.some((word) => words.has(word))
      return shares || words === undefined || words.size === 0 ? first.entity : null
    }
    return null
  }

  /** The body that "the company" stands for: described so, or the last that spoke, or the one the report is most about. */
  #bodyFor(span: Range, head: string): Entity | null {
    const bodies = this.#mentions.filter((placed) => placed.entity.type === 'org' && isName(placed.form))
    const described = [...bodies].reverse().find((placed) => placed.end <= span.start && this.cast.roles.get(placed.entity.id)?.has(head))
    const spoke = [...this.#voices].reverse().find((voice) => voice.entity?.type === 'org')
    if (spoke?.entity && (!described || this.cast.roles.get(spoke.entity.id)?.has(head) || this.#distance(spoke.at, span) <= 2)) return spoke.entity
    if (described) return described.entity
    const counts = new Map<Entity, number>()
    for (const { entity, end } of bodies) if (end <= span.start) counts.set(entity, (counts.get(entity) ?? 0) + 1)
    let best: Entity | null = null
    for (const [entity, count] of counts) if (count > (best ? counts.get(best)! : 0)) best = entity
    return best
  }
}

/** Heads that speak for a body. */
const SPEAKS_FOR = /^(?:spokes\w+|representative|board|management|team|executive|site|website|counsel|notice|account|lawyer|press|communication|newsroom)$/

function isChannelHead(voice: Voice): boolean {
  return voice.head !== null && isChannel(voice.head)
}

function singular(lower: string): string {
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

/** "Russia" and "Russian": one root of at least five letters. */
function sameRoot(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return length >= 5 && Math.abs(a.length - b.length) <= 3 && a.slice(0, length - 1) === b.slice(0, length - 1)
}

/** The run of capitalised words that ends at a head. */
function capitals(tokens: readonly Token[], head: Token): Token[] {
  const end = tokens.indexOf(head)
  let start = end
  while (start > 0 && /^\p{Lu}/u.test(tokens[start - 1]!.text) && tokens[start - 1]!.pos === 'PROPN') start--
  return tokens.slice(start, end + 1)
}

void tokenAt
