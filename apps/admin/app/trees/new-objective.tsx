import { addObjective } from '@iisg/db/pillars'
import { ObjectiveDraft } from '@iisg/domain/pillars'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeEdit } from './edit-in.ts'
import { EditPage } from './edit-page.tsx'
import { ObjectiveFields } from './objective-fields.tsx'
import { draftOr404 } from './tree-or-404.ts'

export const meta = () => titled('Add an objective')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'edit objective trees')
  return { tree: await draftOr404(context, params.treeId) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'edit objective trees')
  const tree = await draftOr404(context, params.treeId)
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, ObjectiveDraft)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  return makeEdit(tree, typed, (at) => addObjective(context.db, editor, at, form.value))
}

export default function NewObjective() {
  const { tree } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <EditPage
      tree={tree}
      title="Add an objective"
      lead="What the pillar wants to reach. It comes last in its pillar; you can move it up."
      button="Add it"
      refusal={refusal}
    >
      <ObjectiveFields refusal={refusal} />
    </EditPage>
  )
}
