import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { test } from '../testing/index.ts'
import type { PublicViews } from './views.ts'

/** Complete by its type: a column that `PublicViews` lacks or has too many does not compile. */
const known: { [View in keyof PublicViews]: Record<keyof PublicViews[View], true> } = {
  supportProject: {
    id: true,
    title: true,
    status: true,
    regional: true,
    startsOn: true,
    endsOn: true,
    partners: true,
    pillars: true,
    donors: true,
    implementers: true,
    iatiIdentifier: true,
    provenance: true,
    searchText: true,
    updatedAt: true,
    retrievedAt: true,
    lastConfirmedOn: true,
  },
  movedProject: { id: true, nowId: true },
  event: {
    id: true,
    slug: true,
    title: true,
    summary: true,
    kind: true,
    datePrecision: true,
    startsOn: true,
    endsOn: true,
    yearInferred: true,
    city: true,
    countryCode: true,
    organisers: true,
    pillars: true,
    provenance: true,
  },
  article: {
    id: true,
    slug: true,
    title: true,
    body: true,
    pillars: true,
    publishedOn: true,
    provenance: true,
  },
  member: {
    id: true,
    name: true,
    acronym: true,
    type: true,
    partner: true,
    pillar: true,
    kind: true,
    provenance: true,
  },
  product: {
    id: true,
    title: true,
    kind: true,
    pillars: true,
    state: true,
    adoptedOn: true,
    provenance: true,
  },
  figurePublication: {
    cycleId: true,
    label: true,
    startsOn: true,
    endsOn: true,
    methodVersion: true,
    provenance: true,
    needs: true,
    ways: true,
    frozenAt: true,
    fingerprint: true,
    publishedAt: true,
    errata: true,
  },
  publicFigure: { cycleId: true, pillar: true, partner: true, standings: true, count: true },
  objective: { code: true, pillar: true, title: true, position: true, tree: true, note: true },
}

describe('the public views', () => {
  test('have the columns that the public site knows, and no others', async ({ database }) => {
    const { rows } = await sql<{ view: string; column: string }>`
      select table_name as view, column_name as column from information_schema.columns
      where table_schema = 'published'`.execute(database.ownerDb)

    const found = Object.groupBy(rows, ({ view }) => camel(view))
    const columns = Object.entries(found).map(([view, those = []]) => [
      view,
      those.map(({ column }) => camel(column)).sort(),
    ])
    expect(Object.fromEntries(columns)).toEqual(
      Object.fromEntries(
        Object.entries(known).map(([view, names]) => [view, Object.keys(names).sort()]),
      ),
    )
  })
})

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
