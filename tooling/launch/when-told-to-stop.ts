/**
 * Calls `stop` once, on whatever tells us to: Ctrl-C, a polite kill, a closed terminal, or the
 * end of whoever started us (npm does not pass a kill on).
 */
export function whenToldToStop(stop: () => void): void {
  let told = false
  const once = () => {
    if (told) return
    told = true
    stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once)

  const parent = process.ppid
  setInterval(() => process.ppid !== parent && once(), 300).unref()
}
