import { describe, expect, test } from 'vitest'
import { outcomeOf } from './answer.ts'

describe('the answer of a mail server', () => {
  test('settles a mail that it took', () => {
    expect(outcomeOf({ status: 'taken', reply: '250 queued' }, 0)).toEqual({
      state: 'submitted',
      reply: '250 queued',
    })
  })

  test('settles a mail whose reader it does not know', () => {
    expect(outcomeOf(notTaken(550, 'RCPT TO'), 0)).toMatchObject({ state: 'refused' })
  })

  test('puts a mail off when it asks for patience, longer each time, up to an hour', () => {
    const pauses = [0, 1, 2, 9, 29].map((attempts) => outcomeOf(notTaken(451, 'RCPT TO'), attempts))

    expect(pauses).toMatchObject(
      [30, 60, 120, 3600, 3600].map((againInSeconds) => ({ state: 'waiting', againInSeconds })),
    )
  })

  test('is final once a day of patience is over', () => {
    expect(outcomeOf(notTaken(451, 'RCPT TO'), 30)).toMatchObject({ state: 'refused' })
  })

  test('is not held against a reader where our own sender was refused', () => {
    expect(outcomeOf(notTaken(550, 'MAIL FROM'), 0)).toMatchObject({ state: 'waiting' })
  })

  test('leaves a mail in doubt where it never came', () => {
    expect(outcomeOf({ status: 'cut off after', reply: 'reset' }, 0)).toMatchObject({
      state: 'uncertain',
    })
    expect(outcomeOf({ status: 'cut off before', reply: 'reset' }, 0)).toMatchObject({
      state: 'waiting',
    })
  })
})

function notTaken(code: number, command: string) {
  return { status: 'not taken', code, command, reply: `${code} no` } as const
}
