import { findingsAreStale, refreshFindings } from '@iisg/db/findings'
import { noteFault, runsToRead } from '@iisg/db/imports'
import { issuesUnderWay } from '@iisg/db/newsletter'
import { reportsToMake } from '@iisg/db/reports'
import { doubtWhatTheDeadHeld, noticesWait } from '@iisg/db/subscribers'
import { remindersAreDue, remindOn } from '@iisg/db/tasks'
import { ImportRunId } from '@iisg/domain/imports'
import { IssueId } from '@iisg/domain/newsletter'
import { ReportId } from '@iisg/domain/reports'
import type { Context } from '../context.ts'
import { sendIssue } from '../newsletter/send-issue.ts'
import { makeReport } from '../reports/make-report.ts'
import { sendNotices } from '../subscribers/send-notices.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** What the worker can be asked to do, by a job or because it looked for itself. */
export type Work = {
  notices: () => Promise<void>
  issue: (issueId: string) => Promise<void>
  report: (reportId: string) => Promise<void>
  import: (runId: string) => Promise<void>
  /** Begins what a worker that ended has left half done, or was never told of. */
  takeUp: () => Promise<void>
  /** Looks into the tables for whatever waits and begins it: nothing depends on a job that got lost. */
  lookAround: () => Promise<void>
  finished: () => Promise<void>
}

export function workOf(context: Context): Work {
  const { db, workerId, log } = context
  const { run, finished } = oneAtATime()

  const doubt = async () => {
    const deliveries = await doubtWhatTheDeadHeld(db, 'delivery')
    const notices = await doubtWhatTheDeadHeld(db, 'notice')
    if (deliveries + notices > 0) {
      log.warn(
        { deliveries, notices },
        'a worker ended while it handed mails over: they are uncertain',
      )
    }
  }
  const notices = () =>
    run('notices', async () => {
      await doubt()
      await sendNotices(context)
    })
  const issue = (issueId: string) =>
    run(`issue ${issueId}`, async () => {
      await doubt()
      await sendIssue(context, IssueId.parse(issueId))
    })

  const report = (reportId: string) =>
    run(`report ${reportId}`, () => makeReport(context, ReportId.parse(reportId)))

  const importRun = (runId: string) =>
    run(`import ${runId}`, async () => {
      // Loaded when it is needed: a worker has to be there quickly.
      const { runImport } = await import('@iisg/iati')
      const id = ImportRunId.parse(runId)
      try {
        await runImport(db, id)
      } catch (error) {
        if ((await noteFault(db, id)) === 'again') throw error
        log.error({ err: error, runId }, 'an import was settled as failed')
      }
    })

  const remind = () =>
    run('reminders', async () => {
      const mails = await remindOn(db)
      log.info({ mails }, 'the reminders of the day wait to leave')
    })

  const findings = () =>
    run('findings', async () => {
      const { opened, reopened, gone } = await refreshFindings(db)
      log.info({ opened, reopened, gone }, 'all pairs of responses were looked at again')
    })

  return {
    notices,
    issue,
    report,
    import: importRun,
    takeUp: async () => {
      for (const runId of await runsToRead(db)) begin(importRun(runId))
    },
    lookAround: async () => {
      await doubt()
      if (await remindersAreDue(db)) await remind()
      if (await noticesWait(db, workerId)) begin(notices())
      if (await findingsAreStale(db)) begin(findings())
      for (const issueId of await issuesUnderWay(db, workerId)) begin(issue(issueId))
      for (const reportId of await reportsToMake(db)) begin(report(reportId))
    },
    finished,
  }

  /** Nobody waits for what was found: the next look finds what is left of it. */
  function begin(work: Promise<void>): void {
    work.catch((error) => log.warn({ err: error }, 'something that waits could not be done yet'))
  }
}
