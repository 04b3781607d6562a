import type { CycleId } from '@iisg/domain/cycles'
import { footnote, isNamedIn } from '@iisg/domain/partners'
import { type Erratum, ErratumStatement, FreezeStatement, type Seal } from '@iisg/domain/snapshots'
import type { Db } from '../db.ts'

/** The seal of a cycle; none while it is not frozen. */
export async function findSeal(db: Db, cycleId: CycleId): Promise<Seal | undefined> {
  const row = await db
    .selectFrom('cycleSnapshot')
    .where('cycleId', '=', cycleId)
    .select(['statement', 'publicKey', 'signature'])
    .executeTakeFirst()
  return row && { ...row, statement: FreezeStatement.parse(JSON.parse(row.statement)) }
}

/** The errors that were told of a frozen cycle, in their order. */
export async function errataOf(db: Db, cycleId: CycleId): Promise<Erratum[]> {
  const rows = await db
    .selectFrom('cycleErratum')
    .where('cycleId', '=', cycleId)
    .select(['statement', 'publicKey', 'signature'])
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    ...row,
    statement: ErratumStatement.parse(JSON.parse(row.statement)),
  }))
}

/**
 * A frozen cycle as a file: one line with the content in the very bytes that were hashed, one with
 * the seal, and one for each erratum. Where it names Kosovo*, the last line is the footnote.
 */
export async function snapshotFile(
  db: Db,
  cycleId: CycleId,
  tier: 'secretariat' | 'members',
): Promise<string | undefined> {
  const edition = await db
    .selectFrom('cycleEdition')
    .where('cycleId', '=', cycleId)
    .where('tier', '=', tier)
    .select('content')
    .executeTakeFirst()
  if (!edition) return undefined

  const sealed = await db
    .selectFrom('cycleSnapshot')
    .where('cycleId', '=', cycleId)
    .select(['statement', 'publicKey', 'signature'])
    .executeTakeFirstOrThrow()
  const errata = await db
    .selectFrom('cycleErratum')
    .where('cycleId', '=', cycleId)
    .select(['statement', 'publicKey', 'signature'])
    .orderBy('number')
    .execute()
  const lines = [edition.content, ...[sealed, ...errata].map(lineOf)]
  // The note stands apart: the bytes that were hashed stay as they are.
  if (lines.some(isNamedIn)) lines.push(JSON.stringify({ note: footnote }))
  return `${lines.join('\n')}\n`
}

function lineOf(line: { statement: string; publicKey: string; signature: string }): string {
  const { statement, publicKey, signature } = line
  return JSON.stringify({ statement: JSON.parse(statement), publicKey, signature })
}
