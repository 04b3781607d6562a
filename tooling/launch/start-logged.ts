import type { Installation } from '@iisg/settings'
import { type Child, startChild } from './child.ts'
import { belongsOnScreen } from './hearing.ts'
import { logFileOf, openLog } from './log-file.ts'
import { StartProblem } from './problem.ts'
import type { Program } from './program.ts'
import type { Mode } from './programs.ts'

/** Starts a program with a log of its own. If it does not get ready, its last words are told. */
export function startLogged(mode: Mode, { dataDir }: Installation, program: Program): Child {
  const log = openLog(dataDir, program.name)
  const lastWords: string[] = []

  const child = startChild(program, (line) => {
    log.write(`${line}\n`)
    lastWords.push(line)
    if (lastWords.length > 15) lastWords.shift()
    if (belongsOnScreen(mode, line)) process.stderr.write(`[${program.name}] ${line}\n`)
  })
  child.ended.then(() => log.end())

  return {
    ...child,
    ready: async () => {
      try {
        await child.ready()
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause)
        const story = [why, ...lastWords, `Its log is ${logFileOf(dataDir, program.name)}.`]
        throw new StartProblem(story.join('\n'), { cause })
      }
    },
  }
}
