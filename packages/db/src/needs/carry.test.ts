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
    const { editor, need, into, drafted } = await twoCycles(db)

    const { into: ids } = await carryOn(db, editor, need.id, 'carried', [drafted()])

    const [id] = ids
    const next = id && (await findNeed(db, id))
    expect(next).toMatchObject({
      cycleId: into.id,
      title: need.title,
      state: 'draft',
      tier: 'secretariat',
      approvals: [],
      predecessors: [{ needId: need.id, relation: 'carried' }],
    })
  })

  test('leaves the need itself as it is, even of a cycle that is closed', async ({ db }) => {
    const { editor, need, cycle, drafted } = await twoCycles(db)
    const closedOn = Day.parse('2026-01-01')
    await db.updateTable('mappingCycle').set({ closedOn }).where('id', '=', cycle.id).execute()

    await carryOn(db, editor, need.id, 'carried', [drafted()])

    expect(await findNeed(db, need.id)).toEqual(need)
  })

  test('can split it, and merge several', async ({ db }) => {
    const { editor, need, cycle, drafted, into } = await twoCycles(db)
    const { into: parts } = await carryOn(db, editor, need.id, 'split', [
      drafted({ title: 'One half' }),
      drafted({ title: 'The other half' }),
    ])
    const [half] = parts
    if (!half) throw new Error('nothing was kept')
    const another = await given.need(db, { cycleId: cycle.id })
    await mergeInto(db, editor, another.id, half)

    const lines = await lineageOf(db, need.id)
    expect(lines.map(({ relation }) => relation).sort()).toEqual(['merged', 'split', 'split'])
    expect((await findNeed(db, half))?.predecessors).toHaveLength(2)
    expect(into.id).not.toBe(cycle.id)
  })

  test('can end it, once', async ({ db }) => {
    const { editor, need, into } = await twoCycles(db)
    const met = { as: 'met', note: 'The survey was made' } as const

    await conclude(db, editor, need.id, into.id, met)

    await expect(conclude(db, editor, need.id, into.id, met)).rejects.toThrow('Somebody else')
    expect(await conclusionsFor(db, into.id)).toEqual([
      { needId: need.id, conclusion: 'met', note: 'The survey was made' },
    ])
  })

  test('finds the measure that its own became', async ({ db }) => {
    const { need, into, measureId } = await twoCycles(db)

    // The two trees have nothing in common but the code.
    expect(await measureAfter(db, need.measure.id, into.id)).toBe(measureId)
    expect(measureId).not.toBe(need.measure.id)
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
  return { editor, need, cycle, into, measureId, drafted }
}
