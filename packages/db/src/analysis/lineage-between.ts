import type { CycleId } from '@iisg/domain/cycles'
import type { NeedId } from '@iisg/domain/needs'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

type Step = { earlier: NeedId; later: NeedId }

/** From which needs of one cycle those of a later one come, however many cycles lie between. */
export function lineageBetween(db: Db, from: CycleId, to: CycleId): Promise<Step[]> {
  const lines = sql<Step>`(
    with recursive back (later, id) as (
      select id, id from need where cycle_id = ${to}
      union
      select back.later, line.predecessor_id
      from back join need_lineage line on line.need_id = back.id
    )
    select back.later, back.id as earlier
    from back join need on need.id = back.id where need.cycle_id = ${from})`
  return db.selectFrom(lines.as('line')).select(['line.earlier', 'line.later']).execute()
}
