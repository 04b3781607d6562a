import { describe, expect, test } from 'vitest'
import { publisherOf } from './attribution.ts'

describe('the publisher of a project', () => {
  test.each([
    ['GB-1-202204-101', 'unitedKingdom'],
    ['GB-GOV-13-GCRF-1', 'unitedKingdom'],
    ['US-GOV-11-SAL', 'unitedStates'],
    ['XM-DAC-41121-2023', 'unhcr'],
    ['44000-P147402', 'worldBank'],
    ['NL-KVK-1', undefined],
  ])('of %s is %s', (identifier, publisher) => {
    expect(publisherOf(identifier)).toBe(publisher)
  })
})
