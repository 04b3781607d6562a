import type { Viewer } from '@iisg/domain/accounts'
import type { ActivityType } from '@iisg/domain/activities'
import { methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { mayKnowNeed, type Need, type NeedId } from '@iisg/domain/needs'
import type { MeasureId } from '@iisg/domain/pillars'
import {
  type Asked,
  askedAsKnown,
  asksFor,
  type PoolingGroup,
  poolingAsKnown,
} from '@iisg/domain/pooling'
import { matrixInputFor } from '../analysis/index.ts'
import type { Db } from '../db.ts'
import { needsById } from '../needs/index.ts'

type Kept = { measureId: MeasureId; activityType: ActivityType; needIds: NeedId[] }
type Told<Case extends Kept> = Omit<Case, keyof Kept> & { group: PoolingGroup; needs: Need[] }

/**
 * Groups of a cycle as a viewer may know them, the one worth most first: made of the needs that they
 * may know, and left out where too few partners remain. How they stand is weighed anew; what no
 * longer asks since the last look is left out at once.
 */
export async function toldTo<Case extends Kept>(
  db: Db,
  viewer: Viewer,
  cycle: MappingCycle,
  kept: readonly Case[],
): Promise<Told<Case>[]> {
  if (kept.length === 0) return []
  const input = await matrixInputFor(db, cycle)
  const needOf = new Map(input.needs.map((need) => [need.id, need]))
  const found = kept.map((each) => askedIn(each, needOf))
  const caseOf = new Map(kept.map((each) => [keyOf(each.measureId, each.activityType), each]))

  const groups = poolingAsKnown(found, (need) => mayKnowNeed(viewer, need), input)
  return groups.flatMap((group) => {
    const its = caseOf.get(keyOf(group.measure.id, group.activityType))
    if (!its) return []
    const ids = new Set(group.parts.map(({ needId }) => needId))
    const needs = [...ids].flatMap((id) => needOf.get(id) ?? [])
    const { measureId: _, activityType: _type, needIds: _ids, ...told } = its
    return [{ ...told, group, needs }]
  })
}

/** How many of some groups a viewer may know: as many as they would be told. */
export async function countToldTo(
  db: Db,
  viewer: Viewer,
  cycle: MappingCycle,
  kept: readonly Kept[],
): Promise<number> {
  const needs = await needsById(
    db,
    kept.flatMap(({ needIds }) => needIds),
  )
  const needOf = new Map(needs.map((need) => [need.id, need]))
  const found = kept.map((each) => askedIn(each, needOf))
  const isKnown = (need: Need) => mayKnowNeed(viewer, need)
  return askedAsKnown(found, isKnown, methodOf(cycle.methodVersion)).length
}

function askedIn(
  { needIds, measureId, activityType }: Kept,
  needOf: ReadonlyMap<NeedId, Need>,
): Asked {
  const what = { measureId, activityType }
  const needs = needIds.flatMap((id) => needOf.get(id) ?? [])
  return { ...what, needs: needs.filter((need) => asksFor(need, what)) }
}

function keyOf(measureId: MeasureId, activityType: ActivityType): string {
  return `${measureId} ${activityType}`
}
