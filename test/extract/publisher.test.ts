import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { readPublisherRules, shippedRules } from '../../src/app/publisher-rules.js'
import { compileDateFormat, dateIn } from '../../src/extract/publisher/date-format.js'
import { parsePublisherRule, type PublisherRule } from '../../src/extract/publisher/rule.js'
import { extractReport } from '../../src/extract/report.js'
import type { Capture, Report } from '../../src/report/report.js'

const rule = (rest: object): PublisherRule => {
  const parsed = parsePublisherRule({ publisher: 'Merrin Post', hosts: ['merrin.example'], body: ['.b'], ...rest })
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.rule
}
const page = (body: string, url = 'https://www.merrin.example/dam', rest: Partial<Capture> = {}): Capture =>
  ({ source: { url }, media: 'html', given: {}, text: `<html><head><title>Dam | Merrin Post</title></head><body>${body}</body></html>`, ...rest })
const read = (capture: Capture, ...rules: PublisherRule[]): Report => extractReport(capture, 'A', rules)
const partsOf = ({ text, zones }: Report): string[] => zones.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)

const ONE = 'Nine people died when the dam above Merrin broke on Monday.'
const TWO = 'The ministry said it would look into the matter.'

/** A layout: what a rule says of it, a page in it, and what it gives. */
const layouts: [what: string, rule: object, body: string, parts: string[], fields?: object][] = [
  ['paragraphs that are bare divs among others', { title: '.h', body: ['.t > div'] },
    `<div class="x"><div class="h">A dam fails</div><div class="t"><div>${ONE}</div><div>${TWO}</div></div><div class="t2"><div>Other news of the day that is long enough to be read as prose.</div></div></div>`,
    ['title: A dam fails', `body: ${ONE}`, `body: ${TWO}`], { title: 'A dam fails' }],
  ['a body in two columns with another story between', { body: ['#left p', '#right p'] },
    `<div id="left"><p>${ONE}</p></div><article><p>Another story that has nothing to do with it, and is told at length.</p></article><div id="right"><p>${TWO}</p></div>`,
    [`body: ${ONE}`, `body: ${TWO}`]],
  ['a box to be removed inside the body', { body: ['.b'], remove: ['.b .promo'] }, `<div class="b"><p>${ONE}</p><div class="promo"><p>Join our club today.</p></div><p>${TWO}</p></div>`, [`body: ${ONE}`, `body: ${TWO}`]],
  ['lines of furniture that no class tells', { body: ['.b p'], furniture: ['Read on:'] }, `<div class="b"><p>${ONE}</p><p>Read on: Ten things about dams</p><p>${TWO}</p></div>`, [`body: ${ONE}`, 'boilerplate: Read on: Ten things about dams', `body: ${TWO}`]],
  ['people, one an element', { byline: '.who a', body: ['.b'] }, `<p class="who"><a>By Ann Berg</a> and <a>Piet Hasse,</a></p><div class="b"><p>${ONE}</p></div>`, ['byline: By Ann Berg and Piet Hasse,', `body: ${ONE}`], { bylines: ['Ann Berg', 'Piet Hasse'] }],
  ['a date in words', { body: ['.b'], date: { select: '.when', format: 'D MMMM YYYY, HH:mm', offset: '+01:00' } }, `<p class="when">Published: 4 March 2026, 08:05</p><div class="b"><p>${ONE}</p></div>`, ['date: Published: 4 March 2026, 08:05', `body: ${ONE}`], { published: '2026-03-04T08:05:00+01:00' }],
  ['an American date', { body: ['.b'], date: { select: '.when', format: 'MM/DD/YYYY [at] h:mm A' } }, `<p class="when">03/04/2026 at 8:05 PM</p><div class="b"><p>${ONE}</p></div>`, ['date: 03/04/2026 at 8:05 PM', `body: ${ONE}`], { published: '2026-03-04T20:05:00' }],
  ['a date in an attribute, and a date of change', { body: ['.b'], date: { select: 'i[data-p]', attribute: 'data-p' }, modified: { select: 'i[data-m]', attribute: 'data-m' } },
    `<div><i data-p="2026-03-04T08:05:00Z" data-m="2026-03-05"></i></div><div class="b"><p>${ONE}</p></div>`, [`body: ${ONE}`], { published: '2026-03-04T08:05:00Z', modified: '2026-03-05' }],
  ['captions inside the body', { body: ['.b'], caption: '.b figure > p' }, `<div class="b"><p>${ONE}</p><figure><p>The dam in spring</p></figure><p>${TWO}</p></div>`, [`body: ${ONE}`, 'caption: The dam in spring', `body: ${TWO}`]],
  ['a deck above', { body: ['.b'], deck: '.sub', title: 'h2' }, `<h2>A dam fails</h2><p class="sub">Nine are dead</p><div class="b"><p>${ONE}</p></div>`, ['title: A dam fails', 'deck: Nine are dead', `body: ${ONE}`]],
  ['a body in custom elements', { body: ['x-story x-par'] }, `<x-story><x-par><p>${ONE}</p></x-par><x-ad><p>Buy a dam.</p></x-ad><x-par><p>${TWO}</p></x-par></x-story>`, [`body: ${ONE}`, `body: ${TWO}`]],
  ['paragraphs known by position', { body: ['main > section:nth-of-type(2) > p:not(:last-child)'] }, `<main><section><p>Most read of all the stories of this day.</p></section><section><p>${ONE}</p><p>${TWO}</p><p>All rights are ours.</p></section></main>`, [`body: ${ONE}`, `body: ${TWO}`]],
]
for (const [what, saying, body, parts, fields = {}] of layouts) {
  test(`a layout with ${what}`, () => {
    const report = read(page(body), rule(saying))
    assert.deepEqual(partsOf(report), parts)
    assert.deepEqual(report.outlet, { value: 'Merrin Post', basis: 'url' })
    for (const [name, value] of Object.entries(fields)) assert.deepEqual(report[name as 'title']?.value, value)
  })
}

