import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { packageFolder } from '../app/package-folder.js'
import type { Comparison } from '../report/comparison.js'
import { embedComparison } from '../../web/embed.js'

/** The comparison as one HTML page that holds everything and needs no network. */
export async function renderPage(comparison: Comparison): Promise<string> {
  const template = await readFile(path.join(packageFolder(), 'dist', 'page', 'template.html'), 'utf8')
  return embedComparison(template, comparison)
}
