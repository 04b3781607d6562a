export { type Reminder, type ReminderTask, renderReminder } from './reminder.tsx'
