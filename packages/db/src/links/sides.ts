import type { AccountId } from '@iisg/domain/accounts'
import type { Sides } from '@iisg/domain/links'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { LinkId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { pillarsOfResponse, reporterColumns, reporterOf } from './reporter.ts'

/** The two sides of a link, with the pillars of its response. */
export type LinkSides = Sides & { responsePillars: Pillar[] }

/** Who stands on the two sides of some links, by the link. */
export async function sidesOf(db: Db, ids: readonly LinkId[]): Promise<Map<LinkId, LinkSides>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('supportLink')
    .innerJoin('response', 'response.id', 'supportLink.responseId')
    .innerJoin('need', 'need.id', 'supportLink.needId')
    .innerJoin('measure', 'measure.id', 'need.measureId')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .where(sql<boolean>`support_link.id = any(${ids}::uuid[])`)
    .select(['supportLink.id', 'supportLink.declaredBy', 'supportLink.revisedBy'])
    .select('objective.pillar')
    .select([...reporterColumns, pillarsOfResponse])
    .execute()

  return new Map(rows.map((row) => [row.id, sidesIn(row)]))
}

type Row = {
  declaredBy: AccountId | null
  revisedBy: AccountId | null
  pillar: Pillar
  reportingPartner: Partner | null
  reportingOrganisationId: OrganisationId | null
  responsePillars: Pillar[]
}

function sidesIn(row: Row): LinkSides {
  const { pillar, responsePillars, declaredBy, revisedBy } = row
  const declarers = [declaredBy, revisedBy].filter((id) => id !== null)
  return { reporter: reporterOf(row), pillar, declarers, responsePillars }
}
