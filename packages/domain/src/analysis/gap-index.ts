import type { Need } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { Cell } from './cell.ts'
import type { Method } from './method.ts'

/** How large the gaps of some cells are together. Cells that may not be judged are left out. */
export type GapIndex = {
  /** 100 · Σπ(1−C) / Σπ, from 0 to 100; none where no cell may be judged. */
  value: number | undefined
  judged: number
  unreported: number
  byStatus: Record<'open' | 'thin' | 'covered', number>
}

type Row = { need: Need; cells: Record<Partner, Cell> }

/** Formula C for many cells: the gap index of a pillar, a partner, a need, or of all. */
export function indexOf(rows: readonly Row[], among: readonly Partner[], method: Method): GapIndex {
  const tally = new Tally()
  for (const { need, cells } of rows) {
    const priority = method.priority[need.priority]
    for (const partner of among) tally.add(cells[partner], priority)
  }
  return tally.index()
}

/** The gap indexes of each partner, and of all: each cell is looked at once. */
export function indexesOf(
  rows: readonly Row[],
  method: Method,
): { byPartner: Record<Partner, GapIndex>; total: GapIndex } {
  const tallies = forEachPartner(() => new Tally())
  const all = new Tally()
  for (const { need, cells } of rows) {
    const priority = method.priority[need.priority]
    for (const partner of partners) {
      const cell = cells[partner]
      if (cell.status === 'not applicable') continue
      tallies[partner].add(cell, priority)
      all.add(cell, priority)
    }
  }
  return { byPartner: forEachPartner((partner) => tallies[partner].index()), total: all.index() }
}

export function forEachPartner<T>(work: (partner: Partner) => T): Record<Partner, T> {
  return {
    AL: work('AL'),
    BA: work('BA'),
    XK: work('XK'),
    ME: work('ME'),
    MK: work('MK'),
    RS: work('RS'),
  }
}

class Tally {
  #weight = 0
  #missing = 0
  #unreported = 0
  #open = 0
  #thin = 0
  #covered = 0

  add(cell: Cell, priority: number): void {
    switch (cell.status) {
      case 'not applicable':
        return
      case 'unreported':
        this.#unreported++
        return
      case 'open':
        this.#open++
        break
      case 'thin':
        this.#thin++
        break
      case 'covered':
        this.#covered++
        break
    }
    this.#weight += priority
    this.#missing += priority * (1 - cell.coverage)
  }

  index(): GapIndex {
    const byStatus = { open: this.#open, thin: this.#thin, covered: this.#covered }
    return {
      value: this.#weight > 0 ? (100 * this.#missing) / this.#weight : undefined,
      judged: this.#open + this.#thin + this.#covered,
      unreported: this.#unreported,
      byStatus,
    }
  }
}
