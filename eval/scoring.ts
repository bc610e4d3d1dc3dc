import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Report } from '../src/report/report.js'
import { goldFolder, shared, type StoryName } from './gold.js'

export interface Scores {
  readonly utterances: { P: number; R: number; F1: number; label: number; found: number; gold: number }
  readonly claims: { P: number; R: number; F1: number }
  readonly differences: { P: number; R: number; F1: number; typed: number; severe: number; all: number; found: number }
  readonly mustFind: { shown: number; of: number }
}

/** Scores a part of a comparison against a story's annotation; `misses` prints that many of each kind as they are. */
export function score(story: StoryName, reports: readonly Report[], parts: object, misses = 0): Scores {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stereoscope-'))
  const file = path.join(folder, `${story}.json`)
  try {
    fs.writeFileSync(file, JSON.stringify({ reports, statements: [], utterances: [], claims: [], differences: [], ...parts }))
    const args = [path.join(shared, 'score/score.mjs'), '--gold', goldFolder(story), '--comparison', file]
    if (misses > 0) console.log(execFileSync('node', [...args, '--misses', String(misses)], { encoding: 'utf8' }))
    return JSON.parse(execFileSync('node', [...args, '--json'], { encoding: 'utf8' })) as Scores
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}
