import { type CellStatus, matrixOf } from '@iisg/domain/analysis'
import { describe, expect } from 'vitest'
import { matrixInputFor } from '../analysis/index.ts'
import { listCycles } from '../cycles/index.ts'
import type { Database } from '../db.ts'
import { silentPartner } from './content/cycles.ts'
import { test } from './testing/test.ts'

describe('coverage in the demonstration', () => {
  test('shows every state of a cell richly', async ({ demonstration: { db } }) => {
    const { rows } = await currentMatrix(db)

    const counts: Record<CellStatus, number> = {
      covered: 0,
      thin: 0,
      open: 0,
      unreported: 0,
      'not applicable': 0,
    }
    for (const { cells } of rows) {
      for (const { status } of Object.values(cells)) counts[status] += 1
    }
    for (const [status, count] of Object.entries(counts)) {
      expect(count, status).toBeGreaterThanOrEqual(30)
    }
  })

  test('calls nothing a gap where the partner is silent', async ({ demonstration: { db } }) => {
    const { rows, byPartner } = await currentMatrix(db)

    const statuses = new Set(rows.map(({ cells }) => cells[silentPartner].status))
    expect([...statuses].sort()).toEqual(['not applicable', 'unreported'])
    expect(byPartner[silentPartner]).toMatchObject({ judged: 0, value: undefined })
    expect(byPartner[silentPartner].unreported).toBeGreaterThanOrEqual(20)
  })

  test('says of no cell that it is covered where nothing is done', async ({ demonstration }) => {
    const { rows } = await currentMatrix(demonstration.db)

    const hollow = rows.flatMap(({ need, cells }) =>
      Object.values(cells).flatMap((cell) =>
        cell.status === 'covered' && cell.coverage < 0.25 ? [need.code] : [],
      ),
    )
    expect(hollow).toEqual([])
  })

  test('can be compared with an earlier cycle', async ({ demonstration: { db } }) => {
    const [current, earlier] = await Promise.all([currentMatrix(db), matrixAt(db, '2023-01-01')])

    expect(earlier.total.judged).toBeGreaterThanOrEqual(90)
    expect(earlier.total.unreported).toBe(0)
    expect(current.total.value).toBeLessThan(earlier.total.value ?? 0)
  })
})

function currentMatrix(db: Database) {
  return matrixAt(db, '2025-01-01')
}

async function matrixAt(db: Database, firstDay: string) {
  const cycles = await listCycles(db, 'needs')
  const cycle = cycles.find(({ window }) => window.from === firstDay)
  if (!cycle) throw new Error(`No needs cycle begins on ${firstDay}`)
  return matrixOf(await matrixInputFor(db, cycle))
}
