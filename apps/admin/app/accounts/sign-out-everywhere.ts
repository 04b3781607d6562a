import { endSessions } from '@iisg/db/accounts'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { requireSignedIn } from '#app/session/require-signed-in.ts'

export async function action({ context }: ActionFunctionArgs) {
  const { accountId } = requireSignedIn(context.viewer)
  await endSessions(context.db, accountId)
  return redirect('/sign-in')
}
