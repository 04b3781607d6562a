export { type MergeAsked, mergeRecords, type RecordRead } from './merge.ts'
export { findMergingPair, type MergingPair } from './pair.ts'
export { partRecords } from './part.ts'
export { type AlsoRecorded, alsoRecordedAs, toldUnder, toldUnderTo } from './told-under.ts'
