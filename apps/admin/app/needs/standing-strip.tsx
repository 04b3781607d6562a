import type { CellStatus } from '@iisg/domain/analysis'
import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import { cellNames, cellTones } from '@iisg/ui/analysis'
import { StateGlyph } from '@iisg/ui/charts'
import './standing-strip.css'

/** How a need stands for each partner: a shape each, and the words for who hears it. */
export function StandingStrip({ standing }: { standing: Record<Partner, CellStatus> }) {
  return (
    <ul className="standing-strip">
      {partners.map((partner) => (
        <li key={partner} data-status={standing[partner]}>
          <StateGlyph tone={cellTones[standing[partner]]} size={14} />
          <span title={partnerNames[partner]} aria-hidden="true">
            {partner}
          </span>
          <span className="only-read-out">
            {partnerNames[partner]}: {cellNames[standing[partner]]}
          </span>
        </li>
      ))}
    </ul>
  )
}
