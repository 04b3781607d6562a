import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fleetingFolder, type OpenDatabase, openDatabase } from '@iisg/embedded-postgres'
import { settingsOf } from '@iisg/settings'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { exitCode } from './exit-code.ts'
import { anActivity, fileOf } from './testing/activities.ts'
import { call } from './testing/call.ts'

const activities = fileOf(anActivity('XM-1-A'), anActivity('XM-1-B'))
const Brought = z.object({ runId: z.string(), outcomes: z.record(z.string(), z.number()) })

/** One installation of its own, on which operators work from its first day on. */
describe('an operator', () => {
  const folder = mkdtempSync(path.join(fleetingFolder(), 'iisg-operator-'))
  const env = { DATA_DIR: folder }
  let database: OpenDatabase

  beforeAll(async () => {
    database = await openDatabase(settingsOf('cli', env))
  })
  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true })
  })

  test('makes the tables, and may repeat it', async () => {
    expect(await call(['db', 'migrate'], env)).toEqual({
      code: exitCode.done,
      said: 'The database is up to date.\n',
      complained: '',
    })
    expect(await json(['db', 'migrate'])).toEqual({ upToDate: true })
  })

  test('invites the first editor, and reminds them', async () => {
    const invitation = ['account', 'invite', 'Ana@Example.org', '--name', 'Ana', '--role', 'editor']

    expect(await json(invitation)).toEqual({ invited: 'Ana@example.org', role: 'editor' })
    expect(await json(invitation)).toEqual({ invited: 'Ana@example.org', role: 'editor' })

    expect(await json(['account', 'list'])).toEqual([
      { name: 'Ana', email: 'Ana@example.org', grants: [{ role: 'editor' }], state: 'invited' },
    ])
  })

  test('is told what is wrong with an invitation', async () => {
    const called = await call(['account', 'invite', 'ana@', '--role', 'king'], env)

    expect(called.code).toBe(exitCode.usedWrongly)
    expect(called.complained).toContain('Enter an e-mail address')
    expect(called.complained).toContain('Enter the name of the person')
    expect(called.complained).toContain('Choose a role')
  })

  test('brings in exchange rates, and may repeat it', async () => {
    const file = path.join(folder, 'eurofxref.csv')
    writeFileSync(file, 'Date,USD,GBP\n2026-04-13,1.1684,0.87058\n2026-04-10,1.1711,N/A\n')

    expect(await json(['rates', 'import', file])).toEqual({ read: 3, added: 3 })
    expect(await json(['rates', 'import', file])).toEqual({ read: 3, added: 0 })
  })

  test('is told where a table of rates cannot be read, and nothing of it is kept', async () => {
    const file = path.join(folder, 'broken.csv')
    writeFileSync(file, 'Date,USD\n2026-03-13,1.1\nyesterday,1.2\n')

    expect(await call(['rates', 'import', file], env)).toMatchObject({
      code: exitCode.failed,
      complained: 'broken.csv:3: "yesterday" is no day. Nothing of the file was kept.\n',
    })
    expect((await call(['rates', 'import', '/no/such.csv'], env)).complained).toBe(
      'There is no file /no/such.csv.\n',
    )
  })

  test('closes an account once', async () => {
    const closing = ['account', 'close', 'ana@example.org']

    expect((await call(closing, env)).code).toBe(exitCode.done)
    expect(await call(closing, env)).toMatchObject({
      code: exitCode.failed,
      complained: 'There is no open account for ana@example.org.\n',
    })
  })

  test('puts the demonstration in, once', async () => {
    expect(await json(['db', 'seed-demo'])).toMatchObject({ status: 'written' })
    expect(await json(['db', 'seed-demo'])).toEqual({ status: 'already there' })
  })

  test('brings a file in, knows it again, and takes it back', async () => {
    const file = path.join(folder, 'activities.xml')
    writeFileSync(file, activities)
    const importing = ['import', 'iati', file]

    const first = Brought.parse(await json(importing))
    expect(first.outcomes).toMatchObject({ new: 2, unchanged: 0 })
    expect(Brought.parse(await json(importing)).outcomes).toMatchObject({ new: 0, unchanged: 2 })
    expect(await json(['import', 'list'])).toMatchObject([{ files: 1 }, { id: first.runId }])

    expect(await json(['import', 'undo', first.runId])).toMatchObject({ removed: 2, restored: 0 })
    expect(await call(['import', 'undo', first.runId], env)).toMatchObject({
      code: exitCode.failed,
      complained: 'This import has been undone already.\n',
    })
  })

  test('brings in what is whole of a broken file, and is told of the rest', async () => {
    const file = path.join(folder, 'broken.xml')
    writeFileSync(file, activities.replace('</iati-activities>', '<iati-activity><title>'))

    const { code, said, complained } = await call(['import', 'iati', file], env)

    expect(code).toBe(exitCode.partly)
    expect(said).toContain('broken.xml: 2 new, ')
    expect(complained).toMatch(/^broken\.xml:\d+/)
  })

  test('may ask for the report of a cycle that there is, as somebody who is known', async () => {
    const report = ['report', 'response', '--by', 'editor@demo.example', '--cycle']

    expect((await call([...report, 'Last century'], env)).complained).toMatch(
      /^There is no mapping cycle "Last century", only "/,
    )
    expect((await call(['report', 'response'], env)).code).toBe(exitCode.usedWrongly)
  })

  test('verifies a frozen cycle, and knows what is no file of one', async () => {
    const label = 'Needs mapping 2023–2024'
    const verified = await call(['cycle', 'verify', label], env)
    expect(verified).toMatchObject({ code: exitCode.done, complained: '' })
    expect(verified.said).toContain('holds  The figures follow from the records.')
    expect(verified.said).toContain('The key is the one of this installation.')

    const file = path.join(folder, 'strange.jsonl')
    writeFileSync(file, '{"edition":"members"}\n{}\n')
    const strange = await call(['cycle', 'verify', file], env)
    expect(strange).toMatchObject({ code: exitCode.failed, said: '' })
    expect(strange.complained).toContain('is not the file of a frozen cycle')
    expect((await call(['cycle', 'verify', 'Nothing'], env)).complained).toContain('no file')
  })

  test('puts nothing invented into a database of somebody’s own', async () => {
    const secret = 'x'.repeat(32)
    const real = {
      DATABASE_URL: database.ownerUrl,
      AUTH_SECRET: secret,
      SEAL_SECRET: secret,
      DATABASE_APP_PASSWORD: secret,
      DATABASE_PUBLIC_PASSWORD: secret,
    }

    expect(await call(['db', 'seed-demo'], real)).toMatchObject({
      code: exitCode.failed,
      complained: expect.stringContaining('Say --into-a-real-database'),
    })
  })

  async function json(args: string[]): Promise<unknown> {
    const { said, complained } = await call([...args, '--json'], env)
    expect(complained).toBe('')
    return JSON.parse(said)
  }
})
