import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Comparison } from '../../src/report/comparison.js'
import { buildTemplate, launch, openPage, scratch, withoutBrowser } from './browser.js'
import { ferry } from './ferry.js'
import { parseCorrection } from '../../src/read/correction.js'
import { emptyComparison } from './fixture.js'
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
const hash = (page: Page) => page.evaluate('location.hash')
const sourceLetter = (page: Page) => page.locator('.source .head .sig').textContent()
const current = (page: Page) => page.locator('.row[aria-current]').first().getAttribute('id')
const textOf = (id: string) => ferry.reports.find((report) => report.id === id)?.text ?? ''

test('the template is one file of at most 120 kB that names no other', { skip }, () => {
  assert.ok(statSync(join(scratch, 'page/template.html')).size <= 120_000)
  assert.doesNotMatch(template, /<link\b|<script[^>]*\bsrc=|@import|url\((?!#)/)
  assert.match(template, /default-src 'none'; script-src 'sha256-[\w+/=]{44}'/)
})

test('every view opens from a file without a complaint or a request', { skip }, async () => {
  for (const view of views) {
    const { page, complaints, requests } = await openPage(browser, template, ferry, { hash: `#${view}` })
    const panel = page.locator(`#view-${view}`)
    assert.ok(await panel.isVisible(), view)
    assert.ok((await panel.locator('.row').count()) > 0, `${view} has rows`)
    assert.equal(await page.locator('[role=tab][aria-selected=true]').count(), 1)
    assert.equal(await page.locator('[role=tabpanel]:visible').count(), 1)
    assert.deepEqual(complaints, [], view)
    assert.deepEqual(requests, [], view)
    await page.close()
  }
})

test(
  'the head says how many reports, witnesses, dates, differences and single claims there are',
  { skip },
  async () => {
    const { page } = await openPage(browser, template, ferry)
    assert.equal(await page.locator('h1').textContent(), 'Ferry aground in Halden Sound')
    assert.equal(await page.title(), 'Ferry aground in Halden Sound · Stereoscope')
    assert.equal(
      (await page.locator('.facts').textContent())?.trim(),
      '6 reports, 4 independent witnesses · published 14 March 06:31 to 15 March 2026 09:40 (1 date unknown)' +
        ' · 4 differences that matter · 1 contested point · 2 claims in one report alone',
    )
    assert.match((await page.locator('.notices').textContent()) ?? '', /No date of publication was found for report E/)
    assert.equal(await page.locator('.witness.joined').count(), 2)
    assert.match((await page.locator('.reports').textContent()) ?? '', /date unknown/)
    await page.close()
  },
)

test('an address opens its row in its report, with exactly the span lit and in sight', { skip }, async () => {
  const { page } = await openPage(browser, template, ferry, { hash: '#collation/c1/E', height: 400 })
  const span = ferry.claims[0]?.members.find((member) => member.span.report === 'E')?.span
  assert.ok(span)
  assert.equal(await lit(page), textOf('E').slice(span.start, span.end))
  assert.equal(await sourceLetter(page), 'E')
  assert.equal(await current(page), 'row:collation:c1')
  assert.equal(await page.locator('.source .text').textContent(), textOf('E'), 'the whole text is there')
  const box = await page.locator('.source .lit').first().boundingBox()
  assert.ok(box && box.y > 0 && box.y < 400)
  await page.close()
})

test('every link of every view lights exactly the words of its report', { skip }, async () => {
  for (const view of views) {
    const { page, complaints } = await openPage(browser, template, ferry, { hash: `#${view}` })
    const links = page.locator(`#view-${view} .row .words:visible`)
    const count = await links.count()
    for (let index = 0; index < count; index++) {
      const link = links.nth(index)
      await link.dispatchEvent('click')
      const letter = (await sourceLetter(page)) ?? ''
      const words = await lit(page)
      assert.ok(words !== '' && textOf(letter).includes(words), `${view}: ${words}`)
      if (view !== 'differences' && view !== 'quotes' && view !== 'collation') {
        assert.ok(
          ((await link.textContent()) ?? '').includes(words) || words.includes((await link.textContent()) ?? ''),
        )
      }
      assert.equal(await hash(page), await link.getAttribute('href'))
    }
    assert.deepEqual(complaints, [])
    await page.close()
  }
})

test('letters and cells open their report; a silent cell says that nothing is said', { skip }, async () => {
  const { page } = await openPage(browser, template, ferry)
  const row = page.locator('[id="row:collation:c2"]')
  await row.locator('.letter', { hasText: 'C' }).click()
  assert.equal(await lit(page), 'Nine people were hurt')
  assert.equal(await hash(page), '#collation/c2/C')
  await row.locator('.cell', { hasText: 'F' }).click()
  assert.equal(await lit(page), 'More than a dozen were injured')
  await row.locator('.cell', { hasText: 'E' }).click()
  assert.equal(await lit(page), '')
  assert.match((await page.locator('.source .nothing').textContent()) ?? '', /E says nothing of this; 5 reports do/)
  await page.locator('.reports .report', { hasText: 'Coast Herald' }).click()
  assert.equal(await hash(page), '#collation//B')
  assert.equal(await sourceLetter(page), 'B')
  await page.close()
})

test('keys walk rows and reports, switch views, search, help and leave', { skip }, async () => {
  const { page, complaints } = await openPage(browser, template, ferry)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  assert.equal(await current(page), 'row:collation:c1', 'the first row is open where there is room')
  await press('j')
  assert.equal(await current(page), 'row:collation:c2')
  assert.equal(await page.evaluate('document.activeElement.id'), 'row:collation:c2')
  await press('k')
  assert.equal(await hash(page), '#collation/c1')
  const walked: (string | null)[] = []
  for (let index = 0; index < 6; index++) {
    walked.push(await sourceLetter(page))
    await press('n')
  }
  assert.deepEqual(walked, ['A', 'B', 'C', 'D', 'E', 'F'])
  await press('p')
  assert.equal(await sourceLetter(page), 'F')
  await press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className.split(" ")[0]'), 'words', 'Tab goes into the row')
  await press('4')
  assert.equal(await hash(page), '#differences')
  await press('/')
  await page.keyboard.type('injured')
  assert.equal(await page.locator('#view-differences .row:visible').count(), 1)
  assert.match((await page.locator('#view-differences .found').textContent()) ?? '', /1 of 6\s+rows have “injured”/)
  await press('Escape')
  assert.equal(await page.locator('#view-differences .row:visible').count(), 6)
  await press('?')
  assert.ok(await page.locator('dialog').isVisible())
  await press('Escape')
  assert.ok(!(await page.locator('dialog').isVisible()))
  await press('j', 'Escape')
  assert.equal(await hash(page), '#differences')
  assert.deepEqual(complaints, [])
  await page.close()
})

test('tabs follow the arrow keys, and Back leaves a view', { skip }, async () => {
  const { page } = await openPage(browser, template, ferry)
  await page.locator('#tab-collation').focus()
  await page.keyboard.press('ArrowRight')
  assert.equal(await hash(page), '#quotes')
  assert.equal(await page.evaluate('document.activeElement.id'), 'tab-quotes')
  await page.keyboard.press('Home')
  assert.equal(await hash(page), '#brief')
  await page.goBack()
  assert.equal(await hash(page), '#quotes')
  assert.ok(await page.locator('#view-quotes').isVisible())
  await page.close()
})

test('shortcuts can be switched off', { skip }, async () => {
  const { page } = await openPage(browser, template, ferry)
  await page.keyboard.press('?')
  await page.locator('dialog input[type=checkbox]').click()
  await page.locator('dialog form button').click()
  await page.keyboard.press('j')
  assert.equal(await current(page), 'row:collation:c1')
  await page.close()
})

test('nothing that a report says becomes markup', { skip }, async () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(2)><b>&lt;</b>\u2028$& javascript:alert(3)'
  const poison = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      const kept =
        /(^|\.)(id|report|format|kind|stance|label|role|status|severity|claim|utterance|statement|type|form|start|end|published|precision|basis|cueClass)$|\.(reports|silent|claims)\.\d+$|generator/
      return kept.test(path) ? value : `${value}${evil}`
    }
    if (Array.isArray(value)) return value.map((item, index) => poison(item, `${path}.${index}`))
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, `${path}.${name}`)]))
    }
    return value
  }
  const text = `${evil}\n\n${evil}`
  const [first] = ferry.reports
  assert.ok(first)
  const hostile = poison(
    {
      ...ferry,
      reports: [
        ...ferry.reports,
        {
          ...first,
          id: 'G',
          text,
          title: evil,
          outlet: evil,
          source: { url: 'javascript:alert(4)' },
          published: evil,
          language: '"><b>',
          zones: [{ role: 'body', start: 0, end: text.length }],
        },
      ],
    },
    '',
  ) as Comparison
  const { page, complaints, requests } = await openPage(browser, template, hostile)
  for (const view of views) {
    await page.locator(`#tab-${view}`).click()
    for (const report of ['A', 'G']) await page.locator('.reports .report .sig', { hasText: report }).first().click()
    await page.waitForTimeout(20)
  }
  assert.equal(await page.locator('#page img, #page script, #page .source b, #page .words b').count(), 0)
  assert.equal(await page.locator('a[href^="javascript:"]').count(), 0)
  assert.equal(await page.locator('.source .text').textContent(), `${text}${evil}`)
  assert.deepEqual(complaints, [])
  assert.deepEqual(requests, [])
  await page.close()
})

