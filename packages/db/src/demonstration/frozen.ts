import type { AccountId } from '@iisg/domain/accounts'
import { type AuditEvent, subjectsOf } from '@iisg/domain/audit'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { publishFiguresIn } from '../public-figures/index.ts'
import { type Freezer, freezeIn, sealKeyOf, tellErratumIn } from '../snapshots/index.ts'
import { inventedErratum } from './content/board.ts'
import type { KeptCycles } from './cycles.ts'

/**
 * Freezes what is over: the earlier needs cycle and the earlier response cycle, sealed by the
 * administrator of the demonstration, and publishes how far the needs were met. The last thing to be
 * done, since nothing in them changes then.
 */
export async function keepFrozen(
  trx: Transaction<Tables>,
  { earlier, earlierResponse }: KeptCycles,
  sealSecret: string,
): Promise<void> {
  const admin = await administrator(trx)
  const key = sealKeyOf(sealSecret)
  const events = [
    await freezeIn(trx, admin, key, earlier),
    await freezeIn(trx, admin, key, earlierResponse),
    await tellErratumIn(trx, admin, key, earlier, inventedErratum),
    await publishFiguresIn(trx, admin, earlier),
  ]
  for (const event of events) await keepEntryOf(trx, admin.accountId, event)
}

/** Who answers for what the demonstration shows of an administrator. */
export async function administrator(trx: Transaction<Tables>): Promise<Freezer> {
  const { accountId, name } = await trx
    .selectFrom('account')
    .where('email', '=', 'admin@demo.example')
    .select(['id as accountId', 'name'])
    .executeTakeFirstOrThrow()
  return { accountId, name }
}

export async function keepEntryOf(
  trx: Transaction<Tables>,
  accountId: AccountId,
  event: AuditEvent,
): Promise<void> {
  const { id: entryId } = await trx
    .insertInto('auditEntry')
    .values({ accountId, event: JSON.stringify(event) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const subjects = subjectsOf(event).map(({ kind, id }) => ({ entryId, kind, recordId: id }))
  await trx.insertInto('auditSubject').values(subjects).execute()
}
