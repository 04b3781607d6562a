import { askForPasswordReset, countAttempt } from '@iisg/db/accounts'
import { EmailAddress } from '@iisg/domain/accounts'
import { ProblemSummary, type Refusal, TextField } from '@iisg/ui/forms'
import { Button, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'

export const meta = () => titled('Another password')

const Asked = z.object({ email: EmailAddress })

/** The answer is the same whether the address is known or not: nobody learns who has an account. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, Asked)
  if (!form.ok) return data({ refusal: form.refusal, sent: false }, { status: 422 })

  const { email } = form.value
  const limits = [
    { key: `password reset of ${email.toLowerCase()}`, most: 3, minutes: 60 },
    { key: `password resets from ${context.clientAddress}`, most: 20, minutes: 60 },
  ]
  if (!(await countAttempt(context.db, limits))) {
    const problems = { email: 'Too many requests. Wait an hour, then try again' }
    const refusal: Refusal = { problems, typed: form.typed }
    return data({ refusal, sent: false }, { status: 429 })
  }
  await askForPasswordReset(context.db, email)
  return data({ refusal: undefined, sent: true })
}

export default function AskForReset() {
  const answer = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={answer?.refusal} />
      <PageTitle
        title="Choose another password"
        lead="Enter the address that you sign in with. We send a link there, if it has an account."
      />
      {answer?.sent ? (
        <Notice tone="success" title="Look into your mail" live>
          <p>
            If the address has an account, a mail is on its way. Its link holds for one hour and
            works once.
          </p>
          <p>
            <a href="/sign-in">Back to signing in</a>
          </p>
        </Notice>
      ) : (
        <form className="form" method="post">
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            width="medium"
            refusal={answer?.refusal}
          />
          <Buttons>
            <Button>Send the link</Button>
          </Buttons>
        </form>
      )}
    </>
  )
}
