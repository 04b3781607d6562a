import { TaskState } from '@iisg/domain/cycles'
import { isOverdue } from '@iisg/domain/tasks'
import type { Day } from '@iisg/domain/time'
import { taskStateNames } from '@iisg/ui/cycles'
import { type FilterChoice, FilterGroup, Filters } from '@iisg/ui/layout'
import type { Board, BoardFilter } from './board-in.ts'

export type FilterShown = { title: string; choices: FilterChoice[]; clearHref: string }

/** The filters of the board, each choice with how many tasks it would show. */
export function filtersOf({ tasks, filter }: Board, today: Day): FilterShown[] {
  const groups = [
    { key: 'who', title: 'Who', choices: { partner: 'Partners', member: 'Members' } },
    { key: 'state', title: 'How far', choices: { ...taskStateNames, overdue: 'Overdue' } },
  ] as const
  return groups.map(({ key, title, choices }) => ({
    title,
    clearHref: hrefWith({ ...filter, [key]: undefined }),
    choices: Object.entries(choices).map(([value, text]) => ({
      text,
      href: hrefWith({ ...filter, [key]: value }),
      count: tasks.filter((task) =>
        key === 'who'
          ? task.assignee.kind === value
          : value === 'overdue'
            ? isOverdue(task, today)
            : task.state === TaskState.parse(value),
      ).length,
      chosen: filter[key] === value,
    })),
  }))
}

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
