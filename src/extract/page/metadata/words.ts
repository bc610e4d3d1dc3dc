import { isTag, isText, type ChildNode, type Element } from 'domhandler'

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s samp small span strong sub sup tt u var wbr'.split(' '),
)
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select'])

/**

 * The words of an element, white space collapsed, at most about `limit` code units. `apart`: every element's words

 * stand apart, as where a page sets a label and a name side by side by its looks alone.

 */
export function wordsOf(element: Element, limit: number, apart: boolean): string {
  let out = ''
  let node: ChildNode | null = element.children[0] ?? null
  while (node !== null && out.length <= limit) {
    if (isText(node)) out += node.data.length > limit + 200 ? node.data.slice(0, limit + 200) : node.data
    else if (isTag(node) && !SILENT.has(node.name)) {
      if (apart || !INLINE.has(node.name)) out += ' '
      const inner: ChildNode | undefined = node.children[0]
      if (inner !== undefined) {
        node = inner
        continue
      }
    }
    node = after(
      node,
      element,
      () => {
        out += ' '
      },
      apart,
    )
  }
  return collapse(out)
}

/**
 * The node after one and all that it holds, within `root`; `left` is told of each element left behind that parts
 * words.
 */
function after(node: ChildNode, root: Element, left: () => void, apart: boolean): ChildNode | null {
  let at: ChildNode = node
  for (;;) {
    if (at.next !== null) return at.next
    const { parent }: ChildNode = at
    if (parent === null || parent === root || !isTag(parent)) return null
    if (apart || !INLINE.has(parent.name)) left()
    at = parent
  }
}

/** Runs of white space as one blank, marks without width left out. */
export function collapse(text: string): string {
  const shown = UNSEEN.test(text) ? text.replace(ALL_UNSEEN, '') : text
  return UNEVEN.test(shown) ? shown.replace(/\s+/g, ' ').trim() : shown.trim()
}

const UNEVEN = /[^\S ]|\s\s/
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const ALL_UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  shy: '',
  euro: '€',
  middot: '·',
  bull: '•',
}

/** The words of a value that may hold character references, once or twice escaped, and tags. */
export function plainText(value: string): string {
  let out = value
  for (let round = 0; round < 2 && out.includes('&'); round++) {
    out = out.replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? whole
        const point = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '0', 16)
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
      },
    )
  }
  return collapse(out.includes('<') ? out.replace(/<\/?[a-z][^<>]{0,400}>/gi, ' ') : out)
}

/** The same string in memory of its own: a part cut out of a page keeps the whole page alive for as long as it is kept. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}

/** Letters and digits alone, lower case, accents folded: for telling whether two values say the same. */
export function fold(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim()
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const PLAIN = /^[\0-\x7f]*$/
