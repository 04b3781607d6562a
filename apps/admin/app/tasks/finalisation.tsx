import { finaliseTask } from '@iisg/db/tasks'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeMove, moveShown } from './move-in.ts'
import { MovePage } from './move-page.tsx'

export const meta = () => titled('Finalise the task')

export function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  return moveShown(context, params.taskId, 'finalisation')
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const typed = typedIn(await request.formData())
  return makeMove(context, params.taskId, typed, (actor, at) => finaliseTask(context.db, actor, at))
}

export default function FinalisationPage() {
  return (
    <MovePage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal}
      title="Finalise the task"
      consequence="Nothing is missing. From now on it counts as reported: where enough is reported, what nobody answers may be called a gap."
      button="Finalise it"
    />
  )
}
