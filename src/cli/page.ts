import type { Comparison } from '../report/comparison.js'

/** The comparison as one HTML page that holds everything and needs no network. */
export async function renderPage(comparison: Comparison): Promise<string> {
  return `<!doctype html><meta charset="utf-8"><pre>${JSON.stringify(comparison).replaceAll('<', '\\u003c')}</pre>`
}
