import { expect, test } from 'vitest'
import { isKept } from './kept.ts'

test('contact persons are not kept of an activity, nor descriptions of its transactions', () => {
  expect(isKept('iati-activity', 'contact-info')).toBe(false)
  expect(isKept('transaction', 'description')).toBe(false)
  expect(isKept('iati-activity', 'title')).toBe(true)
})
