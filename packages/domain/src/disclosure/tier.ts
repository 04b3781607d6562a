import { z } from 'zod'

/** Who may know something, the widest circle first: each tier includes those before it. */
export const Tier = z.enum(['public', 'members', 'pillar', 'secretariat'], {
  error: 'Choose who may see it',
})
export type Tier = z.infer<typeof Tier>

/** Whether someone admitted up to one tier may know what is kept at another. */
export function admits(upTo: Tier, tier: Tier): boolean {
  return rank[tier] <= rank[upTo]
}

/** The narrower of two tiers: what a part made of both has to be kept at. */
export function narrower(one: Tier, other: Tier): Tier {
  return rank[one] >= rank[other] ? one : other
}

const rank: Record<Tier, number> = { public: 0, members: 1, pillar: 2, secretariat: 3 }
