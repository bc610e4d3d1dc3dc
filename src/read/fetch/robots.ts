import { LinkFault } from './fault.js'

/** What one site lets this program do. */
export interface RobotRules {
  allows(url: URL): boolean
  /** Milliseconds between requests that the site asks for; 0 where it names none. */
  readonly delay: number
}

/** No rules: everything may be read. */
export const openRules: RobotRules = { allows: () => true, delay: 0 }
/** RFC 9309, 2.3.1.4: where the rules cannot be known, nothing may be read. */
export const closedRules: RobotRules = { allows: () => false, delay: 0 }

interface Rule {
  readonly allow: boolean
  readonly pattern: string
}

interface Group {
  readonly agents: string[]
  readonly rules: Rule[]
  delay: number
}

/** As much of the file as RFC 9309 has a robot read, and more rules than any site needs. */
const LONGEST = 500 * 1024
const MOST_RULES = 5000

/**
 * Rules from the text of a `robots.txt`, by RFC 9309: the groups that name the program, or else those for all; the
 * longest pattern that fits decides, and of two as long the one that allows. `Crawl-delay` is older than the RFC and
 * still in use. `agent` is the program's name as it stands there, without a version.
 */
export function parseRobots(bytes: Uint8Array, agent: string): RobotRules {
  const groups = groupsOf(new TextDecoder('utf-8').decode(bytes.subarray(0, LONGEST)))
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()))
  const used = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  const rules = used.flatMap((group) => group.rules).slice(0, MOST_RULES)
  return {
    allows: (url) => isAllowed(rules, normal(url.pathname + url.search)),
    delay: Math.max(0, ...used.map(({ delay }) => delay)),
  }
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let group: Group | null = null
  let naming = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    const content = line.split('#', 1)[0] ?? ''
    const colon = content.indexOf(':')
    if (colon < 0) continue
    const key = content.slice(0, colon).trim().toLowerCase()
    const value = content.slice(colon + 1).trim()
    if (key === 'user-agent') {
      if (!naming || !group) groups.push((group = { agents: [], rules: [], delay: 0 }))
      group.agents.push(value === '*' ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? '').toLowerCase())
      naming = true
    } else if (key === 'allow' || key === 'disallow' || key === 'crawl-delay') {
      naming = false
      if (group) addLine(group, key, value)
    }
  }
  return groups
}

function addLine(group: Group, key: 'allow' | 'disallow' | 'crawl-delay', value: string): void {
  if (key === 'crawl-delay') {
    const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0
    group.delay = Math.max(group.delay, seconds * 1000)
  } else if (value !== '') {
    group.rules.push({ allow: key === 'allow', pattern: normal(value) })
  }
}

function isAllowed(rules: readonly Rule[], path: string): boolean {
  let best: Rule = { allow: true, pattern: '' }
  for (const rule of rules) {
    const longer = rule.pattern.length - best.pattern.length
    if ((longer > 0 || (longer === 0 && rule.allow)) && fits(rule.pattern, path)) best = rule
  }
  return best.allow
}

/** `*` stands for anything, `$` at the end for the end; the first place where each piece fits is as good as any. */
function fits(pattern: string, path: string): boolean {
  const closed = pattern.endsWith('$')
  const pieces = (closed ? pattern.slice(0, -1) : pattern).split('*')
  const first = pieces[0] ?? ''
  if (!path.startsWith(first)) return false
  if (pieces.length === 1) return !closed || path.length === first.length
  let at = first.length
  const last = pieces.length - 1
  for (const [index, piece] of pieces.entries()) {
    if (index === 0 || piece === '') continue
    if (index === last && closed) return path.length - piece.length >= at && path.endsWith(piece)
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return true
}

/** One spelling of a path: other letters than ASCII's in percent form, capitals in it, and no more of it than needed. */
function normal(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\u0000-\u007f]+/g, (letters) => encodeURIComponent(letters))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(letter) ? letter : code.toUpperCase()
    })
}

export function refusedByRobots(url: URL): LinkFault {
  return new LinkFault('robots', `the robots.txt of ${url.host} asks programs not to read it, or cannot be had`)
}
