import type { Notice } from '../report/comparison.js'
import type { CorrectedLayer, Relabelling } from '../report/correction.js'
import type { Span } from '../text/span.js'
import { overlap } from '../text/span.js'
import { meets, type Edit } from './edit.js'
import { acrossStories, nothingThere } from './notices.js'

/** How the things of one layer are corrected: each is a group of spans with an id. */
export interface LayerOf<T extends { readonly id: string }> {
  readonly what: CorrectedLayer
  /** What ids of this layer begin with. */
  readonly letter: string
  /** A span belongs to one thing of the layer only, as a report to one witness. */
  readonly partition: boolean
  spansOf(item: T): readonly Span[]
  /** May a thing be meant by an edit that names its words? */
  fits?(item: T, edit: Edit): boolean
  /** May words of these spans be one thing: do they stand in reports of one event? */
  mayJoin?(spans: readonly Span[]): boolean
  /** One of two, with the id of the first. */
  join?(a: T, b: T): T
  /** What is left of it with the spans that are kept; null where that is nothing of this layer. */
  part?(item: T, keeps: (span: Span) => boolean, id: string): T | null
  /** It with words that the editor adds. */
  extend?(item: T, spans: readonly Span[]): T
  /** A thing that the program did not find, of words that the editor names; null where they make none. */
  make?(id: string, spans: readonly Span[], edit: Edit): T | null
  relabel?(item: T, to: Relabelling, members: readonly Span[]): T
}

/** What came of an edit. */
export interface Outcome {
  readonly edit: Edit
  readonly state: 'applied' | 'overruled' | 'lost'
  readonly ids: readonly string[]
}

/** A layer as the editor has it. Things that no edit is about are those that were given. */
export interface Edited<T> {
  readonly items: readonly T[]
  readonly outcomes: readonly Outcome[]
  readonly notices: readonly Notice[]
}

/** Applies the edits of one layer in their order. */
export function editLayer<T extends { readonly id: string }>(found: readonly T[], edits: readonly Edit[], layer: LayerOf<T>): Edited<T> {
  const own = edits.filter(({ correction }) => correction.what === layer.what)
  if (own.length === 0) return { items: found, outcomes: [], notices: [] }
  const bench = new Bench(found, layer)
  const notices: Notice[] = []
  const told = own.map((edit) => {
    if (edit.state !== 'open') return { edit, state: edit.state, ids: [] }
    const ids = applyEdit(bench, edit, layer, notices)
    return ids === null ? { edit, state: 'lost' as const, ids: [] } : { edit, state: 'applied' as const, ids }
  })
  return { items: bench.items, notices, outcomes: told.map((outcome) => ({ ...outcome, ids: bench.current(outcome.ids) })) }
}

/** The ids that the edit is about; null where it could not be applied, which a notice tells. */
function applyEdit<T extends { readonly id: string }>(bench: Bench<T>, edit: Edit, layer: LayerOf<T>, notices: Notice[]): readonly string[] | null {
  const item = bench.meant(edit)
  switch (edit.correction.do) {
    case 'merge':
    case 'confirm': {
      if (layer.mayJoin && !layer.mayJoin([...edit.target, ...edit.with])) {
        notices.push(acrossStories(edit.correction))
        return null
      }
      const joined = edit.correction.do === 'merge' ? merge(bench, edit, layer) : confirm(bench, edit, layer)
      if (joined) return [joined]
      break
    }
    case 'split':
      return split(bench, edit, layer)
    case 'reject':
      if (item) bench.remove(item)
      return []
    case 'relabel':
      if (item && layer.relabel) {
        bench.put(item, layer.relabel(item, edit.correction.to ?? {}, edit.members))
        return [item.id]
      }
      break
    case 'note':
      if (item) return [item.id]
  }
  notices.push(nothingThere(edit.correction))
  return null
}

/** The things that both targets name, as one; words that make nothing yet become part of it. */
function merge<T extends { readonly id: string }>(bench: Bench<T>, edit: Edit, layer: LayerOf<T>): string | null {
  const [a, b] = [bench.meant(edit), bench.meant(edit, edit.with)]
  if (a && b) return a === b ? a.id : bench.join(a, b)
  const all = [...edit.target, ...edit.with]
  const half = a ?? b
  if (!half) return bench.add((id) => layer.make?.(id, all, edit) ?? null)?.id ?? null
  return layer.extend ? bench.complete(half, all) : null
}

/** Sees that the words that were confirmed together are together still. */
function confirm<T extends { readonly id: string }>(bench: Bench<T>, edit: Edit, layer: LayerOf<T>): string | null {
  const item = bench.meant(edit) ?? bench.add((id) => layer.make?.(id, edit.target, edit) ?? null)
  return item && bench.complete(item, edit.target)
}

