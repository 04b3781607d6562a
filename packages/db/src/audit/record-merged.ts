import { MoveRefused } from './refused.ts'

/** A response was made one with another while somebody had a form about it open. */
export class RecordMerged extends MoveRefused {
  constructor(options?: ErrorOptions) {
    super(
      'This response is told under another now, and takes no links. Its page leads there: link that one',
      options,
    )
  }
}

/** The database's own guard names itself so. */
export function isOfMergedRecord(error: unknown): boolean {
  return (
    error instanceof Error &&
    'constraint' in error &&
    error.constraint === 'support_link_not_merged'
  )
}
