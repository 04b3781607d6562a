import { randomUUID } from 'node:crypto'
import { ImportRunId } from '@iisg/domain/imports'
import { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { test } from '../testing/index.ts'
import { change, changedSince, type Trail } from './index.ts'

describe('what changed since a trail was read', () => {
  test('is anything at first, and nothing while nobody changes something', async ({ db }) => {
    const first = await changedSince(db, undefined)
    expect(first.changed).toBe('anything')
    expect((await changedSince(db, first.trail)).changed).toEqual(new Set())
  })

  test('is what the entries name', async ({ db }) => {
    const trail = await trailOf(db)
    const ids = [await archived(db), await archived(db)]

    const next = await changedSince(db, trail)

    expect(next.changed).toEqual(new Set(ids))
    expect((await changedSince(db, next.trail)).changed).toEqual(new Set())
  })

  test('is anything after an import, which does not name all that it changes', async ({ db }) => {
    const trail = await trailOf(db)
    await archived(db)
    await change(db, 'operator', () =>
      Promise.resolve({
        ...{ type: 'import.undone', runId: ImportRunId.parse(randomUUID()) },
        ...{ removed: 1, restored: 0 },
      }),
    )

    expect((await changedSince(db, trail)).changed).toBe('anything')
  })

  test('leaves out no transaction that ended after a later one', async ({ db }) => {
    const late = await openedAnHourAgo(db)
    const trail = await trailOf(db)
    const early = await archived(db)
    const then = await changedSince(db, trail)
    expect(then.changed).toEqual(new Set([early]))

    await late.commit()

    expect((await changedSince(db, then.trail)).changed).toEqual(new Set([late.id]))
  })
})

async function trailOf(db: Database): Promise<Trail> {
  return (await changedSince(db, undefined)).trail
}

async function archived(db: Database): Promise<ResponseId> {
  const responseId = ResponseId.parse(randomUUID())
  await change(db, 'operator', () => Promise.resolve({ type: 'response.archived', responseId }))
  return responseId
}

/** A change whose entry was made long ago, and is seen once its transaction is told to end. */
async function openedAnHourAgo(db: Database) {
  const id = ResponseId.parse(randomUUID())
  const trx = await db.startTransaction().execute()
  await trx
    .insertInto('auditEntry')
    .values({
      id: sql`uuidv7(interval '-1 hour')`,
      event: JSON.stringify({ type: 'response.archived', responseId: id }),
    })
    .execute()
  return { id, commit: () => trx.commit().execute() }
}
