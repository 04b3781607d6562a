import { changesBetween } from '@iisg/domain/changes'
import type { CycleId } from '@iisg/domain/cycles'
import type { NeedId } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { Allocation, LinkDraft, LinkId, ResponseId, SupportLink } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
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

/** All that some responses do, whatever the cycle. */
export async function supportLinksOf(
  db: Db,
  responseIds: readonly ResponseId[],
): Promise<SupportLink[]> {
  const rows = await links(db)
    .where(sql<boolean>`support_link.response_id = any(${responseIds}::uuid[])`)
    .execute()
  return rows.map(linkOf)
}

/** One link, unless it was withdrawn or its response does not count. */
export async function findLink(db: Db, id: LinkId): Promise<SupportLink | undefined> {
  const row = await links(db).where('supportLink.id', '=', id).executeTakeFirst()
  return row && linkOf(row)
}

/** What a response does, need by need, each with what tells who may know it. */
export function needsMetBy(db: Db, responseId: ResponseId) {
  return db
    .selectFrom('supportLink')
    .innerJoin('need', 'need.id', 'supportLink.needId')
    .innerJoin('measure', 'measure.id', 'need.measureId')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .innerJoin('mappingCycle', 'mappingCycle.id', 'need.cycleId')
    .where('supportLink.responseId', '=', responseId)
    .where('supportLink.withdrawnAt', 'is', null)
    .select(['supportLink.id', 'need.id as needId', 'need.code', 'need.title', 'need.tier'])
    .select(({ ref }) => [
      'need.partners',
      jsonBuildObject({
        objective: jsonBuildObject({ pillar: ref('objective.pillar') }),
      }).as('measure'),
    ])
    .select(['supportLink.strength', 'mappingCycle.label as cycle'])
    .orderBy('mappingCycle.startsOn', 'desc')
    .orderBy('need.code')
    .execute()
}

/** Links a response to a need. One that is linked already is linked anew, with what is said now. */
export function declareLink(db: Db, by: By, needId: NeedId, draft: LinkDraft) {
  return change(db, by, (trx) => declareIn(trx, by, needId, draft))
}