const body = `<div class="b"><p>${ONE}</p></div><div class="c"><p>${TWO}</p></div>`
test('the first rule that finds body holds; a page that none fits is read in the general way', () => {
  const [none, first, second] = [rule({ body: ['.none'] }), rule({}), rule({ body: ['.c'] })]
  assert.deepEqual(partsOf(read(page(body), none, second, first)), [`body: ${TWO}`])
  assert.deepEqual(read(page(body), none), read(page(body)))
  for (const url of ['https://other.example/', 'https://evilmerrin.example/', 'https://merrin.example.evil.example/']) {
    assert.deepEqual(read(page(body, url), first), read(page(body, url)))
  }
  assert.deepEqual(partsOf(read(page(body, 'https://news.merrin.example/dam'), first)), [`body: ${ONE}`])
})

test('a rule holds for pages captured in its days', () => {
  const [old, now] = [rule({ until: '2025-12-31' }), rule({ body: ['.c'], from: '2026-01-01' })]
  const on = (captured: string): string[] => partsOf(read(page(body, undefined, { captured }), old, now))
  assert.deepEqual([on('2025-12-31T23:00:00Z'), on('2026-01-01T00:00:00Z')], [[`body: ${ONE}`], [`body: ${TWO}`]])
  assert.deepEqual(partsOf(read(page(body), now, old)), [`body: ${TWO}`])
})

test('what came with the page goes before what the rule says', () => {
  const given = { title: 'Given', outlet: 'Wire', published: '2026-01-01', bylines: ['Zoë'] }
  const report = read(page(`<h1>Title</h1><i>4 March 2026</i><b>Ann</b>${body}`, undefined, { given }), rule({ title: 'h1', byline: 'b', date: { select: 'i', format: 'D MMMM YYYY' } }))
  assert.deepEqual([report.title?.value, report.outlet?.value, report.published?.value, report.bylines?.value], ['Given', 'Wire', '2026-01-01', ['Zoë']])
})

const wrong: [what: unknown, problem: RegExp][] = [
  [null, /not a JSON object/], [[], /not a JSON object|"publisher" is missing/], [{ publisher: 'M', hosts: ['m.example'] }, /"body" is missing/],
  [{ publisher: 'M', hosts: ['https://m.example/'], body: ['p'] }, /"hosts.0" is wrong: it is no host/], [{ publisher: 'M', hosts: ['m.example'], body: ['p['] }, /"body.0" is wrong: it is no CSS selector/],
  [{ publisher: 'M', hosts: ['m.example'], body: [] }, /"body" is wrong: it is empty/], [{ publisher: 'M', hosts: ['m.example'], body: ['p'], titel: 'h1' }, /"titel" is not known/],
  [{ publisher: 'M', hosts: ['m.example'], body: ['p'], from: '2026' }, /"from" is wrong: it is no date/],
  [{ publisher: 'M', hosts: ['m.example'], body: ['p'], date: { select: 'i', format: 'D.M.' } }, /"date.format" is wrong: it is no format/], [{ publisher: 'M', hosts: ['m.example'], body: 'p' }, /"body" is wrong: it should be/],
]
for (const [value, problem] of wrong) {
  test(`${JSON.stringify(value)} is no rule`, () => {
    const parsed = parsePublisherRule(value)
    assert.match('problem' in parsed ? parsed.problem : 'none', problem)
  })
}

