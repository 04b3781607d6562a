import { z } from 'zod'
import { may, type Viewer } from '../accounts/index.ts'
import { admits } from '../disclosure/index.ts'
import { Prose } from '../partners/index.ts'
import { admittedTo, type Guarded } from './known.ts'

export const CommentId = z.uuid().brand<'CommentId'>()
export type CommentId = z.infer<typeof CommentId>

/** The fields of a need that a comment can stand at; `need` is the need as a whole. */
export const CommentField = z.enum(
  [
    'need',
    'title',
    'description',
    'partners',
    'institutionIds',
    'kinds',
    'perspectives',
    'priority',
    'requestedActivityTypes',
    'targetDay',
    'costAmount',
    'sources',
    'widestTier',
  ],
  { error: 'Choose what the comment is about' },
)
export type CommentField = z.infer<typeof CommentField>

/** What somebody says about a field of a need, to those who state it and the Secretariat. */
export const CommentDraft = z.object({
  field: CommentField,
  body: Prose.pipe(z.string().min(1, { error: 'Write the comment' })),
})
export type CommentDraft = z.infer<typeof CommentDraft>

export type Comment = CommentDraft & {
  id: CommentId
  /** The version of the need that it was written about. */
  version: number
  by: string | null
  at: Date
  resolved: { by: string | null; at: Date } | null
}

/** Comments are between the partners that state a need and the Secretariat. */
export function mayReadComments(viewer: Viewer, need: Omit<Guarded, 'tier'>): boolean {
  return admits(admittedTo(viewer, need), 'secretariat')
}

export function mayComment(viewer: Viewer, need: Omit<Guarded, 'tier'>): boolean {
  return mayReadComments(viewer, need) && may(viewer, 'comment on records')
}
