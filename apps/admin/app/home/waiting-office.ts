import { listRuns } from '@iisg/db/imports'
import { listIssues } from '@iisg/db/newsletter'
import { listReports } from '@iisg/db/reports'
import { minutesOfWork } from '@iisg/domain/tasks'
import { saySending } from '@iisg/ui/newsletter'
import { counted } from '@iisg/ui/numbers'
import { sayInstant } from '@iisg/ui/time'
import type { AskedFor, Waiting } from './waiting.ts'

export async function deliveriesToLookAt({ db }: AskedFor): Promise<Waiting[]> {
  return (await listIssues(db))
    .filter(({ sending }) => sending.status === 'needs a look')
    .map(({ id, subject, sending }) => ({
      key: `deliveries ${id}`,
      title: `Deliveries of “${subject}”`,
      href: `/issues/${id}`,
      why: saySending(sending),
      by: null,
      minutes: minutesOfWork('delivery to look at', 1),
    }))
}

/** Of the newest runs alone: what went wrong long ago was looked at, or is past help. */
export async function importsToLookAt({ db }: AskedFor): Promise<Waiting[]> {
  const { lines } = await listRuns(db, { size: 5, number: 1 })
  return lines
    .filter(({ state, outcomes }) => state === 'failed' || outcomes.refused > 0)
    .map(({ id, startedAt, problem, outcomes }) => ({
      key: `import ${id}`,
      title: `Import of ${sayInstant(startedAt)}`,
      href: `/imports/${id}`,
      why: problem ?? `${counted(outcomes.refused, 'activity', 'activities')} refused`,
      by: null,
      minutes: minutesOfWork('import to look at', 1),
    }))
}

export async function issueDrafts({ db }: AskedFor): Promise<Waiting[]> {
  return (await listIssues(db))
    .filter(({ sending }) => sending.status === 'draft')
    .map(({ id, subject, updatedAt }) => ({
      key: `issue ${id}`,
      title: `Issue “${subject}”`,
      href: `/issues/${id}`,
      why: `A draft, last saved on ${sayInstant(updatedAt)}`,
      by: null,
      minutes: minutesOfWork('issue to finish', 1),
    }))
}

export async function reportsReady({ db }: AskedFor): Promise<Waiting[]> {
  const [newest] = await listReports(db)
  if (newest?.state.status !== 'done') return []
  const { id, cycleLabel, requestedBy, requestedAt } = newest
  return [
    {
      key: id,
      title: `Report on ${cycleLabel}`,
      href: '/reports',
      why: `Asked for by ${requestedBy} on ${sayInstant(requestedAt)}`,
      by: null,
      minutes: minutesOfWork('report to read', 1),
    },
  ]
}
