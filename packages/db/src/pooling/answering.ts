import type { Viewer } from '@iisg/domain/accounts'
import type { ResponseId } from '@iisg/domain/responses'
import type { Db } from '../db.ts'
import { knownTo } from '../responses/index.ts'
import type { PoolingCase } from './cases.ts'

/** What the responses are called that answer a part of a group already, as far as a viewer may know. */
export async function answeringIn(
  db: Db,
  viewer: Viewer,
  { group }: Pick<PoolingCase, 'group'>,
): Promise<{ id: ResponseId; title: string }[]> {
  const ids = [...new Set(group.parts.flatMap(({ answeredBy }) => answeredBy))]
  if (ids.length === 0) return []
  return db
    .selectFrom('response')
    .where('id', 'in', ids)
    .where(knownTo(viewer))
    .select(['id', 'title'])
    .orderBy('title')
    .execute()
}
