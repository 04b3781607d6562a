import { PostgresProblem } from '@iisg/embedded-postgres'

/** Why we cannot start, in one sentence that tells what to do. Shown without a stack. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}

/** One sentence for what a person can put right, the whole story for what is our fault. */
export function wordsFor(error: unknown): string {
  if (error instanceof StartProblem || error instanceof PostgresProblem) return error.message
  if (!(error instanceof Error)) return String(error)
  return sentenceFor(error) ?? error.stack ?? error.message
}

function sentenceFor(error: Error): string | undefined {
  const place = 'path' in error ? error.path : 'a file'
  switch (codeOf(error)) {
    case 'ENOSPC':
      return 'The disk is full.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `We may not write ${place}: start as its owner, or set DATA_DIR to another folder.`
    case 'ENOTDIR':
      return `${place} cannot be made: something on the way to it is no folder.`
    default:
      return undefined
  }
}

/** The short name that Node and PostgreSQL give to a fault, such as `ENOSPC` or `28P01`. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
