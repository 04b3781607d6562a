import { z } from 'zod'
import { Line } from '../partners/index.ts'
import { TreeVersionId } from '../pillars/index.ts'
import { PlausibleDay } from '../time/index.ts'
import { CycleKind } from './cycle.ts'

/** What the Secretariat tells us to open a cycle. */
export const CycleDraft = z
  .object({
    kind: CycleKind,
    label: Line.pipe(z.string().min(1, { error: 'Give the cycle a name' }).max(120)),
    startsOn: PlausibleDay,
    endsOn: PlausibleDay,
    treeVersionId: TreeVersionId,
    methodVersion: z.coerce
      .number({ error: 'Choose a version of the method' })
      .int({ error: 'Choose a version of the method' })
      .positive({ error: 'Choose a version of the method' }),
    /** The day from which the stages are planned, and by which all are to have reported. */
    opensOn: PlausibleDay,
    dueOn: PlausibleDay,
  })
  .superRefine(({ startsOn, endsOn, opensOn, dueOn }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (endsOn < startsOn) refuse('endsOn', 'Enter a last day that is not before the first')
    if (dueOn < opensOn) refuse('dueOn', 'Enter a day that is not before the cycle begins its work')
  })
export type CycleDraft = z.infer<typeof CycleDraft>
