export { type Bar, BarChart, type BarChartProps } from './bar-chart.tsx'
export { ChartFigure } from './chart-figure.tsx'
export { CoverageBar } from './coverage-bar.tsx'
export {
  CoverageMatrix,
  type CoverageMatrixProps,
  type MatrixCell,
  type MatrixColumn,
  type MatrixGroup,
  type MatrixRow,
} from './coverage-matrix.tsx'
export { Drawing } from './drawing.tsx'
export { Legend, type LegendEntry } from './legend.tsx'
export { linesOf } from './lines-of.ts'
export { type MonthColumn, MonthColumns, type MonthColumnsProps } from './month-columns.tsx'
export { type Palette, paperPalette } from './palette.ts'
export { type QuadrantPoint, Quadrants, type QuadrantsProps } from './quadrants.tsx'
export { type Range, Ranges, type RangesProps } from './ranges.tsx'
export { type Heading, standalone } from './standalone.ts'
export { StateGlyph } from './state-glyph.tsx'
export { type Span, Timeline, type TimelineProps, type TimelineRow } from './timeline.tsx'
