import { StaleVersion } from '@iisg/db/audit'
import { reviseProposal, subjectChoices } from '@iisg/db/board'
import { ProposalDraft } from '@iisg/domain/board'
import { Breadcrumbs, Notice, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { ProposalForm } from './proposal-form.tsx'
import { proposalOr404 } from './proposal-or-404.ts'

export const meta = () => titled('Revise a proposal')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'propose to the Board')
  const proposal = await proposalOr404(context, params.proposalId)
  if (proposal.state !== 'draft') throw redirect(`/proposals/${proposal.id}`)
  return { proposal, choices: await subjectChoices(context.db) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'propose to the Board')
  const { id } = await proposalOr404(context, params.proposalId)
  const typed = typedIn(await request.formData())
  const [version, draft] = [readTyped(typed, Version), readTyped(typed, ProposalDraft)]
  if (!draft.ok) return data({ refusal: draft.refusal, stale: false }, { status: 422 })
  if (!version.ok) return data({ refusal: version.refusal, stale: false }, { status: 422 })

  try {
    await reviseProposal(context.db, editor, id, version.value.version, draft.value)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const saved = await proposalOr404(context, params.proposalId)
    const refusal = { problems: {}, typed: { ...typed, version: String(saved.version) } }
    return data({ refusal, stale: true }, { status: 422 })
  }
  return redirect(`/proposals/${id}`)
}

export default function EditProposal() {
  const { proposal, choices } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()

  return (
    <>
      <FormProblems refusal={answer?.refusal} />
      <Breadcrumbs
        trail={[
          { href: '/proposals', text: 'Proposals' },
          { href: `/proposals/${proposal.id}`, text: proposal.title },
        ]}
        here="Revise"
      />
      <PageTitle title="Revise the proposal" />
      {answer?.stale && (
        <Notice tone="warning" title="Somebody else has changed it since you opened it" live>
          <p>
            What you typed is below, and nothing of it is saved. Read{' '}
            <a href={`/proposals/${proposal.id}`}>the proposal as it is now</a>, then save again.
          </p>
        </Notice>
      )}
      <ProposalForm stored={proposal} choices={choices} refusal={answer?.refusal} />
    </>
  )
}
