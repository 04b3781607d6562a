import { DataTable } from '@iisg/ui/tables'
import type { CellMoney } from './cell-money.ts'
import { sayAmount, sayHow, saySum } from './say-allocated.ts'
import './money-of-cell.css'

type MoneyOfCellProps = {
  money: CellMoney
  /** Whom it is about: 'Albania'. */
  of: string
}

/** What of each response's money falls to a need of one partner, and what that comes to. */
export function MoneyOfCell({ money: { parts, hidden, sum }, of }: MoneyOfCellProps) {
  if (parts.length + hidden === 0) return null
  return (
    <div className="money-of-cell">
      {parts.length > 0 && (
        <DataTable
          caption={`Money allocated to it, ${of}`}
          narrow="stack"
          rows={parts}
          keyOf={({ responseId }) => responseId}
          columns={[
            {
              key: 'response',
              heading: 'Response',
              rowHeader: true,
              cell: ({ responseId, title }) => <a href={`/responses/${responseId}`}>{title}</a>,
            },
            {
              key: 'amount',
              heading: 'Allocated',
              numeric: true,
              cell: ({ allocated }) => sayAmount(allocated),
            },
            {
              key: 'how',
              heading: 'How that is known',
              cell: ({ allocated }) => sayHow(allocated),
            },
          ]}
        />
      )}
      <p>
        Money allocated to it in all, {of}: {saySum(sum)}.
      </p>
    </div>
  )
}
