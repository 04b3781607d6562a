import type { CycleId } from '@iisg/domain/cycles'
import { ErratumDraft } from '@iisg/domain/snapshots'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { auditEntriesOf } from '../audit/index.ts'
import type { PublicDb } from '../db.ts'
import { ask, findFigures, listFigurePublications } from '../public/index.ts'
import { tellErratum } from '../snapshots/index.ts'
import { test as base, given, givenFigures } from '../testing/index.ts'
import { figuresInputOf, findFigurePublication, publishFigures, takeBackFigures } from './index.ts'

const test = base.extend<{ cycleId: CycleId }>({
  cycleId: [async ({ db }, use) => use(await published(db)), { scope: 'file' }],
})
const because = { reason: 'A figure was questioned' }

describe('the figures of a frozen cycle', () => {
  test('can be read by the public site once they are published, and nothing behind them', async ({
    database,
    db,
    publicDb,
  }) => {
    const { cycle, admin } = await givenFigures.frozen(db)
    expect(await shown(publicDb, cycle)).toBeNull()

    await publishFigures(db, admin, cycle.id)

    const told = await shown(publicDb, cycle)
    expect(told).toMatchObject({ label: cycle.label, needs: 8, methodVersion: 1, errata: 0 })
    expect(told?.figures).toContainEqual({
      ...{ pillar: null, partner: null },
      ...{ standings: ['covered', 'thin'], count: 24 },
    })
    expect(told?.figures).toContainEqual({
      ...{ pillar: 'WBBSi', partner: 'XK' },
      ...{ standings: ['open'], count: 4 },
    })
    for (const table of ['public_figure', 'figure_publication', 'need', 'cycle_edition']) {
      const read = sql`select * from public.${sql.id(table)}`.execute(publicDb as typeof db)
      await expect(read, table).rejects.toThrow('permission denied')
    }
    const { rows } = await sql`select * from published.public_figure`.execute(database.publicDb)
    expect(JSON.stringify(rows)).not.toContain('Unspeakable')
  })

  test('are gone when they are taken back, and come again as they were', async ({
    db,
    publicDb,
  }) => {
    const { cycle, admin } = await givenFigures.frozen(db)
    await publishFigures(db, admin, cycle.id)
    const before = await shown(publicDb, cycle)

    await takeBackFigures(db, admin, cycle.id, because)

    expect(await shown(publicDb, cycle)).toBeNull()
    expect(await listed(publicDb)).not.toContain(cycle.id)
    expect(await rowsShown(publicDb, cycle.id)).toBe(0)
    expect((await findFigurePublication(db, cycle.id))?.takenBack).toMatchObject(because)
    await expect(takeBackFigures(db, admin, cycle.id, because)).rejects.toThrow('already')

    await publishFigures(db, admin, cycle.id)
    expect(await shown(publicDb, cycle)).toEqual(before)
    await expect(publishFigures(db, admin, cycle.id)).rejects.toThrow('already')
    const entries = await auditEntriesOf(db, 'cycle', cycle.id)
    expect(entries.map(({ event }) => event.type)).toEqual([
      'figures.published',
      'figures.taken back',
      'figures.published',
      'cycle.frozen',
    ])
  })

  test('stay those of the snapshot, whatever becomes of the records and whatever is told', async ({
    database,
    db,
    publicDb,
  }) => {
    const { cycle, admin, key, responseId } = await givenFigures.frozen(db)
    await sql`update response set status = 'cancelled' where id = ${responseId}`.execute(db)
    await database.ownerDb.transaction().execute(async (trx) => {
      await sql`set local iisg.thaw = 'on'`.execute(trx)
      await trx.deleteFrom('supportLink').where('responseId', '=', responseId).execute()
    })
    await publishFigures(db, admin, cycle.id)
    const before = await shown(publicDb, cycle)

    await tellErratum(
      db,
      admin,
      key,
      cycle.id,
      ErratumDraft.parse({ wrong: 'Four were open', right: 'Five were' }),
    )

    expect(before?.figures).toContainEqual(expect.objectContaining({ count: 24 }))
    expect(await shown(publicDb, cycle)).toEqual({ ...before, errata: 1 })
  })

  test('are none of a cycle that is not frozen, or that maps responses', async ({ db }) => {
    const { cycle } = await givenFigures.cycle(db)
    const admin = await given.account(db, 'admin')

    expect(await figuresInputOf(db, cycle)).toBe('it is not frozen')
    expect(await figuresInputOf(db, { ...cycle, kind: 'response' })).toBe('it maps responses')
    await expect(publishFigures(db, admin, cycle.id)).rejects.toThrow('it is not frozen')
    const careless = db
      .insertInto('figurePublication')
      .values({ cycleId: cycle.id, needs: 8, ways: ['open'] })
    await expect(careless.execute()).rejects.toThrow('violates foreign key')
  })
})

describe('a figure', () => {
  const enough = { pillar: 'WBBSi', partner: 'ME', count: 3, needs: 3, partners: 2 } as const

  test.for([
    ['fewer than three needs', { needs: 2 }],
    ['a single partner', { partners: 1 }],
    ['less than it counts', { count: 2 }],
    ['no way to stand', { standings: sql<[]>`'{}'` }],
  ] as const)('cannot be kept with %s behind it', async ([, wrong], { db, cycleId }) => {
    const figure = { cycleId, ...enough, standings: sql<['open']>`array['open']`, ...wrong }

    const keep = db.insertInto('publicFigure').values(figure).execute()

    await expect(keep).rejects.toThrow('violates check constraint')
  })

  test('never changes, neither for the application nor for the owner', async ({
    database: { db, ownerDb },
    cycleId,
  }) => {
    const changed = (login: typeof db) =>
      login.updateTable('publicFigure').set({ count: 99 }).where('cycleId', '=', cycleId).execute()

    await expect(changed(db)).rejects.toThrow('permission denied')
    await expect(changed(ownerDb)).rejects.toThrow('never change')
  })
})

async function published(db: Parameters<typeof givenFigures.frozen>[0]) {
  const { cycle, admin } = await givenFigures.frozen(db)
  await publishFigures(db, admin, cycle.id)
  return cycle.id
}

type Cycle = Awaited<ReturnType<typeof givenFigures.frozen>>['cycle']

async function shown(publicDb: PublicDb, { id }: Cycle) {
  return (await ask(publicDb, { shown: findFigures(id) })).shown
}

async function listed(publicDb: PublicDb) {
  const { all } = await ask(publicDb, { all: listFigurePublications() })
  return all.map(({ cycleId }) => cycleId)
}

async function rowsShown(publicDb: PublicDb, cycleId: Cycle['id']): Promise<number> {
  const rows = await publicDb
    .selectFrom('publicFigure')
    .where('cycleId', '=', cycleId)
    .select('count')
    .execute()
  return rows.length
}
