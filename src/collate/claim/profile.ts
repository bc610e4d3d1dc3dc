import type { AnnotatedReport, Assertion, Entity, Statement, Time, Token } from '../../report/annotation.js'
import type { WordVectors } from '../../lexicon/resources.js'

/** What is compared of one assertion: its content words by rarity in the story, its names, numbers and vectors. */
export interface Profile {
  readonly assertion: Assertion
  /** Its place among all assertions of the story, in the order of the reports. */
  readonly index: number
  /** Index of its report. */
  readonly report: number
  /** Its place among the report's assertions, and from 0 (first sentence) to 1 (last). */
  readonly order: number
  readonly place: number
  readonly inTitle: boolean
  readonly inCaption: boolean
  /** Who says it (the entity, else the words), or null where the narrator does or the speaker is not known. */
  readonly speaker: string | null
  readonly times: readonly Time[]
  /** Distinct content stems as numbers of the story's vocabulary, ascending; `classes` says what each is. */
  readonly stems: Int32Array
  readonly classes: Uint8Array
  /** Every word's stem in order, function words included. */
  readonly sequence: Int32Array
  readonly numbers: ReadonlySet<number>
  /** Entities mentioned, as indexes into the registry, ascending. */
  readonly entities: Int32Array
  /** Summed and squared rarity of `stems`. */
  readonly weight: number
  readonly norm: number
  readonly vector: Float32Array
}

export interface Profiles {
  readonly all: readonly Profile[]
  readonly byReport: readonly (readonly Profile[])[]
  /** Rarity of every stem of the story: log(1 + sentences / sentences that have it). */
  readonly rarity: Float32Array
  /** In how many sentences an entity is mentioned, as a rarity like that of a stem. */
  readonly entityRarity: Float32Array
  /** Distinct content stems of a sentence by report index and sentence index. */
  sentenceStems(report: number, sentence: number): Int32Array
  /** How alike the sentences of two assertions are by their vectors, -1 to 1. */
  sentenceCosine(a: Profile, b: Profile): number
  /** How alike the words of two stems are by their vectors, 0 to 1. */
  wordCosine(a: number, b: number): number
}

/** Classes of content words. */
export const NAME = 0
export const NOUN = 1
export const VERB = 2
export const OTHER = 3

/** Profiles of a story's assertions; `reports` and `assertions` in the same order. */
export function profileAssertions(
  reports: readonly AnnotatedReport[],
  assertions: readonly Assertion[],
  entities: readonly Entity[],
  statements: readonly Statement[],
  vectors: WordVectors,
): Profiles {
  const speakers = new Map(statements.map(({ id, speaker }) => [id, speaker ? (speaker.entity ?? speaker.name) : null]))
  const vocabulary = new Vocabulary()
  const sentences = reports.map((report) => report.sentences.map((sentence) =>
    contentOf(report.tokens, sentence.firstToken, sentence.endToken, vocabulary)))
  const mentioned = new MentionIndex(reports, entities)
  const { rarity, entityRarity } = rarities(reports, sentences, vocabulary.size, mentioned, entities.length)
  const drafts = reports.map((): Omit<Profile, 'index'>[] => [])
  const indexOf = new Map(reports.map((report, index) => [report.report.id, index]))
  const words = new WordCosines(vectors)
  for (const assertion of assertions) {
    const index = indexOf.get(assertion.span.report)
    if (index === undefined) continue
    const report = reports[index]!
    const content = contentOf(report.tokens, assertion.firstToken, assertion.endToken, vocabulary)
    content.stems.forEach((stem, at) => words.meet(stem, content.lowers[at]!))
    const squares = content.stems.reduce((sum, stem) => sum + rarity[stem]! ** 2, 0)
    drafts[index]!.push({
      assertion,
      report: index,
      order: drafts[index]!.length,
      place: assertion.sentence / Math.max(1, report.sentences.length - 1),
      inTitle: report.sentences[assertion.sentence]?.role === 'title',
      inCaption: report.sentences[assertion.sentence]?.role === 'caption',
      speaker: assertion.statement === null ? null : (speakers.get(assertion.statement) ?? null),
      times: report.times.filter((time) => time.start >= assertion.span.start && time.end <= assertion.span.end),
      ...content,
      entities: mentioned.within(index, assertion.span.start, assertion.span.end),
      weight: content.stems.reduce((sum, stem) => sum + rarity[stem]!, 0),
      norm: Math.sqrt(squares) || 1,
      vector: vectors.embed(report.report.text.slice(assertion.span.start, assertion.span.end)),
    })
  }
  const sentenceVectors = reports.map(({ sentences }) => sentences.map((): Float32Array | null => null))
  const sentenceVector = ({ report, assertion: { sentence } }: Profile): Float32Array => {
    const { start, end } = reports[report]!.sentences[sentence]!
    return (sentenceVectors[report]![sentence] ??= vectors.embed(reports[report]!.report.text.slice(start, end)))
  }
  let count = 0
  const byReport = drafts.map((list) => list.map((draft): Profile => ({ ...draft, index: count++ })))
  return {
    all: byReport.flat(),
    byReport,
    rarity,
    entityRarity,
    sentenceStems: (report, sentence) => sentences[report]![sentence]!.stems,
    sentenceCosine: (a, b) => dot(sentenceVector(a), sentenceVector(b)),
    wordCosine: (a, b) => words.cosine(a, b),
  }
}

