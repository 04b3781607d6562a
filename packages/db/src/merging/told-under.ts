import type { Viewer } from '@iisg/domain/accounts'
import type { FindingId } from '@iisg/domain/findings'
import type { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownEvenMerged, knownTo } from '../responses/index.ts'

/** The record under which a merged one is told, whoever asks; nothing where it is not merged. */
export async function toldUnder(
  db: Db,
  id: ResponseId,
): Promise<{ id: ResponseId; title: string; mergedAt: Date } | undefined> {
  const row = await db
    .selectFrom('response as merged')
    .innerJoin('response as kept', 'kept.id', 'merged.mergedIntoId')
    .where('merged.id', '=', id)
    .select(['kept.id', 'kept.title', 'merged.mergedAt'])
    .executeTakeFirst()
  return row && row.mergedAt !== null ? { ...row, mergedAt: row.mergedAt } : undefined
}

/** The same as far as a viewer may know it: of a record that they may not, only that there is one. */
export async function toldUnderTo(
  db: Db,
  viewer: Viewer,
  id: ResponseId,
): Promise<{ mergedAt: Date; kept: { id: ResponseId; title: string } | null } | undefined> {
  const under = await toldUnder(db, id)
  if (!under) return undefined
  const { mergedAt, ...kept } = under
  const known = await db
    .selectFrom('response')
    .where('response.id', '=', kept.id)
    .where(knownTo(viewer))
    .select('response.id')
    .executeTakeFirst()
  return { mergedAt, kept: known ? kept : null }
}

/** A record that is told under another. */
export type AlsoRecorded = {
  id: ResponseId
  title: string
  identifiers: string[]
  /** Where it was found, and can be parted again. */
  findingId: FindingId | null
}

/** Under which other records a response was recorded, of those that a viewer may know, by title. */
export function alsoRecordedAs(db: Db, viewer: Viewer, id: ResponseId): Promise<AlsoRecorded[]> {
  return db
    .selectFrom('response')
    .where('response.mergedIntoId', '=', id)
    .where(knownEvenMerged(viewer))
    .select(['response.id', 'response.title'])
    .select([
      sql<string[]>`array(select x.value from response_external_id x
        where x.response_id = response.id order by x.value)`.as('identifiers'),
      sql<FindingId | null>`(select f.id from finding_case f
        where f.state = 'merged' and response.id in (f.one_id, f.other_id)
        order by f.decided_at desc limit 1)`.as('findingId'),
    ])
    .orderBy('response.title')
    .orderBy('response.id')
    .execute()
}
