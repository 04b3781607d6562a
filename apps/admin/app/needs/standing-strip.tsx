import type { Cell } from '@iisg/domain/analysis'
import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import { cellNames, cellTones } from '@iisg/ui/analysis'
import { StateGlyph } from '@iisg/ui/charts'
import './standing-strip.css'

/** How a need stands for each partner: a shape each, and the words for who hears it. */
export function StandingStrip({ cells }: { cells: Record<Partner, Cell> }) {
  return (
    <ul className="standing-strip">
      {partners.map((partner) => (
        <li key={partner} data-status={cells[partner].status}>
          <StateGlyph tone={cellTones[cells[partner].status]} size={14} />
          <span title={partnerNames[partner]} aria-hidden="true">
            {partner}
          </span>
          <span className="only-read-out">
            {partnerNames[partner]}: {cellNames[cells[partner].status]}
          </span>
        </li>
      ))}
    </ul>
  )
}
