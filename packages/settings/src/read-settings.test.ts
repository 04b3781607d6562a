import { describe, expect, test } from 'vitest'
import { readSettings } from './read-settings.ts'

const secrets = {
  AUTH_SECRET: 'a'.repeat(32),
  SEAL_SECRET: 'd'.repeat(32),
  DATABASE_APP_PASSWORD: 'b'.repeat(32),
  DATABASE_PUBLIC_PASSWORD: 'c'.repeat(32),
}

describe('reading settings', () => {
  test('needs nothing at all for the demonstration', () => {
    const read = readSettings({}, 'launcher')

    expect(read).toMatchObject({
      ok: true,
      settings: { kind: 'demonstration', publicPort: 3000, adminUrl: 'http://127.0.0.1:3001' },
    })
  })

  test('asks for the secrets of an installation with a database of its own', () => {
    const read = readSettings({ DATABASE_URL: 'postgres://o:p@db/iisg' }, 'launcher')

    expect(read).toEqual({
      ok: false,
      problems: [
        'AUTH_SECRET is missing.',
        'SEAL_SECRET is missing.',
        'DATABASE_APP_PASSWORD is missing.',
        'DATABASE_PUBLIC_PASSWORD is missing.',
      ],
    })
  })

  test('names every mistake at once, and never repeats a secret', () => {
    const env = { ...secrets, DATABASE_URL: 'mysql://root:hunter2@db', PUBLIC_PORT: '70000' }
    const read = readSettings({ ...env, ADMIN_URL: 'admin.example', AUTH_SECRET: 'short' }, 'cli')

    expect(read).toEqual({
      ok: false,
      problems: [
        'PUBLIC_PORT must be a port number from 1 to 65535, but is "70000".',
        'ADMIN_URL must be a web address such as https://example.org, but is "admin.example".',
        'DATABASE_URL must be an address such as postgres://user:password@host:5432/database.',
        'AUTH_SECRET must be at least 16 characters long.',
      ],
    })
  })

  test('takes an empty value for none', () => {
    expect(readSettings({ DATABASE_URL: ' ', PUBLIC_PORT: '' }, 'launcher')).toMatchObject({
      ok: true,
      settings: { kind: 'demonstration', publicPort: 3000 },
    })
  })

  test('gives the public site no secret but its own login', () => {
    const read = readSettings(
      { ...secrets, PUBLIC_DATABASE_URL: 'postgres://p:q@db/iisg', HOST: '0.0.0.0' },
      'public',
    )

    expect(read).toEqual({
      ok: true,
      settings: {
        host: '0.0.0.0',
        port: 3000,
        publicPort: 3000,
        adminPort: 3001,
        publicUrl: 'http://localhost:3000',
        adminUrl: 'http://localhost:3001',
        trustProxy: false,
        databaseUrl: 'postgres://p:q@db/iisg',
        logLevel: 'info',
      },
    })
  })

  test.each([
    ['2', 2],
    ['false', false],
    ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
  ])('understands the proxies "%s"', (text, trustProxy) => {
    const env = { PUBLIC_DATABASE_URL: 'postgres://p:q@db/iisg', TRUST_PROXY: text }

    expect(readSettings(env, 'public')).toMatchObject({ ok: true, settings: { trustProxy } })
  })

  test('does not trust every proxy', () => {
    const env = { PUBLIC_DATABASE_URL: 'postgres://p:q@db/iisg', TRUST_PROXY: 'true' }

    expect(readSettings(env, 'public')).toEqual({
      ok: false,
      problems: ['TRUST_PROXY must name the proxies or their number, but is "true".'],
    })
  })
})
