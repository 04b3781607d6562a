import { type Program, readSettings, type Settings } from './read-settings.ts'

/**
 * The settings of a program, for the first line of it. Where some are wrong, all of them are
 * named on the error output and the program ends with exit code 2.
 */
export function settingsOf<P extends Program>(program: P, env: NodeJS.ProcessEnv): Settings<P> {
  const read = readSettings(env, program)
  if (read.ok) return read.settings

  const advice = 'docs/operations/settings.md explains every setting.'
  process.stderr.write(`${['Cannot start.', ...read.problems, advice].join('\n')}\n`)
  process.exit(2)
}
