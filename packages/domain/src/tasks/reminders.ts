import { z } from 'zod'
import {
  isWorkingDay,
  workingDayAfter,
  workingDaysSince,
  workingDayUpTo,
} from '../holidays/index.ts'
import { type Partner, partnerNames } from '../partners/index.ts'
import { addDays, type Day, daysBetween } from '../time/index.ts'
import { isAskedFor, isOverdue, type TaskRecord } from './task.ts'

/** Why somebody is reminded: it has just been asked for, it is due, soon or later, it is overdue. */
export const Occasion = z.enum(['asked', 'due later', 'due soon', 'overdue'])
export type Occasion = z.infer<typeof Occasion>

/** When people are reminded, in days before the due day and in working days after it. */
export const cadence = {
  before: [14, 7, 1],
  overdueEvery: 3,
  /** After so many days without a worker, what was missed is past. */
  mostMissedDays: 7,
} as const

export type Remindable = Pick<TaskRecord, 'state' | 'dueOn' | 'askedOn' | 'assignee'>

/**
 * Whether a task is a reason to write to people today, and which. On the first working day after the
 * day on which it was asked for, 14, 7 and 1 days before it is due, and then every third working
 * day. What falls on a weekend or a holiday comes on the working day before, so that nobody hears
 * of a task too late; today has to be a working day itself.
 *
 * @param since The day of the last look. What came since then is told today: a day without a worker
 *   costs nobody a reminder.
 */
export function reminderFor(task: Remindable, since: Day, today: Day): Occasion | undefined {
  const partner = partnerOf(task)
  if (!isAskedFor(task) || !isWorkingDay(today, partner)) return undefined
  // On a day off nobody was told: what came then is told now.
  const told = workingDayUpTo(since, partner)
  const from = latest(addDays(told, 1), addDays(today, 1 - cadence.mostMissedDays))
  return daysIn(from, today)
    .map((day) => occasionOn(task, day, partner))
    .findLast((occasion) => occasion !== undefined)
}

type ReminderByHand =
  | { status: 'allowed'; occasion: Occasion }
  | { status: 'refused'; because: string }

/**
 * Whether whoever reports on a task may be reminded of it by hand on a day, and what the mail says of
 * it. On a day off nobody is written to, whoever asks for it. Soon is from the first of the reminders
 * on that go by themselves.
 */
export function reminderByHand(
  task: Pick<TaskRecord, 'state' | 'dueOn' | 'assignee'>,
  today: Day,
): ReminderByHand {
  const partner = partnerOf(task)
  if (!isWorkingDay(today, partner)) {
    const whose = partner === undefined ? '' : ` in ${partnerNames[partner]}`
    const next = workingDayAfter(today, partner)
    const because = `${today} is a day off${whose}, and nothing was sent. The next working day is ${next}: remind them then`
    return { status: 'refused', because }
  }
  if (isOverdue(task, today)) return { status: 'allowed', occasion: 'overdue' }
  const isSoon = daysBetween(today, task.dueOn) <= Math.max(...cadence.before)
  return { status: 'allowed', occasion: isSoon ? 'due soon' : 'due later' }
}

/** What a day is to a task, whether people work on it or not. */
function occasionOn(
  { dueOn, askedOn }: Remindable,
  day: Day,
  partner: Partner | undefined,
): Occasion | undefined {
  if (day > dueOn) {
    const late = workingDaysSince(dueOn, day, partner)
    const isTheDay = isWorkingDay(day, partner) && late > 0 && late % cadence.overdueEvery === 0
    return isTheDay ? 'overdue' : undefined
  }
  const isBefore = cadence.before.some(
    (days) => workingDayUpTo(addDays(dueOn, -days), partner) === day,
  )
  // Nobody is told of what was not asked of them yet on that day.
  if (isBefore && (askedOn === null || day > askedOn)) return 'due soon'
  return askedOn !== null && day === addDays(askedOn, 1) ? 'asked' : undefined
}

/** Whether the deputy is written to as well. */
export function remindsDeputy(occasion: Occasion): boolean {
  return occasion === 'overdue'
}

function partnerOf({ assignee }: Pick<Remindable, 'assignee'>): Partner | undefined {
  return assignee.kind === 'partner' ? assignee.partner : undefined
}

function daysIn(from: Day, until: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
  return days
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other
}
