import type { AuditEvent } from '@iisg/domain/audit'
import { kinKey, type MergeMoves, whyNotParted } from '@iisg/domain/merging'
import type { ResponseRecord } from '@iisg/domain/responses'
import type { Transaction } from 'kysely'
import {
  auditEntriesOf,
  type By,
  change,
  keepVersion,
  MoveRefused,
  StaleVersion,
} from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { type FindingRead, openFindingAgain } from '../findings/index.ts'
import { findResponse, keepContent, keepSearchText } from '../responses/index.ts'
import { fieldsIn, giveBackFields, mergeableOf } from './mergeable.ts'
import {
  dropKin,
  insertKin,
  kinRowsOf,
  leaveOutLinks,
  moveDocumentsBack,
  moveLinks,
} from './moves.ts'
import { linksAsTheyAre } from './open-links.ts'
import { tellParentsAsBefore } from './parents.ts'
import { lockRecords, nextVersion } from './records.ts'
import { toldUnder } from './told-under.ts'

type Merged = Extract<AuditEvent, { type: 'response.merged' }>

/**
 * Parts two records that were made one by a finding, as they were: all that went over goes back. As a
 * whole, or not at all.
 *
 * @throws MoveRefused with a sentence where something that went over has changed since.
 * @throws StaleVersion where the finding has changed since it was read.
 */
export function partRecords(db: Db, by: By, finding: FindingRead) {
  return change(db, by, async (trx) => {
    const { responseId, otherId: keptId, moved, needIds } = await newestMerging(trx, finding)
    await lockRecords(trx, [responseId, keptId])
    const [other, kept] = [await findResponse(trx, responseId), await findResponse(trx, keptId)]
    if (!other || !kept) throw new Error(`The records of finding ${finding.id} are not there`)
    const problem = await problemIn(trx, other, kept, moved)
    if (problem !== undefined) throw new MoveRefused(problem)

    for (const { id, version } of [kept, other]) {
      await keepContent(trx, id, 'operator')
      keepVersion(await nextVersion(trx, id, version))
    }
    await trx
      .updateTable('response')
      .where('id', '=', responseId)
      .set({ state: moved.state, mergedIntoId: null, mergedBy: null, mergedAt: null })
      .execute()
    await bringBack(trx, other, kept, moved)
    await keepSearchText(trx, keptId)
    for (const { id } of [kept, other]) await keepContent(trx, id, by)
    await openFindingAgain(trx, finding)

    const event = { responseId, otherId: keptId, findingId: finding.id, needIds }
    return { type: 'response.parted' as const, ...event }
  })
}

async function newestMerging(trx: Transaction<Tables>, { id }: FindingRead): Promise<Merged> {
  const entries = await auditEntriesOf(trx, 'finding', id)
  const newest = entries.find(
    ({ event }) => event.type === 'response.merged' || event.type === 'response.parted',
  )
  if (newest?.event.type !== 'response.merged') throw new StaleVersion()
  return newest.event
}

async function problemIn(
  trx: Transaction<Tables>,
  other: ResponseRecord,
  kept: ResponseRecord,
  moved: MergeMoves,
): Promise<string | undefined> {
  const went = [...moved.links, ...moved.leftOut].map(({ id }) => id)
  const [under, links, documents, kin, content] = [
    await toldUnder(trx, other.id),
    await linksAsTheyAre(trx, went),
    await documentsOf(trx, kept),
    await kinRowsOf(trx, kept.id),
    await mergeableOf(trx, kept),
  ]
  return whyNotParted(moved, {
    other,
    kept: { title: kept.title, content },
    nowUnder: under && under.id !== kept.id ? under.title : undefined,
    links: new Map(
      links.map((link) => [
        link.id,
        { ...link, stands: link.stands && link.responseId === kept.id },
      ]),
    ),
    documents,
    kin: new Set(kin.map(kinKey)),
  })
}

async function documentsOf(trx: Transaction<Tables>, kept: ResponseRecord): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('responseDocument')
    .where('responseId', '=', kept.id)
    .select('id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

async function bringBack(
  trx: Transaction<Tables>,
  other: ResponseRecord,
  kept: ResponseRecord,
  moved: MergeMoves,
): Promise<void> {
  const idsOf = (links: readonly { id: MergeMoves['links'][number]['id'] }[]) =>
    links.map(({ id }) => id)
  await moveLinks(trx, idsOf(moved.links), other.id)
  await leaveOutLinks(trx, idsOf(moved.leftOut), false)
  await dropKin(
    trx,
    moved.kin.flatMap(({ is }) => (is === null ? [] : [is])),
  )
  await insertKin(
    trx,
    moved.kin.map(({ was }) => was),
  )
  await moveDocumentsBack(trx, other.id, moved.documents)
  await giveBackFields(trx, kept.id, fieldsIn(moved.taken))
  if (moved.followed.length > 0) {
    await trx
      .updateTable('response')
      .where('id', 'in', moved.followed)
      .set({ mergedIntoId: other.id })
      .execute()
  }
  await tellParentsAsBefore(trx, moved.parents)
}
