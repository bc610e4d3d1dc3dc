import type { Notice } from '../report/comparison.js'
import type { Relabelling } from '../report/correction.js'
import type { Span } from '../text/span.js'
import { meets, type Edit } from './edit.js'
import { overruled } from './notices.js'

/**
 * The edits with those set aside that a later line contradicts: the file is a record of what the editor decided, and the
 * last decision holds. Each is told in a notice.
 */
export function withoutConflicts(edits: readonly Edit[]): { readonly edits: readonly Edit[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  const later = new Map<string, Edit[]>()
  const settled = [...edits].reverse().map((edit): Edit => {
    if (edit.state !== 'open') return edit
    const { what } = edit.correction
    const after = later.get(what) ?? []
    const against = after.find((other) => contradicts(edit, other))
    if (!against) {
      later.set(what, [...after, edit])
      return edit
    }
    notices.push(overruled(edit.correction, against.correction))
    return { ...edit, state: 'overruled' }
  })
  return { edits: settled.reverse(), notices }
}

function contradicts(a: Edit, b: Edit): boolean {
  const verbs = `${a.correction.do} ${b.correction.do}`
  switch (verbs) {
    case 'merge split':
    case 'confirm split':
      return separates(b, a)
    case 'split merge':
    case 'split confirm':
      return separates(a, b)
    case 'confirm reject':
    case 'reject confirm':
      return sameThing(a, b)
    case 'reject merge':
      return meetAll(a.target, b.target) || meetAll(a.target, b.with)
    case 'relabel relabel':
      return sameThing(a, b) && sameMembers(a, b) && otherwise(a.correction.to ?? {}, b.correction.to ?? {})
    default:
      return false
  }
}

/** Does a split part words that a merge or confirmation holds together? */
function separates(split: Edit, joined: Edit): boolean {
  const together = [...joined.target, ...joined.with]
  const out = together.filter((span) => split.members.some((member) => meets(member, span)))
  const stay = together.filter((span) => !out.includes(span) && split.target.some((member) => meets(member, span)))
  return out.length > 0 && stay.length > 0
}

/** Do both name one thing: all the words of the one that names fewer are words of the other? */
function sameThing(a: Edit, b: Edit): boolean {
  const kinds = [a, b].map(({ correction }) => correction.was?.kind)
  if (kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1]) return false
  return a.target.length <= b.target.length ? meetAll(a.target, b.target) : meetAll(b.target, a.target)
}

function sameMembers(a: Edit, b: Edit): boolean {
  if (a.members.length === 0 || b.members.length === 0) return a.members.length === b.members.length
  return meetAll(a.members, b.members) && meetAll(b.members, a.members)
}

function meetAll(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.every((span) => others.some((other) => meets(span, other)))
}

/** Do both set one field, and differently? */
function otherwise(a: Relabelling, b: Relabelling): boolean {
  const set: Readonly<Record<string, unknown>> = { ...b }
  return Object.entries(a).some(([field, value]) => field in set && set[field] !== value)
}
