import { ButtonLink, EmptyState, FilterGroup, Filters, PageTitle, Split } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { FrozenNote } from '@iisg/ui/snapshots'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AtOnce } from '#app/layout/at-once.tsx'
import { titled } from '#app/layout/titled.ts'
import { CycleChoice } from '#app/needs/cycle-choice.tsx'
import { requireActor } from '#app/session/require-actor.ts'
import { frozenAs } from '#app/snapshots/frozen-as.ts'
import { choicesFor, searchWith } from './filter.ts'
import { PoolingTable } from './pooling-table.tsx'
import { poolingsIn } from './poolings-in.ts'

export const meta = () => titled('Needs to pool')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const { cycle, cycles, filter, all, poolings } = await poolingsIn(context, search)
  return {
    cycle,
    cycles,
    frozen: await frozenAs(context.db, cycle.id),
    inForce: Object.values(filter).filter((chosen) => chosen !== undefined).length,
    choices: choicesFor(all, filter, cycle.id),
    csv: `/findings/pooling.csv${searchWith(cycle.id, filter)}`,
    poolings: poolings.map(({ id, state, assignee, group }) => ({
      ...{ id, state, assignee },
      ...{ measure: group.measure, activityType: group.activityType, partners: group.partners },
      ...{ gap: group.gap, unreported: group.unreported, parts: group.parts.length },
    })),
  }
}

export default function Poolings() {
  const page = useLoaderData<typeof loader>()
  const { cycle, cycles, frozen, choices, inForce, csv, poolings } = page

  return (
    <>
      <PageTitle
        title="Needs to pool"
        lead="Three partners or more ask for the same kind of work towards the same measure, and no regional response answers them: one regional action could serve them all."
        actions={
          <ButtonLink href={csv} kind="secondary">
            Download as CSV
          </ButtonLink>
        }
      />
      <CycleChoice
        cycles={cycles}
        chosen={cycle.id}
        hrefOf={(id) => `/findings/pooling?cycle=${id}`}
      />
      {frozen && <FrozenNote frozen={frozen} href={`/cycles/${cycle.id}/snapshot`} />}
      <Split
        asideLabel="Filters"
        aside={
          <Filters inForce={inForce}>
            {choices.map((group) => (
              <FilterGroup key={group.title} {...group} />
            ))}
          </Filters>
        }
      >
        <p>
          {counted(poolings.length, 'group')}: what is not decided first, then by how many partners
          ask and how large their gaps are together.
        </p>
        {poolings.length === 0 ? (
          <EmptyState title="Nothing is found">
            <p>Only needs that say which kind of work they ask for can be found here.</p>
          </EmptyState>
        ) : (
          <PoolingTable poolings={poolings} />
        )}
      </Split>
      <AtOnce says={counted(poolings.length, 'group')} />
    </>
  )
}
