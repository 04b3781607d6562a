import { similarNeeds } from '@iisg/db/look-alikes'
import { CycleId } from '@iisg/domain/cycles'
import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { fragment } from '#app/forms/fragment.ts'
import { readForm } from '#app/forms/read-form.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { LooksLikeNeeds } from './looks-like-needs.tsx'
import { requireOpenCycle } from './require-open-cycle.ts'

const Words = z.object({ cycleId: CycleId, title: z.string(), description: z.string().default('') })

export const handle = 'a piece of a page'

/** The needs that what is being typed looks like. Nothing is kept. */
export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'state needs')
  const form = await readForm(request, Words)
  if (!form.ok) return fragment('')
  await requireOpenCycle(context.db, form.value.cycleId)
  const similar = await similarNeeds(context.db, actor, form.value)
  return fragment(<LooksLikeNeeds these={similar} live={false} />)
}
