import { matrixInputFor } from '@iisg/db/analysis'
import { responseSideOf } from '@iisg/db/links'
import { listNeeds } from '@iisg/db/needs'
import { findWeighedResponse } from '@iisg/db/responses'
import { mayDeclare, whyNotLinked } from '@iisg/domain/links'
import { commonPartners, ResponseId } from '@iisg/domain/responses'
import {
  Breadcrumbs,
  EmptyState,
  Notice,
  PageTitle,
  SearchForm,
  Section,
  Tag,
} from '@iisg/ui/layout'
import { priorityNames } from '@iisg/ui/needs'
import { namePartners } from '@iisg/ui/partners'
import { DataTable } from '@iisg/ui/tables'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { capitalised } from '#app/layout/capitalised.ts'
import { Note } from '#app/layout/note.tsx'
import { titled } from '#app/layout/titled.ts'
import { CycleChoice } from '#app/needs/cycle-choice.tsx'
import { cycleIn } from '#app/needs/cycle-in.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'
import { found } from '#app/needs/filter.ts'
import { newestOpenCycle, requireOpenCycle } from '#app/needs/require-open-cycle.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'
import { SuggestedLinks } from '#app/suggested/suggested-links.tsx'
import { shownTo, suggestedTo } from '#app/suggested/suggested-to.ts'
import { AnswersList } from './answers-list.tsx'
import { answersTold } from './answers-told.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Needs for ${data.response.title}` : 'Needs for a response')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'declare support links')
  const id = ResponseId.safeParse(params.responseId)
  const [weighed, side] = id.success
    ? await Promise.all([findWeighedResponse(db, id.data), responseSideOf(db, id.data)])
    : []
  const whose = side && { reporter: side.reporter, responsePillars: side.pillars }
  if (!weighed || !side || !whose || !mayKnowResponse(viewer, weighed.response, whose)) {
    throw new Response('There is no such response', { status: 404 })
  }
  const { response } = weighed
  const own = side.pillars.filter((pillar) => mayDeclare(viewer, { ...side, pillar }))
  if (own.length === 0) {
    throw new Response('You may link the responses that you report, and no others', { status: 403 })
  }

  const search = new URL(request.url).searchParams
  const { cycles, ...asked } = await cycleIn(db, search)
  const newest = search.has('cycle') ? undefined : await newestOpenCycle(db)
  const cycle = newest ?? (await requireOpenCycle(db, asked.cycle.id))
  const q = search.get('q') ?? ''
  const [all, input] = await Promise.all([listNeeds(db, cycle.id), matrixInputFor(db, cycle)])
  const { needs } = disclosedTo(viewer, all)
  const linkable = needs.filter(
    (need) =>
      own.includes(need.measure.objective.pillar) &&
      whyNotLinked(need, { ...response, pillars: side.pillars }) === undefined,
  )
  const shown = found(linkable, q)
  const links = input.links.filter(({ needId }) => shown.some((need) => need.id === needId))
  const told = await answersTold({ db, viewer }, cycle.id, shown, links)
  const suggested = await suggestedTo(viewer, db, cycle, { responseId: response.id })

  return {
    response: { id: response.id, title: response.title },
    cycle: { id: cycle.id, label: cycle.label },
    cycles,
    q,
    suggestions: await shownTo(viewer, db, cycle, suggested),
    needs: shown.map((need) => ({
      id: need.id,
      code: need.code,
      title: need.title,
      priority: need.priority,
      common: commonPartners(need, response),
      linked: side.allocations.some(({ needId }) => needId === need.id),
      ...(told.get(need.id) ?? { answers: [], hidden: 0 }),
    })),
  }
}

export default function NeedsForResponse() {
  const { response, cycle, cycles, q, needs, suggestions } = useLoaderData<typeof loader>()
  const path = `/responses/${response.id}/needs`

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/responses', text: 'Responses' },
          { href: `/responses/${response.id}`, text: response.title },
        ]}
        here="Choose a need"
      />
      <PageTitle
        eyebrow="Response"
        title="Which need does it meet?"
        lead={`What “${response.title}” could be linked to in the ${cycle.label}: needs of its pillars and partners. Beside each stands who already answers it.`}
      />
      <CycleChoice
        cycles={cycles.filter(({ closedOn }) => closedOn === null)}
        chosen={cycle.id}
        hrefOf={(id) => `${path}?cycle=${id}`}
      />
      {suggestions.length > 0 && (
        <Section title="Suggested">
          <SuggestedLinks suggestions={suggestions} on="response" />
        </Section>
      )}
      <Section title="Needs of its pillars and partners">
        <SearchForm
          label="Search needs"
          action={path}
          value={q}
          keep={[{ name: 'cycle', value: cycle.id }]}
        />
        {needs.length > 0 ? (
          <DataTable
            caption="Needs to choose from, and who already answers each"
            captionHidden
            narrow="stack"
            rows={needs}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'need',
                heading: 'Need',
                rowHeader: true,
                cell: ({ id, code, title, priority, linked }) => (
                  <>
                    <a href={`/needs/${id}/responses?response=${response.id}`}>{title}</a>
                    {linked && <Tag tone="covered">Linked</Tag>}
                    <Note>
                      {code}, {priorityNames[priority].toLowerCase()} priority
                    </Note>
                  </>
                ),
              },
              {
                key: 'common',
                heading: 'Partners in common',
                cell: ({ common }) => capitalised(namePartners(common)),
              },
              {
                key: 'answers',
                heading: 'Who already answers it',
                cell: (need) => <AnswersList answers={need.answers} hidden={need.hidden} />,
              },
            ]}
          />
        ) : (
          <EmptyState title="No need matches">
            <p>Try fewer words, or look whether the response has its pillar and its partners.</p>
          </EmptyState>
        )}
      </Section>
      <Notice tone="info" title="Before money is committed">
        <p>
          Type in what is planned, and <a href="/check">see what it would change</a> before anything
          is kept.
        </p>
      </Notice>
    </>
  )
}
