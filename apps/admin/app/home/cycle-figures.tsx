import type { GapIndex } from '@iisg/domain/analysis'
import type { CycleId } from '@iisg/domain/cycles'
import type { Partner } from '@iisg/domain/partners'
import { Figure, Figures, Notice } from '@iisg/ui/layout'
import { count, toOneDecimal } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'

type CycleFiguresProps = {
  id: CycleId
  needs: number
  total: GapIndex
  silent: readonly Partner[]
}

/** A cycle in four numbers, each with the page that it comes from; and who is silent. */
export function CycleFigures({ id, needs, total, silent }: CycleFiguresProps) {
  return (
    <>
      <Figures>
        {total.value !== undefined && (
          <Figure
            value={toOneDecimal(total.value)}
            counts="gap index, from 0, all met, to 100, nothing met"
            source={{ text: 'See the matrix', href: '/coverage' }}
          />
        )}
        <Figure
          value={count(total.byStatus.open)}
          counts="open: needs of a partner of which little is met, by their priority"
          source={{ text: 'See where', href: '/coverage' }}
        />
        <Figure
          value={count(total.unreported)}
          counts="needs of a partner of which too little is reported to tell"
          source={{ text: 'See who has reported', href: `/cycles/${id}` }}
        />
        <Figure
          value={count(needs)}
          counts="needs stated, in any state"
          source={{ text: 'See the list', href: '/needs' }}
        />
      </Figures>
      {silent.length > 0 && (
        <Notice tone="info" title={`Not enough is reported to tell for ${namePartners(silent)}`}>
          <p>Silence is not a gap: its needs are left out of the index.</p>
        </Notice>
      )}
    </>
  )
}
