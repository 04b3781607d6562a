import type { PillarPromise, Promised } from '@iisg/domain/freshness'
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

/** The same of all that is under way in a pillar. */
export function sayPillarPromise(promise: PillarPromise): string {
  const { records, overdue, never, confirmedOn, dueOn } = promise
  if (confirmedOn === null || dueOn === null) return 'No response here was confirmed yet.'
  const left = overdue + never
  const rest = left === 0 ? '' : ` ${left} of ${counted(records, 'response')} wait to be confirmed.`
  return `Last confirmed on ${sayDay(confirmedOn)}. To be confirmed by ${sayDay(dueOn)}.${rest}`
}

export const promisedNames: Record<Promised['status'], string> = {
  'never confirmed': 'Not confirmed yet',
  kept: 'Fresh',
  'due soon': 'Due soon',
  overdue: 'To be confirmed',
}
