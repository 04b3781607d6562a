import { StaleVersion } from '@iisg/db/audit'
import { adviseProposal, listMeetings } from '@iisg/db/board'
import { AdviceDraft } from '@iisg/domain/board'
import { adviceOptions } from '@iisg/ui/board'
import { ProblemSummary, RadioGroup, Select, TextArea } from '@iisg/ui/forms'
import { Breadcrumbs, Button, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { meetingOptions } from './meeting-options.ts'
import { proposalOr404 } from './proposal-or-404.ts'

export const meta = () => titled('Advice of the Support Group')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'propose to the Board')
  const proposal = await proposalOr404(context, params.proposalId)
  if (proposal.state !== 'draft') throw redirect(`/proposals/${proposal.id}`)
  const meetings = await listMeetings(context.db, 'Support Group meeting')
  return { proposal, meetings: meetingOptions(meetings) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'propose to the Board')
  const { id, version } = await proposalOr404(context, params.proposalId)
  const form = await readForm(request, AdviceDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  const meetings = await listMeetings(context.db, 'Support Group meeting')
  if (!meetings.some((meeting) => meeting.id === form.value.eventId)) {
    const problems = { eventId: 'Choose a meeting of the Support Group' }
    return data({ problems, typed: form.typed }, { status: 422 })
  }
  try {
    await adviseProposal(context.db, editor, id, version, form.value)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const problems = { eventId: 'The proposal was changed just now. Read it again, then save' }
    return data({ problems, typed: form.typed }, { status: 422 })
  }
  return redirect(`/proposals/${id}`)
}

export default function AdviceOnProposal() {
  const { proposal, meetings } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const { advice } = proposal

  return (
    <>
      <ProblemSummary refusal={refusal} />
      <Breadcrumbs
        trail={[
          { href: '/proposals', text: 'Proposals' },
          { href: `/proposals/${proposal.id}`, text: proposal.title },
        ]}
        here="Advice"
      />
      <PageTitle
        title="What does the Support Group advise?"
        lead="Note it as it was concluded at its meeting."
      />
      <form className="form" method="post">
        <Select
          name="eventId"
          label="Meeting of the Support Group"
          hint={
            <>
              Is it missing? <a href="/meetings">Enter the meeting</a>
            </>
          }
          options={meetings}
          value={advice?.eventId}
          refusal={refusal}
        />
        <RadioGroup
          name="advice"
          label="The Support Group"
          options={adviceOptions}
          value={advice?.advice}
          refusal={refusal}
        />
        <TextArea
          name="remarks"
          label="Remarks"
          rows={3}
          value={advice?.remarks}
          refusal={refusal}
        />
        <div>
          <Button>Save the advice</Button>
        </div>
      </form>
    </>
  )
}
