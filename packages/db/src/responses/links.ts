import { changesBetween } from '@iisg/domain/changes'
import type { CycleId } from '@iisg/domain/cycles'
import type { NeedId } from '@iisg/domain/needs'
import type { LinkDraft, LinkId, ResponseId, SupportLink } from '@iisg/domain/responses'
import { sql } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { countedStates, isCommitted, partnersNamed, weighedColumns, weighedOf } from './weighed.ts'

/** What is done for a need, the earliest first. */
export async function supportLinksTo(db: Db, needId: NeedId): Promise<SupportLink[]> {
  return (await links(db).where('supportLink.needId', '=', needId).execute()).map(linkOf)
}

/** All that is done for the needs of a cycle. */
export async function supportLinksIn(db: Db, cycleId: CycleId): Promise<SupportLink[]> {
  const rows = await links(db)
    .innerJoin('need', 'need.id', 'supportLink.needId')
    .where('need.cycleId', '=', cycleId)
    .execute()
  return rows.map(linkOf)
}

/** One link, unless it was withdrawn or its response does not count. */
export async function findLink(db: Db, id: LinkId): Promise<SupportLink | undefined> {
  const row = await links(db).where('supportLink.id', '=', id).executeTakeFirst()
  return row && linkOf(row)
}

/** What a response does, need by need. */
export function needsMetBy(db: Db, responseId: ResponseId) {
  return db
    .selectFrom('supportLink')
    .innerJoin('need', 'need.id', 'supportLink.needId')
    .innerJoin('mappingCycle', 'mappingCycle.id', 'need.cycleId')
    .where('supportLink.responseId', '=', responseId)
    .where('supportLink.withdrawnAt', 'is', null)
    .select(['supportLink.id', 'need.id as needId', 'need.code', 'need.title', 'need.tier'])
    .select(['supportLink.strength', 'mappingCycle.label as cycle'])
    .orderBy('mappingCycle.startsOn', 'desc')
    .orderBy('need.code')
    .execute()
}

/** Links a response to a need. One that is linked already is linked anew, with what is said now. */
export function declareLink(db: Db, by: By, needId: NeedId, draft: LinkDraft) {
  return change(db, by, async (trx) => {
    const declaredBy = by === 'operator' ? null : by.accountId
    const { id: linkId } = await trx
      .insertInto('supportLink')
      .values({ ...draft, needId, declaredBy, provenance: '{"kind":"manual"}' })
      .onConflict((conflict) =>
        conflict.columns(['needId', 'responseId']).where('withdrawnAt', 'is', null).doUpdateSet({
          strength: draft.strength,
          aspects: draft.aspects,
          rationale: draft.rationale,
          version: sql`support_link.version + 1`,
        }),
      )
      .returning('id')
      .executeTakeFirstOrThrow()

    const { responseId, strength } = draft
    return { type: 'link.declared', linkId, needId, responseId, strength }
  })
}

/** @throws StaleVersion where somebody else has revised or withdrawn it since `version`. */
export function reviseLink(
  db: Db,
  by: By,
  linkId: LinkId,
  version: number,
  draft: Omit<LinkDraft, 'responseId'>,
) {
  return change(db, by, async (trx) => {
    const before = await trx
      .selectFrom('supportLink')
      .where('id', '=', linkId)
      .select(['needId', 'strength', 'aspects', 'rationale'])
      .executeTakeFirstOrThrow()
    const revised = await trx
      .updateTable('supportLink')
      .set({ ...draft, version: version + 1 })
      .where('id', '=', linkId)
      .where('version', '=', version)
      .where('withdrawnAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    keepVersion(revised)

    const changes = changesBetween(before, draft)
    return { type: 'link.revised', linkId, needId: before.needId, changes }
  })
}

/** @throws StaleVersion where somebody else has withdrawn it already. */
export function withdrawLink(db: Db, by: By, linkId: LinkId) {
  return change(db, by, async (trx) => {
    const withdrawn = await trx
      .updateTable('supportLink')
      .set({ withdrawnAt: sql`now()` })
      .where('id', '=', linkId)
      .where('withdrawnAt', 'is', null)
      .returning(['needId', 'responseId'])
      .executeTakeFirst()
    const { needId, responseId } = keepVersion(withdrawn)

    return { type: 'link.withdrawn', linkId, needId, responseId }
  })
}

function links(db: Db) {
  return db
    .selectFrom('supportLink')
    .innerJoin('response', 'response.id', 'supportLink.responseId')
    .where('supportLink.withdrawnAt', 'is', null)
    .where('response.state', 'in', countedStates)
    .select(['supportLink.id', 'supportLink.version', 'supportLink.needId'])
    .select(['supportLink.strength', 'supportLink.aspects', 'supportLink.rationale'])
    .select(['supportLink.confirmation', 'supportLink.contestReason'])
    .select(weighedColumns)
    .select([partnersNamed, isCommitted])
    .orderBy(sql`coalesce(response.actual_start, response.planned_start)`)
    .orderBy('response.title')
    .orderBy('supportLink.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof links>['execute']>>[number]

function linkOf(row: Row): SupportLink {
  return {
    id: row.id,
    version: row.version,
    needId: row.needId,
    response: weighedOf(row),
    strength: row.strength,
    aspects: row.aspects,
    rationale: row.rationale,
    confirmation:
      row.confirmation === 'contested'
        ? { status: 'contested', reason: row.contestReason ?? '' }
        : { status: row.confirmation },
  }
}
