import { createServer } from 'node:net'
import type { Installation } from '@iisg/settings'
import { codeOf, StartProblem } from './problem.ts'

type Place = { setting: string; purpose: string; port: number; host: string }

const loopback = '127.0.0.1'

/** Every port that an installation listens on, and the setting that moves it. */
export function placesOf(installation: Installation): Place[] {
  const { host, publicPort, adminPort, inboxPort, workerPort, inboxSmtpPort } = installation
  const inbox = [
    { setting: 'INBOX_PORT', purpose: 'the local inbox', port: inboxPort, host },
    // Mail comes from our own worker alone, whoever may look at the pages.
    { setting: 'INBOX_SMTP_PORT', purpose: 'incoming mail', port: inboxSmtpPort, host: loopback },
  ]
  return [
    { setting: 'PUBLIC_PORT', purpose: 'the public site', port: publicPort, host },
    { setting: 'ADMIN_PORT', purpose: 'the admin', port: adminPort, host },
    { setting: 'WORKER_PORT', purpose: 'the worker', port: workerPort, host },
    ...(installation.smtpUrl === undefined ? inbox : []),
  ]
}

/** Refuses to start where a port is taken, naming every one of them at once. */
export async function requireFreePorts(installation: Installation): Promise<void> {
  const sentences = await Promise.all(
    placesOf(installation).map((place, index, all) => {
      const double = all.slice(0, index).find(({ port }) => port === place.port)
      if (double) return `${double.setting} and ${place.setting} are both ${place.port}.`
      return sentenceFor(place)
    }),
  )

  const problems = sentences.filter((sentence) => sentence !== undefined)
  if (problems.length > 0) throw new StartProblem(problems.join('\n'))
}

function sentenceFor(place: Place): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(words(place, error)))
    server.listen(place.port, place.host, () => server.close(() => resolve(undefined)))
  })
}

function words({ setting, purpose, port, host }: Place, error: Error): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} for ${purpose} is in use: end what uses it, or set ${setting} to another.`
    case 'EACCES':
      return `Port ${port} for ${purpose} needs more rights: set ${setting} to one above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is ${host}, which is no address of this machine.`
    default:
      return `Port ${port} for ${purpose} cannot be used: ${error.message}.`
  }
}
