import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** Whether any account may walk to this place: every folder above it lets strangers through. */
export function isReachable(place: string): boolean {
  const parent = path.dirname(place)
  if (existsSync(place) && (statSync(place).mode & 0o001) === 0) return false
  return parent === place || isReachable(parent)
}
