export {
  Pillar,
  pillarNames,
  pillarSubjects,
  pillars,
  Strand,
  strandNames,
} from './pillar.ts'
export { type Measure, MeasureId, type Objective, pathOf, TreeVersionId } from './tree.ts'