const dates: [text: string, format: string, date: string | null][] = [
  ['Mar. 4th, 2026', 'MMM D, YYYY', '2026-03-04'], ['Wednesday 4 September 2026 12:00 am', 'dddd D MMMM YYYY h:mm A', '2026-09-04T00:00:00'],
  ['04.03.2026 8:05 Uhr', 'DD.MM.YYYY H:mm', '2026-03-04T08:05:00'], ['2026/03/04 08:05:09 +0100', 'YYYY/MM/DD HH:mm:ss ZZ', '2026-03-04T08:05:09+01:00'],
  ['31 February 2026', 'D MMMM YYYY', null], ['4 Foo 2026', 'D MMMM YYYY', null], ['yesterday', 'D MMMM YYYY', null], ['Updated 4 March 2026 (x)', '[Updated] D MMMM YYYY', '2026-03-04'],
]
for (const [text, format, date] of dates) test(`${text} by ${format}`, () => assert.equal(dateIn(text, format, undefined), date))

test('any format compiles or is refused, and any text is read by it in good time', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 300 }), (format, text) => {
    compileDateFormat(format)
    const date = dateIn(text, `D MMMM YYYY ${format}`, undefined)
    assert.ok(date === null || /^\d{4}-\d\d-\d\d/.test(date))
  }))
})

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-rules-'))
after(() => fs.rmSync(folder, { recursive: true }))
test('a folder of rules is read in the order of names, and what is none is told', async () => {
  const plain = { publisher: 'B', hosts: ['b.example'], body: ['p'] }
  const files = { 'b.json': plain, 'a.json': [{ ...plain, publisher: 'A' }, { hosts: [] }], 'c.txt': plain }
  for (const [name, value] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), JSON.stringify(value))
  fs.writeFileSync(path.join(folder, 'd.json'), '{')
  const { rules, notices } = await readPublisherRules(folder)
  assert.deepEqual(rules.map(({ publisher }) => publisher), ['A', 'B'])
  assert.deepEqual(notices.map(({ code, place }) => [code, path.basename(place ?? '')]), [['bad-rule', 'a.json:2'], ['bad-rule', 'd.json']])
  await assert.rejects(readPublisherRules(path.join(folder, 'none')))
})

const shipped = await readPublisherRules(path.resolve(import.meta.dirname, '../../publishers'))
test('the rules that come with the program are rules', () => {
  assert.deepEqual(shipped.notices, [])
  assert.deepEqual(shippedRules(), shipped.rules)
})

