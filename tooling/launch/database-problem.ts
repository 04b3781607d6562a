import { codeOf, StartProblem } from './problem.ts'

/** What is wrong with a database that we were told to use, where a person can put it right. */
export function databaseProblem(error: unknown, url: string): StartProblem | undefined {
  const sentence = sentenceFor(isTimeout(error) ? 'ETIMEDOUT' : codeOf(error), new URL(url))
  return sentence === undefined ? undefined : new StartProblem(sentence, { cause: error })
}

/** The client gives its own limit no code. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && /timeout expired/.test(error.message)
}

function sentenceFor(code: string | undefined, url: URL): string | undefined {
  const place = `${url.hostname}:${url.port || 5432}`
  const database = url.pathname.slice(1)

  switch (code) {
    case 'ECONNREFUSED':
      return `DATABASE_URL names ${place}, but no database answers there.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `DATABASE_URL names ${url.hostname}, which cannot be found.`
    case 'ETIMEDOUT':
      return `DATABASE_URL names ${place}, which does not answer.`
    case '28P01':
    case '28000':
      return `The database at ${place} refuses the user or password in DATABASE_URL.`
    case '3D000':
      return `There is no database "${database}" at ${place}: create it, or correct DATABASE_URL.`
    case '42501':
      return `The user in DATABASE_URL must own the database "${database}" and may create roles.`
    case '53100':
    case 'ENOSPC':
      return 'The disk of the database is full.'
    case '53300':
      return `The database at ${place} has too many connections.`
    default:
      return undefined
  }
}
