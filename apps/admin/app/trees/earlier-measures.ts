import { measuresOf, type TreeLine } from '@iisg/db/pillars'
import { type Measure, MeasureDraft, MeasureId, type Pillar } from '@iisg/domain/pillars'
import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'

/** The measures of one pillar in the version that a draft was copied from. */
export async function earlierMeasures(
  { db }: Pick<AppLoadContext, 'db'>,
  { basedOnId }: TreeLine,
  pillar: Pillar,
): Promise<Measure[]> {
  if (basedOnId === null) return []
  const measures = await measuresOf(db, basedOnId)
  return measures.filter(({ objective }) => objective.pillar === pillar)
}

/** A measure with where it comes from. A form in which nothing is ticked does not post the field. */
export const MeasureForm = MeasureDraft.extend({ originIds: z.array(MeasureId).default([]) })
