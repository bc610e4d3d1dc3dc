/** Words that say how far a happening has come. Lower case. */

/** Auxiliaries of what shall come. */
export const WILL_WORDS: ReadonlySet<string> = new Set(['will', "'ll", 'shall', "won't"])

/** These tell a plan before "to": "is scheduled to", "agreed to". */
export const PLANNED_TO: ReadonlySet<string> = new Set([
  'due', 'set', 'going', 'agreed', 'agree', 'expected', 'expects', 'expect', 'preparing', 'prepares', 'pledged',
  'promised', 'planning', 'vowed', 'vows',
  'intends', 'intend', 'plans', 'planned', 'scheduled', 'slated', 'poised',
])

/** These tell a plan before a noun: "planned talks". */
export const PLANNED_THINGS: ReadonlySet<string> = new Set(['planned', 'scheduled', 'upcoming', 'forthcoming'])

/** Auxiliaries of what may come, where no "have" follows. */
export const MAY_WORDS: ReadonlySet<string> = new Set(['could', 'may', 'might'])

/** These tell what may come before "to". */
export const POSSIBLE_TO: ReadonlySet<string> = new Set(['threatened', 'threatens', 'threatening', 'ready', 'vowed',
  'vows', 'prepared', 'willing'])

/** These tell what may come before a noun: "a possible meeting". */
export const POSSIBLE_THINGS: ReadonlySet<string> = new Set(['possible', 'potential', 'prospective', 'likely'])

/** It goes on. */
export const ONGOING_WORDS: ReadonlySet<string> = new Set(['continue', 'continues', 'continuing', 'ongoing',
  'currently', 'underway'])

/** Verbs by which somebody says that something would come: "said it would". */
export const SAYING_WORDS: ReadonlySet<string> = new Set([
  'said', 'says', 'told', 'announced', 'added', 'pledged', 'promised', 'responded', 'warned', 'indicated', 'stated',
  'confirmed', 'vowed', 'say', 'stressed',
])
