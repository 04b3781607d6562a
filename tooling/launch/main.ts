import { settingsOf } from '@iisg/settings'
import { launch } from './launch.ts'
import { wordsFor } from './problem.ts'
import { screenFor } from './screen.ts'
import { whenToldToStop } from './when-told-to-stop.ts'

const mode = process.argv[2] === 'dev' ? 'dev' : 'start'
const installation = settingsOf('launcher', process.env)
const toldToStop = new AbortController()
whenToldToStop(() => toldToStop.abort())

try {
  const launched = await launch(mode, installation, toldToStop.signal)
  const seconds = process.uptime()
  process.stdout.write(screenFor(installation, launched.demoPassword, seconds))

  const why = await Promise.race([launched.ended, aborted(toldToStop.signal)])
  await launched.stop()
  if (why !== undefined) fail(why)
  else process.stdout.write('  Stopped, as it was told to.\n')
} catch (error) {
  if (!toldToStop.signal.aborted) fail(wordsFor(error))
}
process.exit()

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', () => resolve(undefined))
  })
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
