import type { Viewer } from '@iisg/domain/accounts'
import type { Tier } from '@iisg/domain/disclosure'
import type { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db, Tables } from '../db.ts'
import { knownTo } from './known-to.ts'

/** Another activity that a response is related to; recorded here, or known by its identifier only. */
export type Relative = {
  kind: Tables['responseRelation']['kind']
  identifier: string
  response: { id: ResponseId; title: string; tier: Tier } | null
}

/**
 * What a response is related to, by its own word or by the other's: parents first, then children. What
 * a viewer may not know is told by its identifier only.
 */
export async function relativesOf(
  db: Db,
  viewer: Viewer,
  responseId: ResponseId,
): Promise<Relative[]> {
  const rows = await db
    .selectFrom(namedWith(responseId).as('named'))
    .leftJoin('responseExternalId as known', (join) =>
      join.on('known.scheme', '=', 'iati').onRef('known.value', '=', 'named.identifier'),
    )
    .leftJoin('response as named_one', 'named_one.id', 'known.responseId')
    .leftJoin('response', (join) =>
      join.on(sql<boolean>`response.id = ${keptOf('named_one')}`).on(knownTo(viewer)),
    )
    .select(['named.kind', 'named.identifier'])
    .select(['response.id', 'response.title', 'response.tier'])
    .where(sql<boolean>`${keptOf('named_one')} is distinct from ${responseId}`)
    .orderBy(sql`array_position(array['parent', 'child'], named.kind)`)
    .orderBy('named.kind')
    .orderBy('named.identifier')
    .execute()

  return rows.map(({ id, title, tier, ...relative }) => ({
    ...relative,
    response: id !== null && title !== null && tier !== null ? { id, title, tier } : null,
  }))
}

/** What is told of a merged record is told of the one that is kept. */
function keptOf(response: string) {
  return sql`coalesce(${sql.ref(`${response}.merged_into_id`)}, ${sql.ref(`${response}.id`)})`
}

/**
 * If one names the other as its parent, the other has it as a child. A file goes on naming a merged
 * record: so its relations are read along with those of the kept one, and never moved.
 */
function namedWith(responseId: ResponseId) {
  const itself = sql`(select id from response where ${responseId} in (id, merged_into_id))`
  return sql<Pick<Relative, 'kind' | 'identifier'>>`(
    select kind, identifier from response_relation where response_id in ${itself}
    union
    select
      case theirs.kind when 'parent' then 'child' when 'child' then 'parent' else theirs.kind end,
      other.value
    from response_external_id mine
    join response_relation theirs on theirs.identifier = mine.value
    join response_external_id other
      on other.response_id = theirs.response_id and other.scheme = 'iati'
    where mine.response_id in ${itself} and mine.scheme = 'iati')`
}
