import { describe, expect, test } from 'vitest'
import { sharedWords } from './index.ts'

describe('the words that two titles share', () => {
  test.each([
    ['Обука граничне полиције', 'Training of firefighters', ['Обука']],
    [
      'Trajnim për policinë kufitare',
      'Обука граничне полиције',
      ['Trajnim', 'policinë', 'kufitare'],
    ],
    ['Radars, radars and the coast', 'Radar', ['radars']],
    ['A law on weapons', 'Radios for the coast', []],
    ['', 'Radios', []],
  ])('are of %j beside %j %j, as they are written', (title, other, shared) => {
    expect(sharedWords(title, other)).toEqual(shared)
  })
})
