import type { ResponseDraft, ResponseRecord } from '@iisg/domain/responses'

/** A response as its form has it, to be revised. */
export function draftOf(response: ResponseRecord): ResponseDraft {
  const budget = response.budgets[0]
  const idsOf = (role: 'funding' | 'implementing') =>
    response.roles.filter((each) => each.role === role).map(({ organisation }) => organisation.id)
  return {
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
    activityTypes: response.activityTypes,
    budgetAmount: budget?.amount ?? null,
    budgetCurrency: budget?.currency ?? ('EUR' as ResponseDraft['budgetCurrency']), // A constant.
    budgetStatus: budget?.status ?? 'indicative',
  }
}
