import type { MergeMoves } from '@iisg/domain/merging'
import type { ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { markParent } from '../responses/index.ts'

/** Some records and their parents, each with whether its money is in its children's. */
export function parentsAmong(
  trx: Transaction<Tables>,
  ids: readonly ResponseId[],
): Promise<MergeMoves['parents']> {
  return trx
    .selectFrom('response')
    .where(
      sql<boolean>`response.id = any(${ids}::uuid[]) or exists (select from response_kinship k
        where k.kind = 'parent' and k.other_id = response.id and k.response_id = any(${ids}::uuid[]))`,
    )
    .select(['id', 'isParent'])
    .orderBy('id')
    .execute()
}

/** Says anew of each whether its money is in its children's: the merged one first, others rest on it. */
export async function tellParentsAnew(
  trx: Transaction<Tables>,
  parents: MergeMoves['parents'],
): Promise<void> {
  const merged = await trx
    .selectFrom('response')
    .where('state', '=', 'merged')
    .where(sql<boolean>`id = any(${parents.map(({ id }) => id)}::uuid[])`)
    .select('id')
    .execute()
  const isMerged = (id: ResponseId) => merged.some((each) => each.id === id)
  const [first, then] = [
    parents.filter(({ id }) => isMerged(id)),
    parents.filter(({ id }) => !isMerged(id)),
  ]
  for (const { id } of [...first, ...then]) await markParent(trx, id)
}

/** As it was before. */
export async function tellParentsAsBefore(
  trx: Transaction<Tables>,
  parents: MergeMoves['parents'],
): Promise<void> {
  for (const { id, isParent } of parents) {
    await trx.updateTable('response').where('id', '=', id).set({ isParent }).execute()
  }
}
