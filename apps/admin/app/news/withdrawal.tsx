import { StaleVersion } from '@iisg/db/audit'
import { takeBackArticle } from '@iisg/db/news'
import { Breadcrumbs, Button, ButtonLink, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { articleOr404 } from './article-or-404.ts'

export const meta = () => titled('Take an article back')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write news')
  const article = await articleOr404(context.db, params.articleId)
  if (article.publishedOn === null) throw redirect(`/news/${article.id}/edit`)
  return article
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'write news')
  const article = await articleOr404(context.db, params.articleId)
  // Whoever pressed twice, or came second, has what they wanted.
  if (article.publishedOn === null) return redirect('/news')

  const form = await readForm(request, Version)
  if (!form.ok) return data({ changed: true }, { status: 422 })
  try {
    await takeBackArticle(context.db, editor, article.id, form.value.version)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return data({ changed: true }, { status: 422 })
  }
  return redirect('/news')
}

export default function Withdrawal() {
  const { id, title, version } = useLoaderData<typeof loader>()
  const changed = useActionData<typeof action>()?.changed ?? false

  return (
    <>
      {changed && (
        <Notice tone="warning" title="The article was revised since you opened this page" live>
          <p>It is still published. Read it as it is now, then take it back.</p>
        </Notice>
      )}
      <Breadcrumbs
        trail={[
          { href: '/news', text: 'News' },
          { href: `/news/${id}/edit`, text: title },
        ]}
        here="Take back"
      />
      <PageTitle
        title={`Take back “${title}”?`}
        lead="It leaves the public site at once and is a draft again. Mails that named it have left already."
      />
      <form method="post">
        <VersionField version={version} refusal={undefined} />
        <Buttons>
          <Button kind="danger">Take it back</Button>
          <ButtonLink href={`/news/${id}/edit`} kind="quiet">
            Keep it published
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
