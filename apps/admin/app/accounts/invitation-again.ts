import { inviteAgain } from '@iisg/db/accounts'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requireActor } from '#app/session/require-actor.ts'
import { accountOr404 } from './account-or-404.ts'

export async function action({ context, params }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'invite people')
  const { id, state } = await accountOr404(context.db, params.accountId)

  // It may have been accepted since the list was opened.
  if (state === 'invited') await inviteAgain(context.db, editor, id)
  return redirect(`/accounts?invited=${id}`)
}
