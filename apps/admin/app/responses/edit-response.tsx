import { StaleVersion } from '@iisg/db/audit'
import { listOrganisations } from '@iisg/db/organisations'
import { detailsOf, draftOf, moveResponse, reviseResponse } from '@iisg/db/responses'
import { ConflictPanel } from '@iisg/ui/forms'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conflictOver } from '#app/audit/conflict.ts'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { titled } from '#app/layout/titled.ts'
import { readResponse } from './read-response.ts'
import { reportingOf } from './reporting.ts'
import { requireLiving } from './require-living.ts'
import { responseFor } from './response-for.ts'
import { ResponseForm } from './response-form.tsx'
import { responseOr404 } from './response-or-404.ts'
import { RevisionNotice } from './revision-notice.tsx'
import './response-form.css'

export const meta = () => titled('Revise a response')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId)
  const [organisations, reporting] = await Promise.all([
    listOrganisations(context.db),
    reportingOf(context.db, actor),
  ])
  const { id, title, version, budgets, state } = response
  const mayHandIn = state === 'draft' || state === 'returned'
  const stored = { draft: draftOf(response), version, budgets: budgets.length, mayHandIn }
  return { id, title, stored, organisations, reporting, state }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { actor, response } = await responseFor(context, params.responseId)
  const { id } = response
  requireLiving(response)

  const details = await detailsOf(context.db, response)
  const form = await readResponse(context.db, actor, request, details)
  if (form.status !== 'complete') {
    const { refusal, perhaps } = form
    const status = form.status === 'refused' ? 422 : 200
    return data({ refusal, perhaps, conflict: undefined }, { status })
  }
  const { draft, version, typed, handsIn } = form
  try {
    await reviseResponse(context.db, actor, id, version, draft)
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
  if (handsIn) await moveResponse(context.db, actor, id, { type: 'submit' })
  return redirect(`/responses/${id}`)
}

export default function EditResponse() {
  const { id, title, stored, organisations, reporting, state } = useLoaderData<typeof loader>()
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
      <RevisionNotice state={state} />
      {answer?.conflict && <ConflictPanel {...answer.conflict} />}
      <ResponseForm
        stored={stored}
        organisations={organisations}
        reporting={reporting}
        refusal={answer?.refusal}
        perhaps={answer?.perhaps}
        back={`/responses/${id}`}
      />
    </>
  )
}
