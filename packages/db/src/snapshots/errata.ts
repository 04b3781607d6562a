import type { CycleId } from '@iisg/domain/cycles'
import type { ErratumDraft, ErratumStatement } from '@iisg/domain/snapshots'
import { sql, type Transaction } from 'kysely'
import { change } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import type { Freezer } from './freeze.ts'
import { fingerprintOf, type SealKey, textOf } from './signing.ts'
import { errataOf, findSeal } from './snapshots.ts'

/**
 * Tells an error in a frozen cycle, beside it: no figure changes. Each erratum holds the fingerprint
 * of the one before, so that none can be taken out later without being missed.
 */
export function tellErratum(
  db: Db,
  by: Freezer,
  key: SealKey,
  cycleId: CycleId,
  draft: ErratumDraft,
) {
  return change(db, by, (trx) => tellErratumIn(trx, by, key, cycleId, draft))
}

/** The same within a transaction that is under way; its caller keeps the event. */
export async function tellErratumIn(
  trx: Transaction<Tables>,
  by: Freezer,
  key: SealKey,
  cycleId: CycleId,
  draft: ErratumDraft,
) {
  // Two who tell one at once take turns here.
  await sql`select pg_advisory_xact_lock(hashtextextended(${cycleId}, 0))`.execute(trx)
  const seal = await findSeal(trx, cycleId)
  if (!seal) throw new Error(`The cycle ${cycleId} is not frozen`)
  const errata = await errataOf(trx, cycleId)
  const { at } = await trx
    .selectNoFrom(sql<Date>`clock_timestamp()`.as('at'))
    .executeTakeFirstOrThrow()

  const number = errata.length + 1
  const statement: ErratumStatement = {
    format: 1,
    cycle: seal.statement.cycle,
    number,
    ...draft,
    previous: fingerprintOf(textOf((errata.at(-1) ?? seal).statement)),
    by: { accountId: by.accountId, name: by.name },
    at: at.toISOString(),
  }
  const text = textOf(statement)
  await trx
    .insertInto('cycleErratum')
    .values({
      cycleId,
      number,
      statement: text,
      ...key.sign(text),
      toldBy: by.accountId,
      toldAt: at,
    })
    .execute()
  return { type: 'cycle.erratum told' as const, cycleId, number }
}
