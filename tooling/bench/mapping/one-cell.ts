import { type CellInput, evidenceFor, explanationOf, methodOf } from '@iisg/domain/analysis'
import { type Figure, median } from '../figure.ts'
import { sizes, syntheticOf } from '../synthetic/synthetic.ts'
import { spending } from './spent.ts'

const needs = 300
const rounds = 5

/** How long one cell takes on its page: evidence, coverage, gap, and every part of the number. */
export async function oneCell(): Promise<Figure> {
  const synthetic = syntheticOf(sizes[10_000])
  const linksTo = Map.groupBy(synthetic.links, ({ needId }) => needId)
  const cells = synthetic.needs.slice(0, needs).flatMap((need) =>
    need.partners.map(
      (partner) => (): CellInput => ({
        need,
        partner,
        links: linksTo.get(need.id) ?? [],
        evidence: evidenceFor(need.measure.objective.pillar, partner, synthetic.tasks),
        window: synthetic.window,
        method: methodOf(1),
      }),
    ),
  )

  const measured: number[] = []
  for (let round = 0; round < rounds; round++) {
    const { cpu } = await spending(() => {
      for (const cell of cells) explanationOf(cell(), 'secretariat')
    })
    measured.push(cpu / cells.length)
  }
  const name = 'coverage, gap, evidence and explanation of one cell, processor time'
  return { name, measured: median(measured), target: 0.1, unit: 'ms', of: rounds }
}
