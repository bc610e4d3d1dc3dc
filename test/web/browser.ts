import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import type { Comparison } from '../../src/report/comparison.js'
import { embedComparison } from '../../web/embed.js'

const root = resolve(import.meta.dirname, '../..')

/** Where a browser may be: the variable first. */
const candidates = [
  process.env['STEREOSCOPE_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const executable = candidates.find((path) => path !== '' && existsSync(path))

/** Why the tests of the page cannot run here, or false where they can. */
export const withoutBrowser: string | false = executable
  ? false
  : 'No Chromium found (set STEREOSCOPE_CHROMIUM to its path)'

export const scratch = mkdtempSync(join(tmpdir(), 'stereoscope-page-'))

/** Build the page as it is now, away from the project's own `dist`. */
export async function buildTemplate(): Promise<string> {
  await build({
    configFile: join(root, 'web/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(scratch, 'page') },
  })
  return readFileSync(join(scratch, 'page/template.html'), 'utf8')
}

export async function launch(): Promise<Browser> {
  if (!executable) throw new Error('No Chromium found')
  return chromium.launch({
    executablePath: executable,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface Opened {
  readonly page: Page
  /** What the page complained of: console errors and warnings, uncaught errors. */
  readonly complaints: string[]
  /** Addresses that the page asked for, the file itself left out. */
  readonly requests: string[]
}

export interface Look {
  readonly hash?: string
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
}

let files = 0

/** Write a comparison's page to a file and open the file. */
export async function openPage(
  browser: Browser,
  template: string,
  comparison: Comparison,
  look: Look = {},
): Promise<Opened> {
  const file = join(scratch, `comparison-${++files}.html`)
  writeFileSync(file, embedComparison(template, comparison))
  const page = await browser.newPage({
    viewport: { width: look.width ?? 1440, height: look.height ?? 950 },
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const address = pathToFileURL(file).href
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url())
  })
  await page.goto(`${address}${look.hash ?? ''}`)
  await page.locator('#page h1').waitFor()
  return { page, complaints, requests }
}
