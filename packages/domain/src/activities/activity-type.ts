import { z } from 'zod'

/** What is done, or asked for: our own list. */
export const ActivityType = z.enum([
  'training',
  'train-the-trainer',
  'equipment',
  'infrastructure',
  'IT system',
  'legal drafting',
  'strategy or policy advice',
  'institution building',
  'mentoring or embedded expert',
  'operational support',
  'information exchange or network',
  'study visit or twinning',
  'research or assessment',
  'awareness or community work',
  'rehabilitation or reintegration',
  'grant to civil society',
])
export type ActivityType = z.infer<typeof ActivityType>
