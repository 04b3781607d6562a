import { needInputFor } from '@iisg/db/analysis'
import { declareLink, findWeighedResponse, listResponses } from '@iisg/db/responses'
import { LinkDraft, ResponseId } from '@iisg/domain/responses'
import { ProblemSummary } from '@iisg/ui/forms'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { needOr404 } from '#app/needs/need-or-404.ts'
import { requireOpenCycle } from '#app/needs/require-open-cycle.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { ChosenResponse } from './chosen-response.tsx'
import { consequencesOf } from './consequences.ts'
import { ResponseSearch } from './response-search.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Link a response to ${data.need.code}` : 'Link a response')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'declare support links')
  const need = await needOr404(context, params.needId)
  await requireOpenCycle(context.db, need.cycleId)

  const search = new URL(request.url).searchParams
  const responseId = ResponseId.safeParse(search.get('response'))
  const input = await needInputFor(context.db, need)
  const chosen = responseId.success
    ? await findWeighedResponse(context.db, responseId.data)
    : undefined
  if (chosen) {
    const link = input.links.find(({ response }) => response.id === chosen.response.id)
    const consequences = consequencesOf(input, chosen.response)
    return { need, chosen: { ...chosen, link, consequences }, search: undefined }
  }

  const q = search.get('q') ?? ''
  const number = Math.max(1, Math.trunc(Number(search.get('page'))) || 1)
  // Before anything is searched for, what is of the same pillar is the likeliest.
  const filter = q === '' ? { pillar: need.measure.objective.pillar } : { search: q }
  const page = await listResponses(context.db, filter, { size, number })
  const linked = input.links.map(({ response }) => response.id)
  return { need, chosen: undefined, search: { q, number, linked, ...page } }
}

/** How many responses a page of the search shows. */
const size = 25

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'declare support links')
  const need = await needOr404(context, params.needId)
  await requireOpenCycle(context.db, need.cycleId)

  const form = await readForm(request, LinkDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  const response = await findWeighedResponse(context.db, form.value.responseId)
  if (!response) throw new Response('There is no such response', { status: 404 })

  const { linkId } = await declareLink(context.db, editor, need.id, form.value)
  return redirect(`/needs/${need.id}?linked=${linkId}`)
}

export default function NewLink() {
  const { need, chosen, search } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/needs?cycle=${need.cycleId}`, text: 'Needs' },
          { href: `/needs/${need.id}`, text: need.code },
        ]}
        here="Link a response"
      />
      <ProblemSummary refusal={refusal} />
      <PageTitle
        eyebrow={`Need ${need.code}`}
        title="Link a response"
        lead={`What is done about: ${need.title}`}
      />
      {chosen && <ChosenResponse need={need} chosen={chosen} refusal={refusal} />}
      {search && <ResponseSearch need={need} size={size} {...search} />}
    </>
  )
}
