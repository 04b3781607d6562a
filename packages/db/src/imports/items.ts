import { Changes } from '@iisg/domain/changes'
import type { ImportOutcome, ImportRunId } from '@iisg/domain/imports'
import type { ResponseId } from '@iisg/domain/responses'
import type { SelectQueryBuilder } from 'kysely'
import type { Db, Tables } from '../db.ts'

/** What became of one activity. */
export type ImportedItem = {
  id: number
  file: string
  identifier: string | null
  outcome: ImportOutcome
  /** Why it was left out, or what is remarkable about it. */
  reason: string | null
  /** The response that it is now; none where it was left out, or the run was undone. */
  response: { id: ResponseId; title: string } | null
  /** Field by field, where it changed what was there. */
  changes: Changes
}

export type ItemFilter = { outcome?: ImportOutcome | undefined; fileId?: string | undefined }

/** One page of a run's activities, in the order in which they were read. */
export async function itemsOf(
  db: Db,
  runId: ImportRunId,
  filter: ItemFilter,
  page: { size: number; number: number },
): Promise<{ items: ImportedItem[]; total: number }> {
  const narrowed = narrow(items(db).where('importFile.runId', '=', runId), filter)
  const { total } = await narrowed
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await narrowed
    .leftJoin('response', 'response.id', 'importItem.responseId')
    .select(['importItem.id', 'importFile.name as file', 'importItem.identifier'])
    .select(['importItem.outcome', 'importItem.reason', 'importItem.changes'])
    .select(['response.id as responseId', 'response.title'])
    .orderBy('importItem.id')
    .limit(page.size)
    .offset(page.size * (page.number - 1))
    .execute()

  return {
    total,
    items: rows.map(({ responseId, title, changes, ...item }) => ({
      ...item,
      response: responseId !== null && title !== null ? { id: responseId, title } : null,
      changes: Changes.parse(changes ?? {}),
    })),
  }
}

function items(db: Db) {
  return db.selectFrom('importItem').innerJoin('importFile', 'importFile.id', 'importItem.fileId')
}

type Items<O> = SelectQueryBuilder<Tables, 'importItem' | 'importFile', O>

function narrow<O>(query: Items<O>, { outcome, fileId }: ItemFilter): Items<O> {
  let narrowed = query
  if (outcome) narrowed = narrowed.where('importItem.outcome', '=', outcome)
  if (fileId) narrowed = narrowed.where('importFile.id', '=', fileId)
  return narrowed
}
