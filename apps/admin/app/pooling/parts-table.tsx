import type { Need } from '@iisg/domain/needs'
import { partnerNames } from '@iisg/domain/partners'
import type { PoolingPart } from '@iisg/domain/pooling'
import { NeedStanding } from '@iisg/ui/analysis'
import { priorityNames } from '@iisg/ui/needs'
import { counted, toOneDecimal } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import './parts-table.css'

type Response = { id: string; title: string }
type PartsTableProps = {
  parts: readonly PoolingPart[]
  needs: readonly Pick<Need, 'id' | 'code' | 'title'>[]
  /** The responses that a reader may know. */
  answering: readonly Response[]
}

/** What each partner asks, how that stands, and who does something about it already. */
export function PartsTable({ parts, needs, answering }: PartsTableProps) {
  return (
    <DataTable
      caption="What each partner asks"
      captionHidden
      narrow="stack"
      rows={parts}
      keyOf={({ needId, partner }) => `${partner} ${needId}`}
      columns={[
        {
          key: 'partner',
          heading: 'Partner',
          rowHeader: true,
          cell: ({ partner }) => partnerNames[partner],
        },
        {
          key: 'need',
          heading: 'Need',
          cell: ({ needId, partner }) => {
            const need = needs.find(({ id }) => id === needId)
            return (
              need && <a href={`/needs/${need.id}#${partner}`}>{`${need.code} ${need.title}`}</a>
            )
          },
        },
        { key: 'priority', heading: 'Priority', cell: ({ priority }) => priorityNames[priority] },
        { key: 'standing', heading: 'Standing', cell: ({ cell }) => <NeedStanding cell={cell} /> },
        {
          key: 'gap',
          heading: 'Gap, 0 to 100',
          numeric: true,
          cell: ({ cell }) => ('gap' in cell ? toOneDecimal(cell.gap) : '–'),
        },
        {
          key: 'answers',
          heading: 'Who answers already',
          cell: ({ answeredBy }) => <Answers ids={answeredBy} known={answering} />,
        },
      ]}
    />
  )
}

function Answers({ ids, known }: { ids: readonly string[]; known: readonly Response[] }) {
  if (ids.length === 0) return 'Nobody that is recorded'
  const told = known.filter(({ id }) => ids.includes(id))
  const hidden = ids.length - told.length
  return (
    <ul className="answers">
      {told.map(({ id, title }) => (
        <li key={id}>
          <a href={`/responses/${id}`}>{title}</a>
        </li>
      ))}
      {hidden > 0 && <li>{counted(hidden, 'response')} that you may not know</li>}
    </ul>
  )
}
