import type { MappingCycle } from '@iisg/domain/cycles'
import { type Frozen, FrozenNote } from '@iisg/ui/snapshots'
import { CycleChoice } from '#app/needs/cycle-choice.tsx'
import { listHref, type Query } from './list-address.ts'

type OfCycleProps = {
  cycle: MappingCycle
  cycles: readonly MappingCycle[]
  frozen: Frozen | undefined
  query: Query
}

/** Of which cycle a list of responses is, and what that means for it. */
export function OfCycle({ cycle, cycles, frozen, query }: OfCycleProps) {
  return (
    <>
      <CycleChoice
        cycles={cycles}
        chosen={cycle.id}
        hrefOf={(id) => listHref(query, { cycle: id })}
      />
      {frozen && (
        <>
          <FrozenNote frozen={frozen} href={`/cycles/${cycle.id}/snapshot`} />
          <p>
            Titles, days and money are those of then; what may be known less widely since is left
            out. Each title leads to the record as it is now.
          </p>
        </>
      )}
      <p>
        <a href={listHref(query, { cycle: undefined })}>See responses whatever the cycle</a>
      </p>
    </>
  )
}
