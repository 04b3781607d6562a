import type { Mode } from './programs.ts'

/**
 * What of a program's output belongs on the screen. While developing that is all of it; else only
 * what went wrong, since the whole is in the log.
 */
export function belongsOnScreen(mode: Mode, line: string): boolean {
  if (mode === 'dev') return line.trim() !== ''
  return levelOf(line) >= errorLevel
}

/** The level that pino writes for an error. */
const errorLevel = 50

function levelOf(line: string): number {
  return Number(/^\{"level":(\d+)/.exec(line)?.[1] ?? 0)
}
