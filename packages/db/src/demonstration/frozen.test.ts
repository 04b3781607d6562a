import { matrixOf } from '@iisg/domain/analysis'
import { describe, expect } from 'vitest'
import { matrixInputFor } from '../analysis/index.ts'
import { listDecisions, listProposals } from '../board/index.ts'
import { listCycles } from '../cycles/index.ts'
import { errataOf, findSeal, snapshotFile, verificationOf } from '../snapshots/index.ts'
import { test } from './testing/test.ts'

describe('what is frozen in the demonstration', () => {
  test('is what is over, with seals that hold and one erratum', async ({
    demonstration: { db },
  }) => {
    const cycles = await listCycles(db)
    const frozen: string[] = []
    for (const { id, label } of cycles) {
      const file = await snapshotFile(db, id, 'secretariat')
      if (file === undefined) continue
      frozen.push(label)
      const checks = verificationOf(file)?.checks ?? []
      expect(checks.filter(({ holds }) => !holds)).toEqual([])
      expect((await findSeal(db, id))?.statement.by.name).toBe('Demonstration Administrator')
    }

    expect(frozen.sort()).toEqual(['Needs mapping 2023–2024', 'Response mapping 2025'])
    const earlier = cycles.find(({ label }) => label === 'Needs mapping 2023–2024')
    if (!earlier) throw new Error('there is no earlier cycle')
    expect(await errataOf(db, earlier.id)).toHaveLength(1)
    expect(matrixOf(await matrixInputFor(db, earlier)).rows).toHaveLength(22)
  })
})

describe('the Board of the demonstration', () => {
  test('has decided, has something before it, and marks all of it as invented', async ({
    demonstration: { db },
  }) => {
    const [proposals, decisions] = await Promise.all([listProposals(db), listDecisions(db)])

    expect(proposals.map(({ state }) => state).sort()).toEqual(['decided', 'decided', 'draft'])
    expect(decisions.map(({ followUp }) => followUp).sort()).toEqual(['done', 'open', 'under way'])
    const records = [...proposals, ...decisions]
    expect(new Set(records.map(({ provenance }) => provenance.kind))).toEqual(
      new Set(['demonstration']),
    )
  })
})
