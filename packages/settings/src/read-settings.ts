import type { z } from 'zod'
import { secretNames } from './catalogue.ts'
import { type Installation, installationIn } from './installation.ts'
import { programs } from './programs.ts'

/** Texts by name, such as `process.env`. */
type Environment = Readonly<Record<string, string | undefined>>

/** Who reads settings: one of the programs, or whoever starts them all. */
export type Program = keyof typeof programs | 'cli' | 'launcher'

/** What a program knows from its environment. */
export type Settings<P extends Program> = P extends keyof typeof programs
  ? z.infer<(typeof programs)[P]>
  : Installation

export type SettingsRead<P extends Program> =
  | { ok: true; settings: Settings<P> }
  | { ok: false; problems: string[] }

/** Reads a program's settings, or says in one sentence each what is wrong with all of them. */
export function readSettings<P extends Program>(env: Environment, program: P): SettingsRead<P> {
  const given = withoutEmpty(env)
  const read = schemaOf(program, given).safeParse(given)
  // The schema was chosen by the program, which TypeScript cannot follow through the union.
  if (read.success) return { ok: true, settings: read.data as Settings<P> }

  return { ok: false, problems: read.error.issues.map((issue) => sentenceOf(issue, given)) }
}

/** `NAME=` in a compose file or a unit means "not set". */
function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
}

function schemaOf(program: Program, env: Environment) {
  if (program === 'cli' || program === 'launcher') return installationIn(env)
  return programs[program]
}

function sentenceOf(issue: z.core.$ZodIssue, env: Environment): string {
  const name = String(issue.path[0])
  const value = env[name]
  if (value === undefined) return `${name} is missing.`
  if (secretNames.has(name)) return `${name} ${issue.message}.`
  return `${name} ${issue.message}, but is "${value}".`
}
