import { adoptNeed } from '@iisg/db/needs'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { makeMove, moveShown } from './move-in.ts'
import { MovePage } from './move-page.tsx'

const move = { type: 'adoption' } as const

export const meta = () => titled('Adopt the need')

export function loader({ context, params }: LoaderFunctionArgs) {
  return moveShown(context, params.needId, move)
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const typed = typedIn(await request.formData())
  return makeMove(context, params.needId, { move, typed }, (actor, known) =>
    adoptNeed(context.db, actor, known),
  )
}

export default function Adoption() {
  return (
    <MovePage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal}
      title="Adopt the need"
      consequence="The Board has adopted it. From then on it counts in what is published to members."
      button="Record that it is adopted"
    />
  )
}
