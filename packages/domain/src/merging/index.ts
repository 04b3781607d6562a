export { MergeMoves, MergingEvent } from './events.ts'
export {
  fieldsOffered,
  type Mergeable,
  MergeField,
  takenFrom,
  whyNotTaken,
  withTaken,
} from './fields.ts'
export { type KeptBecause, type KeptByDefault, keptByDefault } from './kept.ts'
export { type LinksMerged, linksMerged, linksOnceMerged } from './links.ts'
export { type ToMerge, whyNotMerged } from './why-not.ts'
export { kinKey, type SinceMerged, whyNotParted } from './why-not-parted.ts'
