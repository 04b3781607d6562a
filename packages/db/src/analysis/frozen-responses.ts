import { isOwn } from '@iisg/domain/accounts'
import type { FrozenRecords } from '@iisg/domain/analysis'
import { mayKnowNeed } from '@iisg/domain/needs'
import {
  mayKnowResponse,
  type ResponseId,
  type ResponseRecord,
  scopeOf,
} from '@iisg/domain/responses'
import { folded, wordsOf } from '@iisg/domain/text'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownEvenMerged, type ResponseCounts, type ResponseLine } from '../responses/index.ts'
import type { FilterIn } from './responses-in.ts'

/**
 * The list of responses over the records of a frozen cycle, by title. It answers as the list over
 * living records does: a test holds the two to each other.
 */
export async function frozenResponses(
  db: Db,
  frozen: FrozenRecords,
  filter: FilterIn,
  page: { size: number; number: number },
): Promise<{ lines: ResponseLine[]; total: number; counts: ResponseCounts }> {
  const known = await knownThenAndNow(db, frozen, filter.viewer)
  const among = known.filter((record) => matches(record, filter))
  const first = page.size * (page.number - 1)
  return {
    lines: among.slice(first, first + page.size).map(lineOf),
    total: among.length,
    counts: countsOf(known, filter),
  }
}

/**
 * What was kept closer since, or archived, is shown to nobody who may not know it today. What is told
 * under another record by now was a record of its own then, and still is one here.
 */
async function knownThenAndNow(
  db: Db,
  { weighed, responses }: FrozenRecords,
  viewer: FilterIn['viewer'],
): Promise<ResponseRecord[]> {
  const needs = new Set(
    weighed.needs.filter((need) => mayKnowNeed(viewer, need)).map(({ id }) => id),
  )
  const linked = new Set(
    weighed.links.filter(({ needId }) => needs.has(needId)).map(({ response }) => response.id),
  )
  const then = responses
    .filter(({ id }) => linked.has(id))
    .filter((response) => mayKnowResponse(viewer, response))
  const ids = then.map(({ id }) => id)
  const rows = await db
    .selectFrom('response')
    .where('id', '=', sql<ResponseId>`any(${ids}::uuid[])`)
    .where(knownEvenMerged(viewer))
    .select('id')
    .execute()
  const now = new Set(rows.map(({ id }) => id))
  return then.filter(({ id }) => now.has(id))
}

function matches(record: ResponseRecord, filter: FilterIn): boolean {
  const { partner, pillar, status, state, kind, toConfirm, viewer, ours, search = '' } = filter
  const words = wordsOf(search)
  return (
    (words.length === 0 || words.every((word) => searchText(record).includes(word))) &&
    (status === undefined || record.status === status) &&
    (state === undefined || record.state === state) &&
    (kind === undefined || record.kind === kind) &&
    (!ours || isOwn(viewer, scopeOf(record))) &&
    (partner === undefined || record.partners.some((each) => each.partner === partner)) &&
    ((pillar === undefined && !toConfirm) ||
      record.pillars.some(
        (each) =>
          (pillar === undefined || each.pillar === pillar) && !(toConfirm && each.confirmed),
      ))
  )
}

/** What the database keeps to find a response by. */
function searchText({ title, roles, externalIds }: ResponseRecord): string {
  const names = roles.map(
    ({ organisation }) => `${organisation.name} ${organisation.acronym ?? ''}`,
  )
  return folded([title, ...names, ...externalIds.map(({ value }) => value)].join(' '))
}

function lineOf(record: ResponseRecord): ResponseLine {
  const { id, title, kind, status, state, regional, icon, activityTypes, reporter, pillars } =
    record
  return {
    ...{ id, title, kind, status, state, regional, icon, activityTypes, reporter, pillars },
    summary: [...record.summary].slice(0, 200).join(''),
    identifier: record.externalIds.map(({ value }) => value).sort()[0] ?? null,
    startsOn: record.actualStart ?? record.plannedStart,
    endsOn: record.actualEnd ?? record.plannedEnd,
    partners: record.partners.map(({ partner }) => partner),
    donors: record.roles
      .filter(({ role }) => role === 'funding')
      .map(({ organisation }) => organisation.name),
    budgets: record.budgets.map(({ type, from, until, amount, currency, rate }) => ({
      ...{ type, from, until, amount, currency, rate },
    })),
    provenance: record.provenance.kind,
  }
}

/** As beside any list: each filter is counted with the others in force and itself left out. */
function countsOf(known: readonly ResponseRecord[], filter: FilterIn): ResponseCounts {
  const without = (left: keyof FilterIn) =>
    known.filter((record) => matches(record, { ...filter, [left]: undefined }))
  const counted = <Choice extends string>(choices: readonly Choice[]) => {
    const counts: Partial<Record<Choice, number>> = {}
    for (const choice of choices) counts[choice] = (counts[choice] ?? 0) + 1
    return counts
  }
  return {
    pillar: counted(
      without('pillar').flatMap(({ pillars }) =>
        pillars
          .filter(({ confirmed }) => !(filter.toConfirm && confirmed))
          .map(({ pillar }) => pillar),
      ),
    ),
    partner: counted(
      without('partner').flatMap(({ partners }) => partners.map(({ partner }) => partner)),
    ),
    status: counted(without('status').map(({ status }) => status)),
    state: counted(without('state').map(({ state }) => state)),
    kind: counted(without('kind').map(({ kind }) => kind)),
    toConfirm: known.filter((record) => matches(record, { ...filter, toConfirm: true })).length,
  }
}
