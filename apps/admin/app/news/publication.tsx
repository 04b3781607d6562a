import { StaleVersion } from '@iisg/db/audit'
import { publishArticle } from '@iisg/db/news'
import { Breadcrumbs, Button, ButtonLink, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { PillarTag } from '@iisg/ui/pillars'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { articleOr404 } from './article-or-404.ts'
import './publication.css'

export const meta = () => titled('Publish an article')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write news')
  const article = await articleOr404(context.db, params.articleId)
  if (article.publishedOn !== null) throw redirect(`/news/${article.id}/edit`)
  return article
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'write news')
  const article = await articleOr404(context.db, params.articleId)
  const form = await readForm(request, Version)
  if (!form.ok) return data({ changed: true }, { status: 422 })

  // Whoever pressed twice, or came second, has what they wanted.
  if (article.publishedOn !== null) return redirect('/news')
  try {
    await publishArticle(context.db, editor, article.id, form.value.version)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return data({ changed: true }, { status: 422 })
  }
  return redirect('/news')
}

export default function Publication() {
  const { id, title, body, pillars, version } = useLoaderData<typeof loader>()
  const changed = useActionData<typeof action>()?.changed ?? false

  return (
    <>
      {changed && (
        <Notice tone="warning" title="The article was revised since you opened this page" live>
          <p>Nothing is published yet. Read it as it is now, then publish it.</p>
        </Notice>
      )}
      <Breadcrumbs
        trail={[
          { href: '/news', text: 'News' },
          { href: `/news/${id}/edit`, text: title },
        ]}
        here="Publish"
      />
      <PageTitle
        title="Publish this article?"
        lead="Everyone may read it on the public site from today on. It can still be revised."
      />
      <article className="article-as-read">
        <h2>{title}</h2>
        <p className="article-as-read__body">{body}</p>
        {pillars.map((pillar) => (
          <PillarTag key={pillar} pillar={pillar} />
        ))}
      </article>
      <form method="post">
        <VersionField version={version} refusal={undefined} />
        <Buttons>
          <Button>Publish</Button>
          <ButtonLink href={`/news/${id}/edit`} kind="quiet">
            Not yet
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
