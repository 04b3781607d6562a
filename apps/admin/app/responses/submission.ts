import { moveResponse } from '@iisg/db/responses'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { refusedMove } from './refused-move.ts'
import { responseFor } from './response-for.ts'

export async function action({ context, params }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId)

  const answer = await moveResponse(context.db, actor, response.id, { type: 'submit' })
  // What is missing is said where it is filled in.
  if (answer.status === 'refused' && answer.because === 'incomplete') {
    return redirect(`/responses/${response.id}/edit?missing=yes`)
  }
  refusedMove(answer)
  return redirect(`/responses/${response.id}`)
}
