import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { sourceFiles, root } from './source.js'

/** Codes as the source has them: of notices, and of failures in brackets at the end of a message. */
function codesInSource(): string[] {
  const codes = sourceFiles('src').flatMap(({ text }) => [
    ...[...text.matchAll(/\bcode: '([a-z-]+)'/g)].map((match) => match[1]!),
    ...[...text.matchAll(/ \[([a-z]+(?:-[a-z]+)*)\]`/g)].map((match) => match[1]!),
  ])
  return [...new Set(codes)].sort()
}

function codesInDocs(): string[] {
  const text = fs.readFileSync(path.join(root, 'docs/NOTICES.md'), 'utf8')
  return [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]!).sort()
}

test('every code of a notice is explained, and every explained code is given somewhere', () => {
  assert.deepEqual(codesInDocs(), codesInSource())
})

test('every notice has a message and a remedy in words', () => {
  for (const { name, text } of sourceFiles('src')) {
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
    const notices = count(/\bcode: '[a-z-]+'/g)
    assert.equal(count(/^\s+message:\s+[`']\S/gm), notices, name)
    assert.equal(count(/^\s+remedy:\s+[`']\S/gm), notices, name)
  }
})
