import { settingsOf, stopWithLauncher } from '@iisg/settings'
import { pino } from 'pino'
import { startProblem } from './start-problem.ts'
import { startWorker } from './worker.ts'

const settings = settingsOf('worker', process.env)
try {
  const worker = await startWorker(settings, pino({ level: settings.logLevel }))
  stopWithLauncher(() => worker.stop())
} catch (error) {
  process.stderr.write(`Cannot start.\n${startProblem(error)}\n`)
  process.exit(1)
}