test('a script that gets into the page anyhow does not run', { skip }, async () => {
  const { page, complaints } = await openPage(browser, template, ferry)
  await page.evaluate(
    '(() => { const s = document.createElement("script"); s.textContent = "window.broken = true"; document.body.append(s) })()',
  )
  assert.equal(await page.evaluate('window.broken'), undefined)
  assert.match(complaints.join('\n'), /Content Security Policy/)
  await page.close()
})

test('an empty comparison and a single report say what is missing', { skip }, async () => {
  for (const reports of [[], ferry.reports.slice(0, 1)]) {
    const { page, complaints } = await openPage(browser, template, { ...emptyComparison, reports })
    for (const view of views) {
      await page.locator(`#tab-${view}`).click()
      const said = ((await page.locator(`#view-${view}`).textContent()) ?? '').trim()
      assert.ok(said.length > 10, view)
    }
    await page.keyboard.press('j')
    await page.keyboard.press('n')
    assert.deepEqual(complaints, [])
    await page.close()
  }
})

test('an address that means nothing shows the collation', { skip }, async () => {
  for (const address of ['#nothing', '#collation/none/Z/9', '#%E0%A4%A', '#collation//Z']) {
    const { page, complaints } = await openPage(browser, template, ferry, { hash: address })
    assert.ok(await page.locator('#view-collation').isVisible(), address)
    assert.deepEqual(complaints, [])
    await page.close()
  }
})

