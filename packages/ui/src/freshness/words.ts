import type { PillarPromise, Promised } from '@iisg/domain/freshness'
import type { Day } from '@iisg/domain/time'
import { counted } from '../numbers/index.ts'
import { sayDay } from '../time/index.ts'

/** When something was last confirmed and by when it should be again, in a sentence. */
export function sayPromised(promised: Promised): string {
  switch (promised.status) {
    case 'never confirmed':
      return 'Not confirmed yet.'
    case 'kept':
    case 'due soon':
      return `Last confirmed on ${sayDay(promised.confirmedOn)}. To be confirmed by ${sayDay(promised.dueOn)}.`
    case 'overdue':
      return `Last confirmed on ${sayDay(promised.confirmedOn)}. It should have been confirmed by ${sayDay(promised.dueOn)}.`
  }
}

/** When what is over was last confirmed: nobody has to confirm it again. */
export function sayLastConfirmed(day: Day): string {
  return `Last confirmed on ${sayDay(day)}.`
}

/** The same of all that is under way in a pillar, by what its records are called. */
export function sayPillarPromise(promise: PillarPromise, record = 'record'): string {
  const { records, overdue, never, confirmedOn, dueOn } = promise
  if (confirmedOn === null || dueOn === null) return `No ${record} here was confirmed yet.`
  const left = overdue + never
  const wait = left === 1 ? 'waits' : 'wait'
  const rest = left === 0 ? '' : ` ${left} of ${counted(records, record)} ${wait} to be confirmed.`
  // A day that has passed is no promise any more.
  const due =
    overdue > 0
      ? `The first should have been confirmed again by ${sayDay(dueOn)}.`
      : `To be confirmed again by ${sayDay(dueOn)}.`
  return `Last confirmed on ${sayDay(confirmedOn)}. ${due}${rest}`
}

export const promisedNames: Record<Promised['status'], string> = {
  'never confirmed': 'Not confirmed yet',
  kept: 'Fresh',
  'due soon': 'Due soon',
  overdue: 'To be confirmed',
}
