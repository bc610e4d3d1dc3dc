import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import type { Limits } from '../../src/read/limits.js'
import { readReports } from '../../src/read/read.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-read-'))
after(() => fs.rmSync(folder, { recursive: true }))

const STORY = 'Nine people died at the dam, the minister said. “We will say who did this,” she added.'
const CAFE = 'The café in Merrin – half under water – “will open again”, said Zoë Brekken; it cost €40.'

/** Lays files into a folder of their own and gives a function from a name to its path. */
let folders = 0
function lay(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const own = path.join(folder, String(folders++))
  for (const [name, content] of Object.entries({ '.keep': '', ...files })) {
    fs.mkdirSync(path.dirname(path.join(own, name)), { recursive: true })
    fs.writeFileSync(path.join(own, name), content)
  }
  return (name) => path.join(own, name)
}

const utf16 = (text: string, bigEndian: boolean, mark: boolean): Buffer => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => ({ '€': 0x80, '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)))

/** One file, what is read of it (null: nothing) and the codes of the notices. */
const files: [what: string, name: string, content: string | Uint8Array, text: string | null, codes: string[]][] = [
  ['UTF-8', 'a.txt', STORY, STORY, []],
  ['UTF-8 with a byte-order mark', 'a.txt', `\ufeff${STORY}`, STORY, []],
  ['UTF-16 LE with a mark', 'a.txt', utf16(CAFE, false, true), CAFE, []],
  ['UTF-16 BE with a mark', 'a.txt', utf16(CAFE, true, true), CAFE, []],
  ['UTF-16 LE without a mark', 'a.txt', utf16(STORY, false, false), STORY, ['guessed-encoding']],
  ['UTF-16 BE without a mark', 'a.txt', utf16(STORY, true, false), STORY, ['guessed-encoding']],
  ['Windows-1252', 'a.txt', windows1252(CAFE), CAFE, ['guessed-encoding']],
  ['the odd letters of Windows-1252', 'a.txt', Buffer.concat([windows1252(STORY), Buffer.from([0x85, 0x9f])]), `${STORY}…Ÿ`, ['guessed-encoding']],
  ['UTF-8 cut in mid-character', 'a.txt', Buffer.from(`${STORY} 🌊`).subarray(0, -2), `${STORY} \ufffd`, ['damaged-text']],
  ['CRLF, kept as it is', 'a.txt', 'One.\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n', []],
  ['right to left and bidi marks', 'a.txt', 'قال \u202bالوزير\u202c نعم', 'قال \u202bالوزير\u202c نعم', []],
  ['emoji', 'a.txt', '🌊👩‍🚒 The dam 🌊', '🌊👩‍🚒 The dam 🌊', []],
  ['one word', 'a.txt', 'Flood', 'Flood', []],
  ['an empty file', 'a.txt', '', null, ['empty-file']],
  ['white space', 'a.txt', ' \n\t\r\n ', null, ['empty-file']],
  ['a mark and nothing else', 'a.txt', '\ufeff', null, ['empty-file']],
  ['zero bytes', 'a.txt', Buffer.from([1, 0, 2, 0, 0, 0, 3, 9, 0, 0, 0, 7]), null, ['not-text']],
  ['a PDF called .txt that is none', 'a.txt', '%PDF-1.7\n...', null, ['damaged-file']],
  ['the start of a ZIP archive', 'a.txt', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), null, ['damaged-file']],
  ['a picture', 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), null, ['not-text']],
  ['control characters', 'a.txt', Buffer.alloc(400, 3), null, ['not-text']],
  ['text that opens with a bracket', 'a.txt', '<Reuters> Nine died.', '<Reuters> Nine died.', []],
]

for (const [what, name, content, text, codes] of files) {
  test(`reads ${what}`, async () => {
    const { captures, notices } = await readReports([lay({ [name]: content })(name)])
    assert.deepEqual(captures, text === null ? [] : [{ source: { file: name }, text, given: {} }])
    assert.deepEqual(notices.map((notice) => notice.code), codes)
  })
}

