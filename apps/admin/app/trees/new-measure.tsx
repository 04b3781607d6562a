import { addMeasure } from '@iisg/db/pillars'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { earlierMeasures, MeasureForm } from './earlier-measures.ts'
import { makeEdit } from './edit-in.ts'
import { EditPage } from './edit-page.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { draftOr404, objectiveOr404 } from './tree-or-404.ts'

export const meta = () => titled('Add a measure')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'edit objective trees')
  const tree = await draftOr404(context, params.treeId)
  const objective = await objectiveOr404(context, tree, objectiveIn(request))
  return { tree, objective, earlier: await earlierMeasures(context, tree, objective.pillar) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'edit objective trees')
  const tree = await draftOr404(context, params.treeId)
  const objective = await objectiveOr404(context, tree, objectiveIn(request))
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, MeasureForm)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  return makeEdit(tree, typed, (at) => addMeasure(context.db, editor, at, objective.id, form.value))
}

function objectiveIn(request: Request): string | undefined {
  return new URL(request.url).searchParams.get('objective') ?? undefined
}

export default function NewMeasure() {
  const { tree, objective, earlier } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <EditPage
      tree={tree}
      title={`Add a measure to ${objective.code}`}
      lead={`${objective.title}. A measure is a step towards it, within one strand. Needs are stated for measures.`}
      button="Add it"
      refusal={refusal}
    >
      <MeasureFields earlier={earlier} originIds={[]} refusal={refusal} />
    </EditPage>
  )
}
