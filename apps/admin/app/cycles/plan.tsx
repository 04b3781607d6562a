import { StaleVersion } from '@iisg/db/audit'
import { MoveRefused, planCycle, stagesOf } from '@iisg/db/cycles'
import { type Stage, stages } from '@iisg/domain/cycles'
import { type Day, PlausibleDay } from '@iisg/domain/time'
import { stageNames } from '@iisg/ui/cycles'
import { DateField } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleOr404 } from './cycle-or-404.ts'

export const meta = () => titled('Plan the stages')

/** A stage as the name of its field, which has no spaces. */
const fieldOf = (stage: Stage) => stage.replaceAll(' ', '-')

const Plan = z
  .object(Object.fromEntries(stages.map((stage) => [fieldOf(stage), PlausibleDay])))
  .transform(
    (days) =>
      // Each stage has its field.
      Object.fromEntries(stages.map((stage) => [stage, days[fieldOf(stage)]])) as Record<
        Stage,
        Day
      >,
  )

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const cycle = await cycleOr404(context, params.cycleId)
  return { cycle, plan: await stagesOf(context.db, cycle.id) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'run mapping cycles')
  const cycle = await cycleOr404(context, params.cycleId)
  const { version, ...typed } = typedIn(await request.formData())
  const form = readTyped(typed, Plan)
  const at = readTyped({ version: version ?? '' }, Version)
  if (!form.ok) {
    const refusal = { ...form.refusal, typed: { ...form.refusal.typed, version: version ?? '' } }
    return data({ refusal }, { status: 422 })
  }
  try {
    const from = at.ok ? at.value.version : 0
    await planCycle(context.db, editor, cycle.id, from, form.value)
    return redirect(`/cycles/${cycle.id}#stages`)
  } catch (error) {
    if (!(error instanceof MoveRefused) && !(error instanceof StaleVersion)) throw error
    const kept = { ...typed, version: String(cycle.version) }
    return data({ refusal: { problems: { form: error.message }, typed: kept } }, { status: 422 })
  }
}

export default function PlanPage() {
  const { cycle, plan } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/cycles', text: 'Cycles' },
          { href: `/cycles/${cycle.id}`, text: cycle.label },
        ]}
        here="Plan"
      />
      <FormProblems refusal={refusal} />
      <PageTitle
        eyebrow={cycle.label}
        title="Plan the stages"
        lead="The day on which each stage is to begin. Once the cycle is under way the plan stays, and the slip log is measured against it."
      />
      <form className="form" method="post">
        <VersionField version={cycle.version} refusal={refusal} />
        {plan.map(({ stage, plannedOn }) => (
          <DateField
            key={stage}
            name={fieldOf(stage)}
            label={stageNames[stage]}
            value={plannedOn ?? ''}
            refusal={refusal}
          />
        ))}
        <Buttons>
          <Button>Save the plan</Button>
          <ButtonLink href={`/cycles/${cycle.id}`} kind="quiet">
            Leave it as it is
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}
