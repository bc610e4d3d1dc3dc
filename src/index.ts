/**
 * Stereoscope for Node: `compare` reads the language resources of the package by itself.
 *
 * ```ts
 * import { annotateReports, compare, extractReports, readCaptures, readReports } from 'stereoscope'
 *
 * const comparison = compare([
 *   { file: 'a.txt', text: 'The talks lasted five hours, the minister said.' },
 *   { file: 'b.txt', text: 'The talks lasted nearly five hours, the minister said.' },
 * ])
 * for (const { title, members } of comparison.differences) console.log(title, members)
 *
 * const { captures, notices } = await readReports(['story/'])
 * const whole = compare(captures, { notices })
 *
 * // Reports of an archive of any size, one by one.
 * for await (const { title, published, source } of extractReports(readCaptures(['story/']))) console.log(title, published, source)
 * for await (const { statements } of annotateReports(readCaptures(['story/']))) console.log(statements.length)
 * ```
 */
export { annotateReports, compare, extractReports } from './app/node.js'
export { readPublisherRules } from './app/publisher-rules.js'
export { loadResources } from './app/resources.js'
export { readReports, type Reading } from './read/read.js'
export { readCaptures, type CaptureOptions, type ReadOptions } from './read/captures.js'
export { readCorrectionsBeside, readCorrectionFile } from './read/correction-files.js'
export { parseWikidata, readWikidata } from './read/wikidata.js'
export { defaultLimits, type Limits } from './read/limits.js'
export * from './browser.js'
