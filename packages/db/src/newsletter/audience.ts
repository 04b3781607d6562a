import { type Readers, readersOf } from '@iisg/domain/newsletter'
import type { Db } from '../db.ts'
import { getsIssueFor, pillarsOfItems } from './deliveries-readers.ts'
import type { Chosen } from './not-public.ts'

/** Nobody who has confirmed a subscription would get the issue. */
export class NoAudience extends Error {
  constructor() {
    super('Nobody would get this issue')
  }
}

/** Whom an issue is for, and how many would get it if it were sent now. */
export type Audience = { readers: Readers; count: number }

export async function audienceOf(db: Db, chosen: Chosen): Promise<Audience> {
  const readers = readersOf(await pillarsOfItems(db, chosen))
  const { count } = await db
    .selectFrom('subscriber')
    .where(getsIssueFor(readers))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { readers, count }
}
