import { matrixOf } from '@iisg/domain/analysis'
import { Erratum, ErratumDraft, Seal } from '@iisg/domain/snapshots'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { matrixInputFor, needInputFor } from '../analysis/index.ts'
import { auditEntriesOf } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { findNeed } from '../needs/index.ts'
import { requestReport, snapshotOf } from '../reports/index.ts'
import { test } from '../testing/index.ts'
import {
  errataOf,
  findSeal,
  freezeCycle,
  snapshotFile,
  tellErratum,
  verificationOf,
} from './index.ts'
import { aFrozenCycle, anotherKey, key, linked } from './testing/frozen-cycle.ts'

describe('a frozen cycle', () => {
  test('keeps its figures to the last bit, whatever becomes of the responses', async ({ db }) => {
    const { cycle, need, responseId } = await aFrozenCycle(db)
    const before = matrixOf(await matrixInputFor(db, cycle))

    await ruin(db, responseId)

    expect(matrixOf(await matrixInputFor(db, cycle))).toEqual(before)
    expect(before.rows[0]?.cells.AL).toMatchObject({ status: 'thin', coverage: 0.5 })
    const input = await needInputFor(db, need)
    const titles = input.links.map(({ response }) => response.title)
    expect(titles).toContain('Forged documents course')
  })

  test('shows no title wider than it may be known today', async ({ db }) => {
    const { need, responseId } = await aFrozenCycle(db)
    await db
      .updateTable('response')
      .where('id', '=', responseId)
      .set({ tier: 'secretariat' })
      .execute()

    const { links } = await needInputFor(db, need)

    expect(links.map(({ response }) => response.tier)).toEqual(['secretariat', 'secretariat'])
  })

  test('is what a report of it is made from', async ({ db }) => {
    const { cycle, admin, responseId } = await aFrozenCycle(db)
    await ruin(db, responseId)
    const { reportId } = await requestReport(db, admin, cycle.id)

    const { report } = await snapshotOf(db, reportId)

    expect(report.rows[0]?.cells.AL).toMatchObject({ status: 'thin', coverage: 0.5 })
    expect(report.projects).toMatchObject([{ title: 'Forged documents course' }])
  })

  test('is closed, says who froze it, and can be frozen but once', async ({ db }) => {
    const { cycle, admin } = await aFrozenCycle(db)

    const seal = await findSeal(db, cycle.id)
    expect(seal?.statement).toMatchObject({
      cycle: { id: cycle.id, label: cycle.label },
      by: { accountId: admin.accountId, name: admin.name },
    })
    expect(seal?.publicKey).toBe(key.publicKey)
    expect(await auditEntriesOf(db, 'cycle', cycle.id)).toMatchObject([
      { event: { type: 'cycle.frozen', fingerprint: seal?.statement.fingerprints.secretariat } },
    ])
    await expect(freezeCycle(db, admin, key, cycle.id)).rejects.toThrow('is frozen already')
  })

  test('gives members what they may know, and nothing kept closer', async ({ db }) => {
    const { cycle } = await aFrozenCycle(db)

    const [whole = '', members = ''] = await Promise.all([
      snapshotFile(db, cycle.id, 'secretariat'),
      snapshotFile(db, cycle.id, 'members'),
    ])

    expect(whole).toContain('A plan that nobody shall know')
    expect(members).not.toContain('A plan that nobody shall know')
    expect(members).toContain('Forged documents course')
    expect(verificationOf(members)).toMatchObject({ edition: 'members' })
    expect(holds(members)).toEqual({ content: true, signature: true, errata: true })
  })
})

