import { getContext, setContext } from 'svelte'
import type { Comparison } from '../../src/report/comparison.js'
import { formatAddress, parseAddress } from './model/address.js'
import type { Address, View } from './model/address.js'
import { brief } from './model/brief.js'
import { collate } from './model/collation.js'
import { differences } from './model/difference.js'
import { editionOf, nameOf } from './model/edition.js'
import type { Edition, Place, Row } from './model/edition.js'
import { nextSteps, proposals } from './model/outlook.js'
import { parties } from './model/position.js'
import { quotes } from './model/quote.js'
import { omissions, witnessGroups } from './model/source.js'
import { timeline } from './model/timeline.js'

/** What the source pane shows. */
export interface Opened {
  readonly row: Row | null
  /** Index of the place among the row's places, or -1 where the report says nothing of the row. */
  readonly index: number
  readonly place: Place
}

/** The address of a row at one of its places; without one, where it leads. */
export function addressOf(row: Row, index?: number): Address {
  const report = index === undefined ? null : (row.places[index]?.report ?? null)
  const nth = row.places.slice(0, index ?? 0).filter((place) => place.report === report).length
  return { view: row.view, row: row.id, report, nth }
}

/** A click without a key that asks for a new tab or window. */
export function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
}

/**
 * The page's state: the comparison, what the address says is shown, the search. Views read from it; whatever a person
 * does goes through its methods.
 */
export class Desk {
  readonly edition: Edition
  readonly brief
  readonly collation
  readonly quotes
  readonly differences
  readonly timeline
  readonly parties
  readonly nextSteps
  readonly proposals
  readonly witnesses
  readonly omissions

  address: Address = $state.raw(parseAddress(''))
  query = $state.raw('')
  helping = $state.raw(false)
  /** Single-key shortcuts can be switched off. */
  shortcuts = $state.raw(true)
  /** Is there room for the source beside the rows? */
  wide = $state.raw(true)
  printing = $state.raw(false)
  /** Counts the openings that a person asked for, so that the same place scrolls into sight again. */
  asked = $state.raw(0)
  /** Did a person move within the page last (then the row takes the focus), or did the address change? */
  moved = false

  constructor(comparison: Comparison) {
    this.edition = editionOf(comparison)
    this.brief = brief(this.edition)
    this.collation = collate(this.edition)
    this.quotes = quotes(this.edition)
    this.differences = differences(this.edition)
    this.timeline = timeline(this.edition)
    this.parties = parties(this.edition)
    this.nextSteps = nextSteps(this.edition)
    this.proposals = proposals(this.edition)
    this.witnesses = witnessGroups(this.edition)
    this.omissions = omissions(this.edition)
  }

  /** All rows of a view in the order in which they are shown. */
  allRows(view: View): readonly Row[] {
    switch (view) {
      case 'brief':
        return this.brief
      case 'collation':
        return [...this.collation.shared, ...this.collation.single]
      case 'quotes':
        return this.quotes
      case 'differences':
        return this.differences
      case 'timeline':
        return [...this.timeline.sections.flatMap((section) => section.rows), ...this.timeline.undated, ...this.nextSteps]
      case 'positions':
        return [...this.parties.flatMap((party) => party.rows), ...this.proposals]
      case 'sources':
        return [...this.witnesses.flatMap((group) => group.rows), ...this.omissions]
    }
  }

  readonly needles = $derived(
    this.query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
  )

  /** Does the row have every word that is searched for? In print every row is shown. */
  shows(row: Row): boolean {
    return this.printing || this.needles.every((needle) => row.words.includes(needle))
  }

  readonly rows = $derived.by(() => this.allRows(this.address.view).filter((row) => this.shows(row)))

  /** The row that is selected; where there is room for the source and nothing is addressed, the first. */
  readonly selected: Row | null = $derived.by(() => {
    const { row, report } = this.address
    if (row !== null) return this.rows.find((one) => one.id === row) ?? null
    return this.wide && report === null ? (this.rows.find((one) => one.places.length > 0) ?? null) : null
  })

  readonly opened: Opened | null = $derived.by(() => {
    const { row: rowId, report, nth } = this.address
    const row = this.selected
    if (report !== null && this.edition.report.has(report)) {
      const own = row?.places.flatMap((place, index) => (place.report === report ? [index] : [])) ?? []
      const index = own[Math.min(nth, own.length - 1)] ?? -1
      return { row, index, place: row?.places[index] ?? { report, ranges: [] } }
    }
    const place = row?.places[row.lead]
    return row && place && (rowId !== null || this.wide) ? { row, index: row.lead, place } : null
  })

  /** Follow the browser's address. */
  follow(hash: string): void {
    const next = parseAddress(hash)
    if (formatAddress(next) === formatAddress(this.address)) return
    this.address = next
    this.moved = false
    this.asked++
  }

  /** Go to an address. Moving within a view replaces the browser's entry, so that Back leaves the view. */
  go(address: Partial<Address> & { readonly view: View }): void {
    const hash = formatAddress(address)
    const within = address.view === this.address.view
    this.address = parseAddress(hash)
    this.moved = true
    this.asked++
    if (within) history.replaceState(null, '', hash)
    else history.pushState(null, '', hash)
  }

  /** Open a row at one of its places; without one, where it leads. */
  open(row: Row, index?: number): void {
    this.go(addressOf(row, index))
  }

  /** Open a row in one report, whether or not the report speaks of it. */
  openIn(row: Row, report: string): void {
    this.go({ view: row.view, row: row.id, report })
  }

  /** Open a report at its top. */
  openReport(report: string): void {
    this.go({ view: this.address.view, report })
  }

  /** Select the row before or after. */
  step(by: 1 | -1): void {
    const { rows } = this
    if (rows.length === 0) return
    const at = rows.findIndex((row) => row.id === this.selected?.id)
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))
    const row = rows[next]
    if (row) this.open(row)
  }

  /** Walk to the row's place in the report before or after, round and round. */
  walk(by: 1 | -1): void {
    const opened = this.opened
    if (!opened?.row || opened.row.places.length === 0) return
    const count = opened.row.places.length
    const from = opened.index < 0 ? (by > 0 ? -1 : 0) : opened.index
    this.open(opened.row, (from + by + count) % count)
  }

  /** Leave what is open: the search first, then the source. */
  leave(): void {
    if (this.query !== '') this.query = ''
    else this.go({ view: this.address.view })
  }

  /** What a report is called. */
  name(id: string): string {
    const report = this.edition.report.get(id)
    return report ? nameOf(report) : id
  }
}

const key = Symbol('desk')

/** Make a desk and give it to the components inside. */
export function provideDesk(comparison: Comparison): Desk {
  return setContext(key, new Desk(comparison))
}

const rowKey = Symbol('row')

/** A row with whether it is the selected one, as its parts see it. */
export interface RowState {
  readonly row: Row
  readonly current: boolean
}

/** Give a row to the components inside it. */
export function provideRow(state: RowState): void {
  setContext(rowKey, state)
}

/** The row that this component is part of. */
export function useRow(): RowState {
  return getContext<RowState>(rowKey)
}

/** The desk that this component stands on. */
export function useDesk(): Desk {
  return getContext<Desk>(key)
}
