import { cellOf, explanationOf, matrixOf } from '@iisg/domain/analysis'
import { LinkDraft } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { auditEntriesOf } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { declareLink, supportLinksTo, withdrawLink } from '../responses/index.ts'
import { given, test } from '../testing/index.ts'
import { matrixInputFor } from './index.ts'

describe('linking a response to a need', () => {
  test('changes the matrix, and taking the link back changes it back', async ({ db }) => {
    const { editor, cycle, need, status } = await aNeedReported(db)
    const responseId = await given.response(db)
    expect(await status()).toMatchObject({ status: 'open', coverage: 0 })

    await declareLink(db, editor, need.id, link({ responseId }))
    expect(await status()).toMatchObject({ status: 'thin', coverage: 0.5 })

    const [declared] = await supportLinksTo(db, need.id)
    if (!declared) throw new Error('no link was kept')
    await withdrawLink(db, editor, declared.id)
    expect(await status()).toMatchObject({ status: 'open', coverage: 0 })

    const events = (await auditEntriesOf(db, 'need', need.id)).map(({ event }) => event.type)
    expect(events).toEqual(['link.withdrawn', 'link.declared', 'need.stated'])
    expect(cycle.window.from).toBe('2025-01-01')
  })

  test('counts once, however often it is declared', async ({ db }) => {
    const { editor, need, status } = await aNeedReported(db)
    const responseId = await given.response(db)

    await declareLink(db, editor, need.id, link({ responseId, strength: 'marginal' }))
    await declareLink(db, editor, need.id, link({ responseId, strength: 'partial' }))

    expect(await status()).toMatchObject({ coverage: 0.25 })
    expect(await supportLinksTo(db, need.id)).toHaveLength(1)
  })

  test('counts money in the pipeline as committed only where it is', async ({ db }) => {
    const { editor, need, status } = await aNeedReported(db)
    const dates = { plannedStart: '2025-01-01', plannedEnd: '2026-12-31' }
    const budget = { budgetAmount: '100000', budgetStatus: 'committed' }
    const responseId = await given.response(db, { status: 'pipeline', ...dates, ...budget })

    await declareLink(db, editor, need.id, link({ responseId }))

    expect(await status()).toMatchObject({ coverage: 0.5 })
  })
})

async function aNeedReported(db: Database) {
  const editor = await given.account(db, 'editor')
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id })
  await given.finalisedTasks(db, cycle, 'AL')

  const status = async () => {
    const input = await matrixInputFor(db, cycle)
    const cell = matrixOf(input).rows[0]?.cells.AL
    const evidence = cell && 'evidence' in cell ? cell.evidence : undefined
    if (!evidence) throw new Error('the need has no cell')

    const { links, window, method } = input
    const explained = { need, partner: 'AL', links, evidence, window, method } as const
    expect(explanationOf(explained, 'members').cell).toEqual(cellOf(explained))
    return cell
  }
  return { editor, cycle, need, status }
}

function link(details: Partial<Record<keyof LinkDraft, unknown>>): LinkDraft {
  return LinkDraft.parse({ strength: 'full', rationale: '', ...details })
}
