/**
 * What the worker is asked to do. A job of a killed worker comes back after its heartbeat; each is
 * safe to repeat, since what was done is in the tables and not in the job.
 */
export const queues = {
  /** Send the mails to single people that wait. */
  notice: {},
  /** Freeze an issue's audience and words, then submit its deliveries. */
  'issue sending': { issueId: 'uuid' },
  /** Make the PDF of a report. */
  report: { reportId: 'uuid' },
  /** Read files that were handed in over the web. */
  import: { runId: 'uuid' },
} as const

export type Queue = keyof typeof queues
export type JobData<Q extends Queue> = { [Field in keyof (typeof queues)[Q]]: string }

/** Makes the queues' own tables, and the queues that are not there yet. */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  // A library of many files, and nobody else who looks at this one wants them.
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({ connectionString: ownerUrl, max: 1, supervise: false, schedule: false })
  await boss.start()
  try {
    for (const name of Object.keys(queues)) {
      await boss.createQueue(nameOf(name), settings)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}

/** A queue's name in the database, where spaces are not allowed. */
export function nameOf(queue: string): string {
  return queue.replaceAll(' ', '-')
}

const settings = {
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  heartbeatSeconds: 10,
  expireInSeconds: 3_600,
  notify: true,
}
