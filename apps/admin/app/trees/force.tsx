import { putInForce } from '@iisg/db/pillars'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeEdit } from './edit-in.ts'
import { EditPage } from './edit-page.tsx'
import { draftOr404 } from './tree-or-404.ts'

export const meta = () => titled('Put a tree in force')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'edit objective trees')
  return { tree: await draftOr404(context, params.treeId) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'edit objective trees')
  const tree = await draftOr404(context, params.treeId)
  const typed = typedIn(await request.formData())
  return makeEdit(tree, typed, (at) => putInForce(context.db, editor, at))
}

export default function Force() {
  const { tree } = useLoaderData<typeof loader>()
  return (
    <EditPage
      tree={tree}
      title="Put it in force"
      lead="From today on it is the tree of new cycles, and its objectives stand on the public pages of the pillars. It cannot be changed any more. Cycles that run keep theirs."
      button="Put it in force"
      refusal={useActionData<typeof action>()?.refusal}
    />
  )
}
