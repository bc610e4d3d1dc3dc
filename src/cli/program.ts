import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { version } from '../app/version.js'
import type { CompareFlags } from './compare.js'
import type { CorrectFlags } from './correct.js'
import type { DemoFlags } from './demo.js'
import type { ReadFlags } from './read.js'
import type { RelateFlags } from './relate.js'
import type { Console } from './console.js'
import { exitCodes, explainFailure, UsageError } from './failure.js'
import { addLinkOptions, LINK_NOTES } from './links.js'

const EXAMPLES = `
Examples:
  $ stereoscope demo                             see it on the reports that come with it
  $ stereoscope compare a.txt b.txt c.txt        compare three reports of one event
  $ stereoscope compare story/ --html page.html  a folder; write a page to read in a browser
  $ stereoscope compare 'story/*.txt' --json     the whole document, for other programs
  $ cat reports.ndjson | stereoscope compare -   one report a line, from the standard input
  $ stereoscope read crawl.warc.gz --json        every page of a web archive, a line each
  $ stereoscope correct story/ reject c7 --note "another dam"    correct what was found, for good
  $ stereoscope compare https://news.example/a https://paper.example/b    pages, or feeds

Exit codes: 0 the reports were compared, 1 they could not be, 2 the command was not understood.`

const COMPARE_NOTES = `
FILE is a report as text, web page, PDF or letter (.eml), a folder of such files, a pattern, a
web archive (.warc, .wacz) or ZIP archive, a file of NDJSON (.ndjson, .jsonl: one JSON object a
line with "text" and, where known, "file", "url", "title", "outlet", "published", "bylines"), or
- for the standard input. It may be a link or a feed too: see below.
--json or --markdown without a file name, or with -, goes to the standard output in place of
the summary. Put the reports before these options.`

const CORRECT_NOTES = `
  $ stereoscope correct story/ merge c3 c7                 they are one claim
  $ stereoscope correct story/ split c3 --members B        what report B says is another
  $ stereoscope correct story/ confirm D2                  seen and right: it stays
  $ stereoscope correct story/ relabel D2 --to severity=3 --to kind=numeric
  $ stereoscope correct story/ relabel A-s4 --to speaker="Jelena Orvath"
  $ stereoscope correct story/ merge e4 e9 --note "one person, two spellings" --by jk

Lines quote the words of the reports, so that they hold when texts and ids change. compare applies
them each time. Take a correction back by deleting its line.`

const READ_NOTES = `
Read are text, web pages, NDJSON, PDF, letters (.eml), web archives (.warc, .arc, .wacz, also
with .gz) and ZIP archives of any of these. Archives of any size pass through as a stream.`

const RELATE_NOTES = `
A score of 1 says the same, of 0 something else. Of a file, each line is one JSON object with "id",
"a" and "b", and each line of the answer one with "id" and "score"; pairs of the same sentences
with each other are weighed together. - is the standard input.`

