import type { Database } from '@iisg/db'
import type { Logger } from 'pino'
import type { Sender } from './mail/message.ts'

/** What every job is given. */
export type Context = {
  db: Database
  /** Whose mails bear this worker's id, see `announcePresence`. */
  workerId: string
  smtpUrl: string
  sender: Sender
  publicUrl: string
  adminUrl: string
  /** Told when the worker is to stop: finish what is in hand, begin nothing. */
  stopping: AbortSignal
  log: Logger
}
