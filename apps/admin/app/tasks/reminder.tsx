import { MoveRefused } from '@iisg/db/cycles'
import { remindNow } from '@iisg/db/tasks'
import { today } from '@iisg/db/time'
import { reminderByHand } from '@iisg/domain/tasks'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { refusedMove } from './move-in.ts'
import { MovePage } from './move-page.tsx'
import { taskOr404 } from './task-or-404.ts'

export const meta = () => titled('Remind now')

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const task = await taskOr404(context, params.taskId)
  const reminder = reminderByHand(task, await today(context.db))
  return { task, refused: reminder.status === 'refused' ? reminder.because : undefined }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const editor = requireActor(context.viewer, 'run mapping cycles')
  const { id } = await taskOr404(context, params.taskId)
  try {
    await remindNow(context.db, editor, id)
    return redirect(`/tasks/${id}`)
  } catch (error) {
    if (!(error instanceof MoveRefused)) throw error
    return refusedMove({}, error.message)
  }
}

export default function ReminderPage() {
  const shown = useLoaderData<typeof loader>()
  const who = shown.task.responsible ?? 'Whoever is responsible'
  return (
    <MovePage
      {...shown}
      refusal={useActionData<typeof action>()?.refusal}
      title="Remind now"
      consequence={`${who} gets a mail today, beside those that go by themselves. Nobody is reminded twice on one day.`}
      button="Send the reminder"
    />
  )
}
