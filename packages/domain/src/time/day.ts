import { z } from 'zod'

/** A day in the calendar, such as '2024-04-19'. It has no clock and no time zone. */
export const Day = z.iso.date({ error: 'Enter a day, such as 2024-04-19' }).brand<'Day'>()
export type Day = z.infer<typeof Day>

export function addDays(day: Day, count: number): Day {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + count)

  return dayOf(date)
}

/** The day of an instant, in UTC: what the database's clock calls today. */
export function dayOf(instant: Date): Day {
  return Day.parse(instant.toISOString().slice(0, 10))
}
