import type { MappingCycle } from '@iisg/domain/cycles'
import type { Effort, TaskRecord } from '@iisg/domain/tasks'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * What is left to do before a task can be handed in: of the partner or member that it is asked of,
 * in its pillar. A needs mapping asks for needs and for words to approve; a response mapping for
 * responses, and for a word on the links of the newest needs mapping. So nothing is asked twice.
 */
export async function effortFor(
  db: Db,
  task: Pick<TaskRecord, 'assignee' | 'pillar' | 'cycleId'> & { cycle: Pick<MappingCycle, 'kind'> },
): Promise<Effort> {
  const { assignee, pillar, cycleId, cycle } = task
  const partner = assignee.kind === 'partner' ? assignee.partner : null
  const member = assignee.kind === 'member' ? assignee.organisationId : null
  const needsCycle =
    cycle.kind === 'needs'
      ? sql`${cycleId}`
      : sql`(select id from mapping_cycle where kind = 'needs' order by starts_on desc limit 1)`
  const stated = sql`need
    join measure on measure.id = need.measure_id
    join objective on objective.id = measure.objective_id
    where need.cycle_id = ${needsCycle} and objective.pillar = ${pillar}
      and ${partner}::text = any (need.partners)`
  const reported = sql`response
    where exists (select from response_pillar p
        where p.response_id = response.id and p.pillar = ${pillar})
      and (reporting_partner = ${partner} or reporting_organisation_id = ${member})`

  const left = await db
    .selectNoFrom([
      sql<number>`(select count(*)::int from ${stated} and need.state in ('draft', 'returned'))`.as(
        'needsToFinish',
      ),
      sql<number>`(select count(*)::int from ${stated}
        and need.state in ('submitted', 'validated') and not exists (
          select from need_approval approval where approval.need_id = need.id
            and approval.partner = ${partner} and approval.wording = need.wording
            and approval.taken_back_at is null))`.as('wordingsToApprove'),
      sql<number>`(select count(*)::int from support_link link join response
          on response.id = link.response_id
        where link.withdrawn_at is null and response.state <> 'merged' and link.need_id in (select need.id from ${stated})
          and (link.covers = '{}' or ${partner}::text = any (link.covers))
          and (response.regional or exists (select from response_partner p
            where p.response_id = response.id and p.partner = ${partner}))
          and not exists (select from link_confirmation word
            where word.link_id = link.id and word.partner = ${partner}))`.as('linksToConfirm'),
      sql<number>`(select count(*)::int from ${reported} and state in ('draft', 'returned'))`.as(
        'responsesToFinish',
      ),
      sql<number>`(select count(*)::int from ${reported}
        and state in ('submitted', 'verified', 'published')
        and status not in ('closed', 'cancelled') and provenance ->> 'kind' <> 'import'
        and (last_confirmed_on is null
          or last_confirmed_on + interval '3 months' < current_date))`.as('responsesToConfirm'),
    ])
    .executeTakeFirstOrThrow()
  const { needsToFinish, wordingsToApprove, ...ofResponses } = left
  return cycle.kind === 'needs'
    ? { ...nothing, needsToFinish, wordingsToApprove }
    : { ...nothing, ...ofResponses }
}

const nothing: Effort = {
  needsToFinish: 0,
  wordingsToApprove: 0,
  linksToConfirm: 0,
  responsesToFinish: 0,
  responsesToConfirm: 0,
}
