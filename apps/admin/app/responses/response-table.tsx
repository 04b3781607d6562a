import type { ResponseLine } from '@iisg/db/responses'
import { namePartners } from '@iisg/ui/partners'
import { PillarTag } from '@iisg/ui/pillars'
import { iconOf, ProjectIcon, responseKindNames, StateTag, StatusTag } from '@iisg/ui/responses'
import { type Column, DataTable } from '@iisg/ui/tables'
import { toldFromNamesakes } from './namesakes.ts'
import { sayBudgetInEuro } from './say-in-euro.ts'
import { sayMonths } from './say-months.ts'

type ResponseTableProps = { lines: readonly ResponseLine[]; showsState: boolean }

export function ResponseTable({ lines, showsState }: ResponseTableProps) {
  const apart = toldFromNamesakes(lines)
  const columns: Column<ResponseLine>[] = [
    {
      key: 'title',
      heading: 'Response',
      rowHeader: true,
      cell: (line) => <Title line={line} apart={apart.get(line.id)} />,
    },
    ...facts,
  ]
  return (
    <DataTable
      caption="Responses"
      captionHidden
      narrow="stack"
      rows={lines}
      keyOf={({ id }) => id}
      columns={showsState ? [...columns, state] : columns}
    />
  )
}

const facts: readonly Column<ResponseLine>[] = [
  {
    key: 'partners',
    heading: 'For',
    cell: ({ partners, regional }) =>
      partners.length === 0 && regional ? 'the region' : namePartners(partners),
  },
  { key: 'pillars', heading: 'Pillars', cell: (line) => <Pillars {...line} /> },
  {
    key: 'money',
    heading: 'Budget in euro',
    numeric: true,
    cell: ({ budgets }) => sayBudgetInEuro(budgets),
  },
  {
    key: 'period',
    heading: 'Status and period',
    cell: ({ status, startsOn, endsOn }) => (
      <div>
        <StatusTag status={status} />
        <span className="response-table__detail">{sayMonths(startsOn, endsOn)}</span>
      </div>
    ),
  },
]

function Title({ line, apart }: { line: ResponseLine; apart: string | undefined }) {
  const { id, title, kind, donors } = line
  const theme = iconOf(line)
  return (
    <>
      <span className="response-table__title">
        {theme && <ProjectIcon theme={theme} />}
        <a href={`/responses/${id}`}>{title}</a>
      </span>
      <span className="response-table__detail">
        {[kind === 'support project' ? '' : responseKindNames[kind], shortList(donors)]
          .filter((detail) => detail !== '')
          .join(' · ')}
      </span>
      {apart && <span className="response-table__detail">{apart}</span>}
    </>
  )
}

const state: Column<ResponseLine> = {
  key: 'state',
  heading: 'State',
  cell: (line) => <StateTag state={line.state} />,
}

function Pillars({ pillars }: ResponseLine) {
  if (pillars.length === 0) return 'None'
  return (
    <span className="response-table__pillars">
      {pillars.map(({ pillar, confirmed }) => (
        <span key={pillar}>
          <PillarTag pillar={pillar} />
          {!confirmed && <span className="response-table__detail">to confirm</span>}
        </span>
      ))}
    </span>
  )
}

/** A project of twenty donors is told by the first of them. */
function shortList(names: readonly string[]): string {
  const [first = '', second, ...others] = names
  if (second === undefined) return first
  return others.length === 0 ? `${first}, ${second}` : `${first} and ${others.length + 1} others`
}
