import { contentsOf, listResponses } from '@iisg/db/responses'
import { may } from '@iisg/domain/accounts'
import { completenessOfResponse } from '@iisg/domain/responses'
import {
  ButtonLink,
  EmptyState,
  PageTitle,
  Pagination,
  SearchForm,
  Section,
  Split,
} from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { ProjectIcons } from '@iisg/ui/responses'
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AtOnce } from '#app/layout/at-once.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { askedList } from './asked-list.ts'
import { keptBySearch, listHref } from './list-address.ts'
import { listedIn } from './listed-in.ts'
import { OfCycle } from './of-cycle.tsx'
import { OurResponses } from './our-responses.tsx'
import { ResponseFilters } from './response-filters.tsx'
import { ResponseTable } from './response-table.tsx'
import './response-table.css'

export const meta = () => titled('Responses')

const size = 25
/** How many of one's own stand above the list. */
const ownShown = 10

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireActor(context.viewer, 'read needs and analysis')
  const { query, filter, showsState, contributes } = askedList(viewer, request.url)
  const page = query.page ?? 1

  const [{ lines, total, counts, of }, own] = await Promise.all([
    listedIn(context, query.cycle, filter, { size, number: page }),
    listResponses(context.db, { viewer, ours: true }, { size: ownShown, number: 1 }),
  ])
  const pages = Math.max(1, Math.ceil(total / size))
  if (page > pages) throw redirect(listHref(query, { page: pages }))

  const told = await contentsOf(
    context.db,
    own.lines.map(({ id }) => id),
  )
  return {
    query,
    lines,
    counts,
    total,
    page,
    pages,
    of,
    showsState,
    contributes,
    ours: {
      total: own.total,
      lines: own.lines.map(({ id, title, state }) => {
        const content = told.get(id)
        return { id, title, state, told: content && completenessOfResponse(content) }
      }),
    },
    // Into a list of what was, nobody records.
    mayRecord: may(viewer, 'record responses') && !of?.isClosed,
  }
}

export default function Responses() {
  const { query, lines, counts, total, page, pages, of, ...rest } = useLoaderData<typeof loader>()
  const { showsState, contributes, ours, mayRecord } = rest

  return (
    <>
      <ProjectIcons />
      <PageTitle
        title="Responses"
        lead={
          of
            ? `What is done about the needs of the ${of.needsOf.label}${of.needsOf.id === of.cycle.id ? '' : `, as the ${of.cycle.label} weighs it`}: the responses that are linked to one of them.`
            : 'Whatever is done about a need: support projects from outside, and what partners do themselves.'
        }
        actions={
          mayRecord && (
            <>
              <ButtonLink href="/responses/quick">Record a response</ButtonLink>
              <ButtonLink href="/responses/events" kind="secondary">
                Record several events
              </ButtonLink>
            </>
          )
        }
      />
      {of && <OfCycle {...of} query={query} />}
      {contributes && !of && query.ours === undefined && page === 1 && (
        <Section title="Ours">
          <OurResponses {...ours} />
        </Section>
      )}
      <Split
        asideLabel="Filters"
        aside={<ResponseFilters query={query} counts={counts} showsState={showsState} />}
      >
        <SearchForm
          label="Search by title, organisation or identifier"
          action="/responses"
          value={query.q ?? ''}
          keep={keptBySearch(query)}
        />
        <p>
          {counted(total, 'response')}
          {query.ours && ' of ours'}
          {query.q && ` found for “${query.q}”`}
          {pages > 1 && `, page ${page} of ${pages}`}
        </p>
        {lines.length > 0 ? (
          <ResponseTable lines={lines} showsState={showsState} />
        ) : (
          <EmptyState title="No response matches">
            <p>
              <a href={listHref({ cycle: query.cycle })}>
                Show all responses{of && ' of this cycle'}
              </a>
            </p>
          </EmptyState>
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(number) => listHref(query, { page: number })}
          of="responses"
        />
        {lines.length > 0 && (
          <p>
            <a href={listHref(query).replace('/responses', '/responses.csv')}>
              Download all of these as a CSV file
            </a>
          </p>
        )}
      </Split>
      <AtOnce says={counted(total, 'response')} />
    </>
  )
}
