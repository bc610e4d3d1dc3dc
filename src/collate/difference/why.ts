import { chanceOf, reasonsOf, type Family, type Why, type WhyFeature } from '../../report/why.js'
import { CALIBRATION } from './chance.js'
import type { Draft } from './draft.js'
import { chanceOf as hitOf, contributionsOf } from './forest.js'
import type { Model } from './model.js'
import type { Signals } from './signals.js'
import { GROUNDS } from './standing.js'

const OF_REPORTS: ReadonlySet<string> = new Set(['reports', 'three', 'values'])
const OF_SENSE: ReadonlySet<string> = new Set(['sense', 'contained', 'synonym', 'antonym', 'hypernym'])
const OF_FORM: ReadonlySet<string> = new Set(GROUNDS)

/** The measure that stands for each family; a difference's kind by its detector. */
const LEADING: Partial<Readonly<Record<WhyFeature, string>>> = {
  link: 'claim:strength', reports: 'reports', sense: 'sense', words: 'rarity', form: 'quoted',
}

/**
 * Why a draft is shown as a difference: what each family of signals adds to the log odds that annotators would mark it, and
 * the chance that they would.
 */
export function explainDraft(draft: Draft, signals: Signals, { forests }: Model): Why {
  const names = Object.keys(signals)
  const values = names.map((name) => signals[name]!)
  const contributions = contributionsOf(signals, forests.hit)
  const added = names.map((name) => contributions.get(name) ?? 0)
  const members = new Map<WhyFeature, string[]>()
  for (const name of names) {
    const feature = familyOf(name, draft)
    members.set(feature, [...(members.get(feature) ?? []), name])
  }
  const families = [...members].map(([feature, list]): Family => ({
    feature, leading: feature === 'kind' ? draft.detector : (LEADING[feature] ?? ''), members: list,
  }))
  return { chance: chanceOf(hitOf(signals, forests.hit), CALIBRATION), reasons: reasonsOf(families, names, values, added) }
}

function familyOf(name: string, { detector, signals }: Draft): WhyFeature {
  if (name === detector || (signals && name in signals)) return 'kind'
  if (/^claim:(?:strength|centrality|members|attributed|disputed)$/.test(name)) return 'link'
  const plain = name.slice(name.indexOf(':') + 1)
  if (OF_REPORTS.has(plain)) return 'reports'
  if (OF_SENSE.has(plain)) return 'sense'
  return OF_FORM.has(plain) ? 'form' : 'words'
}
