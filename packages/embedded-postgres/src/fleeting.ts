import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/**
 * The folder for what need not outlive a run of the tests: in memory where the machine lends us
 * enough of it, since a disk takes many times as long to make and drop a database's many files.
 */
export function fleetingFolder(): string {
  return isRoomyMemory(memory) ? memory : tmpdir()
}

/** Where Linux keeps files in memory. Containers often get no more than 64 MB of it. */
const memory = '/dev/shm'
const enoughBytes = 2_000_000_000
/** How Linux numbers a file system that is in memory. */
const tmpfs = 0x01021994

function isRoomyMemory(folder: string): boolean {
  try {
    const { type, bavail, bsize } = statfsSync(folder)
    return type === tmpfs && bavail * bsize >= enoughBytes
  } catch {
    // There is no such folder: not every system has one.
    return false
  }
}
