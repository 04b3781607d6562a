/**
 * One round trip for every knot of a graph that comes back to where it started, such as
 * `needs → responses → needs`. None where all arrows point one way.
 */
export function cyclesIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const settled = new Set<string>()
  const cycles: string[] = []

  const walk = (node: string, path: readonly string[]) => {
    const start = path.indexOf(node)
    if (start >= 0) {
      cycles.push([...path.slice(start), node].join(' → '))
      return
    }
    if (settled.has(node)) return
    for (const next of arrows.get(node) ?? []) walk(next, [...path, node])
    settled.add(node)
  }
  for (const node of [...arrows.keys()].sort()) walk(node, [])
  return cycles
}
