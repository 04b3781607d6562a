import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { settingsOf, stopWithLauncher } from '@iisg/settings'
import { startProblem } from './start-problem.ts'

const settings = settingsOf('worker', process.env)
// Whatever is loaded from here on is there in half the time from the second start on.
enableCompileCache(path.join(settings.dataDir, 'compile-cache'))

try {
  const [{ pino }, { startWorker }] = await Promise.all([import('pino'), import('./worker.ts')])
  const worker = await startWorker(settings, pino({ level: settings.logLevel }))
  stopWithLauncher(() => worker.stop())
} catch (error) {
  process.stderr.write(`Cannot start.\n${startProblem(error)}\n`)
  process.exit(1)
}
