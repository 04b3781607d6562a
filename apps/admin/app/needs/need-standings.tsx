import { partnerNames, partners } from '@iisg/domain/partners'
import { NeedStanding, sayEvidence } from '@iisg/ui/analysis'
import { CoverageBar } from '@iisg/ui/charts'
import { sayConfirmed } from '@iisg/ui/links'
import { toOneDecimal } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { Note } from '#app/layout/note.tsx'
import type { PartnerStanding } from './standing-of.ts'
import './need-standings.css'

/** How the need stands for each of the six partners, leading to the reason. */
export function NeedStandings({ standings }: { standings: readonly PartnerStanding[] }) {
  const rows = partners.map((partner) => {
    const standing = standings.find((each) => each.partner === partner)
    const cell = standing?.explanation.cell ?? { status: 'not applicable' as const }
    return { partner, cell, confirmed: standing?.confirmed ?? 0 }
  })

  return (
    <DataTable
      caption="Standing by partner"
      captionHidden
      narrow="stack"
      rows={rows}
      keyOf={({ partner }) => partner}
      columns={[
        {
          key: 'partner',
          heading: 'Partner',
          rowHeader: true,
          cell: ({ partner, cell }) =>
            cell.status === 'not applicable' ? (
              partnerNames[partner]
            ) : (
              <a href={`#${partner}`}>{partnerNames[partner]}</a>
            ),
        },
        {
          key: 'standing',
          heading: 'Standing',
          cell: ({ cell, confirmed }) => (
            <div className="need-standings__standing">
              <NeedStanding cell={cell} />
              {'gap' in cell && <CoverageBar share={cell.coverage} tone={cell.status} />}
              {'coverage' in cell && cell.coverage > 0 && (
                <Note>{sayConfirmed(cell.coverage, confirmed)}</Note>
              )}
            </div>
          ),
        },
        {
          key: 'gap',
          heading: 'Gap, 0 to 100',
          numeric: true,
          cell: ({ cell }) => ('gap' in cell ? toOneDecimal(cell.gap) : '–'),
        },
        {
          key: 'evidence',
          heading: 'Who has reported',
          cell: ({ cell }) => ('evidence' in cell ? sayEvidence(cell.evidence) : '–'),
        },
      ]}
    />
  )
}
