import {
  fieldsOffered,
  type MergeField,
  type MergeMoves,
  takenFrom,
  whyNotMerged,
  whyNotTaken,
  withTaken,
} from '@iisg/domain/merging'
import type { ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion, MoveRefused } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { type FindingRead, settleFinding } from '../findings/index.ts'
import { keepContent, keepSearchText } from '../responses/index.ts'
import { takeFields } from './mergeable.ts'
import { leaveOutLinks, moveDocuments, moveKin, moveLinks } from './moves.ts'
import { findMergingPair, type MergingPair } from './pair.ts'
import { parentsAmong, tellParentsAnew } from './parents.ts'
import { lockRecords, nextVersion } from './records.ts'

/** A record as somebody has read it. */
export type RecordRead = { id: ResponseId; version: number }

export type MergeAsked = {
  finding: FindingRead
  kept: RecordRead
  other: RecordRead
  /** What the kept record takes of what it has left empty. */
  take: readonly MergeField[]
  note: string
}

/**
 * Makes two records one, as a finding says that they are: the other is told under the one that is
 * kept, and counts nowhere from now on. What went over is kept in the entry, so that both can be parted.
 *
 * @throws MoveRefused with a sentence where the two cannot be one as they are.
 * @throws StaleVersion where one of them, or the finding, has changed since it was read.
 */
export function mergeRecords(db: Db, by: By, asked: MergeAsked) {
  return change(db, by, async (trx) => {
    const { finding, kept, other } = asked
    await lockRecords(trx, [kept.id, other.id])
    const pair = await findMergingPair(trx, kept.id, other.id)
    if (!pair) throw new Error(`The records of finding ${finding.id} are not there`)
    const problem = whyNotMerged(pair.toMerge) ?? whyNotTakenBy(pair, asked.take)
    if (problem !== undefined) throw new MoveRefused(problem)
    for (const { id, version } of [kept, other]) {
      await keepContent(trx, id, 'operator')
      keepVersion(await nextVersion(trx, id, version))
    }

    const moved = await bringOver(trx, pair, asked.take)
    await trx
      .updateTable('response')
      .set({ mergedIntoId: kept.id })
      .where('mergedIntoId', '=', other.id)
      .execute()
    await trx
      .updateTable('response')
      .set({
        state: 'merged',
        mergedIntoId: kept.id,
        mergedBy: by === 'operator' ? null : by.accountId,
        mergedAt: sql<Date>`now()`,
      })
      .where('id', '=', other.id)
      .execute()
    await tellParentsAnew(trx, moved.parents)
    await keepSearchText(trx, kept.id)
    for (const { id } of [kept, other]) await keepContent(trx, id, by)
    await settleFinding(trx, by, finding, [kept.id, other.id], asked.note)

    return {
      type: 'response.merged' as const,
      responseId: other.id,
      otherId: kept.id,
      findingId: finding.id,
      needIds: [...moved.links, ...moved.leftOut].map(({ needId }) => needId),
      moved,
    }
  })
}

/** What may be taken is what was offered: what else a form says has been filled in since. */
function whyNotTakenBy(pair: MergingPair, take: readonly MergeField[]): string | undefined {
  const { kept, keptTells, otherTells } = pair
  const keptIsImported = kept.provenance.kind === 'import'
  const offered = fieldsOffered(keptTells, otherTells, { keptIsImported })
  if (take.some((field) => !offered.includes(field))) {
    return `“${kept.title}” tells by itself now what it was to take over. Look at both again`
  }
  return whyNotTaken(withTaken(keptTells, otherTells, take))
}

async function bringOver(
  trx: Transaction<Tables>,
  pair: MergingPair,
  take: readonly MergeField[],
): Promise<MergeMoves> {
  const { kept, other, otherTells, links } = pair
  const idsOf = (some: readonly { id: MergeMoves['links'][number]['id'] }[]) =>
    some.map(({ id }) => id)
  const followed = await trx
    .selectFrom('response')
    .where('mergedIntoId', '=', other.id)
    .select('id')
    .orderBy('id')
    .execute()
  const parents = await parentsAmong(trx, [kept.id, other.id])
  await moveLinks(trx, idsOf(links.moved), kept.id)
  await leaveOutLinks(trx, idsOf(links.leftOut), true)
  const kin = await moveKin(trx, kept.id, other.id)
  const documents = await moveDocuments(trx, kept.id, other.id)
  await takeFields(trx, kept.id, other.id, take)
  return {
    state: other.state,
    links: links.moved.map(({ id, needId, version, words }) => ({ id, needId, version, words })),
    leftOut: links.leftOut.map(({ id, needId }) => ({ id, needId })),
    ...{ kin, documents, parents },
    followed: followed.map(({ id }) => id),
    taken: asJson(takenFrom(otherTells, take)),
  }
}

/** As the entry keeps it. */
function asJson(taken: object): MergeMoves['taken'] {
  return JSON.parse(JSON.stringify(taken))
}
