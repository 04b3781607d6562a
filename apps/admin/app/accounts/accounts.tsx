import { AccountExists, inviteAccount, listAccounts } from '@iisg/db/accounts'
import { InvitationDraft } from '@iisg/domain/accounts'
import { roleOptions } from '@iisg/ui/accounts'
import { ProblemSummary, RadioGroup, TextField } from '@iisg/ui/forms'
import { Button, Buttons, Notice, PageTitle, Section } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { AccountTable } from './account-table.tsx'

export const meta = () => titled('Accounts')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const editor = requireActor(context.viewer, 'invite people')
  const accounts = await listAccounts(context.db)
  const invited = new URL(request.url).searchParams.get('invited')

  return {
    accounts,
    own: editor.accountId,
    invited: accounts.find(({ id }) => id === invited)?.name,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'invite people')
  const form = await readForm(request, InvitationDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })

  try {
    const { accountId } = await inviteAccount(context.db, editor, form.value)
    return redirect(`/accounts?invited=${accountId}`)
  } catch (error) {
    if (!(error instanceof AccountExists)) throw error
    const { name, email, role } = form.value
    return data({ problems: { email: error.message }, typed: { name, email, role } }, 422)
  }
}

export default function Accounts() {
  const { accounts, own, invited } = useLoaderData<typeof loader>()
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
      <AccountTable accounts={accounts} own={own} />
      <Section title="Invite somebody" id="invite">
        <form className="form" method="post" action="/accounts">
          <TextField name="name" label="Name" width="medium" refusal={refusal} />
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            width="medium"
            refusal={refusal}
          />
          <RadioGroup name="role" label="Role" options={roleOptions} refusal={refusal} />
          <Buttons>
            <Button>Send the invitation</Button>
          </Buttons>
        </form>
      </Section>
    </>
  )
}
