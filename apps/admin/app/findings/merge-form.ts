import { MergeField } from '@iisg/domain/merging'
import { Prose } from '@iisg/domain/partners'
import { ResponseId } from '@iisg/domain/responses'
import { z } from 'zod'
import { Version } from '#app/forms/version.tsx'

const version = Version.shape.version

/** What somebody chose on the page that makes two records one. */
export const MergeForm = z.object({
  version,
  oneVersion: version,
  otherVersion: version,
  keepId: ResponseId,
  take: z.array(MergeField).default([]),
  note: Prose.default(''),
  /** The choice whose consequences were on the page. */
  seen: z.string().default(''),
})
export type MergeForm = z.infer<typeof MergeForm>

/** A choice in one word: nobody confirms what they have not been shown. */
export function choiceOf(keepId: string, taken: readonly MergeField[]): string {
  return [keepId, ...[...taken].sort()].join(' ')
}
