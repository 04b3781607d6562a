import { findPasswordReset, ResetOver, resetPassword } from '@iisg/db/accounts'
import { NewPassword } from '@iisg/domain/accounts'
import { ProblemSummary, TextField } from '@iisg/ui/forms'
import { Button, Buttons, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { hashOf } from '#app/sign-in/password.ts'

export const meta = () => titled('Another password')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const reset = await findPasswordReset(context.db, params.token ?? '')
  if (!reset) throw over()
  return { email: reset.email }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const token = params.token ?? ''
  // Before any password is hashed: that is work which only the owner of the mail may ask for.
  if (!(await findPasswordReset(context.db, token))) throw over()

  const form = await readForm(request, NewPassword)
  if (!form.ok) return data({ problems: form.refusal.problems, typed: {} }, { status: 422 })

  try {
    await resetPassword(context.db, token, await hashOf(form.value.password))
  } catch (error) {
    if (error instanceof ResetOver) throw over()
    throw error
  }
  return redirect('/sign-in?welcome=1')
}

function over(): Response {
  const sentence = 'This link was used already, or has run out. Ask for another when you sign in'
  return new Response(sentence, { status: 404 })
}

export default function PasswordReset() {
  const { email } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <PageTitle
        title="Choose another password"
        lead={`For ${email}. Whoever is signed in with it now is signed out.`}
      />
      <form className="form" method="post">
        {/* Lets a password manager keep the two together. */}
        <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        <TextField
          name="password"
          label="New password"
          hint="At least 12 characters. Several words in a row are easy to remember."
          type="password"
          autoComplete="new-password"
          width="medium"
          refusal={refusal}
        />
        <Buttons>
          <Button>Set the password</Button>
        </Buttons>
      </form>
    </>
  )
}
