import { kinKey, type MergeMoves } from '@iisg/domain/merging'
import type { LinkId, ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

type Trx = Transaction<Tables>
type Kin = MergeMoves['kin'][number]['was']

/** Links go over as they are: what they say, and what was said to them, stays. */
export async function moveLinks(
  trx: Trx,
  ids: readonly LinkId[],
  responseId: ResponseId,
): Promise<void> {
  if (ids.length === 0) return
  await trx.updateTable('supportLink').where('id', 'in', ids).set({ responseId }).execute()
}

/** Withdraws links, or puts them in force again. */
export async function leaveOutLinks(
  trx: Trx,
  ids: readonly LinkId[],
  withdrawn: boolean,
): Promise<void> {
  if (ids.length === 0) return
  const withdrawnAt = withdrawn ? sql<Date>`now()` : null
  await trx.updateTable('supportLink').where('id', 'in', ids).set({ withdrawnAt }).execute()
}

/** How a record belongs together with others, by its own word or theirs. */
export function kinRowsOf(trx: Trx, id: ResponseId): Promise<Kin[]> {
  return trx
    .selectFrom('responseKinship')
    .where((eb) => eb.or([eb('responseId', '=', id), eb('otherId', '=', id)]))
    .select(['responseId', 'kind', 'otherId'])
    .orderBy('responseId')
    .orderBy('kind')
    .orderBy('otherId')
    .execute()
}

/** What belongs together with the other record belongs together with the kept one. */
export async function moveKin(
  trx: Trx,
  keptId: ResponseId,
  otherId: ResponseId,
): Promise<MergeMoves['kin']> {
  const [own, theirs] = [await kinRowsOf(trx, keptId), await kinRowsOf(trx, otherId)]
  const told = new Set(own.map(kinKey))
  const heir = (id: ResponseId) => (id === otherId ? keptId : id)
  const moved = theirs.map((was) => {
    const is = { ...was, responseId: heir(was.responseId), otherId: heir(was.otherId) }
    const isNew = is.responseId !== is.otherId && !told.has(kinKey(is))
    told.add(kinKey(is))
    return { was, is: isNew ? is : null }
  })
  await dropKin(trx, theirs)
  await insertKin(
    trx,
    moved.flatMap(({ is }) => (is === null ? [] : [is])),
  )
  return moved
}

export async function dropKin(trx: Trx, rows: readonly Kin[]): Promise<void> {
  for (const { responseId, kind, otherId } of rows) {
    await trx
      .deleteFrom('responseKinship')
      .where('responseId', '=', responseId)
      .where('kind', '=', kind)
      .where('otherId', '=', otherId)
      .execute()
  }
}

export async function insertKin(trx: Trx, rows: readonly Kin[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('responseKinship').values(rows).execute()
}

/** Documents that the kept record does not have go over, behind its own. */
export async function moveDocuments(
  trx: Trx,
  keptId: ResponseId,
  otherId: ResponseId,
): Promise<MergeMoves['documents']> {
  const rows = await trx
    .selectFrom('responseDocument')
    .where('responseId', 'in', [keptId, otherId])
    .select(['id', 'responseId', 'position', 'url'])
    .orderBy('position')
    .execute()
  const own = rows.filter(({ responseId }) => responseId === keptId)
  const moved = rows.filter(
    ({ responseId, url }) => responseId === otherId && !own.some((each) => each.url === url),
  )
  const behind = Math.max(-1, ...own.map(({ position }) => position)) + 1
  for (const [index, { id }] of moved.entries()) {
    await trx
      .updateTable('responseDocument')
      .where('id', '=', id)
      .set({ responseId: keptId, position: behind + index })
      .execute()
  }
  return moved.map(({ id, position }) => ({ id, position }))
}

export async function moveDocumentsBack(
  trx: Trx,
  otherId: ResponseId,
  documents: MergeMoves['documents'],
): Promise<void> {
  for (const { id, position } of documents) {
    await trx
      .updateTable('responseDocument')
      .where('id', '=', id)
      .set({ responseId: otherId, position })
      .execute()
  }
}
