import { renderToStaticMarkup } from 'react-dom/server'
import {
  BarChart,
  type BarChartProps,
  CoverageBar,
  type Palette,
  StateGlyph,
  Timeline,
  type TimelineProps,
} from '../charts/index.ts'
import type { Tone } from '../tokens/index.ts'

/**
 * The charts of the pages as SVG documents, for a report. They carry their own colours and a fixed
 * width in points; the same data always gives the same text. Kept apart from `charts`, so that no page
 * brings a renderer along.
 */
export function barChartSvg(chart: BarChartProps & { width: number }): string {
  return renderToStaticMarkup(<BarChart {...chart} />)
}

/** Bars of time over a window. */
export function timelineSvg(timeline: TimelineProps & { width: number }): string {
  return renderToStaticMarkup(<Timeline {...timeline} />)
}

/** The shape of a judgement, to stand beside its word in a table. */
export function stateGlyphSvg(
  tone: Tone,
  options: { size?: number; palette?: Palette } = {},
): string {
  return renderToStaticMarkup(<StateGlyph tone={tone} {...options} />)
}

/** A share, 0 to 1, as a small bar of that width in points. */
export function coverageBarSvg(bar: { share: number; tone?: Tone; width: number }): string {
  return renderToStaticMarkup(<CoverageBar {...bar} />)
}
