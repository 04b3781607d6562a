/**
 * Somebody else changed the record since this edit began. The page shows both versions; nothing of
 * either is lost.
 */
export class StaleVersion extends Error {
  constructor() {
    super('Somebody else has changed this since you opened it')
  }
}

/** Lets an update through that met the version it started from, and refuses any other. */
export function keepVersion<T>(updated: T | undefined): T {
  if (updated === undefined) throw new StaleVersion()
  return updated
}
