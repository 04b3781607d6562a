import type { MappingCycle } from '@iisg/domain/cycles'
import { sayDay } from '@iisg/ui/time'
import './cycle-choice.css'

type CycleChoiceProps = {
  cycles: readonly Pick<MappingCycle, 'id' | 'label' | 'closedOn'>[]
  chosen: string
  hrefOf: (cycleId: string) => string
}

/** The mapping cycles, the one on this page marked. Nothing where there is only one. */
export function CycleChoice({ cycles, chosen, hrefOf }: CycleChoiceProps) {
  if (cycles.length < 2) return null
  return (
    <nav className="cycle-choice" aria-label="Mapping cycle" data-at-once>
      <ul>
        {cycles.map(({ id, label, closedOn }) => (
          <li key={id}>
            <a href={hrefOf(id)} aria-current={id === chosen ? 'page' : undefined}>
              {label}
            </a>
            {closedOn && <span> closed on {sayDay(closedOn)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
