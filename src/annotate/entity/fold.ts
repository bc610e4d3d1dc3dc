/**
 * Keys that make spellings of one name equal: marks off, case off where it carries nothing, hyphens and full stops
 * away.
 */

/**
 * A phrase as it is looked up: no accents, plain apostrophes, hyphens as spaces, no full stops, single spaces; case
 * kept.
 */
export function foldPhrase(text: string): string {
  return plainLetters(text)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[.,]/g, '')
    .replace(/[-–\s]+/g, ' ')
    .trim()
}

function plainLetters(text: string): string {
  return /[^\x00-\x7f]/.test(text)
    ? text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[øØłŁıđĐßæÆ]/g, plainLetter)
    : text
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
}
function plainLetter(letter: string): string {
  return PLAIN_LETTERS[letter] ?? letter
}

/**
 * The key of a word written from another alphabet: Lebedevsky, Lebedevskyy and Lebedevskiy are one, as are Sergei and
 * Sergey, Mohammed and Muhammad, Gaddafi and Qaddafi.
 */
export function soundKey(word: string): string {
  let key = foldPhrase(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  key = key
    .replace(/^moh?amm?[ea]d$|^muhamm?[ea]d$|^mahomed$/, 'mohamed')
    .replace(/x/g, 'ks')
    .replace(/^q(?!u)|^gh|^kh/, 'k')
  key = key
    .replace(/kh/g, 'h')
    .replace(/dj|dzh/g, 'j')
    .replace(/tch|tsch/g, 'ch')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
  key = key.replace(/ph/g, 'f').replace(/w/g, 'v').replace(/ck/g, 'k').replace(/(.)\1/g, '$1')
  return key
    .replace(/(?:ei|ey|ai|ay)$/, 'ei')
    .replace(/(?:iy|yi|ij|ii|y|i)$/, 'i')
    .replace(/dr$/, 'der')
    .replace(/ff?$/, 'v')
}

/** Are two words of one name the same but for a slip or a transliteration? Short words and numbers must be equal. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 3 || !alikeAtHead(a, b)) return false
  if (/\d/.test(a + b)) return false
  if (soundKey(a) === soundKey(b)) return true
  return a.length >= 6 && b.length >= 6 && a[0] === b[0] && oneEditApart(a, b)
}

/** Do two words open alike, as far as alphabets let them? Most pairs of a story fail here, cheaply. */
function alikeAtHead(a: string, b: string): boolean {
  if (a[0] === b[0]) return true
  return HEADS.some((letters) => letters.includes(a[0]!) && letters.includes(b[0]!))
}

/** Letters that stand for one sound at a word's head in different systems. */
const HEADS = ['kqgchx', 'vwf', 'jyidzg', 'sztc', 'ae', 'ou', 'iye', 'pf'] as const

/** Is one letter added, dropped, changed, or are two neighbours swapped? */
function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const restA = a.slice(start, endA)
  const restB = b.slice(start, endB)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
