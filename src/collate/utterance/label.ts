import type { UtteranceLabel } from '../../report/comparison.js'

export const STRENGTH: readonly UtteranceLabel[] = ['identical', 'wording_differs', 'translated_differently', 'meaning_differs']
