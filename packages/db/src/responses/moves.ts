import type { Actor } from '@iisg/domain/accounts'
import type { Tier } from '@iisg/domain/disclosure'
import type { ResponseEvent } from '@iisg/domain/responses'
import {
  type Movable,
  type Move,
  type Moved,
  moved,
  type ResponseId,
  type ResponseRecord,
  requiredAndMissing,
  scopeOf,
  tierIn,
} from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion, StaleVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { detailsOf } from './details.ts'
import { draftOf } from './draft.ts'
import { findResponse } from './records.ts'
import { keepContent } from './versions.ts'

/**
 * Moves a response as a whole, if that is somebody's to do and possible from where it is. Where two
 * press at once, the second is judged by what the first has made of it.
 *
 * @param read The version that somebody has read who decides on what it tells: nobody verifies what
 *   was revised unseen.
 */
export async function moveResponse(
  db: Db,
  by: Actor,
  id: ResponseId,
  move: Move,
  read?: number,
): Promise<Moved> {
  const record = await findResponse(db, id)
  if (!record) throw new Error(`There is no response ${id} to move`)
  const answer = moved(await movableOf(db, record), move, by)
  if (answer.status === 'refused') return answer
  if (read !== undefined && read !== record.version) {
    return { status: 'refused', because: 'revised meanwhile' }
  }
  try {
    await change(db, by, (trx) => keepMove(trx, by, record, move, answer))
    return answer
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return await moveResponse(db, by, id, move, read)
  }
}

/** What a move has to know of a response. */
export async function movableOf(db: Db, record: ResponseRecord): Promise<Movable> {
  const { state, askedTier, handling } = record
  const content = { ...draftOf(record), ...(await detailsOf(db, record)) }
  return {
    state,
    askedTier,
    handling,
    scope: scopeOf(record),
    missing: requiredAndMissing(content),
  }
}

/** Publishes a response up to a tier, whoever answers for it: to members, or in brief to everybody. */
export function publishResponse(db: Db, by: By, id: ResponseId, tier: Tier) {
  return change(db, by, async (trx) => {
    const record = await findResponse(trx, id)
    if (!record) throw new Error(`There is no response ${id} to publish`)
    const verifies = record.state === 'submitted'
    const answer = { status: 'moved', to: 'published', tier, verifies } as const
    return keepMove(trx, by, record, { type: 'publish', tier }, answer)
  })
}

/** Takes a response back from whoever it was published to, whoever answers for it. */
export function takeBackResponse(db: Db, by: By, id: ResponseId) {
  return change(db, by, async (trx) => {
    const record = await findResponse(trx, id)
    if (!record) throw new Error(`There is no response ${id} to take back`)
    const tier = tierIn('verified', record.askedTier)
    const answer = { status: 'moved', to: 'verified', tier, verifies: false } as const
    return keepMove(trx, by, record, { type: 'take back' }, answer)
  })
}

/** Somebody says that a response is still as it is told. */
export function confirmResponse(db: Db, by: By, responseId: ResponseId) {
  return change(db, by, async (trx) => {
    await trx
      .updateTable('response')
      .set({
        lastConfirmedOn: sql`current_date`,
        lastConfirmedBy: by === 'operator' ? null : by.accountId,
      })
      .where('id', '=', responseId)
      .returning('id')
      .executeTakeFirstOrThrow()
    return { type: 'response.confirmed', responseId }
  })
}

async function keepMove(
  trx: Transaction<Tables>,
  by: By,
  { id, version }: ResponseRecord,
  move: Move,
  { to, tier, verifies }: Extract<Moved, { status: 'moved' }>,
): Promise<ResponseEvent> {
  const account = by === 'operator' ? null : by.accountId
  const now = sql<Date>`now()`
  await keepContent(trx, id, 'operator')
  const changed = await trx
    .updateTable('response')
    .set({
      ...{ state: to, tier },
      ...(move.type === 'submit' && {
        submittedBy: account,
        submittedAt: now,
        verifiedBy: null,
        verifiedAt: null,
      }),
      ...(verifies && { verifiedBy: account, verifiedAt: now }),
      ...(move.type === 'return' && {
        returnedBy: account,
        returnedAt: now,
        returnedReasons: move.reasons,
        returnedNote: move.note,
        verifiedBy: null,
        verifiedAt: null,
      }),
      version: version + 1,
      updatedAt: now,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  keepVersion(changed)
  await keepContent(trx, id, by)
  if (verifies) await markVerified(trx, id)
  return eventOf(move, id, verifies)
}

async function markVerified(trx: Transaction<Tables>, id: ResponseId): Promise<void> {
  await trx
    .updateTable('responseVersion')
    .set({ verifiedAt: sql`now()` })
    .where('responseId', '=', id)
    .where('version', '=', (eb) => eb.selectFrom('response').where('id', '=', id).select('version'))
    .execute()
}

function eventOf(move: Move, responseId: ResponseId, verified: boolean): ResponseEvent {
  switch (move.type) {
    case 'submit':
      return { type: 'response.submitted', responseId }
    case 'return': {
      const { reasons, note } = move
      return { type: 'response.returned', responseId, reasons, note }
    }
    case 'verify':
      return { type: 'response.verified', responseId }
    case 'publish':
      return { type: 'response.published', responseId, tier: move.tier, verified }
    case 'take back':
      return { type: 'response.taken back', responseId }
    case 'archive':
      return { type: 'response.archived', responseId }
    case 'take up again':
      return { type: 'response.taken up again', responseId }
  }
}
