import { footnote, partnerNames } from '@iisg/domain/partners'
import { expect, test } from 'vitest'
import { BarChart, standalone } from './index.ts'

const chart = { title: 'Needs', description: 'Two bars', say: String, width: 480 }

test('a drawing on its own carries the footnote once, below, where it names the partner', () => {
  const svg = standalone(<BarChart {...chart} bars={[{ label: partnerNames.XK, value: 2 }]} />)

  const told = svg.replace(/<\/tspan><tspan[^>]*>/g, ' ')
  expect(told.split(footnote)).toHaveLength(2)
  const [, height = '0'] = svg.match(/viewBox="0 0 480 (\d+)"/) ?? []
  const lowest = Math.max(...[...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)))
  expect(Number(height)).toBeGreaterThan(lowest)
})

test('a drawing on its own goes without where nobody is named', () => {
  const svg = standalone(<BarChart {...chart} bars={[{ label: partnerNames.AL, value: 2 }]} />)

  expect(svg).not.toContain('UNSCR')
})

test('a drawing that stretches with its page is no file', () => {
  const { width: _, ...stretching } = chart

  expect(() => standalone(<BarChart {...stretching} bars={[]} />)).toThrow('without a width')
})
