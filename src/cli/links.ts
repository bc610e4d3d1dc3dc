import { InvalidArgumentError, type Command } from 'commander'
import { version } from '../app/version.js'
import type { LinkOptions } from '../read/feed/options.js'
import { hostOf } from '../read/fetch/argument.js'
import { userCacheFolder } from '../read/fetch/cache-folder.js'
import type { Console, ProgressLine } from './console.js'

export interface LinkFlags {
  readonly follow?: true
  readonly feeds?: true
  readonly items?: number
  readonly allowHost?: readonly string[]
  /** A folder, true for the user's own, false for none. */
  readonly cache?: string | boolean
  readonly cacheSize?: number
  readonly contact?: string
  readonly envProxy?: true
}

export const LINK_NOTES = `
A link (http: or https:) is a page, a feed (RSS, Atom, JSON Feed), an OPML list or a sitemap; feeds and lists may
be files too. Pages are asked for politely, by the site's robots.txt, one at a time to a host.`

export function addLinkOptions(command: Command): Command {
  return command
    .option('--follow', 'fetch the pages that a feed file links to, where it has no more than summaries')
    .option('--feeds', 'read the feed that a page names in place of the page')
    .option('--items <N>', 'items of one feed or list (1 to 10000; otherwise 100)', items)
    .option('--allow-host <HOST>', 'HOST or HOST:PORT that may be read although it is private; may be given again', host)
    .option('--cache <FOLDER>', 'where fetched pages are kept (otherwise in the cache folder of the user)')
    .option('--cache-size <MB>', 'how much of them is kept (otherwise 500); what was of no use for 90 days goes too', megabytes)
    .option('--no-cache', 'keep no fetched pages')
    .option('--contact <URL>', 'an address of yours that servers are told, to ask you about the fetching', contact)
    .option('--env-proxy', 'use the proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name')
}

/** How links are to be read, from the flags. */
export function linkOptions(flags: LinkFlags, console: Console, progress?: ProgressLine): LinkOptions {
  const { follow, feeds, items, allowHost, cache, cacheSize, contact, envProxy } = flags
  return {
    follow: follow === true,
    feeds: feeds === true,
    ...(items !== undefined ? { items } : {}),
    allowHosts: allowHost ?? [],
    cacheFolder: cache === false ? null : typeof cache === 'string' ? cache : userCacheFolder(console.env),
    ...(cacheSize !== undefined ? { cacheBytes: cacheSize * 1024 * 1024 } : {}),
    userAgent: `stereoscope/${version}${contact === undefined ? '' : ` (+${contact})`}`,
    environmentProxy: envProxy === true,
    onProgress: ({ link, state, done, of }) => {
      if (state === 'started') progress?.show(`${done}/${of} ${link.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')}`)
    },
  }
}

function items(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > 10_000) throw new InvalidArgumentError('It is a number from 1 to 10000.')
  return count
}

function megabytes(value: string): number {
  const size = Number(value)
  if (!(size > 0 && size <= 1_000_000)) throw new InvalidArgumentError('It is a number of megabytes above 0.')
  return size
}

function host(value: string, before: readonly string[] = []): readonly string[] {
  if (hostOf(value) === null) throw new InvalidArgumentError('It is a HOST or HOST:PORT as in a link, an IPv6 address in brackets.')
  return [...before, value]
}

function contact(value: string): string {
  if (!URL.canParse(value) || !/^(?:https?|mailto):/i.test(value)) throw new InvalidArgumentError('It is an https: or mailto: address.')
  return new URL(value).href
}
