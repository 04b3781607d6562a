export { TreeEvent } from './events.ts'
export {
  Pillar,
  pillarNames,
  pillarSubjects,
  pillars,
  Strand,
  strandNames,
} from './pillar.ts'
export {
  type Measure,
  MeasureId,
  type Objective,
  ObjectiveId,
  pathOf,
  TreeVersionId,
} from './tree.ts'
