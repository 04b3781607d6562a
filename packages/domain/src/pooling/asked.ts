import { ActivityType } from '../activities/index.ts'
import { counts, type Need } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { MeasureId } from '../pillars/index.ts'

/** One kind of work, for one measure, and the needs that ask for it. */
export type Asked = {
  measureId: MeasureId
  activityType: ActivityType
  needs: readonly Need[]
}

/** Whether a need that counts in the working analysis asks for a kind of work for a measure. */
export function asksFor(need: Need, { measureId, activityType }: Omit<Asked, 'needs'>): boolean {
  return (
    counts(need.state, 'working') &&
    need.measure.id === measureId &&
    need.requestedActivityTypes.includes(activityType)
  )
}

/** All that some needs ask for, by measure and kind of work; each need once under each. */
export function askedAlike(needs: readonly Need[]): Asked[] {
  const byMeasure = Map.groupBy(needs, ({ measure }) => measure.id)
  return [...byMeasure].flatMap(([measureId, those]) =>
    ActivityType.options.flatMap((activityType) => {
      const asking = those.filter((need) => asksFor(need, { measureId, activityType }))
      return asking.length === 0 ? [] : [{ measureId, activityType, needs: asking }]
    }),
  )
}

/** Who states at least one of some needs, in the order of the six. */
export function partnersAsking(needs: readonly Pick<Need, 'partners'>[]): Partner[] {
  return partners.filter((partner) => needs.some((need) => need.partners.includes(partner)))
}
