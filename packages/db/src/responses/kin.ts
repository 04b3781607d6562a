import type { Viewer } from '@iisg/domain/accounts'
import type { Kinship, ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import type { Db, Tables } from '../db.ts'
import { knownTo } from './known-to.ts'

/** A record here that belongs together with another. */
export type Kin = { id: ResponseId; title: string; kind: 'parent' | 'child' | 'co-funded' }

/** What a response belongs together with, by its own word or the other's, of what a viewer may know. */
export async function kinOf(db: Db, viewer: Viewer, responseId: ResponseId): Promise<Kin[]> {
  const named = sql<{ otherId: ResponseId; how: Kin['kind'] }>`(
    select other_id, kind as how from response_kinship where response_id = ${responseId}
    union
    select response_id, case kind when 'parent' then 'child' else kind end
    from response_kinship where other_id = ${responseId})`
  return await db
    .selectFrom('response')
    .innerJoin(named.as('named'), 'named.otherId', 'response.id')
    .where(knownTo(viewer))
    .select(['response.id', 'response.title', 'named.how as kind'])
    .orderBy(sql`array_position(array['parent', 'child'], named.how)`)
    .orderBy('response.title')
    .execute()
}

/** Whether naming a parent would close a circle: whatever the parent is part of, is part of this. */
export async function wouldCircle(
  db: Db,
  responseId: ResponseId,
  parents: readonly Kinship[],
): Promise<boolean> {
  const ids = parents.flatMap(({ kind, otherId }) => (kind === 'parent' ? [otherId] : []))
  if (ids.length === 0) return false
  if (ids.includes(responseId)) return true
  const above = sql<{ id: ResponseId }>`(
    with recursive above (id) as (
      select unnest(${ids}::uuid[])
      union
      select k.other_id from response_kinship k join above on k.response_id = above.id
      where k.kind = 'parent')
    select id from above)`
  const itself = await db
    .selectFrom(above.as('above'))
    .where('id', '=', responseId)
    .select('id')
    .executeTakeFirst()
  return itself !== undefined
}

/** A parent with a child that has money is counted in its children, and not beside them. */
export async function markParent(trx: Transaction<Tables>, id: ResponseId): Promise<void> {
  await trx
    .updateTable('response')
    .where('id', '=', id)
    .set({ isParent: sql<boolean>`${moneyIsBelow} or ${wasToldSo}` })
    .execute()
}

/**
 * Whether a record here that names a response as its parent tells of money, or what is told under it
 * has its money below: then that of the whole would be counted beside its parts.
 */
export const moneyIsBelow = sql<boolean>`(exists (
  select from response merged where merged.merged_into_id = response.id and merged.is_parent)
  or exists (
  select from response_kinship k where k.other_id = response.id and k.kind = 'parent'
  and (exists (select from response_budget b where b.response_id = k.response_id)
    or exists (select from response_transaction t where t.response_id = k.response_id))))`

/** What an import has found out of its files is not undone here. */
const wasToldSo = sql<boolean>`(response.is_parent
  and exists (select from iati_source i where i.response_id = response.id))`
