import { takeBackResponse } from '@iisg/db/responses'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requireActor } from '#app/session/require-actor.ts'
import { responseOr404 } from './response-or-404.ts'

export async function action({ context, params }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'publish responses')
  const { id, state } = await responseOr404(context, params.responseId)

  // Whoever pressed twice, or came second, has what they wanted.
  if (state === 'published') await takeBackResponse(context.db, editor, id)
  return redirect(`/responses/${id}#publication`)
}
