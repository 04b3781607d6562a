import type { Viewer } from '@iisg/domain/accounts'
import type { ResponseId } from '@iisg/domain/responses'
import type { Db } from '../db.ts'
import { knownTo } from './known-to.ts'

/** What responses say of themselves, of those that a viewer may know and that are not archived. */
export function textsKnownTo(
  db: Db,
  viewer: Viewer,
): Promise<{ id: ResponseId; title: string; summary: string }[]> {
  return db
    .selectFrom('response')
    .where('state', '<>', 'archived')
    .where(knownTo(viewer))
    .select(['id', 'title', 'summary'])
    .orderBy('id')
    .execute()
}
