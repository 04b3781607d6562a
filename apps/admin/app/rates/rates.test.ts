import { given, test } from '@iisg/db/testing'
import { describe, expect } from 'vitest'
import { get, post } from '#app/testing/requests.ts'
import { action, loader } from './rates.tsx'

describe('entering a rate', () => {
  const fields = {
    currency: 'RSD',
    perEuro: '117.0865',
    fromDay: '2025-03-03',
    untilDay: '2025-03-31',
    source: 'A bank, middle rate',
  }

  test('keeps it with its days, its source and who entered it', async ({ db }) => {
    const viewer = await given.account(db, 'editor')

    expect(await action(post({ db, viewer }, fields))).toMatchObject({ status: 302 })

    const { rates } = await loader(get({ db, viewer }))
    expect(rates).toContainEqual({ ...fields, by: viewer.name, total: 1 })
  })

  test('is refused with what was typed where it cannot be', async ({ db }) => {
    const viewer = await given.account(db, 'editor')

    expect(await action(post({ db, viewer }, { ...fields, currency: 'EUR' }))).toMatchObject({
      init: { status: 422 },
      data: {
        problems: { currency: 'One euro is one euro. Choose another currency' },
        typed: { perEuro: '117.0865' },
      },
    })
  })

  test('is for the Secretariat', async ({ db }) => {
    for (const viewer of [await given.coordinator(db, 'RS'), await given.account(db, 'reader')]) {
      await expect(action(post({ db, viewer }, fields))).rejects.toMatchObject({ status: 403 })
      await expect(loader(get({ db, viewer }))).rejects.toMatchObject({ status: 403 })
    }
  })
})
