import { isClosedOn } from '@iisg/domain/cycles'
import { FindingClass, type NeedWeight } from '@iisg/domain/findings'
import { type Selectable, sql, type Transaction } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import { listCycles } from '../cycles/index.ts'
import type { Db, Tables } from '../db.ts'
import { refreshPoolingsIn } from '../pooling/index.ts'
import { today } from '../time/index.ts'
import { type FoundPair, findPairs } from './find-pairs.ts'
import { entriesNow, noteLook } from './looks.ts'

/** What looking again has changed. */
export type Refreshed = { opened: number; reopened: number; gone: number }

/**
 * Looks at all pairs again, by every needs cycle that is open, or by the newest where none is: opens
 * what is new, and notes what is gone. A pair is one case, whatever it is called: how alike texts are
 * hangs on all the others, too, and with it the class. What was decided stays so, until a field that
 * it was judged by has changed. That two are one record stays until they are parted: nothing is found
 * of them meanwhile.
 */
export function refreshFindings(db: Db): Promise<Refreshed> {
  return bookkeep(db, refreshIn)
}

/** The same within a transaction that is under way. */
export async function refreshIn(trx: Transaction<Tables>): Promise<Refreshed> {
  // Two who look again at once would both open the same.
  await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
  const entries = await entriesNow(trx)
  const found = await findInForce(trx)
  const kept = await trx
    .selectFrom('findingCase')
    .select(['id', 'class', 'oneId', 'otherId', 'score', 'fingerprint', 'state', 'goneAt'])
    .select('needWeights')
    .orderBy('foundAt')
    .forUpdate()
    .execute()
  const casesOf = Map.groupBy(kept, ({ oneId, otherId }) => keyOf([oneId, otherId]))
  const matched = found.map((pair) => ({ pair, before: caseOf(pair, casesOf) }))

  const stillThere = new Set(matched.map(({ before }) => before?.id))
  const goneIds = kept
    .filter(({ id, goneAt, state }) => goneAt === null && state !== 'merged' && !stillThere.has(id))
    .map(({ id }) => id)
  if (goneIds.length > 0) {
    const goneNow = { goneAt: sql<Date>`now()`, version: sql<number>`version + 1` }
    await trx.updateTable('findingCase').set(goneNow).where('id', 'in', goneIds).execute()
  }

  const refreshed: Refreshed = { opened: 0, reopened: 0, gone: goneIds.length }
  for (const { pair, before } of matched) {
    if (!before) {
      await insert(trx, pair)
      refreshed.opened++
      continue
    }
    const same = before.fingerprint === pair.fingerprint
    const reopens = before.state !== 'open' && !same
    if (reopens) refreshed.reopened++
    const asBefore =
      same &&
      before.class === pair.class &&
      isByTheSameNeeds(before.needWeights, pair) &&
      before.score === scoreOf(pair)
    if (asBefore && before.goneAt === null) continue
    await trx
      .updateTable('findingCase')
      .set({ ...judged(pair), goneAt: null, version: sql`version + 1` })
      .$if(reopens, (query) => query.set(openAgain))
      .where('id', '=', before.id)
      .execute()
  }

  // Needs to pool are made of the same records, and looked for at the same moment.
  await refreshPoolingsIn(trx)
  await noteLook(trx, entries)
  return refreshed
}

const openAgain = {
  state: 'open',
  reason: null,
  note: '',
  decidedBy: null,
  decidedAt: null,
  reopenedAt: sql<Date>`now()`,
} as const

type Kept = Pick<Selectable<Tables['findingCase']>, 'fingerprint' | 'state' | 'goneAt'>

/**
 * The case that a pair goes on with. There may be several from when a pair had one for each class:
 * what was decided on the very fields of now goes before what is there, and that before what is gone.
 */
function caseOf<Case extends Kept>(
  { pair, fingerprint }: FoundPair,
  casesOf: ReadonlyMap<string, readonly Case[]>,
): Case | undefined {
  const cases = casesOf.get(keyOf(pair)) ?? []
  const isThere = ({ goneAt }: Case) => goneAt === null
  return (
    cases.find((each) => isThere(each) && each.state === 'merged') ??
    cases.findLast((each) => isThere(each) && isDecidedOn(each, fingerprint)) ??
    cases.findLast((each) => isDecidedOn(each, fingerprint)) ??
    cases.find(isThere) ??
    cases.at(-1)
  )
}

function isDecidedOn(kept: Kept, fingerprint: string): boolean {
  return kept.state !== 'open' && kept.state !== 'merged' && kept.fingerprint === fingerprint
}

async function insert(trx: Transaction<Tables>, pair: FoundPair): Promise<void> {
  const [oneId, otherId] = pair.pair
  await trx
    .insertInto('findingCase')
    .values({ oneId, otherId, ...judged(pair) })
    .execute()
}

function judged(pair: FoundPair) {
  const { overlap, synergy, pillars, fingerprint } = pair
  const parts = JSON.stringify({ overlap, synergy })
  const needWeights = JSON.stringify(pair.needWeights)
  return {
    class: pair.class,
    pillars: [...pillars],
    score: scoreOf(pair),
    parts,
    needWeights,
    fingerprint,
  }
}

/** A need that was carried on is the same, and yet another row. */
function isByTheSameNeeds(weights: readonly NeedWeight[] | null, pair: FoundPair): boolean {
  if (weights === null || weights.length !== pair.needWeights.length) return false
  const ids = new Set(weights.map(({ needId }) => needId))
  return pair.needWeights.every(({ needId }) => ids.has(needId))
}

/** What a finding ranks by: Y for a synergy, D for whatever overlaps. */
function scoreOf(pair: FoundPair): number {
  return Math.min(1, pair.class === 'synergy' ? pair.synergy.score : pair.overlap.score)
}

/** What is found by each cycle in force. Of a pair found by two it is the gravest, then the newest. */
async function findInForce(trx: Transaction<Tables>): Promise<FoundPair[]> {
  const [cycles, day] = await Promise.all([listCycles(trx, 'needs'), today(trx)])
  const open = cycles.filter((cycle) => !isClosedOn(cycle, day))
  const found = new Map<string, FoundPair>()
  for (const pair of await findPairs(trx, open.length > 0 ? open : cycles.slice(0, 1))) {
    const key = keyOf(pair.pair)
    const before = found.get(key)
    if (!before || rankOf(pair) < rankOf(before)) found.set(key, pair)
  }
  return [...found.values()]
}

function rankOf(pair: FoundPair): number {
  return FindingClass.options.indexOf(pair.class)
}

function keyOf([one, other]: FoundPair['pair']): string {
  return `${one} ${other}`
}

const lock = 4_747_360
