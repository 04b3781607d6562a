import { listCycles } from '@iisg/db/cycles'
import { listNeeds } from '@iisg/db/needs'
import { may } from '@iisg/domain/accounts'
import { EmptyState, Listing, ListingItem, PageTitle, Section } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { coverageIn } from '#app/coverage/coverage-in.ts'
import { silentIn } from '#app/coverage/silent-in.ts'
import { titled } from '#app/layout/titled.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { CycleFigures } from './cycle-figures.tsx'
import { toRead } from './to-read.ts'
import { whatWaitsFor } from './what-waits.ts'

export const meta = () => titled('Home')

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'read needs and analysis')
  const [newest] = await listCycles(db, 'needs')
  const mayAct = may(viewer, 'record responses')
  // A platform that is new has no cycle yet.
  if (!newest) return { cycle: undefined, waiting: await whatWaitsFor(viewer, db, []), mayAct }

  const [all, { matrix }] = await Promise.all([
    listNeeds(db, newest.id),
    coverageIn(context, new URLSearchParams({ cycle: newest.id })),
  ])
  const { needs } = disclosedTo(viewer, all)
  const { id, label } = newest
  const cycle = { id, label, needs: needs.length, total: matrix.total, silent: silentIn(matrix) }
  return { cycle, waiting: await whatWaitsFor(viewer, db, needs), mayAct }
}

export default function Home() {
  const { cycle, waiting, mayAct } = useLoaderData<typeof loader>()
  const shown = mayAct ? waiting : toRead

  return (
    <>
      <PageTitle title={mayAct ? 'What needs you today' : 'What you may read'} />
      {mayAct && waiting.length === 0 && <EmptyState title="Nothing waits for you" />}
      {shown.length > 0 && (
        <Listing>
          {shown.map(({ key, title, href, why }) => (
            <ListingItem key={key} title={title} href={href} level={2}>
              <p>{why}.</p>
            </ListingItem>
          ))}
        </Listing>
      )}
      {cycle && (
        <Section title={`Where the ${cycle.label} stands`}>
          <CycleFigures {...cycle} />
        </Section>
      )}
    </>
  )
}
