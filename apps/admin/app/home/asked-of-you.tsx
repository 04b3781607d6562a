import type { Db } from '@iisg/db'
import { effortFor, listTasksUnderWay, type TaskLine } from '@iisg/db/tasks'
import { type Actor, isOwn } from '@iisg/domain/accounts'
import { isAskedFor, isOverdue, minutesOf, scopeOfTask } from '@iisg/domain/tasks'
import type { Day } from '@iisg/domain/time'
import { ButtonLink, Card, Cards, Tag } from '@iisg/ui/layout'
import { listed } from '@iisg/ui/numbers'
import { sayAssignee } from '@iisg/ui/tasks'
import { sayEffort } from '#app/tasks/effort-left.ts'
import { sayDue } from './say-due.ts'

/** A task of whoever has signed in: what, by when, how long it takes. */
export type Asked = {
  id: TaskLine['id']
  title: string
  cycle: string
  when: string
  minutes: number
  left: string[]
  state: TaskLine['state']
  overdue: boolean
  /** Whether somebody else is responsible, so that this is for information. */
  elses: string | null
}

/** What is asked of somebody, the most pressing first; and what they handed in and waits. */
export async function askedOf(
  db: Db,
  actor: Actor,
  today: Day,
): Promise<{ asked: Asked[]; handedIn: number }> {
  const own = (await listTasksUnderWay(db)).filter((task) => isOwn(actor, scopeOfTask(task)))
  const asked = await Promise.all(
    own.filter(isAskedFor).map(async (task): Promise<Asked> => {
      const effort = await effortFor(db, task)
      const isElses = task.responsibleId !== null && task.responsibleId !== actor.accountId
      return {
        id: task.id,
        title: sayAssignee(task),
        cycle: task.cycle.label,
        when: sayDue(task.dueOn, today),
        minutes: minutesOf(effort),
        left: sayEffort(effort),
        state: task.state,
        overdue: isOverdue(task, today),
        elses: isElses ? task.responsible : null,
      }
    }),
  )
  return { asked, handedIn: own.filter(({ state }) => state === 'submitted').length }
}

/** Each task with the one button that leads to it. */
export function AskedOfYou({ asked }: { asked: readonly Asked[] }) {
  return (
    <Cards>
      {asked.map(({ id, title, cycle, when, minutes, left, state, overdue, elses }) => (
        <Card
          key={id}
          title={title}
          eyebrow={cycle}
          level={2}
          meta={
            <>
              {state === 'returned' && <Tag tone="open">Returned: something is missing</Tag>}
              {overdue && <Tag tone="open">Overdue</Tag>}
            </>
          }
        >
          <p>
            <strong>{when}.</strong> About {minutes} minutes.
          </p>
          <p>{left.length > 0 ? `Waiting: ${listed(left)}.` : 'Nothing is begun yet.'}</p>
          {elses !== null && <p>{elses} is responsible for it.</p>}
          <ButtonLink href={`/tasks/${id}`}>
            {state === 'returned' ? 'Look at it again' : 'Report'}
            <span className="only-read-out">: {title}</span>
          </ButtonLink>
        </Card>
      ))}
    </Cards>
  )
}
