import { once } from 'node:events'
import { createServer } from 'node:net'
import { freePort } from '@iisg/embedded-postgres'
import { settingsOf } from '@iisg/settings'
import { describe, expect, onTestFinished, test } from 'vitest'
import { requireFreePorts } from './ports.ts'

describe('starting where ports are taken', () => {
  test('is fine when none is', async () => {
    await expect(requireFreePorts(await installation())).resolves.toBeUndefined()
  })

  test('names each of them, what it is for and the setting that moves it', async () => {
    const [adminPort, inboxPort] = [await takenPort(), await takenPort()]
    const settings = await installation({ ADMIN_PORT: adminPort, INBOX_PORT: inboxPort })

    await expect(requireFreePorts(settings)).rejects.toThrow(
      `Port ${adminPort} for the admin is in use: end what uses it, or set ADMIN_PORT to another.\n` +
        `Port ${inboxPort} for the local inbox is in use: end what uses it, or set INBOX_PORT to another.`,
    )
  })

  test('does not look at the inbox’s ports where mail goes elsewhere', async () => {
    const settings = await installation({
      INBOX_PORT: await takenPort(),
      SMTP_URL: 'smtp://mail.example',
    })

    await expect(requireFreePorts(settings)).resolves.toBeUndefined()
  })

  test('notices two settings with the same port', async () => {
    const port = String(await freePort())
    const settings = await installation({ PUBLIC_PORT: port, WORKER_PORT: port })

    await expect(requireFreePorts(settings)).rejects.toThrow(
      `PUBLIC_PORT and WORKER_PORT are both ${port}.`,
    )
  })
})

async function installation(chosen: NodeJS.ProcessEnv = {}) {
  const names = ['PUBLIC_PORT', 'ADMIN_PORT', 'INBOX_PORT', 'WORKER_PORT', 'INBOX_SMTP_PORT']
  const ports = await Promise.all(names.map(async (name) => [name, String(await freePort())]))
  return settingsOf('launcher', { ...Object.fromEntries(ports), ...chosen })
}

async function takenPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return String(address.port)
}
