import { partners } from '@iisg/domain/partners'

/** What each way has to find out of every cell: a number for each cell that applies, by its place. */
export type Figures = Record<(typeof names)[number], Map<number, number>>

export const names = ['responses', 'pairs', 'longest', 'cents', 'coverage', 'gap'] as const

/** Money and counts agree exactly; what was multiplied and divided, to the ninth decimal. */
const near: Record<(typeof names)[number], number> = {
  responses: 0,
  pairs: 0,
  longest: 0,
  cents: 0,
  coverage: 1e-9,
  gap: 1e-7,
}

export function noFigures(): Figures {
  return {
    responses: new Map(),
    pairs: new Map(),
    longest: new Map(),
    cents: new Map(),
    coverage: new Map(),
    gap: new Map(),
  }
}

export function placeOf(need: number, partner: number): number {
  return need * partners.length + partner
}

/** @throws Error that names the first figure in which two ways differ. */
export function assertAgree(one: Figures, other: Figures, who: string): void {
  for (const name of names) {
    if (one[name].size !== other[name].size) {
      throw new Error(`${who} finds ${other[name].size} cells, not ${one[name].size}.`)
    }
    for (const [place, figure] of one[name]) {
      const found = other[name].get(place) ?? Number.NaN
      if (!(Math.abs(found - figure) <= near[name])) {
        throw new Error(`${who} finds ${name} ${found} in cell ${place}, not ${figure}.`)
      }
    }
  }
}
