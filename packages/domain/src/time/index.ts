export { addDays, Day, dayOf } from './day.ts'
export { dayAt, dayNumber } from './day-number.ts'
export { addMonths, Month, monthOf, monthsBetween, monthsIn } from './month.ts'
export { commonTo, daysBetween, daysIn, includes, type Period, stretchesOf } from './period.ts'
