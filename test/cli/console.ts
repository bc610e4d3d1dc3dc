import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/program.js'

export interface Spoken {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Setting {
  readonly stdin?: string
  /** Are both outputs terminals? */
  readonly terminal?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the command in this process and gives what it said. */
export async function speak(args: readonly string[], setting: Setting = {}): Promise<Spoken> {
  const out = collector(setting)
  const err = collector(setting)
  const stdin = Readable.from(setting.stdin === undefined ? [] : [setting.stdin])
  const code = await run(args, { stdin, stdout: out.screen, stderr: err.screen, env: setting.env ?? {} })
  return { code, out: out.text(), err: err.text() }
}

function collector({ terminal = false, columns = 80 }: Setting) {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return { screen: Object.assign(stream, terminal ? { isTTY: true, columns } : {}), text: () => chunks.join('') }
}
