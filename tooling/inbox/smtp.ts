import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import type { Mailbox } from './mailbox.ts'

/** A server that takes every mail and passes none on. */
export type MailServer = { isListening: () => boolean; close: () => Promise<void> }

/** Larger than any mail of ours by far, and small enough to hold in memory. */
const largestMail = 25_000_000

/** Takes mail in on this machine only, from anybody, for anybody. */
export function takeMail(mailbox: Mailbox, port: number): MailServer {
  const server = new SMTPServer({
    banner: 'local inbox: nothing leaves this machine',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    closeTimeout: 1_000,
    onData: async (stream, session, done) => {
      try {
        const source = await buffer(stream)
        if (stream.sizeExceeded) return done(new Error('This mail is too large.'))

        const { id } = await mailbox.keep(
          source,
          session.envelope.rcptTo.map(({ address }) => address),
        )
        done(null, `kept as ${id}`)
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
  })
  // Whoever sends may hang up at any moment; that is no reason to stop.
  server.on('error', (error) => {
    if (!server.server.listening) throw error
    process.stderr.write(`${error.message}\n`)
  })
  server.listen(port, '127.0.0.1')

  return {
    isListening: () => server.server.listening,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
