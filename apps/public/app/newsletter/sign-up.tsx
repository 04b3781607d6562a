import { signUp } from '@iisg/db/public'
import { pillars } from '@iisg/domain/pillars'
import { consent, SignUp } from '@iisg/domain/subscribers'
import { CheckboxGroup, ProblemSummary, TextField } from '@iisg/ui/forms'
import { Button, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { newsletterHref } from '#app/site/addresses.ts'
import { pageMeta } from '#app/site/page-meta.ts'
import { problem } from '#app/site/problem.ts'
import { words } from '#app/words/index.ts'
import { pillarChoices } from './pillar-choices.ts'

const { newsletter } = words

/** A field that people do not see. Programs that fill in whatever they find give themselves away. */
const trap = 'website'

export async function action({ context, request }: ActionFunctionArgs) {
  if (context.askedTooOften) throw problem('tooMany')

  const sent = await request.formData()
  const form = readForm(sent, SignUp)
  if (!form.ok) return data(form.refusal, { status: 422 })

  if (!sent.get(trap)) await signUp(context.db, form.value, words.site.language)
  return redirect(`${newsletterHref}/asked`, 303)
}

export const meta: MetaFunction = () => pageMeta(newsletter)

export default function SignUpPage() {
  const refusal = useActionData<typeof action>()

  return (
    <>
      <PageTitle title={newsletter.title} lead={newsletter.lead} />
      <ProblemSummary refusal={refusal} />
      <form className="form" method="post" noValidate>
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          label={newsletter.email}
          hint={newsletter.emailHint}
          refusal={refusal}
          width="medium"
        />
        <CheckboxGroup
          name="pillars"
          label={newsletter.pillars}
          hint={newsletter.pillarsHint}
          options={pillarChoices(pillars)}
          refusal={refusal}
          optional
        />
        <div className="trap" aria-hidden="true">
          <label htmlFor={trap}>{newsletter.leaveEmpty}</label>
          <input id={trap} name={trap} tabIndex={-1} autoComplete="off" />
        </div>
        <div className="consent">
          <p>{newsletter.agree}</p>
          <blockquote>{consent.wording}</blockquote>
          <p className="aside-note">{newsletter.privacy}</p>
        </div>
        <div>
          <Button>{newsletter.signUp}</Button>
        </div>
      </form>
    </>
  )
}
