/** JSON as a page's scripts hold it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export const JSON_LIMITS = { length: 600_000, depth: 48, values: 60_000 } as const

/**

 * The values of a script that should be JSON, where it may not quite be: comments, CDATA marks, trailing commas, raw

 * line breaks and stray quotes in strings, unquoted keys, several values in a row, an end that is missing. What comes

 * before a fault that cannot be read past is kept. Linear; limited in length and depth.

 */
export function parseLoosely(source: string): readonly Json[] {
  const text = source.length > JSON_LIMITS.length ? source.slice(0, JSON_LIMITS.length) : source
  try {
    const value: unknown = JSON.parse(text)
    return isJson(value) ? [value] : []
  } catch {
    return new LooseReader(text).all()
  }
}

/** What the language's own parser gives is JSON; nothing deeper needs looking at. */
function isJson(value: unknown): value is Json {
  return value !== undefined
}

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a list: itself where it is none, nothing where it is absent. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

const SPACE = /[\s\u00a0\ufeff]/

class LooseReader {
  private at = 0
  private values = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  all(): readonly Json[] {
    const out: Json[] = []
    while (this.at < this.text.length && this.values < JSON_LIMITS.values) {
      const next = this.text.slice(this.at).search(/[{[]/)
      if (next < 0) break
      this.at += next
      out.push(this.value(0))
    }
    return out
  }

  private value(depth: number): Json {
    this.space()
    this.values++
    const char = this.text[this.at]
    if (char === '{' && depth < JSON_LIMITS.depth) return this.object(depth)
    if (char === '[' && depth < JSON_LIMITS.depth) return this.array(depth)
    if (char === '"' || char === "'") return this.string(char)
    return this.bare()
  }

  private object(depth: number): Json {
    const out: Record<string, Json> = {}
    this.at++
    while (this.more('}')) {
      const char = this.text[this.at]
      const key = char === '"' || char === "'" ? this.string(char) : this.word()
      this.space()
      if (this.text[this.at] !== ':') {
        if (key === '') this.at++
        continue
      }
      this.at++
      const value = this.value(depth + 1)
      if (key !== '__proto__') out[key] = value
    }
    return out
  }

  private array(depth: number): Json {
    const out: Json[] = []
    this.at++
    while (this.more(']')) {
      const before = this.at
      out.push(this.value(depth + 1))
      if (this.at === before) this.at++
    }
    return out
  }

  /**
   * Skips what parts the members; false at the end, which it steps over. The other bracket ends it too, and is left.
   */
  private more(end: string): boolean {
    this.space()
    while (this.text[this.at] === ',' || this.text[this.at] === ';') {
      this.at++
      this.space()
    }
    if (this.at >= this.text.length || this.values > JSON_LIMITS.values) return false
    const char = this.text[this.at]
    if (char === end) {
      this.at++
      return false
    }
    return !(char === '}' || char === ']')
  }

  private space(): void {
    for (;;) {
      while (this.at < this.text.length && SPACE.test(this.text[this.at]!)) this.at++
      if (this.text.startsWith('/*', this.at)) this.skipPast('*/')
      else if (this.text.startsWith('//', this.at)) this.skipPast('\n')
      else if (this.text.startsWith('<![CDATA[', this.at)) this.at += 9
      else if (this.text.startsWith(']]>', this.at)) this.at += 3
      else return
    }
  }

  private skipPast(mark: string): void {
    const end = this.text.indexOf(mark, this.at + 2)
    this.at = end < 0 ? this.text.length : end + mark.length
  }

  /** A quote inside a string that nobody escaped is followed by no mark that could follow a string. */
  private string(quote: string): string {
    let out = ''
    let from = ++this.at
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at]
      if (char === '\\') {
        out += this.text.slice(from, this.at) + this.escape()
        from = this.at + 1
      } else if (char === quote && this.ends()) break
    }
    out += this.text.slice(from, this.at)
    this.at++
    return out
  }

  private ends(): boolean {
    let at = this.at + 1
    const last = at + 64
    while (at < last && at < this.text.length && SPACE.test(this.text[at]!)) at++
    const next = this.text[at]
    return (
      next === undefined || next === ',' || next === ':' || next === '}' || next === ']' || next === '/' || at === last
    )
  }

  private escape(): string {
    const char = this.text[++this.at]
    if (char === 'u') {
      const hex = this.text.slice(this.at + 1, this.at + 5)
      if (!/^[\da-f]{4}$/i.test(hex)) return ''
      this.at += 4
      return String.fromCharCode(parseInt(hex, 16))
    }
    return char === 'n' || char === 'r' || char === 't' ? ' ' : char === 'b' || char === 'f' ? '' : (char ?? '')
  }

  private word(): string {
    const start = this.at
    while (this.at < this.text.length && /[\w$@.-]/.test(this.text[this.at]!)) this.at++
    return this.text.slice(start, this.at)
  }

  private bare(): Json {
    const start = this.at
    while (this.at < this.text.length && !/[,\]}\s]/.test(this.text[this.at]!)) this.at++
    const word = this.text.slice(start, this.at)
    if (word === 'true' || word === 'false') return word === 'true'
    return /^-?\d{1,17}(?:\.\d{1,17})?$/.test(word) ? Number(word) : null
  }
}
