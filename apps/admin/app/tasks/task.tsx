import { effortFor } from '@iisg/db/tasks'
import { today } from '@iisg/db/time'
import { isOwn, may } from '@iisg/domain/accounts'
import { isClosedOn } from '@iisg/domain/cycles'
import { isAskedFor, isOverdue, minutesOf, movesWith, scopeOfTask } from '@iisg/domain/tasks'
import { cycleKindNames, taskStateNames } from '@iisg/ui/cycles'
import {
  Breadcrumbs,
  ButtonLink,
  Buttons,
  type Fact,
  PageTitle,
  Section,
  SummaryList,
  Tag,
} from '@iisg/ui/layout'
import { nameAssignee, sayAssignee } from '@iisg/ui/tasks'
import { sayDay } from '@iisg/ui/time'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { taskTones } from '#app/cycles/board-table.tsx'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { Returned } from './returned.tsx'
import { taskOr404 } from './task-or-404.ts'
import { stepsOf } from './to-do.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? sayAssignee(data.task) : 'Task')

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, viewer } = context
  const actor = requireActor(viewer, 'read needs and analysis')
  const task = await taskOr404(context, params.taskId)
  const day = await today(db)
  const own = isOwn(viewer, scopeOfTask(task))
  const runs = may(viewer, 'run mapping cycles')
  const effort = own || runs ? await effortFor(db, task) : undefined
  const mayKnowWhy = own || may(viewer, 'read what the Secretariat weighs')
  return {
    // Why something came back is between those who report and the Secretariat.
    task: mayKnowWhy ? task : { ...task, note: '', returnReasons: [] },
    own,
    runs,
    overdue: isOverdue(task, day),
    moves: movesWith(task, actor, isClosedOn(task.cycle, day)),
    steps: own && effort && isAskedFor(task) ? stepsOf(task, effort) : [],
    minutes: effort && isAskedFor(task) ? minutesOf(effort) : undefined,
    mayKnowWhy,
    seesAudit: may(viewer, 'read the audit'),
  }
}

const moveNames = {
  submission: 'Hand it in',
  finalisation: 'Finalise',
  return: 'Return',
  opening: 'Ask for it',
  waiver: 'Waive',
} as const

export default function Task() {
  const shown = useLoaderData<typeof loader>()
  const { task, runs, overdue, moves, steps, seesAudit } = shown
  const { id, cycle, state } = task
  const main = (['submission', 'finalisation', 'return', 'opening', 'waiver'] as const).filter(
    (move) => moves.includes(move),
  )

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/cycles', text: 'Cycles' },
          { href: `/cycles/${task.cycleId}`, text: cycle.label },
        ]}
        here={sayAssignee(task)}
      />
      <PageTitle
        eyebrow={cycleKindNames[cycle.kind]}
        title={sayAssignee(task)}
        lead={leadOf(shown)}
        meta={
          <>
            <Tag tone={taskTones[state]}>{taskStateNames[state]}</Tag>
            {overdue && <Tag tone="open">Overdue</Tag>}
          </>
        }
        actions={
          <Buttons>
            {main.map((move, index) => (
              <ButtonLink
                key={move}
                href={`/tasks/${id}/${move}`}
                kind={move === 'waiver' ? 'danger' : index === 0 ? 'primary' : 'secondary'}
              >
                {moveNames[move]}
              </ButtonLink>
            ))}
            {runs && isAskedFor(task) && task.responsibleId !== null && (
              <ButtonLink href={`/tasks/${id}/reminder`} kind="secondary">
                Remind now
              </ButtonLink>
            )}
            {runs && !cycle.closedOn && (
              <ButtonLink href={`/tasks/${id}/assignment`} kind="quiet">
                Who reports, and by when
              </ButtonLink>
            )}
          </Buttons>
        }
      />
      {state === 'returned' && shown.mayKnowWhy && <Returned task={task} />}
      {steps.length > 0 && (
        <Section title="What is to do">
          <ol className="prose">
            {steps.map(({ key, text, href }) => (
              <li key={key}>
                <a href={href}>{text}</a>
              </li>
            ))}
            <li>
              <a href={`/tasks/${id}/submission`}>Hand it in</a>
            </li>
          </ol>
        </Section>
      )}
      <Section title="About this task">
        <SummaryList facts={factsOf(shown)} />
      </Section>
      {seesAudit && (
        <p>
          <a href={`/audit/task/${id}`}>What happened to it</a>
        </p>
      )}
    </>
  )
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>

function leadOf({ task, own, minutes, overdue }: Shown): string {
  const who = own ? 'You are' : `${nameAssignee(task)} is`
  const due = `${overdue ? 'It was due' : 'It is due'} on ${sayDay(task.dueOn)}.`
  const takes = minutes === undefined ? '' : ` About ${minutes} minutes are left to do.`
  switch (task.state) {
    case 'pending':
      return `${who} going to be asked. ${due}`
    case 'open':
      return `${who} asked to report. ${due}${takes}`
    case 'returned':
      return `${who} asked to look at it again. ${due}${takes}`
    case 'submitted':
      return 'It was handed in, and waits for the Secretariat.'
    case 'finalised':
      return 'It is finalised and counts as reported.'
    case 'waived':
      return 'Nothing is asked any more.'
  }
}

function factsOf({ task, mayKnowWhy }: Shown): Fact[] {
  const { dueOn, responsible, deputy, askedOn, submittedOn, settledOn, state, note } = task
  const facts: (Fact | false)[] = [
    { term: 'Due', detail: sayDay(dueOn) },
    { term: 'Responsible', detail: responsible ?? 'Nobody yet' },
    deputy !== null && { term: 'Deputy', detail: deputy },
    askedOn !== null && { term: 'Asked on', detail: sayDay(askedOn) },
    submittedOn !== null && { term: 'Handed in on', detail: sayDay(submittedOn) },
    settledOn !== null && {
      term: state === 'returned' ? 'Returned on' : 'Settled on',
      detail: sayDay(settledOn),
    },
    state === 'waived' && mayKnowWhy && note !== '' && { term: 'Why', detail: note },
  ]
  return facts.filter((fact) => fact !== false)
}
