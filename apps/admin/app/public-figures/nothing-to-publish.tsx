import type { MappingCycle } from '@iisg/domain/cycles'
import { publicAggregate } from '@iisg/domain/disclosure'
import { EmptyState } from '@iisg/ui/layout'
import type { NothingToPublish } from './figures-in.ts'

type NothingProps = { because: NothingToPublish; cycle: MappingCycle; mayFreeze: boolean }

/** Why a cycle has no figures for the public, and what to do about it. */
export function Nothing({ because, cycle, mayFreeze }: NothingProps) {
  switch (because) {
    case 'it is not frozen':
      return (
        <EmptyState title="This cycle is not frozen yet">
          <p>
            Figures that everybody may read must not change any more. Once the cycle is over, an
            administrator freezes it; then come back here.
          </p>
          {mayFreeze && (
            <p>
              <a href={`/cycles/${cycle.id}/freeze`}>Freeze the cycle</a>
            </p>
          )}
        </EmptyState>
      )
    case 'it maps responses':
      return (
        <EmptyState title="Only a needs mapping has public figures">
          <p>
            A response mapping weighs the needs of the mapping before it.{' '}
            <a href="/cycles">Choose that one among the cycles</a>.
          </p>
        </EmptyState>
      )
    case 'too few needs are in it':
      return (
        <EmptyState title="Too few needs are in this cycle to tell anything">
          <p>
            Behind each figure have to be {publicAggregate.needs} adopted needs that{' '}
            {publicAggregate.partners} or more partners state. Nothing can be published of this
            cycle.
          </p>
        </EmptyState>
      )
  }
}
