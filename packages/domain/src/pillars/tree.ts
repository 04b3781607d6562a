import { z } from 'zod'
import type { Pillar, Strand } from './pillar.ts'

export const TreeVersionId = z.uuid().brand<'TreeVersionId'>()
export type TreeVersionId = z.infer<typeof TreeVersionId>

export const ObjectiveId = z.uuid({ error: 'Choose an objective' }).brand<'ObjectiveId'>()
export type ObjectiveId = z.infer<typeof ObjectiveId>

export const MeasureId = z.uuid({ error: 'Choose a measure' }).brand<'MeasureId'>()
export type MeasureId = z.infer<typeof MeasureId>

/** What a pillar wants to reach, such as `CT2`. Its code is unique within a version of the tree. */
export type Objective = { code: string; pillar: Pillar; title: string }

/** A step towards an objective within one strand: needs are stated for measures. */
export type Measure = {
  id: MeasureId
  code: string
  strand: Strand
  objective: Objective
  title: string
}

/** A measure's way down the tree: pillar, strand, objective, measure. */
export function pathOf({ objective, strand, code }: Measure): [Pillar, Strand, string, string] {
  return [objective.pillar, strand, objective.code, code]
}
