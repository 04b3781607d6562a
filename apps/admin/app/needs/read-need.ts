import type { SourceDocument } from '@iisg/domain/needs'
import type { Refusal, Typed } from '@iisg/ui/forms'
import type { z } from 'zod'
import { inOurWords } from '#app/forms/in-our-words.ts'
import { fieldToMend } from '#app/forms/read-form.ts'

type Row = { index: number; fields: Record<string, string> }

/** What is told of a document, field by field. */
export const sourceParts = [
  'title',
  'category',
  'link',
  'page',
] as const satisfies readonly (keyof SourceDocument)[]

/** The field of a document in the form: documents are numbered from 0. */
export function sourceField(index: number, part: keyof SourceDocument): string {
  return `source-${index}-${part}`
}

/**
 * Reads the form of a need. Its documents stand in numbered rows; a row in which nothing is written
 * is none, and a problem is told at the row where it is.
 */
export function readNeed<Schema extends z.ZodType>(
  typed: Typed,
  schema: Schema,
): { ok: true; value: z.output<Schema> } | { ok: false; refusal: Refusal } {
  const rows = rowsIn(typed).filter(({ fields }) => Object.values(fields).some(Boolean))
  const reading = schema.safeParse(
    { ...typed, sources: rows.map(({ fields }) => fields) },
    { error: inOurWords },
  )
  if (reading.success) return { ok: true, value: reading.data }

  const problems: Record<string, string> = {}
  for (const { path, message } of reading.error.issues) {
    const [field, at, part] = path
    const row = field === 'sources' ? rows[Number(at)] : undefined
    const name = row && part !== undefined ? `source-${row.index}-${String(part)}` : field
    problems[fieldToMend(String(name ?? 'form'))] ??= message
  }
  return { ok: false, refusal: { problems, typed } }
}

/** How many rows of documents a form that was posted had. */
export function rowCount(typed: Typed): number {
  return rowsIn(typed).length
}

function rowsIn(typed: Typed): Row[] {
  const rows: Row[] = []
  for (let index = 0; sourceField(index, 'title') in typed; index += 1) {
    const fields = sourceParts.map((part) => [part, String(typed[sourceField(index, part)] ?? '')])
    rows.push({ index, fields: Object.fromEntries(fields) })
  }
  return rows
}
