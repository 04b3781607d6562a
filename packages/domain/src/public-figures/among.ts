import type { CellStatus } from '../analysis/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import { type Pillar, pillars } from '../pillars/index.ts'

/** How a need of a partner that states it may stand, the best first. */
export type Standing = Exclude<CellStatus, 'not applicable'>
export const standings: readonly Standing[] = ['covered', 'thin', 'open', 'unreported']

/** Whose needs a figure counts: all, or those of a pillar, of a partner, or of both. */
export type Among = { pillar: Pillar | null; partner: Partner | null }

/** Every row and column of the public table, the whole first. */
export const everyAmong: readonly Among[] = [null, ...partners].flatMap((partner) =>
  [null, ...pillars].map((pillar) => ({ pillar, partner })),
)

export function isSame(one: Among, other: Among): boolean {
  return one.pillar === other.pillar && one.partner === other.partner
}
