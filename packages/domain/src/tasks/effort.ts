import { inSteps, minutesFor, type Work } from './minutes.ts'

/** What is left to do before a task can be handed in, counted. */
export type Effort = {
  /** Needs that were begun or returned. */
  needsToFinish: number
  /** Needs whose wording waits for approval. */
  wordingsToApprove: number
  /** Links on whose use the partner has not said a word. */
  linksToConfirm: number
  /** Responses that were begun or returned. */
  responsesToFinish: number
  /** Responses that should be looked at again. */
  responsesToConfirm: number
}

/**
 * How many minutes the rest of a task takes, in steps of five: a look at what is there, and so many
 * for each thing that waits.
 */
export function minutesOf(effort: Effort): number {
  const minutes = Object.entries(workOf).reduce(
    // `Object.entries` forgets the key type, which the table has just guaranteed.
    (sum, [what, work]) => sum + minutesFor[work] * effort[what as keyof Effort],
    lookingAround,
  )
  return inSteps(minutes)
}

const lookingAround = 10

const workOf: Readonly<Record<keyof Effort, Work>> = {
  needsToFinish: 'need to finish',
  wordingsToApprove: 'wording to approve',
  linksToConfirm: 'link to confirm',
  responsesToFinish: 'response to finish',
  responsesToConfirm: 'response to look at again',
}
