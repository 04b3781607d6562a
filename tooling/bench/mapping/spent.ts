/** What some work took: on the clock, and of the processors, in milliseconds. */
export type Spent = { wall: number; cpu: number }

/** Runs some work of this process, its threads included. */
export async function spending<T>(work: () => T | Promise<T>): Promise<Spent & { result: T }> {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = await work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1000, result }
}
