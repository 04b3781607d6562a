import { settingsOf } from '@iisg/settings'
import { describe, expect, test } from 'vitest'
import { screenFor } from './screen.ts'

describe('the first screen', () => {
  test('says where everything is and how to sign in to the demonstration', () => {
    const screen = screenFor(settingsOf('launcher', {}), 'mkwt-hbzr-pqdn-xvcs', 1.23)

    expect(screen).toContain('http://127.0.0.1:3000\n')
    expect(screen).toContain('http://127.0.0.1:3001\n')
    expect(screen).toContain('http://127.0.0.1:3002\n')
    expect(screen).toContain('editor@demo.example')
    expect(screen).toContain('mkwt-hbzr-pqdn-xvcs')
  })

  test('fits on a small terminal', () => {
    const lines = screenFor(settingsOf('launcher', {}), 'mkwt-hbzr-pqdn-xvcs', 1.23).split('\n')

    expect(lines.length).toBeLessThanOrEqual(24)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('shows no demonstration and no inbox in a real installation', () => {
    const secret = 'x'.repeat(32)
    const installation = settingsOf('launcher', {
      DATABASE_URL: 'postgres://o:p@db/iisg',
      AUTH_SECRET: secret,
      SEAL_SECRET: secret,
      DATABASE_APP_PASSWORD: secret,
      DATABASE_PUBLIC_PASSWORD: secret,
      SMTP_URL: 'smtp://mail.example',
    })

    const screen = screenFor(installation, undefined, 1)

    expect(screen).not.toMatch(/demo|inbox/i)
    expect(screen).toContain('account invite')
  })
})
