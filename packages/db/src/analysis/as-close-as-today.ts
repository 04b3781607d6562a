import { narrower, type Tier } from '@iisg/domain/disclosure'
import type { Need } from '@iisg/domain/needs'
import type { ResponseRecord, SupportLink } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * What was kept closer since it was frozen is shown no wider than it is today. These three change the
 * tiers alone: the weights do not know of them.
 */
export async function needsAsCloseAsToday(db: Db, needs: readonly Need[]): Promise<Need[]> {
  const tiers = await tiersOf(db, 'need', needs)
  return needs.map((need) => ({ ...need, tier: closer(need.tier, tiers.get(need.id)) }))
}

export async function responsesAsCloseAsToday(
  db: Db,
  responses: readonly ResponseRecord[],
): Promise<ResponseRecord[]> {
  const tiers = await tiersOf(db, 'response', responses)
  return responses.map((each) => ({ ...each, tier: closer(each.tier, tiers.get(each.id)) }))
}

export async function linksAsCloseAsToday(
  db: Db,
  links: readonly SupportLink[],
): Promise<SupportLink[]> {
  const linked = links.map(({ response }) => response)
  const tiers = await tiersOf(db, 'response', linked)
  return links.map((link) => {
    const { response } = link
    return {
      ...link,
      response: { ...response, tier: closer(response.tier, tiers.get(response.id)) },
    }
  })
}

async function tiersOf(
  db: Db,
  table: 'need' | 'response',
  records: readonly { id: string }[],
): Promise<ReadonlyMap<string, Tier>> {
  const ids = records.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom(table)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .select([sql<string>`id`.as('id'), sql<Tier>`tier`.as('tier')])
    .execute()
  return new Map(rows.map(({ id, tier }) => [id, tier]))
}

function closer<Kept extends Tier>(then: Kept, now: Tier | undefined): Kept {
  // The narrower of two is one of them, and what is narrower than a kept tier may be kept as well.
  return now === undefined ? then : (narrower(then, now) as Kept)
}
