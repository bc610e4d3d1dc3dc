import type { Notice } from '../../report/comparison.js'
import type { Capture } from '../../report/report.js'
import { LinkFault, noticeOfFault } from './fault.js'
import { createFetcher, type Fetcher } from './fetcher.js'
import { settingsOf, type FetchOptions, type FetchProgress } from './options.js'
import { pageOf, type Page } from './page.js'

/** What came of one link. */
export type Fetched = { readonly link: string } & ({ readonly page: Page } | { readonly notice: Notice })

/** A fetcher that tells what it got; it lives as long as there may be more links. */
export interface PageReader {
  /** What each link leads to, in the order of the links, each as soon as those before it are through. It never throws. */
  read(links: readonly string[]): AsyncGenerator<Fetched>
  close(): Promise<void>
}

export function createPageReader(options: FetchOptions = {}): PageReader {
  const settings = settingsOf(options)
  const fetcher = createFetcher(options)
  let done = 0
  let of = 0
  const tell = (link: string, state: FetchProgress['state']): void => {
    if (state !== 'started') done++
    settings.onProgress?.({ link, state, done, of })
  }
  return {
    async *read(links) {
      of += links.length
      const waiting: Promise<Fetched>[] = []
      let next = 0
      for (let at = 0; at < links.length; at++) {
        // So many links ahead of the one that is wanted: what is read and not yet taken stays bounded.
        while (next < links.length && next < at + settings.parallel) waiting.push(fetchOne(links[next++] ?? '', fetcher, settings, tell))
        const first = waiting.shift()
        if (first) yield await first
      }
    },
    close: () => fetcher.close(),
  }
}

async function fetchOne(
  link: string,
  fetcher: Fetcher,
  limits: Parameters<typeof pageOf>[1],
  tell: (link: string, state: FetchProgress['state']) => void,
): Promise<Fetched> {
  tell(link, 'started')
  try {
    const received = await fetcher.get(link)
    const page = await pageOf(received, limits)
    tell(link, received.unchanged ? 'unchanged' : 'read')
    return { link, page }
  } catch (error) {
    tell(link, 'failed')
    const fault = error instanceof LinkFault ? error : new LinkFault('broken', 'the program could not make sense of it')
    return { link, notice: noticeOfFault(link, fault) }
  }
}

/**
 * Fetches links politely (see `createFetcher`) and gives a capture or a notice for each, in their order. Nothing that a
 * server does ends the rest.
 */
export async function* fetchPages(links: readonly string[], options: FetchOptions = {}): AsyncGenerator<Capture | Notice> {
  const reader = createPageReader(options)
  try {
    for await (const fetched of reader.read(links)) {
      if ('notice' in fetched) yield fetched.notice
      else yield captureOf(fetched.page)
    }
  } finally {
    await reader.close()
  }
}

export function captureOf(page: Page): Capture {
  const media = page.kind === 'plain' ? {} : { media: 'html' as const }
  return { source: { url: page.url }, text: page.text, ...media, given: {} }
}
