import { confirmSubscription } from '@iisg/db/public'
import { Button, ButtonLink, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { pageMeta } from '#app/site/page-meta.ts'
import { problem } from '#app/site/problem.ts'
import { words } from '#app/words/index.ts'
import { confirmationHref, preferencesHref } from './links.ts'
import { subscriptionOr404, tokenOr404 } from './subscription-or-404.ts'

const { confirmation } = words.newsletter

/** Mail programs follow links by themselves, so to look changes nothing. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const subscription = await subscriptionOr404(context.db, params.token)
  if (subscription.isUnsubscribed) throw problem('deadLink')
  return { subscription }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const token = tokenOr404(params.token)
  if (!(await confirmSubscription(context.db, token))) throw problem('deadLink')
  return redirect(confirmationHref(token), 303)
}

export { forItsReaderOnly as headers } from './for-its-reader-only.ts'

export const meta: MetaFunction = () =>
  pageMeta({ title: confirmation.title, description: confirmation.why, unlisted: true })

export default function Confirmation() {
  const { token, email, isConfirmed } = useLoaderData<typeof loader>().subscription

  return isConfirmed ? (
    <>
      <PageTitle title={confirmation.doneTitle} lead={confirmation.doneText(email)} />
      <ButtonLink href={preferencesHref(token)} kind="secondary">
        {confirmation.doneNext}
      </ButtonLink>
    </>
  ) : (
    <>
      <PageTitle title={confirmation.title} lead={confirmation.text(email)} />
      <form className="form" method="post">
        <div>
          <Button>{confirmation.button}</Button>
        </div>
        <p className="aside-note">{confirmation.why}</p>
      </form>
    </>
  )
}
