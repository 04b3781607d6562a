import { originsOf, retireMeasure, reviseMeasure, shiftMeasure } from '@iisg/db/pillars'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { earlierMeasures, MeasureForm } from './earlier-measures.ts'
import { makeEdit } from './edit-in.ts'
import { EditPage, PlaceButtons } from './edit-page.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { draftOr404, measureOr404 } from './tree-or-404.ts'

export const meta = () => titled('Change a measure')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'edit objective trees')
  const tree = await draftOr404(context, params.treeId)
  const { objective, measure } = await measureOr404(context, tree, params.measureId)
  const [earlier, originIds] = await Promise.all([
    earlierMeasures(context, tree, objective.pillar),
    originsOf(context.db, measure.id),
  ])
  return { tree, objective, measure, earlier, originIds }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'edit objective trees')
  const tree = await draftOr404(context, params.treeId)
  const { db } = context
  const { measure } = await measureOr404(context, tree, params.measureId)
  const typed = typedIn(await request.formData())
  const { id, code } = measure

  const { step } = typed
  if (step === 'up' || step === 'down') {
    return makeEdit(tree, typed, (at) => shiftMeasure(db, editor, at, measure, step))
  }
  if (step === 'retire') {
    return makeEdit(tree, typed, (at) => retireMeasure(db, editor, at, id, code))
  }
  const form = readTyped(typed, MeasureForm)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  return makeEdit(tree, typed, (at) => reviseMeasure(db, editor, at, id, form.value))
}

export default function EditMeasure() {
  const { tree, objective, measure, earlier, originIds } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <EditPage
      tree={tree}
      title={`Change ${measure.code}`}
      lead={`A step towards ${objective.code} ${objective.title}. Older cycles keep their wording.`}
      button="Save"
      refusal={refusal}
      others={<PlaceButtons what="it" />}
    >
      <MeasureFields measure={measure} earlier={earlier} originIds={originIds} refusal={refusal} />
    </EditPage>
  )
}
