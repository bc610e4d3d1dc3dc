import type { Notice } from '../../report/comparison.js'

/** What can keep a link from being read. Each has a notice of its own. */
export type FaultKind =
  | 'refused'
  | 'robots'
  | 'status'
  | 'unreachable'
  | 'timeout'
  | 'tls'
  | 'redirects'
  | 'size'
  | 'media'
  | 'broken'

/** Why a link cannot be read; `message` goes on after "it was not read: ". It ends up as a notice and no further. */
export class LinkFault extends Error {
  override readonly name = 'LinkFault'
  readonly kind: FaultKind
  /** May it be gone in a moment, so that asking again makes sense? */
  readonly passing: boolean

  constructor(kind: FaultKind, message: string, passing = false) {
    super(message)
    this.kind = kind
    this.passing = passing
  }
}

/** The notice of a link that was not read. Every code is explained in `docs/NOTICES.md`. */
export function noticeOfFault(link: string, fault: LinkFault): Notice {
  return { ...NOTICES[fault.kind](link, fault.message), severity: 'warning', place: link }
}

type Told = Pick<Notice, 'code' | 'message' | 'remedy'>

const NOTICES: Readonly<Record<FaultKind, (link: string, why: string) => Told>> = {
  refused: (link, why) => ({
    code: 'link-refused',
    message: `${link} was not read: ${why}.`,
    remedy: 'Check the link. An address of your own network is read where --allow-host names its host.',
  }),
  robots: (link, why) => ({
    code: 'link-robots',
    message: `${link} was not read: ${why}.`,
    remedy: 'Open the page in a browser, save it, and give the file.',
  }),
  status: (link, why) => ({
    code: 'link-status',
    message: `${link} was not read: ${why}.`,
    remedy: 'Open the link in a browser; if the page shows there, save it and give the file.',
  }),
  unreachable: (link, why) => ({
    code: 'link-unreachable',
    message: `${link} was not read: ${why}.`,
    remedy: 'Check the link and your connection, then try again.',
  }),
  timeout: (link, why) => ({
    code: 'link-timeout',
    message: `${link} was not read: ${why}.`,
    remedy: 'Try again later, or save the page from a browser and give the file.',
  }),
  tls: (link, why) => ({
    code: 'link-tls',
    message: `${link} was not read: ${why}.`,
    remedy: 'Nobody can vouch for what such a page says; find the report elsewhere, or save it from a browser.',
  }),
  redirects: (link, why) => ({
    code: 'link-redirects',
    message: `${link} was not read: ${why}.`,
    remedy: 'Give the address that a browser ends up at.',
  }),
  size: (link, why) => ({
    code: 'link-size',
    message: `${link} was not read: ${why}.`,
    remedy: 'Give the page of the report alone; it is rarely larger than 1 MB.',
  }),
  media: (link, why) => ({
    code: 'link-media',
    message: `${link} was not read: ${why}.`,
    remedy: 'Give a link to a web page, a plain text or a feed.',
  }),
  broken: (link, why) => ({
    code: 'link-broken',
    message: `${link} was not read: ${why}.`,
    remedy: 'Try again; if it stays so, save the page from a browser and give the file.',
  }),
}
