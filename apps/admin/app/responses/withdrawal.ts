import { moveResponse } from '@iisg/db/responses'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { responseFor } from './response-for.ts'

export async function action({ context, params }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId, 'publish responses')

  // Whoever pressed twice, or came second, has what they wanted: a refusal changes nothing.
  await moveResponse(context.db, actor, response.id, { type: 'take back' })
  return redirect(`/responses/${response.id}#publication`)
}
