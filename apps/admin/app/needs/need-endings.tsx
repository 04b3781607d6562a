import type { Day } from '@iisg/domain/time'
import { counted } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import type { EndingTold } from './endings-told.ts'
import { sayEnding } from './say-ending.ts'

type NeedEndingsProps = {
  endings: readonly EndingTold[]
  /** How many responses are left out, since whoever looks may not know them. */
  hidden: number
  today: Day
  file: string
}

/** Until when the need is met, partner by partner: the cliff, and the responses that end with it. */
export function NeedEndings({ endings, hidden, today, file }: NeedEndingsProps) {
  return (
    <>
      {hidden > 0 && (
        <p>
          {counted(hidden, 'response')} may not be shown to you. It is told here as if{' '}
          {hidden === 1 ? 'it were' : 'they were'} not there: the need may be met for longer.
        </p>
      )}
      <DataTable
        caption="Until when half or more of the need is met"
        captionHidden
        narrow="stack"
        rows={endings.map((each) => sayEnding(each, today))}
        keyOf={({ partner }) => partner}
        columns={[
          {
            key: 'partner',
            heading: 'Partner',
            rowHeader: true,
            cell: ({ partner }) => partner,
          },
          { key: 'until', heading: 'Half or more is met', cell: ({ until }) => until },
          { key: 'level', heading: 'At which level', cell: ({ level }) => level || '–' },
          {
            key: 'ends',
            heading: 'What ends then',
            cell: ({ ends }) => (ends.length > 0 ? <Ended ends={ends} /> : '–'),
          },
          { key: 'follows', heading: 'What follows', cell: ({ follows }) => follows || '–' },
        ]}
      />
      <p className="chart-figure__source">
        The last day with half or more is the cliff. It is looked for to half a year beyond the
        cycle. <a href={file}>Figures (CSV)</a>
      </p>
    </>
  )
}

function Ended({ ends }: { ends: readonly { id: string; title: string }[] }) {
  return (
    <ul>
      {ends.map(({ id, title }) => (
        <li key={id}>
          <a href={`/responses/${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
