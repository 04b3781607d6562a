import type { Actor } from '@iisg/domain/accounts'
import { type Changes, changesBetween } from '@iisg/domain/changes'
import type { Pillar } from '@iisg/domain/pillars'
import {
  isHandedInBy,
  type ResponseDetails,
  type ResponseDraft,
  type ResponseId,
  type ResponseRecord,
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

/** Whoever revises: what they change of a response that is handed in, they hand in. */
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
    const record = await responseToRevise(trx, id)
    const before = draftOf(record)
    const changes = changesBetween(before, draft)
    await beginRevision(trx, by, { record, version, changes, columns: columnsOf(draft) })
    await dropParts(trx, id, draft)
    if (!isSameBudget(before, draft)) await dropFirstBudget(trx, id)
    await keepParts(trx, id, draft, before)
    await keepContent(trx, id, by)

    return { type: 'response.revised', responseId: id, changes }
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
    const record = await responseToRevise(trx, id)
    const changes = changesBetween(await detailsOf(trx, record), details)
    await beginRevision(trx, by, { record, version, changes, columns: {} })
    await keepDetails(trx, id, details)
    await keepContent(trx, id, by)

    return { type: 'response.revised', responseId: id, changes }
  })
}

/**
 * Somebody says which pillars a response belongs to, whatever its sectors suggest. To answer what was
 * suggested is no change of content; to name others than were confirmed is.
 */
export function confirmPillars(db: Db, by: Reviser, id: ResponseId, pillars: readonly Pillar[]) {
  return change(db, by, async (trx) => {
    await trx.selectFrom('response').where('id', '=', id).select('id').forUpdate().execute()
    const record = await responseToRevise(trx, id)
    const { version } = record
    const changes = wereConfirmed(record)
      ? changesBetween({ pillars: draftOf(record).pillars }, { pillars })
      : {}
    await beginRevision(trx, by, { record, version, changes, columns: {} })
    await trx.deleteFrom('responsePillar').where('responseId', '=', id).execute()
    await keepPillars(trx, id, pillars)
    await keepContent(trx, id, by)

    return { type: 'response.pillars confirmed', responseId: id, pillars: [...pillars] }
  })
}

function wereConfirmed({ pillars }: ResponseRecord): boolean {
  return pillars.length > 0 && pillars.every(({ confirmed }) => confirmed)
}

async function responseToRevise(trx: Transaction<Tables>, id: ResponseId): Promise<ResponseRecord> {
  const record = await findResponse(trx, id)
  if (!record) throw new Error(`There is no response ${id} to revise`)
  return record
}

type Revision = {
  record: ResponseRecord
  /** The version that whoever revises has seen. */
  version: number
  changes: Changes
  columns: Partial<ReturnType<typeof columnsOf>>
}

/**
 * The first step of every revision: keeps the wording that there was, takes the version on, and
 * brings the response into the state that follows.
 */
async function beginRevision(
  trx: Transaction<Tables>,
  by: Reviser,
  { record, version, changes, columns }: Revision,
): Promise<void> {
  const { id } = record
  if (record.version === version) await keepContent(trx, id, 'operator')

  const revised = await trx
    .updateTable('response')
    .set({
      ...columns,
      ...standingAfter(record, by, Object.keys(changes), columns.askedTier ?? record.askedTier),
      version: version + 1,
      updatedAt: sql`now()`,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  keepVersion(revised)
}

/** What was handed in is handed in anew by whoever changes what it tells. */
function standingAfter(
  record: ResponseRecord,
  by: Reviser,
  changed: readonly string[],
  askedTier: ResponseRecord['askedTier'],
) {
  if (by === 'operator') return {}
  const state = stateAfterRevision(record.state, changed)
  if (state === 'published' || state === 'merged') return {}
  const tier = tierIn(state, askedTier)
  if (!isHandedInBy(record.state, changed)) return { state, tier }
  return {
    state,
    tier,
    submittedBy: by.accountId,
    submittedAt: sql<Date>`now()`,
    verifiedBy: null,
    verifiedAt: null,
  }
}
