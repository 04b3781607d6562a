import { changesBetween } from '@iisg/domain/changes'
import type { Tier } from '@iisg/domain/disclosure'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { Pillar } from '@iisg/domain/pillars'
import type { ResponseDraft, ResponseId, ResponseRecord } from '@iisg/domain/responses'
import { folded } from '@iisg/domain/text'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
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

/** @throws StaleVersion where somebody else has revised it since `version`. */
export function reviseResponse(
  db: Db,
  by: By,
  id: ResponseId,
  version: number,
  draft: ResponseDraft,
) {
  return change(db, by, async (trx) => {
    const before = await findResponse(trx, id)
    await bumpVersion(trx, id, version, columnsOf(draft))
    await dropParts(trx, id)
    await keepParts(trx, id, draft)

    const changes = changesBetween(before ? draftOf(before) : {}, draft)
    return { type: 'response.revised', responseId: id, changes }
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

/** A response as its form has it, to be revised. */
export function draftOf(response: ResponseRecord): ResponseDraft {
  const budget = response.budgets[0]
  const idsOf = (role: 'funding' | 'implementing') =>
    response.roles.filter((each) => each.role === role).map(({ organisation }) => organisation.id)
  return {
    kind: response.kind,
    title: response.title,
    summary: response.summary,
    status: response.status,
    plannedStart: response.plannedStart,
    plannedEnd: response.plannedEnd,
    actualStart: response.actualStart,
    actualEnd: response.actualEnd,
    regional: response.regional,
    partners: response.partners.map(({ partner }) => partner),
    pillars: response.pillars.map(({ pillar }) => pillar),
    funders: idsOf('funding'),
    implementers: idsOf('implementing'),
    activityTypes: response.activityTypes,
    budgetAmount: budget?.amount ?? null,
    budgetCurrency: budget?.currency ?? ('EUR' as ResponseDraft['budgetCurrency']), // A constant.
    budgetStatus: budget?.status ?? 'indicative',
  }
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

async function dropParts(trx: Transaction<Tables>, id: ResponseId): Promise<void> {
  await trx.deleteFrom('responsePartner').where('responseId', '=', id).execute()
  await trx.deleteFrom('responsePillar').where('responseId', '=', id).execute()
  await trx
    .deleteFrom('responseRole')
    .where('responseId', '=', id)
    .where('role', 'in', ['funding', 'implementing'])
    .execute()
  // The form shows one budget, the first: the others stay.
  await trx
    .deleteFrom('responseBudget')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('responseBudget')
        .where('responseId', '=', id)
        .select('id')
        .orderBy('startsOn')
        .orderBy('id')
        .limit(1),
    )
    .execute()
}

async function keepParts(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  draft: ResponseDraft,
): Promise<void> {
  if (draft.partners.length > 0) {
    const partners = draft.partners.map((partner) => ({ responseId, partner, share: null }))
    await trx.insertInto('responsePartner').values(partners).execute()
  }
  await keepPillars(trx, responseId, draft.pillars)
  await keepRoles(trx, responseId, 'funding', draft.funders)
  await keepRoles(trx, responseId, 'implementing', draft.implementers)
  if (draft.budgetAmount !== null) {
    const { budgetAmount: amount, budgetCurrency: currency, budgetStatus: status } = draft
    await trx
      .insertInto('responseBudget')
      .values({ responseId, type: 'original', status, amount, currency })
      .execute()
  }
  await keepSearchText(trx, responseId)
}

async function keepPillars(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  pillars: readonly Pillar[],
): Promise<void> {
  const rows = pillars.map((pillar) => ({ responseId, pillar, confirmed: true }))
  if (rows.length > 0) await trx.insertInto('responsePillar').values(rows).execute()
}

async function keepRoles(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  role: 'funding' | 'implementing',
  organisationIds: readonly OrganisationId[],
): Promise<void> {
  const rows = organisationIds.map((organisationId, position) => ({
    responseId,
    organisationId,
    role,
    position,
  }))
  if (rows.length > 0) await trx.insertInto('responseRole').values(rows).execute()
}

/** What a response is found by. Only what the public may know of it goes in. */
export async function keepSearchText(
  trx: Transaction<Tables>,
  responseId: ResponseId,
): Promise<void> {
  const { title, names, identifiers } = await trx
    .selectFrom('response')
    .where('id', '=', responseId)
    .select('title')
    .select([
      sql<string[]>`array(select o.name || ' ' || coalesce(o.acronym, '')
        from response_role r join organisation o on o.id = r.organisation_id
        where r.response_id = response.id)`.as('names'),
      sql<string[]>`array(select value from response_external_id
        where response_id = response.id)`.as('identifiers'),
    ])
    .executeTakeFirstOrThrow()

  await trx
    .updateTable('response')
    .set({ searchText: folded([title, ...names, ...identifiers].join(' ')) })
    .where('id', '=', responseId)
    .execute()
}
