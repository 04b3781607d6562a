import type { Db } from '@iisg/db'
import { namesOf } from '@iisg/db/audit'
import { toldOf } from '@iisg/db/needs'
import { type Changes, changesBetween, type Stretch, wordsMarked } from '@iisg/domain/changes'
import type { NeedRevision } from '@iisg/domain/needs'
import { changesInWords, fieldNames, idsIn } from '@iisg/ui/audit'

/** A field in which two versions differ: texts with their words marked, all else before and after. */
export type Difference = { label: string } & (
  | { kind: 'text'; stretches: Stretch[] }
  | { kind: 'value'; before: string; after: string }
)

/** Where two versions of a need differ, field by field, in words. */
export async function comparisonOf(
  db: Db,
  before: NeedRevision,
  after: NeedRevision,
): Promise<Difference[]> {
  const changes = changesBetween(toldOf(before), toldOf(after))
  const told = changesInWords(changes, await namesOf(db, idsIn(changes)))
  return Object.entries(told).map(([field, change]) => differenceIn(field, change))
}

function differenceIn(field: string, { before, after }: Changes[string]): Difference {
  const label = Object.entries(fieldNames).find(([name]) => name === field)?.[1] ?? field
  if (field === 'title' || field === 'description') {
    return { label, kind: 'text', stretches: wordsMarked(String(before), String(after)) }
  }
  return { label, kind: 'value', before: written(before), after: written(after) }
}

function written(value: unknown): string {
  const texts = [value].flat().map((each) => String(each ?? ''))
  return texts.filter((text) => text !== '').join(', ') || 'none'
}
