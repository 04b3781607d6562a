import type { Actor } from '@iisg/domain/accounts'
import { type FrozenRecords, matrixOf } from '@iisg/domain/analysis'
import type { CycleId, MappingCycle } from '@iisg/domain/cycles'
import { counts } from '@iisg/domain/needs'
import { canonical } from '@iisg/domain/reports'
import type { ResponseId } from '@iisg/domain/responses'
import {
  type FreezeStatement,
  membersEditionOf,
  type SecretariatEdition,
  unfinishedIn,
} from '@iisg/domain/snapshots'
import { type Day, withInstantsTold } from '@iisg/domain/time'
import { sql, type Transaction } from 'kysely'
import { livingRecordsOf } from '../analysis/index.ts'
import { change } from '../audit/index.ts'
import { findCycle } from '../cycles/index.ts'
import type { Db, Tables } from '../db.ts'
import { rowsOf } from './rows-of.ts'
import { fingerprintOf, type SealKey, textOf } from './signing.ts'
import { undecidedIn } from './undecided.ts'

/** Who freezes a cycle: the seal names them. */
export type Freezer = Pick<Actor, 'accountId' | 'name'>

/** Somebody has frozen the cycle already: there is one seal, and it stays. */
export class AlreadyFrozen extends Error {
  constructor(label: string) {
    super(`The ${label} is frozen already`)
  }
}

/**
 * Freezes a cycle: reads all that its figures rest on as of one moment, seals it, and from then on
 * nothing in the cycle changes. Whoever is writing to it just now is waited for.
 *
 * @throws AlreadyFrozen
 */
export function freezeCycle(db: Db, by: Freezer, key: SealKey, cycleId: CycleId) {
  return change(db, by, async (trx) => {
    await asOfOneMoment(trx)
    return freezeIn(trx, by, key, cycleId)
  })
}

/** The same within a transaction that is under way, for the demonstration. */
export async function freezeIn(
  trx: Transaction<Tables>,
  by: Freezer,
  key: SealKey,
  cycleId: CycleId,
) {
  const content = await contentOf(trx, cycleId)
  const { day, edition } = content
  const members = membersEditionOf(edition, day, ({ state }) => counts(state, 'working'))
  const texts = {
    secretariat: canonical(withInstantsTold(edition)),
    members: canonical(withInstantsTold(members)),
  }
  const fingerprints = {
    secretariat: fingerprintOf(texts.secretariat),
    members: fingerprintOf(texts.members),
  }
  const statement: FreezeStatement = {
    format: 1,
    cycle: { id: edition.cycle.id, label: edition.cycle.label },
    fingerprints,
    by: { accountId: by.accountId, name: by.name },
    at: edition.asOf,
  }
  const text = textOf(statement)
  await trx
    .insertInto('cycleSnapshot')
    .values({
      cycleId,
      statement: text,
      ...key.sign(text),
      frozenBy: by.accountId,
      frozenAt: edition.asOf,
    })
    .execute()
  for (const tier of ['secretariat', 'members'] as const) {
    const values = { cycleId, tier, content: texts[tier], fingerprint: fingerprints[tier] }
    await trx.insertInto('cycleEdition').values(values).execute()
  }
  return { type: 'cycle.frozen' as const, cycleId, fingerprint: fingerprints.secretariat }
}

/** The lock comes before the first reading, so that what is read is what holds once it is ours. */
async function asOfOneMoment(trx: Transaction<Tables>): Promise<void> {
  await sql`set transaction isolation level repeatable read`.execute(trx)
  await sql`lock table cycle_snapshot in exclusive mode`.execute(trx)
}

async function contentOf(trx: Transaction<Tables>, cycleId: CycleId) {
  const { at, day } = await trx
    .selectNoFrom([sql<Date>`clock_timestamp()`.as('at'), sql<Day>`current_date`.as('day')])
    .executeTakeFirstOrThrow()
  const cycle = await closed(trx, cycleId, day)
  const records = await livingRecordsOf(trx, cycle.id)
  const { weighed } = records
  const counted = weighed.needs.filter(({ state }) => counts(state, 'working'))
  const edition: SecretariatEdition = {
    format: 1,
    edition: 'secretariat',
    asOf: at.toISOString(),
    ...records,
    unfinished: unfinishedIn(weighed, await undecidedIn(trx, cycleId)),
    matrix: matrixOf({ ...weighed, needs: counted }),
    rows: await rowsOf(trx, cycleId, responseIdsIn(records)),
  }
  return { day, edition }
}

/** A frozen cycle is a closed one: the pages that know nothing of snapshots refuse it, too. */
async function closed(trx: Transaction<Tables>, cycleId: CycleId, day: Day): Promise<MappingCycle> {
  const cycle = await findCycle(trx, cycleId)
  if (!cycle) throw new Error(`There is no cycle ${cycleId}`)
  const frozen = await trx
    .selectFrom('cycleSnapshot')
    .where('cycleId', '=', cycleId)
    .select('cycleId')
    .executeTakeFirst()
  if (frozen) throw new AlreadyFrozen(cycle.label)
  if (cycle.closedOn !== null && cycle.closedOn <= day) return cycle

  await trx
    .insertInto('cycleStage')
    .values({ cycleId, stage: 'closed', reachedOn: day })
    .onConflict((conflict) =>
      conflict.columns(['cycleId', 'stage']).doUpdateSet({ reachedOn: day }),
    )
    .execute()
  await trx
    .updateTable('mappingCycle')
    .set({ stage: 'closed', closedOn: day, version: sql`version + 1` })
    .where('id', '=', cycleId)
    .execute()
  return { ...cycle, stage: 'closed', closedOn: day }
}

function responseIdsIn({ responses }: FrozenRecords): ResponseId[] {
  return responses.map(({ id }) => id)
}
