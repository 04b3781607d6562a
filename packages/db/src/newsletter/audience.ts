import type { Db } from '../db.ts'

/** Nobody has confirmed a subscription yet, so that an issue would go to no one. */
export class NoAudience extends Error {
  constructor() {
    super('Nobody has confirmed a subscription yet')
  }
}

/** How many would get an issue that is sent now: who confirmed and has not unsubscribed. */
export async function countAudience(db: Db): Promise<number> {
  const { total } = await db
    .selectFrom('subscriber')
    .where('confirmedAt', 'is not', null)
    .where('unsubscribedAt', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}
