import { isUtf8 } from 'node:buffer'
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import type { Notice } from '../report/comparison.js'
import type { Correction } from '../report/correction.js'
import { correctionsName, readCorrections } from './corrections.js'
import { decodeText } from './decode.js'
import { reasonOf } from './files.js'
import { notText, tooLarge, unreadable } from './notices.js'

/** A file of corrections is not larger. */
const MOST_BYTES = 8 * 1024 * 1024

/** The files of corrections that lie beside reports: in a folder that is given, or in that of a file or pattern. */
export async function findCorrectionFiles(args: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>()
  for (const arg of args) {
    const folder = await folderOf(arg)
    if (folder === null) continue
    const file = path.join(folder, correctionsName)
    const real = await realpath(file).catch(() => null)
    if (real !== null && !found.has(real)) found.set(real, file)
  }
  // Not in the order of the arguments: the same reports in any order are corrected alike.
  return [...found.keys()].sort((a, b) => (a < b ? -1 : 1)).map((real) => found.get(real)!)
}

/** The folder that an argument for reports leads to; null where it is a link or the standard input. */
export async function folderOf(arg: string): Promise<string | null> {
  if (arg === '-' || /^[a-z][a-z\d+.-]+:\/\//i.test(arg)) return null
  const info = await stat(arg).catch(() => null)
  if (info) return info.isDirectory() ? arg : path.dirname(arg)
  if (!isDynamicPattern(arg)) return null
  const parts = arg.replaceAll('\\', '/').split('/')
  const fixed = parts.slice(0, parts.findIndex((part) => isDynamicPattern(part)))
  return fixed.length === 0 ? '.' : fixed.join('/') || '/'
}

/** The corrections of a file. What cannot be read is told in a notice, but for a file that may lack and does; nothing is thrown. */
export async function readCorrectionFile(
  file: string, mayLack = false,
): Promise<{ readonly corrections: Correction[]; readonly notices: Notice[] }> {
  const none = (notice: Notice) => ({ corrections: [], notices: [notice] })
  try {
    const { size } = await stat(file)
    if (size > MOST_BYTES) return none(tooLarge(file, size, MOST_BYTES))
    const decoded = await decodeText(await readFile(file))
    return 'binary' in decoded ? none(notText(file)) : readCorrections(decoded.text, file)
  } catch (error) {
    if (mayLack && error instanceof Error && 'code' in error && error.code === 'ENOENT') return { corrections: [], notices: [] }
    return none(unreadable(file, reasonOf(error)))
  }
}

/**
 * The corrections that lie beside reports, for `compare`. What cannot be read is told in notices.
 */
export async function readCorrectionsBeside(
  args: readonly string[],
): Promise<{ readonly corrections: Correction[]; readonly notices: Notice[] }> {
  const read = await Promise.all((await findCorrectionFiles(args)).map((file) => readCorrectionFile(file)))
  return { corrections: read.flatMap(({ corrections }) => corrections), notices: read.flatMap(({ notices }) => notices) }
}

/** A file of corrections that cannot be added to; the message says why. */
export class CorrectionsUnwritable extends Error {
  override readonly name = 'CorrectionsUnwritable'
}

const WAITS = 40
const WAIT_MILLISECONDS = 50

/**
 * Adds lines to a file of corrections, which is made where it is not there. What stands in it stays byte for byte: the new
 * file is written beside it and takes its place in one step, and two that write at once wait for each other.
 */
export async function addCorrectionLines(file: string, lines: readonly string[]): Promise<void> {
  const real = await realpath(file).catch(() => path.resolve(file))
  const beside = `${real}.new`
  const handle = await openAlone(beside)
  try {
    const before = await readFile(real).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
      throw error
    })
    if (!isUtf8(before)) throw new CorrectionsUnwritable(`${file} is not in UTF-8, so nothing can be added to it; save it as UTF-8`)
    const end = before.includes('\r\n') ? '\r\n' : '\n'
    const joint = before.length > 0 && before.at(-1) !== 0x0a ? end : ''
    await handle.writeFile(Buffer.concat([before, Buffer.from(joint + lines.map((line) => line + end).join(''))]))
    const { mode } = await stat(real).catch(() => ({ mode: undefined }))
    if (mode !== undefined) await handle.chmod(mode & 0o777)
    await handle.sync()
    await handle.close()
    await rename(beside, real)
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(beside, { force: true })
    throw error
  }
}

/** A new file that nobody else has open for this. */
async function openAlone(file: string) {
  for (let waited = 0; ; waited++) {
    try {
      return await open(file, 'wx')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      if (waited >= WAITS) {
        throw new CorrectionsUnwritable(`${file} is there: another program is writing the corrections; if none is, delete that file`)
      }
      await new Promise((done) => setTimeout(done, WAIT_MILLISECONDS))
    }
  }
}
