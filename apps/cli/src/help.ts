import type { Command, Option } from './command.ts'
import { nouns } from './nouns.ts'

const called = 'npm run iisg --'

/** What there is at all. */
export function helpOnEverything(): string {
  return paragraphs([
    `Usage: ${called} <noun> <verb> [options]`,
    table(Object.entries(nouns).map(([name, { summary }]) => [name, summary])),
    'Every noun and every verb explains itself with --help.',
    exitCodes,
  ])
}

/** What can be done with one noun. */
export function helpOnNoun(noun: string, verbs: ReadonlyMap<string, Command>): string {
  return paragraphs([
    `Usage: ${called} ${noun} <verb> [options]`,
    table([...verbs].map(([name, { summary }]) => [name, summary])),
    `Every verb explains itself: ${called} ${noun} <verb> --help`,
  ])
}

/** What one command does and takes. */
export function helpOnCommand(noun: string, verb: string, command: Command): string {
  const options = Object.entries({ ...command.options, ...commonOptions })
  return paragraphs([
    `${command.summary}.`,
    `Usage: ${called} ${noun} ${verb} ${command.usage}`.trimEnd(),
    ...command.details,
    table(options.map(([name, option]) => [nameOf(name, option), option.description])),
    exitCodes,
  ])
}

const commonOptions: Record<string, Option> = {
  json: { type: 'boolean', description: 'print the result as JSON' },
  help: { type: 'boolean', short: 'h', description: 'explain this command' },
}

const exitCodes = `Exit codes:
  0  done
  1  failed; the reason is on the error output
  2  used wrongly, or a setting is wrong
  3  done in part: some of the input was refused`

function nameOf(name: string, { value, short }: Option): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`
  return short === undefined ? long : `${long}, -${short}`
}

function table(rows: string[][]): string {
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(([name = '', words]) => `  ${name.padEnd(width)}  ${words}`).join('\n')
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
