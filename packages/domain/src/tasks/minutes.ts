/**
 * How many minutes one of each kind of work takes whoever does it now and then. Estimates of ours, so
 * that people can plan; nothing is weighed by them.
 */
export const minutesFor = {
  'need to finish': 15,
  'wording to approve': 4,
  'link to confirm': 3,
  'response to finish': 10,
  'response to look at again': 2,

  'task to look at': 15,
  'task to ask after': 5,
  'task to give to somebody': 2,
  'stage to note': 5,
  'need to review': 10,
  'need to submit': 5,
  'response to verify': 5,
  'pillar to confirm': 1,
  'contested link': 15,
  'finding to decide': 5,
  'group to pool': 10,
  'decision to record': 15,
  'import to look at': 10,
  'delivery to look at': 10,
  'issue to finish': 30,

  'proposal to read': 15,
  'report to read': 30,
  'seal to check': 5,
  'decision to follow up': 3,
  'changes to read': 15,
  'page to read': 5,
} as const

export type Work = keyof typeof minutesFor

/** How many minutes so many of a kind take, in steps of five; 0 where there are none. */
export function minutesOfWork(work: Work, count: number): number {
  return inSteps(minutesFor[work] * count)
}

/** Rounded up to five minutes: more would promise what an estimate cannot keep. */
export function inSteps(minutes: number): number {
  return Math.ceil(minutes / 5) * 5
}
