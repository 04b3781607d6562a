export { addDays, Day, dayOf } from './day.ts'
export { commonTo, daysBetween, daysIn, includes, type Period, stretchesOf } from './period.ts'