for (const [name, text] of [['a.html', '\n<!DOCTYPE html><html><p>Nine died.</p></html>'], ['a.txt', '<html lang="en"><p>Nine died.</p>'], ['b.htm', '<p>Nine died.']] as const) {
  test(`a web page called ${name} is kept as markup: ${text.trim().slice(0, 10)}`, async () => {
    const { captures, notices } = await readReports([lay({ [name]: text })(name)])
    assert.deepEqual(captures, [{ source: { file: name }, text, media: 'html', given: {} }])
    assert.deepEqual(notices, [])
  })
}

test('a file of 50 MB is left out unread', async () => {
  const at = lay({ 'big.txt': '', 'small.txt': STORY })
  fs.truncateSync(at('big.txt'), 50 * 1024 * 1024)
  const { captures, notices } = await readReports([at('big.txt'), at('small.txt')])
  assert.deepEqual(captures.map(({ source }) => source.file), ['small.txt'])
  assert.deepEqual(notices.map(({ code }) => code), ['too-large'])
  assert.match(notices[0]!.message, /50 MB, more than the limit of 20 MB/)
})

const limited: [Partial<Limits>, number, string[]][] = [
  [{ reports: 2 }, 2, ['too-many']],
  [{ reports: 3 }, 3, []],
  [{ files: 1 }, 1, ['too-many']],
  [{ totalBytes: STORY.length + 8 }, 1, ['too-much']],
  [{ fileBytes: 10 }, 0, ['too-large', 'too-large', 'too-large']],
]
for (const [limits, count, codes] of limited) {
  test(`keeps to the limit ${JSON.stringify(limits)}`, async () => {
    const at = lay({ 'a.txt': `${STORY}1`, 'b.txt': `${STORY}2`, 'c.txt': `${STORY}3` })
    const { captures, notices } = await readReports([at('a.txt'), at('b.txt'), at('c.txt')], { limits })
    assert.equal(captures.length, count)
    assert.deepEqual(notices.map(({ code }) => code), codes)
  })
}

test('a folder gives its text files and those of folders in it, sorted; others are passed over, hidden ones unseen', async () => {
  const at = lay({ 'b.txt': '1', 'a.md': '2', 'deep/c.text': '3', '.secret.txt': '4', 'x.png': '5', 'deep/y.json': '6', '.git/d.txt': '7' })
  const { captures, notices } = await readReports([at('.')])
  assert.deepEqual(captures.map(({ source }) => source.file), ['a.md', 'b.txt', 'c.text'])
  assert.deepEqual(notices.map(({ code }) => code), ['passed-over'])
  assert.match(notices[0]!.message, /^2 files/)
})

test('one file of a folder that cannot be read does not keep the others', async () => {
  const at = lay({ 'a.txt': STORY, 'folder.txt/b.txt': 'inner' })
  fs.symlinkSync(at('gone.txt'), at('dangling.txt'))
  const { captures, notices } = await readReports([at('.')])
  assert.deepEqual(captures.map(({ source }) => source.file), ['a.txt', 'b.txt'])
  assert.deepEqual(notices.map(({ code, place }) => [code, place]), [['unreadable', at('dangling.txt')]])
  assert.match(notices[0]!.message, /link to a file that is gone/)
})

test('a folder without text files, a missing path, a pattern that fits nothing', async () => {
  const at = lay({ 'x.png': 'p' })
  const { captures, notices } = await readReports([at('.'), at('nowhere.txt'), at('*.ndjson')])
  assert.equal(captures.length, 0)
  assert.deepEqual(notices.map(({ code }) => code), ['passed-over', 'empty-folder', 'missing-file', 'no-match'])
})

