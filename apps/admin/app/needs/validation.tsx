import { validateNeed } from '@iisg/db/needs'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { makeMove, moveShown } from './move-in.ts'
import { MovePage } from './move-page.tsx'

const move = { type: 'validation' } as const

export const meta = () => titled('Validate the need')

export function loader({ context, params }: LoaderFunctionArgs) {
  return moveShown(context, params.needId, move)
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const typed = typedIn(await request.formData())
  return makeMove(context, params.needId, { move, typed }, (actor, known) =>
    validateNeed(context.db, actor, known),
  )
}

export default function Validation() {
  return (
    <MovePage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal}
      title="Validate the need"
      consequence="The Support Group has agreed to it. From then on it counts in the working analysis, and its partners can no longer revise it."
      button="Record that it is validated"
    />
  )
}
