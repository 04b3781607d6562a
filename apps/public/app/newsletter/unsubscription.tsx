import { unsubscribe } from '@iisg/db/public'
import { Button, ButtonLink, PageTitle } from '@iisg/ui/layout'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { newsletterHref } from '#app/site/addresses.ts'
import { pageMeta } from '#app/site/page-meta.ts'
import { problem } from '#app/site/problem.ts'
import { words } from '#app/words/index.ts'
import { subscriptionOr404, tokenOr404 } from './subscription-or-404.ts'

const { unsubscription } = words.newsletter

/** Mail programs follow links by themselves, so to look changes nothing. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  return { subscription: await subscriptionOr404(context.db, params.token) }
}

/**
 * Ends the subscription at once, whether the button of this page asks for it or a mail program does with
 * `List-Unsubscribe=One-Click` (RFC 8058). The address alone is the proof: there is no cookie, no
 * redirect, and nothing to read in what was posted.
 */
export async function action({ context, params }: ActionFunctionArgs) {
  const isEnded = await unsubscribe(context.db, tokenOr404(params.token))
  if (!isEnded) throw problem('deadLink')
  return null
}

export { forItsReaderOnly as headers } from './for-its-reader-only.ts'

export const meta: MetaFunction = () =>
  pageMeta({ title: unsubscription.title, description: unsubscription.doneNote, unlisted: true })

export default function Unsubscription() {
  const { email, isUnsubscribed } = useLoaderData<typeof loader>().subscription

  return isUnsubscribed ? (
    <>
      <PageTitle title={unsubscription.doneTitle} lead={unsubscription.doneText(email)} />
      <p className="prose">{unsubscription.doneNote}</p>
      <p className="further">
        <ButtonLink href={newsletterHref} kind="secondary">
          {unsubscription.again}
        </ButtonLink>
      </p>
    </>
  ) : (
    <>
      <PageTitle title={unsubscription.title} lead={unsubscription.text(email)} />
      <form className="form" method="post">
        <div>
          <Button>{unsubscription.button}</Button>
        </div>
      </form>
    </>
  )
}
