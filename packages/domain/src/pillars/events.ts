import { z } from 'zod'
import { TreeVersionId } from './tree.ts'

export const TreeEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('tree.drafted'), treeVersionId: TreeVersionId }),
  z.object({
    type: z.literal('tree.revised'),
    treeVersionId: TreeVersionId,
    /** What was done, as the rest of a sentence: 'added the measure CT2-P2'. */
    what: z.string(),
  }),
  z.object({ type: z.literal('tree.put in force'), treeVersionId: TreeVersionId }),
])
