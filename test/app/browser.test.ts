import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, test } from 'node:test'
import { build } from 'esbuild'
import { compare, readReports } from '../../src/index.js'

const root = path.resolve(import.meta.dirname, '../..')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-browser-'))
after(() => fs.rmSync(folder, { recursive: true }))

test('bundled for a browser, with nothing of Node, it gives the same document', async () => {
  const file = path.join(folder, 'browser.mjs')
  // An import of a module of Node would fail the build, since the platform has none.
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src/browser.ts')], outfile: file, bundle: true, platform: 'browser', format: 'esm',
    metafile: true, logLevel: 'silent',
  })
  const external = Object.values(metafile.outputs).flatMap((output) => output.imports)
  assert.deepEqual(external, [])
  const page = (await import(pathToFileURL(file).href)) as typeof import('../../src/browser.js')
  const model = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(path.join(root, 'models', name)))
  const { compare: compareInPage } = page.createComparer({
    tagger: page.createTagger(), vectors: page.decodeVectors(model('vectors.bin')), wordnet: page.decodeWordnet(model('wordnet.txt')),
  })
  const { captures } = await readReports([path.join(root, 'samples/toll.ndjson')])
  assert.equal(JSON.stringify(compareInPage(captures)), JSON.stringify(compare(captures)))
})
