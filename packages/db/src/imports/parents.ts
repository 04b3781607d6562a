import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from '../db.ts'
import { moneyIsBelow } from '../responses/index.ts'

/** A project with its relatives, to find out whose money is told again below it. */
export type Relative = {
  identifier: string
  /** IATI RelatedActivityType: '1' its parent, '2' its child. */
  related: { type: '1' | '2'; identifier: string }[]
  hasMoney: boolean
}

/** Every project that has a parent or children. */
export async function relativesIn(trx: Transaction<Tables>): Promise<Relative[]> {
  const rows = await trx
    .selectFrom('iatiSource')
    .innerJoin('response', 'response.id', 'iatiSource.responseId')
    .leftJoin('responseRelation', (join) =>
      join
        .onRef('responseRelation.responseId', '=', 'response.id')
        .on('responseRelation.kind', 'in', ['parent', 'child']),
    )
    .select(['iatiSource.identifier', 'responseRelation.kind'])
    .select('responseRelation.identifier as other')
    .select(
      sql<boolean>`(exists (select from response_budget b where b.response_id = response.id)
        or exists (select from response_transaction t where t.response_id = response.id))`.as(
        'hasMoney',
      ),
    )
    .orderBy('iatiSource.identifier')
    .execute()

  const relatives = new Map<string, Relative>()
  for (const { identifier, kind, other, hasMoney } of rows) {
    const relative = relatives.get(identifier) ?? { identifier, related: [], hasMoney }
    relatives.set(identifier, relative)
    if (other === null) continue
    relative.related.push({ type: kind === 'parent' ? '1' : '2', identifier: other })
  }
  return [...relatives.values()]
}

/**
 * Marks the projects whose money is told again below them, here or in their files, and no others. Those
 * under which one of them is told follow it.
 */
export async function markParents(
  trx: Transaction<Tables>,
  identifiers: readonly string[],
): Promise<void> {
  const isParent = sql<boolean>`(iati_source.identifier = any(${identifiers}::text[])
    or ${moneyIsBelow})`
  await trx
    .updateTable('response')
    .from('iatiSource')
    .whereRef('iatiSource.responseId', '=', 'response.id')
    .where(sql<boolean>`response.is_parent is distinct from ${isParent}`)
    .set({ isParent })
    .execute()
  const stands = sql<boolean>`(${moneyIsBelow} or exists (select from iati_source own
    where own.response_id = response.id and own.identifier = any(${identifiers}::text[])))`
  await trx
    .updateTable('response')
    .where(
      sql<boolean>`exists (select from response merged where merged.merged_into_id = response.id)`,
    )
    .where(sql<boolean>`response.is_parent is distinct from ${stands}`)
    .set({ isParent: stands })
    .execute()
}
