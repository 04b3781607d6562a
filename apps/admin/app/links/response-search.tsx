import type { ResponseLine } from '@iisg/db/responses'
import type { Need } from '@iisg/domain/needs'
import { EmptyState, Pagination, SearchForm, Section, Tag } from '@iisg/ui/layout'
import { count } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { responseKindNames, StatusTag } from '@iisg/ui/responses'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import { capitalised } from '#app/layout/capitalised.ts'
import { Note } from '#app/layout/note.tsx'
import { toldFromNamesakes } from '#app/responses/namesakes.ts'
import { AnswersList } from './answers-list.tsx'
import type { AnswerTold } from './answers-told.ts'

type ResponseSearchProps = {
  need: Need
  q: string
  number: number
  size: number
  total: number
  lines: readonly ResponseLine[]
  /** The responses that are linked to the need already. */
  linked: readonly string[]
  /** Who answers the need already. */
  answered: { answers: readonly AnswerTold[]; hidden: number }
}

/** The first step: which response it is about. */
export function ResponseSearch(props: ResponseSearchProps) {
  const { need, q, number, size, total, lines, linked, answered } = props
  const path = `/needs/${need.id}/responses`
  const apart = toldFromNamesakes(lines)

  return (
    <>
      <Section title="Who already answers it">
        <AnswersList {...answered} />
      </Section>
      <Section title={q === '' ? 'Responses of the same pillar' : `${count(total)} found`}>
        <SearchForm
          label="Search by title, organisation or identifier, in any script"
          action={path}
          value={q}
        />
        {lines.length > 0 ? (
          <DataTable
            caption="Responses to choose from"
            captionHidden
            narrow="stack"
            rows={lines}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'title',
                heading: 'Response',
                rowHeader: true,
                cell: ({ id, title, donors }) => (
                  <>
                    <a href={`${path}?response=${id}`}>{title}</a>
                    {linked.includes(id) && <Tag tone="covered">Linked</Tag>}
                    {donors.length > 0 && <Note>{donors.join(', ')}</Note>}
                    {apart.has(id) && <Note>{apart.get(id)}</Note>}
                  </>
                ),
              },
              { key: 'kind', heading: 'What it is', cell: ({ kind }) => responseKindNames[kind] },
              {
                key: 'status',
                heading: 'Status',
                cell: ({ status }) => <StatusTag status={status} />,
              },
              { key: 'time', heading: 'Time', cell: timeOf },
              {
                key: 'partners',
                heading: 'Serves',
                cell: ({ partners, regional }) =>
                  partners.length > 0
                    ? capitalised(namePartners(partners))
                    : regional
                      ? 'The region'
                      : '–',
              },
            ]}
          />
        ) : (
          <EmptyState title="No response matches">
            <p>
              Try fewer words, or <a href="/responses/new">record the response</a> first.
            </p>
          </EmptyState>
        )}
        <Pagination
          page={number}
          pages={Math.ceil(total / size)}
          hrefOf={(page) => `${path}?${new URLSearchParams({ q, page: String(page) })}`}
          of="responses"
        />
      </Section>
    </>
  )
}

function timeOf({ startsOn, endsOn }: ResponseLine): string {
  if (startsOn === null) return 'No start recorded'
  return endsOn === null ? `From ${sayDay(startsOn)}` : `${sayDay(startsOn)} to ${sayDay(endsOn)}`
}
