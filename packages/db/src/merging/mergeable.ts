import { type Mergeable, MergeField } from '@iisg/domain/merging'
import type { ResponseId, ResponseRecord } from '@iisg/domain/responses'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Db, Tables } from '../db.ts'
import { detailsOf, draftOf, transactionsOf } from '../responses/index.ts'

/** All that a record tells and another may take. */
export async function mergeableOf(db: Db, record: ResponseRecord): Promise<Mergeable> {
  const [{ transactions: _, ...details }, payments] = await Promise.all([
    detailsOf(db, record),
    transactionsOf(db, record.id),
  ])
  return { ...draftOf(record), ...details, payments, afterUse: record.afterUse }
}

/** The kept record takes some fields that it has left empty. The other keeps what it tells. */
export async function takeFields(
  trx: Transaction<Tables>,
  keptId: ResponseId,
  otherId: ResponseId,
  fields: readonly MergeField[],
): Promise<void> {
  for (const field of fields) {
    const { rows, column } = places[field]
    if (column) {
      const own = sql.ref(column)
      await sql`update response set ${own} = (select other.${own} from response other
        where other.id = ${otherId}) where id = ${keptId}`.execute(trx)
    }
    if (rows) {
      const columns = sql.join(rows.columns.map((name) => sql.ref(name)))
      await sql`insert into ${sql.table(rows.table)} (response_id, ${columns})
        select ${keptId}, ${columns} from ${sql.table(rows.table)}
        where response_id = ${otherId} and ${rows.which ?? sql`true`}`.execute(trx)
    }
  }
}

/** The kept record leaves empty again what it took. */
export async function giveBackFields(
  trx: Transaction<Tables>,
  keptId: ResponseId,
  fields: readonly MergeField[],
): Promise<void> {
  for (const field of fields) {
    const { rows, column, empty } = places[field]
    if (column) {
      await sql`update response set ${sql.ref(column)} = ${empty} where id = ${keptId}`.execute(trx)
    }
    if (rows) {
      await sql`delete from ${sql.table(rows.table)}
        where response_id = ${keptId} and ${rows.which ?? sql`true`}`.execute(trx)
    }
  }
}

/** The fields that a merging took, from what is kept of it. */
export function fieldsIn(taken: object): MergeField[] {
  return MergeField.options.filter((field) => field in taken)
}

type Place = {
  column?: string
  empty?: RawBuilder<unknown>
  rows?: { table: string; columns: readonly string[]; which?: RawBuilder<unknown> }
}

const text = (column: string): Place => ({ column, empty: sql`''` })
const orNothing = (column: string): Place => ({ column, empty: sql`null` })
const role = (name: string): Place => ({
  rows: {
    table: 'response_role',
    columns: ['organisation_id', 'role', 'position'],
    which: sql`role = ${name}`,
  },
})
const rowsOf = (table: string, ...columns: string[]): Place => ({ rows: { table, columns } })
const rate = ['per_euro', 'rate_on', 'rate_source']

/** Where each field stands. */
const places: Record<MergeField, Place> = {
  summary: text('summary'),
  plannedStart: orNothing('planned_start'),
  plannedEnd: orNothing('planned_end'),
  actualStart: orNothing('actual_start'),
  actualEnd: orNothing('actual_end'),
  activityTypes: { column: 'activity_types', empty: sql`'{}'` },
  shares: rowsOf('response_partner', 'partner', 'share'),
  participants: rowsOf('response_institution', 'organisation_id', 'participants', 'position'),
  place: text('place'),
  funders: role('funding'),
  implementers: role('implementing'),
  accountable: role('accountable'),
  extending: role('extending'),
  budgets: rowsOf(
    'response_budget',
    ...['type', 'status', 'starts_on', 'ends_on', 'amount', 'currency', 'value_date'],
    ...rate,
  ),
  payments: rowsOf(
    'response_transaction',
    ...['type', 'happened_on', 'amount', 'currency', 'value_date', 'entered', 'note'],
    ...rate,
  ),
  sectors: rowsOf('response_sector', 'vocabulary', 'code', 'share'),
  results: rowsOf(
    'response_result',
    ...['position', 'indicator', 'unit', 'baseline', 'target', 'actual', 'measured_on'],
  ),
  afterUse: rowsOf('response_after_use', 'partner', 'statement', 'account_id', 'stated_on'),
  adoptingBody: text('adopting_body'),
  officialReference: text('official_reference'),
  adoptedOn: orNothing('adopted_on'),
  inForceOn: orNothing('in_force_on'),
  genderMarker: orNothing('gender_marker'),
}
