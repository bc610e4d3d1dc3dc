import type { Notice } from '../../report/comparison.js'

/** What can go wrong with feeds. Every code is explained in `docs/NOTICES.md`. */

export function badFeed(place: string, why: string): Notice {
  return {
    code: 'bad-feed',
    severity: 'warning',
    place,
    message: `${place} looks like a feed but cannot be read as one: ${why}.`,
    remedy: 'Give the links of the reports themselves.',
  }
}

export function emptyFeed(place: string): Notice {
  return {
    code: 'empty-feed',
    severity: 'warning',
    place,
    message: `${place} is a feed or a list of links, and nothing in it is a report.`,
    remedy: 'Give the links of the reports themselves.',
  }
}

export function summariesOnly(place: string, count: number, kept: number): Notice {
  const left = count - kept
  return {
    code: 'feed-summaries',
    severity: 'warning',
    place,
    message: `${count} of the items of ${place} hold no more than a summary; ${left === 0 ? 'the summaries were read' : `${kept} summaries were read and ${left} without one left out`}.`,
    remedy: 'With --follow the pages that the items link to are fetched and read in place of the summaries.',
  }
}

export function feedCut(place: string, most: number): Notice {
  return {
    code: 'feed-cut',
    severity: 'info',
    place,
    message: `${place} has more than ${most} items; the first ${most} were read.`,
    remedy: 'Raise the limit with --items.',
  }
}

export function listsTooDeep(place: string): Notice {
  return {
    code: 'lists-too-deep',
    severity: 'warning',
    place,
    message: `${place} was not read: it is in a list in a list in a list of links.`,
    remedy: 'Give its own address.',
  }
}

export function notFollowed(place: string): Notice {
  return {
    code: 'not-followed',
    severity: 'warning',
    place,
    message: `${place} lists links, and links are not followed from here.`,
    remedy: 'Give its address, or add --follow to have what it lists fetched.',
  }
}
