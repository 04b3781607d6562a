import { pillars } from '@iisg/domain/pillars'
import { type Told, type ToldFigure, toldCell } from '@iisg/domain/public-figures'
import { cellTones } from '../analysis/index.ts'
import { type Bar, BarChart } from '../charts/index.ts'
import { count } from '../numbers/index.ts'
import type { Tone } from '../tokens/index.ts'
import { sayPillar, sayStandings } from './words.ts'

type FigureChartProps = {
  title: string
  told: Told
  /** In pixels or points, where the drawing cannot stretch with a page. */
  width?: number
}

/** How the needs of all partners stand, pillar by pillar. What is not shown is not drawn. */
export function FigureChart({ title, told, width }: FigureChartProps) {
  const bars = barsOf(told)
  const description = bars.map(({ label, value }) => `${label}: ${count(value)}`).join('. ')
  return (
    <BarChart
      {...{ title, description, bars }}
      say={count}
      {...(width === undefined ? {} : { width })}
    />
  )
}

function barsOf(told: Told): Bar[] {
  return [null, ...pillars].flatMap((pillar) =>
    toldCell(told, { pillar, partner: null }).lines.flatMap(({ standings, count }) => {
      if (count === null) return []
      const label = `${sayPillar({ pillar })}: ${sayStandings(standings).toLowerCase()}`
      return [{ label, value: count, tone: toneOf(standings) }]
    }),
  )
}

/** What is told together has no colour of its own. */
function toneOf([first, ...others]: ToldFigure['standings']): Tone {
  return first === undefined || others.length > 0 ? 'neutral' : cellTones[first]
}
