import type { Cell, CellStatus, Evidence, Method } from '@iisg/domain/analysis'
import type { LegendEntry } from '../charts/index.ts'
import { counted, percent } from '../numbers/index.ts'
import type { Tone } from '../tokens/index.ts'

export const cellTones: Record<CellStatus, Tone> = {
  covered: 'covered',
  thin: 'thin',
  open: 'open',
  unreported: 'unreported',
  'not applicable': 'not-applicable',
}

export const cellNames: Record<CellStatus, string> = {
  covered: 'Covered',
  thin: 'Thin',
  open: 'Open',
  unreported: 'Not enough reported',
  'not applicable': 'Not applicable',
}

/** What the shapes of the matrix mean under a method: bands of the gap, not of the coverage beside them. */
export function cellLegend({ bands }: Method): readonly LegendEntry[] {
  return [
    { tone: cellTones.covered, text: `Covered: gap below ${bands.thin}` },
    { tone: cellTones.thin, text: `Thin: gap from ${bands.thin}` },
    { tone: cellTones.open, text: `Open: gap of ${bands.open} or more` },
    { tone: cellTones.unreported, text: 'Not enough reported to tell' },
    { tone: cellTones['not applicable'], text: 'The partner states no such need' },
  ]
}

/** How a need of a partner stands, as a sentence. */
export function sayStanding(cell: Cell): string {
  switch (cell.status) {
    case 'not applicable':
      return 'The partner states no such need'
    case 'unreported':
      return 'Not enough is reported to tell'
    case 'open':
      return `Open: ${percent(cell.coverage)} covered`
    case 'thin':
      return `Thin: ${percent(cell.coverage)} covered`
    case 'covered':
      return `Covered: ${percent(cell.coverage)}`
  }
}

/** Whether we may speak of a gap at all, and why. */
export function sayEvidence({
  partnerFinalised,
  membersFinalised,
  membersAsked,
}: Evidence): string {
  const partner = partnerFinalised
    ? 'The partner has finalised its part'
    : 'The partner has not finalised its part'
  if (membersAsked === 0) return `${partner}; no member was asked.`

  const verb = membersFinalised === 1 ? 'has' : 'have'
  return `${partner}; ${membersFinalised} of ${counted(membersAsked, 'member')} asked ${verb}.`
}
