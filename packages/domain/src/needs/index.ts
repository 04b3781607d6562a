export { NeedEvent } from './events.ts'
export {
  counts,
  Kind,
  type Need,
  NeedDraft,
  NeedId,
  NeedState,
  needTiers,
  Perspective,
  Priority,
} from './need.ts'
