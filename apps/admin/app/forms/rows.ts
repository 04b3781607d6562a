import type { Refusal, Typed } from '@iisg/ui/forms'
import type { z } from 'zod'
import { inOurWords } from './in-our-words.ts'

/** The name of a field in one row of a form: 'amount.2'. */
export function fieldIn(row: number, name: string): string {
  return `${name}.${row}`
}

/** How many rows were typed, the empty ones among them. */
export function rowsTyped(typed: Typed, names: readonly string[]): number {
  const rows = Object.keys(typed).flatMap((key) => {
    const [name = '', row] = key.split('.')
    return names.includes(name) && row !== undefined && /^\d{1,3}$/.test(row) ? [Number(row)] : []
  })
  return rows.length === 0 ? 0 : Math.max(...rows) + 1
}

type Rows<T> = { ok: true; values: T[] } | { ok: false; problems: Refusal['problems'] }

/**
 * Reads the rows of a form, each with one schema. A row in which nothing was filled in is no row;
 * `blank` names fields that always hold something, such as a chosen currency.
 */
export function readRows<Schema extends z.ZodType>(
  typed: Typed,
  names: readonly string[],
  schema: Schema,
  blank: readonly string[] = [],
): Rows<z.output<Schema>> {
  const values: z.output<Schema>[] = []
  const problems: Refusal['problems'] = {}
  for (let row = 0; row < rowsTyped(typed, names); row += 1) {
    const fields = Object.fromEntries(
      names.map((name) => [name, String(typed[fieldIn(row, name)] ?? '').trim()]),
    )
    if (names.every((name) => blank.includes(name) || fields[name] === '')) continue

    const reading = schema.safeParse(fields, { error: inOurWords })
    if (reading.success) values.push(reading.data)
    else {
      for (const { path, message } of reading.error.issues) {
        problems[fieldIn(row, String(path[0] ?? names[0]))] ??= message
      }
    }
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, values }
}
