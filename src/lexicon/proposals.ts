import type { ProposalKind, ProposalStatus } from '../report/outlook.js'

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

const kinds = (kind: ProposalKind, list: string): [string, ProposalKind][] => words(list).map((word) => [word, kind])

/** Nouns for what one lays before others, singular and plural. */
export const PROPOSAL_NOUNS: ReadonlyMap<string, ProposalKind> = new Map([
  // "Plans" are what one means to do.
  ...kinds('plan', 'plan proposal proposals roadmap blueprint initiative draft drafts document documents'),
  ...kinds('offer', 'offer offers bid bids'),
  ...kinds(
    'agreement',
    'deal deals agreement agreements accord accords treaty treaties pact pacts memorandum protocol',
  ),
  ...kinds('law', 'bill bills resolution resolutions amendment amendments directive decree legislation ordinance'),
  ...kinds('paper', 'report reports letter letters memo memos dossier petition manifesto communique communiqué'),
])

/** These name any kind of proposal. */
export const ANY_PROPOSAL: ReadonlySet<string> = new Set(words('proposal proposals draft drafts document documents'))

/** Papers are in every story: these count only with words that tell which one is meant. */
export const COMMON_PAPERS: ReadonlySet<string> = new Set(
  words('report reports letter letters document documents memo'),
)

/** Plurals, and singulars that stand for a whole. */
export const PROPOSAL_PLURALS: ReadonlySet<string> = new Set(
  words(
    `proposals drafts documents offers bids deals agreements accords treaties pacts bills resolutions amendments
    reports letters memos`,
  ),
)

/** Words before "of the plan" that leave the plan itself meant: "a slimmer version of the plan". */
export const VERSION_NOUNS: ReadonlySet<string> = new Set(
  words('version versions draft text copy wording terms edition'),
)

export const FIRST_WORDS: ReadonlySet<string> = new Set(words('original initial first earlier previous prior'))

export const LATER_WORDS: ReadonlySet<string> = new Set(
  words(
    `revised updated amended modified slimmer slimmed shorter shortened softened improved sweetened raised increased
    reworked redrafted latest second new final trimmed watered`,
  ),
)

/** These make a version a later one only where the reports tell of an earlier one. */
export const MAYBE_LATER: ReadonlySet<string> = new Set(words('new latest final second'))

/** Names for an agreement that are not changed for one another: a deal is no treaty. */
export const FORMAL_AGREEMENTS: ReadonlySet<string> = new Set(words('treaty treaties protocol memorandum'))

/** What the size of a paper is counted in. */
export const SIZE_NOUNS: ReadonlySet<string> = new Set(
  words(
    'point points page pages item items article articles clause clauses paragraph paragraphs step steps chapter chapters',
  ),
)

const statuses = (status: ProposalStatus, list: string): [string, ProposalStatus][] =>
  words(list).map((word) => [word, status])

/** What is done with a proposal, by the lemma of the verb. */
export const STATUS_VERBS: ReadonlyMap<string, ProposalStatus> = new Map([
  ...statuses('proposed', 'propose offer present unveil table submit make introduce pitch draft file outline write'),
  ...statuses('published', 'publish release reveal disclose announce'),
  ...statuses('leaked', 'leak'),
  ...statuses('discussed', 'discuss review consider study examine evaluate debate weigh'),
  ...statuses(
    'revised',
    `revise amend raise narrow cut trim soften sweeten boost improve shorten change rewrite update modify reduce increase
    alter redraft water expand hike`,
  ),
  ...statuses('accepted', 'accept approve adopt pass ratify endorse back'),
  ...statuses('signed', 'sign initial'),
  ...statuses('rejected', 'reject dismiss veto rebuff spurn refuse block'),
  ...statuses('withdrawn', 'withdraw drop scrap shelve abandon'),
])

/** What others put into a proposal: "changes sought by Lima", "at Oslo's request". */
export const INPUT_NOUNS: ReadonlySet<string> = new Set(words('changes amendments edits input request revisions'))

/** Verbs of making an offer to take something: "an offer to acquire". */
export const TAKING_VERBS: ReadonlySet<string> = new Set(words('acquire buy purchase take merge'))
