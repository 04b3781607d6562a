import { moveResponse } from '@iisg/db/responses'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { refusedMove } from './refused-move.ts'
import { responseFor } from './response-for.ts'

/** Archives a response, or takes an archived one up again. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId, 'publish responses')

  const type = response.state === 'archived' ? 'take up again' : 'archive'
  refusedMove(await moveResponse(context.db, actor, response.id, { type }))
  return redirect(`/responses/${response.id}`)
}
