import { writeFile } from 'node:fs/promises'

/** Writes all of a text to the standard output, waiting where the reader is slow. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve())
  })
}

/** Writes a file that the user named, and says so on the standard error where a person is watching. */
export async function writeResult(file: string, text: string, quiet: boolean): Promise<void> {
  await writeFile(file, text)
  if (!quiet) process.stderr.write(`wrote ${file}\n`)
}

/** The document as it is written: indented, with a final line feed. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

/** A line on the standard error that is written over as the work goes on; nothing where no terminal is watching. */
export function createProgressLine(wanted: boolean): { readonly show: (text: string) => void; readonly clear: () => void } {
  const stream = process.stderr
  if (!wanted || !stream.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: (text) => stream.write(`\r\u001b[2K${text.slice(0, Math.max(10, stream.columns - 1))}`),
    clear: () => stream.write('\r\u001b[2K'),
  }
}
