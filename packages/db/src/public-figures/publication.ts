import type { CycleId } from '@iisg/domain/cycles'
import type { PublicFigure, Standing } from '@iisg/domain/public-figures'
import type { Db } from '../db.ts'

/** The figures of a cycle that were published once, and whether they still are. */
export type FigurePublication = {
  figures: PublicFigure[]
  ways: Standing[]
  publishedAt: Date
  publishedBy: string | null
  /** Nothing while everybody may read them. */
  takenBack: { at: Date; by: string | null; reason: string } | undefined
}

export async function findFigurePublication(
  db: Db,
  cycleId: CycleId,
): Promise<FigurePublication | undefined> {
  const row = await db
    .selectFrom('figurePublication')
    .leftJoin('account as publisher', 'publisher.id', 'figurePublication.publishedBy')
    .leftJoin('account as taker', 'taker.id', 'figurePublication.takenBackBy')
    .where('cycleId', '=', cycleId)
    .select(['ways', 'publishedAt', 'takenBackAt', 'reason'])
    .select(['publisher.name as publishedBy', 'taker.name as takenBackBy'])
    .executeTakeFirst()
  if (!row) return undefined

  const { ways, publishedAt, publishedBy, takenBackAt, takenBackBy, reason } = row
  return {
    figures: await publishedFigures(db, cycleId),
    ways,
    publishedAt,
    publishedBy,
    takenBack: takenBackAt === null ? undefined : { at: takenBackAt, by: takenBackBy, reason },
  }
}

/** The figures as they were kept, in no order that means anything. */
function publishedFigures(db: Db, cycleId: CycleId): Promise<PublicFigure[]> {
  return db
    .selectFrom('publicFigure')
    .where('cycleId', '=', cycleId)
    .select(['pillar', 'partner', 'standings', 'count', 'needs', 'partners'])
    .orderBy('pillar')
    .orderBy('partner')
    .orderBy('standings')
    .execute()
}
