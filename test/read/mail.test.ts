import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoDate } from '../../src/read/container/mail-date.js'
import { readDamaged, take } from './making.js'

const HEAD = 'From: =?utf-8?q?The_Merrin_Post_=E2=80=93_Morning?= <news@merrin.example>\r\nTo: a@b.example\r\nSubject: =?utf-8?B?VGhlIGRhbSBpbiBNZXJyaW4=?=\r\nDate: Sat, 14 Mar 2026 08:05:00 +0100\r\nMIME-Version: 1.0\r\nMessage-ID: <1@merrin.example>\r\n'
const given = { title: 'The dam in Merrin', outlet: 'The Merrin Post – Morning', published: '2026-03-14T08:05:00+01:00' }
const PLAIN = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nNine people died – plain.\r\n'
const HTML = 'Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>Nine people died, said Zo=EB, =\r\nin one line.</p></body></html>\r\n'
const parts = (kind: string, ...all: string[]): string => `Content-Type: ${kind}; boundary=x\r\n\r\n${all.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`

test('the HTML of a letter, its sender, date and subject', async () => {
  const { found, codes } = await take(Buffer.from(HEAD + parts('multipart/alternative', PLAIN, HTML)), 'box/letter.eml')
  assert.equal(found.length, 1)
  const { text, ...rest } = found[0]!.capture
  assert.deepEqual(rest, { source: { file: 'letter.eml' }, media: 'html', given })
  assert.match(text, /said Zoë, in one line\./)
  assert.deepEqual(codes, [])
})

test('the text of a letter without HTML, and letters are known by their headers whatever their name', async () => {
  const base64 = `Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Nine – died.', 'utf16le').toString('base64')}\r\n`
  for (const name of ['letter.eml', 'letter.txt', 'stdin']) {
    const { found } = await take(Buffer.from(HEAD + base64), name)
    assert.deepEqual(found.map(({ capture }) => [capture.text.trim(), capture.media, capture.given]), [['Nine – died.', undefined, given]])
  }
})

test('a text that opens like a letter is a text', async () => {
  const text = 'From: our correspondent in Merrin\nDate: 14 March\nSubject: the dam\n\nNine people died.'
  const { found } = await take(Buffer.from(text), 'a.txt')
  assert.deepEqual(found.map(({ capture }) => capture), [{ source: { file: 'a.txt' }, text, given: {} }])
})

test('attachments are left aside and told; pictures in the letter are not told', async () => {
  const attachment = 'Content-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n'
  const picture = 'Content-Type: image/png\r\nContent-ID: <p>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n'
  const { found, notices } = await take(Buffer.from(HEAD + parts('multipart/mixed', HTML, attachment, picture)), 'letter.eml')
  assert.equal(found.length, 1)
  assert.deepEqual(notices.map(({ code }) => code), ['attachments-left'])
  assert.match(notices[0]!.message, /^1 attachment of/)
})

test('a letter without a sender’s name has its host for outlet, and no date that it does not have', async () => {
  const { found } = await take(Buffer.from(`Received: x\r\nFrom: <news@merrin.example>\r\nDate: some day\r\nMIME-Version: 1.0\r\n${PLAIN}`), 'a.eml')
  assert.deepEqual(found[0]?.capture.given, { outlet: 'merrin.example' })
})

test('a page that a browser saved keeps its address; the date of saving is not that of publication', async () => {
  const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://merrin.example/dam\r\nSubject: The dam\r\nDate: Sat, 14 Mar 2026 09:00:00 -0000\r\nMIME-Version: 1.0\r\n${parts('multipart/related; type="text/html"', HTML)}`
  const { found } = await take(Buffer.from(saved), 'dam.mhtml')
  const { text, ...rest } = found[0]!.capture
  assert.match(text, /Nine people died/)
  assert.deepEqual(rest, { source: { file: 'dam.mhtml', url: 'https://merrin.example/dam' }, media: 'html', given: {}, captured: '2026-03-14T09:00:00Z' })
})

for (const [what, bytes] of [['nothing', ''], ['headers alone', HEAD], ['zeros', '\0'.repeat(500)], ['parts in parts without end', HEAD + 'Content-Type: multipart/mixed; boundary=x\r\n\r\n' + '--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n'.repeat(3000)]] as const) {
  test(`a letter of ${what} is told`, async () => {
    const { texts, codes } = await take(Buffer.from(bytes), 'a.eml')
    assert.deepEqual([texts, codes], [[], ['damaged-file']])
  })
}

const dates: [string, string | null][] = [
  ['Sat, 14 Mar 2026 08:05:09 +0100', '2026-03-14T08:05:09+01:00'], ['14 Mar 2026 08:05 GMT', '2026-03-14T08:05:00Z'],
  ['Saturday, 4 March 2026 8:05:00 -0000 (UTC)', '2026-03-04T08:05:00Z'], ['14 Mar 2026 08:05:00', '2026-03-14T08:05:00'],
  ['yesterday', null], ['', null], ['14 Foo 2026 08:05:00 +0000', null], [`14 Mar 2026 ${' '.repeat(50_000)}`, null],
]
for (const [value, expected] of dates) test(`the date ${value.slice(0, 40)}`, () => assert.equal(isoDate(value), expected))

test('damaged letters never throw', async () => {
  const letter = Buffer.from(HEAD + parts('multipart/alternative', PLAIN, HTML))
  assert.ok((await readDamaged([['a.eml', letter], ['b.mht', letter]], 300, 13)) > 150)
})
