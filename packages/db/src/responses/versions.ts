import type { Actor } from '@iisg/domain/accounts'
import type { ResponseContent, ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import type { By } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { detailsOf } from './details.ts'
import { draftOf } from './draft.ts'
import { findResponse, responsesById } from './records.ts'

/** A wording that a response had, with who gave it. */
export type ResponseVersion = {
  version: number
  at: Date
  by: string | null
  verifiedAt: Date | null
}

/** The wordings of a response that were kept, the newest first. */
export function versionsOf(db: Db, responseId: ResponseId): Promise<ResponseVersion[]> {
  return db
    .selectFrom('responseVersion')
    .leftJoin('account', 'account.id', 'responseVersion.accountId')
    .where('responseId', '=', responseId)
    .select(['version', 'at', 'verifiedAt', 'account.name as by'])
    .orderBy('version', 'desc')
    .execute()
}

/** All that a version told, or nothing where there is no such version. */
export async function findVersion(
  db: Db,
  responseId: ResponseId,
  version: number,
): Promise<ResponseContent | undefined> {
  const row = await db
    .selectFrom('responseVersion')
    .where('responseId', '=', responseId)
    .where('version', '=', version)
    .select('content')
    .executeTakeFirst()
  return row?.content
}

/**
 * The version to lay beside today's: the last that stood a year ago, or else the last that was
 * verified. A response that is new has none.
 */
export async function versionToCompare(
  db: Db,
  responseId: ResponseId,
): Promise<{ version: number; at: Date; content: ResponseContent } | undefined> {
  return await db
    .selectFrom('responseVersion')
    .where('responseId', '=', responseId)
    .where((eb) =>
      eb.or([
        eb('at', '<=', sql<Date>`now() - interval '1 year'`),
        eb('verifiedAt', 'is not', null),
      ]),
    )
    .select(['version', 'at', 'content'])
    .orderBy(sql`at <= now() - interval '1 year'`, 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** All that a response tells now. */
export async function contentOf(db: Db, id: ResponseId): Promise<ResponseContent | undefined> {
  const record = await findResponse(db, id)
  return record && { ...draftOf(record), ...(await detailsOf(db, record)) }
}

/** The same for several, by their ids. */
export async function contentsOf(
  db: Db,
  ids: readonly ResponseId[],
): Promise<Map<ResponseId, ResponseContent>> {
  const records = await responsesById(db, ids)
  const contents = await Promise.all(
    records.map(async (record) => {
      const content = { ...draftOf(record), ...(await detailsOf(db, record)) }
      return [record.id, content] as const
    }),
  )
  return new Map(contents)
}

/** Keeps what a response tells now as its present version. One that is kept already stays. */
export async function keepContent(
  trx: Transaction<Tables>,
  id: ResponseId,
  by: By | Pick<Actor, 'accountId'>,
): Promise<void> {
  const content = await contentOf(trx, id)
  await trx
    .insertInto('responseVersion')
    .columns(['responseId', 'version', 'content', 'accountId'])
    .expression((eb) =>
      eb
        .selectFrom('response')
        .where('id', '=', id)
        .select([
          'id',
          'version',
          sql<string>`${JSON.stringify(content)}::jsonb`.as('content'),
          sql<string | null>`${by === 'operator' ? null : by.accountId}::uuid`.as('accountId'),
        ]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
