import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parsePublisherRule, type PublisherRule } from '../extract/publisher/rule.js'
import type { Notice } from '../report/comparison.js'
import { compareUnits } from './intake.js'
import { packageFolder } from './package-folder.js'

/**
 * The rules of a folder's JSON files, one rule or a list of rules a file, in the order of the files' names: how
 * publishers lay out their pages. A file that is no rule is told in a notice. Throws where the folder cannot be read.
 */
export async function readPublisherRules(
  folder: string,
): Promise<{ readonly rules: readonly PublisherRule[]; readonly notices: readonly Notice[] }> {
  const rules: PublisherRule[] = []
  const notices: Notice[] = []
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort(compareUnits)
  for (const name of names) {
    const file = path.join(folder, name)
    const found = rulesIn(file, await readFile(file, 'utf8'))
    rules.push(...found.rules)
    notices.push(...found.notices)
  }
  return { rules, notices }
}

let shipped: readonly PublisherRule[] | null = null

/** The rules that the package ships, read once. */
export function shippedRules(): readonly PublisherRule[] {
  if (shipped) return shipped
  const folder = path.join(packageFolder(), 'publishers')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort(compareUnits) : []
  shipped = names.flatMap((name) => rulesIn(path.join(folder, name), readFileSync(path.join(folder, name), 'utf8')).rules)
  return shipped
}

function rulesIn(file: string, text: string): { readonly rules: PublisherRule[]; readonly notices: Notice[] } {
  const rules: PublisherRule[] = []
  const notices: Notice[] = []
  const value = parseJson(text)
  for (const [index, one] of (Array.isArray(value) ? value : [value]).entries()) {
    const parsed = parsePublisherRule(one)
    if ('rule' in parsed) rules.push(parsed.rule)
    else notices.push(badRule(Array.isArray(value) ? `${file}:${index + 1}` : file, parsed.problem))
  }
  return { rules, notices }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function badRule(place: string, problem: string): Notice {
  return {
    code: 'bad-rule',
    severity: 'warning',
    place,
    message: `The publisher rule ${place} is left out: ${problem}.`,
    remedy: 'See docs/teach-a-publisher.md for what a rule may say.',
  }
}
