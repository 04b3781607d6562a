import type { FrozenRecords } from '@iisg/domain/analysis'
import type { CycleId } from '@iisg/domain/cycles'
import { instantRevived } from '@iisg/domain/time'
import type { Db } from '../db.ts'

/** The records of a frozen cycle as they were; none while it is not frozen. */
export async function frozenRecordsOf(
  db: Db,
  cycleId: CycleId,
): Promise<FrozenRecords | undefined> {
  const edition = await db
    .selectFrom('cycleEdition')
    .where('cycleId', '=', cycleId)
    .where('tier', '=', 'secretariat')
    .select('fingerprint')
    .executeTakeFirst()
  if (!edition) return undefined

  const known = read.get(edition.fingerprint)
  if (known) return known
  const { content } = await db
    .selectFrom('cycleEdition')
    .where('cycleId', '=', cycleId)
    .where('tier', '=', 'secretariat')
    .select('content')
    .executeTakeFirstOrThrow()
  return remember(edition.fingerprint, readEdition(content))
}

/** What a snapshot's text says. Freezing wrote it, and the table holds it to its fingerprint. */
export function readEdition<Edition = FrozenRecords>(content: string): Edition {
  return JSON.parse(content, instantRevived) as Edition // It was written from one.
}

/**
 * What was read last, by its fingerprint: a content never changes, so it cannot be out of date. A
 * few, since one of a large cycle fills some megabytes.
 */
const read = new Map<string, FrozenRecords>()
const remembered = 4

function remember(fingerprint: string, records: FrozenRecords): FrozenRecords {
  const [oldest] = read.keys()
  if (read.size >= remembered && oldest !== undefined) read.delete(oldest)
  read.set(fingerprint, records)
  return records
}
