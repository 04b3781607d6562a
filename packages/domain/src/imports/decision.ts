import type { ImportOutcome } from './run.ts'

/** A version of a project in a file: what it says, and when that was true. */
export type Version = {
  /** The same for two versions that say the same. */
  fingerprint: string
  /** An instant in UTC as text, by the publisher's clock. */
  asOf: string | null
}

/** The version that is kept under the same identifier. */
export type KeptVersion = Version & { fileName: string }

export type Decision = {
  outcome: Extract<ImportOutcome, 'new' | 'changed' | 'unchanged'>
  reason: string | null
}

/**
 * What becomes of a version that a file has: the newer one wins, by the publisher's own clock. One
 * that was read before does nothing, so that reading the same files again changes nothing.
 */
export function decisionOn(
  version: Version,
  kept: KeptVersion | undefined,
  wasReadBefore: boolean,
): Decision {
  if (kept === undefined) return { outcome: 'new', reason: null }
  if (kept.fingerprint === version.fingerprint) return { outcome: 'unchanged', reason: null }
  if (isOlder(version, kept)) {
    return { outcome: 'unchanged', reason: `${kept.fileName} has a newer version, which stays.` }
  }
  if (wasReadBefore) {
    return { outcome: 'unchanged', reason: `It was read before; ${kept.fileName} came after it.` }
  }
  return { outcome: 'changed', reason: null }
}

/** A version without a date is taken for older than one that has a date. */
function isOlder(version: Version, kept: Version): boolean {
  if (kept.asOf === null) return false
  return version.asOf === null || version.asOf < kept.asOf
}
