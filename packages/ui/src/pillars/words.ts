import {
  type Pillar,
  pillarNames,
  pillarSubjects,
  type Relation,
  strandNames,
} from '@iisg/domain/pillars'
import { type Options, optionsOf } from '../forms/index.ts'

/** Which of the three strands of our mark and colours a pillar is. */
export const strandOf: Record<Pillar, 1 | 2 | 3> = { WBCTi: 1, WBCSCi: 2, WBBSi: 3 }

export const pillarOptions: Options = optionsOf(pillarNames).map(({ value, text }) => ({
  value,
  text: `${value}: ${text}`,
}))

export const pillarSubjectOptions = optionsOf(pillarSubjects)
export const strandOptions = optionsOf(strandNames)

/** What became of a measure from one version of the tree to the next. */
export const relationNames: Record<Relation, string> = {
  same: 'The same',
  renamed: 'Renamed',
  split: 'Split',
  merged: 'Merged',
  dropped: 'Dropped',
  new: 'New',
}
