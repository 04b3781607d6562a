import { openTask } from '@iisg/db/tasks'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeMove, moveShown } from './move-in.ts'
import { MovePage } from './move-page.tsx'

export const meta = () => titled('Ask for the task')

export function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  return moveShown(context, params.taskId, 'opening')
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const typed = typedIn(await request.formData())
  return makeMove(context, params.taskId, typed, (actor, at) => openTask(context.db, actor, at))
}

export default function OpeningPage() {
  return (
    <MovePage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal}
      title="Ask for the task"
      consequence="It is asked for from today on, and whoever is responsible hears of it by mail. What was finalised before no longer counts as reported."
      button="Ask for it"
    />
  )
}
