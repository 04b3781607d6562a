import { describe, expect, test } from 'vitest'
import { type MatrixInput, matrixOf, methodOf } from '../analysis/index.ts'
import { CycleId } from '../cycles/index.ts'
import type { Need } from '../needs/index.ts'
import { NeedId } from '../needs/index.ts'
import { aLink, aNeed, days, partnerTask } from '../testing/index.ts'
import { chronicIn } from './index.ts'

const method = methodOf(1)

describe('what is chronic in a cycle', () => {
  test('was adopted and hardly met in the one before, too, for the same partner', () => {
    const [before, after] = [need(['AL', 'RS']), need(['AL', 'RS'])]
    const cycles = [
      weighed([after], [aLink({ needId: after.id, partners: ['RS'] })]),
      weighed([before]),
    ]

    const chronic = chronicIn(cycles, [{ earlier: before.id, later: after.id }], method)

    expect(chronic).toMatchObject([{ partner: 'AL', cycles: 2, coverage: 0 }])
  })

  test('is nothing that is new, nor what was met before it was merged', () => {
    const [one, met, after, fresh] = [need(['AL']), need(['AL']), need(['AL']), need(['AL'])]
    const cycles = [
      weighed([after, fresh]),
      weighed([one, met], [aLink({ needId: met.id, partners: ['AL'] })]),
    ]
    const lineage = [one, met].map(({ id }) => ({ earlier: id, later: after.id }))

    expect(chronicIn(cycles, lineage, method)).toEqual([])
    expect(chronicIn([], lineage, method)).toEqual([])
  })
})

function need(partners: Need['partners']): Need {
  return aNeed({ id: NeedId.parse(crypto.randomUUID()), partners, state: 'adopted' })
}

function weighed(needs: Need[], links: MatrixInput['links'] = []) {
  const tasks = (['AL', 'RS'] as const).map((each) => partnerTask('WBBSi', each, 'finalised'))
  const window = days('2025-01-01', '2026-12-31')
  return {
    cycleId: CycleId.parse(crypto.randomUUID()),
    matrix: matrixOf({ needs, links, tasks, window, method }),
  }
}
