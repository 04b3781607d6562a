import type { NeedId } from '@iisg/domain/needs'
import type { Pillar } from '@iisg/domain/pillars'
import type { LinkId, ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** A support link as a merging sees it. */
export type OpenLink = {
  id: LinkId
  responseId: ResponseId
  needId: NeedId
  code: string
  pillar: Pillar
  version: number
  /** How much was said to it by beneficiaries and the Secretariat. */
  words: number
  stands: boolean
  frozen: boolean
}

/** The links in force of two records, but for those of frozen cycles: these never move. */
export async function openLinksOf(db: Db, ids: readonly ResponseId[]): Promise<OpenLink[]> {
  const all = await mergedLinks(db)
    .where('supportLink.responseId', 'in', ids)
    .where('supportLink.withdrawnAt', 'is', null)
    .orderBy('need.code')
    .orderBy('supportLink.id')
    .execute()
  return all.filter(({ frozen }) => !frozen)
}

/** Some links as they are now, whatever became of them. */
export async function linksAsTheyAre(db: Db, ids: readonly LinkId[]): Promise<OpenLink[]> {
  if (ids.length === 0) return []
  return mergedLinks(db).where('supportLink.id', 'in', ids).execute()
}

function mergedLinks(db: Db) {
  return db
    .selectFrom('supportLink')
    .innerJoin('need', 'need.id', 'supportLink.needId')
    .innerJoin('measure', 'measure.id', 'need.measureId')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .select(['supportLink.id', 'supportLink.responseId', 'supportLink.needId'])
    .select(['need.code', 'objective.pillar', 'supportLink.version'])
    .select([
      sql<number>`(select count(*)::int from link_confirmation word
        where word.link_id = support_link.id)`.as('words'),
      sql<boolean>`support_link.withdrawn_at is null`.as('stands'),
      sql<boolean>`exists (select from cycle_snapshot s where s.cycle_id = need.cycle_id)`.as(
        'frozen',
      ),
    ])
}
