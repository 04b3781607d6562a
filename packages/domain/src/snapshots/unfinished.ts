import type { MatrixInput } from '../analysis/index.ts'

/** What is still open in a cycle that is about to be frozen. Zero means that nothing is. */
export type Unfinished = {
  openTasks: number
  contestedLinks: number
  undecidedFindings: number
  /** Groups of needs that one action could serve, of which nobody has decided. */
  undecidedPoolings: number
  /** Needs on their way: drafts, submitted, returned, or validated but not adopted. */
  needsNotAdopted: number
}

/**
 * What would be frozen unfinished. It hinders nobody: silence, a dispute and a draft are facts, and
 * they stay visible as such.
 */
export function unfinishedIn(
  { tasks, links, needs }: Pick<MatrixInput, 'tasks' | 'links' | 'needs'>,
  undecided: { findings: number; poolings: number },
): Unfinished {
  return {
    openTasks: tasks.filter(({ state }) => state !== 'finalised' && state !== 'waived').length,
    contestedLinks: links.filter(({ confirmations }) =>
      confirmations.some(({ status }) => status === 'contested'),
    ).length,
    undecidedFindings: undecided.findings,
    undecidedPoolings: undecided.poolings,
    needsNotAdopted: needs.filter(({ state }) => state !== 'adopted' && state !== 'closed').length,
  }
}
