import type { Db } from '@iisg/db'
import type { Duty, Viewer } from '@iisg/domain/accounts'
import type { Need } from '@iisg/domain/needs'
import { minutesOfWork, type Work } from '@iisg/domain/tasks'
import type { Day } from '@iisg/domain/time'
import type { Ahead } from './ahead.ts'

/** Something that waits for somebody: the page where it is done, by when, and how long it takes. */
export type Waiting = {
  key: string
  title: string
  href: string
  why: string
  /** Null where nobody has set a day. */
  by: Day | null
  minutes: number
  /** Whether a task of theirs asks for it already, with its minutes. */
  ofTask?: boolean
}

export type Source = {
  duty: Duty
  waiting: (asked: AskedFor) => Promise<Waiting[]>
}

/** For whom it is asked what waits, with the needs that they may know and the days ahead. */
export type AskedFor = { db: Db; viewer: Viewer; needs: readonly Need[]; ahead: Ahead }

/** A pile of so many of one kind of work; none where there are none. */
export function pile(work: Work, count: number, line: Omit<Waiting, 'minutes'>): Waiting[] {
  return count === 0 ? [] : [{ ...line, minutes: minutesOfWork(work, count) }]
}
