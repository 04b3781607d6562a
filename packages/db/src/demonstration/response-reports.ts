import { AccountId } from '@iisg/domain/accounts'
import type { AuditEvent } from '@iisg/domain/audit'
import { Amount, Currency } from '@iisg/domain/money'
import type { OrganisationId } from '@iisg/domain/organisations'
import { Partner, partners as six } from '@iisg/domain/partners'
import { ReporterCode, ResponseDraft, type ResponseId, statusOn } from '@iisg/domain/responses'
import { addDays, Day, dayOf } from '@iisg/domain/time'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { keepAllRates } from '../money/index.ts'
import { contentOf, recordIn } from '../responses/index.ts'
import {
  type OnItsWay,
  onTheirWay,
  type ReporterMailbox,
  rates,
  reportedBy,
  roundedRates,
} from './content/response-reports.ts'
import { invented } from './provenance.ts'
import { keepToldFurther } from './response-told-further.ts'
import type { KeptResponses } from './responses.ts'

type Reporter = { accountId: AccountId; code: ReporterCode }

/**
 * Keeps on whose behalf responses are recorded, what is told of some of them beyond the form, the
 * rates by which their money is told in euro, and those that are still on their way. Returns what
 * happened to the last.
 */
export async function keepReports(
  trx: Transaction<Tables>,
  responses: KeptResponses,
): Promise<AuditEvent[]> {
  const reporters = await reportersIn(trx)
  await chooseReporters(trx, responses, reporters)
  await keepToldFurther(trx, responses)
  await keepRates(trx)
  await keepAllRates(trx)
  const events: AuditEvent[] = []
  for (const told of onTheirWay) events.push(...(await keepOnItsWay(trx, told, reporters)))
  return events
}

async function reportersIn(
  trx: Transaction<Tables>,
): Promise<(mailbox: ReporterMailbox) => Reporter> {
  const rows = await trx
    .selectFrom('account')
    .innerJoin('accountGrant', 'accountGrant.accountId', 'account.id')
    .select(['account.id', 'account.email', 'accountGrant.partner', 'accountGrant.organisationId'])
    .execute()
  return (mailbox) => {
    const row = rows.find(({ email }) => email === `${mailbox}@demo.example`)
    const code = row?.partner ?? row?.organisationId
    if (!row || !code) throw new Error(`Nobody of the demonstration reports as ${mailbox}`)
    return { accountId: AccountId.parse(row.id), code: ReporterCode.parse(code) }
  }
}

/** Members report projects of theirs; what a partner does itself, it reports itself. */
async function chooseReporters(
  trx: Transaction<Tables>,
  { all, idOf }: KeptResponses,
  reporters: (mailbox: ReporterMailbox) => Reporter,
): Promise<void> {
  for (const mailbox of ['unodc', 'delegation'] as const) {
    const { code } = reporters(mailbox)
    await trx
      .updateTable('response')
      .where('id', 'in', reportedBy[mailbox].map(idOf))
      // An organisation's code is its id.
      .set({ reportingOrganisationId: code as OrganisationId, lastConfirmedOn: today })
      .execute()
  }
  for (const partner of six) {
    const theirs = all.filter(
      ({ told: { kind, partners } }) =>
        kind !== undefined &&
        kind !== 'light event' &&
        Array.isArray(partners) &&
        partners.length === 1 &&
        partners[0] === partner,
    )
    if (theirs.length === 0) continue
    await trx
      .updateTable('response')
      .where(
        'id',
        'in',
        theirs.map(({ id }) => id),
      )
      .set({ reportingPartner: Partner.parse(partner) })
      .execute()
  }
}

async function keepRates(trx: Transaction<Tables>): Promise<void> {
  const published = rates.map(([currency, day, perEuro]) => ({
    currency: Currency.parse(currency),
    fromDay: Day.parse(day),
    untilDay: addDays(Day.parse(day), 4),
    perEuro: Amount.parse(perEuro),
    source: 'European Central Bank, euro reference rate',
  }))
  const rounded = roundedRates.map(([currency, year, perEuro]) => ({
    currency: Currency.parse(currency),
    fromDay: Day.parse(`${year}-01-01`),
    untilDay: Day.parse(`${year}-12-31`),
    perEuro: Amount.parse(perEuro),
    source: 'Rounded for the demonstration, not a published rate',
  }))
  await trx
    .insertInto('exchangeRate')
    .values([...published, ...rounded])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function keepOnItsWay(
  trx: Transaction<Tables>,
  told: OnItsWay,
  reporters: (mailbox: ReporterMailbox) => Reporter,
): Promise<AuditEvent[]> {
  const reporter = reporters(told.by)
  const draft = draftOf(told, reporter)
  const state = told.state === 'draft' ? 'draft' : 'submitted'
  const recorded = await recordIn(trx, reporter, draft, state)
  const { responseId } = recorded
  await trx
    .updateTable('response')
    .where('id', '=', responseId)
    .set({ provenance: invented })
    .execute()
  if (told.budget) await keepYearBefore(trx, responseId, reporter)
  if (told.state !== 'returned') return [recorded]

  const { reasons, note } = told
  await trx
    .updateTable('response')
    .where('id', '=', responseId)
    .set({
      ...{ state: 'returned', tier: 'secretariat', returnedReasons: reasons, returnedNote: note },
      returnedAt: sql<Date>`now()`,
    })
    .execute()
  return [recorded, { type: 'response.returned', responseId, reasons, note }]
}

function draftOf(told: OnItsWay, { code }: Reporter): ResponseDraft {
  const [from, until] = told.days
  const { kind, title, summary, pillar, partners, types, budget, asked, adoptedBy } = told
  const end = until === undefined ? null : Day.parse(until)
  return ResponseDraft.parse({
    reporter: code,
    ...{ kind, title, summary, pillars: [pillar], partners, activityTypes: types },
    status: statusOn(dayOf(new Date()), Day.parse(from), end),
    ...{ plannedStart: from, plannedEnd: until ?? '', actualStart: '', actualEnd: '' },
    ...{ budgetAmount: budget?.[0] ?? '', budgetCurrency: budget?.[1] ?? 'EUR' },
    budgetStatus: 'committed',
    askedTier: asked ?? 'members',
    adoptingBody: adoptedBy ?? '',
  })
}

/** What it said a year ago, when it was verified: shorter, and with less money. */
async function keepYearBefore(
  trx: Transaction<Tables>,
  responseId: ResponseId,
  { accountId }: Reporter,
): Promise<void> {
  const now = await contentOf(trx, responseId)
  if (!now) return
  const before = {
    ...now,
    plannedEnd: '2027-12-31',
    budgets: now.budgets.map((budget) => ({ ...budget, amount: '1900000.00' })),
  }
  await trx.updateTable('response').where('id', '=', responseId).set({ version: 2 }).execute()
  await trx
    .updateTable('responseVersion')
    .where('responseId', '=', responseId)
    .set({ version: 2 })
    .execute()
  const yearAgo = sql<Date>`now() - interval '13 months'`
  await trx
    .insertInto('responseVersion')
    .values({
      ...{ responseId, version: 1, accountId, content: JSON.stringify(before) },
      at: yearAgo,
      verifiedAt: yearAgo,
    })
    .execute()
}

const today = sql<Day>`current_date`
