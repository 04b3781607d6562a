import type { PoolingCase } from '@iisg/db/pooling'
import { ActivityType } from '@iisg/domain/activities'
import type { CycleId } from '@iisg/domain/cycles'
import { Pillar } from '@iisg/domain/pillars'
import { PoolingState } from '@iisg/domain/pooling'
import { activityTypeNames } from '@iisg/ui/activities'
import type { FilterChoice } from '@iisg/ui/layout'
import { poolingStateNames } from '@iisg/ui/pooling'

/** What a list of groups is narrowed to; what is not named is not narrowed. */
export type PoolingFilter = {
  state?: PoolingState | undefined
  pillar?: Pillar | undefined
  type?: ActivityType | undefined
}

/** What an address narrows the groups to; what it says amiss narrows nothing. */
export function filterIn(search: URLSearchParams): PoolingFilter {
  return {
    state: PoolingState.safeParse(search.get('state')).data,
    pillar: Pillar.safeParse(search.get('pillar')).data,
    type: ActivityType.safeParse(search.get('type')).data,
  }
}

export function isWithin({ group, state }: PoolingCase, filter: PoolingFilter): boolean {
  return (
    (filter.state === undefined || state === filter.state) &&
    (filter.pillar === undefined || group.measure.objective.pillar === filter.pillar) &&
    (filter.type === undefined || group.activityType === filter.type)
  )
}

/** What follows the address of the list of a cycle, with one choice changed or left out. */
export function searchWith(cycleId: CycleId, filter: PoolingFilter): string {
  const chosen = Object.entries({ cycle: cycleId, ...filter })
  return `?${new URLSearchParams(
    chosen.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )}`
}

export type Choices = { title: string; clearHref: string; choices: FilterChoice[] }

/** The filters, each choice with how many groups it would show. */
export function choicesFor(
  all: readonly PoolingCase[],
  filter: PoolingFilter,
  cycleId: CycleId,
): Choices[] {
  const choicesOf = <Name extends keyof PoolingFilter>(
    title: string,
    name: Name,
    names: readonly (readonly [NonNullable<PoolingFilter[Name]>, string])[],
  ) => ({
    title,
    clearHref: searchWith(cycleId, { ...filter, [name]: undefined }),
    choices: names.map(([value, text]) => {
      const narrowed = { ...filter, [name]: value }
      return {
        text,
        href: searchWith(cycleId, narrowed),
        count: all.filter((each) => isWithin(each, narrowed)).length,
        chosen: filter[name] === value,
      }
    }),
  })
  const there = ActivityType.options.filter((type) =>
    all.some(({ group }) => group.activityType === type),
  )
  return [
    choicesOf(
      'State',
      'state',
      PoolingState.options.map((state) => [state, poolingStateNames[state]] as const),
    ),
    choicesOf(
      'Pillar',
      'pillar',
      Pillar.options.map((pillar) => [pillar, pillar] as const),
    ),
    choicesOf(
      'Kind of work',
      'type',
      there.map((type) => [type, activityTypeNames[type]] as const),
    ),
  ]
}
