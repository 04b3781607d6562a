import { moveResponse } from '@iisg/db/responses'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { refusedMove } from './refused-move.ts'
import { responseFor } from './response-for.ts'

export async function action({ context, params }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId, 'verify responses')

  refusedMove(await moveResponse(context.db, actor, response.id, { type: 'verify' }))
  return redirect(`/responses/${response.id}`)
}