const OTHER = '<p>Another story of the day that has nothing to do with this one, told in a sentence that is long.</p>'
/** A page in the layout of each publisher whose rule comes with the program, in words of our own. */
const golden: [host: string, body: string, parts: string[]][] = [
  ['techcrunch.com', `<h1 class="wp-block-post-title">A dam fails</h1><div class="single-post__content"><div class="entry-content wp-block-post-content"><p class="wp-block-paragraph">${ONE}</p><div class="wp-block-techcrunch-inline-cta">${OTHER}</div><h2 class="wp-block-heading">The ministry</h2><p class="wp-block-paragraph">${TWO}</p></div></div>`,
    ['title: A dam fails', `body: ${ONE}`, 'body: The ministry', `body: ${TWO}`]],
  ['www.timeslive.co.za', `<h1 class="article-title article-title-primary">A dam fails</h1><h3 class="article-title article-title-tertiary">Nine are dead</h3><div class="article-widget article-widget-text"><div class="wrap"><div class="text"><p>${ONE}</p></div></div></div><div class="article-widget article-widget-related">${OTHER}</div><div class="article-widget article-widget-text"><div class="wrap"><div class="text"><p>${TWO}</p></div></div></div>`,
    ['title: A dam fails', 'deck: Nine are dead', `body: ${ONE}`, `body: ${TWO}`]],
  ['www.rollingstone.com', `<article><h1 class="article-title">A dam fails</h1><div class="article-excerpt">Nine are dead</div><div class="pmc-paywall"><p class="paragraph larva //">${ONE}</p><div class="injected-related-story">${OTHER}</div><p class="paragraph larva //">${TWO}</p></div></article>`,
    ['title: A dam fails', 'deck: Nine are dead', `body: ${ONE}`, `body: ${TWO}`]],
  ['www.dagbladet.no', `<main><article id="mainArticleSection"><h1 class="headline mainTitle">A dam fails</h1><h2 class="subtitle">Nine are dead</h2><div class="bodytext"><p>${ONE}</p><div class="factbox">${OTHER}</div><p class="font-weight-bold">${TWO}</p></div></article><article id="second-article"><div class="bodytext">${OTHER}</div></article></main>`,
    ['title: A dam fails', 'deck: Nine are dead', `body: ${ONE}`, `body: ${TWO}`]],
  ['www.gamestar.de', `<h1 class="article">A dam fails</h1><div class="div-article-title"><p class="intro">Nine are dead</p></div><div class="article-content"><p>${ONE}</p><div class="recirculation-box">${OTHER}</div><p>${TWO}</p></div>`,
    ['title: A dam fails', 'deck: Nine are dead', `body: ${ONE}`, `body: ${TWO}`]],
  ['www.freitag.de', `<article><h1 class="bc-article-intro__title">A dam fails</h1><p class="bc-article-intro__text">Nine are dead</p><div class="bo-article-text"><p>${ONE}</p><blockquote class="bo-quote">${OTHER}</blockquote><p>${TWO}</p></div><div class="bc-cluster">${OTHER}</div></article>`,
    ['title: A dam fails', 'deck: Nine are dead', `body: ${ONE}`, `body: ${TWO}`]],
  ['jyllands-posten.dk', `<header><h1 class="c-article-top-info__title">A dam fails</h1><p class="c-article-top-info__description">Nine are dead</p></header><div class="paywalled"><div class="c-article-text-container"><div><p>${ONE}</p></div></div></div><div>${OTHER}</div><div class="paywalled"><div class="c-article-text-container"><div><p>${TWO}</p></div></div></div>`,
    ['title: A dam fails', 'deck: Nine are dead', `body: ${ONE}`, `body: ${TWO}`]],
  ['www.sueddeutsche.de', `<div data-testid="article-body"><div id="sz-free-content-id"><p>${ONE}</p></div><aside>${OTHER}</aside><div id="metered-content"><p>${TWO}</p></div></div>`, [`body: ${ONE}`, `body: ${TWO}`]],
  ['www.ruhrnachrichten.de', `<article><div class="article__content"><p class="article__teaser-text">Nine are dead</p><p>${ONE}</p><div class="box">${OTHER}</div><h2 class="wp-block-heading">The ministry</h2><p>${TWO}</p></div></article>`,
    ['deck: Nine are dead', `body: ${ONE}`, 'body: The ministry', `body: ${TWO}`]],
  ['www.20min.ch', `<article><div class="Article_elementLead__x"><p>Nine are dead</p></div><section><div class="Article_elementTextblockarray__x"><p>${ONE}</p></div><div class="Article_elementImage__x"><figure><figcaption>${OTHER}</figcaption></figure></div><div class="Article_elementTextblockarray__x"><p>${TWO}</p></div></section></article>`,
    ['deck: Nine are dead', `body: ${ONE}`, `body: ${TWO}`]],
  ['taz.de', `<main><p class="column typo-r-subline-detail">Nine are dead</p><p class="bodytext paragraph first">${ONE}</p><h2 class="typo-head-small headline column" id="the-ministry">The ministry</h2><p class="bodytext paragraph last">${TWO}</p><div class="tzi-bottom-container"><p class="column headline typo-head-small">Read us</p><p class="article column first">${OTHER}</p></div></main>`,
    ['deck: Nine are dead', `body: ${ONE}`, 'body: The ministry', `body: ${TWO}`]],
  ['www.seznamzpravy.cz', `<article><p data-dot="ogm-article-perex" class="speakable">Nine are dead</p><div class="speakable" data-dot="mol-paragraph"><p><span>${ONE}</span></p></div><div><div class="mol-post-card__body"><h3>The dam</h3><div class="speakable" data-dot="mol-paragraph">${OTHER}</div></div></div><h2 class="speakable">The ministry</h2><div class="speakable" data-dot="mol-paragraph"><p>${TWO}</p></div></article>`,
    ['deck: Nine are dead', `body: ${ONE}`, 'body: The ministry', `body: ${TWO}`]],
]
for (const [host, body, parts] of golden) {
  test(`the layout of ${host}`, () => {
    const report = read(page(body, `https://${host}/2026/dam`), ...shipped.rules)
    assert.deepEqual(partsOf(report), parts)
    assert.equal(report.outlet?.basis, 'url')
  })
}
test('every rule that comes with the program has a page that shows it', () => {
  for (const { publisher, hosts } of shipped.rules) assert.ok(golden.some(([host]) => hosts.some((one) => host.endsWith(one))), publisher)
})
