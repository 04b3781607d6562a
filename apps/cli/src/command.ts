import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util'
import type { ExitCode } from './exit-code.ts'
import type { Output } from './output.ts'
import { UsageProblem } from './problem.ts'

/** An option and what it is for. */
export type Option = ParseArgsOptionDescriptor & { description: string; value?: string }
export type Options = Record<string, Option>

/** What a command is given when it runs. */
export type Call<O extends Options> = {
  /** The words that belong to no option, such as files. */
  words: string[]
  options: ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values']
  output: Output
  /** Whether the result goes to a program rather than to a person. */
  json: boolean
  env: NodeJS.ProcessEnv
  /** Asks to give up: somebody pressed Ctrl-C. */
  signal: AbortSignal
}

type Definition<O extends Options> = {
  /** What it does, as a short sentence without its full stop. */
  summary: string
  /** What follows the verb, such as `FILE… [--dry-run]`. */
  usage: string
  /** How many words it takes. */
  words?: { least: number; most: number; what: string }
  options: O
  /** More to say in its help, a paragraph each. */
  details?: readonly string[]
  run: (call: Call<O>) => Promise<ExitCode>
}

export type Command = {
  summary: string
  usage: string
  options: Options
  details: readonly string[]
  start: (args: string[], rest: Omit<Call<Options>, 'words' | 'options'>) => Promise<ExitCode>
}

/** Makes a command whose options are typed as they are described. */
export function command<const O extends Options>(definition: Definition<O>): Command {
  const { summary, usage, options, details = [], words: wanted } = definition
  return {
    summary,
    usage,
    options,
    details,
    start: (args, rest) => {
      const { values, positionals } = parsed(args, options)
      const { least, most, what } = wanted ?? { least: 0, most: 0, what: '' }
      if (positionals.length < least) throw new UsageProblem(`Name ${what}.`)
      if (positionals.length > most)
        throw new UsageProblem(`"${positionals[most]}" is one word too many.`)

      return definition.run({ ...rest, words: positionals, options: values })
    },
  }
}

function parsed<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node adds advice on how to pass a word that begins with a dash, which nobody here wants.
    throw new UsageProblem(error.message.replace(/\. To specify a positional.*$/s, '.'))
  }
}
