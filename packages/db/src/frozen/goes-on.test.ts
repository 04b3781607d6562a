import { describe, expect } from 'vitest'
import { test } from '../testing/index.ts'
import { goesOn, hangingOn, referencesIn } from './index.ts'

describe('what goes on beside a frozen cycle', () => {
  test('is a reference that there is, with a reason', async ({ db }) => {
    const references = await referencesIn(db)
    const known = references.map(({ table, columns }) => `${table}.${columns.join(',')}`)

    expect(Object.keys(goesOn).filter((each) => !known.includes(each))).toEqual([])
    expect(Object.values(goesOn).every((because) => because.length > 20)).toBe(true)
  })

  test('is nothing that a need, a link or a task is made of', async ({ db }) => {
    const hanging = [...(await hangingOn(db)).keys()]

    expect(hanging).toEqual(
      expect.arrayContaining([
        'cycle_stage',
        'cycle_task',
        'link_confirmation',
        'measure',
        'need',
        'need_approval',
        'need_institution',
        'need_lineage',
        'need_version',
        'support_link',
      ]),
    )
  })
})
