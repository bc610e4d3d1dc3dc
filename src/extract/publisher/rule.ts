import { compile } from 'css-select'
import * as v from 'valibot'
import { compileDateFormat } from './date-format.js'

const isSelector = (css: string): boolean => {
  try {
    compile(css)
    return true
  } catch {
    return false
  }
}
const selector = v.pipe(v.string(), v.nonEmpty('it is empty'), v.check(isSelector, 'it is no CSS selector'))
const selectors = v.pipe(v.array(selector), v.minLength(1, 'it is empty'))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'it is no date such as 2026-03-14'))
const host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'it is no host such as merrin.example, in lower case'))
const format = v.pipe(v.string(), v.check((text) => compileDateFormat(text) !== null, 'it is no format such as D MMMM YYYY, HH:mm'))
const offset = v.pipe(v.string(), v.regex(/^(?:Z|[+-]\d\d:\d\d)$/, 'it is no offset such as +01:00'))

const ruleSchema = v.strictObject({
  /** The publisher's name: the outlet of its reports. */
  publisher: v.pipe(v.string(), v.nonEmpty('it is empty')),
  /** Its hosts; a host stands for those below it too. */
  hosts: v.pipe(v.array(host), v.minLength(1, 'it is empty')),
  /** The days on which pages had this layout, first and last. A page that does not say when it was captured may have it whatever they are. */
  from: v.optional(day),
  until: v.optional(day),
  /** The article's paragraphs and subheadings: elements whose text is body. Required, since a rule without it does nothing. */
  body: selectors,
  title: v.optional(selector),
  deck: v.optional(selector),
  /** One element a person. */
  byline: v.optional(selector),
  caption: v.optional(selector),
  date: v.optional(v.strictObject({ select: selector, attribute: v.optional(v.string()), format: v.optional(format), offset: v.optional(offset) })),
  modified: v.optional(v.strictObject({ select: selector, attribute: v.optional(v.string()), format: v.optional(format), offset: v.optional(offset) })),
  /** Elements that are no part of the article though they stand inside it. */
  remove: v.optional(selectors),
  /** How lines begin that are furniture though they stand in the body. */
  furniture: v.optional(v.array(v.pipe(v.string(), v.nonEmpty('it is empty')))),
})

/** How one publisher lays out its pages: what stands where, and nothing of what it says. */
export type PublisherRule = v.InferOutput<typeof ruleSchema>
export type DateRule = NonNullable<PublisherRule['date']>

/** The rule that a value holds, or what is wrong with it in plain words. */
export function parsePublisherRule(value: unknown): { readonly rule: PublisherRule } | { readonly problem: string } {
  const result = v.safeParse(ruleSchema, value)
  if (result.success) return { rule: result.output }
  const [issue] = result.issues
  const where = v.getDotPath(issue)
  if (where === null) return { problem: 'it is not a JSON object' }
  if (issue.type === 'strict_object' && issue.expected === 'never') return { problem: `"${where}" is not known` }
  if (issue.received === 'undefined') return { problem: `"${where}" is missing` }
  return { problem: `"${where}" is wrong: ${issue.kind === 'schema' ? `it should be of the kind ${issue.expected ?? 'known'}` : issue.message}` }
}
