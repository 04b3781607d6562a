import { describe, expect, test } from 'vitest'
import { decisionOn } from './index.ts'

const kept = { fingerprint: 'b', asOf: '2014-05-01T00:00:00.000Z', fileName: 'uk-dfid.csv' }

describe('a version of a project in a file', () => {
  test('is new where none is kept', () => {
    expect(decisionOn({ fingerprint: 'a', asOf: null }, undefined, false).outcome).toBe('new')
  })

  test('changes nothing where it says the same', () => {
    expect(decisionOn({ ...kept, asOf: null }, kept, true).outcome).toBe('unchanged')
  })

  test('wins where it is newer', () => {
    const newer = { fingerprint: 'c', asOf: '2015-01-01T00:00:00.000Z' }

    expect(decisionOn(newer, kept, false).outcome).toBe('changed')
  })

  test.each(['2011-06-02T00:00:00.000Z', null])('yields where it is of %s', (asOf) => {
    expect(decisionOn({ fingerprint: 'a', asOf }, kept, false)).toEqual({
      outcome: 'unchanged',
      reason: 'uk-dfid.csv has a newer version, which stays.',
    })
  })

  test('does not come back when an old file without dates is read again', () => {
    const undated = { ...kept, asOf: null }

    expect(decisionOn({ fingerprint: 'a', asOf: null }, undated, true).outcome).toBe('unchanged')
    expect(decisionOn({ fingerprint: 'a', asOf: null }, undated, false).outcome).toBe('changed')
  })
})
