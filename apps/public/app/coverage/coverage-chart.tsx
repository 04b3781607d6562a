import type { FiguresShown } from '@iisg/db/public'
import { pillars } from '@iisg/domain/pillars'
import { toldCell } from '@iisg/domain/public-figures'
import { ChartFigure } from '@iisg/ui/charts'
import { count } from '@iisg/ui/numbers'
import { FigureChart, notShown, sayPillar, sayStandings } from '@iisg/ui/public-figures'
import { DataTable } from '@iisg/ui/tables'
import { coverageOfHref } from '#app/site/addresses.ts'
import { words } from '#app/words/index.ts'

const { coverage } = words

/** All partners together, pillar by pillar: the drawing, its figures as a table, and its file. */
export function CoverageChart({ shown }: { shown: FiguresShown }) {
  return (
    <ChartFigure
      title={coverage.chart}
      table={<ChartTable shown={shown} />}
      source={
        <>
          {coverage.chartNote}{' '}
          <a href={`${coverageOfHref(shown.cycleId)}/figures.svg`}>{coverage.drawing}</a>
        </>
      }
    >
      <FigureChart title={coverage.chart} told={shown} />
    </ChartFigure>
  )
}

function ChartTable({ shown }: { shown: FiguresShown }) {
  const { pillar, standing, needs } = coverage.columns
  const rows = [null, ...pillars].flatMap((each) => {
    const { lines } = toldCell(shown, { pillar: each, partner: null })
    const told = lines.length > 0 ? lines : [{ standings: shown.ways, count: null }]
    return told.map((line) => ({
      pillar: sayPillar({ pillar: each }),
      standing: sayStandings(line.standings),
      needs: line.count === null ? notShown : count(line.count),
    }))
  })
  return (
    <DataTable
      caption={coverage.chart}
      captionHidden
      narrow="stack"
      rows={rows}
      keyOf={(row) => `${row.pillar} ${row.standing}`}
      columns={[
        { key: 'pillar', heading: pillar, rowHeader: true, cell: (row) => row.pillar },
        { key: 'standing', heading: standing, cell: (row) => row.standing },
        { key: 'needs', heading: needs, numeric: true, cell: (row) => row.needs },
      ]}
    />
  )
}
