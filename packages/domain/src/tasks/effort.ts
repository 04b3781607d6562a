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
 * for each thing that waits. An estimate of ours, so that people can plan; nothing is weighed by it.
 */
export function minutesOf(effort: Effort): number {
  const minutes = Object.entries(minutesFor).reduce(
    // `Object.entries` forgets the key type, which the table has just guaranteed.
    (sum, [what, each]) => sum + each * effort[what as keyof Effort],
    lookingAround,
  )
  return Math.ceil(minutes / 5) * 5
}

const lookingAround = 10

const minutesFor: Readonly<Record<keyof Effort, number>> = {
  needsToFinish: 15,
  wordingsToApprove: 4,
  linksToConfirm: 3,
  responsesToFinish: 10,
  responsesToConfirm: 2,
}
