import type { FindingCase } from '@iisg/db/findings'
import { FindingId } from '@iisg/domain/findings'
import { ResponseId } from '@iisg/domain/responses'
import { describe, expect, test } from 'vitest'
import { linesOf } from './lines.ts'

const [a, b, c, d, e] = Array.from({ length: 5 }, () => ResponseId.parse(crypto.randomUUID()))

describe('the lines of the queue', () => {
  test('are one for all records that look like one, where their first pair stands', () => {
    const [apart, ab, bc, de] = [pair(a, d, { class: 'watch' }), pair(a, b), pair(b, c), pair(d, e)]

    expect(linesOf([ab, apart, bc, de])).toEqual([
      { finding: ab, others: [bc], records: 3 },
      { finding: apart, others: [], records: 2 },
      { finding: de, others: [], records: 2 },
    ])
  })

  test('keep what is decided apart from what is open', () => {
    const [open, decided] = [pair(a, b), pair(b, c, { state: 'dismissed' })]

    expect(linesOf([open, decided]).map(({ records }) => records)).toEqual([2, 2])
  })
})

type Paired = Pick<FindingCase, 'id' | 'class' | 'state' | 'oneId' | 'otherId'>

function pair(
  oneId: ResponseId | undefined,
  otherId: ResponseId | undefined,
  details: Partial<Paired> = {},
): Paired {
  if (!oneId || !otherId) throw new Error('A pair has two records')
  const id = FindingId.parse(crypto.randomUUID())
  return { id, class: 'duplicate record', state: 'open', oneId, otherId, ...details }
}
