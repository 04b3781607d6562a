import type { Cell } from '@iisg/domain/analysis'
import { StateGlyph } from '../charts/index.ts'
import { cellTones, sayStanding } from './words.ts'

/** How a need of a partner stands: a shape, and the words that say the same. */
export function NeedStanding({ cell }: { cell: Cell }) {
  const tone = cellTones[cell.status]

  return (
    <p className="standing" data-tone={tone}>
      <StateGlyph tone={tone} />
      {sayStanding(cell)}
    </p>
  )
}
