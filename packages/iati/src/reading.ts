import type { FileProblem } from '@iisg/domain/imports'
import type { IatiActivity } from './activity.ts'

/**
 * A `fault` is a place where the file is broken: what is whole before and behind it was read. After
 * a `refusal` nothing more was read, and what was read before should not be trusted either.
 */
export type ReadingProblem = FileProblem & { kind: 'fault' | 'refusal' }

/** What comes out of a file, in order. `file` comes first where the file says anything, `end` last. */
export type Reading =
  | { type: 'file'; format: 'xml' | 'csv'; version: string | null; generatedAt: string | null }
  | { type: 'activity'; activity: IatiActivity }
  | { type: 'problem'; problem: ReadingProblem }
  | { type: 'end'; bytes: number }
