import type { Db } from '@iisg/db'
import { errataOf, findSeal } from '@iisg/db/snapshots'
import type { CycleId } from '@iisg/domain/cycles'
import type { Frozen } from '@iisg/ui/snapshots'

/** What the pages of a cycle say of its seal; nothing while it is not frozen. */
export async function frozenAs(db: Db, cycleId: CycleId): Promise<Frozen | undefined> {
  const [seal, errata] = await Promise.all([findSeal(db, cycleId), errataOf(db, cycleId)])
  if (!seal) return undefined

  const { at, by, fingerprints } = seal.statement
  return {
    at: new Date(at),
    by: by.name,
    fingerprint: fingerprints.secretariat,
    errata: errata.length,
  }
}
