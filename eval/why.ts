/**
 * Does the chance that a grouping shows hold? Links on stories left out, their chances calibrated on the other stories, in
 * tenths: how many links, the mean chance, and the share that annotators drew.
 *   npx tsx eval/why.ts
 */
import { chanceOf } from '../src/report/why.js'
import { fitChance } from '../train/why/fit.js'
import { claimLinks, differenceLinks, remarkLinks, type ShownLink } from '../train/why/links.js'
import { storyNames } from './gold.js'

function reliability(name: string, links: readonly ShownLink[]): void {
  const judged = storyNames.flatMap((story) => {
    const [constant, slope] = fitChance(links.filter((link) => link.story !== story))
    return links.filter((link) => link.story === story).map((link) => ({ ...link, chance: chanceOf(link.strength, { constant, slope }) }))
  })
  const total = judged.reduce((sum, { weight }) => sum + weight, 0)
  let error = 0
  let raw = 0
  console.log(`${name}: ${judged.length} links of ${Math.round(total)} groupings`)
  for (let tenth = 0; tenth < 10; tenth++) {
    const within = judged.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth)
    const held = within.reduce((sum, { weight }) => sum + weight, 0)
    if (held === 0) continue
    const mean = (value: (link: (typeof judged)[number]) => number): number =>
      within.reduce((sum, link) => sum + value(link) * link.weight, 0) / held
    const [chance, right] = [mean((link) => link.chance), mean((link) => Number(link.right))]
    error += (held / total) * Math.abs(chance - right)
    raw += (held / total) * Math.abs(mean((link) => link.strength) - right)
    console.log(`  .${tenth} to ${tenth === 9 ? '1.0' : `.${tenth + 1}`}  groupings ${held.toFixed(0).padStart(4)}  chance ${chance.toFixed(3)}  right ${right.toFixed(3)}`)
  }
  console.log(`  off by ${error.toFixed(3)} in the mean; the strength itself by ${raw.toFixed(3)}`)
}

reliability('claims', claimLinks())
reliability('remarks', remarkLinks())
reliability('differences', differenceLinks())
