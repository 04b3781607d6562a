import type { Command } from './command.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { helpOnCommand, helpOnEverything, helpOnNoun } from './help.ts'
import { nouns } from './nouns.ts'
import { outputTo } from './output.ts'
import { UsageProblem } from './problem.ts'
import { wordsFor } from './words-for.ts'

/** What surrounds the command line: where it writes, what is set, and who may stop it. */
export type Surroundings = {
  stdout: NodeJS.WritableStream & { isTTY?: boolean }
  stderr: NodeJS.WritableStream & { isTTY?: boolean }
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/** Finds the command that the words ask for and runs it. Never throws: it tells and returns. */
export async function run(args: string[], around: Surroundings): Promise<ExitCode> {
  try {
    return await dispatch(args, around)
  } catch (error) {
    around.stderr.write(`${around.signal.aborted ? 'Stopped.' : wordsFor(error)}\n`)
    return error instanceof UsageProblem ? exitCode.usedWrongly : exitCode.failed
  }
}

async function dispatch(args: string[], around: Surroundings): Promise<ExitCode> {
  const flags = args.filter((word) => common.has(word))
  const asksForHelp = flags.some((flag) => flag === '--help' || flag === '-h')
  const [noun, verb, ...rest] = args.filter((word) => !common.has(word))

  if (noun === undefined) return told(helpOnEverything(), asksForHelp, around)
  const verbs = await verbsOf(noun)
  if (verb === undefined) return told(helpOnNoun(noun, verbs), asksForHelp, around)
  const command = verbs.get(verb)
  if (command === undefined) throw unknown(`${noun} ${verb}`, [...verbs.keys()])
  if (asksForHelp) return told(helpOnCommand(noun, verb, command), true, around)

  const json = flags.includes('--json')
  const { env, signal } = around
  try {
    return await command.start(rest, { output: outputTo(around, json), json, env, signal })
  } catch (error) {
    throw error instanceof UsageProblem ? withAdvice(error, noun, verb) : error
  }
}

/** Options that every command takes, wherever they stand. */
const common = new Set(['--help', '-h', '--json'])

/** Help that was asked for is a result; help that was not is a complaint. */
function told(help: string, asked: boolean, { stdout, stderr }: Surroundings): ExitCode {
  const place = asked ? stdout : stderr
  place.write(help)
  return asked ? exitCode.done : exitCode.usedWrongly
}

async function verbsOf(noun: string): Promise<Map<string, Command>> {
  const found = Object.hasOwn(nouns, noun) ? nouns[noun] : undefined
  if (found === undefined) throw unknown(noun, Object.keys(nouns))

  const loading = Object.entries(found.verbs).map(
    async ([verb, load]): Promise<[string, Command]> => [verb, await load()],
  )
  return new Map(await Promise.all(loading))
}

function unknown(words: string, known: string[]): UsageProblem {
  return new UsageProblem(`There is no "${words}", only ${known.join(', ')}.`)
}

function withAdvice(problem: UsageProblem, noun: string, verb: string): UsageProblem {
  const advice = `npm run iisg -- ${noun} ${verb} --help explains it.`
  return new UsageProblem(`${problem.message}\n${advice}`, { cause: problem })
}
