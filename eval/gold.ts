import fs from 'node:fs'
import path from 'node:path'
import type { Report, Zone } from '../src/report/report.js'

/** The folder with the measuring sets, beside the project; absent on a user's machine. */
export const shared = path.resolve(import.meta.dirname, '../../shared')

export const storyNames = ['seeds', 'consulate', 'chips', 'crash', 'flight', 'breach'] as const
export type StoryName = (typeof storyNames)[number]

export function goldFolder(story: StoryName): string {
  return path.join(shared, 'gold', story)
}

/** What `compare` is given for a story: a folder of texts, or a file of reports. */
export function storyInput(story: StoryName): string {
  return story === 'seeds' ? path.join(shared, 'seeds') : path.join(goldFolder(story), 'reports.jsonl')
}

export interface GoldSpan {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

interface GoldArticle {
  readonly source: string
  readonly file: string
  readonly sentences: readonly { readonly role: Zone['role']; readonly span: GoldSpan }[]
}

/** One annotation file of a story, as it is. */
export function readGold<T>(story: StoryName, name: string): T {
  return JSON.parse(fs.readFileSync(path.join(goldFolder(story), `${name}.json`), 'utf8')) as T
}

/**
 * The reports of a story with the zones that its annotators marked: for measuring one stage with perfect input.
 * `id` is the annotation's `source` ("000").
 */
export function goldReports(story: StoryName): Report[] {
  const texts = storyTexts(story)
  return readGold<GoldArticle[]>(story, 'articles').map((article) => {
    const found = texts.find((entry) => entry.file.startsWith(article.source))
    if (!found) throw new Error(`no text for source ${article.source} of ${story}`)
    const zones = article.sentences.map(({ role, span }) => ({ role, start: span.start, end: span.end }))
    return {
      id: article.source, source: { file: found.file }, text: found.text, digest: '', language: 'en', title: null,
      outlet: null, bylines: null, agency: null,
      published: found.published ? { value: found.published, basis: 'given' as const } : null,
      zones,
    }
  })
}

function storyTexts(story: StoryName): { file: string; text: string; published?: string | null }[] {
  if (story === 'seeds') {
    const folder = storyInput(story)
    return fs.readdirSync(folder).sort().map((file) => ({
      file, text: fs.readFileSync(path.join(folder, file), 'utf8').replace(/^\ufeff/, ''),
    }))
  }
  return fs.readFileSync(storyInput(story), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
}
