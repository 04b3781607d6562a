import { waiveTask } from '@iisg/db/tasks'
import { Waiver } from '@iisg/domain/tasks'
import { TextField } from '@iisg/ui/forms'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeMove, moveShown } from './move-in.ts'
import { MovePage } from './move-page.tsx'

export const meta = () => titled('Waive the task')

export function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  return moveShown(context, params.taskId, 'waiver')
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, Waiver)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  return makeMove(context, params.taskId, typed, (actor, at) =>
    waiveTask(context.db, actor, at, form.value.note),
  )
}

export default function WaiverPage() {
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <MovePage
      {...useLoaderData<typeof loader>()}
      refusal={refusal}
      title="Waive the task"
      consequence="Nothing is asked any more, and nobody is reminded. A task that was waived was not asked: it says nothing about what is missing."
      button="Waive it"
      danger
    >
      <TextField name="note" label="Why nothing is asked any more" refusal={refusal} />
    </MovePage>
  )
}