/** Cosines of words, each worked out once while the memory that this takes is small. */
class WordCosines {
  /** By stem. */
  private readonly vectors: (Float32Array | undefined)[] = []
  private readonly rows: (Float32Array | undefined)[] = []
  private kept = 0
  private readonly source: WordVectors
  constructor(source: WordVectors) {
    this.source = source
  }
  /** Takes a stem in, with the first word that it stands for. */
  meet(stem: number, lower: string): void {
    while (this.vectors.length <= stem) this.vectors.push(undefined)
    this.vectors[stem] ??= unit(this.source.word(lower))
  }
  cosine(a: number, b: number): number {
    if (a === b) return 1
    const one = a < b ? a : b
    const other = a < b ? b : a
    const row = this.rows[one] ?? this.makeRow(one)
    if (!row) return this.work(a, b)
    const known = row[other]!
    if (known >= 0) return known
    return (row[other] = this.work(a, b))
  }
  private makeRow(stem: number): Float32Array | null {
    const size = this.vectors.length
    if (this.kept * size > MOST_COSINES) return null
    while (this.rows.length < size) this.rows.push(undefined)
    this.kept++
    return (this.rows[stem] = new Float32Array(size).fill(-1))
  }
  private work(a: number, b: number): number {
    return Math.max(0, dot(this.vectors[a]!, this.vectors[b]!))
  }
}

/** How many cosines are kept: 32 MB. */
const MOST_COSINES = 8_000_000

/** Four sums side by side: each addition waits for the one before it, so one sum would take four times as long. */
export function dot(a: Float32Array, b: Float32Array): number {
  const whole = a.length & ~3
  let w = 0
  let x = 0
  let y = 0
  let z = 0
  for (let i = 0; i < whole; i += 4) {
    w += a[i]! * b[i]!
    x += a[i + 1]! * b[i + 1]!
    y += a[i + 2]! * b[i + 2]!
    z += a[i + 3]! * b[i + 3]!
  }
  for (let i = whole; i < a.length; i++) w += a[i]! * b[i]!
  return w + x + (y + z)
}

class Vocabulary {
  private readonly numbers = new Map<string, number>()
  get size(): number {
    return this.numbers.size
  }
  number(stem: string): number {
    const known = this.numbers.get(stem)
    if (known !== undefined) return known
    this.numbers.set(stem, this.numbers.size)
    return this.numbers.size - 1
  }
}

interface Content {
  readonly stems: Int32Array
  readonly classes: Uint8Array
  readonly lowers: readonly string[]
  readonly sequence: Int32Array
  readonly numbers: ReadonlySet<number>
}

