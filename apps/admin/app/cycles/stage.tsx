import { StaleVersion } from '@iisg/db/audit'
import { MoveRefused, moveCycle } from '@iisg/db/cycles'
import { today } from '@iisg/db/time'
import { Stage, stageAfter } from '@iisg/domain/cycles'
import { PlausibleDay } from '@iisg/domain/time'
import { stageNames } from '@iisg/ui/cycles'
import { DateField, RadioGroup } from '@iisg/ui/forms'
import { Breadcrumbs, Button, ButtonLink, Buttons, Notice, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { FormProblems } from '#app/forms/form-problems.tsx'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { Version, VersionField } from '#app/forms/version.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleOr404 } from './cycle-or-404.ts'

export const meta = () => titled('Note the next stage')

const Move = z.object({ stage: Stage, on: PlausibleDay }).extend(Version.shape)

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const cycle = await cycleOr404(context, params.cycleId)
  return { cycle, day: await today(context.db) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'run mapping cycles')
  const cycle = await cycleOr404(context, params.cycleId)
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, Move)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  const { stage, on, version } = form.value
  try {
    await moveCycle(context.db, editor, cycle.id, version, stage, on)
    return redirect(`/cycles/${cycle.id}#stages`)
  } catch (error) {
    if (!(error instanceof MoveRefused) && !(error instanceof StaleVersion)) throw error
    const refusal = {
      problems: { form: error.message },
      typed: { ...typed, version: String(cycle.version) },
    }
    return data({ refusal }, { status: 422 })
  }
}

const consequences: Partial<Record<Stage, string>> = {
  collection: 'Everybody who is to report is asked from now on, and reminded by mail.',
  closed: 'Nothing in the cycle changes any more after that.',
}

export default function StagePage() {
  const { cycle, day } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const next = stageAfter(cycle.stage)
  const choices = [next, cycle.stage === 'proposed to Board' ? 'Support Group review' : undefined]
    .filter((stage) => stage !== undefined)
    .map((stage) => Stage.parse(stage))

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/cycles', text: 'Cycles' },
          { href: `/cycles/${cycle.id}`, text: cycle.label },
        ]}
        here="Next stage"
      />
      <FormProblems refusal={refusal} />
      <PageTitle
        eyebrow={cycle.label}
        title="Note the next stage"
        lead={`The cycle is now at: ${stageNames[cycle.stage]}.`}
      />
      {choices.length === 0 ? (
        <Notice tone="info" title="This cycle is closed and stays as it is" />
      ) : (
        <form className="form" method="post">
          <VersionField version={cycle.version} refusal={refusal} />
          <RadioGroup
            name="stage"
            label="Stage"
            options={choices.map((stage) => {
              const hint = consequences[stage]
              return { value: stage, text: stageNames[stage], ...(hint ? { hint } : {}) }
            })}
            value={next ?? ''}
            refusal={refusal}
          />
          <DateField name="on" label="It began on" value={day} refusal={refusal} />
          <Buttons>
            <Button>Note it</Button>
            <ButtonLink href={`/cycles/${cycle.id}`} kind="quiet">
              Leave it as it is
            </ButtonLink>
          </Buttons>
        </form>
      )}
    </>
  )
}
