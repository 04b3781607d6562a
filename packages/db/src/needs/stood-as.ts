import type { NeedId, NeedState } from '@iisg/domain/needs'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

type Stood = { id: NeedId; state: Extract<NeedState, 'validated' | 'adopted'> }

/**
 * How those of some closed needs stood that counted until they were closed. Met and carried ones were
 * adopted; of a withdrawn one its audit says how far it had come. What was merged counts in the other.
 */
export async function stoodAs(
  db: Db,
  ids: readonly NeedId[],
): Promise<Map<NeedId, Stood['state']>> {
  if (ids.length === 0) return new Map()
  const stood = sql<Stood>`(
    select need.id, case need.closed_as when 'withdrawn' then last.state else 'adopted' end as state
    from need
    left join lateral (
      select case entry.event ->> 'type'
        when 'need.validated' then 'validated' when 'need.adopted' then 'adopted' end as state
      from audit_subject subject join audit_entry entry on entry.id = subject.entry_id
      where subject.kind = 'need' and subject.record_id = need.id
        and (entry.event ->> 'type' in ('need.validated', 'need.adopted', 'need.submitted')
          or (entry.event ->> 'type' = 'need.revised' and entry.event ? 'left'))
      order by entry.id desc limit 1) last on true
    where need.id = any(${ids}::uuid[]) and need.state = 'closed'
      and need.closed_as in ('met', 'carried', 'withdrawn'))`
  const rows = await db
    .selectFrom(stood.as('stood'))
    .where('stood.state', 'is not', null)
    .select(['stood.id', 'stood.state'])
    .execute()
  return new Map(rows.map(({ id, state }) => [id, state]))
}
