import { csvFile } from '#app/files/csv-file.ts'
import { svgFile } from '#app/files/svg-file.ts'
import type { Chart } from './chart.ts'

/** One of a page's charts as a file: its drawing or its figures. Any other name is not there. */
export function chartFile(charts: readonly Chart[], file: string | undefined): Response {
  const [, name, form] = file?.match(/^([\w-]+)\.(svg|csv)$/) ?? []
  const chart = charts.find((each) => each.name === name)
  if (chart && form === 'csv') return csvFile(chart.name, [chart.headings, ...chart.lines])
  if (chart?.draw && form === 'svg') return svgFile(chart.name, chart.draw(fileWidth))
  throw new Response('There is no such file', { status: 404 })
}

/** Fits the width of a page of A4 between its margins, in points at 1.4 times the size. */
const fileWidth = 680
