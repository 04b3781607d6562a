import type { Meeting } from '@iisg/db/board'
import { sayDay } from '@iisg/ui/time'

/** Meetings to choose from, each with its day. */
export function meetingOptions(meetings: readonly Meeting[]): { value: string; text: string }[] {
  return meetings.map(({ id, title, day }) => ({
    value: id,
    text: day === null ? title : `${title}, ${sayDay(day)}`,
  }))
}
