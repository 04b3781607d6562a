/**
 * JSON in one form for one value: keys in order, nothing between. So two programs that hold the same
 * figures compute the same fingerprint of them, wherever the figures were kept meanwhile.
 *
 * @throws TypeError for what JSON cannot hold, such as NaN or a function.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
  }
  const plain = typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'function'
  const written = plain ? JSON.stringify(value) : undefined
  if (written === undefined) throw new TypeError(`JSON cannot hold ${String(value)}`)
  return written
}
