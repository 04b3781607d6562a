/** Formula E: what two responses are compared by, and what they are called. */
export type OverlapWeights = {
  /** D, 0 to 1, is the sum of these times N, B, T, O and X. They add up to 1. */
  shares: { needs: number; partners: number; types: number; time: number; text: number }
  /** A record told twice: X and O, 0 to 1, from which one provider is enough. */
  record: { text: number; time: number }
  /** The same effort twice: D, 0 to 1, and days at once, from which it is called so. */
  effort: { score: number; days: number }
  /** D from which a pair is worth a look. */
  watch: number
  /** At most so many days may lie between two efforts of which one can hand over to the other. */
  handOverDays: number
}

/** Formula F: what could gain from being done together. */
export type SynergyWeights = {
  /** Y, 0 to 1, is the sum of these times its parts. They add up to 1. */
  shares: { needs: number; complementarity: number; time: number; place: number }
  /** Y from which a pair is suggested. */
  from: number
  /** The days between two efforts after which they are no longer close in time. */
  closeDays: number
  /** How many partners that ask for the same make one action for the region worth it. */
  poolingPartners: number
}
