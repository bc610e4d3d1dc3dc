/** How parts of the summary are set off. Without colour every function gives its text back. */
export interface Style {
  readonly heading: (text: string) => string
  readonly grave: (text: string) => string
  readonly tag: (text: string) => string
  readonly letters: (text: string) => string
  readonly faint: (text: string) => string
}

export function createStyle(colored: boolean): Style {
  const paint = (code: string) => (text: string) => (colored && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text)
  return { heading: paint('1'), grave: paint('1;31'), tag: paint('33'), letters: paint('36'), faint: paint('2') }
}

/** Colour only where a person looks at it: on a terminal, unless NO_COLOR is set (to anything but nothing) or it was refused. */
export function wantsColor(
  allowed: boolean,
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return allowed && isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}
