import { assignTask, moveDueDay, peopleFor } from '@iisg/db/tasks'
import { AccountId } from '@iisg/domain/accounts'
import { DueDay } from '@iisg/domain/tasks'
import { DateField, Select } from '@iisg/ui/forms'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readTyped, typedIn } from '#app/forms/read-form.ts'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { makeMove } from './move-in.ts'
import { MovePage } from './move-page.tsx'
import { taskOr404 } from './task-or-404.ts'

export const meta = () => titled('Who reports, and by when')

const someone = z.union([z.literal('').transform(() => null), AccountId])
const Assignment = DueDay.extend({ responsibleId: someone, deputyId: someone })

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const task = await taskOr404(context, params.taskId)
  return { task, people: await peopleFor(context.db, task) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context.viewer, 'run mapping cycles')
  const typed = typedIn(await request.formData())
  const form = readTyped(typed, Assignment)
  if (!form.ok) return data({ refusal: form.refusal }, { status: 422 })

  const { dueOn, ...people } = form.value
  const { dueOn: before } = await taskOr404(context, params.taskId)
  return makeMove(context, params.taskId, typed, async (actor, at) => {
    await assignTask(context.db, actor, at, people)
    if (dueOn === before) return
    await moveDueDay(context.db, actor, { ...at, version: at.version + 1 }, dueOn)
  })
}

export default function AssignmentPage() {
  const { task, people } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const options = people.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <MovePage
      task={task}
      refused={task.cycle.closedOn ? 'The cycle is closed: what was asked in it stays.' : undefined}
      refusal={refusal}
      title="Who reports, and by when"
      consequence={
        people.length > 0
          ? 'Whoever is responsible is reminded by mail; the deputy as well once it is overdue.'
          : 'Nobody has an account yet who may report on this task. Invite somebody first, under Accounts.'
      }
      button="Save"
    >
      <Select
        name="responsibleId"
        label="Responsible"
        options={options}
        value={task.responsibleId ?? ''}
        none="Nobody yet"
        refusal={refusal}
      />
      <Select
        name="deputyId"
        label="Deputy"
        options={options}
        value={task.deputyId ?? ''}
        none="Nobody"
        optional
        refusal={refusal}
      />
      <DateField name="dueOn" label="Due" value={task.dueOn} refusal={refusal} />
    </MovePage>
  )
}
