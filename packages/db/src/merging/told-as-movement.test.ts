import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { movementsSince } from '../movements/index.ts'
import { given } from '../testing/index.ts'
import { mergeRecords, partRecords } from './index.ts'
import { asked, test } from './testing/one-course-twice.ts'

const beforeAll = new Date('2025-01-01')

describe('what has changed', () => {
  test('tells of a merging under the record that is kept, and of a parting', async ({
    db,
    scene,
  }) => {
    const { kept, other, editor } = scene
    const latest = async () => (await movementsSince(db, editor, beforeAll)).movements[0]
    const request = await asked(db, scene)
    const { findingId } = await mergeRecords(db, editor, request)
    expect(await latest()).toMatchObject({ kind: 'response merged', href: `/responses/${kept}` })

    await partRecords(db, editor, { id: findingId, version: request.finding.version + 1 })
    expect(await latest()).toMatchObject({ kind: 'response parted', href: `/responses/${other}` })
  })

  test('does not tell of it to whom one of the two is not known', async ({ db, scene }) => {
    const reader = await given.account(db, 'reader')
    await sql`update response set tier = 'members' where id = ${scene.kept}`.execute(db)
    await sql`update response set tier = 'secretariat' where id = ${scene.other}`.execute(db)
    const request = await asked(db, scene)
    const { movements } = await movementsSince(db, reader, beforeAll)
    expect(movements[0]).toMatchObject({ href: `/responses/${scene.kept}` })
    await mergeRecords(db, scene.editor, request)

    expect((await movementsSince(db, reader, beforeAll)).movements).toEqual(movements)
  })
})
