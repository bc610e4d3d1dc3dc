import type { Notice } from '../report/comparison.js'
import { sizeInWords } from './limits.js'

/** What can go wrong in reading. Every code is explained in `docs/NOTICES.md`. */

export function missingFile(place: string): Notice {
  return {
    code: 'missing-file',
    severity: 'error',
    place,
    message: `There is no file or folder called ${place}.`,
    remedy: 'Check the spelling and the folder that you are in.',
  }
}

export function noMatch(place: string): Notice {
  return {
    code: 'no-match',
    severity: 'error',
    place,
    message: `No file fits the pattern ${place}.`,
    remedy: 'Check the pattern; put it in quotation marks so that the shell leaves it alone.',
  }
}

export function emptyFolder(place: string): Notice {
  return {
    code: 'empty-folder',
    severity: 'error',
    place,
    message: `The folder ${place} holds no text file (.txt, .text, .md, .ndjson, .jsonl).`,
    remedy: 'Save each report as a .txt file, or name the files themselves.',
  }
}

export function unreadable(place: string, reason: string): Notice {
  return {
    code: 'unreadable',
    severity: 'warning',
    place,
    message: `${place} cannot be read: ${reason}.`,
    remedy: 'Check that it is a file and that you may read it.',
  }
}

export function tooLarge(place: string, size: number, limit: number): Notice {
  return {
    code: 'too-large',
    severity: 'warning',
    place,
    message: `${place} has ${sizeInWords(size)}, more than the limit of ${sizeInWords(limit)}, and is left out.`,
    remedy: 'Give the report alone; a single report is rarely larger than 100 kB.',
  }
}

export function tooMuch(place: string, limit: number): Notice {
  return {
    code: 'too-much',
    severity: 'warning',
    place,
    message: `Reading stopped before ${place}: all files together have more than ${sizeInWords(limit)}.`,
    remedy: 'Compare fewer reports at a time.',
  }
}

export function tooMany(place: string, limit: number, what: 'reports' | 'files'): Notice {
  return {
    code: 'too-many',
    severity: 'warning',
    place,
    message: `Reading stopped at ${place}: there are more than ${limit} ${what}.`,
    remedy: 'Compare the reports of one event at a time.',
  }
}

export function notText(place: string): Notice {
  return {
    code: 'not-text',
    severity: 'warning',
    place,
    message: `${place} is not a text file and is left out.`,
    remedy: 'Save the report as plain text (UTF-8) and give that file.',
  }
}

export function markup(place: string): Notice {
  return {
    code: 'markup',
    severity: 'warning',
    place,
    message: `${place} is a web page, not plain text, and is left out.`,
    remedy: 'Copy the article from the browser into a .txt file.',
  }
}

export function emptyFile(place: string): Notice {
  return {
    code: 'empty-file',
    severity: 'warning',
    place,
    message: `${place} is empty and is left out.`,
    remedy: 'Check that the report was saved.',
  }
}

export function sameFile(place: string): Notice {
  return {
    code: 'same-file',
    severity: 'info',
    place,
    message: `${place} was given more than once and is read once.`,
    remedy: 'Nothing needs doing.',
  }
}

export function guessedEncoding(place: string, encoding: string): Notice {
  return {
    code: 'guessed-encoding',
    severity: 'info',
    place,
    message: `${place} is not in UTF-8 and does not say what it is in; it was read as ${encoding}.`,
    remedy: 'If letters or quotation marks look wrong, save the file as UTF-8.',
  }
}

export function damagedText(place: string): Notice {
  return {
    code: 'damaged-text',
    severity: 'warning',
    place,
    message: `Some bytes of ${place} are not valid UTF-8; each such place is shown as \ufffd.`,
    remedy: 'Save the report again; it may have been cut or put together from two encodings.',
  }
}

export function brokenLine(place: string, problem: string): Notice {
  return {
    code: 'broken-line',
    severity: 'warning',
    place,
    message: `The record at ${place} is left out: ${problem}.`,
    remedy:
      'Each line must be one JSON object with a "text"; "file", "url", "title", "outlet", "published" and "bylines" may follow.',
  }
}

export function passedOver(place: string, count: number): Notice {
  return {
    code: 'passed-over',
    severity: 'info',
    place,
    message: `${count} ${count === 1 ? 'file' : 'files'} in ${place} ${count === 1 ? 'is' : 'are'} of another kind than text (.txt, .text, .md, .ndjson, .jsonl) and passed over.`,
    remedy: 'Name such a file itself if it is a report.',
  }
}
