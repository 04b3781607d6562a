import { suggestLinks } from '@iisg/domain/suggestions'
import { describe, expect } from 'vitest'
import { listCycles } from '../cycles/index.ts'
import { listNeeds } from '../needs/index.ts'
import { supportLinksIn } from '../responses/index.ts'
import { suggestableResponse } from '../suggestions/index.ts'
import { test } from './testing/test.ts'

describe('the links of the demonstration', () => {
  test('would be suggested for the greater part, and little else beside them', async ({
    demonstration: { db },
  }) => {
    const [cycle] = await listCycles(db, 'needs')
    if (!cycle) throw new Error('the demonstration has no cycle')
    const [needs, links] = await Promise.all([
      listNeeds(db, cycle.id),
      supportLinksIn(db, cycle.id),
    ])
    const ids = await db.selectFrom('response').select('id').orderBy('id').execute()
    const found = await Promise.all(ids.map(({ id }) => suggestableResponse(db, id)))
    const responses = found.flatMap((each) => (each ? [each.response] : []))

    const suggested = suggestLinks({
      needs,
      responses,
      window: cycle.window,
      isSettled: () => false,
    })

    const declared = new Set(links.map(({ needId, response }) => `${needId} ${response.id}`))
    const right = suggested.filter((each) => declared.has(`${each.needId} ${each.responseId}`))
    expect(right.length / suggested.length).toBeGreaterThan(0.8)
    expect(right.length / declared.size).toBeGreaterThan(0.55)
    for (const { reasons } of suggested) expect(reasons.length).toBeGreaterThanOrEqual(2)
  })
})
