import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Report, ZoneRole } from '../../src/report/report.js'
import { extractReport } from '../../src/extract/report.js'

const read = (markup: string, url?: string): Report =>
  extractReport(
    { source: { file: 'page.html', ...(url === undefined ? {} : { url }) }, text: markup, media: 'html', given: {} },
    'A',
  )

const texts = (report: Report, role: ZoneRole): string[] =>
  report.zones.filter((zone) => zone.role === role).map((zone) => report.text.slice(zone.start, zone.end))

const PARAGRAPHS = [
  'The harbour council of Lindvik voted on Tuesday night to close the old ferry quay for two years, after engineers warned that its piles had rotted.',
  'Some forty families live from the boats that land there, and several of them spoke against the plan at a meeting that lasted until midnight.',
  '“Nobody asked us where the boats should go,” said Marit Aasen, who has sold crab from the quay since 1998. She wants the work done in winter.',
  'The council expects the repairs to cost nine million crowns, a third of it from the county, and promises a temporary landing by the end of May.',
]
const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`)
const page = (
  body: string,
  head = '',
): string => `<!doctype html><html><head><title>Old quay to close</title>${head}</head><body>
  <nav class="menu"><ul><li><a href="/a">News of the day and other things</a></li><li><a href="/b">Sport</a></li></ul></nav>
  ${body}<footer><p>Copyright of the Lindvik Post, which is printed by nobody at all, and all of its rights reserved for ever.</p></footer></body></html>`

test('the article is body; navigation and footer are not', () => {
  const report = read(
    page(`<article><h1>Old quay to close</h1><div class="byline">By Jon Vik</div>${paragraphs.join('\n')}</article>`),
  )
  assert.deepEqual(texts(report, 'body'), PARAGRAPHS)
  assert.deepEqual(texts(report, 'title'), ['Old quay to close'])
  assert.ok(!report.text.includes('printed by nobody'))
  assert.equal(report.title?.value, 'Old quay to close')
})

test('related links, captions, newsletter boxes, comments and author notes are zones, not body', () => {
  const [a, b, c, d] = paragraphs
  const report = read(
    page(`<article><h1>Old quay to close</h1>${a}
    <figure><img src="q.jpg"><figcaption>The quay at Lindvik in a storm last autumn, seen from the church.</figcaption></figure>${b}
    <div class="related-stories"><h3>More on this</h3><p>Ferries were late again in the first week of this month, passengers complained.</p></div>${c}
    <div class="newsletter-signup"><p>Get the best of our reporting in your inbox every morning, and cancel whenever you like.</p></div>${d}
    <div class="author-bio"><p>Jon Vik has covered the harbour for this newspaper since the bridge was opened.</p></div>
    <section id="comments"><p>I have fished there all my life and I never saw a rotten pile, so who is paid for this?</p></section></article>`),
  )
  assert.deepEqual(texts(report, 'body'), PARAGRAPHS)
  assert.equal(texts(report, 'caption').length, 1)
  assert.ok(texts(report, 'boilerplate').some((text) => text.startsWith('I have fished')))
})

test('a body that is split in two by an advertisement is joined', () => {
  const [a, b, c, d] = paragraphs
  const report = read(
    page(
      `<div class="w"><h1>Old quay to close</h1><div class="x1">${a}${b}</div><div class="ad-slot"><a href="/buy">Buy a boat now</a></div><div class="x1">${c}${d}</div></div>`,
    ),
  )
  assert.deepEqual(texts(report, 'body'), PARAGRAPHS)
})

test('lists, sub-headings, quotations and tables of text are kept', () => {
  const report = read(
    page(`<article><h1>Old quay to close</h1>${paragraphs.join('')}<h2>What will change</h2>
    <ul><li>No landing after dark</li><li>Crab is sold at the north pier</li></ul>
    <blockquote><p>We will have to sell from the car park.</p></blockquote>
    <table><tr><th>Year</th><th>Cost</th></tr><tr><td>First</td><td>Four million</td></tr></table></article>`),
  )
  const body = texts(report, 'body')
  for (const text of [
    'What will change',
    'No landing after dark',
    'We will have to sell from the car park.',
    'Four million',
  ])
    assert.ok(body.includes(text), text)
})

test('a pull quote that repeats the article is furniture; so is a heading above nothing', () => {
  const report = read(
    page(`<article><h1>Old quay to close</h1>${paragraphs[0]}${paragraphs[2]}
    <blockquote>“Nobody asked us where the boats should go,” said Marit Aasen</blockquote>${paragraphs[1]}${paragraphs[3]}<h3>Read this as well</h3></article>`),
  )
  assert.equal(texts(report, 'body').length, 4)
})

test('hints are not believed of what holds most of a page', () => {
  const report = read(page(`<div class="sidebar"><h1>Old quay to close</h1>${paragraphs.join('')}</div>`))
  assert.deepEqual(texts(report, 'body'), PARAGRAPHS)
})

test('paragraphs that are parted by line breaks alone are parted', () => {
  const report = read(page(`<div id="story"><h1>Old quay to close</h1>${PARAGRAPHS.join('<br><br>')}</div>`))
  assert.deepEqual(texts(report, 'body'), PARAGRAPHS)
})

test('invisible characters go, white space is made single', () => {
  const report = read(
    page(
      `<article><h1>Old quay to close</h1><p>The har\u00adbour\u200b council\u00a0of \n\t Lindvik voted on Tuesday night to close the old ferry quay for two years.</p>${paragraphs.slice(1).join('')}</article>`,
    ),
  )
  assert.ok(report.text.includes('The harbour council of Lindvik voted on'))
})

test('an agency dateline is cut off the first paragraph', () => {
  const report = read(
    page(
      `<article><h1>Old quay to close</h1><p>LINDVIK, March 3 (Reuters) - ${PARAGRAPHS[0]}</p>${paragraphs.slice(1).join('')}</article>`,
    ),
  )
  assert.equal(texts(report, 'body')[0], PARAGRAPHS[0])
  assert.equal(report.agency?.value, 'Reuters')
})

test('a page that breaks off says so', () => {
  const wall = '<div class="paywall"><p>Subscribe to continue reading this article and support our newsroom.</p></div>'
  const short = read(page(`<article><h1>Old quay to close</h1>${paragraphs.slice(0, 2).join('')}${wall}</article>`))
  assert.equal(short.truncated?.basis, 'stated')
  assert.equal(read(page(`<article><h1>Old quay to close</h1>${paragraphs.join('')}</article>`)).truncated, undefined)
  const record = JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree: false, wordCount: 900 })
  const said = read(
    page(
      `<article><h1>Old quay to close</h1>${paragraphs.join('')}</article>`,
      `<script type="application/ld+json">${record}</script>`,
    ),
  )
  assert.equal(said.truncated?.basis, 'metadata')
})

test('the entries of a live blog keep their times', () => {
  const entry = (time: string, index: number): string =>
    `<div class="entry"><time datetime="2026-03-03T${time}:00Z">${time}</time><h3>Turn ${index} of the meeting</h3><p>${PARAGRAPHS[index]}</p></div>`
  const report = read(
    page(
      `<main class="live-blog"><h1>Old quay to close</h1>${['20:15', '20:40', '21:05', '22:30'].map(entry).join('')}</main>`,
    ),
  )
  assert.deepEqual(
    report.entries?.map(({ published }) => published),
    ['20:15', '20:40', '21:05', '22:30'].map((time) => `2026-03-03T${time}:00Z`),
  )
  assert.equal(report.entries?.[1]?.title, 'Turn 1 of the meeting')
  for (const [index, each] of (report.entries ?? []).entries())
    assert.ok(report.text.slice(each.start, each.end).includes(PARAGRAPHS[index]!))
})

/** What each entry of a live blog covers, by its first line, and its title and time. */
const entriesOf = (report: ReturnType<typeof read>): (string | null | undefined)[][] =>
  (report.entries ?? []).map(({ start, end, title, published }) => {
    const lines = report.text.slice(start, end).split('\n')
    return [lines[0], lines.at(-1), title, published]
  })
const clock = (index: number): string => `${20 - index}:15`

test('entries as the record tells them begin with the time above their title, not in the list of titles', () => {
  const titles = PARAGRAPHS.slice(0, 3).map((_text, index) => `The council’s ${['first', 'second', 'third'][index]} answer`)
  const record = JSON.stringify({
    '@type': 'LiveBlogPosting',
    liveBlogUpdate: titles.map((title, index) => ({
      '@type': 'BlogPosting',
      headline: title.replace('’', '&rsquo;'),
      datePublished: `2026-03-03T${clock(index)}:00Z`,
      articleBody: `${PARAGRAPHS[index]} More that is shown in a paragraph of its own.`,
    })),
  })
  const list = `<ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul>`
  const posts = titles.map(
    (title, index) =>
      `<div class="post"><div><time>${clock(index)}</time></div><h3>${title}</h3><p>${PARAGRAPHS[index]}</p></div>`,
  )
  const report = read(
    page(
      `<article><h1>Old quay to close</h1><p>${PARAGRAPHS[3]}</p>${list}<div>${posts.join('')}</div><p>${PARAGRAPHS[4]}</p></article>`,
      `<script type="application/ld+json">${record}</script>`,
    ),
  )
  assert.deepEqual(
    entriesOf(report),
    titles.map((title, index) => [clock(index), PARAGRAPHS[index], title, `2026-03-03T${clock(index)}:00Z`]),
  )
})

test('entries whose markup says that they are updates have the time and title that it says', () => {
  const posts = PARAGRAPHS.slice(0, 3).map(
    (text, index) =>
      `<div itemprop="liveBlogUpdate" itemscope><meta itemprop="headline" content="Answer ${index}"><meta itemprop="datePublished" content="2026-03-03T${clock(index)}:00+01:00"><div><p>${text}</p></div></div>`,
  )
  assert.deepEqual(
    entriesOf(read(page(`<article><h1>Old quay to close</h1>${posts.join('')}</article>`))),
    PARAGRAPHS.slice(0, 3).map((text, index) => [text, text, `Answer ${index}`, `2026-03-03T${clock(index)}:00+01:00`]),
  )
})

test('entries with a time of day alone are entries whose date is unknown', () => {
  const posts = PARAGRAPHS.slice(0, 4).map(
    (text, index) => `<div class="e"><aside><time> ${clock(index)} </time></aside><p>${text}</p></div>`,
  )
  const more = '<li><a href="/x"><time datetime="2026-03-01">1 March</time> Another story of the day</a></li>'.repeat(9)
  const report = read(
    page(
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>Old quay to close</h1>${posts.join('')}</div><aside><ul>${more}</ul></aside>`,
    ),
  )
  assert.deepEqual(
    entriesOf(report).map(([, last, title, published]) => [last, title, published]),
    PARAGRAPHS.slice(0, 4).map((text) => [text, null, null]),
  )
})

