import { publicAggregate } from '@iisg/domain/disclosure'
import { pillarSubjects } from '@iisg/domain/pillars'
import type { Among, HiddenFigure, Standing } from '@iisg/domain/public-figures'
import { cellNames } from '../analysis/index.ts'

/** 'Covered', 'Covered, thin or open': ways to stand that are told together. */
export function sayStandings(standings: readonly Standing[]): string {
  const names = standings.map((standing, at) =>
    at === 0 ? cellNames[standing] : cellNames[standing].toLowerCase(),
  )
  return either.format(names)
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** What a visitor reads in place of a figure. */
export const notShown = 'Not shown'

/** What a pillar is about, or that it is all of them. */
export function sayPillar({ pillar }: Pick<Among, 'pillar'>): string {
  return pillar === null ? 'All pillars' : pillarSubjects[pillar]
}

/** Why a figure is not shown, for the Secretariat. */
export const hiddenBecause: Record<HiddenFigure['because'], string> = {
  'there is none': 'that there is none would be told',
  'too few needs': `fewer than ${publicAggregate.needs} needs of two partners or more`,
  'it would give another away': 'it would give another figure away',
}
