import type { Db } from '@iisg/db'
import { comparedInputFor, lineageBetween } from '@iisg/db/analysis'
import { listCycles } from '@iisg/db/cycles'
import { findSeal } from '@iisg/db/snapshots'
import type { Viewer } from '@iisg/domain/accounts'
import { type CoverageMatrix, type Method, matrixOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { type Partner, partners } from '@iisg/domain/partners'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import { chronicIn, type Lineage, progressOf } from '@iisg/domain/progress'
import type { AppLoadContext } from '@remix-run/node'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'

type Weighed = { cycle: MappingCycle; matrix: CoverageMatrix; method: Method; hidden: number }

/**
 * Two needs cycles compared like with like, as the viewer may know them: what may not be shown is in
 * no figure of either. Frozen cycles are read as they were.
 */
export async function comparisonIn({ db, viewer }: AppLoadContext, search: URLSearchParams) {
  const cycles = await listCycles(db, 'needs')
  const { from, to } = chosenIn(cycles, search)
  const [earlier, later, lineage, seal] = await Promise.all([
    weighed(db, viewer, from),
    weighed(db, viewer, to),
    lineageBetween(db, from.id, to.id),
    findSeal(db, to.id),
  ])
  const progress = progressOf({ earlier, later, lineage })

  return {
    cycles,
    from,
    to,
    progress,
    byPillar: pillars.map((pillar) => ({
      pillar,
      progress: progressOf({
        earlier: within(earlier, pillar),
        later: within(later, pillar),
        lineage,
      }),
    })),
    byPartner: partners.map((partner) => ({
      partner,
      progress: progressOf({ earlier: of(earlier, partner), later: of(later, partner), lineage }),
    })),
    needs: new Map(
      [...earlier.matrix.rows, ...later.matrix.rows].map(({ need }) => [need.id, need]),
    ),
    chronic: await chronicUpTo(db, viewer, cycles, later),
    hidden: earlier.hidden + later.hidden,
    /** A cycle that still goes on moves, and its figures with it. */
    isFrozen: seal !== undefined,
  }
}

function chosenIn(cycles: readonly MappingCycle[], search: URLSearchParams) {
  const called = (name: string) => cycles.find(({ id }) => id === search.get(name))
  const to = search.has('to') ? called('to') : cycles[0]
  const before = to && cycles.find(({ window }) => window.from < to.window.from)
  const from = search.has('from') ? called('from') : before
  if (!to || !from) {
    throw new Response('There are no two needs mappings to compare', { status: 404 })
  }
  // In whichever order they were chosen, the earlier one comes first.
  return from.window.from <= to.window.from ? { from, to } : { from: to, to: from }
}

async function weighed(db: Db, viewer: Viewer, cycle: MappingCycle): Promise<Weighed> {
  const input = await comparedInputFor(db, cycle)
  const { needs, hidden } = disclosedTo(viewer, input.needs)
  return { cycle, matrix: matrixOf({ ...input, needs }), method: input.method, hidden }
}

/** Formula N looks back over all needs cycles, one after the other. */
async function chronicUpTo(db: Db, viewer: Viewer, cycles: readonly MappingCycle[], to: Weighed) {
  const earlier = cycles.filter(({ window }) => window.from < to.cycle.window.from)
  const past = [to, ...(await Promise.all(earlier.map((each) => weighed(db, viewer, each))))]
  const steps = past.slice(1).map(({ cycle }, index) => {
    const after = past[index]?.cycle ?? to.cycle
    return lineageBetween(db, cycle.id, after.id)
  })
  const lineage: Lineage[] = (await Promise.all(steps)).flat()
  const told = past.map(({ cycle, matrix }) => ({ cycleId: cycle.id, matrix }))
  return chronicIn(told, lineage, to.method)
}

function within({ matrix, ...rest }: Weighed, pillar: Pillar): Weighed {
  const rows = matrix.rows.filter(({ need }) => need.measure.objective.pillar === pillar)
  return { ...rest, matrix: { ...matrix, rows } }
}

/** The same needs, with the cells of one partner alone. */
function of({ matrix, ...rest }: Weighed, partner: Partner): Weighed {
  const rows = matrix.rows
    .filter(({ need }) => need.partners.includes(partner))
    .map((row) => ({ ...row, cells: onlyOf(row.cells, partner) }))
  return { ...rest, matrix: { ...matrix, rows } }
}

function onlyOf(cells: CoverageMatrix['rows'][number]['cells'], partner: Partner) {
  const left = { ...cells }
  for (const other of partners) if (other !== partner) left[other] = { status: 'not applicable' }
  return left
}
