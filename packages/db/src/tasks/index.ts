export { effortFor } from './effort.ts'
export {
  assignTask,
  finaliseTask,
  moveDueDay,
  openTask,
  returnTask,
  submitTask,
  type TaskAt,
  waiveTask,
} from './moves.ts'
export { remindNow } from './remind-now.ts'
export {
  type ReminderContent,
  reminderContent,
  remindersAreDue,
  remindOn,
  withdrawPastReminders,
} from './reminders.ts'
export { findTask, listTasks, listTasksUnderWay, peopleFor, type TaskLine } from './tasks.ts'
