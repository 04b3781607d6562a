import type { OrganisationId, OrganisationRole } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ResponseDraft, ResponseId } from '@iisg/domain/responses'
import { folded } from '@iisg/domain/text'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { keepRatesOf } from '../money/index.ts'

/** Takes away what a draft no longer has, or has in another order. */
export async function dropParts(
  trx: Transaction<Tables>,
  id: ResponseId,
  { partners, institutions }: ResponseDraft,
): Promise<void> {
  await trx
    .deleteFrom('responseInstitution')
    .where('responseId', '=', id)
    .where('organisationId', '<>', sql<OrganisationId>`all(${institutions}::uuid[])`)
    .execute()
  await trx
    .deleteFrom('responsePartner')
    .where('responseId', '=', id)
    .where('partner', '<>', sql<Partner>`all(${partners}::text[])`)
    .execute()
  await trx.deleteFrom('responsePillar').where('responseId', '=', id).execute()
  await trx.deleteFrom('responseRole').where('responseId', '=', id).execute()
}

/** The form shows one budget, the first: the others stay. */
export async function dropFirstBudget(trx: Transaction<Tables>, id: ResponseId): Promise<void> {
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

/** Whether two drafts say the same of the budget. */
export function isSameBudget(one: ResponseDraft, other: ResponseDraft): boolean {
  return (
    one.budgetAmount === other.budgetAmount &&
    one.budgetCurrency === other.budgetCurrency &&
    one.budgetStatus === other.budgetStatus
  )
}

/** Keeps the parts of a draft; `before` is what it revises. */
export async function keepParts(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  draft: ResponseDraft,
  before?: ResponseDraft,
): Promise<void> {
  if (draft.partners.length > 0) {
    const partners = draft.partners.map((partner) => ({ responseId, partner, share: null }))
    await trx
      .insertInto('responsePartner')
      .values(partners)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  await keepPillars(trx, responseId, draft.pillars)
  await keepRoles(trx, responseId, 'funding', draft.funders)
  await keepRoles(trx, responseId, 'implementing', draft.implementers)
  await keepRoles(trx, responseId, 'accountable', draft.accountable)
  await keepRoles(trx, responseId, 'extending', draft.extending)
  await keepInstitutions(trx, responseId, draft.institutions)
  if (draft.budgetAmount !== null && !(before && isSameBudget(before, draft))) {
    const { budgetAmount: amount, budgetCurrency: currency, budgetStatus: status } = draft
    const valueDate = draft.plannedStart ?? draft.actualStart
    await trx
      .insertInto('responseBudget')
      .values({ responseId, type: 'original', status, amount, currency, valueDate })
      .execute()
    await keepRatesOf(trx, responseId)
  }
  await keepSearchText(trx, responseId)
}

/** Pillars that an editor has chosen: they are confirmed. */
export async function keepPillars(
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
  role: OrganisationRole,
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

/** Those that stay keep how many of them took part. */
async function keepInstitutions(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  organisationIds: readonly OrganisationId[],
): Promise<void> {
  const rows = organisationIds.map((organisationId, position) => ({
    responseId,
    organisationId,
    position,
  }))
  if (rows.length === 0) return
  await trx
    .insertInto('responseInstitution')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
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
