import { Role } from '@iisg/domain/accounts'
import { Partner } from '@iisg/domain/partners'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { listRates, sumsWithoutRate } from '../money/index.ts'
import { institutionsOf, keepOrganisation } from '../organisations/index.ts'
import { test as emptyTest } from '../testing/index.ts'
import { hasDemonstration } from './has-demonstration.ts'
import { seedDemonstration } from './index.ts'
import { demoPassword, sealSecret, test } from './testing/test.ts'

describe('the demonstration', () => {
  test('can be signed in to by somebody of every role', async ({ demonstration }) => {
    const { rows } = await sql<{ email: string; roles: string[]; complete: boolean }>`
      select u.email, array(select distinct role from account_grant g
          where g.account_id = account.id order by role) as roles,
        u."emailVerified" and a."providerId" = 'credential'
          and a.password = 'hash of a password to try with'
          and a."accountId" = u.id::text and u.id = account.id as complete
      from auth."user" u join auth."account" a on a."userId" = u.id
      join account on account.id = u.id
      order by u.email`.execute(demonstration.ownerDb)

    expect(new Set(rows.flatMap(({ roles }) => roles))).toEqual(new Set(Role.options))
    expect(rows.every(({ complete }) => complete)).toBe(true)
    expect(rows.find(({ email }) => email === 'serbia.borders@demo.example')).toMatchObject({
      roles: ['partner coordinator'],
    })
  })

  test('tells of real members, meetings and products', async ({ demonstration: { db } }) => {
    expect(await countOf(db, `membership group by pillar order by pillar`)).toEqual([21, 21, 19])
    expect(await countOf(db, `(select distinct organisation_id from membership)`)).toEqual([22])
    expect(await countOf(db, `event where provenance ->> 'kind' = 'document'`)).toEqual([31])
    expect(await countOf(db, `event where date_precision = 'month'`)).toEqual([2])
    expect(await countOf(db, `event where date_precision = 'unknown'`)).toEqual([1])
    expect(await countOf(db, `event where year_inferred`)).toEqual([7])
    expect(await countOf(db, `product group by state order by state`)).toEqual([13, 3])
    for (const table of ['membership', 'product']) {
      expect(await provenancesIn(db, table)).toEqual(['document'])
    }
    // Those that the Board of the demonstration needs are invented, and for members.
    expect(await provenancesIn(db, 'event')).toEqual(['demonstration', 'document'])
  })

  test('marks as invented whatever is', async ({ demonstration: { db } }) => {
    const invented = ['mapping_cycle', 'need', 'response', 'support_link', 'article', 'issue']
    for (const table of [...invented, 'subscriber']) {
      expect(await provenancesIn(db, table)).toEqual(['demonstration'])
    }
  })

  test('never lays something invented at a real door', async ({ demonstration: { db } }) => {
    const providers = await db
      .selectFrom('responseRole')
      .innerJoin('organisation', 'organisation.id', 'responseRole.organisationId')
      .select(['organisation.name', 'organisation.provenance'])
      .distinct()
      .execute()

    expect(providers.length).toBeGreaterThanOrEqual(14)
    for (const { name, provenance } of providers) {
      expect(name).toContain('(demonstration)')
      expect(provenance.kind).toBe('demonstration')
    }
  })

  test('tells money of the partners in euro, by rates that say where they are from', async ({
    demonstration: { db },
  }) => {
    const without = (await sumsWithoutRate(db)).map(({ currency }) => currency)
    for (const currency of ['ALL', 'MKD', 'RSD']) {
      expect(without).not.toContain(currency)
      const rate = (await listRates(db)).find((each) => each.currency === currency)
      expect(rate?.source).toBe('Rounded for the demonstration, not a published rate')
    }
  })

  test('has institutions that said what they can take on, and others that did not', async ({
    demonstration: { db },
  }) => {
    const said = async (partner: Partner) =>
      (await institutionsOf(db, partner))
        .filter(({ name }) => name.includes('(demonstration)'))
        .map(({ eventsPerMonth }) => eventsPerMonth)

    expect(await Promise.all(['AL', 'MK', 'RS'].map((each) => said(Partner.parse(each))))).toEqual([
      [2],
      [1],
      [4],
    ])
    expect(await said('ME')).toEqual([null])
  })

  test('has needs of two cycles, and most of the earlier ones go on', async ({ demonstration }) => {
    const { db } = demonstration
    const perCycle = `need join mapping_cycle c on c.id = cycle_id group by c.starts_on order by c.starts_on`
    expect(await countOf(db, perCycle)).toEqual([25, 61])
    expect(await countOf(db, `need_lineage`)).toEqual([22])

    const states = await distinct(db, 'need', 'state')
    expect(states).toEqual(['adopted', 'closed', 'draft', 'returned', 'submitted', 'validated'])
    expect(await distinct(db, 'mapping_cycle', 'kind')).toEqual(['needs', 'response'])
    expect(await countOf(db, `mapping_cycle`)).toEqual([4])
  })

  test('has responses of every kind and status', async ({ demonstration: { db, publicDb } }) => {
    // Five of them are still on their way to the Secretariat.
    expect(await countOf(db, `response`)).toEqual([133])
    expect(await distinct(db, 'response', 'kind')).toHaveLength(6)
    expect(await distinct(db, 'response', 'status')).toHaveLength(6)
    expect(await countOf(db, `response where regional`)).toEqual([15])
    const shown = await publicDb.selectFrom('supportProject').select('id').execute()
    expect(shown).toHaveLength(74)
    for (const kind of ['legal act', 'strategy or plan', 'light event', 'operational action']) {
      expect(await countOf(db, `response where kind = '${kind}'`)).not.toEqual([0])
    }
  })

  test('splits what has shares into a hundred', async ({ demonstration: { db } }) => {
    const { rows } = await sql<{ sum: number; named: number; regional: boolean }>`
      select sum(share)::float8 as sum, count(*) as named, regional
      from response_partner join response on response.id = response_id
      where share is not null group by response_id, regional`.execute(db)

    expect(rows.map(({ sum }) => sum)).toEqual(rows.map(() => 100))
    expect(rows.filter(({ named, regional }) => regional && named === 6)).toHaveLength(9)
    const onlyRegional = `response where regional
      and not exists (select from response_partner p where p.response_id = response.id)`
    expect(await countOf(db, onlyRegional)).toEqual([6])
    const forNobody = `response where not regional
      and not exists (select from response_partner p where p.response_id = response.id)`
    expect(await countOf(db, forNobody)).toEqual([0])
  })

  test('counts in the currencies of many', async ({ demonstration: { db } }) => {
    const currencies = await distinct(db, 'response_budget', 'currency')

    expect(currencies).toEqual(['ALL', 'CHF', 'EUR', 'GBP', 'RSD', 'SEK', 'USD'])
    expect(await distinct(db, 'response_budget', 'status')).toEqual(['committed', 'indicative'])
  })

  test('can be told how every record came about', async ({ demonstration: { db } }) => {
    for (const [kind, table] of [
      ['need', 'need'],
      ['response', 'response'],
      ['article', 'article'],
      ['issue', 'issue'],
    ]) {
      const untold = `${table} r where not exists (select from audit_subject s
        where s.kind = '${kind}' and s.record_id = r.id)`
      expect(await countOf(db, untold)).toEqual([0])
    }
  })

  test('is written once, however often it is asked for', async ({ demonstration }) => {
    const before = await everythingIn(demonstration.ownerDb)

    const again = await seedDemonstration(demonstration.ownerUrl, demoPassword, sealSecret)

    expect(again).toEqual({ status: 'already there' })
    expect(await everythingIn(demonstration.ownerDb)).toEqual(before)
  })
})

