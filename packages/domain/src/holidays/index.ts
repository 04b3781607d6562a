export { bajramsKnownUntil, bajramsMissingUntil } from './bajrams.ts'
export { type HolidayCalendar, holidayCalendars } from './calendars.ts'
export { orthodoxEaster, westernEaster } from './easter.ts'
export {
  holidaysOf,
  isWorkingDay,
  workingDayAfter,
  workingDaysSince,
  workingDayUpTo,
} from './working-days.ts'
