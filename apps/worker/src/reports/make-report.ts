import { keepPdf, keepProblem, reportsToMake, snapshotOf } from '@iisg/db/reports'
import type { ReportId } from '@iisg/domain/reports'
import type { Context } from '../context.ts'
import { withJsx } from '../jsx.ts'
import { typesetReport } from './typeset.ts'

/**
 * Makes the document of a report that was asked for. Safe to repeat: its figures are those that
 * were read first. A document that cannot be made is told to whoever asked, and not tried again.
 */
export async function makeReport({ db, log }: Context, id: ReportId): Promise<void> {
  if (!(await reportsToMake(db)).includes(id)) return

  const snapshot = await snapshotOf(db, id)
  await withJsx()
  const { reportInWords } = await import('./in-words.ts')
  const typeset = await typesetReport(reportInWords(snapshot))
  switch (typeset.status) {
    case 'done':
      return keepPdf(db, id, Buffer.from(typeset.pdf))
    case 'no typesetter':
      return keepProblem(
        db,
        id,
        `The typesetter is not available for ${process.platform} on ${process.arch}. Run the worker on Linux.`,
      )
    case 'failed':
      log.error({ report: id, why: typeset.why }, 'a report could not be typeset')
      return keepProblem(
        db,
        id,
        'The document could not be typeset. The log of the worker says why.',
      )
  }
}
