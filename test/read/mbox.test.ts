import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDamaged, take } from './making.js'

const letter = (number: number, body: string): string =>
  `From news@merrin.example Sat Mar 14 08:05:0${number} 2026\nFrom: The Merrin Post <news@merrin.example>\nSubject: Letter ${number}\nDate: Sat, 14 Mar 2026 08:05:0${number} +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n\n`
const BOX = [letter(1, 'Nine people died – at the dam.'), letter(2, '>From what is known, the dam was old.\n>>From here on quoted.'), letter(3, 'From the dam comes water.\nIt is 2026')].join('')

test('a mailbox is read letter by letter, however it flows, and by its start whatever its name', async () => {
  for (const [name, flowing] of [['box.mbox', false], ['box.mbox', true], ['stdin', true]] as const) {
    const { found, codes } = await take(Buffer.from(BOX), name, {}, flowing)
    assert.deepEqual(codes, [])
    assert.deepEqual(found.map(({ capture }) => capture.given.title), ['Letter 1', 'Letter 2', 'Letter 3'])
    assert.deepEqual(found.map(({ capture }) => capture.given.published?.slice(0, 19)), [1, 2, 3].map((second) => `2026-03-14T08:05:0${second}`))
    assert.equal(found[0]?.capture.source.file, `${name}#1`)
    assert.match(found[0]?.capture.text ?? '', /died – at/)
    assert.match(found[1]?.capture.text ?? '', /^From what is known, the dam was old\.\n>From here/)
    assert.match(found[2]?.capture.text ?? '', /From the dam comes water\.\nIt is 2026/)
  }
})

test('lines may end in carriage returns', async () => {
  const { found } = await take(Buffer.from(BOX.replaceAll('\n', '\r\n')), 'box.mbox')
  assert.equal(found.length, 3)
})

test('a letter without text and one too large are told, and the others are read', async () => {
  const box = [letter(1, 'One.'), letter(2, ''), letter(3, 'x'.repeat(400_000)), letter(4, 'Four.')].join('')
  const { found, notices } = await take(Buffer.from(box), 'box.mbox', { fileBytes: 100_000 }, true)
  assert.deepEqual(found.map(({ capture }) => capture.given.title), ['Letter 1', 'Letter 4'])
  assert.deepEqual(notices.map(({ code, place }) => [code, place]), [['damaged-file', 'box.mbox#2'], ['too-large', 'box.mbox#3']])
})

test('a text that opens like a mailbox is a text', async () => {
  const text = 'From Merrin, 14 March 2026\nNine people died at the dam: it was old.'
  const { found } = await take(Buffer.from(text), 'a.txt')
  assert.equal(found[0]?.capture.text, text)
})

test('damaged mailboxes never throw', async () => {
  assert.ok((await readDamaged([['box.mbox', Buffer.from(BOX)]], 200, 17)) > 200, 'too few were read')
})
