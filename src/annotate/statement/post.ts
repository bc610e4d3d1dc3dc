import type { AnnotatedReport } from '../../report/annotation.js'
import { trimRange } from '../../text/span.js'
import type { Draft } from './find.js'

/** What signs a post that a report embeds: "— Ann Miller (@annmiller) March 3, 2026". */
const SIGNATURE = /\s[—–-]{1,2}\s{0,2}([^()@\n]{2,60})\s\(@\w{1,30}\)(?:\s\p{Lu}\p{L}{2,9} \d{1,2}, \d{4})?/gu

/** Posts that stand in the text as they were written, without quotation marks: from the line's start or the post before. */
export function findPosts({ report, sentences }: AnnotatedReport): Draft[] {
  const { text } = report
  const posts: Draft[] = []
  let from = 0
  for (const match of text.matchAll(SIGNATURE)) {
    const start = Math.max(from, text.lastIndexOf('\n', match.index) + 1)
    from = match.index + match[0].length
    const content = trimRange(text, { start, end: match.index })
    const sentence = sentences.find(({ end }) => end > content.start)
    if (content.end === content.start || sentence?.role !== 'body') continue
    const name = match.index + match[0].indexOf(match[1]!)
    posts.push({
      paragraph: sentence.paragraph,
      role: 'body',
      speaker: { start: name, end: name + match[1]!.length },
      cue: null,
      cueClass: 'neutral',
      content: [content],
      verbatim: true,
      confidence: 0.8,
    })
  }
  return posts
}
