import { renderToStaticMarkup as render } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { MonthColumns, type MonthColumnsProps } from './index.ts'

const column = (month: string, value: number) => ({
  month,
  value,
  tone: 'thin' as const,
  says: `${value} in ${month}`,
})
const chart: MonthColumnsProps = {
  title: 'Events',
  description: 'Two institutions.',
  rows: [
    {
      label: 'One',
      limit: 2,
      columns: [column('2026-12', 0), column('2027-01', 4), column('2027-02', 1)],
    },
    { label: 'Other', limit: undefined, columns: [column('2026-12', 2)] },
  ],
  width: 400,
}

describe('columns of months', () => {
  test('are as high as their value, all to one scale, and none where there is nothing', () => {
    const bars = [
      ...render(<MonthColumns {...chart} />).matchAll(/chart__bar"[^>]*height="(\d+)"/g),
    ]

    expect(bars.map(([, height]) => Number(height))).toEqual([52, 13, 26])
  })

  test('rise above the line of what a month can bear, where that is known', () => {
    const svg = render(<MonthColumns {...chart} />)
    const [line, another] = [...svg.matchAll(/chart__limit"[^>]*y1="([\d.]+)"/g)]
    const [bar] = [...svg.matchAll(/chart__bar"[^>]*y="([\d.]+)"/g)]

    expect(another).toBeUndefined()
    expect(Number(bar?.[1])).toBeLessThan(Number(line?.[1]))
  })

  test('are not pressed flat by a line far above all of them', () => {
    const [one] = chart.rows
    const svg = render(<MonthColumns {...chart} rows={one ? [{ ...one, limit: 900 }] : []} />)

    expect(svg).toContain('height="52"')
    expect(svg).not.toContain('chart__limit')
  })

  test('name each month, and the year where it begins', () => {
    const told = render(<MonthColumns {...chart} />).replace(/<[^>]*>/g, ' ')

    expect(told).toMatch(/Dec\s+2026\s+4\s*Jan\s+2027|Dec\s+2026[\s\S]*Jan\s+2027/)
    expect(told.match(/2027/g)?.length).toBeGreaterThan(0)
    expect(told).toContain('Feb')
  })
})
