import { matrixInputFor } from '@iisg/db/analysis'
import { listNeeds } from '@iisg/db/needs'
import { today } from '@iisg/db/time'
import { matrixOf } from '@iisg/domain/analysis'
import { isClosedOn } from '@iisg/domain/cycles'
import { ButtonLink, Buttons, EmptyState, PageTitle, SearchForm, Split } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AtOnce } from '#app/layout/at-once.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { weighedCycleIn } from './cycle-in.ts'
import { disclosedTo } from './disclosed-needs.ts'
import { listFacets } from './facets.ts'
import { chosenIn, filtersFor, found, narrowed } from './filter.ts'
import { FilterPanel } from './filter-panel.tsx'
import { pillarsToStateIn } from './may-state.ts'
import { needHref } from './need-href.ts'
import { lineOf, NeedTable } from './need-table.tsx'
import { toApprove } from './to-approve.ts'
import { WhichCycle } from './which-cycle.tsx'

export const meta = () => titled('Needs')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const of = await weighedCycleIn(db, search)
  const { cycle } = of
  const [all, input, day] = await Promise.all([
    listNeeds(db, of.needsOf.id),
    matrixInputFor(db, cycle),
    today(db),
  ])

  const { needs, hidden } = disclosedTo(viewer, all)
  const q = search.get('q') ?? ''
  const approvals = search.get('wording') === 'to approve'
  const among = approvals ? await toApprove(db, viewer, needs) : needs
  const matching = found(among, q)
  const shown = narrowed(matching, listFacets, chosenIn(search, listFacets))
  const cellsOf = new Map(matrixOf(input).rows.map(({ need, cells }) => [need.id, cells]))

  return {
    of,
    cycle,
    q,
    approvals,
    chosen: chosenIn(search, listFacets),
    lines: shown.map((need) => lineOf(need, cellsOf.get(need.id))),
    filters: filtersFor(matching, listFacets, { path: '/needs', search }),
    hidden,
    mayState:
      cycle.kind === 'needs' && pillarsToStateIn(viewer).length > 0 && !isClosedOn(cycle, day),
  }
}

export default function Needs() {
  const page = useLoaderData<typeof loader>()
  const { of, cycle, q, approvals, chosen, lines, filters, hidden, mayState } = page
  const wording = approvals ? { wording: 'to approve' } : {}
  const kept = Object.entries({ cycle: cycle.id, ...wording, ...chosen })
  const keep = kept.map(([name, value]) => ({ name, value }))

  return (
    <>
      <PageTitle
        title="Needs"
        lead={`What partners ask for in the ${cycle.label}, and how each need stands.`}
        actions={
          mayState && (
            <Buttons>
              <ButtonLink href={`/needs/new?cycle=${cycle.id}`}>State a need</ButtonLink>
              {of.cycles.some(({ id, kind }) => kind === 'needs' && id !== cycle.id) && (
                <ButtonLink href={`/needs/carry-over?cycle=${cycle.id}`} kind="secondary">
                  Go on from the last cycle
                </ButtonLink>
              )}
            </Buttons>
          )
        }
      />
      <WhichCycle {...of} hrefOf={(id) => `/needs?cycle=${id}`} />
      <Split aside={<FilterPanel filters={filters} />} asideLabel="Filters">
        <SearchForm label="Search needs" action="/needs" value={q} keep={keep} />
        {approvals && (
          <p>
            Only needs whose wording waits for your approval.{' '}
            <a href={`/needs?cycle=${cycle.id}`}>Show all</a>
          </p>
        )}
        <p>
          {counted(lines.length, 'need')}
          {hidden > 0 && `. ${counted(hidden, 'more need')} may not be shown to you.`}
        </p>
        {lines.length > 0 ? (
          <NeedTable lines={lines} hrefOf={(id) => needHref(id, cycle)} />
        ) : (
          <EmptyState title="No need matches">
            <p>
              <a href={`/needs?cycle=${cycle.id}`}>Show all needs of this cycle</a>
            </p>
          </EmptyState>
        )}
      </Split>
      <AtOnce says={counted(lines.length, 'need')} />
    </>
  )
}
