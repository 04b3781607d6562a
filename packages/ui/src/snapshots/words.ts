import type { Unfinished } from '@iisg/domain/snapshots'
import { count, counted } from '../numbers/index.ts'

/** What would be frozen unfinished, a sentence each; none where nothing is open. */
export function sayUnfinished(unfinished: Unfinished): string[] {
  const { openTasks, contestedLinks, undecidedFindings, undecidedPoolings, needsNotAdopted } =
    unfinished
  return [
    openTasks > 0 &&
      `${counted(openTasks, 'task')} of partners and members ${isAre(openTasks)} not finalised: their cells stay “not enough reporting” for ever.`,
    needsNotAdopted > 0 &&
      `${counted(needsNotAdopted, 'need')} ${isAre(needsNotAdopted)} not adopted by the Board.`,
    contestedLinks > 0 &&
      `${counted(contestedLinks, 'link')} ${isAre(contestedLinks)} contested and not resolved. Contested links count.`,
    undecidedFindings > 0 &&
      `${counted(undecidedFindings, 'finding')} ${isAre(undecidedFindings)} not decided.`,
    undecidedPoolings > 0 &&
      `${counted(undecidedPoolings, 'group')} of needs that could be pooled ${isAre(undecidedPoolings)} not decided.`,
  ].filter((sentence) => sentence !== false)
}

/** Where errors were told: 'One erratum stands beside it.' */
export function sayErrata(number: number): string {
  if (number === 0) return 'No erratum was told.'
  return number === 1 ? 'One erratum stands beside it.' : `${count(number)} errata stand beside it.`
}

function isAre(number: number): string {
  return number === 1 ? 'is' : 'are'
}
