import type { ExternalId } from '../provenance/index.ts'

/**
 * The form in which two spellings of an identifier are the same: `XM-DAC-41128 / 7` and
 * `xm-dac-41128-7`. Within its scheme: a national number is no IATI identifier.
 */
export function identifierKey({ scheme, value }: ExternalId): string {
  const key = value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return `${scheme} ${key.replace(/^-|-$/g, '')}`
}

/** The identifier that both carry, if there is one, as the first has it. */
export function identifierInBoth(
  ones: readonly ExternalId[],
  others: readonly ExternalId[],
): ExternalId | undefined {
  if (ones.length === 0 || others.length === 0) return undefined
  const theirs = new Set(others.map(identifierKey))
  return ones.find((each) => theirs.has(identifierKey(each)))
}
