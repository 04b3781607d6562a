import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parentsOf } from './kinship.ts'
import { moneyToldBelow } from './money-once.ts'
import { readAll } from './testing/read-all.ts'
import { anXmlActivity, anXmlFile } from './testing/xml.ts'

const parentOf = (identifier: string) => ({ type: '2', identifier })
const childOf = (identifier: string) => ({ type: '1', identifier })

describe('a parent', () => {
  test('is known whichever side says so, and only where both are there', () => {
    const parents = parentsOf([
      { identifier: 'P', related: [parentOf('A'), parentOf('absent')] },
      { identifier: 'A', related: [] },
      { identifier: 'B', related: [childOf('P'), { type: '3', identifier: 'A' }, childOf('B')] },
    ])

    expect(parents).toEqual(new Map([['P', new Set(['A', 'B'])]]))
  })

  test('that names no place has the partners of its parts, also those behind it', async () => {
    const without = (xml: string) => xml.replace(/<recipient-country.*/, '')
    const whole = without(anXmlActivity('P', '<related-activity ref="M" type="2"/>'))
    const middle = without(anXmlActivity('M', '<related-activity ref="P" type="1"/>'))
    const part = anXmlActivity('C', '<related-activity ref="M" type="1"/>')

    const { activities } = await readAll(
      anXmlFile(whole, middle, part, without(anXmlActivity('X'))),
    )

    expect(
      activities.map(({ identifier, partnersOfParts }) => [identifier, partnersOfParts]),
    ).toEqual([
      ['C', []],
      ['P', ['AL']],
      ['M', ['AL']],
      ['X', []],
    ])
  })
})

describe('money that is told twice', () => {
  test('counts below: with the children, and with theirs', () => {
    const told = moneyToldBelow([
      { identifier: 'P', hasMoney: true, related: [parentOf('A')] },
      { identifier: 'A', hasMoney: false, related: [parentOf('B')] },
      { identifier: 'B', hasMoney: true, related: [] },
    ])

    expect(told).toEqual(new Set(['P', 'A']))
  })

  test('counts with the parent where its children tell of none', () => {
    const told = moneyToldBelow([
      { identifier: 'P', hasMoney: true, related: [parentOf('A')] },
      { identifier: 'A', hasMoney: false, related: [] },
    ])

    expect(told).toEqual(new Set())
  })

  test('is never lost altogether, however muddled the relations are', () => {
    const names = fc.constantFrom('A', 'B', 'C', 'D', 'E')
    const related = fc.array(fc.record({ type: fc.constantFrom('1', '2'), identifier: names }))
    const all = fc.uniqueArray(fc.record({ identifier: names, hasMoney: fc.boolean(), related }), {
      selector: ({ identifier }) => identifier,
      minLength: 1,
    })

    fc.assert(
      fc.property(all, (activities) => {
        const told = moneyToldBelow(activities)
        const rich = activities.filter(({ hasMoney }) => hasMoney)

        expect(rich.length === 0 || rich.some(({ identifier }) => !told.has(identifier))).toBe(true)
      }),
    )
  })
})
