import type { Capture } from '../src/index.js'

/**
 * As many reports as wanted, made from a few: each keeps most paragraphs of one, in another order after the first, with
 * its numbers changed. No dice are rolled: the same count gives the same texts.
 */
export function manyReports(samples: readonly Capture[], count: number): Capture[] {
  return Array.from({ length: count }, (_, index) => {
    const sample = samples[index % samples.length]!
    const round = Math.floor(index / samples.length)
    if (round === 0) return sample
    const paragraphs = sample.text.split(/\n{2,}/)
    const [first = '', ...rest] = paragraphs
    const kept = rest.filter((_paragraph, at) => (at + round) % 5 !== 0)
    const turned = [...kept.slice(round % kept.length), ...kept.slice(0, round % kept.length)]
    const text = [first, ...turned]
      .join('\n\n')
      .replace(/\b\d{2}\b/g, (number) => String(((Number(number) + round) % 90) + 10))
    return { ...sample, source: { file: `${String(index).padStart(3, '0')}.txt` }, text }
  })
}
