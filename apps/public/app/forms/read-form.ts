import type { Refusal, Typed } from '@iisg/ui/forms'
import type { z } from 'zod'

type Reading<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/**
 * Reads a posted form with a schema. A field is named after its key in the schema, with `[]` for a
 * list: the one name also finds its problem, its typed value and its input.
 */
export function readForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
): Reading<z.output<Schema>> {
  const typed = typedIn(form)
  const reading = schema.safeParse(typed)
  if (reading.success) return { ok: true, value: reading.data }

  const problems: Record<string, string> = {}
  for (const { path, message } of reading.error.issues) {
    problems[String(path[0] ?? 'form')] ??= message
  }
  return { ok: false, refusal: { problems, typed } }
}

function typedIn(form: FormData): Typed {
  const names = [...new Set(form.keys())]

  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).map(String)
      return name.endsWith('[]') ? [name.slice(0, -2), values] : [name, values[0] ?? '']
    }),
  )
}
