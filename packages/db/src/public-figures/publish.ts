import type { CycleId } from '@iisg/domain/cycles'
import { givenAwayBy, publicFiguresOf, type TakingBack, waysOf } from '@iisg/domain/public-figures'
import { sql, type Transaction } from 'kysely'
import { type By, change } from '../audit/index.ts'
import { findCycle } from '../cycles/index.ts'
import type { Db, Tables } from '../db.ts'
import { figuresInputOf } from './for-cycle.ts'

/** Somebody has published the figures of the cycle already, or taken them back. */
export class FiguresMoved extends Error {
  constructor(cycleId: CycleId) {
    super(`The figures of the cycle ${cycleId} are published or taken back already`)
  }
}

/**
 * Publishes what the public may know of a frozen needs cycle. What was published before and taken
 * back is published as it was.
 *
 * @throws FiguresMoved where it is published already.
 */
export function publishFigures(db: Db, by: By, cycleId: CycleId) {
  return change(db, by, (trx) => publishFiguresIn(trx, by, cycleId))
}

/** The same within a transaction that is under way; its caller keeps the event. */
export async function publishFiguresIn(trx: Transaction<Tables>, by: By, cycleId: CycleId) {
  const publishedBy = by === 'operator' ? null : by.accountId
  // Two who publish at once take turns here.
  await sql`select pg_advisory_xact_lock(hashtextextended(${cycleId}, 1))`.execute(trx)
  const known = await trx
    .selectFrom('figurePublication')
    .where('cycleId', '=', cycleId)
    .select('takenBackAt')
    .executeTakeFirst()
  if (known?.takenBackAt === null) throw new FiguresMoved(cycleId)

  if (known) await showAgain(trx, cycleId, publishedBy)
  else await keepFigures(trx, cycleId, publishedBy)
  const { figures } = await trx
    .selectFrom('publicFigure')
    .where('cycleId', '=', cycleId)
    .select(({ fn }) => fn.countAll<number>().as('figures'))
    .executeTakeFirstOrThrow()
  return { type: 'figures.published' as const, cycleId, figures }
}

type PublishedBy = Exclude<By, 'operator'>['accountId'] | null

async function showAgain(trx: Transaction<Tables>, cycleId: CycleId, publishedBy: PublishedBy) {
  await trx
    .updateTable('figurePublication')
    .set({ publishedBy, publishedAt: sql`now()`, takenBackAt: null, takenBackBy: null, reason: '' })
    .where('cycleId', '=', cycleId)
    .execute()
}

async function keepFigures(trx: Transaction<Tables>, cycleId: CycleId, publishedBy: PublishedBy) {
  const cycle = await findCycle(trx, cycleId)
  const input = cycle && (await figuresInputOf(trx, cycle))
  if (input === undefined) throw new Error(`There is no cycle ${cycleId}`)
  if (typeof input === 'string') throw new Error(`The ${cycle?.label} has no figures: ${input}`)

  const figures = publicFiguresOf(input)
  if (figures.length === 0) throw new Error(`Too few needs are in the ${cycle?.label}`)
  if (givenAwayBy(figures, input).length > 0) {
    throw new Error(`The figures of the ${cycle?.label} would give needs away`)
  }
  await trx
    .insertInto('figurePublication')
    .values({ cycleId, needs: input.whole, ways: waysOf(input), publishedBy })
    .execute()
  await trx
    .insertInto('publicFigure')
    .values(figures.map((figure) => ({ cycleId, ...figure })))
    .execute()
}

/**
 * Takes the figures of a cycle back: the public site shows them no more from this moment on.
 *
 * @throws FiguresMoved where they are not published.
 */
export function takeBackFigures(
  db: Db,
  by: Exclude<By, 'operator'>,
  cycleId: CycleId,
  { reason }: TakingBack,
) {
  return change(db, by, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('figurePublication')
      .set({ takenBackBy: by.accountId, takenBackAt: sql`now()`, reason })
      .where('cycleId', '=', cycleId)
      .where('takenBackAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new FiguresMoved(cycleId)
    return { type: 'figures.taken back' as const, cycleId, reason }
  })
}
