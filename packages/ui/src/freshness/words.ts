import type { Promised } from '@iisg/domain/freshness'
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

export const promisedNames: Record<Promised['status'], string> = {
  'never confirmed': 'Not confirmed yet',
  kept: 'Fresh',
  'due soon': 'Due soon',
  overdue: 'To be confirmed',
}
