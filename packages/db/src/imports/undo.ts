import { EarlierVersion, ImportedProject, type ImportRunId } from '@iisg/domain/imports'
import { sql, type Transaction } from 'kysely'
import { type By, change } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { OrganisationBook } from './organisation-book.ts'
import { renewResponse } from './renew.ts'

/** Something was built on what a run brought in; the sentence says what has to go first. */
export class UndoRefused extends Error {}

/**
 * Takes back all that a run brought in: what was new goes, what was changed is as it was before. Or
 * nothing: where needs are linked to it or a later run went on from it, the whole is refused.
 *
 * @throws UndoRefused with a sentence for whoever asked.
 */
export function undoImport(db: Db, by: By, runId: ImportRunId) {
  return change(db, by, async (trx) => {
    await requireUndoable(trx, runId)
    const restored = await restoreChanged(trx, runId)
    const removed = await removeNew(trx, runId)
    await trx
      .deleteFrom('iatiVersion')
      .where('fileId', 'in', (eb) =>
        eb.selectFrom('importFile').where('runId', '=', runId).select('id'),
      )
      .execute()
    await trx
      .updateTable('importRun')
      .set({ state: 'undone', finishedAt: sql`now()` })
      .where('id', '=', runId)
      .execute()

    return { type: 'import.undone', runId, removed, restored }
  })
}

async function requireUndoable(trx: Transaction<Tables>, runId: ImportRunId): Promise<void> {
  const run = await trx
    .selectFrom('importRun')
    .where('id', '=', runId)
    .select('state')
    .forUpdate()
    .executeTakeFirst()
  if (run === undefined) throw new UndoRefused('There is no such import.')
  if (run.state === 'undone') throw new UndoRefused('This import has been undone already.')
  if (run.state !== 'done' && run.state !== 'failed') {
    throw new UndoRefused('This import is still being read.')
  }

  await requireApart(trx, runId)

  const linked = await itemsOfRun(trx, runId)
    .innerJoin('supportLink', 'supportLink.responseId', 'importItem.responseId')
    .where('importItem.outcome', '=', 'new')
    .where('supportLink.withdrawnAt', 'is', null)
    .select('importItem.identifier')
    .distinct()
    .execute()
  if (linked.length > 0) {
    throw new UndoRefused(
      `Needs are linked to ${listed(linked)}. Withdraw those support links first.`,
    )
  }

  const later = await itemsOfRun(trx, runId)
    .innerJoin('importItem as later', (join) =>
      join
        .onRef('later.responseId', '=', 'importItem.responseId')
        .onRef('later.id', '>', 'importItem.id')
        .on('later.outcome', '=', 'changed'),
    )
    .innerJoin('importFile as laterFile', 'laterFile.id', 'later.fileId')
    .innerJoin('importRun as laterRun', 'laterRun.id', 'laterFile.runId')
    .where('importItem.outcome', 'in', ['new', 'changed'])
    .where('laterRun.id', '!=', runId)
    .where('laterRun.state', '!=', 'undone')
    .select('importItem.identifier')
    .distinct()
    .execute()
  if (later.length > 0) {
    throw new UndoRefused(`A later import changed ${listed(later)}. Undo that one first.`)
  }
}

/** What was made one with another record goes back to its own first, and its links with it. */
async function requireApart(trx: Transaction<Tables>, runId: ImportRunId): Promise<void> {
  const merged = await itemsOfRun(trx, runId)
    .innerJoin('response', (join) =>
      join.on(
        sql<boolean>`import_item.response_id in (response.merged_into_id,
          case when response.merged_into_id is not null then response.id end)`,
      ),
    )
    .where('importItem.outcome', '=', 'new')
    .select('importItem.identifier')
    .distinct()
    .execute()
  if (merged.length > 0) {
    throw new UndoRefused(
      `Made one with another record: ${listed(merged)}. Part them first, on the page of their finding.`,
    )
  }
}

/** The last change goes back first, since one run may have changed a project twice. */
async function restoreChanged(trx: Transaction<Tables>, runId: ImportRunId): Promise<number> {
  const items = await itemsOfRun(trx, runId)
    .where('importItem.outcome', '=', 'changed')
    .select(['importItem.identifier', 'importItem.responseId', 'importItem.before'])
    .orderBy('importItem.id', 'desc')
    .execute()
  const book = await OrganisationBook.open(trx)

  for (const { identifier, responseId, before } of items) {
    if (responseId === null || identifier === null) continue
    const was = EarlierVersion.parse(before)
    const source = await trx
      .selectFrom('iatiSource')
      .where('identifier', '=', identifier)
      .select('content')
      .executeTakeFirstOrThrow()
    const now = ImportedProject.parse(source.content)
    await renewResponse(trx, book, '{"kind":"manual"}', responseId, now, was.content)
    await trx
      .updateTable('iatiSource')
      .set({
        content: JSON.stringify(was.content),
        fingerprint: was.fingerprint,
        fileName: was.fileName,
        lastUpdated: was.asOf,
      })
      .where('identifier', '=', identifier)
      .execute()
  }
  return items.length
}

/** What needs were once linked to stays as an archived record: its history is told elsewhere. */
async function removeNew(trx: Transaction<Tables>, runId: ImportRunId): Promise<number> {
  const items = await itemsOfRun(trx, runId)
    .where('importItem.outcome', '=', 'new')
    .select('importItem.responseId')
    .execute()
  const ids = items.flatMap(({ responseId }) => (responseId === null ? [] : [responseId]))
  const once = await trx
    .selectFrom('supportLink')
    .where(sql<boolean>`response_id = any(${ids}::uuid[])`)
    .select('responseId')
    .distinct()
    .execute()
  const archived = once.map(({ responseId }) => responseId)

  await trx
    .updateTable('response')
    .set({ state: 'archived', tier: 'secretariat', updatedAt: sql`now()` })
    .where(sql<boolean>`id = any(${archived}::uuid[])`)
    .execute()
  await trx
    .deleteFrom('iatiSource')
    .where(sql<boolean>`response_id = any(${ids}::uuid[])`)
    .execute()
  await trx
    .deleteFrom('responseExternalId')
    .where(sql<boolean>`response_id = any(${ids}::uuid[])`)
    .execute()
  await trx
    .deleteFrom('response')
    .where(sql<boolean>`id = any(${ids}::uuid[]) and id <> all(${archived}::uuid[])`)
    .execute()
  return ids.length
}

function itemsOfRun(trx: Transaction<Tables>, runId: ImportRunId) {
  return trx
    .selectFrom('importItem')
    .innerJoin('importFile', 'importFile.id', 'importItem.fileId')
    .where('importFile.runId', '=', runId)
}

function listed(items: readonly { identifier: string | null }[]): string {
  const names = items.slice(0, 5).map(({ identifier }) => identifier)
  const more = items.length - names.length
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')
}
