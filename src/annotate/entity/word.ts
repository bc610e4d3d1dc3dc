import type { AnnotatedReport, PartOfSpeech, Sentence, Token } from '../../report/annotation.js'
import type { ZoneRole } from '../../report/report.js'
import {
  FACILITY_NOUNS,
  ORGANISATION_SUFFIXES,
  PERSON_NOUNS,
  PLACE_NOUNS,
  ROLE_MODIFIERS,
} from '../../lexicon/titles.js'
import type { Range } from '../../text/span.js'
import { isCommon, isKnownWord, sexOfGivenName } from './known.js'

/** A word as names are made of: hyphenated parts joined, a possessive ending set aside. */
export interface Word extends Range {
  readonly text: string
  /** Lower case, plain apostrophes. */
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** What stands between the word before and this one; a line end at a sentence's start. */
  readonly gap: string
  /** An 's or a closing apostrophe follows it. */
  readonly possessive: boolean
  /**
   * `none`: no letter at the start. `cap`: a capital, or a capital within (iPhone, al-Shabab). `upper`: all capitals.
   */
  readonly shape: 'lower' | 'cap' | 'upper' | 'none'
  /** A capital here may be there only because a sentence, a quotation or a list item opens. */
  readonly opens: boolean
  /** A quotation opens here in the middle of a clause: a capital means a little more. */
  readonly quoted: boolean
  /** A sign of money follows at once (US$). */
  readonly currency: boolean
}

/** A sentence's words, and how far its capitals can be trusted. */
export interface Line {
  readonly report: number
  readonly role: ZoneRole
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  /** `plain`: capitals mark names. `title`: Most Words Have Them. `upper`: ALL DO. */
  readonly style: 'plain' | 'title' | 'upper'
}

/** The sentences of a report as lines of words. Byline, date, credit and boilerplate zones are left out. */
export function linesOf(annotated: AnnotatedReport, report: number): Line[] {
  const out: Line[] = []
  for (const sentence of annotated.sentences) {
    if (!READ.has(sentence.role)) continue
    const words = wordsOf(annotated, sentence)
    if (words.length === 0) continue
    const { role, paragraph, start, end } = sentence
    out.push({ report, role, paragraph, start, end, words, style: styleOf(words) })
  }
  return out
}

const READ: ReadonlySet<ZoneRole> = new Set<ZoneRole>(['title', 'deck', 'caption', 'body'])

function styleOf(words: readonly Word[]): Line['style'] {
  let upper = 0
  let lower = 0
  let plainLower = 0
  let plainCap = 0
  for (const [at, word] of words.entries()) {
    if (word.shape === 'none') continue
    if (word.shape === 'upper' && word.text.length >= 4) upper++
    if (word.shape === 'lower') lower++
    if (at === 0 || word.text.length < 4 || LITTLE.has(word.lower)) continue
    if (word.shape === 'lower') plainLower++
    else if (
      word.shape === 'cap' &&
      isCommon(word.lower, word.lemma) &&
      sexOfGivenName(word.text) === null &&
      !NAMING_NOUNS.some((set) => set.has(word.lower))
    )
      plainCap++
  }
  if (upper >= 2 && upper >= lower * 2) return 'upper'
  return plainCap >= 2 && plainLower * 5 <= plainCap ? 'title' : 'plain'
}

/** Nouns that have capitals within names and titles too. */
const NAMING_NOUNS: readonly ReadonlySet<string>[] = [
  PERSON_NOUNS,
  ROLE_MODIFIERS,
  ORGANISATION_SUFFIXES,
  FACILITY_NOUNS,
  PLACE_NOUNS,
]

/** Words that headlines with capitals leave small. */
const LITTLE: ReadonlySet<string> = new Set([
  'with',
  'from',
  'over',
  'into',
  'onto',
  'after',
  'amid',
  'than',
  'that',
  'under',
  'upon',
  'about',
  'against',
  'before',
  'between',
  'during',
  'through',
  'without',
  'until',
  'since',
  'while',
  'near',
  'when',
  'what',
  'will',
  'they',
  'their',
])

function wordsOf(annotated: AnnotatedReport, sentence: Sentence): Word[] {
  const {
    tokens,
    report: { text },
  } = annotated
  const out: Word[] = []
  let lastEnd = sentence.start
  let first = true
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at]!
    if (!isSmallAscii(token.text) && !LETTER_OR_DIGIT.test(token.text)) continue
    const previous = out.at(-1)
    if (previous && previous.end === token.start && token.text.length === 2 && /^['’](?:s|S)$/.test(token.text)) {
      out[out.length - 1] = { ...previous, possessive: true }
      lastEnd = token.end
      continue
    }
    let last = at
    while (joins(tokens, at, last, sentence.endToken)) last += 2
    const word = makeWord(text, token, tokens[last]!, first ? '\n' : text.slice(lastEnd, token.start))
    out.push(word)
    lastEnd = tokens[last]!.end
    first = false
    at = last
  }
  return out
}

/**
 * Does a hyphen tie the token at `at` to the next but one in one word, as in Karl-Heinz, Port-au-Prince, son-in-law?
 */
