import { announcePresence } from '@iisg/db/jobs'
import type { TestDatabase } from '@iisg/db/testing'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import type { Context } from '../context.ts'
import { senderOf } from '../mail/message.ts'
import { openSink, type Sink, type Treatment } from './sink.ts'

/** A worker's context around a mail server that treats mails as a test wants. */
export async function aContext(
  { db, appUrl }: Pick<TestDatabase, 'db' | 'appUrl'>,
  treat?: (to: string) => Treatment,
): Promise<{ context: Context; sink: Sink; stop: () => void }> {
  const sink = await openSink(treat ? { treat } : {})
  const presence = await announcePresence(appUrl)
  const stopping = new AbortController()
  onTestFinished(async () => {
    await presence.leave()
    await sink.close()
  })

  return {
    sink,
    stop: () => stopping.abort(),
    context: {
      db,
      workerId: presence.workerId,
      smtpUrl: sink.url,
      sender: senderOf('IISG <news@iisg.example>'),
      publicUrl: 'https://iisg.example',
      adminUrl: 'https://admin.iisg.example',
      stopping: stopping.signal,
      log: pino({ level: 'silent' }),
    },
  }
}
