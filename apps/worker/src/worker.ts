import { connect, type Database } from '@iisg/db'
import { announcePresence } from '@iisg/db/jobs'
import type { Settings } from '@iisg/settings'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import { answerHealth } from './health.ts'
import { lookRegularly } from './jobs/look-regularly.ts'
import { takeJobs } from './jobs/queue.ts'
import { workOf } from './jobs/work.ts'
import { senderOf } from './mail/message.ts'

export type Worker = { stop: () => Promise<void> }

/**
 * Starts to work: takes jobs, and looks by itself for what waits, every five seconds where nothing
 * else is said.
 *
 * @throws where its port is taken or its database cannot be reached.
 */
export async function startWorker(
  settings: Settings<'worker'>,
  log: Logger,
  { lookEvery = 5 }: { lookEvery?: number } = {},
): Promise<Worker> {
  const stopping = new AbortController()
  const db = connect(settings.databaseUrl)
  let working = false
  const server = await answerHealth(settings, async () => working && (await answers(db)), log)

  const presence = await announcePresence(settings.databaseUrl, (error) =>
    log.error({ err: error }, 'the worker could not tell the database that it lives'),
  )
  const { smtpUrl, publicUrl, adminUrl, mailFrom } = settings
  const context: Context = {
    ...{ db, smtpUrl, publicUrl, adminUrl, log },
    workerId: presence.workerId,
    sender: senderOf(mailFrom),
    stopping: stopping.signal,
  }
  const work = workOf(context)
  await work.takeUp()
  const looking = lookRegularly(work, context, lookEvery)
  const queue = await takeJobs(
    settings.databaseUrl,
    {
      notice: work.notices,
      'issue sending': ({ issueId }) => work.issue(issueId),
      report: ({ reportId }) => work.report(reportId),
      import: ({ runId }) => work.import(runId),
    },
    log,
  )
  working = true
  log.info({ worker: presence.workerId }, 'the worker is ready')

  return {
    stop: async () => {
      working = false
      stopping.abort()
      await Promise.all([queue.stop(), looking])
      await work.finished()
      await presence.leave()
      await db.destroy()
      server.close()
      server.closeAllConnections()
      log.info('the worker has stopped')
    },
  }
}

async function answers(db: Database): Promise<boolean> {
  await db.selectNoFrom(({ lit }) => lit(1).as('one')).execute()
  return true
}
