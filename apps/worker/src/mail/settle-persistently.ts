import { setTimeout as pause } from 'node:timers/promises'
import { type HandedOver, type InHand, type MailTable, settle } from '@iisg/db/subscribers'
import type { Context } from '../context.ts'

/**
 * Keeps what became of a mail, and tries for as long as it takes: with the answer of the mail server
 * lost, the mail would be in doubt for ever though we know.
 */
export async function settlePersistently(
  { db, log }: Context,
  table: MailTable,
  item: InHand,
  outcome: HandedOver,
): Promise<void> {
  while (true) {
    try {
      await settle(db, table, item, outcome)
      log[outcome.state === 'submitted' ? 'debug' : 'warn']({
        [table]: item.id,
        state: outcome.state,
      })
      return
    } catch (error) {
      log.error({ err: error, [table]: item.id }, 'what became of a mail could not be kept yet')
      await pause(1_000)
    }
  }
}
