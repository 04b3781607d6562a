import { choicesFor, draftIssue } from '@iisg/db/newsletter'
import { IssueDraft } from '@iisg/domain/newsletter'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { IssueForm } from './issue-form.tsx'
import { asksForMore, offeredBy } from './offered.ts'
import { refusedChoice } from './refused-choice.ts'

export const meta = () => titled('Draft an issue')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'write newsletters')
  const { count, isAll } = offeredBy(request.url)
  const nothing = { articleIds: [], eventIds: [], responseIds: [] }
  return { choices: await choicesFor(context.db, nothing, count), isAll }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'write newsletters')
  const typed = typedIn(await request.formData())
  if (asksForMore(typed)) return data({ problems: {}, typed })

  const form = readTyped(typed, IssueDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })

  try {
    const { issueId } = await draftIssue(context.db, editor, form.value)
    return redirect(`/issues/${issueId}?saved`)
  } catch (error) {
    return data(refusedChoice(error, typed), { status: 422 })
  }
}

export default function NewIssue() {
  const { choices, isAll } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <FormProblems refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/issues', text: 'Newsletter' }]} here="Draft an issue" />
      <PageTitle
        title="Draft an issue"
        lead="Choose what it tells. You see it as its readers will get it before you send it."
      />
      <IssueForm choices={choices} isAll={isAll} refusal={refusal} />
    </>
  )
}
