import { submitTask } from '@iisg/db/tasks'
import { may } from '@iisg/domain/accounts'
import { scopeOfTask } from '@iisg/domain/tasks'
import { Notice } from '@iisg/ui/layout'
import { listed } from '@iisg/ui/numbers'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { requireSignedIn } from '#app/session/require-signed-in.ts'
import { effortLeft, sayEffort } from './effort-left.ts'
import { makeMove, moveShown } from './move-in.ts'
import { MovePage } from './move-page.tsx'
import { taskOr404 } from './task-or-404.ts'

export const meta = () => titled('Hand in the task')

export async function loader({ context, params }: LoaderFunctionArgs) {
  await requireReporter(context, params.taskId)
  const shown = await moveShown(context, params.taskId, 'submission')
  const left = await effortLeft(context.db, shown.task)
  return { ...shown, left: sayEffort(left) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  await requireReporter(context, params.taskId)
  const typed = typedIn(await request.formData())
  return makeMove(context, params.taskId, typed, (actor, at) => submitTask(context.db, actor, at))
}

/** Whoever reports on nothing may not; a task of somebody else is not there for them to hand in. */
async function requireReporter(
  context: LoaderFunctionArgs['context'],
  taskId: string | undefined,
): Promise<void> {
  requireActor(context.viewer, 'report on tasks')
  const task = await taskOr404(context, taskId)
  if (!may(requireSignedIn(context.viewer), 'report on tasks', scopeOfTask(task))) {
    throw new Response('There is no such task of yours', { status: 404 })
  }
}

export default function SubmissionPage() {
  const { left, ...shown } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <MovePage
      {...shown}
      refusal={refusal}
      title="Hand in the task"
      consequence="You say that all is told that you were asked for. The Secretariat looks at it and may return it with reasons."
      button="Hand it in"
    >
      {left.length > 0 && (
        <Notice tone="warning" title={`Still there: ${listed(left)}`}>
          <p>You can hand it in all the same. The picture is then without them.</p>
        </Notice>
      )}
    </MovePage>
  )
}
