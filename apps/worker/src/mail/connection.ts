import { Readable } from 'node:stream'
import type { NodemailerError } from 'nodemailer/lib/errors'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Answer } from './answer.ts'

/** A connection to the server that takes our mail. */
export type MailConnection = {
  /** Hands one mail over. Never throws: it tells what it knows. */
  submit: (envelope: Envelope, message: Buffer) => Promise<Answer>
  /** Whether another mail can go over it. */
  isUsable: () => boolean
  close: () => void
}

export type Envelope = { from: string; to: string }

/**
 * Connects to the mail server and signs in where its address has a password.
 *
 * We drive the connection ourselves rather than through a pool of the library: only so can we tell
 * whether a mail was on its way when a connection broke, and only so is nothing tried twice.
 *
 * @throws where the server cannot be reached, or does not let us in.
 */
export async function connectTo(smtpUrl: string): Promise<MailConnection> {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const connection = new SMTPConnection({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    // A server may look at a mail for a while before it answers.
    socketTimeout: 300_000,
  })
  await settled((done) => connection.connect(done), connection)
  if (url.username && connection.allowsAuth) {
    const auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    await settled((done) => connection.login(auth, done), connection)
  }

  // What breaks a connection is told to whoever submits; in between it only makes it unusable.
  connection.on('error', () => undefined)
  let submitted = 0
  return {
    submit: (envelope, message) => {
      submitted += 1
      return submit(connection, envelope, message)
    },
    isUsable: () => !connection.destroyed && submitted < mostMails,
    close: () => (connection.destroyed ? undefined : connection.quit()),
  }
}

/** Many servers allow so many to a connection and no more. */
const mostMails = 100

type Done = (error?: Error | null) => void

function settled(start: (done: Done) => void, connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      connection.close()
      reject(error)
    }
    const broken = (error: Error) => fail(error)
    connection.once('error', broken)
    start((error) => {
      connection.off('error', broken)
      if (error) return fail(error)
      resolve()
    })
  })
}

async function submit(
  connection: SMTPConnection,
  { from, to }: Envelope,
  message: Buffer,
): Promise<Answer> {
  const body = Readable.from([message])
  const answer = await new Promise<Answer>((resolve) => {
    connection.send({ from, to: [to], size: message.length }, body, (error, info) => {
      resolve(
        error ? failed(error, body.readableDidRead) : { status: 'taken', reply: info.response },
      )
    })
  })
  if (answer.status === 'not taken') await reset(connection, answer.code)
  return answer
}

/** The body is read as soon as the server says that it may come. */
function failed(error: NodemailerError, bodyWasRead: boolean): Answer {
  const { responseCode, response: reply = error.message, command = '' } = error
  if (responseCode) return { status: 'not taken', code: responseCode, command, reply }
  // An address that cannot be written into a command: no server will ever take it.
  if (error.code === 'EENVELOPE') return { status: 'not taken', code: 553, command, reply }
  return { status: bodyWasRead ? 'cut off after' : 'cut off before', reply }
}

/** After a refusal the server has to forget the mail; one that says 421 has hung up. */
async function reset(connection: SMTPConnection, code: number): Promise<void> {
  if (connection.destroyed) return
  if (code === 421) return connection.close()
  await new Promise<void>((resolve) => {
    connection.once('end', () => resolve())
    connection.reset((error) => {
      if (error) connection.close()
      resolve()
    })
  })
}
