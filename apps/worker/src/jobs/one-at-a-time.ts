/** Work under names, of which each is done once at a time: who asks again waits for the same. */
export type OneAtATime = {
  run: (name: string, work: () => Promise<void>) => Promise<void>
  /** Settles when nothing is under way, however it ended. */
  finished: () => Promise<void>
}

export function oneAtATime(): OneAtATime {
  const underWay = new Map<string, Promise<void>>()
  return {
    run: (name, work) => {
      const already = underWay.get(name)
      if (already) return already
      const running = work().finally(() => underWay.delete(name))
      underWay.set(name, running)
      return running
    },
    finished: async () => {
      await Promise.allSettled(underWay.values())
    },
  }
}
