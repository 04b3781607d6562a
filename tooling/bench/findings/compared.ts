import { type ComparedResponse, servedBy } from '@iisg/domain/findings'
import type { Synthetic } from '../synthetic/synthetic.ts'

/** Invented responses as the findings know them, with the needs that they are linked to. */
export function comparedOf({ needs, responses, links }: Synthetic): ComparedResponse[] {
  const priority = new Map(needs.map((need) => [need.id, need.priority]))
  const met = Map.groupBy(links, ({ response }) => response.id)

  return responses.map((response) => ({
    id: response.id,
    title: response.title,
    summary: response.summary,
    pillars: [response.pillar],
    partners: servedBy(response.partners, response.regional),
    institutionIds: [],
    activityTypes: response.activityTypes,
    period: { status: 'known', ...response.period },
    cancelled: response.status === 'cancelled',
    funderIds: [response.funderId],
    implementerIds: [response.implementerId],
    externalIds:
      response.externalId === null ? [] : [{ scheme: 'iati', value: response.externalId }],
    needs: (met.get(response.id) ?? []).map(({ needId, strength }) => ({
      id: needId,
      strength,
      priority: priority.get(needId) ?? 'low',
    })),
  }))
}
