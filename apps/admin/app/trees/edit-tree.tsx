import { renameTree } from '@iisg/db/pillars'
import { TreeDraft } from '@iisg/domain/pillars'
import { TextArea, TextField } from '@iisg/ui/forms'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeEdit } from './edit-in.ts'
import { EditPage } from './edit-page.tsx'
import { draftOr404 } from './tree-or-404.ts'

export const meta = () => titled('Name and note of a tree')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'edit objective trees')
  return { tree: await draftOr404(context, params.treeId) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'edit objective trees')
  const tree = await draftOr404(context, params.treeId)
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, TreeDraft)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  return makeEdit(tree, typed, (at) => renameTree(context.db, editor, at, form.value))
}

export default function EditTree() {
  const { tree } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <EditPage
      tree={tree}
      title="Name and note"
      lead="The note says whose tree it is. It stands on the public page of each pillar once the tree is in force."
      button="Save"
      refusal={refusal}
    >
      <TextField name="label" label="Name" value={tree.label} refusal={refusal} />
      <TextArea name="note" label="Note" value={tree.note} refusal={refusal} />
    </EditPage>
  )
}