/** Takes members out of every thing that holds them together with the others. */
function split<T extends { readonly id: string }>(bench: Bench<T>, edit: Edit, layer: LayerOf<T>): readonly string[] {
  const isOut = (span: Span): boolean => edit.members.some((member) => meets(member, span))
  const stays = edit.target.filter((span) => !isOut(span))
  const only = stays.length === 0 ? bench.meant(edit) : null
  const ids: string[] = []
  for (const item of bench.items) {
    const spans = layer.spansOf(item)
    const named = spans.some((span) => !isOut(span) && stays.some((other) => meets(other, span)))
    if (!(named || item === only) || !spans.some(isOut) || spans.every(isOut)) continue
    const rest = layer.part?.(item, (span) => !isOut(span), item.id) ?? null
    if (rest) bench.put(item, rest)
    else bench.remove(item)
    const out = bench.add((id) => layer.part?.(item, isOut, id) ?? null, true)
    ids.push(...[rest, out].flatMap((one) => (one ? [one.id] : [])))
  }
  return ids
}

/** The things of a layer while edits are applied to them. */
class Bench<T extends { readonly id: string }> {
  items: readonly T[]
  readonly #into = new Map<string, string>()
  /** The highest number of an id: none is given twice, so that ids follow things through all edits. */
  #last: number

  constructor(
    found: readonly T[],
    private readonly layer: LayerOf<T>,
  ) {
    this.items = found
    this.#last = found.reduce((most, { id }) => Math.max(most, Number(id.slice(layer.letter.length)) || 0), 0)
  }

  /**
   * The thing that an edit names by its words: the one that has most of them, of those the one that has least besides. More
   * than half of them must be its own, since things overlap and another may have some; a note or a label is content with one.
   */
  meant(edit: Edit, spans: readonly Span[] = edit.target): T | null {
    const lenient = this.layer.partition || edit.correction.do === 'note' || edit.correction.do === 'relabel'
    const least = lenient ? 1 : Math.floor(spans.length / 2) + 1
    let best: { item: T; met: number; others: number; shared: number } | null = null
    for (const item of this.items) {
      if (this.layer.fits && !this.layer.fits(item, edit)) continue
      const own = this.layer.spansOf(item)
      const met = spans.filter((span) => own.some((other) => meets(span, other))).length
      if (met < least) continue
      const others = own.filter((other) => !spans.some((span) => meets(span, other))).length
      const shared = spans.reduce((sum, span) => sum + Math.max(0, ...own.map((other) => (other.report === span.report ? overlap(span, other) : 0))), 0)
      const better = !best || met > best.met || (met === best.met && (others < best.others || (others === best.others && shared > best.shared)))
      if (better) best = { item, met, others, shared }
    }
    return best?.item ?? null
  }

  put(item: T, changed: T): void {
    this.items = this.items.map((one) => (one === item ? changed : one))
  }

  remove(item: T): void {
    this.items = this.items.filter((one) => one !== item)
  }

  /** A new thing; not where `onlyNew` and its words are all told by another. */
  add(make: (id: string) => T | null, onlyNew = false): T | null {
    const made = make(`${this.layer.letter}${this.#last + 1}`)
    if (!made) return null
    this.#last++
    const spans = this.layer.spansOf(made)
    const known = onlyNew && this.items.some((item) => {
      const own = this.layer.spansOf(item)
      return spans.every((span) => own.some((other) => meets(span, other)))
    })
    if (known) return null
    this.items = [...this.items, made]
    return made
  }

  join(a: T, b: T): string | null {
    if (!this.layer.join) return null
    this.put(a, this.layer.join(a, b))
    this.remove(b)
    this.#into.set(b.id, a.id)
    return a.id
  }

  /** Sees that a thing has all of these words: things that have no others are joined to it, of others the words are taken. */
  complete(item: T, spans: readonly Span[]): string {
    const { layer } = this
    const now = (): T => this.items.find(({ id }) => id === item.id) ?? item
    for (const span of spans) {
      if (!layer.join || layer.spansOf(now()).some((own) => meets(own, span))) continue
      const holder = this.items.find((other) => other.id !== item.id && layer.spansOf(other).some((own) => meets(own, span)) &&
        (layer.partition || layer.spansOf(other).every((own) => spans.some((one) => meets(own, one)))))
      if (holder) this.join(now(), holder)
      else if (layer.extend) this.put(now(), layer.extend(now(), [span]))
    }
    return item.id
  }

  /** Ids as they are now: of what was joined to another the other's; of what is gone none. */
  current(ids: readonly string[]): string[] {
    const here = new Set(this.items.map(({ id }) => id))
    const follow = (id: string): string => {
      const into = this.#into.get(id)
      return into === undefined ? id : follow(into)
    }
    return [...new Set(ids.map(follow))].filter((id) => here.has(id))
  }
}
