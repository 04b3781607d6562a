/**
 * Instants in a form that JSON keeps and gives back: `{ "instant": "2026-11-25T04:00:00.000Z" }`.
 * JSON alone would turn them into texts that look like any other.
 */
export function withInstantsTold(value: unknown): unknown {
  if (value instanceof Date) return { instant: value.toISOString() }
  if (Array.isArray(value)) return value.map(withInstantsTold)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => [field, withInstantsTold(each)]),
  )
}

/** The other way round, as a reviver for `JSON.parse`. */
export function instantRevived(_field: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  const [only, ...others] = Object.entries(value)
  if (only === undefined || others.length > 0 || only[0] !== 'instant') return value
  return new Date(String(only[1]))
}
