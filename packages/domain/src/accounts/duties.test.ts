import { describe, expect, test } from 'vitest'
import { AccountId, type Actor, EmailAddress, may, type Role, tierOf } from './index.ts'

describe('who may what', () => {
  test('is nothing for the public', () => {
    expect(may('public', 'read needs and analysis')).toBe(false)
    expect(tierOf('public')).toBe('public')
  })

  test('is reading, as far as members may know, for a reader', () => {
    expect(may(actor('reader'), 'read needs and analysis')).toBe(true)
    expect(may(actor('reader'), 'record responses')).toBe(false)
    expect(tierOf(actor('reader'))).toBe('members')
  })

  test('is everything for an editor', () => {
    expect(may(actor('editor'), 'send newsletters')).toBe(true)
    expect(tierOf(actor('editor'))).toBe('secretariat')
  })

  test('is nothing for an account without a grant', () => {
    const nobody = { ...actor('editor'), grants: [] }

    expect(may(nobody, 'read needs and analysis')).toBe(false)
    expect(tierOf(nobody)).toBe('public')
  })
})

test('an e-mail address keeps its name and lowers its domain', () => {
  expect(EmailAddress.parse(' Ana.Novak@Example.ORG ')).toBe('Ana.Novak@example.org')
  expect(EmailAddress.safeParse('ana@').success).toBe(false)
})

function actor(role: Role): Actor {
  return { accountId: AccountId.parse(crypto.randomUUID()), name: 'Ana', grants: [{ role }] }
}
