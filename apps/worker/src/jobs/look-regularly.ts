import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../context.ts'
import type { Work } from './work.ts'

/** Looks around at once and then every few `seconds`, until the worker is told to stop. */
export async function lookRegularly(
  { lookAround }: Work,
  { stopping, log }: Context,
  seconds: number,
): Promise<void> {
  while (!stopping.aborted) {
    try {
      await lookAround()
    } catch (error) {
      log.error({ err: error }, 'the worker could not look for what waits')
    }
    await pause(seconds * 1000, undefined, { signal: stopping }).catch(ignoreAbort)
  }
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error
}
