import * as v from 'valibot'
import type { Capture } from '../report/report.js'

const optionalText = v.nullish(v.string())

/** A report as a line of NDJSON or a caller of the library gives it. Fields that it does not name are passed over. */
const recordSchema = v.object({
  /** The whole text of the report; every offset points into it. */
  text: v.string(),
  /** A file name. */
  file: optionalText,
  url: optionalText,
  title: optionalText,
  outlet: optionalText,
  /** An ISO 8601 date, with or without a time. */
  published: optionalText,
  bylines: v.nullish(v.array(v.string())),
  /** A BCP 47 tag. */
  language: optionalText,
})

/** One report as a caller gives it: its text, and what is known of it besides. Null and absent are the same. */
export type ReportRecord = v.InferInput<typeof recordSchema>

/** What a record says, or what is wrong with it in plain words. */
export type ParsedRecord = { readonly record: ReportRecord } | { readonly problem: string }

export function parseRecord(value: unknown): ParsedRecord {
  const result = v.safeParse(recordSchema, value)
  if (result.success) return { record: result.output }
  const [issue] = result.issues
  const where = v.getDotPath(issue)
  return { problem: where === null ? 'it is not an object with a "text"' : `"${where}" is ${wrong(issue)}` }
}

function wrong(issue: v.BaseIssue<unknown>): string {
  return issue.received === 'undefined' ? 'missing' : `not what it should be (${issue.expected ?? 'something else'})`
}

/** The record as a capture. Empty fields are left out; the folder of a file is not kept. */
export function toCapture(record: ReportRecord): Capture {
  const { file, url, title, outlet, published, language } = record
  const bylines = record.bylines?.map((byline) => byline.trim()).filter((byline) => byline !== '') ?? []
  return {
    source: { ...(file ? { file: baseName(file) } : {}), ...(url ? { url } : {}) },
    text: record.text,
    given: {
      ...(title ? { title } : {}),
      ...(outlet ? { outlet } : {}),
      ...(published ? { published } : {}),
      ...(bylines.length > 0 ? { bylines } : {}),
      ...(language ? { language } : {}),
    },
  }
}

/** The last part of a path, whichever way its slashes lean. */
export function baseName(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== '')
  return parts.at(-1) ?? path
}
