import type { z } from 'zod'
import { UsageProblem } from './problem.ts'

/** Parses what a person typed. What is wrong with it is said in the schema's own sentences. */
export function parsed<Schema extends z.ZodType>(schema: Schema, typed: unknown): z.output<Schema> {
  const reading = schema.safeParse(typed)
  if (reading.success) return reading.data
  throw new UsageProblem(reading.error.issues.map(({ message }) => `${message}.`).join('\n'))
}
