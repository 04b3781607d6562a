import { run } from './run.ts'

const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => stopped.abort())
}

const { stdout, stderr, env, argv } = process
const code = await run(argv.slice(2), { stdout, stderr, env, signal: stopped.signal })
// What was written to a pipe must get through before we end.
stdout.end(() => process.exit(code))
