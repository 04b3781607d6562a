import { z } from 'zod'

export const ImportRunId = z.uuid().brand<'ImportRunId'>()
export type ImportRunId = z.infer<typeof ImportRunId>

/** What became of one activity of a file. */
export const ImportOutcome = z.enum(['new', 'changed', 'unchanged', 'not relevant', 'refused'])
export type ImportOutcome = z.infer<typeof ImportOutcome>

export type OutcomeCounts = Record<ImportOutcome, number>

export const ImportRunState = z.enum(['waiting', 'running', 'done', 'failed', 'undone'])
export type ImportRunState = z.infer<typeof ImportRunState>

/** Something in a file that could not be used, and where. */
export const FileProblem = z.object({
  line: z.int().nullable(),
  column: z.int().nullable(),
  element: z.string().nullable(),
  activity: z.string().nullable(),
  sentence: z.string(),
})
export type FileProblem = z.infer<typeof FileProblem>

export type ImportedFile = {
  name: string
  bytes: number
  sha256: string
  outcomes: OutcomeCounts
  problems: FileProblem[]
}

export type ImportRun = {
  id: ImportRunId
  state: ImportRunState
  /** Whether regional activities that name no partner were chosen too. */
  regional: boolean
  startedAt: Date
  finishedAt: Date | null
  by: string | null
  files: ImportedFile[]
}

export const noOutcomes: OutcomeCounts = {
  new: 0,
  changed: 0,
  unchanged: 0,
  'not relevant': 0,
  refused: 0,
}
