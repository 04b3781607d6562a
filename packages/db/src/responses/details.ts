import type { Kinship, ResponseDetails, ResponseId, ResponseRecord } from '@iisg/domain/responses'
import { TransactionType } from '@iisg/domain/responses'
import type { Transaction } from 'kysely'
import type { Db, Tables } from '../db.ts'
import { keepRatesOf } from '../money/index.ts'
import { markParent } from './kin.ts'

/** The longer lists of a response as they are told. */
export async function detailsOf(db: Db, record: ResponseRecord): Promise<ResponseDetails> {
  const [transactions, kin] = await Promise.all([
    db
      .selectFrom('responseTransaction')
      .where('responseId', '=', record.id)
      .where('entered', '=', true)
      .where('type', 'in', TransactionType.options)
      .where('happenedOn', 'is not', null)
      .select(['type', 'happenedOn', 'amount', 'currency', 'note'])
      .$castTo<ResponseDetails['transactions'][number]>()
      .orderBy('happenedOn')
      .orderBy('id')
      .execute(),
    kinTold(db, record.id),
  ])
  return {
    shares: record.partners,
    budgets: record.budgets.map(({ rate: _, ...budget }) => budget),
    transactions,
    sectors: record.sectors,
    documents: record.documents,
    results: record.results,
    participants: record.institutions.map(({ organisation, participants }) => ({
      organisationId: organisation.id,
      participants,
    })),
    kin,
  }
}

function kinTold(db: Db, responseId: ResponseId): Promise<Kinship[]> {
  return db
    .selectFrom('responseKinship')
    .where('responseId', '=', responseId)
    .select(['kind', 'otherId'])
    .orderBy('kind')
    .orderBy('otherId')
    .execute()
}

/** Writes those lists that are told anew; the others stay as they are. */
export async function keepDetails(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  details: Partial<ResponseDetails>,
): Promise<void> {
  // Each list has its own table and its own columns, which a loop over names could not be typed by.
  const { shares, budgets, transactions, sectors, documents, results, participants, kin } = details
  for (const { partner, share } of shares ?? []) {
    await trx
      .updateTable('responsePartner')
      .where('responseId', '=', responseId)
      .where('partner', '=', partner)
      .set({ share: share === null ? null : String(share) })
      .execute()
  }
  if (budgets) await keepBudgets(trx, responseId, budgets)
  if (transactions) await keepTransactions(trx, responseId, transactions)
  if (sectors) await keepSectors(trx, responseId, sectors)
  if (documents) {
    await trx.deleteFrom('responseDocument').where('responseId', '=', responseId).execute()
    const rows = documents.map((each, position) => ({ ...each, responseId, position }))
    if (rows.length > 0) await trx.insertInto('responseDocument').values(rows).execute()
  }
  if (results) {
    await trx.deleteFrom('responseResult').where('responseId', '=', responseId).execute()
    const rows = results.map((each, position) => ({ ...each, responseId, position }))
    if (rows.length > 0) await trx.insertInto('responseResult').values(rows).execute()
  }
  for (const { organisationId, participants: count } of participants ?? []) {
    await trx
      .updateTable('responseInstitution')
      .where('responseId', '=', responseId)
      .where('organisationId', '=', organisationId)
      .set({ participants: count })
      .execute()
  }
  if (kin) await keepKin(trx, responseId, kin)
}

/** A budget that says the same as before keeps its rate: what was told once does not move. */
async function keepBudgets(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  budgets: ResponseDetails['budgets'],
): Promise<void> {
  const before = await trx
    .deleteFrom('responseBudget')
    .where('responseId', '=', responseId)
    .returning(['currency', 'valueDate', 'startsOn', 'perEuro', 'rateOn', 'rateSource'])
    .execute()
  const rows = budgets.map(({ from, until, ...budget }) => {
    const same = before.find(
      ({ currency, valueDate, startsOn }) =>
        currency === budget.currency && (valueDate ?? startsOn) === (budget.valueDate ?? from),
    )
    const { perEuro = null, rateOn = null, rateSource = null } = same ?? {}
    return { ...budget, responseId, startsOn: from, endsOn: until, perEuro, rateOn, rateSource }
  })
  if (rows.length > 0) await trx.insertInto('responseBudget').values(rows).execute()
  await keepRatesOf(trx, responseId)
}

async function keepTransactions(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  transactions: ResponseDetails['transactions'],
): Promise<void> {
  await trx
    .deleteFrom('responseTransaction')
    .where('responseId', '=', responseId)
    .where('entered', '=', true)
    .execute()
  const rows = transactions.map((each) => ({ ...each, responseId, entered: true }))
  if (rows.length > 0) await trx.insertInto('responseTransaction').values(rows).execute()
  await keepRatesOf(trx, responseId)
}

async function keepSectors(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  sectors: ResponseDetails['sectors'],
): Promise<void> {
  await trx.deleteFrom('responseSector').where('responseId', '=', responseId).execute()
  const rows = sectors.map(({ share, ...sector }) => ({
    ...sector,
    responseId,
    share: share === null ? null : String(share),
  }))
  if (rows.length > 0) await trx.insertInto('responseSector').values(rows).execute()
}

async function keepKin(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  kin: readonly Kinship[],
): Promise<void> {
  const before = await trx
    .deleteFrom('responseKinship')
    .where('responseId', '=', responseId)
    .returning(['kind', 'otherId'])
    .execute()
  const rows = kin.map((each) => ({ ...each, responseId }))
  if (rows.length > 0) await trx.insertInto('responseKinship').values(rows).execute()
  for (const { kind, otherId } of [...before, ...kin]) {
    if (kind === 'parent') await markParent(trx, otherId)
  }
}
