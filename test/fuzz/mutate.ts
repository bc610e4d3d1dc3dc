import type { Random } from './random.js'

type Mutator = (bytes: Buffer, random: Random, tokens: readonly string[]) => Buffer

/** What breaks readers anywhere: ends of ranges, halves of characters, controls, long runs. */
const NASTY: readonly string[] = [
  '\0', '\r', '\r\n\r\n', '\u2028', '\ufeff', '\u202e', '“', '”', '"', "'", '😀', 'e\u0301', '\u00ad', '-1', '0', '99999999999999999999', '{', '[', '<', '>', '&', '&#x110000;',
  '&#0;', '%00', '\\', '../', ' '.repeat(300), 'a'.repeat(2000), '('.repeat(200), '\u0600',
]

const bytewise: readonly Mutator[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes)
    for (let edits = 1 + random.below(4); edits > 0 && copy.length > 0; edits--) copy[random.below(copy.length)] = random.below(256)
    return copy
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes)
    const at = random.below(copy.length)
    if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
    return copy
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random) => {
    const from = random.below(bytes.length)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(40))])
  },
  (bytes, random) => {
    const from = random.below(bytes.length)
    const to = from + random.below(200)
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)])
  },
]

/** A place where a part of the format begins or ends. */
function border(bytes: Buffer, random: Random): number {
  const from = random.below(bytes.length)
  const mark = random.of(['<', '>', '\n', '"', ':', '{', ',', ' ', '/', '='] as const)
  const found = bytes.indexOf(mark, from)
  return found < 0 ? from : found + random.below(2)
}

const structural: readonly Mutator[] = [
  // A token of the format or something nasty is set at a border.
  (bytes, random, tokens) => {
    const at = border(bytes, random)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from((random.next() < 0.6 ? random.of(tokens) : random.of(NASTY)) ?? ''), bytes.subarray(at)])
  },
  // A part is taken out, told twice, many times, or moved.
  (bytes, random) => {
    const [from, to] = [border(bytes, random), border(bytes, random)].sort((a, b) => a - b) as [number, number]
    const part = bytes.subarray(from, Math.min(to, from + 2000))
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + part.length)])
    const chance = random.below(4)
    if (chance === 0) return rest
    const at = border(rest, random)
    const times = chance === 1 ? 1 : chance === 2 ? 2 : 1 + random.below(20)
    return Buffer.concat([rest.subarray(0, at), ...Array.from({ length: times }, () => part), rest.subarray(at)])
  },
  // A number becomes another.
  (bytes, random) => {
    const text = bytes.toString('latin1')
    const numbers = [...text.matchAll(/\d{1,10}/g)]
    const one = random.of(numbers)
    if (!one) return bytes
    const value = random.of(['0', '-1', '1', '4294967296', '9007199254740993', String(random.below(1000)), '']) ?? ''
    return Buffer.from(text.slice(0, one.index) + value + text.slice(one.index + one[0].length), 'latin1')
  },
]

/** A mutated copy: one to four changes, of bytes or of structure. `tokens` are pieces of the format. */
export function mutate(bytes: Uint8Array, random: Random, tokens: readonly string[]): Buffer {
  let changed: Buffer = Buffer.from(bytes)
  for (let changes = 1 + random.below(4); changes > 0; changes--) {
    const change = random.of(random.next() < 0.4 ? bytewise : structural)
    if (change) changed = change(changed, random, tokens)
  }
  return changed
}
