import { renderToStaticMarkup as render } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Quadrants, type QuadrantsProps } from './index.ts'

const chart: QuadrantsProps = {
  title: 'Crowding and gap',
  description: 'Three needs.',
  axes: { across: 'more at once', up: 'larger gap' },
  meet: { across: 0.5, up: 0.5 },
  names: {
    topLeft: 'Empty',
    topRight: 'Crowded but open',
    bottomLeft: 'Well served',
    bottomRight: 'Over-served',
  },
  points: [
    { key: '1', label: 'CT1', across: 0, up: 1 },
    { key: '2', label: 'CT2', across: 1, up: 0 },
    { key: '3', label: 'CT3', across: 1, up: 0.001 },
  ],
  width: 400,
}

describe('quadrants', () => {
  test('draw what lies at one place as one, with all its labels', () => {
    const svg = render(<Quadrants {...chart} />)

    expect(svg.match(/<circle/g)).toHaveLength(2)
    expect(svg).toContain('CT2, CT3')
  })

  test('draw the larger gap higher up, and keep every mark inside', () => {
    const circles = [...render(<Quadrants {...chart} />).matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)]
    const [first, second] = circles.map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

    expect(first?.y).toBeLessThan(second?.y ?? 0)
    for (const [, x] of circles) expect(Number(x)).toBeLessThan(400)
  })

  test('name each of the four fields', () => {
    const svg = render(<Quadrants {...chart} />)

    for (const name of Object.values(chart.names)) expect(svg).toContain(name)
  })
})
