export { type Effort, minutesOf } from './effort.ts'
export { TaskEvent } from './events.ts'
export { minutesOfWork, type Work } from './minutes.ts'
export {
  DueDay,
  type MovableTask,
  movesWith,
  moveTask,
  Return,
  TaskMove,
  type TaskMoved,
  Waiver,
} from './moves.ts'
export {
  cadence,
  Occasion,
  type Remindable,
  reminderByHand,
  reminderFor,
  remindsDeputy,
} from './reminders.ts'
export {
  isAskedFor,
  isOverdue,
  ReminderId,
  scopeOfTask,
  TaskId,
  type TaskRecord,
  TaskReturnReason,
} from './task.ts'
