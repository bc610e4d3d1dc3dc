/** The forms of an English verb. */
export interface VerbForm {
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing'
  readonly text: string
}

/** Verbs whose past is not made with -ed: past, then participle where it is another word. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  find: 'found',
  show: 'showed shown',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  forecast: 'forecast',
  set: 'set',
  know: 'knew known',
  see: 'saw seen',
  hear: 'heard',
  read: 'read',
  hold: 'held',
  mean: 'meant',
  understand: 'understood',
  foresee: 'foresaw foreseen',
  make: 'made',
  give: 'gave given',
  put: 'put',
  take: 'took taken',
  go: 'went gone',
  spell: 'spelled',
  seek: 'sought',
}

/** Two-syllable verbs and the like whose last consonant is doubled. */
const DOUBLES: ReadonlySet<string> = new Set([
  'admit',
  'commit',
  'rebut',
  'plan',
  'brag',
  'dub',
  'refer',
  'slam',
  'signal',
  'label',
  'quip',
  'permit',
  'set',
  'shrug',
])

/** All forms of a verb from its dictionary form; British and American doubling both. */
export function inflect(lemma: string): VerbForm[] {
  const stems = stemsOf(lemma)
  const irregular = IRREGULAR[lemma]?.split(' ')
  const pasts = irregular ? [irregular[0]!] : stems.map((stem) => (stem.endsWith('e') ? `${stem}d` : `${stem}ed`))
  const participles = irregular ? [irregular[1] ?? irregular[0]!] : pasts
  const forms: VerbForm[] = [
    { form: 'base', text: lemma },
    { form: 's', text: thirdPerson(lemma) },
    ...pasts.map((text) => ({ form: 'past' as const, text: yToI(text) })),
    ...participles.filter((text) => !pasts.includes(text)).map((text) => ({ form: 'participle' as const, text })),
    ...stems.map((stem) => ({
      form: 'ing' as const,
      text: `${stem.endsWith('e') && !stem.endsWith('ee') ? stem.slice(0, -1) : stem}ing`,
    })),
  ]
  return forms.filter(
    ({ text, form }, index) =>
      forms.findIndex((other) => other.text === text && (other.form === form || other.form === 'base')) === index,
  )
}

function stemsOf(lemma: string): string[] {
  if (!DOUBLES.has(lemma)) return [lemma]
  const doubled = lemma + lemma.at(-1)!
  return /(?:al|el)$/.test(lemma) ? [lemma, doubled] : [doubled]
}

function yToI(past: string): string {
  return /[^aeiou]yed$/.test(past) ? past.replace(/yed$/, 'ied') : past
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}