test('a pattern gives the files that fit; a file whose name looks like a pattern is that file', async () => {
  const at = lay({ 'a.txt': '1', 'b.txt': '2', 'c.md': '3', '[x].txt': '4' })
  const byPattern = await readReports([at('[ab].txt')])
  assert.deepEqual(byPattern.captures.map(({ source }) => source.file), ['a.txt', 'b.txt'])
  const byName = await readReports([at('[x].txt')])
  assert.deepEqual(byName.captures.map(({ source }) => source.file), ['[x].txt'])
})

test('a file given twice, by name, folder and link, is read once', async () => {
  const at = lay({ 'a.txt': STORY })
  fs.symlinkSync(at('a.txt'), at('link.txt'))
  const { captures, notices } = await readReports([at('a.txt'), at('.'), at('a.txt')])
  assert.equal(captures.length, 1)
  assert.deepEqual(notices.map(({ code }) => code), ['same-file', 'same-file', 'same-file'])
})

test('NDJSON: fields are taken, empty ones and folders left; broken lines are told with their place', async () => {
  const lines = [
    JSON.stringify({ text: STORY, file: 'wire/one.txt', url: 'https://a.example/1', title: 'T', outlet: 'O', published: '2026-03-10', bylines: ['Ann', ' '], language: 'en', other: 1 }),
    '{"text": "cut off',
    '[1, 2]',
    JSON.stringify({ title: 'no text' }),
    JSON.stringify({ text: 5 }),
    JSON.stringify({ text: 'x', bylines: 'Ann' }),
    '',
    JSON.stringify({ text: 'Second.', published: null, title: '' }),
  ]
  const at = lay({ 'r.ndjson': lines.join('\r\n') })
  const { captures, notices } = await readReports([at('r.ndjson')])
  assert.deepEqual(captures, [
    { source: { file: 'one.txt', url: 'https://a.example/1' }, text: STORY,
      given: { title: 'T', outlet: 'O', published: '2026-03-10', bylines: ['Ann'], language: 'en' } },
    { source: {}, text: 'Second.', given: {} },
  ])
  assert.deepEqual(notices.map(({ code, place }) => [code, place?.split(':').at(-1)]),
    ['2', '3', '4', '5', '6'].map((line) => ['broken-line', line]))
  assert.match(notices.map(({ message }) => message).join('\n'), /not JSON[^]*"text" is missing[^]*"text" is not what[^]*"bylines" is not what/)
})

const streams: [what: string, input: string | Buffer, files: (string | undefined)[]][] = [
  ['a text', STORY, ['stdin']],
  ['NDJSON', `${JSON.stringify({ text: 'A.' })}\n${JSON.stringify({ text: 'B.', file: 'b.txt' })}\n`, [undefined, 'b.txt']],
  ['nothing', '', []],
  ['UTF-16', utf16(STORY, false, true), ['stdin']],
]
for (const [what, input, names] of streams) {
  test(`reads ${what} from the standard input`, async () => {
    const { captures } = await readReports(['-'], { stdin: Readable.from(input.length === 0 ? [] : [input]) })
    assert.deepEqual(captures.map(({ source }) => source.file), names)
  })
}

test('the standard input has the limit of a file', async () => {
  const { captures, notices } = await readReports(['-'], { stdin: Readable.from(['123456', '789']), limits: { fileBytes: 8 } })
  assert.equal(captures.length, 0)
  assert.deepEqual(notices.map(({ code }) => code), ['too-large'])
})

test('a file of records past the limit of a document is read line by line', async () => {
  const lines = Array.from({ length: 50 }, (_, index) => JSON.stringify({ text: `Zoë said ${index}.`, file: `${index}.txt` }))
  const at = lay({ 'r.ndjson': ['\ufeff' + lines[0], '{"text": 5}', ...lines.slice(1)].join('\r\n') })
  const { captures, notices } = await readReports([at('r.ndjson')], { limits: { fileBytes: 200 } })
  assert.deepEqual(captures.map(({ text }) => text), lines.map((_, index) => `Zoë said ${index}.`))
  assert.deepEqual(notices.map(({ code, place }) => [code, place?.split(':').at(-1)]), [['broken-line', '2']])
})
