import { changesBetween } from '@iisg/domain/changes'
import type { Tier } from '@iisg/domain/disclosure'
import type { Pillar } from '@iisg/domain/pillars'
import type { ResponseDraft, ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { draftOf } from './draft.ts'
import { dropFirstBudget, dropParts, isSameBudget, keepParts, keepPillars } from './parts.ts'
import { findResponse } from './records.ts'

/** Records a response. Its pillars are an editor's own, so they are confirmed. */
export function recordResponse(db: Db, by: By, draft: ResponseDraft) {
  return change(db, by, async (trx) => {
    const { id: responseId } = await trx
      .insertInto('response')
      .values({ ...columnsOf(draft), state: 'submitted', provenance: '{"kind":"manual"}' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await keepParts(trx, responseId, draft)

    return { type: 'response.recorded', responseId }
  })
}

/**
 * Revises what the form of a response shows, and leaves alone what it does not: the shares of
 * partners that stay, further budgets, and what an import knows of a budget that stays the same.
 *
 * @throws StaleVersion where somebody else has revised it since `version`.
 */
export function reviseResponse(
  db: Db,
  by: By,
  id: ResponseId,
  version: number,
  draft: ResponseDraft,
) {
  return change(db, by, async (trx) => {
    const record = await findResponse(trx, id)
    await bumpVersion(trx, id, version, columnsOf(draft))
    const before = record && draftOf(record)
    await dropParts(trx, id, draft)
    if (!before || !isSameBudget(before, draft)) await dropFirstBudget(trx, id)
    await keepParts(trx, id, draft, before)

    return {
      type: 'response.revised',
      responseId: id,
      changes: changesBetween(before ?? {}, draft),
    }
  })
}

/** An editor says which pillars a response belongs to, whatever its sectors suggest. */
export function confirmPillars(db: Db, by: By, id: ResponseId, pillars: readonly Pillar[]) {
  return change(db, by, async (trx) => {
    await trx.deleteFrom('responsePillar').where('responseId', '=', id).execute()
    await keepPillars(trx, id, pillars)
    await touch(trx, id)

    return { type: 'response.pillars confirmed', responseId: id, pillars: [...pillars] }
  })
}

/** Publishes a response up to a tier: to members, or with its brief to everybody. */
export function publishResponse(db: Db, by: By, id: ResponseId, tier: Tier) {
  return change(db, by, async (trx) => {
    await touch(trx, id, { state: 'published', tier })
    return { type: 'response.published', responseId: id, tier }
  })
}

/** Takes a response back from whoever it was published to. */
export function takeBackResponse(db: Db, by: By, id: ResponseId) {
  return change(db, by, async (trx) => {
    await touch(trx, id, { state: 'submitted', tier: 'members' })
    return { type: 'response.taken back', responseId: id }
  })
}

function columnsOf(draft: ResponseDraft) {
  const { kind, title, summary, status, regional, activityTypes } = draft
  const { plannedStart, plannedEnd, actualStart, actualEnd } = draft
  const dates = { plannedStart, plannedEnd, actualStart, actualEnd }
  return { kind, title, summary, status, regional, activityTypes, ...dates }
}

type Columns = Partial<ReturnType<typeof columnsOf>> & {
  state?: 'published' | 'submitted'
  tier?: Tier
}

async function bumpVersion(
  trx: Transaction<Tables>,
  id: ResponseId,
  version: number,
  columns: Columns,
): Promise<void> {
  const revised = await trx
    .updateTable('response')
    .set({ ...columns, version: version + 1, updatedAt: sql`now()` })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  keepVersion(revised)
}

async function touch(trx: Transaction<Tables>, id: ResponseId, columns: Columns = {}) {
  await trx
    .updateTable('response')
    .set({ ...columns, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow()
}
