import { closeAccount } from '@iisg/db/accounts'
import type { Actor } from '@iisg/domain/accounts'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { accountOr404 } from './account-or-404.ts'

export const meta = () => titled('Close an account')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const editor = requireActor(context.viewer, 'invite people')
  const { id, name, state } = await accountOr404(context.db, params.accountId)
  refuseOwn(editor, id)
  if (state === 'closed') throw redirect('/accounts')
  return { name }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'invite people')
  const { id, state } = await accountOr404(context.db, params.accountId)
  refuseOwn(editor, id)

  // Whoever pressed twice, or came second, has what they wanted.
  if (state !== 'closed') await closeAccount(context.db, editor, id)
  return redirect('/accounts')
}

/** So the last editor cannot lock everybody out. */
function refuseOwn(editor: Actor, id: string): void {
  if (editor.accountId === id) {
    throw new Response('You may not close your own account: ask another editor', { status: 403 })
  }
}

export default function Closing() {
  const { name } = useLoaderData<typeof loader>()

  return (
    <>
      <Breadcrumbs trail={[{ href: '/accounts', text: 'Accounts' }]} here="Close an account" />
      <PageTitle
        title={`Close the account of ${name}?`}
        lead="Their sessions end at once, and they can no longer sign in. What they have done stays in the audit. You can invite them again later."
      />
      <form method="post">
        <Buttons>
          <Button kind="danger">Close the account</Button>
          <ButtonLink href="/accounts" kind="quiet">
            Keep it
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
