import { PostgresProblem } from '@iisg/embedded-postgres'
import { CommandProblem, UsageProblem } from './problem.ts'

/** One sentence for what a person can put right, the whole story for what is our fault. */
export function wordsFor(error: unknown): string {
  if (isMendable(error)) return error.message
  if (!(error instanceof Error)) return String(error)
  return error.stack ?? error.message
}

function isMendable(error: unknown): error is Error {
  return (
    error instanceof CommandProblem ||
    error instanceof UsageProblem ||
    error instanceof PostgresProblem
  )
}
