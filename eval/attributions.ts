/** Reported words as the measuring sets mark them, one list of ranges an attribution, and which statements meet them. */
import fs from 'node:fs'
import path from 'node:path'
import type { Report, Zone } from '../src/report/report.js'
import type { Range } from '../src/text/span.js'
import { overlap } from '../src/text/span.js'
import { goldReports, readGold, shared, type GoldSpan, type StoryName } from './gold.js'
import { gumDocuments } from './names.js'

export interface AttributedReport {
  readonly report: Report
  readonly contents: readonly (readonly Range[])[]
}

/** A story's reports, neighbouring zones of one role as one: a program does not know the annotators' sentences. */
export function storyAttributions(story: StoryName): AttributedReport[] {
  const gold = readGold<{ content: readonly GoldSpan[] }[]>(story, 'statements')
  return goldReports(story).map((report) => ({
    report: mergedZones(report),
    contents: gold.map(({ content }) => content.filter(({ source }) => source === report.id)).filter((content) => content.length > 0),
  }))
}

export function mergedZones(report: Report): Report {
  const zones: Zone[] = []
  for (const zone of report.zones) {
    const last = zones.at(-1)
    if (last && last.role === zone.role) zones[zones.length - 1] = { ...last, end: zone.end }
    else zones.push(zone)
  }
  return { ...report, zones }
}

/** PolNeAR's articles of one part, the first annotator's where there are several; the first line is the headline. */
export function polnearAttributions(part: string): AttributedReport[] {
  const folder = path.join(shared, 'data/polnear', part)
  const annotations = fs.readdirSync(path.join(folder, 'attributions'))
  return fs.readdirSync(path.join(folder, 'text')).sort().map((file) => {
    const text = fs.readFileSync(path.join(folder, 'text', file), 'utf8')
    const name = file.replace(/\.txt$/, '')
    const annotation = annotations.find((other) => other.replace(/_[0-9a-f]{4}\.ann$/, '') === name)
    return {
      report: headed(file, text),
      contents: annotation ? bratContents(fs.readFileSync(path.join(folder, 'attributions', annotation), 'utf8'), text) : [],
    }
  })
}

/** An article whose first line is its headline. */
export function headed(file: string, text: string): Report {
  const headline = Math.max(0, text.indexOf('\n'))
  const zones: Zone[] = [{ role: 'title', start: 0, end: headline }, { role: 'body', start: headline, end: text.length }]
  return {
    id: file, source: { file }, text, digest: '', language: 'en', title: null, outlet: null, bylines: null, agency: null, published: null,
    zones: zones.filter(({ start, end }) => end > start),
  }
}

/** brat's T lines hold spans in code points, a broken one as "12 20;25 30"; E lines join them. */
function bratContents(annotation: string, text: string): Range[][] {
  const offsets: number[] = []
  let unit = 0
  for (const character of text) {
    offsets.push(unit)
    unit += character.length
  }
  offsets.push(unit)
  const spans = new Map<string, Range[]>()
  const contents: Range[][] = []
  for (const line of annotation.split('\n')) {
    const [id, what] = line.split('\t')
    if (id === undefined || what === undefined) continue
    if (id.startsWith('T')) {
      const ranges = what.replace(/^\S+ /, '').split(';').map((pair) => pair.split(' ').map(Number))
      spans.set(id, ranges.map(([start, end]) => ({ start: offsets[start ?? 0] ?? unit, end: offsets[end ?? 0] ?? unit })))
    } else if (id.startsWith('E')) {
      const content = what.trim().split(' ').filter((role) => /^content/i.test(role))
      const ranges = content.flatMap((role) => spans.get(role.slice(role.indexOf(':') + 1)) ?? [])
      if (ranges.length > 0) contents.push(ranges)
    }
  }
  return contents
}

interface RstNode {
  readonly id: string
  readonly parent: string
  readonly relation: string
  readonly range: Range | null
}

/** GUM's news: the nuclei of relations of attribution, with all that depends on them. */
export function gumAttributions(): AttributedReport[] {
  const folder = path.join(shared, 'data/gum-news/rst_rs4')
  return gumDocuments('news').map(({ report }) => {
    const nodes = rstNodes(fs.readFileSync(path.join(folder, report.id.replace(/\.conllu$/, '.rs4')), 'utf8'), report.text)
    const children = new Map<string, RstNode[]>()
    for (const node of nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node])
    const byId = new Map(nodes.map((node) => [node.id, node]))
    const leaves = (node: RstNode): Range[] => [
      ...(node.range ? [node.range] : []),
      ...(children.get(node.id) ?? []).filter((child) => !isAttribution(child)).flatMap(leaves),
    ]
    const nuclei = nodes.filter(isAttribution).flatMap(({ parent }) => byId.get(parent) ?? [])
    return { report, contents: nuclei.map((nucleus) => leaves(nucleus).sort((a, b) => a.start - b.start)) }
  })
}

function isAttribution({ relation }: RstNode): boolean {
  return relation.startsWith('attribution')
}

const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&apos;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** The nodes of a tree; a segment's words stand apart in it, so its place in the text is counted without white space. */
function rstNodes(xml: string, text: string): RstNode[] {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index)
  let passed = 0
  return [...xml.matchAll(/<(segment|group) id="(\d+)"([^>]*)>(?:([^<]*)<\/segment>)?/g)].map(([, kind, id = '', attributes = '', words = '']) => {
    const named = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    const length = words.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity).replace(/\s/g, '').length
    const range = kind === 'segment' ? { start: places[passed]!, end: (places[passed + length - 1] ?? text.length - 1) + 1 } : null
    passed += range ? length : 0
    return { id, parent: named('parent'), relation: named('relname'), range }
  })
}

/** For each list of ranges whether it has a partner among the marked ones: overlap over union of a half, best first, one to one. */
export function matched(found: readonly (readonly Range[])[], marked: readonly (readonly Range[])[]): boolean[] {
  const pairs: [share: number, mine: number, theirs: number][] = []
  found.forEach((mine, at) => marked.forEach((theirs, index) => {
    const share = sharePart(mine, theirs)
    if (share >= 0.5) pairs.push([share, at, index])
  }))
  const [mine, theirs] = [new Set<number>(), new Set<number>()]
  for (const [, at, index] of pairs.sort((a, b) => b[0] - a[0])) {
    if (mine.has(at) || theirs.has(index)) continue
    mine.add(at)
    theirs.add(index)
  }
  return found.map((_, at) => mine.has(at))
}

function sharePart(a: readonly Range[], b: readonly Range[]): number {
  const common = commonLength(a, b)
  return common / (lengthOf(a) + lengthOf(b) - common)
}

export function commonLength(a: readonly Range[], b: readonly Range[]): number {
  return a.reduce((sum, one) => sum + b.reduce((part, other) => part + overlap(one, other), 0), 0)
}

export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0)
}
