import { writeArticle } from '@iisg/db/news'
import { ArticleDraft } from '@iisg/domain/news'
import { ProblemSummary } from '@iisg/ui/forms'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { ArticleForm } from './article-form.tsx'

export const meta = () => titled('Write an article')

export function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write news')
  return null
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'write news')
  const form = await readForm(request, ArticleDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const { articleId } = await writeArticle(context.db, editor, form.value)
  return redirect(`/news/${articleId}/edit?saved`)
}

export default function NewArticle() {
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/news', text: 'News' }]} here="Write an article" />
      <PageTitle
        title="Write an article"
        lead="It is a draft until you publish it in a step of its own."
      />
      <ArticleForm refusal={refusal} />
    </>
  )
}
