import { MoveRefused } from '@iisg/db/audit'
import { draftTree } from '@iisg/db/pillars'
import { TreeDraft } from '@iisg/domain/pillars'
import { TextArea, TextField } from '@iisg/ui/forms'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { refusedEdit } from './edit-in.ts'
import { EditPage } from './edit-page.tsx'
import { treeOr404 } from './tree-or-404.ts'

export const meta = () => titled('Copy a tree to a draft')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'edit objective trees')
  return { tree: await treeOr404(context, params.treeId) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'edit objective trees')
  const tree = await treeOr404(context, params.treeId)
  const form = await readForm(request, TreeDraft)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  try {
    const { treeVersionId } = await draftTree(context.db, editor, tree.id, form.value)
    return redirect(`/trees/${treeVersionId}`)
  } catch (error) {
    if (!(error instanceof MoveRefused)) throw error
    return refusedEdit(form.typed, error.message)
  }
}

export default function Copy() {
  const { tree } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <EditPage
      tree={tree}
      title="Copy it to a draft"
      lead="The draft has the same objectives and measures, and knows where each comes from. Nothing that runs is changed by it."
      button="Copy it"
      refusal={refusal}
    >
      <TextField name="label" label="Name of the draft" refusal={refusal} />
      <TextArea
        name="note"
        label="Whose tree it is, and why there is a new one"
        value={tree.note}
        refusal={refusal}
      />
    </EditPage>
  )
}
