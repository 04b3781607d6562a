import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** The processes that work in a folder or were started from it, as their command lines. */
export function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => placesOf(pid).some((place) => place.includes(folder)))
    .map((pid) => `${pid} ${placesOf(pid)[1]}`)
}

function placesOf(pid: string): string[] {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return [readlinkSync(`/proc/${pid}/cwd`), line]
  } catch {
    // It ended while we looked, or is none of our business.
    return []
  }
}
