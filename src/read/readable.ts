const READABLE = /\.(?:txt|text|md|markdown|ndjson|jsonl|html?|xhtml|xml|rss|atom|rdf|opml|warc|arc|wacz|zip|pdf|eml|mbox|mht|mhtml)(?:\.(?:gz|zst))?$/i

/** Does the name of a file say that it is of a kind that is read? */
export function isReadable(name: string): boolean {
  return READABLE.test(name)
}
