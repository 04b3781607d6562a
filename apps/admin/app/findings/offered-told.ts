import type { Db } from '@iisg/db'
import { namesOf } from '@iisg/db/audit'
import { changesBetween } from '@iisg/domain/changes'
import type { Mergeable, MergeField } from '@iisg/domain/merging'
import { partnerNames } from '@iisg/domain/partners'
import { changesInWords, idsIn } from '@iisg/ui/audit'
import type { MergePreview } from './merge-preview.ts'
import { sayField } from './merge-words.ts'

/** A field that may be taken, with what it would say then. */
export type OfferedField = { field: MergeField; label: string; value: string }

/** What is offered, in words. */
export async function offeredTold(
  db: Db,
  { offered, told }: Pick<MergePreview, 'offered' | 'told'>,
): Promise<OfferedField[]> {
  const before = Object.fromEntries(offered.map((field) => [calledInForms(field), null]))
  const after = Object.fromEntries(
    offered.map((field) => [calledInForms(field), worded(field, told.other) ?? null]),
  )
  const changes = changesBetween(before, after)
  const words = changesInWords(changes, await namesOf(db, idsIn(changes)))
  return offered.map((field) => ({
    field,
    label: sayField(field),
    value: said(words[calledInForms(field)]?.after),
  }))
}

/** What is in use is told by a partner, whose name is not its code. */
function worded(field: MergeField, other: Mergeable) {
  if (field !== 'afterUse') return other[field]
  return other.afterUse.map(({ partner, statement }) => `${partnerNames[partner]}: ${statement}`)
}

/** Payments are called as where they are entered by hand. */
function calledInForms(field: MergeField): string {
  return field === 'payments' ? 'transactions' : field
}

function said(value: unknown): string {
  return [value]
    .flat()
    .map((each) => (typeof each === 'object' && each !== null ? spoken(each) : String(each ?? '')))
    .filter((text) => text !== '')
    .join('; ')
}

function spoken(part: object): string {
  return Object.values(part)
    .filter((value) => value !== null && value !== '')
    .join(', ')
}
