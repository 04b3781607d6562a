import type { Explanation } from '@iisg/domain/analysis'
import { partnerNames } from '@iisg/domain/partners'
import { daysIn } from '@iisg/domain/time'
import { CellExplanation } from '@iisg/ui/analysis'
import { count, percent } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayPeriod } from '@iisg/ui/time'
import type { CellMoney } from '#app/allocated/cell-money.ts'
import { MoneyOfCell } from '#app/allocated/money-of-cell.tsx'
import type { PartnerStanding } from './standing-of.ts'
import './why-it-stands.css'

type WhyProps = { standings: readonly (PartnerStanding & { money: CellMoney })[] }

/** The reason for every number of the need, partner by partner. The matrix leads to each of them. */
export function WhyItStands({ standings }: WhyProps) {
  return standings.map(({ partner, explanation, money }) => (
    <section key={partner} id={partner} className="why" aria-labelledby={`why-${partner}`}>
      <h3 id={`why-${partner}`}>{partnerNames[partner]}</h3>
      <CellExplanation
        explanation={explanation}
        of={partnerNames[partner]}
        hrefOfResponse={(responseId) => `/responses/${responseId}`}
      />
      <MoneyOfCell money={money} of={partnerNames[partner]} />
      <Stretches explanation={explanation} partner={partnerNames[partner]} />
    </section>
  ))
}

type StretchesProps = { explanation: Explanation; partner: string }

/** The days of the cycle, cut wherever something changes. With a hidden part they are hidden, too. */
function Stretches({ explanation: { stretches, parts }, partner }: StretchesProps) {
  if (parts.length === 0 || stretches.length === 0) return null
  return (
    <details>
      <summary>
        Show the cycle day by day<span className="only-read-out"> for {partner}</span>
      </summary>
      <DataTable
        caption={`Coverage over time, ${partner}`}
        captionHidden
        rows={stretches}
        keyOf={({ from }) => from}
        columns={[
          { key: 'days', heading: 'Days', rowHeader: true, cell: (each) => sayPeriod(each) },
          { key: 'count', heading: 'How many', numeric: true, cell: (each) => count(daysIn(each)) },
          {
            key: 'covered',
            heading: 'Covered on each',
            numeric: true,
            cell: ({ covered }) => percent(covered),
          },
        ]}
      />
    </details>
  )
}
