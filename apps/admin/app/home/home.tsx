import { listCycles } from '@iisg/db/cycles'
import { listNeeds } from '@iisg/db/needs'
import { may } from '@iisg/domain/accounts'
import type { CoverageMatrix } from '@iisg/domain/analysis'
import type { CycleId } from '@iisg/domain/cycles'
import { Listing, ListingItem, PageTitle, Section } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { coverageIn } from '#app/coverage/coverage-in.ts'
import { silentIn } from '#app/coverage/silent-in.ts'
import { titled } from '#app/layout/titled.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { daysAhead } from './ahead.ts'
import { AskedOfYou, askedOf } from './asked-of-you.tsx'
import { ComesNext } from './comes-next.tsx'
import { CycleFigures } from './cycle-figures.tsx'
import { sayAsked } from './say-asked.ts'
import { readable } from './to-read.ts'
import { Waits } from './waits.tsx'
import { whatWaitsFor } from './what-waits.ts'

export const meta = () => titled('Home')

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, viewer } = context
  const actor = requireActor(viewer, 'read needs and analysis')
  const ahead = await daysAhead(db, viewer)
  const reports = may(viewer, 'report on tasks')
  // A platform that is new has no cycle yet.
  const [newest] = await listCycles(db, 'needs')
  const [tasks, all, matrix] = await Promise.all([
    reports ? askedOf(db, actor, ahead.today) : undefined,
    newest ? listNeeds(db, newest.id) : [],
    newest && matrixOfCycle(context, newest.id),
  ])
  const { needs } = disclosedTo(viewer, all)

  return {
    cycle: newest &&
      matrix && {
        id: newest.id,
        label: newest.label,
        needs: needs.length,
        total: matrix.total,
        silent: silentIn(matrix),
      },
    tasks,
    waiting: await whatWaitsFor({ db, viewer, needs, ahead }),
    mayAct: may(viewer, 'record responses'),
    ...ahead,
  }
}

async function matrixOfCycle(context: AppLoadContext, id: CycleId): Promise<CoverageMatrix> {
  const { matrix } = await coverageIn(context, new URLSearchParams({ cycle: id }))
  return matrix
}

export default function Home() {
  const { cycle, tasks, waiting, mayAct, today, board, stages } = useLoaderData<typeof loader>()
  const hasTasks = tasks !== undefined && tasks.asked.length > 0

  return (
    <>
      <PageTitle
        title="What is asked of you"
        lead={sayAsked({ tasks: tasks?.asked ?? [], handedIn: tasks?.handedIn ?? 0, waiting })}
      />
      {hasTasks && <AskedOfYou asked={tasks.asked} />}
      {waiting.length > 0 &&
        (hasTasks ? (
          <Section title="Also waiting">
            <Waits lines={waiting} today={today} level={3} />
          </Section>
        ) : (
          <Waits lines={waiting} today={today} level={2} />
        ))}
      <Section title="What comes next" id="next">
        <ComesNext board={board} stages={stages} />
      </Section>
      {!mayAct && (
        <Section title="What you may read" id="read">
          <Listing>
            {readable.map(({ key, title, href, why, minutes }) => (
              <ListingItem key={key} title={title} href={href} level={3}>
                <p>
                  {why}. About {counted(minutes, 'minute')}.
                </p>
              </ListingItem>
            ))}
          </Listing>
        </Section>
      )}
      {cycle && (
        <Section title={`Where the ${cycle.label} stands`}>
          <CycleFigures {...cycle} />
        </Section>
      )}
    </>
  )
}
