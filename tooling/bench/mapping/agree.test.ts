import { describe, expect, test } from 'vitest'
import { syntheticOf } from '../synthetic/synthetic.ts'
import { assertAgree, type Figures, names } from './figures.ts'
import { inDuckDb } from './in-duckdb.ts'
import { figuresOf, inputOf, judge } from './ours.ts'
import { plainFiguresOf } from './plain.ts'
import { tablesOf } from './tables.ts'

const synthetic = syntheticOf({ needs: 9, responses: 60, links: 180 })
const ours = figuresOf(judge(inputOf(synthetic)))

describe('the figures that the bench compares', () => {
  test('are the same by our way, by loops in loops, and in SQL', async () => {
    assertAgree(plainFiguresOf(synthetic), ours, 'our way')

    const { figures } = await inDuckDb(tablesOf(synthetic), synthetic, 1)
    assertAgree(ours, figures, 'DuckDB')
  })

  test.each(names)('would not agree if one of %s were another', (name) => {
    const [place = 0] = ours[name].keys()
    const wrong: Figures = { ...ours, [name]: new Map(ours[name]).set(place, 1e6) }

    expect(() => assertAgree(ours, wrong, 'DuckDB')).toThrow(`DuckDB finds ${name} 1000000`)
  })
})
