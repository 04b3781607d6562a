export { addMeasure, retireMeasure, reviseMeasure, shiftMeasure } from './edit-measures.ts'
export {
  addObjective,
  retireObjective,
  reviseObjective,
  shiftObjective,
} from './edit-objectives.ts'
export { copyTree, draftTree, putInForce, renameTree } from './edit-tree.ts'
export type { TreeAt } from './editing.ts'
export { measuresOf } from './measures.ts'
export {
  findTree,
  listTrees,
  type ObjectiveLine,
  objectivesOf,
  originsOf,
  type TreeLine,
  tiesOf,
} from './trees.ts'
