import { type NeedId, NeedRevision, type NeedVersion } from '@iisg/domain/needs'
import type { Transaction } from 'kysely'
import type { By } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'

/** Every version of a need, whole, the newest first. */
export async function versionsOf(db: Db, needId: NeedId): Promise<NeedVersion[]> {
  const rows = await db
    .selectFrom('needVersion')
    .leftJoin('account', 'account.id', 'needVersion.accountId')
    .where('needVersion.needId', '=', needId)
    .select(['needVersion.version', 'needVersion.content', 'account.name as by', 'needVersion.at'])
    .orderBy('needVersion.version', 'desc')
    .execute()
  return rows.map(({ content, ...version }) => ({
    ...version,
    content: NeedRevision.parse(content),
  }))
}

/** Keeps a revision as a whole, in the transaction that makes it. */
export async function keepRevision(
  trx: Transaction<Tables>,
  by: By,
  needId: NeedId,
  version: number,
  content: NeedRevision,
): Promise<void> {
  const accountId = by === 'operator' ? null : by.accountId
  await trx
    .insertInto('needVersion')
    .values({ needId, version, content: JSON.stringify(content), accountId })
    .execute()
}
