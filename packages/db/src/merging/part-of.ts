import type { ToMerge } from '@iisg/domain/merging'
import type { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * Whether one of two records is above the other, by what is told here or in a file, over whatever lies
 * between. What is told of a merged record is told of the one that is kept.
 */
export async function partOf(
  db: Db,
  keptId: ResponseId,
  otherId: ResponseId,
): Promise<ToMerge['partOf']> {
  if (await isAbove(db, keptId, otherId)) return 'other is part of kept'
  if (await isAbove(db, otherId, keptId)) return 'kept is part of other'
  return undefined
}

async function isAbove(db: Db, upper: ResponseId, lower: ResponseId): Promise<boolean> {
  const above = sql<{ id: ResponseId }>`(
    with recursive named (part, whole) as (
      select response_id, other_id from response_kinship where kind = 'parent'
      union
      select case r.kind when 'parent' then r.response_id else x.response_id end,
        case r.kind when 'parent' then x.response_id else r.response_id end
      from response_relation r
      join response_external_id x on x.scheme = 'iati' and x.value = r.identifier
      where r.kind in ('parent', 'child')),
    kept (part, whole) as (
      select coalesce(p.merged_into_id, p.id), coalesce(w.merged_into_id, w.id)
      from named join response p on p.id = named.part join response w on w.id = named.whole),
    above (id) as (
      select whole from kept where part = ${lower}
      union
      select kept.whole from kept join above on kept.part = above.id)
    select id from above)`
  const found = await db
    .selectFrom(above.as('above'))
    .where('id', '=', upper)
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}
