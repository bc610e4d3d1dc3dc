import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Comparison } from '../../src/report/comparison.js'
import { buildTemplate, launch, openPage, scratch, withoutBrowser } from './browser.js'
import { crowd } from './crowd.js'
import { ferry } from './ferry.js'
import { emptyComparison, reportOf } from './fixture.js'
import { views } from '../../web/src/model/address.js'

let browser: Browser
let template = ''

const skip = withoutBrowser

before(async () => {
  if (skip) return
  template = await buildTemplate()
  browser = await launch()
})

after(async () => {
  if (!skip) await browser.close()
})

const lit = (page: Page) =>
  page
    .locator('.source .lit')
    .allTextContents()
    .then((parts) => parts.join(''))
const scrollsSideways = (page: Page) =>
  page.evaluate('document.scrollingElement.scrollWidth > document.documentElement.clientWidth')

test('on a phone nothing scrolls sideways and the source is a sheet that closes', { skip }, async () => {
  for (const comparison of [ferry, crowd()]) {
    const { page } = await openPage(browser, template, comparison, { width: 360, height: 740 })
    for (const view of views) {
      await page.evaluate(`location.hash = '${view}'`)
      await page.locator(`#view-${view}`).waitFor()
      assert.equal(await scrollsSideways(page), false, view)
    }
    await page.evaluate(`location.hash = 'collation'`)
    assert.equal(await page.locator('.source').isVisible(), false)
    await page.locator('#view-collation .row .words').first().click()
    assert.ok(await page.locator('.source').isVisible())
    assert.equal(await scrollsSideways(page), false)
    await page.screenshot({ path: join(scratch, `phone-${comparison.reports.length}.png`) })
    await page.locator('.source .sheet', { hasText: 'Close' }).click()
    assert.equal(await page.locator('.source').isVisible(), false)
    await page.close()
  }
})

test('long words and right-to-left text stay inside the page', { skip }, async () => {
  const long = 'Ω'.repeat(900)
  const arabic = 'قال الوزير إن المحادثات مفيدة'
  const reports = [
    reportOf({
      id: 'A',
      outlet: long,
      file: 'a.txt',
      published: null,
      title: long,
      paragraphs: [
        ['title', long],
        ['body', long],
      ],
    }),
    reportOf({
      id: 'B',
      outlet: arabic,
      file: 'b.txt',
      published: null,
      title: arabic,
      language: 'ar',
      paragraphs: [['body', arabic]],
    }),
  ]
  const comparison: Comparison = {
    ...emptyComparison,
    reports,
    stories: [{ reports: ['A', 'B'] }],
    claims: [
      {
        id: 'c1',
        silent: [],
        witnesses: 2,
        centrality: 1,
        strength: 1,
        members: [
          { span: { report: 'A', start: 0, end: 900 }, stance: 'states' },
          { span: { report: 'B', start: 0, end: arabic.length }, stance: 'states' },
        ],
      },
    ],
  }
  for (const width of [360, 1440]) {
    const { page, complaints } = await openPage(browser, template, comparison, { width, hash: '#collation/c1/B' })
    assert.equal(await scrollsSideways(page), false)
    assert.equal(await lit(page), arabic)
    assert.equal(await page.evaluate('getComputedStyle(document.querySelector(".source .text p")).direction'), 'rtl')
    assert.deepEqual(complaints, [])
    await page.close()
  }
})

test('print shows all rows of all views and no controls', { skip }, async () => {
  const { page } = await openPage(browser, template, ferry)
  await page.keyboard.press('/')
  await page.keyboard.type('miracle')
  await page.emulateMedia({ media: 'print' })
  await page.locator('#view-sources').waitFor()
  const rows = await page.locator('.row').count()
  assert.ok(rows > 30)
  assert.equal(await page.locator('.row:visible').count(), rows)
  assert.equal(await page.locator('.source:visible, .tabs:visible, input:visible').count(), 0)
  await page.screenshot({ path: join(scratch, 'print.png'), fullPage: true })
  assert.ok((await page.pdf()).length > 10_000)
  await page.emulateMedia({ media: 'screen' })
  assert.equal(await page.locator('[role=tabpanel]:visible').count(), 1)
  await page.close()
})

