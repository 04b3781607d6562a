export {
  addMeasure,
  addObjective,
  copyTree,
  draftTree,
  putInForce,
  renameTree,
  retireMeasure,
  retireObjective,
  reviseMeasure,
  reviseObjective,
  shiftMeasure,
  shiftObjective,
  type TreeAt,
} from './edit-tree.ts'
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
