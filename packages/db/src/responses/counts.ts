import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ResponseKind, ResponseState, ResponseStatus } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { narrow, type ResponseFilter } from './list.ts'

/** How many responses each further choice would show, by the choice. What shows none is left out. */
export type ResponseCounts = {
  pillar: Partial<Record<Pillar, number>>
  partner: Partial<Record<Partner, number>>
  status: Partial<Record<ResponseStatus, number>>
  state: Partial<Record<ResponseState, number>>
  kind: Partial<Record<ResponseKind, number>>
  toConfirm: number
}

/**
 * The counts beside the filters of a list. Each filter is counted with the others in force and
 * itself left out, since choosing in it replaces what was chosen.
 */
export async function responseCounts(db: Db, filter: ResponseFilter): Promise<ResponseCounts> {
  const [pillar, partner, status, state, kind, toConfirm] = await Promise.all([
    countByPillar(db, filter),
    countByPartner(db, filter),
    countBy(db, 'status', { ...filter, status: undefined }),
    countBy(db, 'state', { ...filter, state: undefined }),
    countBy(db, 'kind', { ...filter, kind: undefined }),
    countToConfirm(db, filter),
  ])
  return { pillar, partner, status, state, kind, toConfirm }
}

async function countBy<Column extends 'status' | 'state' | 'kind'>(
  db: Db,
  column: Column,
  filter: ResponseFilter,
) {
  const rows = await narrow(db.selectFrom('response'), filter)
    .select([sql<Choices[Column]>`${sql.ref(column)}`.as('choice'), total()])
    .groupBy('choice')
    .execute()
  return byChoice(rows.map((row) => [row.choice, row.total]))
}

type Choices = { status: ResponseStatus; state: ResponseState; kind: ResponseKind }

/** Of one pillar alone: `toConfirm` asks for a pillar that is both the chosen one and unconfirmed. */
async function countByPillar(db: Db, filter: ResponseFilter) {
  const rows = await narrow(db.selectFrom('response'), { ...filter, pillar: undefined })
    .innerJoin('responsePillar', 'responsePillar.responseId', 'response.id')
    .$if(filter.toConfirm === true, (query) => query.where('responsePillar.confirmed', '=', false))
    .select(['responsePillar.pillar', total()])
    .groupBy('responsePillar.pillar')
    .execute()
  return byChoice(rows.map((row) => [row.pillar, row.total]))
}

async function countByPartner(db: Db, filter: ResponseFilter) {
  const rows = await narrow(db.selectFrom('response'), { ...filter, partner: undefined })
    .innerJoin('responsePartner', 'responsePartner.responseId', 'response.id')
    .select(['responsePartner.partner', total()])
    .groupBy('responsePartner.partner')
    .execute()
  return byChoice(rows.map((row) => [row.partner, row.total]))
}

async function countToConfirm(db: Db, filter: ResponseFilter): Promise<number> {
  const row = await narrow(db.selectFrom('response'), { ...filter, toConfirm: true })
    .select(total())
    .executeTakeFirstOrThrow()
  return row.total
}

function total() {
  return sql<number>`count(*)`.as('total')
}

function byChoice<Choice extends string>(rows: readonly [Choice, number][]) {
  // `fromEntries` forgets the keys, which the rows have just given.
  return Object.fromEntries(rows) as Partial<Record<Choice, number>>
}
