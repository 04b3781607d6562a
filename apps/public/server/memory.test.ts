import { expect, test } from 'vitest'
import { Memory } from './memory.ts'

test('a memory forgets what nobody has asked for the longest', () => {
  const memory = new Memory<number>(2)
  memory.keep('one', 1)
  memory.keep('two', 2)
  memory.find('one')
  memory.keep('three', 3)

  expect(['one', 'two', 'three'].map((name) => memory.find(name))).toEqual([1, undefined, 3])
})
