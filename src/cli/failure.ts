import { StageError } from '../pipeline/pipeline.js'
import { CorrectionsUnwritable } from '../read/correction-files.js'

/** What the command ends with. `possible`: reports were compared. `impossible`: they could not be. `usage`: asked wrongly. */
export const exitCodes = { possible: 0, impossible: 1, usage: 2 } as const

/** The command was asked for something that makes no sense; the message says what. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A failure in words for the person at the terminal, without a stack trace, with a code to search for or to tell. */
export function explainFailure(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} [usage]`
  if (error instanceof CorrectionsUnwritable) return `${error.message}. [corrections-file]`
  if (error instanceof StageError) {
    return `${error.message}: ${messageOf(error.cause)}. This is a fault of the program; please report it. [stage-failed]`
  }
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    const path = 'path' in error ? String(error.path) : 'the output'
    return `${path} cannot be used: ${WRITE_REASONS[String(error.code)] ?? `the system says ${String(error.code)}`}. [file-system]`
  }
  return `${messageOf(error)}. This is a fault of the program; please report it. [unexpected]`
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/[.\s]+$/, '')
}

const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
}
