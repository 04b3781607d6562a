import { folded } from '@iisg/domain/text'
import { csvFile } from '#app/files/csv-file.ts'
import { svgFile } from '#app/files/svg-file.ts'
import type { Chart } from './chart.ts'

/** Of whom or what a chart is and of which cycle, by the name of the column: { Cycle: '2025 and 2026' }. */
export type About = Readonly<Record<string, string>>

/**
 * One of a page's charts as a file: its drawing or its figures. Away from its page it says itself what
 * it is about: in its name, in each line, above the drawing. Any other name is not there.
 */
export function chartFile(
  charts: readonly Chart[],
  file: string | undefined,
  about: About,
): Response {
  const [, asked, form] = file?.match(/^([\w-]+)\.(svg|csv)$/) ?? []
  const chart = charts.find(({ name }) => name === asked)
  if (!chart) throw noFile()

  const name = [chart.name, ...Object.values(about)].map(asPartOfAName).join('-')
  if (form === 'csv') {
    const lines = chart.lines.map((line) => [...line, ...Object.values(about)])
    return csvFile(name, [[...chart.headings, ...Object.keys(about)], ...lines])
  }
  if (!chart.draw) throw noFile()
  const heading = { title: chart.title, about: Object.values(about).join(', ') }
  return svgFile(name, chart.draw(fileWidth), heading)
}

function noFile() {
  return new Response('There is no such file', { status: 404 })
}

function asPartOfAName(text: string): string {
  return folded(text).replace(/[^a-z0-9]+/g, '-')
}

/** Fits the width of a page of A4 between its margins, in points at 1.4 times the size. */
const fileWidth = 680
