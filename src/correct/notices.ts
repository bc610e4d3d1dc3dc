import type { Notice } from '../report/comparison.js'
import type { Correction } from '../report/correction.js'
import type { Report } from '../report/report.js'

/** What there is to say of corrections. Every code is explained in `docs/NOTICES.md`. */

/** How a correction is called: what it does, and where its line stands. */
function nameOf(correction: Correction): string {
  return `${correction.do} ${correction.what}${correction.place === undefined ? '' : ` (${correction.place})`}`
}

function placeOf({ place }: Correction): { readonly place?: string } {
  return place === undefined ? {} : { place }
}

function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().toWellFormed()
  return `“${line.length > 90 ? `${line.slice(0, 89).toWellFormed()}…` : line}”`
}

export function lostWords(correction: Correction): Notice {
  const quote = correction.target[0]
  return {
    code: 'correction-lost',
    severity: 'warning',
    ...placeOf(correction),
    message: `The correction ${nameOf(correction)} is not applied: words that it names stand in no report (${shown(quote?.exact ?? '')} in ${quote?.report ?? ''}).`,
    remedy: 'If the report was changed, quote its words as they are now; if it was left out, nothing needs doing.',
  }
}

export function lostQuotes(correction: Correction, given: number, found: number): Notice {
  return {
    code: 'correction-part',
    severity: 'info',
    ...placeOf(correction),
    message: `Of the ${given} quotes of the correction ${nameOf(correction)}, ${given - found} ${given - found === 1 ? 'stands' : 'stand'} in no report; it is applied to the rest.`,
    remedy: 'If a report was changed, quote its words as they are now; if it was left out, nothing needs doing.',
  }
}

export function changedWords(correction: Correction, report: Report, before: string, now: string): Notice {
  return {
    code: 'correction-moved',
    severity: 'warning',
    ...placeOf(correction),
    message: `The words ${shown(before)} of the correction ${nameOf(correction)} are now ${shown(now)} in report ${report.id}; it is applied to these.`,
    remedy: 'Check that it still holds, and quote the words as they are now.',
  }
}

export function unsureWords(correction: Correction, report: Report, words: string, places: number): Notice {
  return {
    code: 'correction-unsure',
    severity: 'info',
    ...placeOf(correction),
    message: `The words ${shown(words)} of the correction ${nameOf(correction)} stand at ${places} places of report ${report.id}; the first is meant.`,
    remedy: 'Give a "prefix" or "suffix", the words right before or after them, if it is another.',
  }
}

export function overruled(correction: Correction, by: Correction): Notice {
  return {
    code: 'correction-overruled',
    severity: 'warning',
    ...placeOf(correction),
    message: `The correction ${nameOf(correction)} is set aside: ${nameOf(by)}, which comes later, says the opposite.`,
    remedy: 'Take out the one that you do not mean.',
  }
}

export function nothingThere(correction: Correction): Notice {
  const quote = correction.target[0]
  return {
    code: 'correction-idle',
    severity: 'warning',
    ...placeOf(correction),
    message: `The correction ${nameOf(correction)} finds no ${correction.what} at its words (${shown(quote?.exact ?? '')}), so there is nothing to correct.`,
    remedy: 'Check whether the program finds it under other words, or take the line out.',
  }
}

export function acrossStories(correction: Correction): Notice {
  return {
    code: 'correction-across',
    severity: 'warning',
    ...placeOf(correction),
    message: `The correction ${nameOf(correction)} is not applied: its words stand in reports of different events.`,
    remedy: 'Compare the reports of one event at a time.',
  }
}
