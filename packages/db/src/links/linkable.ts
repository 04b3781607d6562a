import type { Scope } from '@iisg/domain/accounts'
import type { Tier } from '@iisg/domain/disclosure'
import type { NeedId } from '@iisg/domain/needs'
import type { Pillar } from '@iisg/domain/pillars'
import type { Allocation, LinkId, ResponseId } from '@iisg/domain/responses'
import type { Db } from '../db.ts'
import { supportLinksOf } from '../responses/index.ts'
import { pillarsOfResponse, reporterColumns, reporterOf } from './reporter.ts'

/** Whose a response is and what belongs to linking it, beside what is weighed. */
export type ResponseSide = {
  reporter: Omit<Scope, 'pillars'>
  pillars: Pillar[]
  tier: Tier
  /** The money that its links claim already. */
  allocations: { linkId: LinkId; needId: NeedId; allocation: Allocation | null }[]
}

export async function responseSideOf(db: Db, id: ResponseId): Promise<ResponseSide | undefined> {
  const row = await db
    .selectFrom('response')
    .where('response.id', '=', id)
    .select('response.tier')
    .select([...reporterColumns, pillarsOfResponse])
    .executeTakeFirst()
  if (!row) return undefined

  const links = await supportLinksOf(db, [id])
  return {
    reporter: reporterOf(row),
    pillars: row.responsePillars,
    tier: row.tier,
    allocations: links.map(({ id: linkId, needId, allocation }) => ({
      linkId,
      needId,
      allocation,
    })),
  }
}
