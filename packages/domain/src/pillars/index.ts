export {
  type CrosswalkLine,
  crosswalked,
  crosswalkOf,
  type Relation,
  type Tie,
} from './crosswalk.ts'
export { MeasureDraft, ObjectiveDraft, TreeDraft } from './draft.ts'
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
