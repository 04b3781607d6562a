import { similarResponses } from '@iisg/db/look-alikes'
import { listOrganisations } from '@iisg/db/organisations'
import { recordResponse } from '@iisg/db/responses'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { areUnseen } from '@iisg/ui/look-alikes'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { readResponse } from './read-response.ts'
import { reportingOf } from './reporting.ts'
import { ResponseForm } from './response-form.tsx'
import './response-form.css'

export const meta = () => titled('Record a response')

export async function loader({ context }: LoaderFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const [organisations, reporting] = await Promise.all([
    listOrganisations(context.db),
    reportingOf(context.db, actor),
  ])
  return { organisations, reporting }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')

  const form = await readResponse(context.db, actor, request)
  if (form.status !== 'complete') {
    const { refusal, perhaps } = form
    const status = form.status === 'refused' ? 422 : 200
    return data({ refusal, perhaps, similar: [] }, { status })
  }
  const similar = await similarResponses(context.db, actor, form.draft)
  if (areUnseen(similar, form.typed)) {
    const refusal = { problems: {}, typed: form.typed }
    return data({ refusal, perhaps: undefined, similar }, { status: 200 })
  }
  const state = form.handsIn ? 'submitted' : 'draft'
  const { responseId } = await recordResponse(context.db, actor, form.draft, state)
  return redirect(`/responses/${responseId}`)
}

export default function NewResponse() {
  const { organisations, reporting } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()

  return (
    <>
      <FormProblems refusal={answer?.refusal} />
      <Breadcrumbs trail={[{ href: '/responses', text: 'Responses' }]} here="Record a response" />
      <PageTitle
        title="Record a response"
        lead="Whatever is done about a need. What you hand in waits for the Secretariat to verify it."
      />
      <ResponseForm
        organisations={organisations}
        reporting={reporting}
        refusal={answer?.refusal}
        perhaps={answer?.perhaps}
        similar={answer?.similar}
        back="/responses"
      />
    </>
  )
}
