import { listResponses, responseCounts } from '@iisg/db/responses'
import { may, tierOf } from '@iisg/domain/accounts'
import { admits } from '@iisg/domain/disclosure'
import { ButtonLink, EmptyState, PageTitle, Pagination, SearchForm, Split } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { filterOf, keptBySearch, listHref, queryOf } from './list-address.ts'
import { ResponseFilters } from './response-filters.tsx'
import { ResponseTable } from './response-table.tsx'
import './response-table.css'

export const meta = () => titled('Responses')

const size = 25

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireActor(context.viewer, 'read needs and analysis')
  const upTo = tierOf(viewer)
  const showsState = admits(upTo, 'secretariat')
  const { state, ...asked } = queryOf(request.url)
  const query = showsState ? { ...asked, state } : asked
  const filter = { ...filterOf(query), upTo }
  const page = query.page ?? 1

  const [{ lines, total }, counts] = await Promise.all([
    listResponses(context.db, filter, { size, number: page }),
    responseCounts(context.db, filter),
  ])
  const pages = Math.max(1, Math.ceil(total / size))
  if (page > pages) throw redirect(listHref(query, { page: pages }))

  return {
    query,
    lines,
    counts,
    total,
    page,
    pages,
    showsState,
    mayRecord: may(viewer, 'record responses'),
  }
}

export default function Responses() {
  const { query, lines, counts, total, page, pages, showsState, mayRecord } =
    useLoaderData<typeof loader>()

  return (
    <>
      <PageTitle
        title="Responses"
        lead="Whatever is done about a need: support projects from outside, and what partners do themselves."
        actions={mayRecord && <ButtonLink href="/responses/new">Record a response</ButtonLink>}
      />
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
        <p role="status">
          {counted(total, 'response')}
          {query.q && ` found for “${query.q}”`}
          {pages > 1 && `, page ${page} of ${pages}`}
        </p>
        {lines.length > 0 ? (
          <ResponseTable lines={lines} showsState={showsState} />
        ) : (
          <EmptyState title="No response matches">
            <p>
              <a href="/responses">Show all responses</a>
            </p>
          </EmptyState>
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(number) => listHref(query, { page: number })}
          of="responses"
        />
      </Split>
    </>
  )
}
