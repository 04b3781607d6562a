/** How a command ended, for whoever called it: a person, a script, a timer. */
export const exitCode = {
  done: 0,
  failed: 1,
  usedWrongly: 2,
  /** It did its work, but refused some of what it was given. */
  partly: 3,
} as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
