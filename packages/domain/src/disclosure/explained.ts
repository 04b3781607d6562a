import { admits, type Tier } from './tier.ts'

/** A number as one reader may know it, with everything that it was made from. */
export type Explained<Value, Part> = {
  value: Value
  /** What the value was made from: together they give it again. */
  parts: Part[]
  /** How many parts were left out, because the reader may not know them. */
  hidden: number
}

/**
 * The explanation contract: a number is made of the parts that its reader may know, and of no
 * other. So whatever the reader works out from it, nothing hidden can come to light; that there is
 * something hidden is said.
 */
export function explainedTo<Part extends { tier: Tier }, Value>(
  upTo: Tier,
  parts: readonly Part[],
  weigh: (known: readonly Part[]) => Value,
): Explained<Value, Part> {
  const known = parts.filter(({ tier }) => admits(upTo, tier))
  return { value: weigh(known), parts: known, hidden: parts.length - known.length }
}
