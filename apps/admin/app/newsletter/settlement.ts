import { AlreadySettled, settleByHand } from '@iisg/db/newsletter'
import { DeliveryId } from '@iisg/domain/newsletter'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { readForm } from '#app/forms/read-form.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { issueOr404 } from './issue-or-404.ts'

const Settlement = z.object({ as: z.enum(['submitted', 'waiting']) })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'send newsletters')
  const { id: issueId } = await issueOr404(context.db, params.issueId)
  const delivery = DeliveryId.safeParse(params.deliveryId)
  const form = await readForm(request, Settlement)
  if (!delivery.success || !form.ok) throw new Response('There is no such choice', { status: 404 })

  try {
    const deliveryId = delivery.data
    await settleByHand(context.db, editor, { issueId, deliveryId, as: form.value.as })
  } catch (error) {
    // Somebody else was faster, or its reader has left: the page shows how it stands now.
    if (!(error instanceof AlreadySettled)) throw error
  }
  return redirect(`/issues/${issueId}#unsettled`)
}
