import type { OrganisationRole } from '@iisg/domain/organisations'
import { type ResponseDraft, type ResponseRecord, reporterCodeOf } from '@iisg/domain/responses'

/** A response as its form has it, to be revised. */
export function draftOf(response: ResponseRecord): ResponseDraft {
  const budget = response.budgets[0]
  const idsOf = (role: OrganisationRole) =>
    response.roles.filter((each) => each.role === role).map(({ organisation }) => organisation.id)
  return {
    reporter: reporterCodeOf(response.reporter),
    kind: response.kind,
    title: response.title,
    summary: response.summary,
    status: response.status,
    plannedStart: response.plannedStart,
    plannedEnd: response.plannedEnd,
    actualStart: response.actualStart,
    actualEnd: response.actualEnd,
    regional: response.regional,
    partners: response.partners.map(({ partner }) => partner),
    pillars: response.pillars.map(({ pillar }) => pillar),
    funders: idsOf('funding'),
    implementers: idsOf('implementing'),
    accountable: idsOf('accountable'),
    extending: idsOf('extending'),
    institutions: response.institutions.map(({ organisation }) => organisation.id),
    activityTypes: response.activityTypes,
    icon: response.icon,
    genderMarker: response.genderMarker,
    budgetAmount: budget?.amount ?? null,
    budgetCurrency: budget?.currency ?? ('EUR' as ResponseDraft['budgetCurrency']), // A constant.
    budgetStatus: budget?.status ?? 'indicative',
    adoptingBody: response.adoptingBody,
    officialReference: response.officialReference,
    adoptedOn: response.adoptedOn,
    inForceOn: response.inForceOn,
    place: response.place,
    askedTier: response.askedTier,
  }
}
