import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { movementsSince } from '../movements/index.ts'
import { given } from '../testing/index.ts'
import { mergeRecords, partRecords } from './index.ts'
import { asked, test } from './testing/one-course-twice.ts'

describe('what has changed', () => {
  test('tells of a merging under the record that is kept, and of a parting', async ({
    db,
    scene,
  }) => {
    const { kept, other, editor } = scene
    const since = new Date()
    const request = await asked(db, scene)
    const { findingId } = await mergeRecords(db, editor, request)
    const merged = { kind: 'response merged', href: `/responses/${kept}` }
    expect((await movementsSince(db, editor, since)).movements).toMatchObject([merged])

    await partRecords(db, editor, { id: findingId, version: request.finding.version + 1 })
    expect((await movementsSince(db, editor, since)).movements).toMatchObject([
      { kind: 'response parted', href: `/responses/${other}` },
      merged,
    ])
  })

  test('does not tell of it to whom one of the two is not known', async ({ db, scene }) => {
    const reader = await given.account(db, 'reader')
    await sql`update response set tier = 'members' where id = ${scene.kept}`.execute(db)
    await sql`update response set tier = 'secretariat' where id = ${scene.other}`.execute(db)
    const since = new Date()
    await mergeRecords(db, scene.editor, await asked(db, scene))

    const told = await movementsSince(db, reader, since)
    expect(told).toMatchObject({ movements: [], hidden: 1 })
  })
})
