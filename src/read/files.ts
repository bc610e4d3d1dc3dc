import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Notice } from '../report/comparison.js'
import type { Limits } from './limits.js'
import { correctionsName } from './corrections.js'
import { emptyFolder, missingFile, noMatch, passedOver, sameFile, tooMany, unreadable } from './notices.js'
import { isReadable } from './readable.js'

/**
 * The files that arguments mean: files as they are, the text files of folders and all folders in them (hidden ones
 * aside), and what fits a pattern. Each file once, in order of its path within an argument. A file of corrections is none
 * of the reports that it lies beside.
 */
export async function findFiles(
  args: readonly string[],
  limits: Limits,
): Promise<{ files: string[]; notices: Notice[] }> {
  const files = new Map<string, string>()
  const notices: Notice[] = []
  for (const arg of args) {
    for (const file of await filesOf(arg, limits, notices)) {
      if (path.basename(file) === correctionsName) continue
      const real = await realpath(file).catch(() => path.resolve(file))
      const known = files.get(real)
      if (known === undefined) files.set(real, file)
      else notices.push(sameFile(file))
    }
  }
  const found = [...files.values()]
  if (found.length > limits.files) notices.push(tooMany(found[limits.files] ?? '', limits.files, 'files'))
  return { files: found.slice(0, limits.files), notices }
}

async function filesOf(arg: string, limits: Limits, notices: Notice[]): Promise<string[]> {
  const info = await stat(arg).catch(() => null)
  if (info?.isDirectory()) return filesOfFolder(arg, limits, notices)
  if (info) return [arg]
  if (isDynamicPattern(arg)) {
    const found = await glob([arg.replaceAll('\\', '/')], { onlyFiles: true, expandDirectories: false })
    if (found.length === 0) notices.push(noMatch(arg))
    return found.sort(byUnits)
  }
  notices.push(missingFile(arg))
  return []
}

async function filesOfFolder(folder: string, limits: Limits, notices: Notice[]): Promise<string[]> {
  const found: string[] = []
  let other = 0
  const waiting = [folder]
  for (let at = waiting.pop(); at !== undefined && found.length <= limits.files; at = waiting.pop()) {
    const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
      notices.push(unreadable(at ?? folder, reasonOf(error)))
      return []
    })
    for (const entry of entries) {
      const file = path.join(at, entry.name)
      if (entry.name.startsWith('.') || entry.name === correctionsName) continue
      if (entry.isDirectory() && entry.name !== 'node_modules') waiting.push(file)
      else if (!entry.isDirectory() && isReadable(entry.name)) found.push(file)
      else other++
    }
  }
  if (other > 0) notices.push(passedOver(folder, other))
  if (found.length === 0) notices.push(emptyFolder(folder))
  return found.sort(byUnits)
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Why the operating system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (code === '' ? 'the system gave no reason' : `the system says ${code}`)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there, or is a link to a file that is gone',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link to itself',
  EMFILE: 'too many files are open',
  EIO: 'the disk gave an error',
}
