/**
 * Does two things at once. Where one fails the other is told to give up and waited for, so that
 * nothing is still under way when the caller clears up. Throws what failed first.
 */
export async function together<A, B>(
  signal: AbortSignal,
  one: (giveUp: AbortSignal) => Promise<A>,
  other: (giveUp: AbortSignal) => Promise<B>,
): Promise<[A, B]> {
  const failed = new AbortController()
  const giveUp = AbortSignal.any([signal, failed.signal])
  const both = [one(giveUp), other(giveUp)] as const
  for (const each of both) each.catch((error) => failed.abort(error))

  await Promise.allSettled(both)
  if (failed.signal.aborted) throw failed.signal.reason
  return Promise.all(both)
}

/** Waits for something unless it is told to give up, which throws. */
export async function unlessAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  signal.throwIfAborted()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([promise, aborted])
}
