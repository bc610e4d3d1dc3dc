import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { sourceFiles } from './source.js'

/** What each folder of `src` may import besides itself. A folder that is not named may not be there. */
const STAGES = ['extract', 'annotate', 'story', 'collate', 'correct', 'dossier']
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lexicon: ['text'],
  report: ['text', 'lexicon'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['text', 'lexicon', 'report']])),
  pipeline: ['text', 'lexicon', 'report', ...STAGES],
  read: ['text', 'report'],
  app: ['text', 'lexicon', 'report', ...STAGES, 'pipeline', 'read'],
  cli: ['text', 'lexicon', 'report', 'pipeline', 'read', 'app', 'web'],
}

/** Lists of words are typed by the nouns; nothing of those runs there. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { lexicon: ['report'] }

/** Folders and files that read nothing and so run in a browser too. */
const PURE = ['text', 'lexicon', 'report', ...STAGES, 'pipeline']
const PURE_FILES = [
  'src/browser.ts', 'src/app/compare.ts', 'src/app/stages.ts', 'src/app/correction-stages.ts', 'src/app/correct.ts', 'src/app/slice.ts', 'src/app/draft.ts',
  'src/app/intake.ts', 'src/app/notices.ts', 'src/app/version.ts', 'src/app/read-reports.ts',
  'src/app/versions.ts', 'src/app/newest.ts', 'src/app/address.ts', 'src/read/record.ts', 'src/read/correction.ts', 'src/read/corrections.ts', 'src/read/ndjson.ts',
  'src/read/notices.ts', 'src/read/limits.ts',
]

interface Import {
  readonly file: string
  readonly target: string
  readonly typesAlone: boolean
}

const imports: Import[] = sourceFiles('src').flatMap(({ name, text }) => {
  const found = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n;]*(?:\n[^'"]*?)?\bfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm)]
  return found.map((match) => ({ file: name, target: match[1] ?? match[2] ?? match[3] ?? '', typesAlone: /^\s*(?:import|export) type\b/.test(match[0]) }))
})

/** The folder of `src` that a file is in, or the file's own name where it is in none; `web` for the page's. */
function folderOf(file: string): string {
  const parts = path.posix.relative('src', file).split('/')
  return parts[0] === '..' ? (parts[1] ?? '') : (parts[0] ?? '')
}

function resolved({ file, target }: Import): string {
  return path.posix.join(path.posix.dirname(file), target)
}

test('the check sees the imports that there are', () => {
  assert.ok(imports.length > 100)
  assert.ok(imports.some(({ file, target }) => file === 'src/app/stages.ts' && target === '../extract/report.js'))
  assert.ok(imports.some(({ file, target }) => file === 'src/cli/program.ts' && target === './demo.js'))
})

test('imports go one way: text, lexicon, report, stages, pipeline, app, cli', () => {
  const wrong = imports.filter((one) => one.target.startsWith('.')).filter((one) => {
    const from = folderOf(one.file)
    const to = folderOf(resolved(one))
    if (from === to || from === 'index.ts' || from === 'browser.ts') return false
    return !MAY_IMPORT[from]?.includes(to) && !(one.typesAlone && MAY_IMPORT_TYPES[from]?.includes(to))
  })
  assert.deepEqual(wrong, [])
})

test('every folder has its place in the order', () => {
  const folders = new Set(sourceFiles('src').map(({ name }) => folderOf(name)).filter((folder) => !folder.endsWith('.ts')))
  assert.deepEqual([...folders].filter((folder) => !(folder in MAY_IMPORT)), [])
})

test('what must run in a browser imports nothing of Node and no file that does', () => {
  const isPure = (file: string): boolean => PURE.includes(folderOf(file)) || PURE_FILES.includes(file)
  const wrong = imports.filter(({ file }) => isPure(file)).filter((one) => {
    if (!one.target.startsWith('.')) return /^(?:node:|fs\b|path\b|os\b|child_process|crypto\b|url\b)/.test(one.target)
    return !isPure(resolved(one).replace(/\.js$/, '.ts'))
  })
  assert.deepEqual(wrong, [])
})

test('no stage reads a clock, rolls dice or asks for the locale', () => {
  const wrong = sourceFiles('src').filter(({ name }) => PURE.includes(folderOf(name)))
    .flatMap(({ name, text }) => [...text.matchAll(/Date\.now|new Date\(\)|Math\.random|performance\.|localeCompare|\.toLocale|\bIntl\.|process\./g)]
      .filter((match) => !/^\s*(?:\*|\/\/)/.test(text.slice(text.lastIndexOf('\n', match.index) + 1)))
      .map((match) => `${name}: ${match[0]}`))
  assert.deepEqual(wrong, [])
})

test('no folder or file is a drawer for anything', () => {
  const all = ['src', 'web', 'test', 'eval', 'bench'].flatMap(sourceFiles)
  assert.deepEqual(all.filter(({ name }) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.ts$)/i.test(name)).map(({ name }) => name), [])
})

test('files stay short enough to read', () => {
  const long = [...sourceFiles('src'), ...sourceFiles('web')]
    // A lexicon is a list of words, not something that is read from top to bottom.
    .filter(({ name }) => !name.startsWith('src/lexicon/'))
    .map(({ name, text }) => [name, text.split('\n').length] as const)
    .filter(([, lines]) => lines > 450)
  assert.deepEqual(long, [])
})

