import { stateNeed } from '@iisg/db/needs'
import { measuresOf } from '@iisg/db/pillars'
import { NeedDraft } from '@iisg/domain/needs'
import { strandNames } from '@iisg/domain/pillars'
import { ProblemSummary, Select } from '@iisg/ui/forms'
import { Breadcrumbs, Button, Buttons, PageTitle } from '@iisg/ui/layout'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { cycleIn } from './cycle-in.ts'
import { NeedFields } from './need-form.tsx'
import { requireOpenCycle } from './require-open-cycle.ts'

export const meta = () => titled('State a need')

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'state needs')
  const { cycle } = await cycleIn(context.db, new URL(request.url).searchParams)
  await requireOpenCycle(context.db, cycle.id)
  return { cycle, measures: await measuresOf(context.db, cycle.treeVersionId) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'state needs')
  const form = await readForm(request, NeedDraft)
  if (!form.ok) return data(form.refusal, { status: 422 })
  const cycle = await requireOpenCycle(context.db, form.value.cycleId)
  const measures = await measuresOf(context.db, cycle.treeVersionId)
  if (!measures.some(({ id }) => id === form.value.measureId)) {
    throw new Response('The measure is of another tree than the cycle', { status: 404 })
  }

  const { needId } = await stateNeed(context.db, editor, form.value)
  return redirect(`/needs/${needId}`)
}

export default function NewNeed() {
  const { cycle, measures } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const measureOptions = measures.map(({ id, code, title, strand, objective }) => ({
    value: id,
    text: `${objective.pillar}, ${code} ${title} (${strandNames[strand].toLowerCase()})`,
  }))

  return (
    <>
      <Breadcrumbs
        trail={[{ href: `/needs?cycle=${cycle.id}`, text: 'Needs' }]}
        here="State a need"
      />
      <ProblemSummary refusal={refusal} />
      <PageTitle
        title="State a need"
        lead={`It becomes part of the ${cycle.label}. Its measure gives it its code.`}
      />
      <form className="form" method="post">
        <input type="hidden" name="cycleId" value={cycle.id} />
        <Select name="measureId" label="Measure" options={measureOptions} refusal={refusal} />
        <NeedFields refusal={refusal} />
        <Buttons>
          <Button>State the need</Button>
        </Buttons>
      </form>
    </>
  )
}
