import type { RunFile } from '@iisg/db/imports'
import { ImportOutcome, type OutcomeCounts } from '@iisg/domain/imports'
import { importOutcomeNames } from '@iisg/ui/imports'
import { Tag } from '@iisg/ui/layout'
import { count } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayBytes } from '#app/reports/say-bytes.ts'
import { stateOf } from './file-state.ts'
import { type Query, runHref } from './run-address.ts'

type FileTableProps = {
  runId: string
  query: Query
  files: readonly RunFile[]
  totals: OutcomeCounts
}

/** What became of each file's activities; every number leads to them. */
export function FileTable({ runId, query, files, totals }: FileTableProps) {
  const link = (number: number, change: Partial<Query>, words: string) =>
    number === 0 ? (
      '0'
    ) : (
      <a href={runHref(runId, query, { file: undefined, outcome: undefined, ...change })}>
        {count(number)}
        <span className="only-read-out"> {words}</span>
      </a>
    )

  return (
    <DataTable
      caption="What became of the activities, file by file"
      captionHidden
      narrow="stack"
      rows={files}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'name',
          heading: 'File',
          rowHeader: true,
          cell: (file) => (
            <>
              {file.name} <span className="import-file__size">{sayBytes(file.bytes)}</span>{' '}
              {stateOf(file) === 'refused' && <Tag tone="open">Refused as a whole</Tag>}
              {stateOf(file) === 'to read' && <Tag tone="open">Not read</Tag>}
            </>
          ),
        },
        ...ImportOutcome.options.map((outcome) => ({
          key: outcome,
          heading: importOutcomeNames[outcome],
          numeric: true,
          cell: ({ id, name, outcomes }: RunFile) =>
            link(outcomes?.[outcome] ?? 0, { file: id, outcome }, `of ${name}`),
        })),
      ]}
      {...(files.length > 1 && {
        totals: {
          name: 'In all',
          ...Object.fromEntries(
            ImportOutcome.options.map((outcome) => [
              outcome,
              link(totals[outcome], { outcome }, 'of all files'),
            ]),
          ),
        },
      })}
    />
  )
}
