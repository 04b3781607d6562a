import { acceptInvitation, findInvitation, InvitationOver } from '@iisg/db/accounts'
import { NewPassword } from '@iisg/domain/accounts'
import { sayGrants } from '@iisg/ui/accounts'
import { ProblemSummary, TextField } from '@iisg/ui/forms'
import { Button, Buttons, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { hashOf } from '#app/sign-in/password.ts'

export const meta = () => titled('Invitation')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const invitation = await findInvitation(context.db, params.token ?? '')
  if (!invitation) throw over()
  const { name, email, grants } = invitation
  return { name, email, as: sayGrants(grants) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const token = params.token ?? ''
  // Before any password is hashed: that is work which only the invited may ask for.
  if (!(await findInvitation(context.db, token))) throw over()

  const form = await readForm(request, NewPassword)
  if (!form.ok) return data({ problems: form.refusal.problems, typed: {} }, { status: 422 })

  try {
    await acceptInvitation(context.db, token, await hashOf(form.value.password))
  } catch (error) {
    if (error instanceof InvitationOver) throw over()
    throw error
  }
  return redirect('/sign-in?welcome=1')
}

function over(): Response {
  const sentence =
    'This invitation was accepted already, or has run out. An editor can send another'
  return new Response(sentence, { status: 404 })
}

export default function Invitation() {
  const { name, email, as } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <PageTitle
        title={`Welcome, ${name}`}
        lead={`You are invited to work with the IISG as ${as}. Choose a password, then sign in with ${email}.`}
      />
      <form className="form" method="post">
        {/* Lets a password manager keep the two together. */}
        <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        <TextField
          name="password"
          label="Password"
          hint="At least 12 characters. Several words in a row are easy to remember."
          type="password"
          autoComplete="new-password"
          width="medium"
          refusal={refusal}
        />
        <Buttons>
          <Button>Accept the invitation</Button>
        </Buttons>
      </form>
    </>
  )
}
