import { commentOn, commentsOn } from '@iisg/db/needs'
import { CommentDraft, mayComment, mayReadComments } from '@iisg/domain/needs'
import { Breadcrumbs, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentList } from './comment-list.tsx'
import { needOr404 } from './need-or-404.ts'
import { isOpenCycle, requireOpenCycle } from './require-open-cycle.ts'

export const meta = () => titled('Comments')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const need = await needWithComments(context, params.needId)
  return {
    need,
    comments: await commentsOn(context.db, need.id),
    mayComment: mayComment(context.viewer, need) && (await isOpenCycle(context.db, need.cycleId)),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const need = await needWithComments(context, params.needId)
  const actor = requireActor(context.viewer, 'comment on records')
  await requireOpenCycle(context.db, need.cycleId)
  const form = await readForm(request, CommentDraft)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  await commentOn(context.db, actor, need, form.value)
  return redirect(`/needs/${need.id}/comments`)
}

/** Who may not read the comments of a need does not learn that there are any. */
async function needWithComments(context: AppLoadContext, id: string | undefined) {
  const need = await needOr404(context, id)
  if (!mayReadComments(context.viewer, need)) {
    throw new Response('There is no such page', { status: 404 })
  }
  return need
}

export default function Comments() {
  const { need, comments, mayComment } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const open = comments.filter(({ resolved }) => resolved === null)
  const done = comments.filter(({ resolved }) => resolved !== null)
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Comments"
      />
      <FormProblems refusal={refusal} />
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title="Comments"
        lead="Between the partners that state the need and the Secretariat. Nobody else reads them."
      />
      <Section title="Open">
        {open.length > 0 ? (
          <CommentList comments={open} needId={need.id} mayResolve={mayComment} />
        ) : (
          <EmptyState title="Nothing is open" />
        )}
      </Section>
      {mayComment && (
        <Section title="Write a comment">
          <CommentForm refusal={refusal} />
        </Section>
      )}
      {done.length > 0 && (
        <Section title="Resolved">
          <CommentList comments={done} needId={need.id} mayResolve={false} />
        </Section>
      )}
    </>
  )
}
