import type { Db } from '@iisg/db'
import { findRun, type RunLine } from '@iisg/db/imports'
import { ImportRunId } from '@iisg/domain/imports'

export async function runOr404(db: Db, id: string | undefined): Promise<RunLine> {
  const runId = ImportRunId.safeParse(id)
  const run = runId.success ? await findRun(db, runId.data) : undefined
  if (!run) throw new Response('There is no such import', { status: 404 })
  return run
}
