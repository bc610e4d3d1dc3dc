import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, test } from 'node:test'
import { root } from './source.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-docs-'))
after(() => fs.rmSync(folder, { recursive: true }))

/** TypeScript examples of a file: fenced blocks, in Markdown or in a comment. */
function examplesIn(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8').replace(/^ \* ?/gm, '')
  return [...text.matchAll(/```(?:ts|js)\n([^]*?)```/g)].map((match) => match[1]!)
}

const documents = ['README.md', 'docs/library.md', 'docs/CORRECTIONS.md', 'src/index.ts'].filter((file) => fs.existsSync(path.join(root, file)))

for (const file of documents) {
  for (const [index, example] of examplesIn(file).entries()) {
    test(`example ${index + 1} of ${file} runs`, () => {
      fs.mkdirSync(path.join(folder, 'story'), { recursive: true })
      fs.writeFileSync(path.join(folder, 'story/a.txt'), 'The dam broke on Monday. Nine people died, the mayor said.')
      fs.writeFileSync(path.join(folder, 'story/b.txt'), 'The dam broke on Monday. Ten people died, the mayor said.')
      const entry = pathToFileURL(path.join(root, 'src/index.ts')).href
      const script = path.join(folder, `example-${file.replaceAll('/', '-')}-${index}.mts`)
      fs.writeFileSync(script, example.replaceAll("'stereoscope'", JSON.stringify(entry)))
      execFileSync(process.execPath, ['--import', pathToFileURL(path.join(root, 'node_modules/tsx/dist/esm/index.mjs')).href, script],
        { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    })
  }
}

test('there are examples', () => {
  assert.ok(documents.flatMap(examplesIn).length > 0)
})
