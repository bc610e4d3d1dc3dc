/** Words that say how far a happening has come. Lower case. */

/** It is settled that it shall come. */
export const PLANNED_WORDS: ReadonlySet<string> = new Set([
  'will', "'ll", 'shall', 'scheduled', 'slated', 'planned', 'plans', 'planning', 'upcoming', 'forthcoming', 'would', 'agreed', 'preparing', 'prepares',
  'prepared', 'intends', 'intend', 'vows', 'vowed', 'pledged', 'promised', 'due', 'set', 'going', 'expects', 'expected', 'expect',
])
/** These tell a plan only before "to". */
export const PLANNED_BEFORE_TO: ReadonlySet<string> = new Set([
  'due', 'set', 'going', 'agreed', 'expected', 'expects', 'expect', 'preparing', 'prepares', 'prepared', 'pledged', 'promised', 'planning', 'vowed', 'vows', 'intends', 'intend',
  'plans', 'planned',
])
/** It may come. */
export const POSSIBLE_WORDS: ReadonlySet<string> = new Set([
  'could', 'may', 'might', 'possible', 'possibly', 'potential', 'potentially', 'threatened', 'threatens', 'threatening', 'perhaps', 'likely',
  'ready', 'prospective', 'hopes', 'considering',
])
/** It goes on. */
export const ONGOING_WORDS: ReadonlySet<string> = new Set(['continue', 'continues', 'continuing', 'ongoing', 'remains', 'remain', 'currently', 'underway'])
