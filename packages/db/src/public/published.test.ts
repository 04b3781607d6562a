import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { declareLink, publishResponse } from '../responses/index.ts'
import { given, test } from '../testing/index.ts'

describe('the login of the public site', () => {
  test('can read nothing outside what is published', async ({ database, publicDb }) => {
    const { rows: tables } = await sql<{ name: string }>`
      select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`.execute(database.ownerDb)

    expect(tables.length).toBeGreaterThan(40)
    for (const { name } of tables) {
      await expect(sql`select * from ${sql.raw(name)}`.execute(publicDb), name).rejects.toThrow(
        'permission denied',
      )
    }
  })

  test('can call nothing but what is meant for visitors', async ({ publicDb }) => {
    const { rows } = await sql<{ name: string }>`
      select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname not in ('pg_catalog', 'information_schema')
        and has_function_privilege(current_user, p.oid, 'execute') order by 1`.execute(publicDb)

    expect(rows.map(({ name }) => name)).toEqual([
      'choose_pillars',
      'confirm',
      'sign_up',
      'subscription',
      'unsubscribe',
    ])
  })

  test('can change nothing by itself', async ({ publicDb }) => {
    await expect(sql`delete from support_project`.execute(publicDb)).rejects.toThrow()
    await expect(sql`create table t (id int)`.execute(publicDb)).rejects.toThrow()
  })

  test('finds a support project only once it is published for everybody', async ({
    db,
    publicDb,
  }) => {
    const editor = await given.account(db, 'editor')
    const id = await given.response(db, { title: 'Course for border police' })
    const listed = () => publicDb.selectFrom('supportProject').select('title').execute()

    expect(await listed()).toEqual([])
    await publishResponse(db, editor, id, 'members')
    expect(await listed()).toEqual([])
    await publishResponse(db, editor, id, 'public')
    expect(await listed()).toEqual([{ title: 'Course for border police' }])
  })

  test('is shown no word of a need, even where a public project meets it', async ({
    database,
    db,
  }) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db, {
      title: 'Unspeakable weakness',
      description: 'Nobody knows',
    })
    const responseId = await given.response(db, { title: 'Course', summary: 'About the weakness' })
    await declareLink(db, editor, need.id, {
      responseId,
      strength: 'full',
      aspects: [],
      covers: [],
      allocation: null,
      rationale: 'because of the weakness',
    })
    await publishResponse(db, editor, responseId, 'public')

    const { rows: views } = await sql<{ name: string }>`
      select viewname as name from pg_views where schemaname = 'published'`.execute(
      database.ownerDb,
    )
    for (const { name } of views) {
      const { rows } = await sql`select * from ${sql.id(name)}`.execute(database.publicDb)
      expect(JSON.stringify(rows), name).not.toMatch(/weakness/i)
    }
  })
})

describe('a need', () => {
  test('cannot be made public, whatever a program asks for', async ({ database, db }) => {
    const need = await given.need(db)
    const publish = database.ownerDb.updateTable('need').set({ widestTier: 'public' })

    await expect(publish.where('id', '=', need.id).execute()).rejects.toThrow('need_tier_check')
  })
})
