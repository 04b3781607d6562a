import { listOrganisations } from '@iisg/db/organisations'
import { recordResponse } from '@iisg/db/responses'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { readResponse } from './read-response.ts'
import { ResponseForm } from './response-form.tsx'
import './response-form.css'

export const meta = () => titled('Record a response')

export async function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'record responses')
  return { organisations: await listOrganisations(context.db) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'record responses')

  const form = await readResponse(context.db, request)
  if (form.status !== 'complete') {
    const { refusal, perhaps } = form
    return data({ refusal, perhaps }, { status: form.status === 'refused' ? 422 : 200 })
  }
  const { responseId } = await recordResponse(context.db, editor, form.draft)
  return redirect(`/responses/${responseId}`)
}

export default function NewResponse() {
  const { organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()

  return (
    <>
      <FormProblems refusal={answer?.refusal} />
      <Breadcrumbs trail={[{ href: '/responses', text: 'Responses' }]} here="Record a response" />
      <PageTitle
        title="Record a response"
        lead="Whatever is done about a need. It is for members until you publish it."
      />
      <ResponseForm
        organisations={organisations}
        refusal={answer?.refusal}
        perhaps={answer?.perhaps}
        back="/responses"
      />
    </>
  )
}
