import type { TaskLine } from '@iisg/db/tasks'
import { Notice } from '@iisg/ui/layout'
import { taskReturnReasonNames } from '@iisg/ui/tasks'

/** What was said to whoever has to look at a task again. */
export function Returned({ task }: { task: Pick<TaskLine, 'returnReasons' | 'note'> }) {
  return (
    <Notice tone="warning" title="It was returned: something is missing">
      <ul>
        {task.returnReasons.map((reason) => (
          <li key={reason}>{taskReturnReasonNames[reason]}</li>
        ))}
      </ul>
      <p>{task.note}</p>
    </Notice>
  )
}
