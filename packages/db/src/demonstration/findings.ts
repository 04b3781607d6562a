import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { refreshIn } from '../findings/index.ts'

/** Keeps what the invented responses are found to be to each other, one of them decided. */
export async function keepFindings(trx: Transaction<Tables>): Promise<void> {
  await refreshIn(trx)
  const [highest, editor] = await Promise.all([
    trx
      .selectFrom('findingCase')
      .select('id')
      .orderBy('score', 'desc')
      .orderBy('oneId')
      .executeTakeFirst(),
    trx
      .selectFrom('account')
      .where('email', '=', 'editor@demo.example')
      .select('id')
      .executeTakeFirst(),
  ])
  if (!highest) throw new Error('The demonstration has a finding to decide')

  await trx
    .updateTable('findingCase')
    .where('id', '=', highest.id)
    .set({
      state: 'coordinated',
      reason: 'agreed by both',
      note: 'Invented for the demonstration: both have agreed who does what.',
      decidedBy: editor?.id ?? null,
      decidedAt: new Date(),
    })
    .execute()
  const event = {
    type: 'finding.decided',
    findingId: highest.id,
    outcome: 'coordinated',
    reason: 'agreed by both',
  }
  const { id: entryId } = await trx
    .insertInto('auditEntry')
    .values({ accountId: editor?.id ?? null, event: JSON.stringify(event) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('auditSubject')
    .values({ entryId, kind: 'finding', recordId: highest.id })
    .execute()
}
