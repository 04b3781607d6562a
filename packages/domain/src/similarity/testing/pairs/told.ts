import type { ActivityType } from '../../../activities/index.ts'
import type { Partner } from '../../../partners/index.ts'
import type { Pillar } from '../../../pillars/index.ts'

/** A record as somebody reported it. All bodies and projects are invented. */
export type RecordTold = {
  title: string
  summary: string
  pillar: Pillar
  partners: readonly Partner[]
  /** Who pays, and who carries it out. */
  by: readonly [funder: string, implementer: string]
  /** The first day and the last. */
  days: readonly [from: string, until: string]
  types: readonly ActivityType[]
}

/** Two records, and whether somebody who knows both says that they are one and the same. */
export type LabelledPair = {
  label: 'same' | 'different'
  /** What makes the pair hard, or what the answer rests on. */
  about: string
  one: RecordTold
  other: RecordTold
}

/** What a record says where a pair has nothing particular to tell. */
const usual: Omit<RecordTold, 'title'> = {
  summary: '',
  pillar: 'WBBSi',
  partners: ['AL'],
  by: ['Harbour Fund', 'Keystone Institute'],
  days: ['2024-01-01', '2026-12-31'],
  types: ['training'],
}

type Told = Pick<RecordTold, 'title'> & Partial<RecordTold>

/** Two records of one thing; the second says what the first does, but for what is told of it. */
export function same(about: string, one: Told, other: Told): LabelledPair {
  return pair('same', about, one, other)
}

/** Two records of two things. */
export function different(about: string, one: Told, other: Told): LabelledPair {
  return pair('different', about, one, other)
}

function pair(label: LabelledPair['label'], about: string, one: Told, other: Told): LabelledPair {
  const first = { ...usual, ...one }
  // A summary is somebody's own words: the second record has none unless it is told.
  return { label, about, one: first, other: { ...first, summary: '', ...other } }
}
