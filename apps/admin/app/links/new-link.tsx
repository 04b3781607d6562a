import { needInputFor } from '@iisg/db/analysis'
import { responseSideOf } from '@iisg/db/links'
import { declareLink, findWeighedResponse, listResponses } from '@iisg/db/responses'
import { may } from '@iisg/domain/accounts'
import { LinkForm, mayDeclare, whyNotLinked } from '@iisg/domain/links'
import { commonPartners, ResponseId } from '@iisg/domain/responses'
import { ProblemSummary } from '@iisg/ui/forms'
import { Breadcrumbs, PageTitle } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { needOr404 } from '#app/needs/need-or-404.ts'
import { requireOpenCycle } from '#app/needs/require-open-cycle.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'
import { answersTold } from './answers-told.ts'
import { ChosenResponse } from './chosen-response.tsx'
import { consequencesOf } from './consequences.ts'
import { problemsOf, tidied } from './link-problems.ts'
import { requireDeclarer } from './require-declarer.ts'
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
  const found = responseId.success ? await responseFound(context, responseId.data) : undefined
  if (found) {
    const { chosen, side } = found
    const { response } = chosen
    const link = input.links.find((each) => each.response.id === response.id)
    const { pillar } = need.measure.objective
    const refused = mayDeclare(context.viewer, { ...side, pillar })
      ? whyNotLinked(need, { ...response, pillars: side.pillars })
      : 'You may link the responses that you report, and no others'
    const common = commonPartners(need, response)
    const consequences = consequencesOf(input, response)
    return { need, chosen: { ...chosen, link, common, consequences, refused }, search: undefined }
  }

  const q = search.get('q') ?? ''
  const number = PageNumber.parse(search.get('page') ?? 1)
  // Before anything is searched for, what is of the same pillar is the likeliest.
  const { pillar } = need.measure.objective
  // Who reports for somebody links their responses; the Secretariat, everybody's.
  const ours = !may(context.viewer, 'declare support links', { pillars: [pillar] })
  const what = q === '' ? { pillar } : { search: q }
  const filter = { ...what, viewer: context.viewer, ours }
  const page = await listResponses(
    context.db,
    { ...filter, viewer: context.viewer },
    { size, number },
  )
  const linked = input.links.map(({ response }) => response.id)
  const told = (await answersTold(context, need.cycleId, [need], input.links)).get(need.id)
  const answered = told ?? { answers: [], hidden: 0 }
  return { need, chosen: undefined, search: { q, number, linked, answered, ...page } }
}

const PageNumber = z.coerce.number().int().min(1).max(100_000).catch(1)

/** How many responses a page of the search shows. */
const size = 25

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context.viewer, 'declare support links')
  const need = await needOr404(context, params.needId)
  await requireOpenCycle(context.db, need.cycleId)

  const typed = typedIn(await request.formData())
  const chosen = ResponseId.safeParse(typed.responseId)
  const found = chosen.success ? await responseFound(context, chosen.data) : undefined
  if (!found) throw new Response('There is no such response', { status: 404 })
  const { response } = found.chosen
  const { pillar } = need.measure.objective
  const declarer = requireDeclarer(context.viewer, { ...found.side, pillar })

  const form = readTyped(typed, LinkForm)
  if (!form.ok) return data(form.refusal, { status: 422 })
  const draft = { ...tidied(form.value, need, response), responseId: response.id }
  const linkId = found.side.allocations.find((each) => each.needId === need.id)?.linkId
  const problems = problemsOf(draft, { need, response, side: found.side, linkId })
  if (Object.keys(problems).length > 0) return data({ problems, typed }, { status: 422 })

  const declared = await declareLink(context.db, declarer, need.id, draft)
  return redirect(`/needs/${need.id}?linked=${declared.linkId}`)
}

/** A response that the viewer may know, with whose it is. */
async function responseFound({ db, viewer }: AppLoadContext, id: ResponseId) {
  const [chosen, side] = await Promise.all([findWeighedResponse(db, id), responseSideOf(db, id)])
  if (!chosen || !side) return undefined
  const { reporter, pillars: responsePillars } = side
  const known = mayKnowResponse(viewer, chosen.response, { reporter, responsePillars })
  return known ? { chosen, side } : undefined
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
