import { StaleVersion } from '@iisg/db/audit'
import { listOrganisations } from '@iisg/db/organisations'
import { draftOf, reviseResponse } from '@iisg/db/responses'
import { ConflictPanel } from '@iisg/ui/forms'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conflictOver } from '#app/audit/conflict.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { readResponse } from './read-response.ts'
import { ResponseForm } from './response-form.tsx'
import { responseOr404 } from './response-or-404.ts'
import './response-form.css'

export const meta = () => titled('Revise a response')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'record responses')
  const [response, organisations] = await Promise.all([
    responseOr404(context, params.responseId),
    listOrganisations(context.db),
  ])
  const { id, title, version, budgets } = response
  const stored = { draft: draftOf(response), version, budgets: budgets.length }
  return { id, title, stored, organisations }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'record responses')
  const { id } = await responseOr404(context, params.responseId)

  const form = await readResponse(context.db, request)
  if (form.status !== 'complete') {
    const { refusal, perhaps } = form
    const status = form.status === 'refused' ? 422 : 200
    return data({ refusal, perhaps, conflict: undefined }, { status })
  }
  const { draft, version, typed } = form
  try {
    await reviseResponse(context.db, editor, id, version, draft)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const saved = await responseOr404(context, id)
    const versions = { saved: draftOf(saved), typed: draft }
    return data(
      {
        // Saving again is a choice against the version that is shown now.
        refusal: { problems: {}, typed: { ...typed, version: String(saved.version) } },
        perhaps: undefined,
        conflict: await conflictOver(context.db, { kind: 'response', id }, versions),
      },
      { status: 422 },
    )
  }
  return redirect(`/responses/${id}`)
}

export default function EditResponse() {
  const { id, title, stored, organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()

  return (
    <>
      <FormProblems refusal={answer?.refusal} />
      <Breadcrumbs
        trail={[
          { href: '/responses', text: 'Responses' },
          { href: `/responses/${id}`, text: title },
        ]}
        here="Revise"
      />
      <PageTitle title={title} eyebrow="Revise a response" />
      {answer?.conflict && <ConflictPanel {...answer.conflict} />}
      <ResponseForm
        stored={stored}
        organisations={organisations}
        refusal={answer?.refusal}
        perhaps={answer?.perhaps}
        back={`/responses/${id}`}
      />
    </>
  )
}
