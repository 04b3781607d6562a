import type { Database } from '@iisg/db'
import { given } from '@iisg/db/testing'
import type { MappingCycle } from '@iisg/domain/cycles'
import { Day } from '@iisg/domain/time'

/** Albania and one of two members have reported: enough to judge Albania, and nobody else. */
export async function reportedByAlbaniaAlone(db: Database, cycle: MappingCycle): Promise<void> {
  await given.finalisedTasks(db, cycle, 'AL')
  const { id: organisationId } = await given.organisation(db)
  await db
    .insertInto('cycleTask')
    .values({
      cycleId: cycle.id,
      pillar: 'WBBSi',
      state: 'open',
      dueOn: Day.parse('2025-06-30'),
      organisationId,
    })
    .execute()
}