describe('the file of a frozen cycle', () => {
  test('proves itself: content, signature, figures, errata', async ({ db }) => {
    const { cycle } = await aFrozenCycle(db)

    const file = (await snapshotFile(db, cycle.id, 'secretariat')) ?? ''

    expect(holds(file)).toEqual({ content: true, signature: true, figures: true, errata: true })
    expect(verificationOf('nothing of ours\n{}')).toBeUndefined()
  })

  test('carries the footnote once where it names Kosovo*, beside what was hashed', async ({
    db,
  }) => {
    const { cycle, admin, need } = await linked(db)
    await db
      .updateTable('need')
      .where('id', '=', need.id)
      .set({ title: 'Crossings of Kosovo* at night' })
      .execute()
    await freezeCycle(db, admin, key, cycle.id)

    const file = (await snapshotFile(db, cycle.id, 'members')) ?? ''

    expect(file.split('UNSCR 1244')).toHaveLength(2)
    expect(holds(file)).toEqual({ content: true, signature: true, errata: true })
  })

  test.for([
    ['a word of its content', (file: string) => file.replace('Forged', 'Forded'), 'content'],
    [
      'the name of who froze it',
      (file: string) => file.replaceAll('"name":"The admin"}', '"name":"The other"}'),
      'signature',
    ],
    [
      'the seal, set anew by another key',
      (file: string) =>
        file.replace(/"publicKey":"[^"]+"/, `"publicKey":"${anotherKey.publicKey}"`),
      'signature',
    ],
  ] as const)('tells when somebody exchanged %s', async ([, exchange, check], { db }) => {
    const { cycle } = await aFrozenCycle(db)
    const file = (await snapshotFile(db, cycle.id, 'secretariat')) ?? ''

    const changed = exchange(file)

    expect(changed).not.toBe(file)
    expect(holds(changed)[check]).toBe(false)
  })

  test('tells when a figure does not follow from the records', async ({ db }) => {
    const { cycle } = await aFrozenCycle(db)
    const file = (await snapshotFile(db, cycle.id, 'secretariat')) ?? ''

    const changed = file.replace(/"coverage":0\.5/, '"coverage":0.6')

    expect(changed).not.toBe(file)
    expect(holds(changed)).toMatchObject({ content: false, figures: false })
  })
})

describe('an erratum', () => {
  const draft = ErratumDraft.parse({ wrong: 'Two courses were one', right: 'One course' })

  test('stands beside the cycle and changes no figure', async ({ db }) => {
    const { cycle, admin } = await aFrozenCycle(db)
    const before = await findSeal(db, cycle.id)

    await tellErratum(db, admin, key, cycle.id, draft)

    expect(await findSeal(db, cycle.id)).toEqual(before)
    expect(await errataOf(db, cycle.id)).toMatchObject([
      { statement: { number: 1, wrong: 'Two courses were one', by: { name: admin.name } } },
    ])
  })

  test('is missed when it is taken out, even where two were told at once', async ({ db }) => {
    const { cycle, admin } = await aFrozenCycle(db)
    await Promise.all([1, 2, 3].map(() => tellErratum(db, admin, key, cycle.id, draft)))

    const file = (await snapshotFile(db, cycle.id, 'secretariat')) ?? ''
    const [content, seal, , ...others] = file.trimEnd().split('\n')

    expect(holds(file).errata).toBe(true)
    expect(holds([content, seal, ...others].join('\n')).errata).toBe(false)
    expect(Erratum.safeParse(JSON.parse(others[0] ?? '')).success).toBe(true)
    expect(Seal.safeParse(JSON.parse(seal ?? '')).success).toBe(true)
  })
})

describe('freezing', () => {
  test('waits for whoever is writing, and refuses whoever comes after', async ({ database }) => {
    const { db } = database
    const { admin, cycle, need } = await linked(db)
    const begun = Promise.withResolvers<void>()
    const finish = Promise.withResolvers<void>()
    const writing = db.transaction().execute(async (trx) => {
      await trx
        .updateTable('need')
        .where('id', '=', need.id)
        .set({ title: 'Written just before' })
        .execute()
      begun.resolve()
      await finish.promise
    })
    await begun.promise

    const freezing = freezeCycle(db, admin, key, cycle.id)
    await until(() => isWaiting(db))
    const tooLate = db.updateTable('need').where('id', '=', need.id).set({ title: 'Too late' })
    const late = expect(tooLate.execute()).rejects.toMatchObject({ code: 'IISG1' })
    finish.resolve()
    await writing
    await freezing

    await late
    expect((await findNeed(db, need.id))?.title).toBe('Written just before')
    expect(await snapshotFile(db, cycle.id, 'members')).toContain('Written just before')
  })
})

/** Edited, kept closer, archived: what may become of a response. */
async function ruin(db: Database, responseId: string): Promise<void> {
  await sql`update response set title = 'Something else', status = 'cancelled', state = 'archived',
    planned_end = '2025-02-01' where id = ${responseId}`.execute(db)
  await sql`delete from response_partner where response_id = ${responseId}`.execute(db)
}

function holds(file: string): Record<string, boolean> {
  const checks = verificationOf(file)?.checks ?? []
  return Object.fromEntries(checks.map((check) => [check.what, check.holds]))
}

async function isWaiting(db: Database): Promise<boolean> {
  const { rows } = await sql`select from pg_locks where not granted
    and relation = 'cycle_snapshot'::regclass`.execute(db)
  return rows.length > 0
}

async function until(found: () => Promise<boolean>): Promise<void> {
  while (!(await found())) await new Promise((resolve) => setTimeout(resolve, 20))
}