function joins(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  const left = tokens[at]!
  const hyphen = tokens[at + 1]
  const right = tokens[at + 2]
  if (!hyphen || !right || at + 2 >= end || hyphen.start !== left.end || right.start !== hyphen.end) return false
  if (!/^[-‑]$/.test(hyphen.text) || !/^[\p{L}\p{N}]/u.test(right.text)) return false
  const first = tokens[from]!
  const lowerRight = /^\p{Ll}/u.test(right.text)
  if (/^\p{Ll}/u.test(first.text) && !(from === at && ARTICLES.has(first.lower))) return lowerRight
  if (isKnownWord(left.text) && isKnownWord(right.text)) return false
  if (!lowerRight) return true
  return (
    PARTICLES.has(right.lower) ||
    (/^[a-z]{2,5}$/.test(right.text) && /^\p{Lu}\p{Ll}/u.test(left.text) && isSyllable(right))
  )
}

/** The last part of a Chinese or Korean given name: Jong-un, Wai-ching; not the like of Seoul-born, Brexit-era. */
function isSyllable(token: Token): boolean {
  return SYLLABLES.has(token.lower) || !(isCommon(token.lower, token.lemma) || COMPOUNDS.has(token.lower))
}

const SYLLABLES: ReadonlySet<string> = new Set([
  'kin',
  'tung',
  'fan',
  'sun',
  'ho',
  'hun',
  'lung',
  'long',
  'ping',
  'king',
  'man',
  'hung',
  'wing',
  'sang',
  'bin',
  'gun',
  'in',
  'won',
  'sing',
  'tat',
  'hing',
  'yan',
  'ying',
  'lam',
  'ding',
  'hee',
  'yang',
])
const COMPOUNDS: ReadonlySet<string> = new Set([
  'led',
  'era',
  'run',
  'made',
  'born',
  'held',
  'area',
  'like',
  'wide',
  'only',
  'style',
  'owned',
  'based',
  'bound',
  'type',
  'size',
  'free',
  'able',
  'built',
  'fed',
  'fuel',
  'town',
  'side',
  'trip',
  'led',
  'esque',
  'ish',
  'isms',
  'ism',
  'ist',
  'ite',
  'ian',
  'ers',
  'er',
  'ed',
  'com',
  'org',
  'th',
  'st',
  'nd',
  'rd',
  's',
])

/** What an Arabic name may open with before its hyphen, and what stands between two hyphens of a name. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'as', 'ash', 'an', 'ad', 'ar', 'at', 'ul', 'ol'])
const PARTICLES: ReadonlySet<string> = new Set([
  'i',
  'e',
  'al',
  'el',
  'ul',
  'ur',
  'de',
  'sur',
  'en',
  'la',
  'le',
  'du',
  'upon',
  'on',
  'under',
  'over',
  'in',
  'by',
  'the',
  'and',
  'ye',
  'il',
  'of',
])

function makeWord(text: string, from: Token, to: Token, gap: string): Word {
  let raw = text.slice(from.start, to.end)
  let end = to.end
  const possessive = raw.length > 2 && /(?:['’][sS]|[sS]['’])$/.test(raw.slice(-2))
  if (possessive) {
    const cut = /['’]$/.test(raw) ? 1 : 2
    raw = raw.slice(0, -cut)
    end -= cut
  }
  const after = text[end] ?? ''
  const follows = possessive || ((after === "'" || after === '’') && /[sS]$/.test(raw) && /\s/.test(text[end + 1] ?? ''))
  const single = from === to
  return {
    start: from.start,
    end,
    text: raw,
    lower: single && !possessive ? from.lower : raw.toLowerCase().replace(/[’‘ʼ]/g, "'"),
    gap,
    possessive: follows,
    lemma: single ? from.lemma : raw.toLowerCase(),
    pos: single ? from.pos : 'PROPN',
    shape: shapeOf(raw),
    quoted: gap.length === 2 && /^ [“"‘]$/.test(gap),
    currency: after !== '' && '$€£¥'.includes(after),
    opens: gap !== ' ' && opensAfter(gap),
  }
}

function opensAfter(gap: string): boolean {
  return gap === '\n' || /[“"‘:•|»«>]|[–—]\s/.test(gap) || /(?:^|\s)['’]$/.test(gap) || /[.!?]\s*$/.test(gap)
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Small letters of ASCII alone, as most words are: what they are is known without the tables of Unicode. */
function isSmallAscii(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    if (unit < 97 || unit > 122) return false
  }
  return raw !== ''
}

function shapeOf(raw: string): Word['shape'] {
  if (isSmallAscii(raw)) return 'lower'
  if (/^\p{Lu}/u.test(raw)) return raw.length > 1 && !/\p{Ll}/u.test(raw) ? 'upper' : 'cap'
  if (/^\p{Ll}/u.test(raw)) return /^(?:\p{Ll}|al-|el-|as-|ash-|an-|ad-|ar-)\p{Lu}/u.test(raw) ? 'cap' : 'lower'
  if (/^\p{L}/u.test(raw)) return 'lower'
  return /^\d+\p{Lu}/u.test(raw) ? 'cap' : 'none'
}
