import type { HandedOver } from '@iisg/db/subscribers'
import { outcomeOf } from './answer.ts'
import type { Envelope, MailConnection } from './connection.ts'

/** A mail in hand, as far as handing over needs to know it. */
export type ToHandOver = { attempts: number }

/** What is handed over, and how books are kept of it. */
export type Work<Item extends ToHandOver> = {
  connect: () => Promise<MailConnection>
  /** Takes one mail in hand; nothing where none waits. */
  claim: () => Promise<Item | undefined>
  write: (item: Item) => Promise<{ envelope: Envelope; message: Buffer }>
  /** Keeps what became of a mail. Does not give up: a lost answer would leave a mail in doubt. */
  settle: (item: Item, outcome: HandedOver) => Promise<void>
  /** Once told, nothing more is claimed; what is in hand is finished. */
  stopping: AbortSignal
}

/**
 * Hands mails over, several at a time, until none waits. At any moment no more are in hand than
 * there are lanes, so that a crash leaves no more in doubt.
 *
 * @throws where no connection could be made, or a mail could not be written. Others go on.
 */
export async function handOver<Item extends ToHandOver>(
  work: Work<Item>,
  lanes: number,
): Promise<void> {
  const ends = await Promise.allSettled(Array.from({ length: lanes }, () => lane(work)))
  const failed = ends.filter((end) => end.status === 'rejected')
  // A server that wants fewer connections at a time still gets everything through the others.
  if (failed.length === lanes) throw failed[0]?.reason
}

async function lane<Item extends ToHandOver>(work: Work<Item>): Promise<void> {
  let connection: MailConnection | undefined
  try {
    while (!work.stopping.aborted) {
      // Before anything is claimed: a server that cannot be reached costs no mail an attempt.
      connection ??= await work.connect()
      const item = await work.claim()
      if (item === undefined) return

      await work.settle(item, await handOverOne(work, item, connection))
      if (!connection.isUsable()) {
        connection.close()
        connection = undefined
      }
    }
  } finally {
    connection?.close()
  }
}

async function handOverOne<Item extends ToHandOver>(
  { write, settle }: Work<Item>,
  item: Item,
  connection: MailConnection,
): Promise<HandedOver> {
  let written: Awaited<ReturnType<typeof write>>
  try {
    written = await write(item)
  } catch (error) {
    await settle(item, { state: 'waiting', reply: 'It could not be written', againInSeconds: 300 })
    throw error
  }
  return outcomeOf(await connection.submit(written.envelope, written.message), item.attempts)
}