test('an article without times of its own has no entries', () => {
  assert.equal(read(page(`<article><h1>Old quay to close</h1>${paragraphs.join('')}</article>`)).entries, undefined)
})

test('the record of the page guides: its paragraphs are body whatever their class says', () => {
  const record = JSON.stringify({ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join(' ') })
  const report = read(
    page(
      `<article><h1>Old quay to close</h1><div class="promo">${paragraphs[0]}</div>${paragraphs.slice(1).join('')}</article>`,
      `<script type="application/ld+json">${record}</script>`,
    ),
  )
  assert.deepEqual(texts(report, 'body'), PARAGRAPHS)
})

test('places name an element and quote its words', () => {
  const report = read(page(`<article id="a1"><h1>Old quay to close</h1>${paragraphs.join('')}</article>`))
  const bodies = report.zones.filter(({ role }) => role === 'body')
  assert.equal(bodies[1]?.place?.css, '#a1 > p:nth-child(3)')
  for (const zone of report.zones) {
    const { exact, prefix, suffix } = zone.place!.quote
    assert.equal(exact, report.text.slice(zone.start, zone.end))
    assert.ok(report.text.slice(0, zone.start).endsWith(prefix))
    assert.ok(report.text.slice(zone.end).startsWith(suffix))
  }
})

