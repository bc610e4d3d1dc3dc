import { extractReport } from '../../src/extract/report.js'
import type { Capture, Report, ZoneRole } from '../../src/report/report.js'

/** A report made from a text alone. */
export function reportOf(text: string, given: Capture['given'] = {}, url?: string): Report {
  return extractReport({ source: url === undefined ? { file: 'x.txt' } : { url }, text, given }, 'A')
}

/** The words of every zone with a role, in order. */
export function wordsIn(report: Report, role: ZoneRole): string[] {
  return report.zones.filter((zone) => zone.role === role).map((zone) => report.text.slice(zone.start, zone.end))
}

/** The role of the zone that holds some words, at their first place. */
export function roleOf(report: Report, words: string): ZoneRole | undefined {
  const at = report.text.indexOf(words)
  return report.zones.find((zone) => zone.start <= at && at < zone.end)?.role
}

/** An article of four paragraphs, for furniture to be put around. */
export const PARAGRAPHS = [
  'The ferry company Nordlys cancelled every crossing to the island of Holm on Monday after a crack was found in the hull of its only ship.',
  'Engineers found the crack during a night inspection, the company said, and the ship was towed to the yard at Brenning for repairs.',
  'The mayor of Holm, Tora Lind, said the island had food for nine days and that the school would stay open. “Nobody is going hungry,” she said.',
  'Nordlys has asked the navy for a landing craft to carry milk, mail and medicine until the ship returns from the yard.',
] as const
