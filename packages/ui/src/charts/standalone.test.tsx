import { footnote, partnerNames } from '@iisg/domain/partners'
import { expect, test } from 'vitest'
import { BarChart, standalone } from './index.ts'

const heading = { title: 'Needs & gaps', about: 'Needs mapping 2025' }
const chart = { title: 'Needs', description: 'Two bars', say: String, width: 480 }

test('a drawing on its own carries the footnote once, below, where it names the partner', () => {
  const svg = standalone(
    <BarChart {...chart} bars={[{ label: partnerNames.XK, value: 2 }]} />,
    heading,
  )

  const told = svg.replace(/<\/tspan><tspan[^>]*>/g, ' ')
  expect(told.split(footnote)).toHaveLength(2)
  const [, top, height] = svg.match(/viewBox="0 (-\d+) 480 (\d+)"/) ?? []
  const lowest = Math.max(...[...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)))
  expect(Number(top) + Number(height)).toBeGreaterThan(lowest)
})

test('a drawing on its own goes without where nobody is named', () => {
  const svg = standalone(
    <BarChart {...chart} bars={[{ label: partnerNames.AL, value: 2 }]} />,
    heading,
  )

  expect(svg).not.toContain('UNSCR')
})

test('a drawing that stretches with its page is no file', () => {
  const { width: _, ...stretching } = chart

  expect(() => standalone(<BarChart {...stretching} bars={[]} />, heading)).toThrow(
    'without a width',
  )
})

test('a drawing on its own says above it what it is about, and which cycle', () => {
  const svg = standalone(<BarChart {...chart} bars={[{ label: 'One', value: 2 }]} />, heading)

  const [, top = '0'] = svg.match(/viewBox="0 (-\d+) 480/) ?? []
  for (const text of ['Needs &amp; gaps', heading.about]) {
    const [, y = '0'] = svg.match(new RegExp(`y="(-?\\d+)"[^>]*>${text}</tspan>`)) ?? []
    expect(Number(y)).toBeLessThan(0)
    expect(Number(y)).toBeGreaterThan(Number(top))
  }
})

test('a drawing on its own carries the footnote where its heading names the partner', () => {
  const bars = <BarChart {...chart} bars={[{ label: 'One', value: 2 }]} />

  expect(standalone(bars, { ...heading, about: partnerNames.XK })).toContain('UNSCR')
})
