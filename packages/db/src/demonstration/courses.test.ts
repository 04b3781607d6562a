import { stageSlips } from '@iisg/domain/cycles'
import { crosswalkOf } from '@iisg/domain/pillars'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { listCycles, stagesOf } from '../cycles/index.ts'
import { listTrees, measuresOf, tiesOf } from '../pillars/index.ts'
import { listTasks } from '../tasks/index.ts'
import { test } from './testing/test.ts'

describe('the cycles of the demonstration', () => {
  test('have a plan, and slips of some days and of many', async ({ demonstration: { db } }) => {
    const cycles = await listCycles(db)
    const slips = await Promise.all(
      cycles.map(async ({ id }) => stageSlips(await stagesOf(db, id), Day.parse('2026-11-25'))),
    )
    const late = slips.flat().flatMap(({ slip }) => (slip.status === 'done' ? [slip.days] : []))

    expect(slips.flat().every(({ plannedOn }) => plannedOn !== null)).toBe(true)
    expect(late.some((days) => days === 0)).toBe(true)
    expect(late.some((days) => days > 0 && days < 30)).toBe(true)
    expect(late.some((days) => days > 90)).toBe(true)
  })

  test('have people who are responsible, and tasks that came back with reasons', async ({
    demonstration: { db },
  }) => {
    const cycles = await listCycles(db)
    const tasks = (await Promise.all(cycles.map(({ id }) => listTasks(db, id)))).flat()
    const returned = tasks.filter(({ state }) => state === 'returned')

    expect(tasks.some(({ responsible }) => responsible !== null)).toBe(true)
    expect(returned.length).toBeGreaterThan(0)
    expect(
      returned.filter(({ note, returnReasons }) => note === '' || returnReasons.length === 0),
    ).toEqual([])
    expect(tasks.filter(({ state, note }) => state === 'waived' && note === '')).toEqual([])
  })

  test('go on with a draft tree in which every relation is found', async ({
    demonstration: { db },
  }) => {
    const draft = (await listTrees(db)).find(({ inForceOn }) => inForceOn === null)
    if (!draft?.basedOnId) throw new Error('The demonstration has no draft of a tree')
    const [before, after, ties] = await Promise.all([
      measuresOf(db, draft.basedOnId),
      measuresOf(db, draft.id),
      tiesOf(db, draft.id),
    ])

    expect(new Set(crosswalkOf(before, after, ties).map(({ relation }) => relation))).toEqual(
      new Set(['same', 'renamed', 'split', 'merged', 'dropped', 'new']),
    )
  })
})
