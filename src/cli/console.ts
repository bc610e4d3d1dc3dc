import type { Readable, Writable } from 'node:stream'

/** What the command talks through: the process's own streams, or a test's. */
export interface Console {
  readonly stdin: Readable
  readonly stdout: Screen
  readonly stderr: Screen
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A stream that may be a terminal of so many columns. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Writes all of a text, waiting where the reader is slow. */
export function print(screen: Screen, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    screen.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** A line on the standard error that is written over as the work goes on; nothing where no terminal is watching. */
export function createProgressLine({ stderr }: Console, wanted: boolean): ProgressLine {
  if (!wanted || stderr.isTTY !== true) return { show: () => {}, clear: () => {} }
  return {
    show: (text) => stderr.write(`\r\u001b[2K${text.slice(0, Math.max(10, (stderr.columns ?? 80) - 1))}`),
    clear: () => stderr.write('\r\u001b[2K'),
  }
}

export interface ProgressLine {
  readonly show: (text: string) => void
  readonly clear: () => void
}

/** The columns that a summary may take. */
export function widthOf(screen: Screen, wanted: number | undefined): number {
  return wanted ?? screen.columns ?? 80
}
