import {
  CoverageLegend,
  groupingIn,
  groupingOptions,
  NeedsMatrix,
  shownMatrix,
} from '@iisg/ui/analysis'
import { ButtonLink, EmptyState, Notice, PageTitle, Split, Stat, Stats } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AtOnce } from '#app/layout/at-once.tsx'
import { titled } from '#app/layout/titled.ts'
import { matrixFacets } from '#app/needs/facets.ts'
import { filtersFor, hrefWith } from '#app/needs/filter.ts'
import { FilterPanel } from '#app/needs/filter-panel.tsx'
import { needHref } from '#app/needs/need-href.ts'
import { WhichCycle } from '#app/needs/which-cycle.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { coverageIn } from './coverage-in.ts'
import { GroupingChoice } from './grouping-choice.tsx'
import { MatrixKeys, ReasonBeside } from './reason-beside.tsx'
import { sayMatrix } from './say-matrix.ts'
import { silentIn } from './silent-in.ts'

export const meta = () => titled('Coverage')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const { needs, ...coverage } = await coverageIn(context, search)

  return {
    ...coverage,
    filters: filtersFor(needs, matrixFacets, { path: '/coverage', search }),
    files: { csv: `/coverage.csv?${search}`, svg: `/coverage.svg?${search}` },
    groupedBy: groupingIn(search),
    groupings: groupingOptions.map(({ value, text }) => ({
      text,
      value,
      href: hrefWith('/coverage', search, 'by', value === 'objective' ? undefined : value),
    })),
  }
}

export default function Coverage() {
  const page = useLoaderData<typeof loader>()
  const { of, cycle, method, matrix, hidden, filters, files, groupedBy } = page
  const { totals } = shownMatrix(matrix, method, groupedBy)
  const silent = silentIn(matrix)

  return (
    <>
      <PageTitle
        title="Coverage"
        lead={`How far the needs of the ${cycle.label} are met, partner by partner. Each figure leads to its reason.`}
        actions={
          <>
            <ButtonLink href={files.csv} kind="secondary">
              Download as CSV
            </ButtonLink>
            <ButtonLink href={files.svg} kind="quiet">
              As a drawing (SVG)
            </ButtonLink>
          </>
        }
      />
      <WhichCycle {...of} hrefOf={(id) => `/coverage?cycle=${id}`} />
      <Stats>
        {totals.map((total) => (
          <Stat key={total.label} {...total} />
        ))}
      </Stats>
      {page.countedTwice > 0 && (
        <Notice
          tone="warning"
          title={`In ${counted(page.countedTwice, 'cell')} a response may be counted twice`}
        >
          <p>
            Records that look like one are counted each, until somebody says what they are.{' '}
            <a href="/findings?class=duplicate+record">Look at them</a>
          </p>
        </Notice>
      )}
      {silent.length > 0 && (
        <Notice tone="info" title={`Not enough is reported to tell for ${namePartners(silent)}`}>
          <p>
            Silence is not a gap: these cells are left out of every sum.{' '}
            <a href={`/cycles/${cycle.id}`}>See who has reported</a>
          </p>
        </Notice>
      )}
      <Split aside={<FilterPanel filters={filters} />} asideLabel="Filters">
        <CoverageLegend method={method} />
        <GroupingChoice groupings={page.groupings} chosen={groupedBy} />
        <MatrixKeys />
        {matrix.rows.length > 0 ? (
          <NeedsMatrix
            matrix={matrix}
            method={method}
            groupedBy={groupedBy}
            hrefOfNeed={({ id }) => needHref(id, cycle)}
            hrefOfCell={({ id }, partner) => needHref(id, cycle, partner)}
          />
        ) : (
          <EmptyState title="No need matches">
            <p>
              <a href={`/coverage?cycle=${cycle.id}`}>Show the whole matrix of this cycle</a>
            </p>
          </EmptyState>
        )}
        {hidden > 0 && (
          <p>
            {counted(hidden, 'need')} of this cycle may not be shown to you. No sum on this page
            contains them.
          </p>
        )}
      </Split>
      <ReasonBeside />
      <AtOnce says={sayMatrix(matrix)} />
    </>
  )
}
