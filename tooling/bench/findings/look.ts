import { methodOf } from '@iisg/domain/analysis'
import { FindingIndex } from '@iisg/domain/findings'
import { Day } from '@iisg/domain/time'
import { spending } from '../mapping/spent.ts'
import { syntheticOf } from '../synthetic/synthetic.ts'
import { comparedOf } from './compared.ts'

/** What looking for findings took among some responses, and what one edit takes then. */
export type Looked = { found: number; wall: number; cpu: number; edit: number }

/**
 * A child process of the bench: looks among as many invented responses as it is told. There are
 * twenty for each need, of three needs each, at every size: more responses come from more cycles. Four
 * years have a hundred thousand of them and no more: a million are those of forty years.
 */
const responses = Number(process.argv[2])
const judging = { method: methodOf(1), horizon: Day.parse('2026-12-31') }
const size = {
  ...{ needs: Math.max(50, responses / 20), responses, links: 3 * responses },
  years: 4 * Math.max(1, responses / 100_000),
}
const compared = comparedOf(syntheticOf(size))

// What was thrown away while inventing them is not to be cleared away in the time that is measured.
globalThis.gc?.()
const { result, wall, cpu } = await spending(() => {
  const index = new FindingIndex({ responses: compared, belongTogether: () => false, judging })
  let found = 0
  index.each(() => found++)
  return { index, found }
})

const edits = 40
const edited = await spending(() => {
  for (let count = 0; count < edits; count++) {
    const response = compared[(count * 7919) % compared.length]
    if (!response) continue
    result.index.set({ ...response, needs: response.needs.slice(1) })
    result.index.of(response.id)
  }
})
const looked: Looked = { found: result.found, wall, cpu, edit: edited.cpu / edits }
process.stdout.write(JSON.stringify(looked))
