import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { run } from '../run.ts'

/** What came of calling the command line. */
export type Called = { code: number; said: string; complained: string }

/** Calls the command line as a script would: neither stream is a terminal. */
export async function call(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Called> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const never = new AbortController().signal
  const running = run(args, { stdout, stderr, env, signal: never })
  const output = Promise.all([text(stdout), text(stderr)])
  const code = await running.finally(() => {
    stdout.end()
    stderr.end()
  })
  const [said, complained] = await output
  return { code, said, complained }
}
