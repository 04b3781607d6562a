import type { Scope } from '@iisg/domain/accounts'
import type { Tier } from '@iisg/domain/disclosure'
import type { Pillar } from '@iisg/domain/pillars'
import { type ActivityType, type ResponseId, workingPeriodOf } from '@iisg/domain/responses'
import type { SuggestableResponse } from '@iisg/domain/suggestions'
import type { Period } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { reporterColumns, reporterOf } from '../links/index.ts'
import { countedStates, partnersNamed, weighedColumns } from '../responses/index.ts'

/** A response as suggestions are judged, and who may know it. */
export type Suggestable = {
  response: SuggestableResponse
  tier: Tier
  reporter: Omit<Scope, 'pillars'>
}

/** The responses of pillars that may be at work in a window, as suggestions are judged. */
export async function suggestableResponses(
  db: Db,
  { pillars, window }: { pillars: readonly Pillar[]; window: Period },
): Promise<Suggestable[]> {
  const rows = await suggestable(db)
    .where('response.state', 'in', countedStates)
    .where(sql<boolean>`exists (select from response_pillar p
      where p.response_id = response.id and p.pillar = any(${pillars}::text[]))`)
    .where(sql<boolean>`coalesce(actual_start, planned_start, ${window.from}) <= ${window.until}`)
    .where(sql<boolean>`coalesce(actual_end, planned_end, ${window.until}) >= ${window.from}`)
    .execute()
  return rows.map(suggestableOf)
}

/** One of them, whenever it is at work. Nothing is suggested for what is told under another. */
export async function suggestableResponse(
  db: Db,
  id: ResponseId,
): Promise<Suggestable | undefined> {
  const row = await suggestable(db)
    .where('response.id', '=', id)
    .where('response.state', '<>', 'merged')
    .executeTakeFirst()
  return row && suggestableOf(row)
}

function suggestable(db: Db) {
  return db
    .selectFrom('response')
    .select(weighedColumns)
    .select(['response.summary', 'response.activityTypes'])
    .select([
      ...reporterColumns,
      partnersNamed,
      sql<Pillar[]>`array(select p.pillar::text from response_pillar p
        where p.response_id = response.id order by p.pillar)`.as('pillars'),
      // A vocabulary of the publisher's own says nothing here: 1 is the DAC's five digits.
      sql<string[]>`array(select s.code from response_sector s
        where s.response_id = response.id and s.code ~ '^\\d{5}$' order by s.code)`.as('sectors'),
    ])
    .orderBy('response.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof suggestable>['execute']>>[number]

function suggestableOf(row: Row): Suggestable {
  const { responseId: id, title, summary, status, regional, partners, pillars, sectors } = row
  const activityTypes: ActivityType[] = row.activityTypes
  const period = workingPeriodOf(row, status)
  const judged = { id, title, summary, status, period, regional, partners, pillars, sectors }
  return { response: { ...judged, activityTypes }, tier: row.tier, reporter: reporterOf(row) }
}
