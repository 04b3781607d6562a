import type { PoolingGroup, PoolingId, PoolingState } from '@iisg/domain/pooling'
import { cellNames } from '@iisg/ui/analysis'
import { Tag } from '@iisg/ui/layout'
import { toOneDecimal } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { poolingStateNames, poolingStateTones, sayPooling } from '@iisg/ui/pooling'
import { DataTable } from '@iisg/ui/tables'
import { capitalised } from '#app/layout/capitalised.ts'
import { Note } from '#app/layout/note.tsx'

type Line = Pick<PoolingGroup, 'measure' | 'activityType' | 'partners' | 'gap' | 'unreported'> & {
  id: PoolingId
  state: PoolingState
  assignee: string | null
  parts: number
}

export function PoolingTable({ poolings }: { poolings: readonly Line[] }) {
  return (
    <DataTable
      caption="Needs that one action could serve, what is not decided first"
      captionHidden
      narrow="stack"
      rows={poolings}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'what',
          heading: 'What is asked for',
          rowHeader: true,
          cell: (pooling) => (
            <>
              <a href={`/findings/pooling/${pooling.id}`}>{sayPooling(pooling)}</a>
              <Note>{pooling.measure.code}</Note>
            </>
          ),
        },
        {
          key: 'who',
          heading: 'Who asks',
          cell: ({ partners }) => capitalised(namePartners(partners)),
        },
        {
          key: 'gap',
          heading: 'Gaps, added up',
          numeric: true,
          cell: (pooling) => sayGap(pooling),
        },
        {
          key: 'state',
          heading: 'State',
          cell: ({ state }) => (
            <Tag tone={poolingStateTones[state]}>{poolingStateNames[state]}</Tag>
          ),
        },
        {
          key: 'looks',
          heading: 'Who looks',
          cell: ({ assignee }) => assignee ?? 'Nobody yet',
        },
      ]}
    />
  )
}

/** Where nothing may be judged, the sum would read as no gap. */
function sayGap({ gap, unreported, parts }: Line): string {
  return unreported === parts ? cellNames.unreported : toOneDecimal(gap)
}
