/** A program that has not ended by then is stuck: it ends itself, before the launcher kills it. */
const endsWithinSeconds = 10

/**
 * Ends a long-running program in order and only once, whatever tells it to: Ctrl-C, a polite
 * kill, a closed terminal, or the end of the launcher, which may have been killed itself. Call it
 * once, as soon as there is something to close. `shutdown` takes no new work and finishes what is
 * under way; the process ends when it settles, with exit code 1 if it refuses or takes too long. The
 * launcher takes the call as a sign that it is worth asking whether the program is ready.
 */
export function stopWithLauncher(shutdown: () => Promise<void> | void): void {
  let told = false
  const stop = async () => {
    if (told) return
    told = true
    setTimeout(() => process.exit(1), endsWithinSeconds * 1000).unref()
    process.exit(await codeOf(shutdown))
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // The launcher holds the other end of a channel that the system closes when it is gone.
  process.on('disconnect', stop)
  if (process.connected === false) stop()
  // Whether it still arrives is no concern of ours: a launcher that is gone is heard of above.
  process.send?.('at work', undefined, undefined, () => undefined)
}

async function codeOf(shutdown: () => Promise<void> | void): Promise<0 | 1> {
  try {
    await shutdown()
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    return 1
  }
}
