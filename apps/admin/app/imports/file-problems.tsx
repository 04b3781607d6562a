import type { RunFile } from '@iisg/db/imports'
import type { FileProblem } from '@iisg/domain/imports'
import { sayWhere } from '@iisg/ui/imports'
import { Section } from '@iisg/ui/layout'
import { count } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { type Query, runHref } from './run-address.ts'

type FileProblemsProps = { runId: string; query: Query; files: readonly RunFile[] }

/** How many problems of each file are shown before one file is chosen. */
const few = 10

/** What in the files could not be used, and where. Where a file is chosen, all that we kept of it. */
export function FileProblems({ runId, query, files }: FileProblemsProps) {
  const shown = files.filter(
    ({ id, problems }) => problems.length > 0 && (query.file === undefined || query.file === id),
  )
  if (shown.length === 0) return null

  return (
    <Section title="What could not be used" id="problems">
      {shown.map(({ id, name, problems }) => {
        const listed = query.file === id ? problems : problems.slice(0, few)
        return (
          <div key={id} className="import-problems">
            <ProblemTable name={name} problems={listed} />
            {listed.length < problems.length && (
              <p>
                <a href={runHref(runId, {}, { file: id }).replace('#activities', '#problems')}>
                  All {count(problems.length)} problems of {name}
                </a>
              </p>
            )}
          </div>
        )
      })}
    </Section>
  )
}

function ProblemTable({ name, problems }: { name: string; problems: readonly FileProblem[] }) {
  return (
    <DataTable
      caption={name}
      narrow="stack"
      rows={problems.map((problem, index) => ({ ...problem, index }))}
      keyOf={({ index }) => String(index)}
      columns={[
        { key: 'where', heading: 'Where', rowHeader: true, cell: sayWhere },
        { key: 'what', heading: 'What', cell: ({ sentence }) => sentence },
      ]}
    />
  )
}
