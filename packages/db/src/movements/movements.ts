import type { Viewer } from '@iisg/domain/accounts'
import { AuditEvent } from '@iisg/domain/audit'
import { type Movement, type MovementKind, movementOf } from '@iisg/domain/movements'
import { counts, mayKnowNeed, type NeedId } from '@iisg/domain/needs'
import { pillarSubjects } from '@iisg/domain/pillars'
import { mayKnowResponse, type ResponseId } from '@iisg/domain/responses'
import type { Db } from '../db.ts'
import { needsCalled } from '../needs/index.ts'
import { countedStates, responsesById } from '../responses/index.ts'

type Told = { at: Date; event: AuditEvent; kind: MovementKind }

/**
 * What has happened since an instant, the newest first, as a viewer may know it; and how much has
 * happened to records that count and that the viewer may not know. Of those not even the kind is told.
 */
export async function movementsSince(
  db: Db,
  viewer: Viewer,
  since: Date,
): Promise<{ movements: Movement[]; hidden: number; events: AuditEvent[] }> {
  const rows = await db
    .selectFrom('auditEntry')
    .where('at', '>', since)
    .select(['at', 'event'])
    .orderBy('id', 'desc')
    .execute()
  const entries = rows.map(({ at, event }) => ({ at, event: AuditEvent.parse(event) }))
  const told = entries.flatMap((entry): Told[] => {
    const kind = movementOf(entry.event)
    return kind === undefined ? [] : [{ ...entry, kind }]
  })
  const known = await recordsBehind(db, viewer, told)
  let hidden = 0
  const movements = told.flatMap((each): Movement[] => {
    const place = known(each.event)
    if (place.status === 'known') return [{ kind: each.kind, at: each.at, ...place.record }]
    if (place.status === 'hidden') hidden += 1
    return []
  })
  return { movements, hidden, events: entries.map(({ event }) => event) }
}

type Place =
  | { status: 'known'; record: Omit<Movement, 'kind' | 'at'> }
  /** It counts, and may not be known. */
  | { status: 'hidden' }
  /** It is on its way, or is not there any more. */
  | { status: 'untold' }

/** Where each event belongs. A link is known to whom both its need and its response are known. */
async function recordsBehind(db: Db, viewer: Viewer, told: readonly Told[]) {
  const needIds = new Set<NeedId>()
  const responseIds = new Set<ResponseId>()
  for (const { event } of told) {
    if ('needId' in event) needIds.add(event.needId)
    for (const id of responsesIn(event)) responseIds.add(id)
  }
  const taskIds = told.flatMap(({ event }) => ('taskId' in event ? [event.taskId] : []))
  const [needs, responses, tasks] = await Promise.all([
    needsCalled(db, [...needIds]),
    responsesById(db, [...responseIds]),
    taskIds.length === 0
      ? []
      : db
          .selectFrom('cycleTask')
          .leftJoin('organisation', 'organisation.id', 'cycleTask.organisationId')
          .where('cycleTask.id', 'in', taskIds)
          .select(['cycleTask.id', 'cycleTask.cycleId', 'pillar', 'cycleTask.partner'])
          .select('organisation.name')
          .execute(),
  ])
  const needOf = new Map(needs.map((need) => [need.id, need]))
  const responseOf = new Map(responses.map((response) => [response.id, response]))
  const taskOf = new Map(tasks.map((task) => [task.id, task]))

  return (event: AuditEvent): Place => {
    if ('taskId' in event) {
      const task = taskOf.get(event.taskId)
      if (!task) return { status: 'untold' }
      const { cycleId, pillar, partner, name } = task
      const title = `${pillarSubjects[pillar]}: ${name ?? 'partner'}`
      const partners = partner === null ? [] : [partner]
      return {
        status: 'known',
        record: { title, href: `/cycles/${cycleId}`, pillars: [pillar], partners },
      }
    }
    const need = 'needId' in event ? needOf.get(event.needId) : undefined
    const responses = responsesIn(event).flatMap((id) => responseOf.get(id) ?? [])
    const response = responses[0]
    if (!need && !response) return { status: 'untold' }

    const needKnown = need === undefined || mayKnowNeed(viewer, need)
    const responseKnown = responses.every((each) => mayKnowResponse(viewer, each))
    if (!needKnown || !responseKnown) {
      const count =
        (need === undefined || counts(need.state, 'working')) &&
        (response === undefined || countedStates.some((state) => state === response.state))
      return { status: count ? 'hidden' : 'untold' }
    }
    if (need) {
      const { code, title, partners, measure } = need
      const which = response ? `${code} ${title}: ${response.title}` : `${code} ${title}`
      const pillars = [measure.objective.pillar]
      return {
        status: 'known',
        record: { title: which, href: `/needs/${need.id}`, pillars, partners },
      }
    }
    if (!response) return { status: 'untold' }
    return {
      status: 'known',
      record: {
        title: response.title,
        href: `/responses/${response.id}`,
        pillars: response.pillars.map(({ pillar }) => pillar),
        partners: response.partners.map(({ partner }) => partner),
      },
    }
  }
}

/**
 * The responses that an event is about, first the one under which it is told: a merging is told under
 * the record that is kept, and only to whom the other is known too.
 */
function responsesIn(event: AuditEvent): ResponseId[] {
  if (event.type === 'response.merged') return [event.otherId, event.responseId]
  return 'responseId' in event && event.responseId ? [event.responseId] : []
}
