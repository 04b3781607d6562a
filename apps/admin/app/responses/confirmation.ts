import { confirmResponse } from '@iisg/db/responses'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { responseFor } from './response-for.ts'

/** Whoever reports a response says that it is still true. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId)

  await confirmResponse(context.db, actor, response.id)
  return redirect(`/responses/${response.id}`)
}
