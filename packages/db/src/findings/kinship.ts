import type { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * Whether two responses belong together by what was said of them, here or in a file of IATI: one is
 * part of the other, both are parts of a third, or one money pays for both. Of those nothing is
 * found. What was said of a merged record was said of the one that is kept.
 */
export async function kinshipIn(db: Db): Promise<(one: ResponseId, other: ResponseId) => boolean> {
  const [together, parents] = await Promise.all([namedIn(db), parentsIn(db)])
  return (one, other) => {
    if (together.has(pairOf(one, other))) return true
    const theirs = parents.get(other)
    return theirs !== undefined && (parents.get(one) ?? []).some((each) => theirs.includes(each))
  }
}

/** The pairs of which one names the other. */
async function namedIn(db: Db): Promise<Set<string>> {
  const named = sql<{ oneId: ResponseId; otherId: ResponseId }>`(
    select response_id as one_id, other_id from response_kinship
    union
    select coalesce(one.merged_into_id, one.id), coalesce(other.merged_into_id, other.id)
    from response_relation r
    join response_external_id x on x.scheme = 'iati' and x.value = r.identifier
    join response one on one.id = r.response_id
    join response other on other.id = x.response_id
    where r.kind in ('parent', 'child', 'sibling', 'co-funded') and x.response_id <> r.response_id)`
  const rows = await db.selectFrom(named.as('named')).select(['oneId', 'otherId']).execute()
  return new Set(rows.map(({ oneId, otherId }) => pairOf(oneId, otherId)))
}

/**
 * What each response is part of: records by their id, the kept one's where it was merged, and what is
 * not recorded here by the identifier that a file names. Pairs are not made of them: a programme may
 * have thousands of parts.
 */
async function parentsIn(db: Db): Promise<Map<ResponseId, string[]>> {
  const named = sql<{ childId: ResponseId; parent: string }>`(
    with kept as (select id, coalesce(merged_into_id, id) as kept_id from response),
    recorded as (
      select k.response_id as child_id, k.other_id as parent_id
      from response_kinship k where k.kind = 'parent'
      union
      select x.response_id, r.response_id
      from response_relation r
      join response_external_id x on x.scheme = 'iati' and x.value = r.identifier
      where r.kind = 'child')
    select child.kept_id as child_id, parent.kept_id::text as parent
    from recorded
    join kept child on child.id = recorded.child_id
    join kept parent on parent.id = recorded.parent_id
    union
    select child.kept_id, coalesce(parent.kept_id::text, r.identifier)
    from response_relation r
    join kept child on child.id = r.response_id
    left join response_external_id x on x.scheme = 'iati' and x.value = r.identifier
    left join kept parent on parent.id = x.response_id
    where r.kind = 'parent')`
  const rows = await db.selectFrom(named.as('named')).select(['childId', 'parent']).execute()
  const parents = new Map<ResponseId, string[]>()
  for (const { childId, parent } of rows) {
    parents.set(childId, [...(parents.get(childId) ?? []), parent])
  }
  return parents
}

function pairOf(one: ResponseId, other: ResponseId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