describe('seeding the demonstration', () => {
  emptyTest('meets organisations that an import has brought', async ({ db, database }) => {
    const details = { acronym: null, type: '40', partner: null, iatiRef: 'XM-DAC-41128' } as const
    const known = await db
      .transaction()
      .execute((trx) => keepOrganisation(trx, { name: 'UNODC', ...details }, { kind: 'manual' }))
    expect(await hasDemonstration(database.ownerUrl)).toBe(false)

    const both = await Promise.all([
      seedDemonstration(database.appUrl, demoPassword, sealSecret),
      seedDemonstration(database.appUrl, demoPassword, sealSecret),
    ])

    expect(both.map(({ status }) => status).sort()).toEqual(['already there', 'written'])
    expect(await hasDemonstration(database.appUrl)).toBe(true)
    const seats = db.selectFrom('membership').where('organisationId', '=', known.id)
    expect(await seats.select('pillar').execute()).toHaveLength(3)
  })
})

async function countOf(db: Database, from: string): Promise<number[]> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.raw(from)}`.execute(db)
  return rows.map(({ count }) => count)
}

async function distinct(db: Database, table: string, column: string): Promise<string[]> {
  const { rows } = await sql<{ value: string }>`
    select distinct ${sql.ref(column)} as value from ${sql.table(table)} order by value`.execute(db)
  return rows.map(({ value }) => value)
}

async function provenancesIn(db: Database, table: string): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`
    select distinct provenance ->> 'kind' as kind from ${sql.table(table)}`.execute(db)
  return rows.map(({ kind }) => kind)
}

/** All rows of all tables of ours, as one fingerprint for each table. */
async function everythingIn(db: Database) {
  const { rows: tables } = await sql<{ name: string }>`
    select schemaname || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname in ('public', 'auth') order by name`.execute(db)
  return Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql`
        select md5(string_agg(t::text, '' order by t::text)) as content
        from ${sql.raw(name)} t`.execute(db)
      return { name, rows }
    }),
  )
}
