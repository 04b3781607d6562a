import { FrozenNote } from '@iisg/ui/snapshots'
import { sayPeriod } from '@iisg/ui/time'
import { CycleChoice } from './cycle-choice.tsx'
import type { WeighedCycle } from './cycle-in.ts'

type WhichCycleProps = WeighedCycle & { hrefOf: (cycleId: string) => string }

/** Of which cycle the figures of a page are, whose needs it weighs, and under which seal it stands. */
export function WhichCycle({ cycle, cycles, needsOf, frozen, hrefOf }: WhichCycleProps) {
  return (
    <>
      <CycleChoice cycles={cycles} chosen={cycle.id} hrefOf={hrefOf} />
      {frozen && <FrozenNote frozen={frozen} href={`/cycles/${cycle.id}/snapshot`} />}
      {cycle.kind === 'response' && (
        <p>
          A response mapping has no needs of its own: this one weighs those of the{' '}
          <a href={hrefOf(needsOf.id)}>{needsOf.label}</a> over {sayPeriod(cycle.window)}.{' '}
          <a href={`/responses?cycle=${cycle.id}`}>See its responses</a>
        </p>
      )}
    </>
  )
}
