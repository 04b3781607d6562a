import type { MatrixInput } from '../analysis/index.ts'
import type { AuditEvent } from '../audit/index.ts'
import { type Need, type NeedId, Priority } from '../needs/index.ts'
import {
  type ResponseDates,
  type ResponseId,
  type ResponseRecord,
  ResponseStatus,
  type SupportLink,
  workingPeriodOf,
} from '../responses/index.ts'
import { Day } from '../time/index.ts'

/**
 * What a cycle was weighed from before some events: its records of now, with what the audit tells
 * taken back. Links and tasks are those of then already; what happened to needs (stated, validated,
 * closed, another priority) and to responses (status and dates) is undone here.
 *
 * @param events What has happened since, the newest first.
 */
export function takenBack(
  input: MatrixInput,
  responses: readonly ResponseRecord[],
  events: readonly AuditEvent[],
): MatrixInput {
  const needs = new Map<NeedId, Need>(input.needs.map((need) => [need.id, need]))
  const facts = new Map<ResponseId, Facts>(
    responses.map((response) => [response.id, { ...response }]),
  )
  for (const event of events) {
    if ('needId' in event) undoNeed(needs, event)
    if (event.type === 'response.revised') undoResponse(facts, event)
  }
  return {
    ...input,
    needs: [...needs.values()],
    links: input.links.map((link) => linkWith(link, facts.get(link.response.id))),
  }
}

type Facts = ResponseDates & { status: ResponseStatus }

function undoNeed(needs: Map<NeedId, Need>, event: Extract<AuditEvent, { needId: NeedId }>): void {
  const need = needs.get(event.needId)
  if (!need) return
  switch (event.type) {
    case 'need.stated':
      needs.delete(need.id)
      return
    case 'need.validated':
      needs.set(need.id, { ...need, state: 'submitted' })
      return
    case 'need.adopted':
      needs.set(need.id, { ...need, state: 'validated' })
      return
    case 'need.closed':
      needs.set(need.id, { ...need, state: event.as === 'withdrawn' ? 'validated' : 'adopted' })
      return
    case 'need.revised': {
      const priority = Priority.safeParse(event.changes.priority?.before)
      needs.set(need.id, {
        ...need,
        state: event.left ?? need.state,
        priority: priority.success ? priority.data : need.priority,
      })
      return
    }
  }
  // Comments, approvals and links change nothing that is weighed here.
}

function undoResponse(
  facts: Map<ResponseId, Facts>,
  { responseId, changes }: Extract<AuditEvent, { type: 'response.revised' }>,
): void {
  const now = facts.get(responseId)
  if (!now) return
  const status = ResponseStatus.safeParse(changes.status?.before)
  facts.set(responseId, {
    status: status.success ? status.data : now.status,
    plannedStart: dayBefore(changes.plannedStart, now.plannedStart),
    plannedEnd: dayBefore(changes.plannedEnd, now.plannedEnd),
    actualStart: dayBefore(changes.actualStart, now.actualStart),
    actualEnd: dayBefore(changes.actualEnd, now.actualEnd),
  })
}

function dayBefore(change: { before: unknown } | undefined, now: Day | null): Day | null {
  if (change === undefined) return now
  const day = Day.safeParse(change.before)
  return day.success ? day.data : null
}

function linkWith(link: SupportLink, facts: Facts | undefined): SupportLink {
  if (!facts) return link
  const { status } = facts
  const period = workingPeriodOf(facts, status)
  return { ...link, response: { ...link.response, status, period } }
}
