import { closeNeed, lineageOf, listNeeds } from '@iisg/db/needs'
import { Closing, mayKnowNeed, moveNeed, NeedId, type NeedRecord } from '@iisg/domain/needs'
import { RadioGroup, Select } from '@iisg/ui/forms'
import { closingNames } from '@iisg/ui/needs'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeMove } from './move-in.ts'
import { MovePage } from './move-page.tsx'
import { needOr404 } from './need-or-404.ts'
import { requireOpenCycle } from './require-open-cycle.ts'

export const meta = () => titled('Close the need')

/** Only what goes on in a later cycle can be closed as carried on. */
async function waysFor({ db }: AppLoadContext, { id }: NeedRecord): Promise<Closing[]> {
  const goesOn = (await lineageOf(db, id)).some(({ predecessorId }) => predecessorId === id)
  return Closing.options.filter((as) => goesOn || as !== 'carried')
}

const ClosingForm = z.object({
  as: Closing,
  into: z.union([z.literal('').transform(() => null), NeedId]).nullish(),
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  const need = await needOr404(context, params.needId)
  const actor = requireActor(context.viewer, 'state needs')
  await requireOpenCycle(context.db, need.cycleId)
  const ways = await waysFor(context, need)
  const said = ways.map((as) => ({ as, moved: moveNeed(need, { type: 'closing', as }, actor) }))
  const open = said.filter(({ moved }) => moved.status === 'allowed').map(({ as }) => as)
  const refusals = said.flatMap(({ moved }) => (moved.status === 'refused' ? moved.because : []))
  return {
    need,
    open,
    refused: open.length === 0 ? `${refusals[0]}.` : undefined,
    others: open.includes('merged') ? await othersIn(context, need) : [],
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const need = await needOr404(context, params.needId)
  requireActor(context.viewer, 'state needs')
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, ClosingForm)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  const { as } = form.value
  if (!(await waysFor(context, need)).includes(as)) {
    const problems = { as: 'It goes on in no later cycle yet' }
    return data({ refusal: { problems, typed } }, { status: 422 })
  }
  const into = as === 'merged' ? (form.value.into ?? null) : null
  const others = as === 'merged' ? await othersIn(context, need) : []
  if (as === 'merged' && !others.some(({ id }) => id === into)) {
    const problems = { into: 'Choose the need of this cycle that it becomes a part of' }
    return data({ refusal: { problems, typed } }, { status: 422 })
  }
  return makeMove(context, need.id, { move: { type: 'closing', as }, typed }, (actor, known) =>
    closeNeed(context.db, actor, known, as, into),
  )
}

/** The other needs of its cycle and pillar that are not closed. */
async function othersIn({ db, viewer }: AppLoadContext, need: NeedRecord) {
  const { pillar } = need.measure.objective
  return (await listNeeds(db, need.cycleId))
    .filter((each) => each.id !== need.id && each.state !== 'closed')
    .filter((each) => each.measure.objective.pillar === pillar && mayKnowNeed(viewer, each))
    .map(({ id, code, title }) => ({ id, code, title }))
}

export default function ClosingPage() {
  const { open, others, ...shown } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <MovePage
      {...shown}
      refusal={refusal}
      title="Close the need"
      consequence="It no longer counts in the matrix, and cannot be revised. Its history stays, and where cycles are compared it counts as it stood."
      button="Close it"
      danger
    >
      <RadioGroup
        name="as"
        label="What became of it?"
        options={open.map((as) => ({ value: as, text: closingNames[as] }))}
        refusal={refusal}
      />
      {others.length > 0 && (
        <Select
          name="into"
          label="The need that it was merged into"
          none="None: it is not merged"
          options={others.map(({ id, code, title }) => ({ value: id, text: `${code} ${title}` }))}
          refusal={refusal}
        />
      )}
    </MovePage>
  )
}