/** The same within a change that amounts to more. */
export async function declareIn(
  trx: Transaction<Tables>,
  by: By,
  needId: NeedId,
  draft: LinkDraft,
) {
  const { responseId, strength, ...told } = draft
  const before = await trx
    .selectFrom('supportLink')
    .where('needId', '=', needId)
    .where('responseId', '=', responseId)
    .where('withdrawnAt', 'is', null)
    .select(['strength', 'aspects'])
    .forUpdate()
    .executeTakeFirst()
  const columns = columnsOf({ ...told, strength })
  const { id: linkId } = await trx
    .insertInto('supportLink')
    .values({
      ...columns,
      needId,
      responseId,
      declaredBy: accountOf(by),
      provenance: '{"kind":"manual"}',
    })
    .onConflict((conflict) =>
      conflict
        .columns(['needId', 'responseId'])
        .where('withdrawnAt', 'is', null)
        .doUpdateSet({
          ...columns,
          revisedBy: accountOf(by),
          version: sql`support_link.version + 1`,
        }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  if (saysOtherwise(before, draft)) await askAnew(trx, by, linkId)

  return { type: 'link.declared' as const, linkId, needId, responseId, strength }
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
      .select(['needId', 'responseId', 'strength', 'aspects', 'covers', 'rationale'])
      .select(allocationColumns)
      .executeTakeFirstOrThrow()
    const revised = await trx
      .updateTable('supportLink')
      .set({ ...columnsOf(draft), revisedBy: accountOf(by), version: version + 1 })
      .where('id', '=', linkId)
      .where('version', '=', version)
      .where('withdrawnAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    keepVersion(revised)
    if (saysOtherwise(before, draft)) await askAnew(trx, by, linkId)

    const { needId, responseId } = before
    const changes = changesBetween(inText(before, allocationOf(before)), inText(draft))
    return { type: 'link.revised', linkId, needId, responseId, changes }
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

/** The links of a cycle as they stood at an instant, with their responses as they are now. */
export async function supportLinksAt(db: Db, cycleId: CycleId, at: Date): Promise<SupportLink[]> {
  const stood = sql<boolean>`support_link.declared_at <= ${at} and response.created_at <= ${at}
    and (support_link.withdrawn_at is null or support_link.withdrawn_at > ${at})`
  const rows = await links(db, stood)
    .innerJoin('need', 'need.id', 'supportLink.needId')
    .where('need.cycleId', '=', cycleId)
    .execute()
  return rows.map(linkOf)
}

function links(db: Db, standing = sql<boolean>`support_link.withdrawn_at is null`) {
  return db
    .selectFrom('supportLink')
    .innerJoin('response', 'response.id', 'supportLink.responseId')
    .where(standing)
    .where('response.state', 'in', countedStates)
    .select(['supportLink.id', 'supportLink.version', 'supportLink.needId'])
    .select(['supportLink.strength', 'supportLink.aspects', 'supportLink.rationale'])
    .select(['supportLink.covers', ...allocationColumns, confirmations])
    .select(weighedColumns)
    .select([partnersNamed, isCommitted])
    .orderBy(sql`coalesce(response.actual_start, response.planned_start)`)
    .orderBy('response.title')
    .orderBy('supportLink.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof links>['execute']>>[number]

function linkOf(row: Row): SupportLink {
  const { id, version, needId, strength, aspects, covers, rationale } = row
  return {
    id,
    version,
    needId,
    response: weighedOf(row),
    strength,
    aspects,
    covers,
    rationale,
    allocation: allocationOf(row),
    confirmations: row.confirmations,
  }
}

const allocationColumns = [
  'supportLink.allocatedAmount',
  'supportLink.allocatedCurrency',
  'supportLink.allocatedPercent',
] as const

/** The newest word of each partner. */
const confirmations = sql<SupportLink['confirmations']>`(
  select coalesce(json_agg(json_build_object('partner', partner, 'status', status)
    order by partner), '[]')
  from (select distinct on (partner) partner, status from link_confirmation word
    where word.link_id = support_link.id order by partner, step desc) newest)`.as('confirmations')

type AllocationRow = Pick<Row, 'allocatedAmount' | 'allocatedCurrency' | 'allocatedPercent'>

function allocationOf(row: AllocationRow): Allocation | null {
  const { allocatedAmount: amount, allocatedCurrency: currency, allocatedPercent } = row
  if (amount !== null && currency !== null) return { by: 'amount', amount, currency }
  return allocatedPercent === null ? null : { by: 'percent', percent: Number(allocatedPercent) }
}

/** As a change is told: an allocation is a figure with its unit. */
function inText<Told extends object>(
  told: Told & { allocation?: Allocation | null },
  is = told.allocation,
) {
  const allocation = !is
    ? null
    : is.by === 'percent'
      ? `${is.percent} %`
      : `${is.amount} ${is.currency}`
  return { ...told, allocation }
}

function columnsOf({ allocation, ...draft }: Omit<LinkDraft, 'responseId'>) {
  return {
    ...draft,
    allocatedAmount: allocation?.by === 'amount' ? allocation.amount : null,
    allocatedCurrency: allocation?.by === 'amount' ? allocation.currency : null,
    allocatedPercent: allocation?.by === 'percent' ? allocation.percent : null,
  }
}

/** A confirmation holds for what was confirmed: with another strength, it is asked for anew. */
function saysOtherwise(
  before: Pick<LinkDraft, 'strength' | 'aspects'> | undefined,
  after: Pick<LinkDraft, 'strength' | 'aspects'>,
): boolean {
  const { strength, aspects } = after
  return Object.keys(changesBetween(before ?? {}, { strength, aspects })).length > 0
}

/** Asks everybody anew who has said a word on a link, or all but one. */
export async function askAnew(
  trx: Transaction<Tables>,
  by: By,
  linkId: LinkId,
  except?: Partner,
): Promise<void> {
  await sql`insert into link_confirmation (link_id, partner, step, status, account_id)
    select link_id, partner, step + 1, 'unconfirmed', ${accountOf(by)}
    from (select distinct on (partner) link_id, partner, step, status from link_confirmation
      where link_id = ${linkId} order by partner, step desc) newest
    where status <> 'unconfirmed' and partner is distinct from ${except ?? null}`.execute(trx)
}

function accountOf(by: By) {
  return by === 'operator' ? null : by.accountId
}
