import { Amount, Currency, RateDraft, readEcbRates } from '@iisg/domain/money'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { findResponse } from '../responses/index.ts'
import { given, test } from '../testing/index.ts'
import { enterRate, importRates, keepRatesOf, listRates, sumsWithoutRate } from './index.ts'

describe('the rate of a budget', () => {
  test('is that of its day, or of the nearest working day before', async ({ db }) => {
    await importRates(db, 'operator', 'a.csv', ecb('2025-01-31,1.0393', '2025-02-03,1.0274'))

    // A Sunday: the rate of the Friday.
    expect(await rateOf(db, 'USD', '2025-02-02')).toMatchObject({
      perEuro: '1.0393',
      on: '2025-01-31',
    })
    expect(await rateOf(db, 'USD', '2025-02-03')).toMatchObject({ perEuro: '1.0274' })
    expect(await rateOf(db, 'USD', '2025-01-30')).toBeNull()
    // Nobody carries a rate on for months.
    expect(await rateOf(db, 'USD', '2025-06-01')).toBeNull()
  })

  test('is the peg where one is fixed, and none for euro', async ({ db }) => {
    expect(await rateOf(db, 'BAM', '2024-05-01')).toMatchObject({ perEuro: '1.95583' })
    expect(await rateOf(db, 'HRK', '2023-05-01')).toMatchObject({ perEuro: '7.53450' })
    expect(await rateOf(db, 'EUR', '2024-05-01')).toBeNull()
  })

  test('is found once somebody enters one with its source, and stays', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const id = await budgetOf(db, 'RSD', '2025-03-03')
    expect(await sumsWithoutRate(db)).toContainEqual({ currency: 'RSD', sums: 1 })

    const draft = { currency: 'RSD', fromDay: '2025-03-03', untilDay: '', source: 'A bank' }
    await enterRate(db, editor, RateDraft.parse({ ...draft, perEuro: '117' }))
    const told = async () => (await findResponse(db, id))?.budgets[0]?.rate
    expect(await told()).toEqual({ perEuro: '117', on: '2025-03-03', source: 'A bank' })

    // Rates of other days change nothing; the same day mended does.
    await enterRate(db, editor, RateDraft.parse({ ...draft, fromDay: '2025-03-01', perEuro: '9' }))
    expect(await told()).toMatchObject({ perEuro: '117' })
    await enterRate(db, editor, RateDraft.parse({ ...draft, perEuro: '117.1' }))
    expect(await told()).toMatchObject({ perEuro: '117.1' })
    expect(await listRates(db)).toContainEqual(
      expect.objectContaining({ currency: 'RSD', by: editor.name, total: 2 }),
    )
  })

  test('is brought in once: the same file again adds nothing', async ({ db }) => {
    const rates = ecb('2024-04-19,1.0653')

    expect(await importRates(db, 'operator', 'b.csv', rates)).toBe(1)
    expect(await importRates(db, 'operator', 'b.csv', rates)).toBe(0)
  })
})

function ecb(...lines: string[]) {
  const reading = readEcbRates(`Date,USD\n${lines.join('\n')}`)
  if (reading.status === 'refused') throw new Error(reading.because)
  return reading.rates
}

async function rateOf(db: Database, currency: string, day: string) {
  const record = await findResponse(db, await budgetOf(db, currency, day))
  return record?.budgets[0]?.rate
}

async function budgetOf(db: Database, currency: string, day: string) {
  const responseId = await given.response(db)
  await db
    .insertInto('responseBudget')
    .values({
      ...{ responseId, type: 'original', status: 'committed' },
      amount: Amount.parse('100'),
      currency: Currency.parse(currency),
      valueDate: Day.parse(day),
    })
    .execute()
  await db.transaction().execute((trx) => keepRatesOf(trx, responseId))
  return responseId
}
