import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** What the sink does with a mail to somebody. A number is refused with that code at RCPT. */
export type Treatment = 'take' | 'hang up after the mail' | 'hang up before the mail' | number

/** A mail that came in whole, whatever the sender was told of it. */
export type Received = { to: string; messageId: string; source: string }

/** A real mail server that counts what comes in, and treats it as a test wants. */
export type Sink = {
  url: string
  received: Received[]
  /** How many connections came, used or not. */
  connections: () => number
  close: () => Promise<void>
}

type Choices = {
  treat?: (to: string) => Treatment
  /** How long it looks at each mail before it answers. */
  milliseconds?: () => number
}

export async function openSink({
  treat = () => 'take',
  milliseconds,
}: Choices = {}): Promise<Sink> {
  const received: Received[] = []
  let connections = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      connections += 1
      done()
    },
    onRcptTo: ({ address }, session, done) => {
      const treatment = treat(address)
      if (treatment === 'hang up before the mail') return hangUp(session.id)
      if (typeof treatment === 'number') return done(refusal(treatment))
      done()
    },
    onData: async (stream, session, done) => {
      const to = session.envelope.rcptTo[0]?.address ?? ''
      const source = await buffer(stream).catch(() => undefined)
      // The sender was gone before the end: such a mail never came.
      if (source === undefined) return

      const text = source.toString()
      received.push({ to, messageId: headerOf(text, 'Message-ID'), source: text })
      if (milliseconds) await pause(milliseconds())
      if (treat(to) === 'hang up after the mail') return hangUp(session.id)
      done(null, 'kept')
    },
  })
  server.on('error', () => undefined) // Whoever sends may be killed at any moment: that is the test.
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function hangUp(id: string): void {
    for (const connection of server.connections) {
      if (connection.id === id) connection._socket.resetAndDestroy()
    }
  }

  const { port } = server.server.address() as AddressInfo // It listens on TCP.
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** A header of a mail, its folded lines joined. */
export function headerOf(source: string, name: string): string {
  const head = source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('not now, or not here'), { responseCode })
}