/** The contrast of each visible text with what is painted behind it, by the formula of WCAG 2. */
const contrasts = `(() => {
  const parse = color => { const n = color.match(/[\\d.]+/g).map(Number); return n.length === 3 ? [...n, 1] : n }
  const light = c => { const [r, g, b] = c.slice(0, 3).map(v => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4 }); return .2126 * r + .7152 * g + .0722 * b }
  const faint = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement
    if (!walker.currentNode.textContent.trim() || !node.checkVisibility() || ['SCRIPT', 'STYLE', 'TITLE'].includes(node.tagName)) continue
    const ink = parse(node.closest('svg') ? getComputedStyle(node).fill : getComputedStyle(node).color)
    let behind = node
    while (behind && parse(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement
    const paper = parse(getComputedStyle(behind ?? document.body).backgroundColor)
    const [a, b] = [light(ink), light(paper)].sort((x, y) => y - x)
    const ratio = (a + .05) / (b + .05)
    if (ratio < 4.5 && !node.closest('.silent, .elsewhere')) faint.push(ratio.toFixed(2) + ' ' + node.className + ': ' + walker.currentNode.textContent.trim().slice(0, 40))
    if (ratio < 3) faint.push('silent ' + ratio.toFixed(2))
  }
  return [...new Set(faint)]
})()`

test('text has the contrast that WCAG AA asks for, in light and in dark', { skip }, async () => {
  for (const dark of [false, true]) {
    const { page } = await openPage(browser, template, ferry, { dark })
    for (const view of views) {
      await page.locator(`#tab-${view}`).click()
      await page.mouse.move(700, 20)
      await page.waitForTimeout(150)
      assert.deepEqual(await page.evaluate(contrasts), [], `${view}, ${dark ? 'dark' : 'light'}`)
    }
    await page.screenshot({ path: join(scratch, `${dark ? 'dark' : 'light'}.png`) })
    await page.close()
  }
})

test('everything that can be operated has a name', { skip }, async () => {
  const { page } = await openPage(browser, template, ferry)
  for (const view of views) {
    await page.locator(`#tab-${view}`).click()
    const nameless =
      await page.evaluate(`[...document.querySelectorAll('a, button, input, [role=tab], [role=tabpanel], [role=img], aside')]
      .filter(node => node.checkVisibility())
      .filter(node => !(node.getAttribute('aria-label') || node.textContent.trim() || node.labels?.[0]?.textContent.trim() || document.getElementById(node.getAttribute('aria-labelledby'))))
      .map(node => node.outerHTML.slice(0, 80))`)
    assert.deepEqual(nameless, [], view)
    const doubled = await page.evaluate(
      `(() => { const ids = [...document.querySelectorAll('[id]')].map(node => node.id); return ids.filter((id, index) => ids.indexOf(id) !== index) })()`,
    )
    assert.deepEqual(doubled, [])
  }
  await page.close()
})

test('an address deep in a long list is brought into sight', { skip }, async () => {
  for (const width of [390, 1440]) {
    const { page } = await openPage(browser, template, crowd(40, 200), { hash: '#collation/c170', width, height: 860 })
    await page.waitForTimeout(300)
    const box = await page.locator('[id="row:collation:c170"]').boundingBox()
    assert.ok(box && box.y >= 0 && box.y < 430, `${width}: ${box?.y}`)
    await page.close()
  }
})

test('forty reports and hundreds of claims open quickly', { skip }, async () => {
  const comparison = crowd(40, 300)
  const { page, complaints } = await openPage(browser, template, comparison)
  assert.equal(await page.locator('#view-collation .row').count(), 300)
  const ready = Number(await page.evaluate('performance.getEntriesByType("navigation")[0].domComplete'))
  assert.ok(ready < 15_000, `${ready} ms`)
  assert.equal(await scrollsSideways(page), false)
  assert.deepEqual(complaints, [])
  await page.close()
})
