import { findCycle, tasksOf } from '@iisg/db/cycles'
import { listOrganisations } from '@iisg/db/organisations'
import { may } from '@iisg/domain/accounts'
import { CycleId, type CycleTask } from '@iisg/domain/cycles'
import { byName, partnerNames } from '@iisg/domain/partners'
import { pillarSubjects, pillars } from '@iisg/domain/pillars'
import { cycleKindNames } from '@iisg/ui/cycles'
import { Breadcrumbs, ButtonLink, PageTitle, Section } from '@iisg/ui/layout'
import { FrozenNote } from '@iisg/ui/snapshots'
import { sayPeriod } from '@iisg/ui/time'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { frozenAs } from '#app/snapshots/frozen-as.ts'
import { TaskTable } from './task-table.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.cycle.label ?? 'Cycle')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const id = CycleId.safeParse(params.cycleId)
  const cycle = id.success ? await findCycle(context.db, id.data) : undefined
  if (!cycle) throw new Response('There is no such mapping cycle', { status: 404 })

  const [tasks, organisations, frozen] = await Promise.all([
    tasksOf(context.db, cycle.id),
    listOrganisations(context.db),
    frozenAs(context.db, cycle.id),
  ])
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const nameOf = ({ assignee }: CycleTask) =>
    assignee.kind === 'partner'
      ? partnerNames[assignee.partner]
      : (names.get(assignee.organisationId) ?? '')

  return {
    cycle,
    frozen,
    mayFreeze: !frozen && may(context.viewer, 'freeze cycles'),
    lines: tasks
      .map((task) => ({ ...task, name: nameOf(task) }))
      .sort((one, other) => byName(one.name, other.name)),
  }
}

export default function Cycle() {
  const { cycle, frozen, mayFreeze, lines } = useLoaderData<typeof loader>()

  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/coverage?cycle=${cycle.id}`, text: 'Coverage' }]}
        here={cycle.label}
      />
      <PageTitle
        eyebrow={cycleKindNames[cycle.kind]}
        title={cycle.label}
        lead={`Who was asked to report on the cycle of ${sayPeriod(cycle.window)}, and who has finished. Where too few have, nothing is called a gap.`}
        actions={
          mayFreeze && (
            <ButtonLink href={`/cycles/${cycle.id}/freeze`} kind="secondary">
              Freeze the cycle
            </ButtonLink>
          )
        }
      />
      {frozen && <FrozenNote frozen={frozen} href={`/cycles/${cycle.id}/snapshot`} />}
      {pillars.map((pillar) => (
        <Section key={pillar} title={pillarSubjects[pillar]} id={pillar}>
          <TaskTable
            of={pillarSubjects[pillar]}
            lines={lines.filter((line) => line.pillar === pillar)}
          />
        </Section>
      ))}
    </>
  )
}
