import { needInputFor } from '@iisg/db/analysis'
import { recordPlanned } from '@iisg/db/commitment'
import { listNeeds } from '@iisg/db/needs'
import { listInstitutions } from '@iisg/db/organisations'
import { today } from '@iisg/db/time'
import { isClosedOn } from '@iisg/domain/cycles'
import type { Need } from '@iisg/domain/needs'
import { commonPartners } from '@iisg/domain/responses'
import { EmptyState, Notice, PageTitle } from '@iisg/ui/layout'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { answersTold } from '#app/links/answers-told.ts'
import { cycleIn } from '#app/needs/cycle-in.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'
import { newestOpenCycle } from '#app/needs/require-open-cycle.ts'
import { reportingOf } from '#app/responses/reporting.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { outcomeOf } from './outcome.ts'
import { OutcomeShown } from './outcome-shown.tsx'
import { PlanForm } from './plan-form.tsx'
import { addressOf, type PlannedFor, plannedForIn, readPlanned } from './planned.ts'
import { WhomForm } from './whom-form.tsx'

export const meta = () => titled('Check before commitment')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const search = new URL(request.url).searchParams
  const reporting = await reportingOf(context.db, actor)
  const asked = plannedForIn(search)
  if (!(await newestOpenCycle(context.db))) return { step: 'no cycle' as const }
  const tried = search.has('pillar') || search.has('partners[]')
  const pillars = reporting.pillars
  if (!asked) return { step: 'whom' as const, tried, pillars, chosen: search.get('pillar') }

  const { cycle, needs, inputs } = await toMeet(context, asked)
  const links = inputs.flatMap((input) => input.links)
  const [told, institutions] = await Promise.all([
    answersTold(context, cycle.id, needs, links),
    institutionsFor(context, asked),
  ])
  return {
    step: 'plan' as const,
    asked,
    address: addressOf(asked),
    reporting,
    cycle: { id: cycle.id, label: cycle.label },
    institutions,
    needs: needs.map((need) => ({
      id: need.id,
      code: need.code,
      title: need.title,
      priority: need.priority,
      ...(told.get(need.id) ?? { answers: [], hidden: 0 }),
    })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'record responses')
  const asked = plannedForIn(new URL(request.url).searchParams)
  if (!asked) throw new Response('Say for whom it is planned first', { status: 404 })
  const { cycle, needs, inputs, known } = await toMeet(context, asked)

  const typed = typedIn(await request.formData())
  const form = readPlanned(actor, asked, needs, typed)
  if (!form.ok) return data({ refusal: form.refusal, outcome: undefined }, { status: 422 })

  const { planned } = form
  if (typed.step === 'record') {
    const meets = planned.meets.map(({ need, strength }) => ({ needId: need.id, strength }))
    const responseId = await recordPlanned(context.db, actor, planned.draft, meets)
    return redirect(`/responses/${responseId}`)
  }
  const outcome = await outcomeOf({ ...context, cycle, inputs, known, planned })
  return data({ refusal: { problems: {}, typed }, outcome })
}

/** The needs that such a response could meet, in the cycle that is asked for or the newest that is open. */
async function toMeet({ db, viewer }: AppLoadContext, asked: PlannedFor) {
  const [{ cycles }, day] = await Promise.all([cycleIn(db, new URLSearchParams()), today(db)])
  const cycle = cycles.find(
    (each) => (asked.cycleId ?? each.id) === each.id && !isClosedOn(each, day),
  )
  if (!cycle) throw new Response('There is no such needs cycle that is open', { status: 404 })
  const all = await listNeeds(db, cycle.id)
  const known = disclosedTo(viewer, all).needs
  const needs = known.filter((need) => isMet(need, asked))
  const inputs = await Promise.all(needs.map((need) => needInputFor(db, need)))
  return { cycle, needs, inputs, known: new Set(known.map(({ id }) => id)) }
}

function isMet(need: Need, { pillar, partners, regional }: PlannedFor): boolean {
  return (
    need.state !== 'closed' &&
    need.measure.objective.pillar === pillar &&
    commonPartners(need, { partners, regional }).length > 0
  )
}

async function institutionsFor({ db }: AppLoadContext, { partners }: PlannedFor) {
  const all = await listInstitutions(db)
  return all
    .filter(({ partner }) => partners.length === 0 || partners.includes(partner))
    .map(({ id, name, partner, eventsPerMonth }) => ({
      id,
      name,
      partner,
      capacity: eventsPerMonth,
    }))
}

export default function Check() {
  const page = useLoaderData<typeof loader>()
  const { refusal, outcome } = useActionData<typeof action>() ?? {}

  return (
    <>
      <FormProblems refusal={refusal} />
      <PageTitle
        title="Check before commitment"
        lead="Type in what is planned and see what it would run into, what it would change for each need, and what it asks of an institution. Nothing is kept until you say so."
      />
      {page.step === 'no cycle' && (
        <EmptyState title="No needs cycle is open">
          <p>
            A plan is weighed against the needs of an open cycle.{' '}
            <a href="/cycles">See the cycles</a>
          </p>
        </EmptyState>
      )}
      {page.step === 'whom' && (
        <>
          {page.tried && (
            <Notice tone="warning" title="Something is missing">
              <p>Choose a pillar, and the partners or the whole region.</p>
            </Notice>
          )}
          <WhomForm pillars={page.pillars} chosen={page.chosen ?? undefined} />
        </>
      )}
      {page.step === 'plan' && (
        <>
          {outcome && <OutcomeShown outcome={outcome} />}
          <PlanForm {...page} refusal={refusal} checked={outcome !== undefined} />
        </>
      )}
    </>
  )
}
