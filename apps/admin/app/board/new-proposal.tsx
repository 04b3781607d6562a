import { draftProposal, subjectChoices } from '@iisg/db/board'
import { ProposalDraft } from '@iisg/domain/board'
import { ProblemSummary } from '@iisg/ui/forms'
import { Breadcrumbs, Notice, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { poolingToPropose } from '#app/pooled/pooling-to-propose.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { ProposalForm } from './proposal-form.tsx'

export const meta = () => titled('Draft a proposal')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'propose to the Board')
  const pooling = await poolingToPropose(context, request)
  return {
    choices: await subjectChoices(context.db),
    begun: pooling?.begun && { ...pooling.begun, subject: { kind: 'other' as const } },
    // A group of which members may know too little is not told to them by a proposal.
    isKept: pooling !== undefined && pooling.begun === undefined,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'propose to the Board')
  const form = await readForm(request, ProposalDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })

  const { proposalId } = await draftProposal(context.db, editor, form.value)
  const pooling = await poolingToPropose(context, request)
  if (pooling) return redirect(`/findings/pooling/${pooling.id}?proposal=${proposalId}#decide`)
  return redirect(`/proposals/${proposalId}`)
}

export default function NewProposal() {
  const { choices, begun, isKept } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs trail={[{ href: '/proposals', text: 'Proposals' }]} here="Draft" />
      <PageTitle
        title="Draft a proposal to the Board"
        lead="The Support Group advises on it first; then it is put before the Board."
      />
      {isKept && (
        <Notice tone="warning" title="Nothing is filled in about the needs to pool">
          <p>Members, who read what is before the Board, may not know enough of these needs.</p>
        </Notice>
      )}
      <ProposalForm begun={begun} choices={choices} refusal={refusal} />
    </>
  )
}
