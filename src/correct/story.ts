import type { StoryGroup } from '../report/comparison.js'

/** The group of reports that tells the same event as a report; undefined where none is known. */
export function storyOf(report: string | undefined, stories: readonly StoryGroup[]): StoryGroup | undefined {
  return report === undefined ? undefined : stories.find((story) => story.reports.includes(report))
}
