import { similarResponses } from '@iisg/db/look-alikes'
import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { fragment } from '#app/forms/fragment.ts'
import { readForm } from '#app/forms/read-form.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { LooksLikeResponses } from './looks-like-responses.tsx'

const Words = z.object({ title: z.string(), summary: z.string().default('') })

export const handle = 'a piece of a page'

/** The responses that what is being typed looks like. Nothing is kept. */
export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const form = await readForm(request, Words)
  if (!form.ok) return fragment('')
  const similar = await similarResponses(context.db, actor, form.value)
  return fragment(<LooksLikeResponses these={similar} live={false} />)
}
