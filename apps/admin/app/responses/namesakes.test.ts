import { describe, expect, test } from 'vitest'
import { toldFromNamesakes } from './namesakes.ts'

const programme = 'Border assistance'

describe('records of one title in a list', () => {
  test('are told apart by how they go on and by their identifiers', () => {
    const told = toldFromNamesakes([
      record('a', programme, 'Course for those who load aircraft', 'XM-1-A'),
      record('b', 'Border Assistance', 'Course for boat crews', null),
      record('c', 'Something else', 'Not asked for', 'XM-1-C'),
    ])

    expect([...told]).toEqual([
      ['a', 'Course for those who load aircraft · XM-1-A'],
      ['b', 'Course for boat crews'],
    ])
  })

  test('do not repeat the title, and stop at a word', () => {
    const long = 'word '.repeat(40)
    const told = toldFromNamesakes([
      record('a', programme, programme, 'XM-1-A'),
      record('b', programme, long, null),
    ])

    expect(told.get('a')).toBe('XM-1-A')
    expect(told.get('b')).toMatch(/^(word )+…$/)
  })
})

function record(id: string, title: string, summary: string, identifier: string | null) {
  return { id, title, summary, identifier }
}
