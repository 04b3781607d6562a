import { renderToStaticMarkup as render } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { barChartSvg, stateGlyphSvg, timelineSvg } from '../paper/index.ts'
import { type Tone, tones } from '../tokens/index.ts'
import { acrossOf } from './across.ts'
import { BarChart, CoverageMatrix, Timeline, type TimelineProps } from './index.ts'
import { linesOf } from './lines-of.ts'
import { placed } from './placed.ts'

const bars = {
  title: 'Projects by donor',
  description: 'The European Union funds most.',
  say: (value: number) => `${value} projects`,
  bars: [
    { label: 'European Union', value: 40 },
    { label: 'Germany', value: 10, tone: 'thin' as Tone },
    { label: 'Nobody', value: 0 },
  ],
}

const timeline: TimelineProps = {
  title: 'Responses',
  description: 'One runs.',
  window: { from: '2025-01-01', until: '2026-12-31' },
  today: '2026-01-01',
  rows: [
    { label: 'Readers', span: { from: '2024-01-01', until: '2025-12-31' }, says: '2024 and 2025' },
  ],
}

describe('bars', () => {
  test('are as long as their value, the largest all the way', () => {
    const lengths = [
      ...render(<BarChart {...bars} />).matchAll(/class="chart__bar"[^>]*width="([^"]+)"/g),
    ]

    expect(lengths.map(([, length]) => length)).toEqual(['100%', '25%', '0%'])
  })

  test('are drawn against a whole where one is given', () => {
    const [first] = render(<BarChart {...bars} full={80} />).match(/class="chart__bar"[^>]*/) ?? []

    expect(first).toContain('width="50%"')
  })

  test('have no length where there is nothing', () => {
    expect(render(<BarChart {...bars} bars={[{ label: 'Nobody', value: 0 }]} />)).not.toContain(
      'NaN',
    )
  })

  test('are one image with a title and a description', () => {
    const html = render(<BarChart {...bars} />)

    expect(html).toContain('role="img"')
    expect(html).toMatch(
      /<title id="[^"]+">Projects by donor<\/title><desc id="[^"]+">The European/,
    )
  })
})

describe('a line of time', () => {
  test('cuts at the edges what reaches beyond the window', () => {
    const html = render(<Timeline {...timeline} />)

    expect(html).toMatch(/class="chart__bar"[^>]*x="0%"[^>]*width="50%"/)
  })

  test('counts the last day of a span in full', () => {
    const oneDay = { from: '2025-01-01', until: '2025-01-01' }
    const html = render(
      <Timeline
        {...timeline}
        window={oneDay}
        rows={[{ label: 'A day', span: oneDay, says: 'that day' }]}
      />,
    )

    expect(html).toMatch(/class="chart__bar"[^>]*width="100%"/)
  })

  test('draws nothing for a span outside, and no today outside', () => {
    const html = render(
      <Timeline
        {...timeline}
        today="2030-01-01"
        rows={[{ label: 'Past', span: { from: '2020-01-01', until: '2020-12-31' }, says: '2020' }]}
      />,
    )

    expect(html).not.toContain('chart__bar')
    expect(html).not.toContain('Today')
  })

  test('marks each year that begins in the window', () => {
    const years = [...render(<Timeline {...timeline} />).matchAll(/chart__soft"[^>]*>(\d+)</g)]

    expect(years.map(([, year]) => year)).toEqual(['2025', '2026'])
  })
})

describe('on paper, a chart', () => {
  const drawings = [barChartSvg({ ...bars, width: 400 }), timelineSvg({ ...timeline, width: 400 })]

  test.each(drawings)('has a size and a colour of its own for every shape and text', (svg) => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* width="400" height="\d+" viewBox="0 0 400 \d+"/,
    )
    for (const [shape] of svg.matchAll(/<(?:rect|text|circle|path)\b[^>]*>/g)) {
      expect(shape).toMatch(/fill="#[0-9a-f]{6}"/)
    }
    for (const [line] of svg.matchAll(/<line\b[^>]*>/g)) expect(line).toMatch(/stroke="#/)
    expect(svg).not.toMatch(/%"|var\(|style=/)
  })

  test('is the same text each time', () => {
    expect(barChartSvg({ ...bars, width: 400 })).toBe(drawings[0])
  })
})

describe('the shapes of a judgement', () => {
  test('differ with every colour taken away', () => {
    const colourless = tones.map((tone) =>
      stateGlyphSvg(tone)
        .replace(/#[0-9a-f]{6}/g, '')
        .replace(/data-tone="[^"]+"/, ''),
    )

    expect(new Set(colourless).size).toBe(tones.length)
  })

  test('are hidden from those who hear the page, unless they are all there is', () => {
    expect(stateGlyphSvg('open')).toContain('aria-hidden="true"')
  })
})

describe('the matrix', () => {
  const html = render(
    <CoverageMatrix
      caption="Border security"
      rowsAre="Need"
      columns={[
        { key: 'AL', name: 'Albania' },
        { key: 'XK', name: 'Kosovo*' },
        { key: 'RS', name: 'Serbia' },
      ]}
      groups={[
        {
          key: 'BS1',
          title: 'BS1 Border checks',
          rows: [
            {
              key: 'n1',
              title: 'Readers',
              href: '/needs/1',
              cells: {
                AL: { tone: 'covered', says: 'Covered', figure: '81%', href: '/why' },
                XK: { tone: 'unreported', says: 'Not enough reported' },
              },
            },
          ],
        },
      ]}
    />,
  )

  test('names rows, columns and groups for those who walk it cell by cell', () => {
    expect(html.match(/scope="col"/g)).toHaveLength(4)
    expect(html).toContain('scope="row"')
    expect(html).toMatch(/scope="rowgroup"[^>]*colSpan="4"|colSpan="4"[^>]*scope="rowgroup"/i)
  })

  test('says each judgement in words, and links a figure to its explanation', () => {
    expect(html).toMatch(
      /<a class="matrix__cell" href="\/why">.*81%<\/span><span class="only-read-out">, Covered/,
    )
  })

  test('shows the words themselves where there is no figure', () => {
    expect(html).toContain('<span class="matrix__says">Not enough reported</span>')
  })

  test('draws a cell that nobody asked for as not applicable', () => {
    expect(html).toMatch(/data-tone="not-applicable" data-label="Serbia"/)
    expect(html).toContain('Not applicable')
  })
})

describe('measures', () => {
  test('stretch on a page and are lengths on paper, never beyond the drawing', () => {
    expect([-1, 0.335, 2].map(acrossOf(undefined))).toEqual(['0%', '33.5%', '100%'])
    expect([-1, 0.335, 2].map(acrossOf(200))).toEqual([0, 67, 200])
  })

  test('break labels between words and keep every word', () => {
    expect(linesOf('Service for Foreign Policy Instruments', 14)).toEqual([
      'Service for',
      'Foreign Policy',
      'Instruments',
    ])
    expect(linesOf('Antikorruptionsbehörde', 5)).toEqual(['Antikorruptionsbehörde'])
  })

  test('give each row room for its label', () => {
    const [one, two] = placed([{ label: 'a b' }, { label: 'c' }], {
      head: 0,
      gap: 10,
      bar: 8,
      letters: 1,
    })

    expect(one?.lines).toHaveLength(2)
    expect(two?.lines[0]?.y).toBeGreaterThan(one?.end ?? 0)
  })
})
