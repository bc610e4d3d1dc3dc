import type { AppliedCorrection } from '../../report/correction.js'
import type { Span } from '../../text/span.js'
import type { Entry } from './outline.js'

const STATES: Readonly<Record<AppliedCorrection['state'], string>> = {
  applied: '',
  overruled: 'not applied, a later one says the opposite',
  lost: 'not applied, its words are not there',
}

/** The editor's corrections, each with what it names; notes are the editor's words, in quotation marks. */
export function correctionEntries(corrections: readonly AppliedCorrection[], words: (span: Span) => string): Entry[] {
  return corrections.map(({ do: verb, what, state, to = {}, note, by, spans }): Entry => {
    const put = Object.entries(to).map(([field, value]) => `${field} ${String(value ?? 'unknown').replaceAll('_', ' ')}`)
    const said = note === undefined ? '' : `“${note}”`
    const signed = by === undefined ? '' : `by ${by}`
    const letters = [...new Set(spans.map(({ report }) => report))]
    const whole = what === 'witness' ? [letters.join(' ')] : []
    return {
      tag: `${verb} ${what}`,
      grave: false,
      text: [STATES[state], ...whole, ...put, said, signed].filter((part) => part !== '').join(' · '),
      lines: what === 'witness' ? [] : spans.map((span) => ({ letters: [span.report], text: words(span), spans: [span], note: '' })),
    }
  })
}
