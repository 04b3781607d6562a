import { choosePillars } from '@iisg/db/public'
import { pillars } from '@iisg/domain/pillars'
import { SignUp } from '@iisg/domain/subscribers'
import { CheckboxGroup } from '@iisg/ui/forms'
import { Button, ButtonLink, Notice, PageTitle, Section } from '@iisg/ui/layout'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { pageMeta } from '#app/site/page-meta.ts'
import { problem } from '#app/site/problem.ts'
import { words } from '#app/words/index.ts'
import { confirmationHref, unsubscriptionHref } from './links.ts'
import { pillarChoices } from './pillar-choices.ts'
import { subscriptionOr404, tokenOr404 } from './subscription-or-404.ts'

const { preferences, confirmation } = words.newsletter
const Choice = SignUp.pick({ pillars: true })

export async function loader({ context, params }: LoaderFunctionArgs) {
  const subscription = await subscriptionOr404(context.db, params.token)
  if (subscription.isUnsubscribed) throw problem('deadLink')
  return { subscription }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const token = tokenOr404(params.token)
  const form = readForm(await request.formData(), Choice)
  // All that is offered can be chosen: anything else does not come from our page.
  if (!form.ok) throw problem('badRequest')

  if (!(await choosePillars(context.db, token, form.value.pillars))) throw problem('deadLink')
  return { saved: true }
}

export { forItsReaderOnly as headers } from './for-its-reader-only.ts'

export const meta: MetaFunction = () =>
  pageMeta({ title: preferences.title, description: preferences.endText, unlisted: true })

export default function Preferences() {
  const { subscription } = useLoaderData<typeof loader>()
  const saved = useActionData<typeof action>()?.saved ?? false
  const { token, email, isConfirmed } = subscription

  return (
    <>
      <PageTitle
        title={preferences.title}
        lead={isConfirmed ? preferences.text(email) : confirmation.text(email)}
      />
      {saved && (
        <Notice tone="success" title={preferences.saved} live>
          <p>{preferences.savedText}</p>
        </Notice>
      )}
      {isConfirmed ? (
        <form className="form" method="post">
          <CheckboxGroup
            name="pillars"
            label={words.newsletter.pillars}
            hint={words.newsletter.pillarsHint}
            options={pillarChoices(pillars)}
            values={subscription.pillars}
            optional
          />
          <div>
            <Button>{preferences.save}</Button>
          </div>
        </form>
      ) : (
        <Notice tone="warning" title={preferences.unconfirmedTitle}>
          <p>{preferences.unconfirmedText}</p>
          <p>
            <a href={confirmationHref(token)}>{preferences.toConfirmation}</a>
          </p>
        </Notice>
      )}
      <Section title={preferences.end}>
        <p>{preferences.endText}</p>
        <ButtonLink href={unsubscriptionHref(token)} kind="secondary">
          {preferences.toEnd}
        </ButtonLink>
      </Section>
    </>
  )
}
