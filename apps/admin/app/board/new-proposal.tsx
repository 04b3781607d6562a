import { draftProposal, subjectChoices } from '@iisg/db/board'
import { ProposalDraft } from '@iisg/domain/board'
import { ProblemSummary } from '@iisg/ui/forms'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { ProposalForm } from './proposal-form.tsx'

export const meta = () => titled('Draft a proposal')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'propose to the Board')
  return { choices: await subjectChoices(context.db) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'propose to the Board')
  const form = await readForm(request, ProposalDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const { proposalId } = await draftProposal(context.db, editor, form.value)
  return redirect(`/proposals/${proposalId}`)
}

export default function NewProposal() {
  const { choices } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/proposals', text: 'Proposals' }]} here="Draft" />
      <PageTitle
        title="Draft a proposal to the Board"
        lead="The Support Group advises on it first; then it is put before the Board."
      />
      <ProposalForm choices={choices} refusal={refusal} />
    </>
  )
}
