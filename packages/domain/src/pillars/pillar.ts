import { z } from 'zod'

export const Pillar = z.enum(['WBCTi', 'WBCSCi', 'WBBSi'], { error: 'Choose a pillar' })
export type Pillar = z.infer<typeof Pillar>
export const pillars = Pillar.options

export const pillarNames: Record<Pillar, string> = {
  WBCTi: 'Western Balkan Counter-Terrorism initiative',
  WBCSCi: 'Western Balkan Counter-Serious Crime initiative',
  WBBSi: 'Western Balkan Border Security initiative',
}

/** What a pillar is about, in two words. */
export const pillarSubjects: Record<Pillar, string> = {
  WBCTi: 'Counter-terrorism',
  WBCSCi: 'Serious crime',
  WBBSi: 'Border security',
}

/** The four strands of the needs structure of 2021, which follows the EU model. */
export const Strand = z.enum(['anticipate', 'prevent', 'protect', 'respond'])
export type Strand = z.infer<typeof Strand>
export const strandNames: Record<Strand, string> = {
  anticipate: 'Anticipate',
  prevent: 'Prevent',
  protect: 'Protect',
  respond: 'Respond',
}
