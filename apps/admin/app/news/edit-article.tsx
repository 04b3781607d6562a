import { StaleVersion } from '@iisg/db/audit'
import { reviseArticle } from '@iisg/db/news'
import { ArticleDraft } from '@iisg/domain/news'
import { ConflictPanel } from '@iisg/ui/forms'
import { Breadcrumbs, ButtonLink, Notice, PageTitle, Tag } from '@iisg/ui/layout'
import { sayDay } from '@iisg/ui/time'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conflictOver } from '#app/audit/conflict.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { ArticleForm } from './article-form.tsx'
import { articleOr404 } from './article-or-404.ts'

export const meta = () => titled('Revise an article')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write news')
  const article = await articleOr404(context.db, params.articleId)
  return { article, saved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'write news')
  const { id } = await articleOr404(context.db, params.articleId)

  const typed = typedIn(await request.formData())
  const form = readTyped(typed, ArticleDraft.extend(Version.shape))
  if (!form.ok) return data({ refusal: form.refusal, conflict: undefined }, { status: 422 })

  const { version, ...draft } = form.value
  try {
    await reviseArticle(context.db, editor, id, version, draft)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const saved = await articleOr404(context.db, id)
    const refusal = { problems: {}, typed: { ...typed, version: String(saved.version) } }
    const versions = { saved, typed: draft }
    const conflict = await conflictOver(context.db, { kind: 'article', id }, versions)
    return data({ refusal, conflict }, { status: 422 })
  }
  return redirect(`/news/${id}/edit?saved`)
}

export default function EditArticle() {
  const { article, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, title, publishedOn } = article

  return (
    <>
      <FormProblems refusal={answer?.refusal} />
      <Breadcrumbs trail={[{ href: '/news', text: 'News' }]} here={title} />
      <PageTitle
        title={title}
        eyebrow="Article"
        meta={publishedOn ? `Published on ${sayDay(publishedOn)}` : <Tag>Draft</Tag>}
        actions={
          <>
            {publishedOn === null ? (
              <ButtonLink href={`/news/${id}/publication`} kind="secondary">
                Publish
              </ButtonLink>
            ) : (
              <ButtonLink href={`/news/${id}/withdrawal`} kind="quiet">
                Take back
              </ButtonLink>
            )}
            <ButtonLink href={`/audit/article/${id}`} kind="quiet">
              History
            </ButtonLink>
          </>
        }
      />
      {saved && !answer && <Notice tone="success" title="The article is saved" live />}
      {answer?.conflict && <ConflictPanel {...answer.conflict} />}
      <ArticleForm stored={article} refusal={answer?.refusal} />
    </>
  )
}
