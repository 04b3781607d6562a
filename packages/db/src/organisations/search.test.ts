import { describe, expect } from 'vitest'
import { given, test } from '../testing/index.ts'
import { organisationsMeantBy } from './search.ts'

describe('looking for an organisation', () => {
  test('finds the one that is called so, whatever the article, case or bracket', async ({ db }) => {
    const council = await given.organisation(db, 'Regional Cooperation Council')
    await given.organisation(db, 'Regional Cooperation Council Foundation')

    const meant = await organisationsMeantBy(db, 'the REGIONAL cooperation Council (RCC)')

    expect(meant).toMatchObject({ exactly: [{ id: council.id }], perhaps: [] })
  })

  test('offers those with all the words, in any script', async ({ db }) => {
    const first = await given.organisation(db, 'Министарство унутрашњих послова')
    await given.organisation(db, 'Ministarstvo finansija')

    const meant = await organisationsMeantBy(db, 'ministarstvo unutrašnjih')

    expect(meant).toMatchObject({ exactly: [], perhaps: [{ id: first.id }] })
  })

  test('finds nothing by nothing', async ({ db }) => {
    expect(await organisationsMeantBy(db, ' ')).toEqual({ exactly: [], perhaps: [] })
  })
})
