/** How much is read at most. Sizes are bytes. */
export interface Limits {
  readonly fileBytes: number
  readonly totalBytes: number
  readonly reports: number
  /** Files looked at in folders and patterns. */
  readonly files: number
}

const MEGABYTE = 1024 * 1024

export const defaultLimits: Limits = { fileBytes: 20 * MEGABYTE, totalBytes: 200 * MEGABYTE, reports: 500, files: 5000 }

/** A size for people: "20 MB", "3 kB". */
export function sizeInWords(bytes: number): string {
  if (bytes >= MEGABYTE) return `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} bytes`
}