function contentOf(tokens: readonly Token[], first: number, end: number, vocabulary: Vocabulary): Content {
  const found = new Map<number, { readonly kind: number; readonly lower: string }>()
  const sequence: number[] = []
  const numbers = new Set<number>()
  for (let at = first; at < end; at++) {
    const token = tokens[at]!
    if (!isWord(token.text)) continue
    const form = stemOf(token)
    const stem = vocabulary.number(form)
    sequence.push(stem)
    if (!isContent(token)) continue
    found.set(stem, { kind: classOf(token), lower: token.lower })
    if (/\d/.test(form)) numbers.add(stem)
  }
  const stems = Int32Array.from(found.keys()).sort()
  return {
    stems,
    classes: Uint8Array.from(stems, (stem) => found.get(stem)!.kind),
    lowers: Array.from(stems, (stem) => found.get(stem)!.lower),
    sequence: Int32Array.from(sequence),
    numbers,
  }
}

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
    'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'].map((word, value) => [word, String(value)]),
)

/** The stem under which a word is compared: numbers by value, sums without their sign. */
function stemOf(token: Token): string {
  const { stem } = token
  return NUMBER_WORDS.get(token.lower) ?? (/[$€£,]/.test(stem) ? stem.replace(/^[$€£]|,(?=\d)/g, '') : stem)
}

function isWord(text: string): boolean {
  const code = text.charCodeAt(0) | 32
  return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(text)
}

const CONTENT_CLASSES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV', 'X'])

/** Words of these classes that say nothing of their own. */
const EMPTY_LEMMAS: ReadonlySet<string> = new Set([
  'be', 'have', 'do', 'say', 'will', 'would', 'can', 'could', 'may', 'might', 'also', 'more', 'most', 'other', 'then',
  'than', 'there', 'who', 'which', 'that', 'this', 'these', 'those', 'not', 'no', 'as', 'so', 'such', 'very', 'just', 'only',
  "n't", "'s",
])

function isContent(token: Token): boolean {
  return CONTENT_CLASSES.has(token.pos) && !EMPTY_LEMMAS.has(token.lemma)
}

function classOf(token: Token): number {
  if (token.pos === 'PROPN') return NAME
  if (token.pos === 'NOUN') return NOUN
  return token.pos === 'VERB' ? VERB : OTHER
}

function rarities(
  reports: readonly AnnotatedReport[],
  sentences: readonly (readonly Content[])[],
  size: number,
  mentioned: MentionIndex,
  entityCount: number,
): { rarity: Float32Array; entityRarity: Float32Array } {
  const withStem = new Float32Array(size)
  const withEntity = new Float32Array(entityCount)
  let count = 0
  reports.forEach((report, index) => {
    report.sentences.forEach((sentence, at) => {
      if (sentence.role === 'boilerplate') return
      count++
      for (const stem of sentences[index]![at]!.stems) withStem[stem]!++
      for (const entity of mentioned.within(index, sentence.start, sentence.end)) withEntity[entity]!++
    })
  })
  const rarity = (n: number): number => Math.log(1 + count / Math.max(1, n))
  return { rarity: withStem.map(rarity), entityRarity: withEntity.map(rarity) }
}

/** Which entities are mentioned in a stretch of a report. */
class MentionIndex {
  private readonly byReport: readonly { readonly start: number; readonly entity: number }[][]
  constructor(reports: readonly AnnotatedReport[], entities: readonly Entity[]) {
    const lists = new Map(reports.map((report) => [report.report.id, [] as { start: number; entity: number }[]]))
    entities.forEach((entity, index) => {
      for (const { span } of entity.mentions) lists.get(span.report)?.push({ start: span.start, entity: index })
    })
    this.byReport = reports.map((report) => lists.get(report.report.id)!.sort((a, b) => a.start - b.start || a.entity - b.entity))
  }
  /** Distinct entities whose mention starts in `[start, end)`, ascending. */
  within(report: number, start: number, end: number): Int32Array {
    const list = this.byReport[report]!
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle]!.start < start) low = middle + 1
      else high = middle
    }
    const found = new Set<number>()
    for (; low < list.length && list[low]!.start < end; low++) found.add(list[low]!.entity)
    return Int32Array.from(found).sort()
  }
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector))
  return length > 0 ? vector.map((value) => value / length) : vector
}
