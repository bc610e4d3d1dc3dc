/** How much of a text is looked at to tell what it is. */
const START = 4096

/** Is a text a feed or a list of feeds or links? By its first element, or the keys of JSON Feed. */
export function kindOfText(text: string): 'feed' | 'list' | null {
  const start = text.slice(0, START).trimStart()
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(start.replaceAll('\\/', '/')) ? 'feed' : null
  const root = rootOf(text)
  if (root === null) return null
  if (/^(?:rss|feed|rdf)$/.test(root)) return 'feed'
  return /^(?:opml|urlset|sitemapindex)$/.test(root) ? 'list' : null
}

/** The local name of the first element, in lower case; null where the text does not begin with markup. */
function rootOf(text: string): string | null {
  let at = 0
  // A feed may open with any number of comments, a style sheet and a document type.
  for (let skipped = 0; skipped < 50; skipped++) {
    while (/\s|\ufeff/.test(text[at] ?? '')) at++
    const skip = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null
    if (skip !== null) {
      const end = text.indexOf(skip, at)
      if (end < 0) return null
      at = end + skip.length
      continue
    }
    if (/^<!doctype/i.test(text.slice(at, at + 9))) {
      if (/^<!doctype\s{1,20}html\b/i.test(text.slice(at, at + 40))) return 'html'
      at = endOfDoctype(text, at)
      continue
    }
    const name = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(text.slice(at, at + 90))
    return name?.[1]?.toLowerCase() ?? null
  }
  return null
}

/** Where a document type that begins at `start` ends, its own declarations in brackets and all. */
export function endOfDoctype(text: string, start: number): number {
  const close = text.indexOf('>', start)
  const open = text.indexOf('[', start)
  if (close < 0) return text.length
  if (open < 0 || close < open) return close + 1
  const end = /\]\s{0,100}>/g
  end.lastIndex = open
  const found = end.exec(text)
  return found ? found.index + found[0].length : text.length
}
