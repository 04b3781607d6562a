import { type JobData, nameOf, type Queue } from '@iisg/db/jobs'
import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'

/** Does what each queue asks for. */
export type Handlers = { [Q in Queue]: (data: JobData<Q>) => Promise<void> }

/**
 * Takes jobs as they come. The queue's tables are there already, and this login may not change
 * them; a job whose worker was killed comes back once its heartbeat stays away.
 */
export async function takeJobs(
  databaseUrl: string,
  handlers: Handlers,
  log: Logger,
): Promise<{ stop: () => Promise<void> }> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'iisg worker, queue',
    max: 4,
    migrate: false,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    // Rebuilding indexes is for the owner of the tables.
    reindex: false,
  })
  boss.on('error', (error) => log.error({ err: error }, 'the queue has trouble'))
  boss.on('warning', ({ message, data }) => log.warn({ data }, message))
  await boss.start()

  for (const [queue, handle] of Object.entries(handlers)) {
    await boss.work<JobData<Queue>>(nameOf(queue), { pollingIntervalSeconds: 2 }, async ([job]) => {
      if (job === undefined) return
      // The queue's own type of data, which the loop over all of them cannot tell.
      await done(queue, job.id, (handle as (data: JobData<Queue>) => Promise<void>)(job.data), log)
    })
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 8_000 }) }
}

async function done(queue: string, job: string, work: Promise<void>, log: Logger): Promise<void> {
  try {
    await work
    log.info({ queue, job }, 'done')
  } catch (error) {
    log.error({ queue, job, err: error }, 'a job failed; it is tried again')
    throw error
  }
}