test('reports of two events stand under their event, and are not silent on each other’s', { skip }, async () => {
  const claims = ferry.claims.map((claim) => ({ ...claim, silent: claim.silent.filter((report) => report !== 'D') }))
  const stories = [{ reports: ['A', 'B', 'C', 'E', 'F'] }, { reports: ['D'] }]
  const witnesses = [
    ...ferry.witnesses.filter((witness) => witness.id !== 'w2'),
    ...['C', 'D'].map((id) => ({ id: `w${id}`, reports: [id], reason: '', evidence: [] })),
  ]
  const { page, complaints } = await openPage(browser, template, { ...ferry, claims, stories, witnesses })
  assert.deepEqual(await page.locator('.reports h3').allTextContents(), ['Event 1', 'Event 2'])
  assert.equal(await page.locator('[id="row:collation:c3"] .cell.elsewhere').textContent(), 'D')
  assert.deepEqual(complaints, [])
  await page.close()
})

test('a row that stands twice in one report has an address for each place', { skip }, async () => {
  const [claim] = ferry.claims
  const again = textOf('A').indexOf('Rescue boats')
  assert.ok(claim)
  const members = [
    ...claim.members,
    { span: { report: 'A', start: again, end: again + 12 }, stance: 'states' as const },
  ]
  const { page } = await openPage(
    browser,
    template,
    { ...ferry, claims: [{ ...claim, members }] },
    { hash: '#collation/c1/A/2' },
  )
  assert.equal(await lit(page), 'Rescue boats')
  await page.keyboard.press('p')
  assert.equal(await hash(page), '#collation/c1/A')
  assert.match(await lit(page), /^The ferry Solveig/)
  await page.close()
})

test('an editor’s marks stand with their rows, apart from the program’s notes, and what was rejected is listed', { skip }, async () => {
  const span = ferry.claims[0]?.members[0]?.span
  assert.ok(span)
  const corrections: Comparison['corrections'] = [
    { do: 'confirm', what: 'claim', state: 'applied', ids: ['c1'], spans: [span], note: '<b>seen</b> by the desk', by: 'jk' },
    { do: 'reject', what: 'utterance', state: 'applied', ids: [], spans: [span] },
    { do: 'note', what: 'claim', state: 'lost', ids: [], spans: [] , note: 'gone' },
  ]
  const { page, complaints } = await openPage(browser, template, { ...ferry, corrections })
  assert.equal((await page.locator('.row .editor').allTextContents()).join('|').trim(), 'Editor (jk): confirmed. <b>seen</b> by the desk')
  const list = page.locator('details', { hasText: '3 corrections by an editor' })
  await list.locator('summary').click()
  const lines = (await list.locator('li').allTextContents()).map((line) => line.replace(/\s+/g, ' ').trim())
  assert.match(lines[0] ?? '', /^Editor \(jk\): claim confirmed\. A: .* — <b>seen<\/b> by the desk$/)
  assert.match(lines[1] ?? '', /^Editor: utterance rejected\. A: /)
  assert.match(lines[2] ?? '', /Not applied: its words are not there\..* — gone$/)
  await list.locator('a').first().click()
  assert.equal(await hash(page), '#collation/c1')
  assert.deepEqual(complaints, [])
  await page.close()
})

test('a row gives the line that corrects it, by button and by key', { skip }, async () => {
  const { page, complaints } = await openPage(browser, template, ferry, { hash: '#collation/c1' })
  await page.keyboard.press('c')
  const field = page.locator('.row[aria-current] textarea')
  const line = await field.inputValue()
  const parsed = parseCorrection(JSON.parse(line))
  assert.ok('correction' in parsed, line)
  assert.deepEqual(parsed.correction.target.map(({ exact }) => exact), ferry.claims[0]?.members.map(({ span }) => textOf(span.report).slice(span.start, span.end)))
  assert.equal(await page.evaluate('window.getSelection()?.toString() ?? ""'), line)
  await page.keyboard.press('Escape')
  await page.locator('.row[aria-current] .correct').click()
  assert.equal(await page.locator('textarea').count(), 0)
  await page.goto(`${page.url().split('#')[0] ?? ''}#timeline`)
  await page.keyboard.press('c')
  assert.equal(await page.locator('textarea').count(), 0)
  assert.deepEqual(complaints, [])
  await page.close()
})
