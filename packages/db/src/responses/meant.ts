import type { Viewer } from '@iisg/domain/accounts'
import { ResponseId } from '@iisg/domain/responses'
import { folded } from '@iisg/domain/text'
import { type SqlBool, sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownTo, standsFor } from './known-to.ts'

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
  const meant = inAddress.success
    ? sql<SqlBool>`response.id = ${inAddress.data}`
    : // The search text has the title in front, folded as what was typed.
      sql<SqlBool>`((response.search_text like ${`${folded(text).replace(/[%_\\]/g, '')}%`}
          and lower(response.title) = lower(${text}))
        or exists (select from response_external_id x
          where x.response_id = response.id and x.value = ${text}))`
  const [first, second] = await db
    .selectFrom('response')
    .where(knownTo(viewer))
    .where(sql<SqlBool>`(${meant} or ${standsFor(viewer, meant)})`)
    .select('response.id')
    .limit(2)
    .execute()
  return second === undefined ? first?.id : 'several'
}
