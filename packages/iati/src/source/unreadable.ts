import type { ReadingProblem } from '../reading.ts'

/** Ends the reading of a file, for a reason that the report of the file will show. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly kind: ReadingProblem['kind']

  constructor(kind: ReadingProblem['kind'], sentence: string) {
    super(sentence)
    this.kind = kind
  }
}