/** The laws of zones, on any page. */
function assertLawful(report: Report): void {
  let end = 0
  for (const zone of report.zones) {
    assert.ok(zone.start >= end && zone.end > zone.start && zone.end <= report.text.length)
    assert.equal(report.text.slice(end, zone.start).trim(), '')
    end = zone.end
  }
  assert.equal(report.text.slice(end).trim(), '')
}

test('zones are sorted, do not overlap and cover the text, whatever the markup', () => {
  const piece = fc.constantFrom(
    ...paragraphs,
    '<p>',
    '</p>',
    '<div class="related">',
    '<div class="share-bar">',
    '</div>',
    '<h1>Old quay',
    '</h1>',
    '<ul><li>',
    '</ul>',
    '<table><tr><td>',
    '</table>',
    '<a href="/x">Link here</a>',
    'LINDVIK (AP) — ',
    '<figure>',
    '</figure>',
    '<br><br>',
    '<time datetime="2026-03-03">3 March</time>',
    '\u00ad',
    '&nbsp;',
    '<article>',
    '<aside>',
    'עברית ועוד מילים.',
    '一段中文的话，没有空格。',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => assertLawful(read(pieces.join('')))),
    { numRuns: 60 },
  )
})

test('reading the same page twice gives the same report', () => {
  const markup = page(`<article class="story"><h1>Old quay to close</h1>${paragraphs.join('')}</article>`)
  assert.deepEqual(read(markup), read(markup))
})

