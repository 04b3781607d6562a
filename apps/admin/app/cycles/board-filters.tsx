import type { Day } from '@iisg/domain/time'
import { taskStateNames } from '@iisg/ui/cycles'
import { type FilterChoice, FilterGroup, Filters } from '@iisg/ui/layout'
import { type Board, type BoardFilter, isLike } from './board-in.ts'

export type FilterShown = { title: string; choices: FilterChoice[]; clearHref: string }

/** The filters of the board, each choice with how many tasks it would show. */
export function filtersOf({ tasks, filter }: Board, today: Day): FilterShown[] {
  const states = Object.entries({ ...taskStateNames, ...besideStates }) as [
    NonNullable<BoardFilter['state']>,
    string,
  ][] // The keys of the two tables.
  return [
    {
      title: 'Who',
      clearHref: hrefWith({ ...filter, who: undefined }),
      choices: (['partner', 'member'] as const).map((who) => ({
        text: who === 'partner' ? 'Partners' : 'Members',
        href: hrefWith({ ...filter, who }),
        count: tasks.filter(({ assignee }) => assignee.kind === who).length,
        chosen: filter.who === who,
      })),
    },
    {
      title: 'How far',
      clearHref: hrefWith({ ...filter, state: undefined }),
      choices: states.map(([state, text]) => ({
        text,
        href: hrefWith({ ...filter, state }),
        count: tasks.filter((task) => isLike(task, state, today)).length,
        chosen: filter.state === state,
      })),
    },
  ]
}

const besideStates = { overdue: 'Overdue', unassigned: 'Nobody responsible' }

/** What follows the `?` for these filters. */
export function searchOf(filter: BoardFilter): string {
  const chosen = Object.entries(filter).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  )
  return new URLSearchParams(chosen).toString()
}

function hrefWith(filter: BoardFilter): string {
  return `?${searchOf(filter)}#board`
}

export function BoardFilters({ filters }: { filters: readonly FilterShown[] }) {
  const inForce = filters.filter(({ choices }) => choices.some(({ chosen }) => chosen)).length
  return (
    <Filters inForce={inForce}>
      {filters.map((filter) => (
        <FilterGroup key={filter.title} {...filter} />
      ))}
    </Filters>
  )
}
