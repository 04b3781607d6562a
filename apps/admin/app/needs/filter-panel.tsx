import { FilterGroup, Filters } from '@iisg/ui/layout'
import type { FilterShown } from './filter.ts'

export function FilterPanel({ filters }: { filters: readonly FilterShown[] }) {
  const inForce = filters.filter(({ choices }) => choices.some(({ chosen }) => chosen)).length

  return (
    <>
      <h2 className="only-read-out">Filters</h2>
      <Filters inForce={inForce}>
        {filters.map((filter) => (
          <FilterGroup key={filter.title} {...filter} />
        ))}
      </Filters>
    </>
  )
}
