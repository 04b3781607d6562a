import { returnTask } from '@iisg/db/tasks'
import { Return } from '@iisg/domain/tasks'
import { CheckboxGroup, optionsOf, TextArea } from '@iisg/ui/forms'
import { taskReturnReasonNames } from '@iisg/ui/tasks'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeMove, moveShown } from './move-in.ts'
import { MovePage } from './move-page.tsx'

export const meta = () => titled('Return the task')

export function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  return moveShown(context, params.taskId, 'return')
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, Return)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })
  return makeMove(context, params.taskId, typed, (actor, at) =>
    returnTask(context.db, actor, at, form.value),
  )
}

export default function ReturnPage() {
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <MovePage
      {...useLoaderData<typeof loader>()}
      refusal={refusal}
      title="Return the task"
      consequence="It goes back to whoever reports, with your reasons, and is asked for again. Until it is finalised it does not count as reported."
      button="Return it"
    >
      <CheckboxGroup
        name="reasons"
        label="Reasons"
        options={optionsOf(taskReturnReasonNames)}
        refusal={refusal}
      />
      <TextArea
        name="note"
        label="What has to be done"
        hint="A sentence or two. It stands in the next reminder, too."
        refusal={refusal}
      />
    </MovePage>
  )
}
