export { answeringIn } from './answering.ts'
export {
  countUndecidedPoolings,
  findPooling,
  listPoolings,
  type PoolingCase,
  poolingsTakenBy,
  poolingsWith,
  undecidedPoolingsIn,
} from './cases.ts'
export { assignPooling, decidePooling } from './decisions.ts'
export { refreshPoolingsIn } from './refresh.ts'
