import { describe, expect, test } from 'vitest'
import { median } from './figure.ts'
import { tableOf } from './table.ts'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle)
})

describe('the table of figures', () => {
  test('shows each as a share of what we promise, and what was not measured', () => {
    const figure = { name: 'npm start, warm', measured: 2.04, target: 3, unit: 's', of: 3 } as const

    expect(tableOf([figure], [{ name: 'first view', because: 'no Chromium' }])).toBe(
      [
        '| what | measured | promised | ratio | median of |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| npm start, warm | 2.04 s | 3 s | 0.68 | 3 |',
        '| first view | not measured: no Chromium | | | |',
      ].join('\n'),
    )
  })
})
