import { z } from 'zod'
import { ImportRunId } from './run.ts'

export const ImportEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('import.file kept'),
    runId: ImportRunId,
    file: z.string(),
    added: z.int(),
    changed: z.int(),
  }),
  z.object({
    type: z.literal('import.undone'),
    runId: ImportRunId,
    removed: z.int(),
    restored: z.int(),
  }),
])
