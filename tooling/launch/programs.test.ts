import { settingsOf } from '@iisg/settings'
import { describe, expect, test } from 'vitest'
import { programsOf } from './programs.ts'

const database = {
  ownerUrl: 'postgres://owner:owner-secret@db/iisg',
  appUrl: 'postgres://app:app-secret@db/iisg',
  publicUrl: 'postgres://public:public-secret@db/iisg',
  appPassword: 'app-secret',
  publicPassword: 'public-secret',
  close: () => Promise.resolve(),
}

describe('the programs of an installation', () => {
  test('are the sites, the worker and the local inbox', () => {
    expect(names({})).toEqual(['public', 'admin', 'worker', 'inbox'])
  })

  test('have no inbox where mail goes elsewhere', () => {
    expect(names({ SMTP_URL: 'smtp://mail.example' })).toEqual(['public', 'admin', 'worker'])
  })

  test.each([
    ['public', ['public-secret']],
    ['admin', ['app-secret', 'auth-secret', 'seal-secret']],
    ['worker', ['app-secret']],
    ['inbox', []],
  ])('are given no secret that they do not need: %s', (name, expected) => {
    const program = programsIn({}).find((one) => one.name === name)

    const env = JSON.stringify(program?.env)

    const secrets = ['owner-secret', 'app-secret', 'public-secret', 'auth-secret', 'seal-secret']
    expect(secrets.filter((secret) => env.includes(secret)).sort()).toEqual([...expected].sort())
  })

  test('are asked on this machine where they listen on every address', () => {
    const urls = programsIn({ HOST: '0.0.0.0', PUBLIC_PORT: '8080' }).map((one) => one.readyUrl)

    expect(urls[0]).toBe('http://127.0.0.1:8080/readyz')
  })
})

function names(env: NodeJS.ProcessEnv): string[] {
  return programsIn(env).map(({ name }) => name)
}

function programsIn(env: NodeJS.ProcessEnv) {
  const installation = settingsOf('launcher', env)
  const secrets = { authSecret: 'auth-secret', sealSecret: 'seal-secret' }
  return programsOf({ mode: 'start', installation, database, ...secrets })
}
