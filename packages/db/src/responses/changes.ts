import type { Actor } from '@iisg/domain/accounts'
import { changesBetween } from '@iisg/domain/changes'
import type { Pillar } from '@iisg/domain/pillars'
import {
  type ResponseDetails,
  type ResponseDraft,
  type ResponseId,
  type ResponseRecord,
  scopeOf,
  stateAfterRevision,
  tierIn,
} from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { columnsOf } from './columns.ts'
import { detailsOf, keepDetails } from './details.ts'
import { draftOf } from './draft.ts'
import { dropFirstBudget, dropParts, isSameBudget, keepParts, keepPillars } from './parts.ts'
import { findResponse } from './records.ts'
import { keepContent } from './versions.ts'

/**
 * Records a response, as a draft or handed in. Its pillars are those that its reporter chose, so they
 * are confirmed.
 */
export function recordResponse(
  db: Db,
  by: By,
  draft: ResponseDraft,
  state: 'draft' | 'submitted' = 'submitted',
) {
  return change(db, by, (trx) => recordIn(trx, by, draft, state))
}

/** The same within a change that amounts to more. */
export async function recordIn(
  trx: Transaction<Tables>,
  by: By,
  draft: ResponseDraft,
  state: 'draft' | 'submitted',
) {
  const account = by === 'operator' ? null : by.accountId
  const { id: responseId } = await trx
    .insertInto('response')
    .values({
      ...columnsOf(draft),
      state,
      tier: tierIn(state, draft.askedTier),
      recordedBy: account,
      ...(state === 'submitted' && { submittedBy: account, submittedAt: sql<Date>`now()` }),
      provenance: '{"kind":"manual"}',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepParts(trx, responseId, draft)
  await keepContent(trx, responseId, by)

  return { type: 'response.recorded' as const, responseId, as: state }
}

/** Whoever revises: the state that follows hangs on what they may. */
export type Reviser = Actor | 'operator'

/**
 * Revises what the form of a response shows, and leaves alone what it does not: the shares of
 * partners that stay, further budgets, and what an import knows of a budget that stays the same.
 *
 * @throws StaleVersion where somebody else has revised it since `version`.
 */
export function reviseResponse(
  db: Db,
  by: Reviser,
  id: ResponseId,
  version: number,
  draft: ResponseDraft,
) {
  return change(db, by, async (trx) => {
    const { record } = await beginRevision(trx, by, id, version, columnsOf(draft))
    const before = draftOf(record)
    await dropParts(trx, id, draft)
    if (!isSameBudget(before, draft)) await dropFirstBudget(trx, id)
    await keepParts(trx, id, draft, before)
    await keepContent(trx, id, by)

    return { type: 'response.revised', responseId: id, changes: changesBetween(before, draft) }
  })
}

/**
 * Revises the longer lists of a response: those that are told; the others stay.
 *
 * @throws StaleVersion where somebody else has revised it since `version`.
 */
export function reviseDetails(
  db: Db,
  by: Reviser,
  id: ResponseId,
  version: number,
  details: Partial<ResponseDetails>,
) {
  return change(db, by, async (trx) => {
    const { record } = await beginRevision(trx, by, id, version, {})
    const before = await detailsOf(trx, record)
    await keepDetails(trx, id, details)
    await keepContent(trx, id, by)

    return { type: 'response.revised', responseId: id, changes: changesBetween(before, details) }
  })
}

/** Somebody says which pillars a response belongs to, whatever its sectors suggest. */
export function confirmPillars(db: Db, by: By, id: ResponseId, pillars: readonly Pillar[]) {
  return change(db, by, async (trx) => {
    await trx.deleteFrom('responsePillar').where('responseId', '=', id).execute()
    await keepPillars(trx, id, pillars)
    await trx
      .updateTable('response')
      .set({ version: sql`version + 1`, updatedAt: sql`now()` })
      .where('id', '=', id)
      .execute()
    await keepContent(trx, id, by)

    return { type: 'response.pillars confirmed', responseId: id, pillars: [...pillars] }
  })
}

/**
 * The first step of every revision: keeps the wording that there was, takes the version on, and
 * brings the response into the state that follows.
 */
async function beginRevision(
  trx: Transaction<Tables>,
  by: Reviser,
  id: ResponseId,
  version: number,
  columns: Partial<ReturnType<typeof columnsOf>>,
): Promise<{ record: ResponseRecord }> {
  const record = await findResponse(trx, id)
  if (!record) throw new Error(`There is no response ${id} to revise`)
  if (record.version === version) await keepContent(trx, id, 'operator')

  const revised = await trx
    .updateTable('response')
    .set({
      ...columns,
      ...standingAfter(record, by, columns.askedTier ?? record.askedTier),
      version: version + 1,
      updatedAt: sql`now()`,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  keepVersion(revised)
  return { record }
}

/** What was handed in is handed in anew by whoever revises it for its reporter. */
function standingAfter(
  record: ResponseRecord,
  by: Reviser,
  askedTier: ResponseRecord['askedTier'],
) {
  if (by === 'operator') return {}
  const state = stateAfterRevision(record.state, scopeOf(record), by)
  if (state === 'published' || state === 'merged') return {}
  const tier = tierIn(state, askedTier)
  const anew = state === 'submitted' && (state !== record.state || isOwnRevision(record, by))
  if (!anew) return { state, tier }
  return {
    state,
    tier,
    submittedBy: by.accountId,
    submittedAt: sql<Date>`now()`,
    verifiedBy: null,
    verifiedAt: null,
  }
}

function isOwnRevision(record: ResponseRecord, by: Actor): boolean {
  return stateAfterRevision('verified', scopeOf(record), by) === 'submitted'
}
