import type { NeedRevision } from './draft.ts'

/** One revision of a need, whole, and who told it when. */
export type NeedVersion = {
  version: number
  content: NeedRevision
  by: string | null
  at: Date
}
