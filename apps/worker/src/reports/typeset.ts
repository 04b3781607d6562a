import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import type { ReportInWords } from './in-words.ts'
import type { Order, Typeset } from './typeset-program.ts'

const mostSeconds = 60
/** By its name in the package: that leads to it from the built worker, too. */
const typesetProgram = createRequire(import.meta.url).resolve('#typeset-program')

/** Typesets a response report as a tagged PDF (PDF/UA-1). Never throws: it tells what went wrong. */
export function typesetReport(words: ReportInWords): Promise<Typeset> {
  const order: Order = { data: JSON.stringify(words) }
  const program = fork(typesetProgram, {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })

  return new Promise((resolve) => {
    const late = setTimeout(() => program.kill('SIGKILL'), mostSeconds * 1000)
    let complaints = ''
    program.stderr?.setEncoding('utf8').on('data', (part) => {
      complaints += part
    })
    program.once('message', (answer: Typeset) => {
      clearTimeout(late)
      resolve(answer)
    })
    program.once('error', ({ message }) => resolve({ status: 'failed', why: message }))
    program.once('exit', (code, signal) => {
      clearTimeout(late)
      // After an answer this changes nothing.
      resolve({ status: 'failed', why: `it ended with ${signal ?? code}: ${complaints}` })
    })
    program.send(order)
  })
}
