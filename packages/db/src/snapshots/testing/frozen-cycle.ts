import { sql } from 'kysely'
import type { Database } from '../../db.ts'
import { given } from '../../testing/index.ts'
import { freezeCycle, sealKeyOf } from '../index.ts'

export const key = sealKeyOf('a secret that only tests know')
export const anotherKey = sealKeyOf('a secret of somebody else')

/** A cycle with one need, half met by one response, and one response that few may know. */
export async function linked(db: Database) {
  const admin = await given.account(db, 'admin')
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id })
  await given.finalisedTasks(db, cycle, 'AL')
  const responseId = await given.response(db)
  const secret = await given.response(db, { title: 'A plan that nobody shall know' })
  await sql`update response set tier = 'secretariat', status = 'cancelled' where id = ${secret}`.execute(
    db,
  )
  for (const id of [responseId, secret]) {
    await db
      .insertInto('supportLink')
      .values({
        needId: need.id,
        responseId: id,
        strength: 'full',
        provenance: '{"kind":"manual"}',
      })
      .execute()
  }
  return { admin, cycle, need, responseId }
}

export async function aFrozenCycle(db: Database) {
  const parts = await linked(db)
  await freezeCycle(db, parts.admin, key, parts.cycle.id)
  return parts
}
