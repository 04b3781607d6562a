import type { Cell } from '@iisg/domain/analysis'
import type { Partner } from '@iisg/domain/partners'
import { cellNames } from '@iisg/ui/analysis'
import { percent } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { capitalised } from '#app/layout/capitalised.ts'
import type { Move } from './standing-of.ts'

/**
 * What changes for whom, as one sentence: 'Albania and Serbia from 50% to 75% covered, thin to
 * covered; no change for Montenegro'. Partners for whom the same changes are told together.
 */
export function sayMoves(moves: readonly Move[]): string {
  const told = Map.groupBy(moves, ({ before, after }) => changeOf(before, after))
  const unchanged = partnersOf(told.get(undefined))
  const said = [...told].flatMap(([change, those]) =>
    change === undefined ? [] : [`${namePartners(partnersOf(those))} ${change}`],
  )
  if (unchanged.length > 0) said.push(`no change for ${namePartners(unchanged)}`)

  return capitalised(said.join('; '))
}

/** What becomes of one cell; nothing where it stays as it is. */
function changeOf(before: Cell, after: Cell): string | undefined {
  if (before.status === 'not applicable' || after.status === 'not applicable') return undefined
  if (before.coverage === after.coverage) return undefined
  if (before.status === 'unreported' || after.status === 'unreported') {
    return 'still unknown, since too little is reported'
  }
  const change = `from ${percent(before.coverage)} to ${percent(after.coverage)} covered`
  const [was, is] = [cellNames[before.status], cellNames[after.status]]
  return was === is ? change : `${change}, ${was.toLowerCase()} to ${is.toLowerCase()}`
}

function partnersOf(moves: readonly Move[] = []): Partner[] {
  return moves.map(({ partner }) => partner)
}
