import { mkdirSync } from 'node:fs'
import { PostgresProblem } from '@iisg/embedded-postgres'
import { describe, expect, test } from 'vitest'
import { StartProblem, wordsFor } from './problem.ts'

describe('why we cannot start', () => {
  test.each([
    [new StartProblem('Port 3000 is in use.'), 'Port 3000 is in use.'],
    [new PostgresProblem('The disk is full.'), 'The disk is full.'],
    [thrownBy(() => mkdirSync('/dev/null/data', { recursive: true })), 'is no folder.'],
    [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'The disk is full.'],
    [Object.assign(new Error('open'), { code: 'EACCES', path: '/x' }), 'We may not write /x: '],
  ])('is one sentence where a person can put it right: %s', (error, sentence) => {
    expect(wordsFor(error)).toContain(sentence)
    expect(wordsFor(error)).not.toContain('\n')
  })

  test('is the whole story where it is our fault', () => {
    expect(wordsFor(new TypeError('x is undefined'))).toContain('problem.test.ts')
  })
})

function thrownBy(act: () => void): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown.')
}
