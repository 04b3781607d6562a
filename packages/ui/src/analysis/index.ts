export { CoverageLegend } from './coverage-legend.tsx'
export { CellExplanation } from './explanation.tsx'
export { type Grouping, groupingIn, groupingOptions } from './grouping.ts'
export { MatrixDrawing } from './matrix-drawing.tsx'
export { NeedStanding } from './need-standing.tsx'
export { NeedsMatrix } from './needs-matrix.tsx'
export {
  indexTitle,
  type ShownCell,
  type ShownIndex,
  type ShownMatrix,
  type ShownPillar,
  shownMatrix,
} from './shown-matrix.ts'
export { cellLegend, cellNames, cellTones, sayEvidence, sayStanding } from './words.ts'
