import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import { LooksLike, likenessOf, profilesOf, statisticsOf, type Text } from './index.ts'

const { likeness: weights } = methodOf(1)
const titles = [
  ...['Training of border police in document examination', 'Обука граничне полиције', 'Radios'],
  ...['Law on weapons', 'Zakon o oružju', 'Radar for the coast', 'Coastal radar', 'Support'],
  ...['Trajnim për policinë kufitare', 'Border police equipment', 'Safe Crossings, phase 2'],
]
const entries = titles.map((title) => ({ key: title, text: { title } }))
const asking = { limit: 5, atLeast: 0.5 }

describe('what looks like a title', () => {
  test('is found in the other script and in other languages, the likest first', () => {
    const found = new LooksLike(entries, weights).find({ title: 'Obuka granične policije' }, asking)

    expect(
      found
        .map(({ key }) => key)
        .slice(0, 2)
        .sort(),
    ).toEqual(['Trajnim për policinë kufitare', 'Обука граничне полиције'])
  })

  test('is what comparing with each of them gives', () => {
    const text = fc.constantFrom<Text>(
      ...titles.map((title) => ({ title })),
      { title: 'Border police', summary: 'Radios for the coast' },
      { title: 'Safe Crossings, phase 3' },
      { title: '' },
    )
    fc.assert(
      fc.property(
        fc.subarray(entries),
        text,
        fc.double({ min: 0.1, max: 1 }),
        (known, asked, atLeast) => {
          const found = new LooksLike(known, weights).find(asked, { limit: 50, atLeast })

          const statistics = statisticsOf(known.map((each) => each.text))
          const all = profilesOf([asked, ...known.map((each) => each.text)], weights, statistics)
          const expected = known
            .map(({ key }, at) => ({ key, likeness: likenessOf(all, 0, at + 1) }))
            .filter(({ likeness }) => likeness >= atLeast)
          expect(found.map(({ key }) => key).sort()).toEqual(expected.map(({ key }) => key).sort())
        },
      ),
      // Wholly alike, but for the last bits of a sum.
      { examples: [[entries.slice(6, 7), { title: 'Radar for the coast' }, 1]] },
    )
  })

  test('leaves out what was taken away, what may not be known, and knows what came later', () => {
    const index = new LooksLike(entries, weights)
    const keysLike = (title: string, mayKnow?: (key: string) => boolean) =>
      index.find({ title }, { ...asking, ...(mayKnow && { mayKnow }) }).map(({ key }) => key)

    index.set([{ key: 'new', text: { title: 'Radar on the coast' } }])
    expect(keysLike('Coastal radar')).toContain('new')
    expect(keysLike('Coastal radar', (key) => key !== 'new')).not.toContain('new')

    index.set([{ key: 'new', text: { title: 'Law on weapons' } }])
    expect(keysLike('Coastal radar')).not.toContain('new')
    expect(keysLike('Zakon o oružju')).toContain('new')

    index.remove('new')
    expect(keysLike('Zakon o oružju')).not.toContain('new')
    expect(index.size).toBe(entries.length)
  })
})
