import { moveResponse } from '@iisg/db/responses'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { versionRead } from '#app/forms/version.tsx'
import { refusedMove } from './refused-move.ts'
import { responseFor } from './response-for.ts'

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId, 'verify responses')

  const read = versionRead(await request.formData())
  refusedMove(await moveResponse(context.db, actor, response.id, { type: 'verify' }, read))
  return redirect(`/responses/${response.id}`)
}
