import { retireObjective, reviseObjective, shiftObjective } from '@iisg/db/pillars'
import { ObjectiveDraft } from '@iisg/domain/pillars'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeEdit } from './edit-in.ts'
import { EditPage, PlaceButtons } from './edit-page.tsx'
import { ObjectiveFields } from './objective-fields.tsx'
import { draftOr404, objectiveOr404 } from './tree-or-404.ts'

export const meta = () => titled('Change an objective')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'edit objective trees')
  const tree = await draftOr404(context, params.treeId)
  return { tree, objective: await objectiveOr404(context, tree, params.objectiveId) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'edit objective trees')
  const tree = await draftOr404(context, params.treeId)
  const { db } = context
  const objective = await objectiveOr404(context, tree, params.objectiveId)
  const typed = typedIn(await request.formData())
  const { id, code } = objective

  const { step } = typed
  if (step === 'up' || step === 'down') {
    return makeEdit(tree, typed, (at) => shiftObjective(db, editor, at, objective, step))
  }
  if (step === 'retire') {
    return makeEdit(tree, typed, (at) => retireObjective(db, editor, at, id, code))
  }
  const form = readTyped(typed, ObjectiveDraft)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  return makeEdit(tree, typed, (at) => reviseObjective(db, editor, at, id, form.value))
}

export default function EditObjective() {
  const { tree, objective } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <EditPage
      tree={tree}
      title={`Change ${objective.code}`}
      lead="A new name holds in this draft. Older cycles keep the old one; the crosswalk says that it was renamed. Taken out, its measures go with it."
      button="Save"
      refusal={refusal}
      others={<PlaceButtons what="it" />}
    >
      <ObjectiveFields objective={objective} refusal={refusal} />
    </EditPage>
  )
}
