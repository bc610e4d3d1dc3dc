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
    message: `The folder ${place} holds no file of a kind that is read (.txt, .md, .html, .xml, .ndjson, .pdf, .eml, .mbox, .warc, .wacz, .zip).`,
    remedy: 'Save each report as a .txt or .html file, or name the files themselves.',
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
    message: `${place} is of a kind that is not read, and is left out.`,
    remedy: 'Save the report as plain text, HTML or PDF and give that file.',
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
    message: `${count} ${count === 1 ? 'file' : 'files'} in ${place} ${count === 1 ? 'is' : 'are'} of a kind that is not read in folders, and passed over.`,
    remedy: 'Name such a file itself if it is a report.',
  }
}

export function cutArchive(place: string): Notice {
  return {
    code: 'cut-archive',
    severity: 'warning',
    place,
    message: `The record at ${place} ends too early: the archive was cut there. What stands of it, and the others, were read.`,
    remedy: 'Fetch or copy the archive again.',
  }
}

export function damagedArchive(place: string): Notice {
  return {
    code: 'damaged-archive',
    severity: 'warning',
    place,
    message: `The archive is damaged at ${place}; reading went on at the next record that could be found.`,
    remedy: 'Fetch or copy the archive again, if what is missing matters.',
  }
}

export function badDigest(place: string): Notice {
  return {
    code: 'bad-digest',
    severity: 'warning',
    place,
    message: `The record at ${place} is not what its digest says: it was changed after it was stored, or stored by a faulty program.`,
    remedy: 'Compare it with another copy before you rely on it; it was read as it is.',
  }
}

export function unseenRevisits(place: string, count: number): Notice {
  return {
    code: 'unseen-revisits',
    severity: 'warning',
    place,
    message: `${count} ${count === 1 ? 'page' : 'pages'} of ${place} ${count === 1 ? 'is' : 'are'} stored as “the same as before” alone, and what was before is not in this archive (or too far back).`,
    remedy: 'Read the earlier archive of the same crawl, which holds the text.',
  }
}

export function emptyArchive(place: string): Notice {
  return {
    code: 'empty-archive',
    severity: 'warning',
    place,
    message: `${place} holds no page or text that could be read.`,
    remedy: 'Check that it is an archive of web pages (answers with status 200, in HTML) or of files of a kind that is read.',
  }
}

export function tooDeep(place: string, limit: number): Notice {
  return {
    code: 'too-deep',
    severity: 'warning',
    place,
    message: `${place} is an archive in more than ${limit} archives and is left out.`,
    remedy: 'Unpack the outer archives and give what is in them.',
  }
}

export function swollen(place: string): Notice {
  return {
    code: 'swollen',
    severity: 'warning',
    place,
    message: `${place} unpacks to far more than text does, as an archive made to fill memory would, and is left out.`,
    remedy: 'Unpack it yourself if you know where it comes from.',
  }
}

export function unknownPacking(place: string, packing: string): Notice {
  return {
    code: 'unknown-packing',
    severity: 'warning',
    place,
    message: `${place} is packed in a way that is not known here (${packing}) and is left out.`,
    remedy: 'Unpack it with the program that packed it.',
  }
}

export function locked(place: string): Notice {
  return {
    code: 'locked',
    severity: 'warning',
    place,
    message: `${place} is locked with a password and is left out.`,
    remedy: 'Save it without a password.',
  }
}

export function damagedFile(place: string, what: 'PDF' | 'letter' | 'ZIP archive' | 'gzip file'): Notice {
  return {
    code: 'damaged-file',
    severity: 'warning',
    place,
    message: `${place} should be a ${what} but cannot be read as one.`,
    remedy: 'Fetch or save it again.',
  }
}

export function picturesOnly(place: string): Notice {
  return {
    code: 'pictures-only',
    severity: 'warning',
    place,
    message: `${place} holds no text: its pages are pictures, as a scanner makes them.`,
    remedy: 'Have a program for text recognition (OCR) read it, and give its result.',
  }
}

export function pagesLeft(place: string, limit: number): Notice {
  return {
    code: 'pages-left',
    severity: 'warning',
    place,
    message: `${place} has more than ${limit} pages; those after are left out.`,
    remedy: 'Give the pages of the report alone.',
  }
}

export function attachmentsLeft(place: string, count: number): Notice {
  return {
    code: 'attachments-left',
    severity: 'info',
    place,
    message: `${count} ${count === 1 ? 'attachment' : 'attachments'} of the letter ${place} ${count === 1 ? 'was' : 'were'} left aside.`,
    remedy: 'Save and name an attachment itself if it is a report.',
  }
}

export function badCorrection(place: string, problem: string): Notice {
  return {
    code: 'bad-correction',
    severity: 'warning',
    place,
    message: `The correction at ${place} is left out: ${problem.toWellFormed()}.`,
    remedy: 'See docs/CORRECTIONS.md for what a line may say; “stereoscope correct” writes such lines.',
  }
}

export function tooManyCorrections(place: string, most: { readonly corrections: number; readonly quotes: number }): Notice {
  return {
    code: 'too-many-corrections',
    severity: 'warning',
    place,
    message: `Corrections from ${place} on are left out: there are more than ${most.corrections}, or more than ${most.quotes} quotes in them.`,
    remedy: 'Take out lines that are not needed any more, or compare the reports of one event at a time.',
  }
}
