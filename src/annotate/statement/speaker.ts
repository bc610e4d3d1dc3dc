import type { AnnotatedReport, Entity, Speaker, Statement, Token } from '../../report/annotation.js'
import { firstEndingAfter, type Range } from '../../text/span.js'
import { isChannel } from '../../lexicon/cues.js'
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../../lexicon/titles.js'
import { castOf, contentWords, isName, wordsIn, type Cast, type Placed } from './mention.js'
import { sexOfName } from './sex.js'
import { capitals, FORMER, forName, GENERIC, hasOwnName, sameRoot, singular, SPEAKS_FOR } from './description.js'
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
  reports: readonly AnnotatedReport[],
  entities: readonly Entity[],
  statements: readonly Statement[],
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
    const ordered = this.statements
      .filter(({ speaker }) => speaker?.span)
      .sort((a, b) => a.speaker!.span!.start - b.speaker!.span!.start)
    ordered.forEach((statement) => {
      const span = statement.speaker!.span!
      const voice =
        known.get(span.start) ?? this.#voiceOf(span, Math.min(span.start, statement.content[0]?.start ?? span.start))
      if (!known.has(span.start)) this.#voices.push(voice)
      known.set(span.start, voice)
      out.set(statement.id, { name: voice.name, ...(voice.entity ? { entity: voice.entity.id } : {}), span })
    })
    return out
  }

  /** `from` is where the statement begins: its words may stand before those that name the speaker. */
  #voiceOf(span: Range, from: number): Voice {
    const tokens = wordsIn(this.annotated.tokens, span)
    const first = tokens[0]
    if (!first) return this.#asWritten(span, null)
    if (tokens.length === 1 && (first.pos === 'PRON' || /^(?:his|her|its|their)$/.test(first.lower)))
      return this.#pronoun(span, first, { start: from, end: span.start })
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
    for (const part of parts) {
      const closing = this.#closingName(part)
      if (closing) return this.#entity(closing, span)
    }
    for (const person of [true, false]) {
      for (const part of person ? parts : parts.slice(0, 1)) {
        const head = this.#head(part)
        const mention =
          head &&
          this.#mentions.find(
            (placed) =>
              placed.start <= head.start &&
              head.end <= placed.end &&
              placed.form !== 'adjective' &&
              placed.form !== 'pronoun' &&
              placed.form !== 'nominal',
          )
        if (mention && (mention.entity.type === 'person') === person) return this.#entity(mention.entity, span)
      }
    }
    for (const part of parts) {
      const head = this.#head(part)
      if (
        !head ||
        head.pos !== 'PROPN' ||
        this.#mentions.some((placed) => placed.start < head.end && head.start < placed.end)
      )
        continue
      const run = capitals(wordsIn(this.annotated.tokens, part), head)
      const name = this.names.get(run.at(-1)!.lower)
      if (run.length > 1 || name)
        return {
          ...this.#asWritten(span, null, 'person'),
          name: name ?? this.annotated.report.text.slice(run[0]!.start, run.at(-1)!.end),
        }
    }
    return null
  }

  /** "chairman and chief executive X": the person's name that ends a part after its titles. */
  #closingName(part: Range): Entity | null {
    const last = wordsIn(this.annotated.tokens, part).at(-1)
    const found = this.#mentions.find(
      ({ start, end, entity, form }) =>
        last !== undefined && start > part.start && end === last.end && entity.type === 'person' && isName(form),
    )
    if (!found) return null
    const before = this.annotated.tokens[firstEndingAfter(this.annotated.tokens, found.start) - 1]
    return before?.pos === 'NOUN' || before?.pos === 'ADJ' ? found.entity : null
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
    let hyphen = false
    for (const token of wordsIn(this.annotated.tokens, part)) {
      if (
        head &&
        (token.pos === 'ADP' ||
          token.text === '(' ||
          /^(?:to|who|which|that|and|whose|contacted|posted)$/.test(token.lower) ||
          (token.pos === 'VERB' && !hyphen) ||
          token.pos === 'AUX')
      )
        break
      hyphen = token.text === '-'
      if (
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        (token.pos === 'ADJ' && !head) ||
        (token.pos === 'ADJ' && head)
      )
        head = token
    }
    return head
  }

  #pronoun(span: Range, token: Token, from: Range): Voice {
    const { lower } = token
    const last = this.#voices.at(-1)
    if (/^(?:he|she|his|her)$/.test(lower)) {
      const sex = /^(?:he|his)$/.test(lower) ? 'm' : 'f'
      const fits = (name: string): boolean => {
        const known = sexOfName(name)
        return known === null || known === sex
      }
      if (last && last.kind === 'person' && fits(last.name) && this.#distance(last.at, from) <= 1)
        return { ...last, at: span }
      const subject = this.#personBefore(from, fits)
      if (subject) return this.#entity(subject, span)
      const earlier = [...this.#voices].reverse().find((voice) => voice.kind === 'person' && fits(voice.name))
      return earlier ? { ...earlier, at: span } : this.#asWritten(span, null, 'person')
    }
    if (/^(?:it|its|they|their|we)$/.test(lower)) {
      const close = [...this.#voices]
        .reverse()
        .find(
          (voice) =>
            this.#distance(voice.at, from) <= (isChannelHead(voice) ? 2 : 1) &&
            (lower.startsWith('it') ? voice.kind === 'body' || isChannelHead(voice) : voice.kind !== 'person'),
        )
      if (close) return { ...close, at: span }
      const body = this.#bodyBefore(from)
      if (body) return this.#entity(body, span)
    }
    return this.#asWritten(span, null)
  }

  /** How many sentences lie between two places. */
  #distance(from: Range, to: Range): number {
    return Math.abs(this.#sentence(to.start) - this.#sentence(from.start))
  }

  #sentence(offset: number): number {
    return firstEndingAfter(this.annotated.sentences, offset)
  }

  #sentenceText(at: Range, text: string): string {
    const sentence = this.annotated.sentences[this.#sentence(at.start)]
    return sentence ? text.slice(sentence.start, sentence.end).toLowerCase() : ''
  }

  /** The first person of the sentence, or of the two before it. */
  #personBefore(span: Range, fits: (name: string) => boolean): Entity | null {
    const here = this.#sentence(span.start)
    for (let back = 0; back <= 2; back++) {
      const sentence = this.annotated.sentences[here - back]
      if (!sentence) break
      const found = this.#mentions.find(
        (placed) =>
          placed.start >= sentence.start &&
          placed.end <= Math.min(sentence.end, span.start) &&
          placed.entity.type === 'person' &&
          isName(placed.form) &&
          !this.#isPossessor(placed) &&
          fits(placed.entity.name),
      )
      if (found) return found.entity
    }
    return null
  }

  #bodyBefore(span: Range): Entity | null {
    const here = this.#sentence(span.start)
    for (let back = 0; back <= 1; back++) {
      const sentence = this.annotated.sentences[here - back]
      if (!sentence) break
      const found = this.#mentions.find(
        (placed) =>
          placed.start >= sentence.start &&
          placed.end <= Math.min(sentence.end, span.start) &&
          placed.entity.type === 'org' &&
          placed.form !== 'adjective' &&
          !this.#isPossessor(placed),
      )
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
    const definite =
      /^(?:the|this|that|his|her|its|their)$/.test(tokens[0]!.lower) ||
      tokens.some(({ lower }) => /^['’]s$/.test(lower)) ||
      tokens[0]!.pos === 'NOUN'
    const single = singular(head)
    if (isChannel(head)) {
      const { text } = this.annotated.report
      const near = [...this.#voices].reverse().filter((voice) => this.#distance(voice.at, span) <= 4)
      const issued =
        near.find((voice) => voice.head === head || this.#sentenceText(voice.at, text).includes(single)) ?? near[0]
      if (issued) return { ...issued, head, at: span }
      const body = this.#bodyBefore(span)
      return body ? this.#entity(body, span, head) : this.#asWritten(span, head)
    }
    const before = definite
      ? [...this.#voices]
          .reverse()
          .find((voice) => voice.head === head && (voice.entity !== null || voice.kind === 'person'))
      : undefined
    if (before) return { ...before, at: span }
    if (PERSON_NOUNS.has(head) || /(?:man|woman|person)$/.test(head)) {
      const person = definite ? this.#byRole(tokens, head) : null
      const later = person ?? this.#nameToCome(span, tokens)
      return later ? this.#entity(later, span, head) : this.#asWritten(span, head, 'person')
    }
    if (definite && GENERIC.test(head) && single === head && !PERSON_NOUNS.has(head)) {
      const body = hasOwnName(wordsIn(this.annotated.tokens, part), head)
        ? this.#bodyToCome(span)
        : this.#bodyFor(span, head)
      if (body) return this.#entity(body, span, head)
    }
    return this.#asWritten(span, head, ORGANISATION_NOUNS.has(head) ? 'body' : 'group')
  }

  /** "A spokesman for X", "X's board", "a statement from X": whom the head speaks for, where it is a body with a name. */
  #spokenFor(span: Range, part: Range, head: string): Voice | null {
    if (!SPEAKS_FOR.test(singular(head)) && !isChannel(head)) return null
    const inside = this.#mentions.filter(
      (placed) =>
        placed.start >= span.start &&
        placed.end <= span.end &&
        placed.form !== 'adjective' &&
        placed.form !== 'pronoun',
    )
    const person = inside.find((placed) => placed.entity.type === 'person')
    const body = inside.find((placed) => placed.entity.type === 'org')
    const chosen = (isChannel(head) ? person : undefined) ?? body
    if (chosen) return this.#entity(chosen.entity, span)
    const words = wordsIn(this.annotated.tokens, part)
    const named = forName(words)
    if (named) return { ...this.#asWritten({ start: named.start, end: named.end }, head, 'body'), at: span }
    const owner = words.find(({ lower }) => ORGANISATION_NOUNS.has(lower) && lower !== head)
    if (!owner || words.some(({ pos }) => pos === 'PROPN')) return null
    const entity = this.#bodyFor(span, owner.lower)
    return entity ? this.#entity(entity, span) : null
  }

  /** The person whom the reports describe by the same words, the latest named before this place first. */
  #byRole(tokens: readonly Token[], head: string): Entity | null {
    const wanted = contentWords(tokens)
    let best: Entity | null = null
    let most = 0
    const seen = new Set<string>()
    const before = this.#mentions
      .filter((placed) => placed.entity.type === 'person' && placed.end <= tokens[0]!.start)
      .reverse()
    const after = this.#mentions.filter((placed) => placed.entity.type === 'person' && placed.end > tokens[0]!.start)
    for (const { entity } of [...before, ...after]) {
      if (seen.has(entity.id)) continue
      seen.add(entity.id)
      const words = this.cast.roles.get(entity.id)
      if (
        !words?.has(head) ||
        (FORMER.some((word) => words.has(word)) && !wanted.some((word) => FORMER.includes(word)))
      )
        continue
      const shared = wanted.filter(
        (word) => words.has(word) || [...words].some((other) => sameRoot(other, word)),
      ).length
      if (shared > most) {
        best = entity
        most = shared
      }
    }
    return most * 2 > wanted.length ? best : null
  }

  /** "A senior aide said ... Ann Miller said ...": a first name in the next sentence, which the description does not rule out. */
  #nameToCome(span: Range, tokens: readonly Token[]): Entity | null {
    const here = this.#sentence(span.start)
    for (let ahead = 1; ahead <= 2; ahead++) {
      const sentence = this.annotated.sentences[here + ahead]
      if (!sentence || sentence.role !== 'body') continue
      const first = this.#mentions.find(
        (placed) =>
          placed.start >= sentence.start &&
          placed.start <= sentence.start + 1 &&
          placed.entity.type === 'person' &&
          placed.form === 'full_name',
      )
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
    const points = new Map<Entity, number>()
    for (const { entity, form } of this.#mentions)
      if (entity.type === 'org' && form !== 'adjective') points.set(entity, (points.get(entity) ?? 0) + 1)
    let best: Entity | null = null
    let most = 0
    for (const [entity, count] of points) {
      const spoke = this.#voices.some((voice) => voice.entity === entity && this.#distance(voice.at, span) <= 2)
      const score = count + (spoke ? 3 : 0) + (this.cast.roles.get(entity.id)?.has(head) ? 5 : 0)
      if (score > most) {
        best = entity
        most = score
      }
    }
    return best
  }

  /** "The country's largest bank admitted ...": the body that the next sentence names, in the report's first lines. */
  #bodyToCome(span: Range): Entity | null {
    const here = this.#sentence(span.start)
    for (let ahead = 1; ahead <= 2; ahead++) {
      const sentence = this.annotated.sentences[here + ahead]
      if (!sentence || sentence.role !== 'body') continue
      const first = this.#mentions.find(
        (placed) => placed.start >= sentence.start && placed.end <= sentence.end && placed.entity.type === 'org',
      )
      if (
        first &&
        first.start <= sentence.start + 1 &&
        this.#mentions.find((placed) => placed.entity === first.entity && this.#isBody(placed)) === first
      )
        return first.entity
    }
    return null
  }

  #isBody(placed: Range): boolean {
    return this.annotated.sentences[this.#sentence(placed.start)]?.role === 'body'
  }
}

function isChannelHead(voice: Voice): boolean {
  return voice.head !== null && isChannel(voice.head)
}
