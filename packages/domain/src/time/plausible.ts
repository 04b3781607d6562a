import { Day } from './day.ts'

/**
 * A day that a record may name: from 1990 to 2100. What lies outside is a slip of the hand, such as
 * 1899 or 20255.
 */
export const PlausibleDay = Day.refine((day) => day >= '1990-01-01' && day <= '2100-12-31', {
  error: 'Enter a day between 1990 and 2100',
})
