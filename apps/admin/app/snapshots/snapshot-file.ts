import { snapshotFile } from '@iisg/db/snapshots'
import { tierOf } from '@iisg/domain/accounts'
import { withoutAsterisk } from '@iisg/domain/partners'
import { folded } from '@iisg/domain/text'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleOr404 } from './cycle-or-404.ts'

/** A frozen cycle as a file: all of it for the Secretariat, and for others what members may know. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const viewer = requireActor(context.viewer, 'read needs and analysis')
  const cycle = await cycleOr404(context.db, params.cycleId)
  const wantsAll = new URL(request.url).searchParams.get('edition') !== 'members'
  // Whoever may not know all of it is not told that there is more than one.
  const tier = wantsAll && tierOf(viewer) === 'secretariat' ? 'secretariat' : 'members'
  const file = await snapshotFile(context.db, cycle.id, tier)
  if (file === undefined) throw new Response('This cycle is not frozen', { status: 404 })

  const name = folded(withoutAsterisk(cycle.label)).replaceAll(' ', '-')
  return new Response(file, {
    headers: {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}-${tier}.jsonl"`,
    },
  })
}
