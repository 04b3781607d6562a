import { AccountExists, inviteAccount, listAccounts } from '@iisg/db/accounts'
import { listRegisteredOrganisations } from '@iisg/db/organisations'
import { InvitationDraft, mayInviteAs, Role } from '@iisg/domain/accounts'
import { ProblemSummary } from '@iisg/ui/forms'
import { Button, Buttons, Notice, PageTitle, Section } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { AccountTable } from './account-table.tsx'
import { InvitationFields } from './invitation-fields.tsx'

export const meta = () => titled('Accounts')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const editor = requireActor(context.viewer, 'invite people')
  const [accounts, organisations] = await Promise.all([
    listAccounts(context.db),
    listRegisteredOrganisations(context.db),
  ])
  const invited = new URL(request.url).searchParams.get('invited')

  return {
    accounts,
    own: editor.accountId,
    roles: Role.options.filter((role) => mayInviteAs(editor, role)),
    organisations,
    invited: accounts.find(({ id }) => id === invited)?.name,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'invite people')
  const form = await readForm(request, InvitationDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  if (!mayInviteAs(editor, form.value.role)) {
    throw new Response('Only an administrator makes another one', { status: 403 })
  }

  try {
    const { accountId } = await inviteAccount(context.db, editor, form.value)
    return redirect(`/accounts?invited=${accountId}`)
  } catch (error) {
    if (!(error instanceof AccountExists)) throw error
    return data({ problems: { email: error.message }, typed: form.typed }, 422)
  }
}

export default function Accounts() {
  const { accounts, own, roles, organisations, invited } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <PageTitle
        title="Accounts"
        lead="Who works with the admin. Accounts are by invitation, and closed rather than deleted, since their changes stay in the audit."
      />
      {invited && (
        <Notice tone="success" title={`An invitation to ${invited} is on its way`} live>
          <p>Its link holds for seven days.</p>
        </Notice>
      )}
      <AccountTable
        accounts={accounts}
        own={own}
        organisations={Object.fromEntries(organisations.map(({ id, name }) => [id, name]))}
      />
      <Section title="Invite somebody" id="invite">
        <form className="form" method="post" action="/accounts">
          <InvitationFields roles={roles} organisations={organisations} refusal={refusal} />
          <Buttons>
            <Button>Send the invitation</Button>
          </Buttons>
        </form>
      </Section>
    </>
  )
}
