import { ProjectOrder, readAnswers, searchProjects } from '@iisg/db/public'
import { EmptyState, PageTitle, Pagination, SearchForm, Split } from '@iisg/ui/layout'
import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { projectsHref } from '#app/site/addresses.ts'
import { DemonstrationNotice } from '#app/site/demonstration.tsx'
import { pageMeta } from '#app/site/page-meta.ts'
import { words } from '#app/words/index.ts'
import { InForce } from './in-force.tsx'
import { ProjectFilters } from './project-filters.tsx'
import { ProjectList } from './project-list.tsx'
import {
  hrefOf,
  keptBySearch,
  type ProjectQuery,
  projectQueryIn,
  queryNames,
} from './project-query.ts'

const pageSize = 25

export const handle = { keeps: queryNames }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = projectQueryIn(request.url)
  const { filter, order, page } = query
  const from = (page - 1) * pageSize

  const found = await context.inquiry.askForText({
    search: searchProjects(filter, { order, from, count: pageSize }),
  })
  // A page beyond the last one is not there, though the list is.
  const isBeyond = page > 1 && readAnswers(found).search.projects.length === 0
  return data({ query, found }, { status: isBeyond ? 404 : 200 })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { title, description, pageOf } = words.projects
  if (!data) return []
  const { page, filter } = data.query
  const pages = Math.ceil(readAnswers(data.found).search.total / pageSize)
  return pageMeta({
    title: page > 1 ? `${title}, ${pageOf(page, pages)}` : title,
    description,
    // Filters combine without end: one at a time is worth finding, and so is every page of all.
    unlisted: Object.values(filter).filter((value) => value !== undefined).length > 1,
  })
}

export default function Projects() {
  const { query, found } = useLoaderData<typeof loader>()
  const { total, counts, projects } = readAnswers(found).search
  const { title, lead, search, filters, listed } = words.projects
  const pages = Math.ceil(total / pageSize)

  return (
    <>
      <PageTitle title={title} lead={lead} />
      <Split
        asideLabel={filters}
        aside={
          <>
            <SearchForm
              label={search}
              action={projectsHref}
              value={query.filter.search ?? ''}
              keep={keptBySearch(query)}
            />
            <h2 className="only-read-out">{filters}</h2>
            <ProjectFilters query={query} counts={counts} />
          </>
        }
      >
        <InForce query={query} />
        <DemonstrationNotice among={projects} />
        <ResultHead query={query} total={total} shown={projects.length} />
        {projects.length > 0 ? <ProjectList projects={projects} /> : <NoProject query={query} />}
        <Pagination
          page={query.page}
          pages={pages}
          hrefOf={(page) => hrefOf({ ...query, page })}
          of={listed}
        />
      </Split>
    </>
  )
}

/** How many there are, in which order, and the way to take them along. */
function ResultHead({
  query,
  total,
  shown,
}: {
  query: ProjectQuery
  total: number
  shown: number
}) {
  const { shown: sayShown, found, sortedBy, orders, download } = words.projects
  const before = (query.page - 1) * pageSize

  return (
    <div className="result-head">
      <h2>{shown > 0 ? sayShown(before + 1, before + shown, total) : found(total)}</h2>
      <div className="result-head__sorting">
        <span id="sorting">{sortedBy}</span>
        <ul aria-labelledby="sorting">
          {ProjectOrder.map((order) => (
            <li key={order}>
              <a
                href={hrefOf({ ...query, order, page: 1 })}
                aria-current={order === query.order ? 'true' : undefined}
              >
                {orders[order]}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {total > 0 && (
        <a className="result-head__download" href={hrefOf({ ...query, page: 1 }, '/projects.csv')}>
          {download}
        </a>
      )}
    </div>
  )
}

function NoProject({ query }: { query: ProjectQuery }) {
  const { none, noneAdvice, noneAtAll, removeAll } = words.projects
  const isNarrowed = hrefOf(query) !== projectsHref
  return isNarrowed ? (
    <EmptyState title={none}>
      <p>{noneAdvice}</p>
      <a href={projectsHref}>{removeAll}</a>
    </EmptyState>
  ) : (
    <EmptyState title={noneAtAll} />
  )
}
