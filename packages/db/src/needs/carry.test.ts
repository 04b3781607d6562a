import type { MappingCycle } from '@iisg/domain/cycles'
import { type NeedDraft, type NeedRecord, revisionOf } from '@iisg/domain/needs'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { given, test } from '../testing/index.ts'
import {
  carryOn,
  conclude,
  conclusionsFor,
  findNeed,
  lineageOf,
  measureAfter,
  mergeInto,
} from './index.ts'

describe('letting a need go on', () => {
  test('makes a draft with its words, which nobody has approved yet', async ({ db }) => {
    const { editor, earlier, into, drafted } = await twoCycles(db)

    const { into: ids } = await carryOn(db, editor, earlier, 'carried', [drafted()])

    const [id] = ids
    const next = id && (await findNeed(db, id))
    expect(next).toMatchObject({
      cycleId: into.id,
      title: earlier.need.title,
      state: 'draft',
      tier: 'secretariat',
      approvals: [],
      predecessors: [{ needId: earlier.need.id, relation: 'carried' }],
    })
  })

  test('closes it while its cycle is open, and leaves it alone once that is closed', async ({
    db,
  }) => {
    const open = await twoCycles(db)
    await carryOn(db, open.editor, open.earlier, 'carried', [open.drafted()])
    expect(await findNeed(db, open.earlier.need.id)).toMatchObject({
      state: 'closed',
      closedAs: 'carried',
    })

    const closed = await twoCycles(db)
    const closedOn = Day.parse('2026-01-01')
    await db
      .updateTable('mappingCycle')
      .set({ closedOn })
      .where('id', '=', closed.earlier.cycle.id)
      .execute()
    const cycle = { ...closed.earlier.cycle, closedOn }
    await carryOn(db, closed.editor, { ...closed.earlier, cycle }, 'carried', [closed.drafted()])
    expect(await findNeed(db, closed.earlier.need.id)).toMatchObject({ state: 'adopted' })
  })

  test('can split it, and merge several', async ({ db }) => {
    const { editor, earlier, drafted, into } = await twoCycles(db)
    const { into: parts } = await carryOn(db, editor, earlier, 'split', [
      drafted({ title: 'One half' }),
      drafted({ title: 'The other half' }),
    ])
    const [half] = parts
    if (!half) throw new Error('nothing was kept')
    const another = await given.need(db, { cycleId: earlier.cycle.id })
    await mergeInto(db, editor, { ...earlier, need: another }, half)

    const lines = await lineageOf(db, earlier.need.id)
    expect(lines.map(({ relation }) => relation).sort()).toEqual(['merged', 'split', 'split'])
    expect((await findNeed(db, half))?.predecessors).toHaveLength(2)
    expect(into.id).not.toBe(earlier.cycle.id)
  })

  test('can end it, once', async ({ db }) => {
    const { editor, earlier, into } = await twoCycles(db)
    const met = { as: 'met', note: 'The survey was made' } as const

    await conclude(db, editor, earlier, into.id, met)

    await expect(conclude(db, editor, earlier, into.id, met)).rejects.toThrow('Somebody else')
    expect(await conclusionsFor(db, into.id)).toEqual([
      { needId: earlier.need.id, conclusion: 'met', note: 'The survey was made' },
    ])
  })

  test('finds the measure that its own became', async ({ db }) => {
    const { earlier, into, measureId } = await twoCycles(db)

    // The two trees have nothing in common but the code.
    expect(await measureAfter(db, earlier.need.measure.id, into.id)).toBe(measureId)
    expect(measureId).not.toBe(earlier.need.measure.id)
  })
})

async function twoCycles(db: Database) {
  const cycle = await given.cycle(db)
  const into: MappingCycle = await given.cycle(db)
  const need: NeedRecord = await given.need(db, { cycleId: cycle.id })
  const measureId = (await given.need(db, { cycleId: into.id })).measure.id
  const drafted = (details: Partial<NeedDraft> = {}): NeedDraft => ({
    ...revisionOf(need),
    cycleId: into.id,
    measureId,
    ...details,
  })
  const editor = await given.account(db, 'editor')
  return { editor, earlier: { need, cycle }, into, measureId, drafted }
}