const HOSTILE: readonly (readonly [string, () => string])[] = [
  ['50,000 elements in one another', () => `${'<div>'.repeat(50_000)}${PARAGRAPHS[0]}${'</div>'.repeat(50_000)}`],
  ['100,000 unclosed formatting elements', () => `<p>${'<b><i class="x">'.repeat(50_000)}${PARAGRAPHS[0]}`],
  ['200,000 paragraphs', () => paragraphs[0]!.slice(0, 40).concat('</p>').repeat(200_000)],
  ['a million opening brackets', () => '<'.repeat(1_000_000)],
  ['a paragraph of 20 MB', () => `<p>${'word after word. '.repeat(1_200_000)}</p>`],
  ['lists in lists', () => '<ul><li>'.repeat(50_000)],
  ['end tags of nothing', () => `${'<div>'.repeat(2000)}${'</span></p>'.repeat(100_000)}`],
  [
    '100,000 elements that say they hold times',
    () => `<main class="live-blog">${'<div><time datetime="2026-01-01">x</time></div>'.repeat(50_000)}</main>`,
  ],
  [
    'one element of 100,000 attributes',
    () => `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>${paragraphs.join('')}</div>`,
  ],
  ['a class of a megabyte', () => `<div class="${'related-share '.repeat(70_000)}">${paragraphs.join('')}</div>`],
  [
    'a record of the page in 100,000 brackets',
    () => `<script type="application/ld+json">${'['.repeat(100_000)}</script>${paragraphs.join('')}`,
  ],
  ['nothing', () => ''],
]

for (const [name, markup] of HOSTILE) {
  test(`hostile: ${name}`, () => {
    const source = markup()
    const before = process.cpuUsage()
    const report = read(source)
    const { user, system } = process.cpuUsage(before)
    assertLawful(report)
    // The bound is 2 s on a machine of one's own; this leaves room for a slow one.
    assert.ok((user + system) / 1000 < 8000, `${Math.round((user + system) / 1000)} ms`)
    if (process.env['SHOW_TIMES'] !== undefined) console.log(name, Math.round((user + system) / 1000), 'ms')
  })
}
