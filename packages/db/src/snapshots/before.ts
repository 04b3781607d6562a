import type { MappingCycle } from '@iisg/domain/cycles'
import { unfinishedIn } from '@iisg/domain/snapshots'
import { livingRecordsOf } from '../analysis/index.ts'
import type { Db } from '../db.ts'
import { undecidedIn } from './undecided.ts'

/** What would be frozen if it were done now, and what is unfinished in it. */
export async function whatWouldFreeze(db: Db, cycle: MappingCycle) {
  const { weighed, responses } = await livingRecordsOf(db, cycle.id)
  return {
    unfinished: unfinishedIn(weighed, await undecidedIn(db, cycle.id)),
    counts: {
      needs: weighed.needs.length,
      links: weighed.links.length,
      responses: responses.length,
      tasks: weighed.tasks.length,
    },
  }
}
