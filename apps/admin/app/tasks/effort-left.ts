import type { Db } from '@iisg/db'
import { effortFor, type TaskLine } from '@iisg/db/tasks'
import type { Effort } from '@iisg/domain/tasks'
import { counted } from '@iisg/ui/numbers'

/** What is left to do before a task can be handed in. */
export function effortLeft(db: Db, task: TaskLine): Promise<Effort> {
  return effortFor(db, task)
}

/** The same in words, most pressing first; nothing where all is done. */
export function sayEffort(effort: Effort): string[] {
  const words = [
    [effort.needsToFinish, 'need to finish', 'needs to finish'],
    [effort.wordingsToApprove, 'wording to approve', 'wordings to approve'],
    [effort.linksToConfirm, 'link to confirm', 'links to confirm'],
    [effort.responsesToFinish, 'response to finish', 'responses to finish'],
    [effort.responsesToConfirm, 'response to look at again', 'responses to look at again'],
  ] as const
  return words.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]))
}
