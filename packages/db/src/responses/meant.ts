import type { Viewer } from '@iisg/domain/accounts'
import { ResponseId } from '@iisg/domain/responses'
import { folded } from '@iisg/domain/text'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownTo } from './known-to.ts'

/**
 * The response that a viewer means by an address of ours, an identifier or a whole title, among those
 * that they may know. Whoever means a merged record means the one under which it is told.
 */
export async function responseMeantBy(
  db: Db,
  viewer: Viewer,
  text: string,
): Promise<ResponseId | 'several' | undefined> {
  const inAddress = ResponseId.safeParse(/[0-9a-f-]{36}/i.exec(text)?.[0])
  const known = db.selectFrom('response').where(knownTo(viewer)).select('response.id').limit(2)
  const [first, second] = inAddress.success
    ? await known
        .where(
          sql<boolean>`response.id = (select coalesce(its.merged_into_id, its.id) from response its
            where its.id = ${inAddress.data})`,
        )
        .execute()
    : await known
        .where((eb) =>
          eb.or([
            // The search text has the title in front, folded as what was typed.
            eb('searchText', 'like', `${folded(text).replace(/[%_\\]/g, '')}%`).and(
              sql<boolean>`lower(response.title) = lower(${text})`,
            ),
            eb.exists(
              eb
                .selectFrom('responseExternalId')
                .innerJoin('response as its', 'its.id', 'responseExternalId.responseId')
                .where(sql<boolean>`response.id in (its.id, its.merged_into_id)`)
                .where('responseExternalId.value', '=', text)
                .select('responseExternalId.value'),
            ),
          ]),
        )
        .execute()
  return second === undefined ? first?.id : 'several'
}
