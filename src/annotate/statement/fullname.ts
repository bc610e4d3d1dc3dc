import type { AnnotatedReport, Token } from '../../report/annotation.js'

/** For each surname, lower case, the fullest name that the reports print with it, where no two differ in their first word. */
export function fullNames(reports: readonly AnnotatedReport[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const { tokens, report } of reports) {
    for (const run of capitalRuns(tokens)) {
      const key = run.at(-1)!.lower
      const name = report.text.slice(run[0]!.start, run.at(-1)!.end)
      const known = found.get(key)
      if (known === undefined || (name.length > known.length && name.endsWith(known))) found.set(key, name)
      else if (!known.endsWith(name) && known.split(' ')[0] !== name.split(' ')[0]) doubtful.add(key)
    }
  }
  for (const key of doubtful) found.delete(key)
  return found
}

/** Runs of two to four capitalised words. */
function* capitalRuns(tokens: readonly Token[]): Generator<Token[]> {
  let run: Token[] = []
  for (const token of tokens) {
    const joins =
      token.pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      (run.length === 0 || token.start - run.at(-1)!.end === 1)
    if (joins) run.push(token)
    else {
      if (run.length >= 2 && run.length <= 4) yield run
      run = []
    }
  }
  if (run.length >= 2 && run.length <= 4) yield run
}
