import { ChartFigure } from '@iisg/ui/charts'
import { DataTable } from '@iisg/ui/tables'
import type { Chart } from './chart.ts'

type ChartPanelProps = {
  chart: Chart
  /** The address below which its files lie, and what the page was asked for. */
  files: { path: string; search: string }
}

/** A chart on its page, with its figures as a table and both as files. */
export function ChartPanel({ chart, files }: ChartPanelProps) {
  const { name, title, draw, note } = chart
  const table = <FiguresTable chart={chart} />
  const downloads = <Downloads name={name} title={title} drawn={draw !== undefined} {...files} />
  const source = (
    <>
      {note && `${note} `}
      {downloads}
    </>
  )

  if (draw === undefined) {
    return (
      <>
        {table}
        <p className="chart-figure__source">{source}</p>
      </>
    )
  }
  return (
    <ChartFigure title={title} table={table} source={source}>
      {draw()}
    </ChartFigure>
  )
}

function FiguresTable({ chart: { title, headings, lines } }: { chart: Chart }) {
  return (
    <DataTable
      caption={title}
      captionHidden
      narrow="stack"
      rows={lines}
      keyOf={(line) => line.join('\n')}
      columns={headings.map((heading, index) => ({
        key: heading,
        heading,
        rowHeader: index === 0,
        cell: (line: readonly string[]) => line[index],
      }))}
    />
  )
}

type DownloadsProps = { name: string; title: string; drawn: boolean; path: string; search: string }

function Downloads({ name, title, drawn, path, search }: DownloadsProps) {
  const about = <span className="only-read-out"> of: {title}</span>
  return (
    <span>
      {drawn && (
        <>
          <a href={`${path}/${name}.svg${search}`}>Drawing (SVG){about}</a>{' '}
        </>
      )}
      <a href={`${path}/${name}.csv${search}`}>Figures (CSV){about}</a>
    </span>
  )
}
