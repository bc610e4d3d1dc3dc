import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frameAt, unzstdWhole } from '../../src/read/container/zstd.js'
import { answer, pageOf, randomOf, readDamaged, take, warcRecord } from './making.js'

/** What the zstd program makes of `LINES`. */
const PACKED = Buffer.from(
  'KLUv/WSzDBUIAFKOJRZwb8aIaXga5Kl4/CKEkCVSrPVV/TVfOtzhxD789tztxMPebgvf/a37njvLd93qdGVw3WF1uTJi3ba6lb11d33wZO7cl88lG85t+TZZy3Qn22GDE2/4MXWNGF5rLLc9fZuAsMRINcgVFZMoRlfWMzPNXiTkIDJIdfUcIYuFONbLg1RLD0XFY2YaehTpmpSjY12wo/QYAVCoIWiy978OcBW1sAMSiBD4fwaBOiL4+QMOu6A9Fm7mwgo5gIYVTTY0g5nTxZcqevzo0RindxtskSflQjEuDz0eU+O46fasxGHs8NGKmvDalCQUpiV2G3M4L0Ys+eVbmwlmZX+qPgBRDRzrt+A=',
  'base64',
)
const LINES = Array.from({ length: 40 }, (_, line) => `Line ${line}: the council of Merrin said that the dam is safe, and ${(line * 37) % 101} of its members agreed.\n`).join('')

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]
const head = (kind: number, size: number, last: boolean): number[] => {
  const value = size * 8 + kind * 2 + Number(last)
  return [value & 255, (value >> 8) & 255, value >> 16]
}
/** A frame that holds bytes as they are. */
const frameOf = (bytes: Uint8Array, block = 100_000): Buffer => {
  const blocks: Uint8Array[] = [Buffer.from([...MAGIC, 0, 0x50])]
  for (let at = 0; at === 0 || at < bytes.length; at += block) {
    const piece = bytes.subarray(at, at + block)
    blocks.push(Buffer.from(head(0, piece.length, at + block >= bytes.length)), piece)
  }
  return Buffer.concat(blocks)
}
/** A frame of `count` blocks, each one byte that stands `size` times. */
const swelling = (count: number, size: number, window = 0x38): Buffer => {
  const block = (last: boolean): number[] => [...head(1, size, last), 0x61]
  return Buffer.from([...MAGIC, 0, window, ...Array.from({ length: count }, (_, index) => block(index === count - 1)).flat()])
}

test('unpacks what the program packs, frames one after the other and others between', async () => {
  const skipped = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
  const all = Buffer.concat([PACKED, skipped, frameOf(Buffer.from('And one more.\n')), PACKED])
  for (const flowing of [false, true]) {
    const { texts, codes } = await take(all, 'a.txt.zst', {}, flowing)
    assert.deepEqual([texts, codes], [[`${LINES}And one more.\n${LINES}`], []])
  }
  assert.equal(Buffer.from(unzstdWhole(all, 1e6)).toString(), `${LINES}And one more.\n${LINES}`)
})

test('web archives packed record by record, one cut in the middle: the others are read, and it is told', async () => {
  const records = [1, 2, 3].map((number) => frameOf(warcRecord({ url: `https://a.example/${number}`, block: answer(pageOf(`Report ${number}.`)) }), 90))
  const cut = records[1]!.subarray(0, 100)
  const { found, notices } = await take(Buffer.concat([records[0]!, cut, records[2]!]), 'a.warc.zst')
  assert.deepEqual(found.map(({ capture }) => capture.source.url), ['https://a.example/1', 'https://a.example/3'])
  assert.equal(notices[0]?.code, 'damaged-archive')
  assert.equal(notices[0]?.place, `a.warc.zst@${records[0]!.length}`)
  const whole = await take(Buffer.concat(records), 'a.warc.zst', {}, true)
  assert.deepEqual([whole.found.length, whole.codes], [3, []])
})

test('a page that its server packed so', async () => {
  const page = pageOf('The dam broke.')
  const taken = await take(warcRecord({ block: answer(frameOf(Buffer.from(page)), ['Content-Type: text/html', 'Content-Encoding: zstd']) }), 'a.warc')
  assert.deepEqual([taken.texts, taken.codes], [[page], []])
})

test('what is made to fill memory is told, in time and space that are bounded', async () => {
  assert.deepEqual((await take(swelling(2000, 131_072), 'a.txt.zst')).codes, ['too-large'])
  const archive = Buffer.concat([warcRecord({ type: 'request', block: '' }).subarray(0, 0), swelling(20_000, 131_072)])
  assert.ok((await take(archive, 'a.warc.zst')).codes.length > 0, 'no notice')
  assert.ok((await take(swelling(50_000, 1, 0x70), 'b.txt.zst')).codes.includes('swollen'), 'blocks that hold nothing')
  assert.throws(() => unzstdWhole(swelling(2000, 131_072), 1e6), RangeError)
})

test('a dictionary or a huge window is told once, and nothing else', async () => {
  for (const opening of [[...MAGIC, 1, 0x50, 7, 0, 0, 0], [0x5d, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4], [...MAGIC, 0, 0xf8, 0, 0, 0]]) {
    const { codes, texts } = await take(Buffer.from(opening), 'a.warc.zst')
    assert.deepEqual([codes, texts], [['unknown-packing'], []])
  }
  assert.equal(frameAt(Buffer.from([1, 2, 3])), null)
})

test('damaged frames never throw', async () => {
  const archive = Buffer.concat([1, 2, 3].map((number) => frameOf(warcRecord({ url: `https://a.example/${number}`, block: answer(pageOf(`Report ${number}.`)) }), 80)))
  assert.ok((await readDamaged([['a.warc.zst', archive], ['a.txt.zst', Buffer.concat([PACKED, PACKED])]], 600, 3)) > 200, 'too few were read')
  const random = randomOf(5)
  for (let index = 0; index < 300; index++) {
    const copy = Uint8Array.from(PACKED)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
    try {
      unzstdWhole(copy, 1e6)
    } catch (error) {
      assert.ok(error instanceof Error, 'something else was thrown')
    }
  }
})
