/** How a step went; a problem is why it failed. */
export type StepTaken = { name: string; seconds: number; problem?: string }

/** A step and what it does; it fails by throwing. */
export type Step = { name: string; take: () => Promise<void> | void }

/** Takes the steps in order, and none after one that failed: they would only fail for its reason. */
export async function* taken(steps: readonly Step[]): AsyncGenerator<StepTaken> {
  for (const { name, take } of steps) {
    const start = performance.now()
    const since = () => (performance.now() - start) / 1000
    try {
      await take()
      yield { name, seconds: since() }
    } catch (error) {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error)
      yield { name, seconds: since(), problem }
      return
    }
  }
}
