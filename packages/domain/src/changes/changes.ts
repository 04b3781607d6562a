import { z } from 'zod'

/** What a field was and what it became, as an audit entry keeps it. */
export const Changes = z.record(z.string(), z.object({ before: z.json(), after: z.json() }))
export type Changes = z.infer<typeof Changes>

/** The fields in which a record differs from what it was; lists count as the same in any order. */
export function changesBetween(before: object, after: object): Changes {
  const was = new Map(Object.entries(before))
  const differing = Object.entries(after).filter(
    ([field, value]) => was.has(field) && canonical(value) !== canonical(was.get(field)),
  )
  return Changes.parse(
    Object.fromEntries(
      differing.map(([field, value]) => [
        field,
        { before: was.get(field) ?? null, after: value ?? null },
      ]),
    ),
  )
}

function canonical(value: unknown): string {
  if (!Array.isArray(value)) return written(value ?? null)
  return JSON.stringify(value.map(written).sort())
}

/** The fields of a part in the order of their names: the database does not keep the order of any. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
