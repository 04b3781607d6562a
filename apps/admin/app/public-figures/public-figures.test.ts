import type { Db } from '@iisg/db'
import { ask, findFigures } from '@iisg/db/public'
import { freezeCycle } from '@iisg/db/snapshots'
import { given, givenFigures, test } from '@iisg/db/testing'
import type { Viewer } from '@iisg/domain/accounts'
import type { CycleId } from '@iisg/domain/cycles'
import { describe, expect } from 'vitest'
import { get, post } from '#app/testing/requests.ts'
import { loader } from './public-figures.tsx'
import { loader as publication, action as publish } from './publication.tsx'
import { action as takeBack, loader as withdrawal } from './withdrawal.tsx'

describe('the public figures of a cycle', () => {
  test('are shown beside what stays hidden, and go out when somebody presses the button', async ({
    db,
    publicDb,
  }) => {
    const { cycle } = await givenFigures.frozen(db)
    const page = pageOf(db, await given.account(db, 'editor'), cycle.id)

    const { found } = await loader(get(page))

    expect(found).toMatchObject({ needs: 8, state: undefined })
    expect(figuresIn(found)).toContainEqual(expect.objectContaining({ partner: 'RS', count: 4 }))
    expect(await publication(get(page))).toMatchObject({ needs: 8, again: false })
    expect((await ask(publicDb, { shown: findFigures(cycle.id) })).shown).toBeNull()

    expect(await publish(post(page, {}))).toMatchObject({ status: 302 })
    expect(await publish(post(page, {}))).toMatchObject({ status: 302 })

    const { shown } = await ask(publicDb, { shown: findFigures(cycle.id) })
    expect(shown?.figures).toHaveLength(figuresIn(found).length)
    await expect(publication(get(page))).rejects.toMatchObject({ status: 302 })
    const { found: after } = await loader(get(page))
    expect(after).toMatchObject({ state: { publishedBy: 'The editor', takenBack: undefined } })
  })

  test('are taken back with a reason', async ({ db, publicDb }) => {
    const { cycle } = await givenFigures.frozen(db)
    const page = pageOf(db, await given.account(db, 'editor'), cycle.id)
    await expect(withdrawal(get(page))).rejects.toMatchObject({ status: 302 })
    await publish(post(page, {}))

    expect(await takeBack(post(page, { reason: ' ' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { reason: 'Say why they are taken back' } },
    })
    expect(await takeBack(post(page, { reason: 'Questioned' }))).toMatchObject({ status: 302 })

    expect((await ask(publicDb, { shown: findFigures(cycle.id) })).shown).toBeNull()
    const { found } = await loader(get(page))
    expect(found).toMatchObject({
      state: { takenBack: { reason: 'Questioned', by: 'The editor' } },
    })
  })

  test('are none where a cycle is not frozen or has too few needs, and nothing goes out', async ({
    db,
  }) => {
    const admin = await given.account(db, 'admin')
    const { cycle } = await givenFigures.cycle(db)
    const small = await given.cycle(db)
    await given.need(db, { cycleId: small.id })
    const { key } = await givenFigures.frozen(db)
    await freezeCycle(db, admin, key, small.id)

    for (const [id, none] of [
      [cycle.id, 'it is not frozen'],
      [small.id, 'too few needs are in it'],
    ] as const) {
      const page = pageOf(db, admin, id)
      expect((await loader(get(page))).found).toEqual({ none })
      await expect(publication(get(page))).rejects.toMatchObject({ status: 302 })
      expect(await publish(post(page, {}))).toMatchObject({ status: 302 })
    }
    const rows = await db.selectFrom('figurePublication').select('cycleId').execute()
    expect(rows.map(({ cycleId }) => cycleId)).not.toContain(small.id)
  })
})

function pageOf(db: Db, viewer: Viewer, cycleId: CycleId) {
  return { db, viewer, params: { cycleId } }
}

function figuresIn(found: Awaited<ReturnType<typeof loader>>['found']) {
  return 'figures' in found ? found.figures : []
}