/** Runs the command with its arguments and gives the exit code. Nothing is thrown: every failure is told in words. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  let code: number = exitCodes.possible
  const program = createProgram(console, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Commander has told the user already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.possible : exitCodes.usage
    console.stderr.write(`stereoscope: ${explainFailure(error)}\n`)
    return error instanceof UsageError ? exitCodes.usage : exitCodes.impossible
  }
}

function createProgram(console: Console, done: (code: number) => void): Command {
  const program = new Command('stereoscope')
    .description('Reads every report of a story and lays them side by side, down to the sentence.')
    .version(version, '-V, --version')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(stereoscope --help tells how it is used)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.stdout.write(text),
      writeErr: (text) => console.stderr.write(text),
      getOutHelpWidth: () => console.stdout.columns ?? 80,
      getErrHelpWidth: () => console.stderr.columns ?? 80,
    })
  addLinkOptions(program.command('compare'))
    .description('compare reports of one event')
    .argument('<FILE...>', 'reports: files, folders, patterns, NDJSON, or - for the standard input')
    .option('--json [FILE]', 'write the whole document as JSON')
    .option('--html <FILE>', 'write a page that holds everything and needs no network')
    .option('--markdown [FILE]', 'write the comparison as Markdown, every quoted line with its place')
    .option('--publisher-rules <FOLDER>', 'JSON files that say how publishers lay out their pages')
    .option('--wikidata <FILE>', 'items of Wikidata (NDJSON, or tabs: id, label, aliases, kind) whose ids entities are given')
    .option('--corrections <FILE>', 'an editor’s corrections (otherwise corrections.ndjson beside the reports)')
    .option('--no-corrections', 'apply no corrections')
    .option('--width <N>', 'columns of the summary (40 to 200)', columns)
    .option('--explain', 'tell in the summary what speaks for each grouping, and how sure it is')
    .option('--no-color', 'no colours (also: NO_COLOR in the environment)')
    .option('--quiet', 'no progress, no summary; notices and files only')
    .addHelpText('after', COMPARE_NOTES + LINK_NOTES)
    .action(async (files: string[], flags: CompareFlags) => {
      const { runCompare } = await import('./compare.js')
      done(await runCompare(files, flags, console))
    })
  program
    .command('correct')
    .description('correct what was found: adds a line to the corrections that lie beside the reports')
    .argument('<STORY>', 'the reports: a folder, a file or a pattern')
    .argument('<VERB>', 'merge, split, confirm, reject, relabel or note')
    .argument('<ID...>', 'what is corrected: c3, U2, D7, A-s1, e4, W2 as the page and the document have them')
    .option('--members <LIST>', 'split: what goes out; relabel: what is meant. Letters of reports (B,D), or words', list)
    .option('--to <FIELD=VALUE>', 'relabel: kind, severity, label, speaker, stance, name or type; may be given again', field)
    .option('--note <TEXT>', 'a note of yours, shown with it')
    .option('--by <NAME>', 'who corrects')
    .option('--from <DOCUMENT>', 'a result of compare --json or --html, whose ids are meant (otherwise those of a new run)')
    .option('--corrections <FILE>', 'the file to write to (otherwise corrections.ndjson beside the reports)')
    .option('--publisher-rules <FOLDER>', 'JSON files that say how publishers lay out their pages')
    .option('--print', 'print the lines and write nothing')
    .addHelpText('after', CORRECT_NOTES)
    .action(async (story: string, verb: string, ids: string[], flags: CorrectFlags) => {
      const { runCorrect } = await import('./correct.js')
      done(await runCorrect(story, verb, ids, flags, console))
    })
  addLinkOptions(program.command('read'))
    .description('read reports without comparing them: what each is, or each as a line of JSON')
    .argument('<FILE...>', 'files, folders, patterns, archives, or - for the standard input')
    .option('--json', 'one report a line as JSON (NDJSON), as it is read')
    .option('--annotate', 'as --json, with sentences, entities, statements, quantities and times')
    .option('--publisher-rules <FOLDER>', 'JSON files that say how publishers lay out their pages')
    .option('--width <N>', 'columns of the listing (40 to 200)', columns)
    .option('--no-color', 'no colours (also: NO_COLOR in the environment)')
    .option('--quiet', 'no notices that are only good to know')
    .addHelpText('after', READ_NOTES + LINK_NOTES)
    .action(async (files: string[], flags: ReadFlags) => {
      const { runRead } = await import('./read.js')
      done(await runRead(files, flags, console))
    })
  program
    .command('relate')
    .description('tell how strongly two sentences say the same, and why')
    .argument('[SENTENCE...]', 'two sentences')
    .option('--pairs <FILE>', 'score a file of pairs (NDJSON) instead')
    .option('--json', 'the answer as JSON, one object a line')
    .option('--no-color', 'no colours (also: NO_COLOR in the environment)')
    .addHelpText('after', RELATE_NOTES)
    .action(async (sentences: string[], flags: RelateFlags) => {
      const { runRelate } = await import('./relate.js')
      done(await runRelate(sentences, flags, console))
    })
  program
    .command('demo')
    .description('compare the reports that come with the program, and write a page')
    .option('--html <FILE>', 'where to write the page (otherwise a temporary folder)')
    .option('--width <N>', 'columns of the summary (40 to 200)', columns)
    .option('--explain', 'tell in the summary what speaks for each grouping, and how sure it is')
    .option('--no-color', 'no colours (also: NO_COLOR in the environment)')
    .action(async (flags: DemoFlags) => {
      const { runDemo } = await import('./demo.js')
      done(await runDemo(flags, console))
    })
  return program
}

/** Names parted by commas; words with a comma are given alone, in an option of their own. */
function list(value: string, before: readonly string[] = []): readonly string[] {
  const letters = value.split(',').map((part) => part.trim())
  return [...before, ...(letters.every((part) => /^[A-Z]{1,3}$/.test(part)) ? letters : [value])]
}

function field(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [, name, put] = /^([a-z]+)=(.*)$/s.exec(value) ?? []
  if (name === undefined || put === undefined) throw new InvalidArgumentError('It is FIELD=VALUE, as in severity=3.')
  return { ...before, [name]: put }
}

function columns(value: string): number {
  const width = Number(value)
  if (!Number.isInteger(width) || width < 40 || width > 200)
    throw new InvalidArgumentError('It is a number from 40 to 200.')
  return width
}
