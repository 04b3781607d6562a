import { matrixInputFor } from '@iisg/db/analysis'
import { findSeal, freezeCycle, sealKeyOf, verificationOf } from '@iisg/db/snapshots'
import { given, test } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import { matrixOf } from '@iisg/domain/analysis'
import { describe, expect } from 'vitest'
import { loader as coverage } from '#app/coverage/coverage.tsx'
import { loader as needPage } from '#app/needs/need.tsx'
import { get, post } from '#app/testing/requests.ts'
import { action as tell } from './errata.tsx'
import { action, loader } from './freeze.tsx'
import { loader as snapshot } from './snapshot.tsx'
import { loader as file } from './snapshot-file.ts'

describe('freezing a cycle', () => {
  test('is confirmed by typing its name, and then shown on every page of it', async ({ db }) => {
    const { page, cycle, need } = await aCycle(db, await given.account(db, 'admin'))
    expect(await loader(get(page))).toMatchObject({
      counts: { needs: 1, tasks: 2 },
      unfinished: [],
    })

    expect(await action(post(page, { label: 'Another' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { label: `Type the cycle’s name exactly: ${cycle.label}` } },
    })
    expect(await action(post(page, { label: cycle.label }))).toMatchObject({ status: 302 })

    const fingerprint = (await findSeal(db, cycle.id))?.statement.fingerprints.secretariat
    const matrix = await coverage(get({ ...page, search: `cycle=${cycle.id}` }))
    expect(matrix.frozen).toMatchObject({ by: 'The admin', fingerprint, errata: 0 })
    const shown = await needPage(get({ ...page, params: { needId: need.id } }))
    expect(shown.frozen).toMatchObject({ fingerprint })
    await expect(loader(get(page))).rejects.toMatchObject({ status: 302 })
  })

  test('tells what is unfinished, and hinders nobody', async ({ db }) => {
    const { page, cycle } = await aCycle(db, await given.account(db, 'admin'))
    await given.need(db, { cycleId: cycle.id, state: 'draft' })
    await db
      .updateTable('cycleTask')
      .set({ state: 'open' })
      .where('cycleId', '=', cycle.id)
      .where('partner', 'is not', null)
      .execute()

    const { unfinished } = await loader(get(page))

    expect(unfinished).toEqual([
      '1 task of partners and members is not finalised: their cells stay “not enough reporting” for ever.',
      '1 need is not adopted by the Board.',
    ])
  })

  const others = ['editor', 'auditor', 'board reader'] as const
  test.for(others)('is refused to whoever is no administrator: %s', async (role, { db }) => {
    const { page, cycle } = await aCycle(db, await given.account(db, role))

    await expect(loader(get(page))).rejects.toMatchObject({ status: 403 })
    const freezing = action(post(page, { label: cycle.label }))
    await expect(freezing).rejects.toMatchObject({ status: 403 })
  })
})

describe('the file of a frozen cycle', () => {
  test('is whole for the Secretariat, and else what members may know', async ({ db }) => {
    const admin = await given.account(db, 'admin')
    const { page, cycle } = await aCycle(db, admin)
    await freezeCycle(db, admin, sealKeyOf('a secret that only tests know'), cycle.id)
    const reader = { ...page, viewer: await given.account(db, 'reader') }

    const whole = await (await file(get(page))).text()
    const members = await (await file(get({ ...reader, search: 'edition=secretariat' }))).text()

    expect(verificationOf(whole)).toMatchObject({ edition: 'secretariat' })
    expect(verificationOf(members)).toMatchObject({ edition: 'members' })
    expect(await snapshot(get(reader))).toMatchObject({ isOurKey: true, knowsAll: false })
  })

  test('is not there while the cycle is not frozen', async ({ db }) => {
    const { page } = await aCycle(db, await given.account(db, 'admin'))

    await expect(file(get(page))).rejects.toMatchObject({ status: 404 })
    await expect(snapshot(get(page))).rejects.toMatchObject({ status: 404 })
  })
})

describe('an erratum', () => {
  test('is told in two sentences, and keeps the figures', async ({ db }) => {
    const admin = await given.account(db, 'admin')
    const { page, cycle } = await aCycle(db, admin)
    const sentences = { wrong: 'A course was counted twice', right: 'It was one course' }
    await expect(tell(post(page, sentences))).rejects.toMatchObject({ status: 404 })
    await freezeCycle(db, admin, sealKeyOf('a secret that only tests know'), cycle.id)
    const before = matrixOf(await matrixInputFor(db, cycle))

    expect(await tell(post(page, { ...sentences, right: ' ' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { right: 'Say what is right' }, typed: { wrong: sentences.wrong } },
    })
    await tell(post(page, sentences))

    expect(await snapshot(get(page))).toMatchObject({ errata: [{ number: 1, ...sentences }] })
    expect(matrixOf(await matrixInputFor(db, cycle))).toEqual(before)
  })
})

async function aCycle(db: Parameters<typeof given.cycle>[0], viewer: Actor) {
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id, partners: ['AL'] })
  await given.finalisedTasks(db, cycle, 'AL')
  return { cycle, need, page: { db, viewer, params: { cycleId: cycle.id } } }
}
