import { type Day, daysBetween } from '@iisg/domain/time'
import { counted } from '@iisg/ui/numbers'
import { sayDay } from '@iisg/ui/time'

/** When something is due, and how far that is. */
export function sayDue(dueOn: Day, today: Day): string {
  const days = daysBetween(today, dueOn)
  if (days < 0) return `It was due on ${sayDay(dueOn)}, ${counted(-days, 'day')} ago`
  if (days === 0) return 'It is due today'
  return `Due on ${sayDay(dueOn)}, in ${counted(days, 'day')}`
}
