import type { CycleId } from '@iisg/domain/cycles'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { Period } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { type ComparedRecord, comparedRecords } from '../findings/index.ts'
import { countedStates } from '../responses/index.ts'

type Planned = { cycleId: CycleId; pillar: Pillar; partners: readonly Partner[]; near: Period }

/** The responses that a planned one may run into: of its pillar, for its partners, near its days. */
export async function comparedWith(db: Db, planned: Planned): Promise<ComparedRecord[]> {
  const { cycleId, pillar, partners, near } = planned
  const rows = await db
    .selectFrom('response')
    .where('state', 'in', countedStates)
    .where(sql<boolean>`exists (select from response_pillar p
      where p.response_id = response.id and p.pillar = ${pillar})`)
    .where(sql<boolean>`(regional or exists (select from response_partner p
      where p.response_id = response.id and p.partner = any(${partners}::text[])))`)
    .where(sql<boolean>`coalesce(actual_start, planned_start, ${near.from}) <= ${near.until}`)
    .where(sql<boolean>`coalesce(actual_end, planned_end, ${near.until}) >= ${near.from}`)
    .select('id')
    .orderBy('id')
    .execute()
  return comparedRecords(
    db,
    cycleId,
    rows.map(({ id }) => id),
  )
}
