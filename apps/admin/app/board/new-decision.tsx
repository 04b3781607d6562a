import { StaleVersion } from '@iisg/db/audit'
import { carryOut, findDecision, listMeetings, recordDecision } from '@iisg/db/board'
import { DecisionDraft, type Proposal } from '@iisg/domain/board'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { DecisionForm } from './decision-form.tsx'
import { meetingOptions } from './meeting-options.ts'
import { proposalOr404 } from './proposal-or-404.ts'

export const meta = () => titled('Record a decision')

/** On a proposal, or on something that nobody proposed. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'record decisions of the Board')
  const proposal = await proposalIn(context, params.proposalId)
  if (proposal && proposal.state !== 'proposed') throw redirect(`/proposals/${proposal.id}`)
  const meetings = await listMeetings(context.db, 'Board meeting')
  return { proposal, meetings: meetingOptions(meetings) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db } = context
  const admin = requireActor(context.viewer, 'record decisions of the Board')
  const proposal = await proposalIn(context, params.proposalId)
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, DecisionDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  const refused = (at: string, problem: string) =>
    data({ problems: { [at]: problem }, typed }, { status: 422 })

  const meetings = await listMeetings(db, 'Board meeting')
  if (!meetings.some(({ id }) => id === form.value.eventId)) {
    return refused('eventId', 'Choose a meeting of the Board')
  }
  const version = readTyped(typed, Version)
  const on = proposal && { id: proposal.id, version: version.ok ? version.value.version : 0 }
  try {
    const { decisionId } = await recordDecision(db, admin, form.value, on)
    const decision = await findDecision(db, decisionId)
    // The record is kept by now: what cannot be carried out is shown on its page.
    if (decision) await carryOut(db, admin, decision)
    return redirect(`/decisions/${decisionId}`)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return refused(
      'title',
      'The proposal was changed just now. Read it again before you record this',
    )
  }
}

async function proposalIn(
  context: AppLoadContext,
  param: string | undefined,
): Promise<Proposal | undefined> {
  return param === undefined ? undefined : proposalOr404(context, param)
}

export default function NewDecision() {
  const { proposal, meetings } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <FormProblems refusal={refusal} />
      <Breadcrumbs
        trail={
          proposal
            ? [
                { href: '/proposals', text: 'Proposals' },
                { href: `/proposals/${proposal.id}`, text: proposal.title },
              ]
            : [{ href: '/decisions', text: 'Decisions' }]
        }
        here="Record a decision"
      />
      <PageTitle
        title="What did the Board decide?"
        lead={
          proposal
            ? 'Where it adopts the needs mapping, the validated needs are adopted with it.'
            : 'On something that was not proposed before.'
        }
      />
      <DecisionForm
        meetings={meetings}
        refusal={refusal}
        {...(proposal && { title: proposal.title, version: proposal.version })}
      />
    </>
  )
}
