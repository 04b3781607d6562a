import type { Cell } from '@iisg/domain/analysis'
import { cellNames } from '@iisg/ui/analysis'
import { percent } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { capitalised } from '#app/layout/capitalised.ts'
import type { Move } from './standing-of.ts'

/**
 * What changes for whom, as one sentence: 'Albania and Serbia from 50% to 75% covered, thin to
 * covered; Montenegro as before'. Partners for whom the same changes are told together.
 */
export function sayMoves(moves: readonly Move[]): string {
  const told = Map.groupBy(moves, ({ before, after }) => changeOf(before, after))
  const said = [...told].map(
    ([change, those]) => `${namePartners(those.map(({ partner }) => partner))} ${change}`,
  )
  return capitalised(said.join('; '))
}

function changeOf(before: Cell, after: Cell): string {
  if (before.status === 'not applicable' || after.status === 'not applicable') return 'as before'
  if (before.status === 'unreported' || after.status === 'unreported') {
    return 'stays unknown, since not enough is reported'
  }
  const [from, to] = [percent(before.coverage), percent(after.coverage)]
  if (from === to) return `stays at ${from}`

  const [was, is] = [cellNames[before.status], cellNames[after.status]]
  const standing = was === is ? '' : `, ${was.toLowerCase()} to ${is.toLowerCase()}`
  return `from ${from} to ${to} covered${standing}`
}
