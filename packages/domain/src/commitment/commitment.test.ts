import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import type { ComparedResponse } from '../findings/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { ResponseId } from '../responses/index.ts'
import { aNeed, days } from '../testing/index.ts'
import { collisionsWith, loadChanges } from './index.ts'

const need = aNeed()
const method = methodOf(1)
const horizon = days('2026-12-31', '2026-12-31').until

function planned(details: Partial<ComparedResponse> = {}): ComparedResponse {
  return {
    id: ResponseId.parse(crypto.randomUUID()),
    title: 'Document examination at crossings',
    summary: '',
    pillars: ['WBBSi'],
    partners: ['AL'],
    institutionIds: [],
    activityTypes: ['training'],
    period: { status: 'known', ...days('2026-01-01', '2026-12-31') },
    cancelled: false,
    funderIds: [],
    implementerIds: [],
    externalIds: [],
    needs: [{ id: need.id, strength: 'partial', priority: need.priority }],
    ...details,
  }
}

describe('a planned response', () => {
  test('runs into the same effort before all else, and says what the two would be', () => {
    const effort = planned({ title: 'Examination of documents at the crossings' })
    const beside = planned({ title: 'Lamps and lenses', activityTypes: ['equipment'] })
    const elsewhere = planned({ partners: ['RS'], title: 'Something for Serbia' })

    const found = collisionsWith(planned(), [beside, elsewhere, effort], { method, horizon })

    expect(found.map(({ other }) => other)).toEqual([effort, beside, elsewhere])
    expect(found.map(({ finding }) => finding.class)).toEqual([
      'duplicate effort',
      'complementary',
      'synergy',
    ])
  })

  test('runs into nothing that is cancelled or of another pillar', () => {
    const others = [planned({ cancelled: true }), planned({ pillars: ['WBCTi'] })]

    expect(collisionsWith(planned(), others, { method, horizon })).toEqual([])
  })

  test('adds to the load of the months that it touches, as a fifth event on a capacity of two', () => {
    const institutionId = OrganisationId.parse(crypto.randomUUID())
    const event = (from: string, until: string) => ({
      responseId: ResponseId.parse(crypto.randomUUID()),
      title: 'Course',
      tier: 'members' as const,
      institutionId,
      days: days(from, until),
    })
    const known = ['02', '09', '16', '23'].map((day) => event(`2026-05-${day}`, `2026-05-${day}`))
    const over = { days: days('2026-05-20', '2026-06-21') }

    const changes = loadChanges(
      known,
      event('2026-05-20', '2026-05-21'),
      { capacity: 2, ...over },
      method,
    )

    expect(changes.map(({ before, after }) => [before.load, after.load])).toEqual([
      [2, 2.5],
      [0, 0],
    ])
    expect(changes[0]?.after.level).toBe('red')
    expect(loadChanges(known, undefined, { capacity: null, ...over }, method)[0]).toMatchObject({
      before: { load: undefined, events: { length: 4 } },
      after: { events: { length: 4 } },
    })
  })
})
