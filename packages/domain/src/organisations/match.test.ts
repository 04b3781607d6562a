import { describe, expect, test } from 'vitest'
import { organisationKey } from './index.ts'

describe('the key of an organisation', () => {
  test.each([
    ['The Regional Cooperation Council (RCC)', 'Regional Cooperation Council'],
    ['Министарство унутрашњих послова', 'Ministarstvo unutrašnjih poslova'],
    ['GIZ GmbH', 'GIZ'],
  ])('is the same for "%s" and "%s"', (one, other) => {
    expect(organisationKey(one)).toBe(organisationKey(other))
  })

  test('parts what differs in a word that tells', () => {
    expect(organisationKey('Ministry of Interior, Albania')).not.toBe(
      organisationKey('Ministry of Interior, Serbia'),
    )
  })

  test('is never empty for a name of untelling words', () => {
    expect(organisationKey('The Co')).toBe('the co')
  })
})
