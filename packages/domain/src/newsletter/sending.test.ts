import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeliveryCounts, sendingOf } from './index.ts'

const none: DeliveryCounts = {
  waiting: 0,
  submitting: 0,
  submitted: 0,
  refused: 0,
  uncertain: 0,
  withdrawn: 0,
}
const sent = { sentAt: new Date(), frozen: true }

describe('how far an issue is', () => {
  test('is preparing until its audience is counted', () => {
    expect(sendingOf({ sentAt: null, frozen: false }, none).status).toBe('draft')
    expect(sendingOf({ ...sent, frozen: false }, none).status).toBe('preparing')
  })

  test('is never finished while a delivery is open', () => {
    const count = fc.nat(5)
    const anyCounts = fc.record({
      waiting: count,
      submitting: count,
      submitted: count,
      refused: count,
      uncertain: count,
      withdrawn: count,
    })
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const open = counts.waiting + counts.submitting > 0

        expect(sendingOf(sent, counts).status === 'submitting').toBe(open)
      }),
    )
  })

  test('asks for a look where a mail may or may not have left', () => {
    expect(sendingOf(sent, { ...none, submitted: 9, uncertain: 1 })).toMatchObject({
      status: 'needs a look',
      total: 10,
    })
  })
})
