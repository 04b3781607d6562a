import { carryOn, findNeed, measureAfter } from '@iisg/db/needs'
import { NeedId, revisionOf } from '@iisg/domain/needs'
import { CheckboxGroup, type Refusal } from '@iisg/ui/forms'
import { Breadcrumbs, Button, Buttons, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import { closingNames, needStateNames } from '@iisg/ui/needs'
import { counted } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleBefore, type Fate, needsToCarry } from './carried-into.ts'
import { cycleIn } from './cycle-in.ts'
import { requireOpenCycle } from './require-open-cycle.ts'

export const meta = () => titled('Go on from the last cycle')

const Ticked = z.object({
  needIds: z
    .array(NeedId, { error: 'Tick the needs that go on as they are' })
    .min(1, { error: 'Tick the needs that go on as they are' }),
})

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { into, from } = await cyclesIn(context, request)
  return { into, from, needs: from ? await needsToCarry(context, from, into) : [] }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = requireActor(context.viewer, 'state needs')
  const { into, from } = await cyclesIn(context, request)
  const form = await readForm(request, Ticked)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })

  const open = from ? await needsToCarry(context, from, into) : []
  const without: string[] = []
  for (const id of form.value.needIds) {
    const found = open.find(({ need }) => need.id === id)
    if (!found || !from) throw new Response('There is no such need to carry on', { status: 404 })
    // Ticked twice, or by two people at once: it goes on already.
    if (found.fate.status !== 'undecided') continue
    const need = await findNeed(context.db, id)
    const measureId = await measureAfter(context.db, found.need.measure.id, into.id)
    if (!need || !measureId) {
      without.push(found.need.code)
      continue
    }
    const draft = { ...revisionOf(need), cycleId: into.id, measureId }
    await carryOn(context.db, actor, need.id, 'carried', [draft])
  }
  if (without.length > 0) {
    const problem = `The new tree has no measure for ${without.join(', ')}. Decide those one by one, and choose their measure`
    const refusal: Refusal = { problems: { form: problem }, typed: {} }
    return data({ refusal }, { status: 422 })
  }
  return redirect(`/needs/carry-over?cycle=${into.id}`)
}

async function cyclesIn(context: AppLoadContext, request: Request) {
  requireActor(context.viewer, 'state needs')
  const { cycle } = await cycleIn(context.db, new URL(request.url).searchParams)
  const into = await requireOpenCycle(context.db, cycle.id)
  return { into, from: await cycleBefore(context, into) }
}

export default function CarryOver() {
  const { into, from, needs } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const open = needs.filter(
    ({ fate, need }) => fate.status === 'undecided' && need.state !== 'closed',
  )

  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/needs?cycle=${into.id}`, text: 'Needs' }]}
        here="Go on from the last cycle"
      />
      <FormProblems refusal={refusal} />
      <PageTitle
        title="Go on from the last cycle"
        lead={
          from
            ? `Say of each need of the ${from.label} what becomes of it in the ${into.label}. The earlier cycle stays as it is.`
            : 'There is no earlier cycle to go on from.'
        }
      />
      <Section
        title={open.length === 0 ? 'To decide' : `${counted(open.length, 'need')} to decide`}
      >
        {open.length === 0 ? (
          <EmptyState title="Nothing is left to decide for you" />
        ) : (
          <form className="form" method="post">
            <CheckboxGroup
              name="needIds"
              label="Go on as they are"
              hint="Each becomes a draft of the new cycle with the same words, to be revised, approved and submitted."
              options={open.map(({ need }) => ({
                value: need.id,
                text: `${need.code} ${need.title}`,
              }))}
              refusal={refusal}
            />
            <Buttons>
              <Button>Carry on what is ticked</Button>
            </Buttons>
          </form>
        )}
      </Section>
      {needs.length > 0 && (
        <Section title="Each of them">
          <DataTable
            caption="Needs of the last cycle, and what becomes of each"
            captionHidden
            narrow="stack"
            rows={needs}
            keyOf={({ need }) => need.id}
            columns={[
              {
                key: 'need',
                heading: 'Need',
                rowHeader: true,
                cell: ({ need }) => (
                  <a href={`/needs/${need.id}`}>
                    {need.code} {need.title}
                  </a>
                ),
              },
              { key: 'state', heading: 'State', cell: ({ need }) => needStateNames[need.state] },
              {
                key: 'fate',
                heading: 'In the new cycle',
                cell: ({ need, fate }) =>
                  fate.status === 'undecided' && need.state === 'closed'
                    ? 'Closed in its own cycle'
                    : sayFate(fate),
              },
              {
                key: 'decide',
                heading: 'What you can do',
                cell: ({ need, fate }) =>
                  fate.status === 'undecided' && (
                    <a href={`/needs/${need.id}/continuation?cycle=${into.id}`}>
                      {need.state === 'closed' ? 'Open it again' : 'Decide'}
                      <span className="only-read-out"> {need.code}</span>
                    </a>
                  ),
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}

function sayFate(fate: Fate) {
  switch (fate.status) {
    case 'undecided':
      return 'Not decided yet'
    case 'ended':
      return closingNames[fate.as]
    case 'goes on':
      return fate.in.map(({ id, code, title }) => (
        <a key={id} href={`/needs/${id}`}>
          {code} {title}
        </a>
      ))
  }
}
