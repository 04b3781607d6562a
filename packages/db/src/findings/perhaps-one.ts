import type { Viewer } from '@iisg/domain/accounts'
import { groupsAmong } from '@iisg/domain/findings'
import type { ResponseId } from '@iisg/domain/responses'
import type { Db } from '../db.ts'
import { listFindings } from './cases.ts'

/**
 * The responses that look like one record told twice or more, in groups, of which nobody has decided
 * yet. Only what a viewer may know: of a pair that they may not, they hear nothing.
 */
export async function perhapsOneRecord(db: Db, viewer: Viewer): Promise<ResponseId[][]> {
  const pairs = await listFindings(db, viewer, { class: 'duplicate record', state: 'open' })
  return groupsAmong(pairs.map(({ oneId, otherId }) => [oneId, otherId] as const))
}
