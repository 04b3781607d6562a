import { z } from 'zod'
import { Line, Prose } from '../partners/index.ts'
import { Pillar, Strand } from './pillar.ts'

/** A code as it stands in front of a title, such as CT2 or SC-H. Capitals, figures, hyphens. */
const Code = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9-]{0,15}$/, { error: 'Enter a code of capitals and figures, such as CT2' })

const Title = Line.pipe(z.string().min(1, { error: 'Give it a title' }).max(200))

/** What the Secretariat tells us to draft a version of the tree. */
export const TreeDraft = z.object({
  label: Line.pipe(z.string().min(1, { error: 'Give the tree a name' }).max(120)),
  note: Prose,
})
export type TreeDraft = z.infer<typeof TreeDraft>

export const ObjectiveDraft = z.object({ pillar: Pillar, code: Code, title: Title })
export type ObjectiveDraft = z.infer<typeof ObjectiveDraft>

export const MeasureDraft = z.object({
  strand: z.enum(Strand.options, { error: 'Choose a strand' }),
  code: Code,
  title: Title,
})
export type MeasureDraft = z.infer<typeof MeasureDraft>
