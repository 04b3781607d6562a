import { stages, usualPlan } from '@iisg/domain/cycles'
import { Day } from '@iisg/domain/time'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { type CourseTold, courses, returnedTasks, whyWaived } from './content/courses.ts'

/**
 * Keeps how the cycles went: stages with their planned and their actual days, who is asked for what
 * and since when, and what was handed in, returned and finalised by whom. After the accounts.
 */
export async function keepCourses(trx: Transaction<Tables>): Promise<void> {
  for (const course of courses) await keepStages(trx, course)
  await askDelegations(trx)
  await chooseResponsible(trx)
  await tellHowTasksWent(trx)
}

async function keepStages(trx: Transaction<Tables>, course: CourseTold): Promise<void> {
  const { id } = await trx
    .selectFrom('mappingCycle')
    .where('label', '=', course.cycle)
    .select('id')
    .executeTakeFirstOrThrow()
  const plan = usualPlan(Day.parse(course.plannedFrom))
  await trx
    .insertInto('cycleStage')
    .values(
      plan.map(({ stage, plannedOn }) => {
        const reached = course.reached[stage]
        const reachedOn = reached === undefined ? null : Day.parse(reached)
        return { cycleId: id, stage, plannedOn, reachedOn }
      }),
    )
    .execute()
  const stage = stages.findLast((each) => course.reached[each] !== undefined)
  if (stage === undefined || stage === 'closed') return
  await trx.updateTable('mappingCycle').set({ stage }).where('id', '=', id).execute()
}

/** EU Delegations are asked in the response mapping of this year, which is the first with them. */
async function askDelegations(trx: Transaction<Tables>): Promise<void> {
  await sql`insert into cycle_task (cycle_id, pillar, organisation_id, due_on, state)
    select distinct cycle.id, held.pillar, held.organisation_id, asked.due_on, 'open'
    from account_grant held
    join mapping_cycle cycle on cycle.kind = 'response' and cycle.closed_on is null
    join cycle_task asked on asked.cycle_id = cycle.id
    where held.role = 'delegation contributor'`.execute(trx)
}

async function chooseResponsible(trx: Transaction<Tables>): Promise<void> {
  await sql`update cycle_task task set responsible_id = (
      select held.account_id from account_grant held
      where held.pillar = task.pillar
        and (held.partner = task.partner or held.organisation_id = task.organisation_id)
      order by held.account_id limit 1)`.execute(trx)
}

async function tellHowTasksWent(trx: Transaction<Tables>): Promise<void> {
  await sql`update cycle_task task set
      asked_on = case when task.state in ('pending', 'waived') then null else stage.reached_on end,
      submitted_on = case when task.state in ('submitted', 'returned', 'finalised')
        then ${handedInOn} end,
      submitted_by = case when task.state in ('submitted', 'returned', 'finalised')
        then task.responsible_id end,
      settled_on = case when task.state in ('returned', 'finalised')
        then ${handedInOn} + 5 end,
      settled_by = case when task.state in ('returned', 'finalised', 'waived')
        then (select account_id from account_grant where role = 'editor' limit 1) end,
      note = case when task.state = 'waived' then ${whyWaived} else '' end
    from cycle_stage stage
    where stage.cycle_id = task.cycle_id and stage.stage = 'collection'`.execute(trx)

  for (const { pillar, partner, member, reasons, note } of returnedTasks) {
    await trx
      .updateTable('cycleTask')
      .set({ returnReasons: [...reasons], note, askedOn: sql<Day>`settled_on` })
      .where('state', '=', 'returned')
      .where('pillar', '=', pillar)
      .$if(partner !== undefined, (query) => query.where('partner', '=', partner ?? null))
      .$if(member !== undefined, (query) =>
        query.where(({ eb, selectFrom }) =>
          eb(
            'organisationId',
            '=',
            selectFrom('organisation')
              .where('name', '=', member ?? '')
              .select('organisation.id'),
          ),
        ),
      )
      .execute()
  }
}

// Some are early and some are late, each the same in every demonstration. What is due in a cycle that
// has just begun to collect came in its first days.
const spread = sql`((ascii(substr(task.pillar, 4, 1)) + ascii(coalesce(task.partner, 'M'))) % 14)::int`
const handedInOn = sql`case when task.due_on - stage.reached_on > 100
  then stage.reached_on + ${spread} else task.due_on - 6 + ${spread} end`
