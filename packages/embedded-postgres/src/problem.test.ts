import { describe, expect, test } from 'vitest'
import { problemIn } from './problem.ts'

describe('what PostgreSQL wrote', () => {
  test.each([
    ['FATAL:  could not write to file "x": No space left on device', 'The disk is full'],
    ['could not open file "/data/PG_VERSION": Permission denied', 'belongs to another user'],
    ['could not bind IPv4 address "127.0.0.1": Address already in use', 'is in use'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'not enough memory'],
    ['FATAL:  something new', 'FATAL:  something new'],
    ['', 'it gave no reason'],
  ])('becomes one sentence: %s', (log, sentence) => {
    const { message } = problemIn(log, '/data')

    expect(message).toContain(sentence)
    expect(message).not.toContain('\n')
  })
})
