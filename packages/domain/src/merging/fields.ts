import { z } from 'zod'
import type { AfterUse, ResponseContent } from '../responses/index.ts'

/** What the record that is kept may take from the other. Its title and its kind are always its own. */
export const MergeField = z.enum([
  'summary',
  'plannedStart',
  'plannedEnd',
  'actualStart',
  'actualEnd',
  'activityTypes',
  'shares',
  'participants',
  'place',
  'funders',
  'implementers',
  'accountable',
  'extending',
  'budgets',
  'payments',
  'sectors',
  'results',
  'afterUse',
  'adoptingBody',
  'officialReference',
  'adoptedOn',
  'inForceOn',
  'genderMarker',
])
export type MergeField = z.infer<typeof MergeField>

/** All that a record tells and another may take. */
export type Mergeable = Omit<ResponseContent, 'transactions'> & {
  /** Those of files, too. */
  payments: readonly unknown[]
  afterUse: readonly AfterUse[]
}

/** What each import writes anew: whatever is put beside it there would be gone with the next file. */
const writtenByFiles: readonly MergeField[] = [
  ...['shares', 'funders', 'implementers', 'accountable'],
  ...['extending', 'budgets', 'payments', 'sectors'],
].map((field) => MergeField.parse(field))

/** The fields that the kept record leaves empty and the other fills: each may be taken over. */
export function fieldsOffered(
  kept: Mergeable,
  other: Mergeable,
  { keptIsImported }: { keptIsImported: boolean },
): MergeField[] {
  return MergeField.options.filter(
    (field) =>
      isEmpty(kept[field]) &&
      !isEmpty(other[field]) &&
      !(keptIsImported && writtenByFiles.includes(field)),
  )
}

/** The kept record with what it takes. */
export function withTaken(
  kept: Mergeable,
  other: Mergeable,
  taken: readonly MergeField[],
): Mergeable {
  return { ...kept, ...takenFrom(other, taken) }
}

/** What is taken of a record, field by field. */
export function takenFrom(other: Mergeable, taken: readonly MergeField[]): Partial<Mergeable> {
  return Object.fromEntries(taken.map((field) => [field, other[field]]))
}

/** Days that would contradict one another once some fields are taken, as a sentence. */
export function whyNotTaken({
  plannedStart,
  plannedEnd,
  actualStart,
  actualEnd,
  adoptedOn,
  inForceOn,
}: Mergeable): string | undefined {
  if (isBefore(plannedEnd, plannedStart)) return contradiction('planned')
  if (isBefore(actualEnd, actualStart)) return contradiction('actual')
  if (isBefore(inForceOn, adoptedOn)) {
    return 'It would be in force before it is adopted: leave one of these days untaken'
  }
  return undefined
}

function contradiction(of: string): string {
  return `Its ${of} end would come before its ${of} start: leave one of these days untaken`
}

function isBefore(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other
}

function isEmpty(value: Mergeable[MergeField]): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
