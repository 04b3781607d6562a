import { listCycles } from '@iisg/db/cycles'
import { listTasks } from '@iisg/db/tasks'
import { today } from '@iisg/db/time'
import { may } from '@iisg/domain/accounts'
import { isOverdue } from '@iisg/domain/tasks'
import { cycleKindNames, stageNames } from '@iisg/ui/cycles'
import { ButtonLink, Buttons, EmptyState, PageTitle } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { sayPeriod } from '@iisg/ui/time'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Mapping cycles')

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'read needs and analysis')
  const [cycles, day] = await Promise.all([listCycles(db), today(db)])
  const lines = await Promise.all(
    cycles.map(async (cycle) => {
      const tasks = (await listTasks(db, cycle.id)).filter(({ state }) => state !== 'waived')
      return {
        ...cycle,
        asked: tasks.length,
        finalised: tasks.filter(({ state }) => state === 'finalised').length,
        overdue: cycle.closedOn ? 0 : tasks.filter((task) => isOverdue(task, day)).length,
      }
    }),
  )
  return { lines, runs: may(viewer, 'run mapping cycles') }
}

export default function Cycles() {
  const { lines, runs } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Mapping cycles"
        lead="Needs are mapped every two years, responses every year. Each cycle goes from a plan to a decision of the Board."
        actions={
          <Buttons>
            {runs && <ButtonLink href="/cycles/new">Open a cycle</ButtonLink>}
            <ButtonLink href="/trees" kind="secondary">
              Objective trees
            </ButtonLink>
            <ButtonLink href="/freshness" kind="secondary">
              How fresh the records are
            </ButtonLink>
          </Buttons>
        }
      />
      {lines.length === 0 ? (
        <EmptyState title="No cycle was opened yet" />
      ) : (
        <DataTable
          caption="Mapping cycles, the newest first"
          captionHidden
          narrow="stack"
          rows={lines}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'label',
              heading: 'Cycle',
              rowHeader: true,
              cell: ({ id, label }) => <a href={`/cycles/${id}`}>{label}</a>,
            },
            { key: 'kind', heading: 'Kind', cell: ({ kind }) => cycleKindNames[kind] },
            { key: 'window', heading: 'Weighs', cell: ({ window }) => sayPeriod(window) },
            { key: 'stage', heading: 'Stage', cell: ({ stage }) => stageNames[stage] },
            {
              key: 'done',
              heading: 'Finalised',
              cell: ({ asked, finalised }) => `${finalised} of ${asked}`,
            },
            {
              key: 'overdue',
              heading: 'Overdue',
              cell: ({ id, overdue }) =>
                overdue === 0 ? (
                  'None'
                ) : (
                  <a href={`/cycles/${id}?state=overdue#board`}>{overdue}</a>
                ),
            },
          ]}
        />
      )}
    </>
  )
}
