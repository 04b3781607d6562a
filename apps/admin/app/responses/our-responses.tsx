import type { completenessOfResponse, ResponseId, ResponseState } from '@iisg/domain/responses'
import { EmptyState } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { completenessFieldNames, StateTag } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'

type OurResponsesProps = {
  total: number
  lines: readonly {
    id: ResponseId
    title: string
    state: ResponseState
    told: ReturnType<typeof completenessOfResponse> | undefined
  }[]
}

/** What somebody reports themselves, with what it lacks: before all that others report. */
export function OurResponses({ total, lines }: OurResponsesProps) {
  if (total === 0) {
    return (
      <EmptyState title="You have recorded nothing yet">
        <p>Five fields are enough to begin. The rest can come later.</p>
      </EmptyState>
    )
  }
  return (
    <>
      <DataTable
        caption="What you report, and what would help it most"
        captionHidden
        narrow="stack"
        rows={lines}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'title',
            heading: 'Response',
            rowHeader: true,
            cell: ({ id, title }) => <a href={`/responses/${id}`}>{title}</a>,
          },
          { key: 'state', heading: 'State', cell: ({ state }) => <StateTag state={state} /> },
          {
            key: 'told',
            heading: 'Complete',
            numeric: true,
            cell: ({ told }) => told && `${told.score} %`,
          },
          {
            key: 'next',
            heading: 'Would help most',
            cell: ({ told }) => {
              const next = told?.missing[0]
              return next ? completenessFieldNames[next.field] : 'Nothing is missing'
            },
          },
        ]}
      />
      {total > lines.length && (
        <p>
          <a href="/responses?ours=yes">Show all {counted(total, 'response')} of ours</a>
        </p>
      )}
    </>
  )
}
