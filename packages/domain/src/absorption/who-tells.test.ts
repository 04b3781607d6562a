import { describe, expect, test } from 'vitest'
import { AccountId, type Actor, type Grant } from '../accounts/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { mayTellCapacity } from './index.ts'

const organisationId = OrganisationId.parse(crypto.randomUUID())

describe('what an institution can take on', () => {
  test.each<[Grant, boolean]>([
    [{ role: 'admin' }, true],
    [{ role: 'editor' }, true],
    [{ role: 'partner coordinator', partner: 'AL', pillar: 'WBCTi' }, true],
    [{ role: 'partner coordinator', partner: 'RS', pillar: 'WBCTi' }, false],
    [{ role: 'member contributor', organisationId, pillar: 'WBCTi' }, false],
    [{ role: 'board reader' }, false],
    [{ role: 'auditor' }, false],
    [{ role: 'reader' }, false],
  ])('is told for Albania by %j: %s', (grant, allowed) => {
    expect(mayTellCapacity(actor(grant), 'AL')).toBe(allowed)
  })

  test('is told by nobody unsigned', () => {
    expect(mayTellCapacity('public', 'AL')).toBe(false)
  })
})

function actor(...grants: Grant[]): Actor {
  return { accountId: AccountId.parse(crypto.randomUUID()), name: 'Ana', grants }
}
