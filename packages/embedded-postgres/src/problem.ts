/** Something a person can put right, in one sentence. Whoever starts us shows only that. */
export class PostgresProblem extends Error {
  override name = 'PostgresProblem'
}

/** Finds in what PostgreSQL wrote the one thing that a person must know. */
export function problemIn(log: string, folder: string): PostgresProblem {
  return new PostgresProblem(sentenceFor(log, folder))
}

function sentenceFor(log: string, folder: string): string {
  if (/No space left on device/i.test(log))
    return `The disk is full: there is no room for the database in ${folder}.`
  if (/Permission denied/i.test(log))
    return `The database in ${folder} belongs to another user; start as that user.`
  if (/could not bind|Address already in use/i.test(log))
    return 'The port chosen for the database is in use.'
  if (/could not (create|map) .*shared memory|Cannot allocate memory/i.test(log))
    return 'There is not enough memory for the database.'

  return `The database in ${folder} did not start: ${lastLines(log)}`
}

function lastLines(log: string): string {
  return log.trim().split('\n').slice(-3).join(' / ') || 'it gave no reason.'
}
