import { confirmResponse } from '@iisg/db/responses'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requireLiving } from './require-living.ts'
import { responseFor } from './response-for.ts'

/** Whoever reports a response says that it is still true. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId)
  requireLiving(response)

  await confirmResponse(context.db, actor, response.id)
  return redirect(`/responses/${response.id}`)
}
