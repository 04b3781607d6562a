import type { ReportRun } from '@iisg/domain/reports'
import { Tag } from '@iisg/ui/layout'
import { sayReportState } from '@iisg/ui/reports'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'
import { sayBytes } from './say-bytes.ts'
import './report-table.css'

/** Reports with their documents, and the fingerprint of the figures that each was made from. */
export function ReportTable({ reports }: { reports: readonly ReportRun[] }) {
  return (
    <DataTable
      caption="Reports, the latest first"
      captionHidden
      narrow="stack"
      rows={reports}
      keyOf={({ id }) => id}
      columns={[
        { key: 'cycle', heading: 'Cycle', rowHeader: true, cell: ({ cycleLabel }) => cycleLabel },
        {
          key: 'asked',
          heading: 'Asked for',
          cell: ({ requestedAt, requestedBy }) => `${sayInstant(requestedAt)}, by ${requestedBy}`,
        },
        {
          key: 'state',
          heading: 'State',
          cell: ({ state }) => <Tag tone={tones[state.status]}>{sayReportState(state)}</Tag>,
        },
        { key: 'document', heading: 'Document', cell: (report) => <Document {...report} /> },
        {
          key: 'snapshot',
          heading: 'Fingerprint of its figures',
          cell: ({ snapshotHash }) =>
            snapshotHash === null ? null : <code className="fingerprint">{snapshotHash}</code>,
        },
      ]}
    />
  )
}

const tones = { waiting: 'neutral', done: 'covered', failed: 'open' } as const

function Document({ id, cycleLabel, bytes }: ReportRun) {
  if (bytes === null) return null
  return (
    <a href={`/reports/${id}/pdf`} download>
      PDF, {sayBytes(bytes)}
      <span className="only-read-out">, of {cycleLabel}</span>
    </a>
  )
}
