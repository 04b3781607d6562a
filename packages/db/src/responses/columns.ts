import type { OrganisationId } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import { type ResponseDraft, scopeFor } from '@iisg/domain/responses'

/** What of a draft stands in the response itself. */
export function columnsOf(draft: ResponseDraft) {
  const { kind, title, summary, status, regional, activityTypes, askedTier } = draft
  const { plannedStart, plannedEnd, actualStart, actualEnd } = draft
  const { icon, genderMarker, adoptingBody, officialReference, adoptedOn, inForceOn, place } = draft
  return {
    ...reporterColumns(draft),
    ...{ kind, title, summary, status, regional, activityTypes, askedTier },
    ...{ plannedStart, plannedEnd, actualStart, actualEnd },
    ...{ icon, genderMarker, adoptingBody, officialReference, adoptedOn, inForceOn, place },
  }
}

function reporterColumns({ reporter }: ResponseDraft): {
  reportingPartner: Partner | null
  reportingOrganisationId: OrganisationId | null
} {
  const { partners = [], organisationIds = [] } = scopeFor(reporter, [])
  return {
    reportingPartner: partners[0] ?? null,
    reportingOrganisationId: organisationIds[0] ?? null,
  }
}
