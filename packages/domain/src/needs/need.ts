import { z } from 'zod'
import { CycleId } from '../cycles/index.ts'
import { type FieldTiers, Tier } from '../disclosure/index.ts'
import { Line, Partner, Prose } from '../partners/index.ts'
import { type Measure, MeasureId } from '../pillars/index.ts'
import type { Provenance } from '../provenance/index.ts'

export const NeedId = z.uuid({ error: 'Choose a need' }).brand<'NeedId'>()
export type NeedId = z.infer<typeof NeedId>

export const Priority = z.enum(['critical', 'high', 'medium', 'low'], {
  error: 'Choose a priority',
})
export type Priority = z.infer<typeof Priority>

/** What a need asks to change: a law, an institution, or how people work. */
export const Kind = z.enum(['legislative', 'institutional', 'operational'])
export type Kind = z.infer<typeof Kind>

/** Whether a need is about preventing a threat or answering it. */
export const Perspective = z.enum(['prevention', 'response'])
export type Perspective = z.infer<typeof Perspective>

/** Only adopted needs count in what is published; validated ones count in working analysis. */
export const NeedState = z.enum([
  'draft',
  'submitted',
  'returned',
  'validated',
  'adopted',
  'closed',
])
export type NeedState = z.infer<typeof NeedState>

/** What partners ask for in one mapping cycle. */
export type Need = {
  id: NeedId
  version: number
  cycleId: CycleId
  /** Such as `CT2-P-01`, unique within its cycle. */
  code: string
  measure: Measure
  title: string
  description: string
  kinds: Kind[]
  perspectives: Perspective[]
  /** Who states it: for the other partners it does not apply. */
  partners: Partner[]
  priority: Priority
  state: NeedState
  tier: Tier
  /** The need of an earlier cycle that it goes on from. */
  previousNeedId: NeedId | null
  provenance: Provenance
}

/** Who may know a need's fields: members, and nothing of it is for the public. */
export const needTiers: FieldTiers<Omit<Need, 'id' | 'version' | 'cycleId' | 'tier'>> = {
  code: 'members',
  measure: 'members',
  title: 'members',
  description: 'members',
  kinds: 'members',
  perspectives: 'members',
  partners: 'members',
  priority: 'members',
  state: 'members',
  previousNeedId: 'members',
  provenance: 'secretariat',
}

/** What an editor tells us to state a need or to revise one. */
export const NeedDraft = z.object({
  cycleId: CycleId,
  measureId: MeasureId,
  title: Line.pipe(z.string().min(1, { error: 'Give the need a title' })),
  description: Prose,
  kinds: someOf(Kind, 'Say what the need asks to change'),
  perspectives: someOf(Perspective, 'Choose prevention, response or both'),
  partners: someOf(Partner, 'Choose the partners that state the need'),
  priority: Priority,
  state: NeedState,
  tier: Tier.exclude(['public'], { error: 'A need is never public' }),
})
export type NeedDraft = z.infer<typeof NeedDraft>

/** At least one of a few. A form in which none is ticked does not post the field at all. */
function someOf<Choice extends z.ZodType>(choice: Choice, error: string) {
  return z.array(choice, { error }).min(1, { error })
}

/** Whether a need counts when coverage is weighed: for members at work, or for what is published. */
export function counts(state: NeedState, where: 'working' | 'published'): boolean {
  return state === 'adopted' || (where === 'working' && state === 'validated')
}
