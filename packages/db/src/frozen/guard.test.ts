import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { aFrozenCycle } from '../snapshots/testing/frozen-cycle.ts'
import { test } from '../testing/index.ts'
import { belongs, guardFrozen, type Hanging, hangingOn, type Reference } from './index.ts'

describe('what belongs to a frozen cycle', () => {
  test('can be changed in no table, neither by the application nor by the owner', async ({
    database: { db, ownerDb },
  }) => {
    await aFrozenCycle(db)
    const hanging = await hangingOn(db)
    expect([...hanging.keys()]).toEqual(
      expect.arrayContaining(['mapping_cycle', 'cycle_task', 'need', 'support_link', 'objective']),
    )

    for (const table of hanging.keys()) {
      await withARow(ownerDb, hanging, table)
      for (const login of [db, ownerDb]) await expectRefused(login, hanging, table)
    }
  })

  test('is guarded in a table that is added later, from the next migration on', async ({
    database: { ownerDb, db },
  }) => {
    await aFrozenCycle(db)
    await sql`create table afterthought (need_id uuid not null references need, note text)`.execute(
      ownerDb,
    )
    const write = sql`insert into afterthought select id, 'late' from need limit 1`
    await write.execute(ownerDb)

    await guardFrozen(ownerDb)

    await expect(write.execute(ownerDb)).rejects.toMatchObject({ code: 'IISG1' })
    await sql`drop table afterthought`.execute(ownerDb)
  })

  test('includes the snapshot itself', async ({ database: { db, ownerDb } }) => {
    await aFrozenCycle(db)

    for (const table of ['cycle_snapshot', 'cycle_edition', 'cycle_erratum']) {
      const id = sql.id(table)
      await expect(sql`truncate ${id} cascade`.execute(ownerDb)).rejects.toMatchObject({
        code: 'IISG1',
      })
      await expect(sql`delete from ${id}`.execute(db)).rejects.toThrow('permission denied')
    }
    const changed = sql`update cycle_snapshot set statement = '{}'`.execute(ownerDb)
    await expect(changed).rejects.toMatchObject({ code: 'IISG1' })
  })

  test('thaws for a migration that says so, and never for the application', async ({
    database: { db, ownerDb },
  }) => {
    const { need } = await aFrozenCycle(db)
    const change = (login: Database) =>
      login.transaction().execute(async (trx) => {
        await sql`set local iisg.thaw = 'on'`.execute(trx)
        await trx
          .updateTable('need')
          .where('id', '=', need.id)
          .set({ description: 'Mended by a migration' })
          .execute()
      })

    await expect(change(db)).rejects.toMatchObject({ code: 'IISG1' })
    await expect(change(ownerDb)).resolves.toBeUndefined()
  })
})

/**
 * Makes a row that belongs to a frozen cycle where the scene has none. What else the table demands
 * of a row is of no interest here: in this database, which is only ours, it demands no more.
 */
async function withARow(ownerDb: Database, hanging: Hanging, table: string): Promise<void> {
  if ((await frozenRows(ownerDb, hanging, table)) > 0) return
  const [reference] = hanging.get(table) ?? []
  if (!reference) throw new Error(`${table} hangs on nothing`)
  await withARow(ownerDb, hanging, reference.to)

  const { rows: demands } = await sql<{ name: string }>`
    select conname as name from pg_constraint where conrelid = ${table}::regclass
      and (contype = 'c' or contype = 'f' and array(
        select attname::text from pg_attribute where attrelid = conrelid and attnum = any (conkey)
      ) <> ${reference.columns}::text[])`.execute(ownerDb)
  for (const { name } of demands) {
    await sql`alter table ${sql.id(table)} drop constraint ${sql.id(name)}`.execute(ownerDb)
  }
  await sql`alter table ${sql.id(table)} disable trigger user`.execute(ownerDb)
  await sql.raw(await insertOf(ownerDb, hanging, table, reference)).execute(ownerDb)
  await sql`alter table ${sql.id(table)} enable trigger user`.execute(ownerDb)
  expect(await frozenRows(ownerDb, hanging, table), `a row of ${table}`).toBeGreaterThan(0)
}

/** Updates, deletes and copies the rows that are frozen: each has to be refused as such. */
async function expectRefused(db: Database, hanging: Hanging, table: string): Promise<void> {
  const name = sql.id(table)
  const column = sql.id((await columnsOf(db, table))[0]?.column ?? '')
  const frozen = sql.raw(frozenCondition(hanging, table))
  const row = sql`select * from ${name} r where ${frozen} limit 1`
  const attempts = {
    update: sql`update ${name} r set ${column} = ${column} where ${frozen}`,
    delete: sql`delete from ${name} r where ${frozen}`,
    insert: sql`insert into ${name} overriding system value ${row}`,
  }
  for (const [attempt, statement] of Object.entries(attempts)) {
    const refused = db.transaction().execute(async (trx) => {
      await statement.execute(trx)
      throw new Error('It was not refused')
    })
    // The application may not even try to change what only grows.
    await expect(refused, `${attempt} in ${table}`).rejects.toMatchObject({
      code: expect.stringMatching(attempt === 'insert' ? /^IISG1$/ : /^(IISG1|42501)$/),
    })
  }
}

async function frozenRows(db: Database, hanging: Hanging, table: string): Promise<number> {
  const condition = sql.raw(frozenCondition(hanging, table))
  const { rows } = await sql`select from ${sql.id(table)} r where ${condition}`.execute(db)
  return rows.length
}

function frozenCondition(hanging: Hanging, table: string): string {
  return belongs(hanging, table, 'r', (root, alias) => {
    const of = root === 'mapping_cycle' ? 'id' : 'tree_version_id'
    if (root !== 'mapping_cycle' && root !== 'tree_version') return undefined
    return `${alias}.id in (select c.${of} from mapping_cycle c
      join cycle_snapshot s on s.cycle_id = c.id)`
  })
}

async function insertOf(
  db: Database,
  hanging: Hanging,
  table: string,
  reference: Reference,
): Promise<string> {
  const parent = frozenCondition(hanging, reference.to)
  const columns = (await columnsOf(db, table)).filter(
    ({ column, required }) => required || reference.columns.includes(column),
  )
  const values = columns.map(({ column, type }) => {
    const at = reference.columns.indexOf(column)
    return at >= 0 ? `r.${reference.toColumns[at]}` : (samples[type] ?? `null::${type}`)
  })
  return `insert into ${table} (${columns.map(({ column }) => column).join(', ')})
    select ${values.join(', ')} from ${reference.to} r where ${parent} limit 1`
}

async function columnsOf(db: Database, table: string) {
  const { rows } = await sql<{ column: string; type: string; required: boolean }>`
    select attname as column, atttypid::regtype::text as type,
      attnotnull and not atthasdef and attidentity = '' as required
    from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
      and attgenerated = ''
    order by attnum`.execute(db)
  return rows
}

/** Something of each type, for columns that may not be empty. */
const samples: Readonly<Record<string, string>> = {
  text: `''`,
  uuid: 'gen_random_uuid()',
  integer: '1',
  bigint: '1',
  numeric: '1',
  date: `'2025-01-01'`,
  boolean: 'false',
  jsonb: `'{}'`,
  bytea: `''`,
  'text[]': `'{}'`,
  'uuid[]': `'{}'`,
  'timestamp with time zone': 'now()',
  partner: `'AL'`,
  pillar: `'WBBSi'`,
  tier: `'members'`,
}
