import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What the records behind some ids are called, by id. What is not there is left out. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const rows = await db
    .selectFrom(named.as('named'))
    .where('id', 'in', ids)
    .select(['id', 'name'])
    .execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

/** All that a change may mention by its id. */
const named = sql<{ id: string; name: string }>`(
  select id, name from organisation
  union all select id, title from article
  union all select id, title from event
  union all select id, title from response
  union all select id, code || ' ' || title from measure
  union all select id, code || ' ' || title from need
  union all select id, label from mapping_cycle
  union all select id, title from proposal
  union all select id, title from decision
  union all select id, label from tree_version
  union all select task.id, task.pillar || ': ' || coalesce(task.partner, organisation.name)
    from cycle_task task left join organisation on organisation.id = task.organisation_id
  union all select f.id, one.title || ' and ' || other.title from finding_case f
    join response one on one.id = f.one_id join response other on other.id = f.other_id
  union all select p.id, m.code || ' ' || m.title || ': ' || p.activity_type from pooling_case p
    join measure m on m.id = p.measure_id
  union all select id, name from account
  union all select id, subject from issue
  union all select run.id, 'Response report: ' || cycle.label
    from report_run run join mapping_cycle cycle on cycle.id = run.cycle_id
  union all select run.id, 'Import of ' || coalesce(file.name, 'no file')
    from import_run run left join import_file file on file.run_id = run.id and file.position = 0)`
