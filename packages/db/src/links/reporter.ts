import type { Scope } from '@iisg/domain/accounts'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import { sql } from 'kysely'

/** On whose behalf a response is recorded. */
export const reporterColumns = [
  sql<Partner | null>`response.reporting_partner`.as('reportingPartner'),
  sql<OrganisationId | null>`response.reporting_organisation_id`.as('reportingOrganisationId'),
] as const

export const pillarsOfResponse = sql<Pillar[]>`array(select p.pillar::text from response_pillar p
  where p.response_id = response.id order by p.pillar)`.as('responsePillars')

/** The reporter as a scope has it; nobody is the Secretariat. */
export function reporterOf(row: {
  reportingPartner: Partner | null
  reportingOrganisationId: OrganisationId | null
}): Omit<Scope, 'pillars'> {
  const { reportingPartner, reportingOrganisationId } = row
  if (reportingPartner !== null) return { partners: [reportingPartner] }
  return reportingOrganisationId === null ? {} : { organisationIds: [reportingOrganisationId] }
}
