/** English words that carry grammar and no matter, and the commonest verbs of reporting. Lower case. */
const WORDS: ReadonlySet<string> = new Set(
  `the a an of to in on at for from by with and or but as is are was were be been being has have had it its he she they
  his her their that this which who whom what when where while after before not no will would could can may might also
  said say says told him them there than then into over under about more most some such only other out up down off all
  any both each few own same so too very if because until during between through against`.split(/\s+/),
)

export function isFunctionWord(lower: string): boolean {
  return WORDS.has(lower)
}
