import { isClosedOn, type MappingCycle } from '@iisg/domain/cycles'
import { type PoolingGroup, poolingAmong } from '@iisg/domain/pooling'
import { sql, type Transaction } from 'kysely'
import { matrixInputFor } from '../analysis/index.ts'
import { listCycles } from '../cycles/index.ts'
import type { Db, Tables } from '../db.ts'
import { today } from '../time/index.ts'
import { fingerprintOfGroup } from './fingerprint.ts'

/**
 * Looks for needs to pool again, in every needs cycle that is open, or in the newest where none is:
 * opens what is new, and notes what is gone. What was decided stays so, until something that it was
 * judged by has changed. A frozen cycle is not looked at. To be called by who holds the lock of the
 * findings.
 */
export async function refreshPoolingsIn(trx: Transaction<Tables>): Promise<void> {
  for (const cycle of await cyclesToLookAt(trx)) await refreshCycle(trx, cycle)
}

async function refreshCycle(trx: Transaction<Tables>, cycle: MappingCycle): Promise<void> {
  const input = await matrixInputFor(trx, cycle)
  const needOf = new Map(input.needs.map((need) => [need.id, need]))
  const kept = await trx
    .selectFrom('poolingCase')
    .where('cycleId', '=', cycle.id)
    .select(['id', 'measureId', 'activityType', 'fingerprint', 'state', 'goneAt'])
    .forUpdate()
    .execute()
  const keptBy = new Map(kept.map((row) => [`${row.measureId} ${row.activityType}`, row]))

  const stillThere = new Set<string>()
  for (const group of poolingAmong(input)) {
    const { measure, activityType } = group
    const judged = { needIds: needIdsOf(group), fingerprint: fingerprintOfGroup(group, needOf) }
    const before = keptBy.get(`${measure.id} ${activityType}`)
    if (!before) {
      const where = { cycleId: cycle.id, measureId: measure.id, activityType }
      await trx
        .insertInto('poolingCase')
        .values({ ...where, ...judged })
        .execute()
      continue
    }
    stillThere.add(before.id)
    const same = before.fingerprint === judged.fingerprint
    if (same && before.goneAt === null) continue
    await trx
      .updateTable('poolingCase')
      .set({ ...judged, goneAt: null, version: sql`version + 1` })
      .$if(before.state !== 'open' && !same, (query) => query.set(openAgain))
      .where('id', '=', before.id)
      .execute()
  }
  const gone = kept.filter(({ id, goneAt }) => goneAt === null && !stillThere.has(id))
  if (gone.length === 0) return
  await trx
    .updateTable('poolingCase')
    .set({ goneAt: sql<Date>`now()`, version: sql<number>`version + 1` })
    .where(
      'id',
      'in',
      gone.map(({ id }) => id),
    )
    .execute()
}

const openAgain = {
  state: 'open',
  reason: null,
  note: '',
  proposalId: null,
  decidedBy: null,
  decidedAt: null,
  reopenedAt: sql<Date>`now()`,
} as const

function needIdsOf({ parts }: PoolingGroup) {
  return [...new Set(parts.map(({ needId }) => needId))]
}

async function cyclesToLookAt(db: Db): Promise<MappingCycle[]> {
  const [cycles, day] = await Promise.all([listCycles(db, 'needs'), today(db)])
  const open = cycles.filter((cycle) => !isClosedOn(cycle, day))
  const those = open.length > 0 ? open : cycles.slice(0, 1)
  const frozen = await db.selectFrom('cycleSnapshot').select('cycleId').execute()
  return those.filter(({ id }) => !frozen.some(({ cycleId }) => cycleId === id))
}
