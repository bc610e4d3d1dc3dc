/** What speaks for or against a grouping or a difference: families of what is measured of its passages. */
export type WhyFeature =
  | 'words' | 'names' | 'numbers' | 'times' | 'quotation' | 'speaker' | 'negation' | 'sentence' | 'best_match' | 'third_report'
  | 'telling' | 'form' | 'kind' | 'link' | 'reports' | 'sense'

/** One family of features, and how strongly it speaks. */
export interface Reason {
  readonly feature: WhyFeature
  /** Its leading measure of the pair: words in common, a cosine, 1 or 0 for yes or no. */
  readonly value: number
  /**
   * What the family adds to the log odds of the link, against the mean of the story's candidate pairs (of a difference: against
   * their being nothing of it): above 0 it speaks for it. The weight of a linear model's feature times its distance from the mean, summed over the family (Štrumbelj and
   * Kononenko 2014).
   */
  readonly weight: number
}

/** Why passages are grouped, by what was found of their least sure link, or held for a difference. */
export interface Why {
  /** 0 to 1: the share of links or differences of such strength that annotators drew, on stories left out. */
  readonly chance: number
  /** The families that speak most strongly, the strongest first. */
  readonly reasons: readonly Reason[]
}

/** What turns a strength into a chance: a logistic function of its log odds (Platt 1999). */
export interface Calibration {
  readonly constant: number
  readonly slope: number
}

/** The chance that a strength stands for, rounded to hundredths. */
export function chanceOf(strength: number, { constant, slope }: Calibration): number {
  const held = Math.min(1 - 1e-6, Math.max(1e-6, strength))
  const odds = constant + slope * Math.log(held / (1 - held))
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}

/** A family with the features that belong to it and the one that stands for it. */
export interface Family {
  readonly feature: WhyFeature
  readonly leading: string
  readonly members: readonly string[]
}

/** Families shown, and the least that one must add to the log odds to be shown. */
const MOST = 5
const LEAST = 0.15

/** The families that speak most strongly, from what each feature adds to the log odds. */
export function reasonsOf(
  families: readonly Family[],
  names: readonly string[],
  values: ArrayLike<number>,
  added: ArrayLike<number>,
): Reason[] {
  return families
    .map(({ feature, leading, members }): Reason => {
      const weight = members.reduce((sum, name) => sum + (added[names.indexOf(name)] ?? 0), 0)
      return { feature, value: rounded(values[names.indexOf(leading)] ?? 0), weight: rounded(weight) }
    })
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 || 0
}
