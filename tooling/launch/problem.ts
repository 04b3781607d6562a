import { PostgresProblem } from '@iisg/embedded-postgres'

/** Why we cannot start, in one sentence that tells what to do. Shown without a stack. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}

/** One sentence for what a person can put right, the whole story for what is our fault. */
export function wordsFor(error: unknown): string {
  if (error instanceof StartProblem || error instanceof PostgresProblem) return error.message
  if (!(error instanceof Error)) return String(error)
  if (codeOf(error) === 'ENOSPC') return 'The disk is full.'
  return error.stack ?? error.message
}

/** The short name that Node and PostgreSQL give to a fault, such as `ENOSPC` or `28P01`. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
