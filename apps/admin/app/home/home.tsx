import type { Db } from '@iisg/db'
import { listCycles } from '@iisg/db/cycles'
import { listNeeds } from '@iisg/db/needs'
import { today } from '@iisg/db/time'
import { may, type Viewer } from '@iisg/domain/accounts'
import type { Need } from '@iisg/domain/needs'
import { EmptyState, Listing, ListingItem, PageTitle, Section } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { coverageIn } from '#app/coverage/coverage-in.ts'
import { silentIn } from '#app/coverage/silent-in.ts'
import { titled } from '#app/layout/titled.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { AskedOfYou, askedOf } from './asked-of-you.tsx'
import { CycleFigures } from './cycle-figures.tsx'
import { toRead } from './to-read.ts'
import { type Waiting, whatWaitsFor } from './what-waits.ts'

export const meta = () => titled('Home')

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, viewer } = context
  const actor = requireActor(viewer, 'read needs and analysis')
  const reports = may(viewer, 'report on tasks')
  const tasks = reports ? await askedOf(db, actor, await today(db)) : undefined
  const [newest] = await listCycles(db, 'needs')
  const mayAct = may(viewer, 'record responses')
  // A platform that is new has no cycle yet.
  if (!newest) {
    const waiting = await waitingFor(viewer, db, [])
    return { cycle: undefined, tasks, waiting, mayAct }
  }

  const [all, { matrix }] = await Promise.all([
    listNeeds(db, newest.id),
    coverageIn(context, new URLSearchParams({ cycle: newest.id })),
  ])
  const { needs } = disclosedTo(viewer, all)
  const { id, label } = newest
  const cycle = { id, label, needs: needs.length, total: matrix.total, silent: silentIn(matrix) }
  return { cycle, tasks, waiting: await waitingFor(viewer, db, needs), mayAct }
}

/** Whoever has nothing to do here is led to what they may read. */
function waitingFor(viewer: Viewer, db: Db, needs: readonly Need[]): Promise<Waiting[]> {
  return may(viewer, 'record responses') ? whatWaitsFor(viewer, db, needs) : toRead(db)
}

export default function Home() {
  const { cycle, tasks, waiting, mayAct } = useLoaderData<typeof loader>()
  const nothing = waiting.length === 0 && (tasks === undefined || tasks.asked.length === 0)

  return (
    <>
      {tasks ? (
        <PageTitle title="What is asked of you" lead={sayAsked(tasks)} />
      ) : (
        <PageTitle title={mayAct ? 'What needs you today' : 'What you may read'} />
      )}
      {tasks && tasks.asked.length > 0 && <AskedOfYou asked={tasks.asked} />}
      {nothing && <EmptyState title="Nothing waits for you" />}
      {waiting.length > 0 && <Waits lines={waiting} under={tasks !== undefined} />}
      {cycle && (
        <Section title={`Where the ${cycle.label} stands`}>
          <CycleFigures {...cycle} />
        </Section>
      )}
    </>
  )
}

function sayAsked({ asked, handedIn }: NonNullable<Tasks>): string {
  const waits =
    handedIn === 0 ? '' : ` ${counted(handedIn, 'task')} handed in, with the Secretariat.`
  if (asked.length === 0) return `Nothing is asked of you at the moment.${waits}`
  const minutes = asked.reduce((sum, each) => sum + each.minutes, 0)
  return `${counted(asked.length, 'task')}, about ${minutes} minutes together. Each can be done in parts: what you save stays.${waits}`
}

type Tasks = ReturnType<typeof useLoaderData<typeof loader>>['tasks']

/** What waits besides, each with the page where it is done. */
function Waits({ lines, under }: { lines: readonly Waiting[]; under: boolean }) {
  const listing = (
    <Listing>
      {lines.map(({ key, title, href, why }) => (
        <ListingItem key={key} title={title} href={href} level={under ? 3 : 2}>
          <p>{why}.</p>
        </ListingItem>
      ))}
    </Listing>
  )
  return under ? <Section title="Also waiting">{listing}</Section> : listing
}
