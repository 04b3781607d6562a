import type { Actor } from '@iisg/domain/accounts'
import type { Kinship, ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import { change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { columnsOf } from './columns.ts'
import { keepDetails } from './details.ts'
import { dropParts, keepParts } from './parts.ts'
import { findVersion, keepContent } from './versions.ts'

/**
 * Takes up an old wording again, as a draft: it is never published by that, and what stood since
 * stays among the versions.
 *
 * @throws StaleVersion where somebody else has revised it since `version`.
 */
export function restoreVersion(
  db: Db,
  by: Pick<Actor, 'accountId'>,
  id: ResponseId,
  version: number,
  from: number,
) {
  return change(db, by, async (trx) => {
    const content = await findVersion(trx, id, from)
    if (!content) throw new Error(`Response ${id} has no version ${from}`)
    await keepContent(trx, id, 'operator')
    const restored = await trx
      .updateTable('response')
      .set({
        ...columnsOf(content),
        ...{ state: 'draft', tier: 'secretariat' },
        version: version + 1,
        updatedAt: sql`now()`,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    keepVersion(restored)
    await dropParts(trx, id, content)
    // The budgets are among the details: the draft's own is the first of them.
    await keepParts(trx, id, { ...content, budgetAmount: null })
    await keepDetails(trx, id, { ...content, kin: await stillThere(trx, content.kin) })
    await keepContent(trx, id, by)

    return { type: 'response.restored', responseId: id, version: from }
  })
}

/** A record that it belonged together with may be gone since. */
async function stillThere(trx: Transaction<Tables>, kin: readonly Kinship[]): Promise<Kinship[]> {
  const ids = kin.map(({ otherId }) => otherId)
  if (ids.length === 0) return []
  const rows = await trx.selectFrom('response').where('id', 'in', ids).select('id').execute()
  return kin.filter(({ otherId }) => rows.some(({ id }) => id === otherId))
}
